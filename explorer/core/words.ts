// Numbers and times in the reader's own language. Times are in UTC.

const numberFormat = new Intl.NumberFormat();
export const number = (value: number) => numberFormat.format(value);

/**
 * A number with its noun: "1 article", "2 articles". For a reader of English the same as `counted`
 * in report.py: tests/vectors/counted.json.
 */
export const counted = (value: number, one: string, many = `${one}s`) =>
  `${number(value)} ${value === 1 ? one : many}`;

const percentFormat = new Intl.NumberFormat(undefined, { style: "percent" });
export const percent = (share: number) => percentFormat.format(share);

export const DAY_SECONDS = 86_400;
export type Span = readonly [first: number, last: number];

const dayFormat = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeZone: "UTC" });
const momentFormat = new Intl.DateTimeFormat(undefined, {
  dateStyle: "long",
  timeStyle: "short",
  timeZone: "UTC",
});

/** How exactly a date is known, the coarsest first; as in precision.py. */
export const PRECISIONS = ["year", "month", "day", "minute", "second"] as const;
export type Precision = (typeof PRECISIONS)[number];
const isCoarse = (precision: Precision): precision is "year" | "month" =>
  precision === "year" || precision === "month";
export const hasTime = (precision: Precision) => precision === "minute" || precision === "second";
export const coarsest = (precisions: readonly Precision[]): Precision =>
  PRECISIONS.find((precision) => precisions.includes(precision)) ?? "second";

const inUtc = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(undefined, { ...options, timeZone: "UTC" });
const COARSE = {
  year: inUtc({ year: "numeric" }),
  month: inUtc({ year: "numeric", month: "long" }),
};
const longDay = inUtc({ dateStyle: "long" });

/** A date as far as it is known: "June 2031", or with a time of day if it has one. */
export function dateWords(seconds: number, precision: Precision): string {
  if (hasTime(precision)) return `${momentWords(seconds)} UTC`;
  const format = isCoarse(precision) ? COARSE[precision] : longDay;
  return format.format(seconds * 1000);
}

export const dayWords = (seconds: number) => dayFormat.format(seconds * 1000);
export function dayOrNone(seconds: number | null, precision: Precision = "second"): string {
  if (seconds === null) return "no date";
  return isCoarse(precision) ? dateWords(seconds, precision) : dayWords(seconds);
}
export const momentWords = (seconds: number) => momentFormat.format(seconds * 1000);
export function rangeWords(first: number, last: number, precision: Precision = "second"): string {
  const format = isCoarse(precision) ? COARSE[precision] : dayFormat;
  return format.formatRange(first * 1000, last * 1000);
}

const gapFormat = (unit: string) => {
  const format = new Intl.NumberFormat(undefined, {
    style: "unit",
    unit,
    unitDisplay: "long",
    maximumFractionDigits: 0,
  });
  return (value: number) => format.format(value);
};
const GAPS = { minute: gapFormat("minute"), hour: gapFormat("hour"), day: gapFormat("day") };

/** A time span, given in days, in the largest unit in which it is not zero. */
export function gapWords(days: number): string {
  const [minutes, hours] = [Math.round(Math.abs(days) * 1440), Math.round(Math.abs(days) * 24)];
  if (minutes < 90) return GAPS.minute(minutes);
  if (hours < 48) return GAPS.hour(hours);
  return GAPS.day(Math.round(Math.abs(days)));
}

/** Some hours as the largest whole number of minutes, hours or days in them; empty below a minute. */
export function leastWords(hours: number): string {
  if (hours * 60 < 1) return "";
  if (hours < 1.5) return gapWords(Math.floor(hours * 60) / 1440);
  return gapWords(hours < 48 ? Math.floor(hours) / 24 : Math.floor(hours / 24));
}

const STAMPS = { year: 4, month: 7, day: 10, minute: 16, second: 19 };

/** A moment as ISO 8601 writes it, as far as it is known; empty where there is none. */
export function stampOf(seconds: number | null, precision: Precision = "second"): string {
  if (seconds === null) return "";
  const whole = new Date(seconds * 1000).toISOString().replace(".000Z", "Z");
  if (precision === "second") return whole;
  return whole.slice(0, STAMPS[precision]) + (precision === "minute" ? "Z" : "");
}
