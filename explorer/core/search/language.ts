// The language of the search: words, "phrases", OR, -not and field:value, as a list of
// terms.
// Every control that filters (facets, dates) writes into this one text.

import { distance } from "fastest-levenshtein";

import type { LinkKind } from "../data/schema";
import { fold, matcher, short } from "../text";
import type { Holder } from "../things";
import { isNamed, type FieldName, type Fields } from "./fields";

/** Least and greatest whole number that a condition allows. */
export type Bounds = readonly [least: number, most: number];

export interface Term {
  /** The term as it was typed, and where. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly field: FieldName | null;
  readonly values: readonly string[];
  readonly isPhrase: boolean;
  readonly isNot: boolean;
  /** Further words or phrases of which one will do: `cranes OR ships`. */
  readonly alternatives: readonly Term[];
  /** What the values of a number field mean, and those of a date field in seconds. */
  readonly bounds: readonly Bounds[];
  readonly dates: readonly number[];
}

export interface Fault {
  readonly text: string;
  readonly says: string;
  /** Something was left out of the search, which goes on without it. */
  readonly isHint: boolean;
}

export interface Query {
  readonly terms: Term[];
  readonly faults: Fault[];
}

/** What the language asks of the graph that it searches. */
export interface Known {
  namedRows(kind: Holder, value: string): readonly number[];
  namesOf(kind: Holder): string[];
  exampleOf(field: FieldName): string;
  readonly linkKinds: readonly LinkKind[];
  readonly fields: Fields;
}

// A term before its values are understood; its field may be unknown.
interface Token {
  text: string;
  start: number;
  end: number;
  field: string | null;
  values: string[];
  isPhrase: boolean;
  isNot: boolean;
}

export function parseQuery(text: string, known: Known): Query {
  const terms: Term[] = [];
  const faults: Fault[] = [];
  const tokens = tokensOf(text);
  let isAlternative = false;
  tokens.forEach((token, place) => {
    if (isOr(token) && joinsWords(tokens[place - 1], tokens[place + 1])) {
      isAlternative = true;
      return;
    }
    const { token: kept, hint } = withoutSlips(token, known);
    if (hint) faults.push({ text: token.text, says: hint, isHint: true });
    const { term, says } = understood(kept, known);
    faults.push(...says.map((words) => ({ text: token.text, says: words, isHint: false })));
    const last = terms.at(-1);
    if (term && isAlternative && last) terms[terms.length - 1] = withAlternative(last, term);
    else if (term) terms.push(term);
    isAlternative = false;
  });
  faults.push(...turnedDates(terms));
  if (text.split('"').length % 2 === 0)
    faults.push({
      text: '"',
      says: "A quotation mark is never closed; the search closes it at the end.",
      isHint: false,
    });
  return { terms, faults };
}

const isOr = ({ text }: Token) => text === "OR";
const isWord = (token: Token | undefined) =>
  token?.field === null && !token.isNot && !isOr(token) && /[\p{L}\p{N}]/u.test(token.text);
const joinsWords = (before: Token | undefined, after: Token | undefined) =>
  isWord(before) && isWord(after);

const withAlternative = (term: Term, other: Term): Term => ({
  ...term,
  text: `${term.text} OR ${other.text}`,
  end: other.end,
  alternatives: [...term.alternatives, other],
});

/** What a term for words finds: it, or one of its alternatives. */
export const matcherOf = (term: Term): RegExp =>
  new RegExp(
    [term, ...term.alternatives]
      .map(({ values, isPhrase }) => matcher(values[0], isPhrase).source)
      .join("|"),
    "iu",
  );

const TOKEN = /(-)?(?:([\p{L}]+):(?=\S))?((?:"[^"]*"?|[^\s",]+|,)+)/gu;

export function tokensOf(text: string): Token[] {
  return Array.from(text.matchAll(TOKEN), (match) => {
    const [whole, minus, written, value = ""] = match as string[] as [
      string,
      ...(string | undefined)[],
    ];
    const isAddress = /^https?$/i.test(written ?? "");
    const field = isAddress ? null : (written?.toLowerCase() ?? null);
    return {
      text: whole,
      start: match.index,
      end: match.index + whole.length,
      field,
      values: isAddress ? [`${written ?? ""}:${value}`] : field ? listed(value) : [unquoted(value)],
      isPhrase: !field && value.startsWith('"'),
      isNot: Boolean(minus),
    };
  });
}

const unquoted = (value: string) => value.replaceAll('"', "").trim();
// Values at commas outside of quotation marks.
const listed = (value: string) =>
  (value.match(/(?:"[^"]*"?|[^",])+/g) ?? []).map(unquoted).filter(Boolean);

// What other searches have and this one has not.
const OPERATORS: ReadonlyMap<string, string> = new Map([
  [
    "OR",
    "OR is ignored: it joins two words or phrases. In a field, separate alternatives with commas: outlet:a.com,b.com.",
  ],
  ["AND", "AND is ignored: every word must match anyway."],
  ["NOT", "NOT is ignored. To exclude a word, put a minus before it: -detroit."],
]);

interface Heard {
  token: Token;
  hint: string | null;
}

// What is half typed, or written as other searches have it, is taken out of the token and said.
function withoutSlips(token: Token, known: Known): Heard {
  const dropped = (hint: string): Heard => ({ token: { ...token, values: [] }, hint });
  if (token.field !== null)
    return token.values.some(Boolean)
      ? { token, hint: null }
      : dropped(emptyField(token.field, known));
  const value = token.isPhrase || token.values[0].includes('"') ? "" : token.values[0];
  const field = value.endsWith(":") ? value.slice(0, -1).toLowerCase() : "";
  if (known.fields.has(field)) return dropped(emptyField(field, known));
  const operator = OPERATORS.get(value);
  if (operator !== undefined) return dropped(operator);
  if (/^-+$/.test(value))
    return dropped("Put the minus directly before the word that it excludes: -detroit.");
  const bare = value.replace(/^\(+|\)+$/g, "");
  if (bare === value) return { token, hint: null };
  return {
    token: { ...token, values: [bare] },
    hint: "Brackets are ignored: they cannot group words.",
  };
}

const emptyField = (field: string, known: Known) =>
  known.fields.has(field)
    ? `Which ${field}? Write it directly after the colon: ${known.exampleOf(field)}`
    : unknownField(field, known);

// A search that begins after it ends finds nothing: it says why.
function turnedDates(terms: Term[]): Fault[] {
  const limits = (field: FieldName) =>
    terms
      .filter((term) => term.field === field && !term.isNot)
      .flatMap((term) => term.dates.map((seconds) => [seconds, term.text] as const));
  const last = limits("after")
    .sort((a, b) => b[0] - a[0])
    .at(0);
  const first = limits("before")
    .sort((a, b) => a[0] - b[0])
    .at(0);
  if (!last || !first || last[0] < first[0]) return [];
  const says = "No date can match both: the first begins after the second has ended.";
  return [{ text: `${last[1]} ${first[1]}`, says, isHint: false }];
}

// The term with its valid values, and what is wrong with the others.
function understood(token: Token, known: Known): { term: Term | null; says: string[] } {
  const { field } = token;
  const values = token.values.filter(Boolean);
  const plain = { ...token, alternatives: [], bounds: [], dates: [] };
  if (!values.length) return { term: null, says: [] };
  if (field === null) return { term: { ...plain, field, values }, says: [] };
  if (!known.fields.has(field)) return { term: null, says: [unknownField(field, known)] };
  const readings = values.map((value) => read(field, value, known));
  const isGood = (reading: Reading) => reading.fault === undefined;
  const good = readings.filter(isGood);
  const term = {
    ...plain,
    field,
    values: values.filter((_, i) => isGood(readings[i])),
    bounds: good.flatMap(({ bounds }) => (bounds ? [bounds] : [])),
    dates: good.flatMap(({ seconds }) => (seconds === undefined ? [] : [seconds])),
  };
  const says = readings.flatMap(({ fault }) => (fault === undefined ? [] : [fault]));
  return { term: good.length ? term : null, says };
}

interface Reading {
  fault?: string;
  bounds?: Bounds;
  seconds?: number;
}

function read(field: FieldName, value: string, known: Known): Reading {
  const shown = `“${short(value, 40)}”`;
  if (isNamed(field))
    return known.namedRows(field, value).length ? {} : { fault: unknownName(field, value, known) };
  const reads = known.fields.get(field)?.reads;
  if (reads === "number") {
    const bounds = boundsOf(value);
    return bounds
      ? { bounds }
      : { fault: `${shown} is not a number. Write ${field}:>3, ${field}:2..5 or ${field}:0.` };
  }
  if (reads === "date") {
    const seconds = dateOf(value);
    return seconds === null
      ? { fault: `${shown} is not a date. Write 2020, 2020-06 or 2020-06-30.` }
      : { seconds };
  }
  const isKind = known.linkKinds.some((kind) => kind === value.toLowerCase());
  if (reads === "kind" && !isKind)
    return {
      fault: `${shown} is not a kind of link. The kinds are ${known.linkKinds.join(", ")}.`,
    };
  return {};
}

const NUMBER = /^(>=|<=|>|<|=)?(-?\d+)$|^(-?\d+)\.\.(-?\d+)$/;

export function boundsOf(value: string): Bounds | null {
  const match = NUMBER.exec(value) as (string | undefined)[] | null;
  if (!match) return null;
  const [, sign, only, least, most] = match;
  if (least !== undefined) return [Number(least), Number(most)];
  const limit = Number(only);
  if (sign === ">") return [limit + 1, Infinity];
  if (sign === ">=") return [limit, Infinity];
  if (sign === "<") return [-Infinity, limit - 1];
  if (sign === "<=") return [-Infinity, limit];
  return [limit, limit];
}

const DATE = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/;

/** The first second of a year, month or day, in UTC. */
export function dateOf(value: string): number | null {
  const match = DATE.exec(value) as (string | undefined)[] | null;
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  const stamp = new Date(0);
  stamp.setUTCFullYear(year, month - 1, day);
  const isReal = stamp.getUTCMonth() === month - 1 && stamp.getUTCDate() === day;
  return isReal ? stamp.getTime() / 1000 : null;
}

function unknownField(name: string, known: Known): string {
  const names = [...known.fields.keys()];
  const near = nearest(name, names);
  const hint = near ? ` Did you mean ${near}: ?` : ` The fields are ${names.join(", ")}.`;
  return `There is no field called “${short(name, 40)}”.${hint} To search for these words, put them in quotation marks.`;
}

function unknownName(field: Holder, value: string, known: Known): string {
  const near = nearest(fold(value), known.namesOf(field));
  const hint = near ? ` Did you mean “${short(near, 60)}”?` : "";
  return `No ${field} here is called “${short(value, 60)}”.${hint}`;
}

/** The closest of some words, when it is close. */
export function nearest(word: string, words: readonly string[]): string | null {
  const limit = word.length < 4 ? 1 : Math.max(2, Math.floor(word.length / 4));
  let best: string | null = null;
  let least = limit + 1;
  for (const other of words.slice(0, 5000)) {
    if (Math.abs(other.length - word.length) >= least) continue;
    const edits = distance(word.slice(0, 60), fold(other).slice(0, 60));
    if (edits < least) [best, least] = [other, edits];
  }
  return best;
}

/** A value as the language writes it. */
export const quoted = (value: string) =>
  /[\s",]/.test(value) ? `"${value.replaceAll('"', "")}"` : value;

/** The text with the terms of a field replaced by one of some values; none takes them out. */
export function withField(text: string, field: FieldName, values: readonly string[]): string {
  const kept = tokensOf(text).filter((term) => term.field !== field || term.isNot);
  const added = values.length ? [`${field}:${values.map(quoted).join(",")}`] : [];
  return [...kept.map((term) => term.text), ...added].join(" ");
}

/** The values that a text gives a field. */
export const valuesOf = (text: string, field: FieldName): string[] =>
  tokensOf(text)
    .filter((term) => term.field === field && !term.isNot)
    .flatMap((term) => term.values);
