// The language of the search: words, "phrases", -not and field:value, as a list of terms.
// Every control that filters (facets, dates) writes into this one text.

const NUMBER = /^(>=|<=|>|<|=)?(-?\d+)$|^(-?\d+)\.\.(-?\d+)$/;
const DAY = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/;

const FIELDS = {
  topic: { reads: "name", example: 'topic:"Computer Vision"', says: "declared to be about the topic" },
  outlet: { reads: "name", example: "outlet:latimes.com", says: "published by the outlet, by domain or name" },
  story: { reads: "name", example: "story:portland", says: "in a story of this name" },
  after: { reads: "date", example: "after:2020-06", says: "from the first day of that year, month or day on (UTC)" },
  before: { reads: "date", example: "before:2020-07", says: "until the last moment before it (UTC)" },
  related: { reads: "number", example: "related:>3", says: "declared links with that many articles; also 2..5, <=4, 0" },
  kind: { reads: "kind", example: "kind:copy", says: "an end of such a link: declared, similar, copy, revision, follow-up" },
  type: { reads: "word", example: "type:video", says: "the document’s type" },
  category: { reads: "word", example: "category:news", says: "the document’s category" },
  quality: { reads: "number", example: "quality:>=50", says: "the collector’s score" },
  heat: { reads: "number", example: "heat:>100", says: "the collector’s heat" },
};

// A term: {text, start, end, field, values, isPhrase, isNot}, and what its value reads as.
function parseQuery(text) {
  const [terms, faults] = [[], []];
  for (const token of tokens(text)) {
    const hint = hintOf(token);
    if (hint) faults.push({ text: token.text, says: hint, isHint: true });
    faults.push(...understand(token).map((says) => ({ text: token.text, says })));
    if (token.values.length) terms.push(token);
  }
  faults.push(...turnedDates(terms));
  if (isOpen(text)) faults.push({ text: "\"", says: "A quotation mark is not closed; it is taken to close at the end." });
  return { terms, faults };
}

const TOKEN = /(-)?(?:([\p{L}]+):(?=\S))?((?:"[^"]*"?|[^\s",]+|,)+)/gu;
const isOpen = (text) => text.split('"').length % 2 === 0;

function* tokens(text) {
  for (const match of text.matchAll(TOKEN)) {
    const [whole, minus, field, value] = match;
    const name = field?.toLowerCase() ?? null;
    if (name && /^https?$/.test(name)) yield token(match, null, [field + ":" + value], Boolean(minus));
    else yield token(match, name, name ? listed(value) : [unquoted(value)], Boolean(minus), whole);
  }
}

const token = (match, field, values, isNot) => ({
  text: match[0], start: match.index, end: match.index + match[0].length,
  field, values, isNot, isPhrase: !field && match[3].startsWith('"'),
});

const unquoted = (value) => value.replaceAll('"', "").trim();
// Values at commas outside of quotation marks.
const listed = (value) => (value.match(/(?:"[^"]*"?|[^",])+/g) ?? []).map(unquoted).filter(Boolean);

// What is half typed, or written as other searches have it: taken out of the term and said.
const OPERATORS = {
  OR: "Every word must be found, and OR is left out. For one or the other put commas in a field: outlet:a.com,b.com.",
  AND: "Every word must be found anyway; AND is left out.",
  NOT: "NOT is left out. A minus before a word leaves out what has it: -detroit.",
};

function hintOf(term) {
  const isWord = !term.field && !term.isPhrase && !term.values[0].includes('"');
  const value = isWord ? term.values[0] : "";
  if (term.field && !term.values.some(Boolean)) return emptyField(term, term.field);
  if (value.endsWith(":") && Object.hasOwn(FIELDS, value.slice(0, -1).toLowerCase())) return emptyField(term, value.slice(0, -1).toLowerCase());
  if (Object.hasOwn(OPERATORS, value)) return drop(term, OPERATORS[value]);
  if (/^-+$/.test(value)) return drop(term, "A minus stands right before what is not wanted: -detroit.");
  const bare = value.replace(/^\(+|\)+$/g, "");
  if (bare === value) return null;
  term.values = [bare];
  return "Brackets group nothing here and are left out.";
}

function drop(term, says) {
  term.values = [];
  return says;
}

const emptyField = (term, field) => drop(term, Object.hasOwn(FIELDS, field) ? `Which ${field}? It stands right behind the colon: ${exampleOf(field)}` : unknownField(field));

// A search that begins after it ends finds nothing: it says why.
function turnedDates(terms) {
  const limits = (field) => terms.filter((term) => term.field === field && !term.isNot).flatMap((term) => term.meanings.map(({ seconds }) => [seconds, term.text]));
  const [last, first] = [limits("after").sort((a, b) => b[0] - a[0])[0], limits("before").sort((a, b) => a[0] - b[0])[0]];
  return last && first && last[0] >= first[0] ? [{ text: `${last[1]} ${first[1]}`, says: "Nothing can lie between these: the first begins when the second has ended." }] : [];
}

// Reads the values of a term in place and keeps those that mean something; gives back what is
// wrong with the others.
function understand(term) {
  const values = term.values.splice(0).filter(Boolean);
  if (!values.length) return [];
  if (!term.field) {
    term.values = values;
    return [];
  }
  if (!Object.hasOwn(FIELDS, term.field)) return [unknownField(term.field)];
  const read = READERS[FIELDS[term.field].reads];
  const meanings = values.map((value) => read(value, term.field));
  const isUnderstood = (meaning) => typeof meaning !== "string";
  term.values = values.filter((_, i) => isUnderstood(meanings[i]));
  term.meanings = meanings.filter(isUnderstood);
  return meanings.filter((meaning) => !isUnderstood(meaning));
}

const READERS = {
  name: (value, field) => (namedRows(field, value).length ? null : unknownName(field, value)),
  word: () => null,
  kind: (value) => (LINK_KINDS.includes(value.toLowerCase()) ? null : `“${short(value, 40)}” is no kind of link. The kinds are ${LINK_KINDS.join(", ")}.`),
  number: (value, field) => bounds_(value) ?? `“${short(value, 40)}” is no number. Write ${field}:>3, ${field}:2..5 or ${field}:0.`,
  date: (value) => dayOf(value) ?? `“${short(value, 40)}” is no date. Write 2020, 2020-06 or 2020-06-30.`,
};

// Least and greatest whole number that a condition allows.
function bounds_(value) {
  const match = NUMBER.exec(value);
  if (!match) return null;
  if (match[3] !== undefined) return [Number(match[3]), Number(match[4])];
  const limit = Number(match[2]);
  return { ">": [limit + 1, Infinity], ">=": [limit, Infinity], "<": [-Infinity, limit - 1], "<=": [-Infinity, limit] }[match[1]] ?? [limit, limit];
}

// The first second of a year, month or day, in UTC.
function dayOf(value) {
  const match = DAY.exec(value);
  if (!match) return null;
  const [year, month, day_] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  const stamp = new Date(0);
  stamp.setUTCFullYear(year, month - 1, day_);
  return stamp.getUTCMonth() === month - 1 && stamp.getUTCDate() === day_ ? { seconds: stamp.getTime() / 1000 } : null;
}

function unknownField(name) {
  const near = nearest(name, Object.keys(FIELDS));
  const hint = near ? ` Did you mean ${near}: ?` : ` The fields are ${Object.keys(FIELDS).join(", ")}.`;
  return `There is no field “${short(name, 40)}”.${hint} To search for these words, put them in quotation marks.`;
}

function unknownName(field, value) {
  const near = nearest(fold(value), namesOf(field));
  return `No ${field} here is called “${short(value, 60)}”.${near ? ` Did you mean “${short(near, 60)}”?` : ""}`;
}

// The closest of some words, when it is close: the distance of Levenshtein (1966).
function nearest(word, words) {
  const limit = word.length < 4 ? 1 : Math.max(2, Math.floor(word.length / 4));
  let [best, least] = [null, limit + 1];
  for (const other of words.slice(0, 5000)) {
    if (Math.abs(other.length - word.length) >= least) continue;
    const distance = editDistance(word.slice(0, 60), fold(other).slice(0, 60));
    if (distance < least) [best, least] = [other, distance];
  }
  return best;
}

function editDistance(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[b.length];
}

// A value as the language writes it.
const quoted = (value) => (/[\s",]/.test(value) ? `"${value.replaceAll('"', "")}"` : value);

// The text with the terms of a field put anew: no values takes them out.
function withField(text, field, values) {
  const kept = parseTokens(text).filter((term) => term.field !== field || term.isNot).map((term) => term.text);
  const added = values.length ? [`${field}:${values.map(quoted).join(",")}`] : [];
  return [...kept, ...added].join(" ");
}

const parseTokens = (text) => [...tokens(text)];
const valuesOf = (text, field) => parseTokens(text).filter((term) => term.field === field && !term.isNot).flatMap((term) => term.values);

// Matches without regard to case and accents: a bare word at the beginning of words, a
// phrase as whole words in a row. The same pattern goes into SPARQL.
const ALIKE = readAlike();
function readAlike() {
  const alike = new Map();
  for (const [first, last] of [[0xc0, 0x24f], [0x370, 0x3ff], [0x400, 0x4ff], [0x1e00, 0x1fff]]) {
    for (let code = first; code <= last; code += 1) {
      const letter = String.fromCodePoint(code).toLowerCase();
      const base = fold(letter);
      if (base === letter || Array.from(base).length !== 1 || !/\p{L}/u.test(base)) continue;
      alike.set(base, new Set([...(alike.get(base) ?? [base]), letter]));
    }
  }
  return new Map([...alike].map(([base, letters]) => [base, `[${[...letters].join("")}]`]));
}

// The same with only those letters that occur in some texts, so that a pattern can be read.
function alikeIn(texts) {
  const present = new Set();
  for (const text of texts) for (const letter of text?.match(/[^\x00-\x7f]/gu) ?? []) present.add(letter.toLowerCase());
  const entries = [...ALIKE].map(([base, letters]) => [base, [...letters.slice(1, -1)].filter((letter) => letter === base || present.has(letter))]);
  return new Map(entries.filter(([, letters]) => letters.length > 1).map(([base, letters]) => [base, `[${letters.join("")}]`]));
}

const escaped = (character) => character.replace(/[\\^$.*+?()[\]{}|/]/, "\\$&");

function patternOf(text, alike = ALIKE) {
  const letters = Array.from(text.normalize("NFC").toLowerCase(), (letter) => alike.get(fold(letter)) ?? escaped(letter));
  return letters.join("").replace(/\s+/g, "\\s+");
}

const IS_WORD = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}]/u;
function matcher(text, isPhrase) {
  const start = IS_WORD.test(text[0]) ? "(?<![\\p{L}\\p{N}])" : "";
  const end = isPhrase && IS_WORD.test(text.at(-1)) ? "(?![\\p{L}\\p{N}])" : "";
  return new RegExp(start + patternOf(text) + end, "iu");
}
