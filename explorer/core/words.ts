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

export const dayWords = (seconds: number) => dayFormat.format(seconds * 1000);
export const dayOrNone = (seconds: number | null) =>
  seconds === null ? "no date" : dayWords(seconds);
export const momentWords = (seconds: number) => momentFormat.format(seconds * 1000);
export const rangeWords = (first: number, last: number) =>
  dayFormat.formatRange(first * 1000, last * 1000);

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

/** A moment as ISO 8601 writes it, empty where there is none. */
export const stampOf = (seconds: number | null) =>
  seconds === null ? "" : new Date(seconds * 1000).toISOString().replace(".000Z", "Z");
