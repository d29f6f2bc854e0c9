// Fields of articles that the data block describes (corpus.fields): shown by their label, searched
// by their key, taken away with the rows. A field of the schema needs no script of its own.
//
//   {name, key, label, type, unit, says, term, shows, searches}; its values: corpus.articles[name]

const DESCRIBED = corpus.fields ?? [];
const isNumeric = ({ type }) => type === "integer" || type === "number";

function describedValue({ name, type, unit }, row) {
  const value = corpus.articles[name][row];
  if (value === null) return null;
  if (type === "time") return moment(value);
  if (type === "boolean") return value ? "yes" : "no";
  if (type === "url") return webLink(value);
  return typeof value === "number" ? `${number(value)}${unit ? ` ${unit}` : ""}` : bdi(value);
}

const describedFacts = (row) => DESCRIBED.filter((field) => field.shows && corpus.articles[field.name][row] !== null).map((field) => [field.label, describedValue(field, row)]);

const stampedOrPlain = (type, value) => (type === "time" ? stampOf(value) : value);
const describedColumns = () => Object.fromEntries(DESCRIBED.map(({ name, type }) => [name, (row) => stampedOrPlain(type, corpus.articles[name][row])]));

const matchedIn = (column) => ({ values }) => {
  const patterns = values.map((value) => matcher(value, false));
  return maskWhere((row) => column[row] !== null && patterns.some((pattern) => pattern.test(column[row])));
};
const matchedBy = (property) => ({ values }, i) => `?article ${property} ?text${i} .\nFILTER(${values.map((value) => `REGEX(?text${i}, ${literal(patternOf(value))}, "i")`).join(" || ")})`;

for (const field of DESCRIBED.filter(({ searches }) => searches)) {
  const { key, term, says } = field;
  const column = corpus.articles[field.name];
  FIELDS[key] = { reads: isNumeric(field) ? "number" : "word", example: isNumeric(field) ? `${key}:>3` : `${key}:word`, says };
  MASKS[key] = isNumeric(field) ? within((row) => column[row]) : matchedIn(column);
  PATTERNS[key] = isNumeric(field) ? numbered(term) : matchedBy(term);
}
