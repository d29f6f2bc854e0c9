// The same selection as a SPARQL query: what the page found, any SPARQL engine finds.

const CLASSES = { article: "schema:NewsArticle", collection: "schema:Collection", course: "schema:Course", video: "schema:VideoObject" };
const classesHere = () => [...new Set([...corpus.articles.type.keys()].map((row) => CLASSES[typeOf(row)] ?? "schema:CreativeWork"))].sort().join(" ") || CLASSES.article;
const PREFIXES = {
  schema: "https://schema.org/",
  ng: "https://w3id.org/newsgraph/ns#",
  skos: "http://www.w3.org/2004/02/skos/core#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
};

const SPARQL_ESCAPES = { "\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t", "\b": "\\b", "\f": "\\f" };
const literal = (text) => `"${text.replace(/[\\"\n\r\t\b\f]/g, (character) => SPARQL_ESCAPES[character])}"`;
const listedIn = (values) => values.map(literal).join(", ");

// The query of some terms, and of the articles that a chosen thing holds.
function sparqlOf(terms, thing) {
  const patterns = terms.map((term, i) => {
    const pattern = PATTERNS[term.field ?? "words"](term, i + 1);
    return term.isNot ? `FILTER NOT EXISTS {\n${indented(pattern)}\n}` : pattern;
  });
  if (thing) patterns.unshift(OF_THING[thing.kind](thing.row));
  const body = [
    `VALUES ?class { ${classesHere()} }`,
    "?article a ?class .",
    ...patterns,
    "OPTIONAL { ?article schema:headline ?headline }",
    "OPTIONAL { ?article schema:datePublished ?published }",
    "OPTIONAL { ?article schema:publisher/schema:name ?outlet }",
  ].join("\n");
  const prefixes = Object.entries(PREFIXES).map(([name, address]) => `PREFIX ${name}: <${address}>`).join("\n");
  return `${prefixes}\n\nSELECT DISTINCT ?article ?headline ?published ?outlet {\n${indented(body)}\n}\nORDER BY DESC(?published) ?article\n`;
}

const indented = (text) => text.replace(/^/gm, "  ");

const topicsIn = (rows, i) => `?article schema:about/skos:prefLabel ?topic${i} .\nFILTER(?topic${i} IN (${listedIn(rows.map((row) => corpus.topics.label[row] ?? ""))}))`;
const outletsIn = (rows, i) => {
  const pairs = rows.map((row) => `(${literal(labelOf(outlet(row)))} ${literal(corpus.outlets.domain[row] ?? "")})`);
  return `VALUES (?name${i} ?domain${i}) { ${pairs.join(" ")} }\n?article schema:publisher ?outlet${i} .\n?outlet${i} schema:name ?name${i} ; ng:domain ?domain${i} .`;
};
const storiesIn = (rows, i) => `?story${i} schema:hasPart ?article .\nFILTER(${rows.map((row) => `STRENDS(STR(?story${i}), ${literal(`story/${corpus.stories.id[row]}`)})`).join(" || ")})`;

const OF_THING = {
  topic: (row) => topicsIn([row], ""),
  outlet: (row) => outletsIn([row], "0"),
  story: (row) => storiesIn([row], ""),
  article: (row) => {
    const id = literal(`article/${corpus.articles.id[row]}`);
    return `?article (ng:relatedTo|^ng:relatedTo)? ?one .\nFILTER(STRENDS(STR(?one), ${id}))`;
  },
};

const LINKED = (i) => `OPTIONAL {
  SELECT ?article (COUNT(DISTINCT ?other) AS ?count${i}) {
    ?article ng:relatedTo|^ng:relatedTo ?other
  } GROUP BY ?article
}`;

const conditionOf = (name, meanings) => meanings.map(([least, most]) => [least === -Infinity ? null : `${name} >= ${least}`, most === Infinity ? null : `${name} <= ${most}`].filter(Boolean).join(" && ")).join(" || ");
const numbered = (property) => ({ meanings }, i) => `?article ${property} ?value${i} .\nFILTER(${conditionOf(`?value${i}`, meanings)})`;
const dated = (sign_) => ({ meanings }, i) => {
  const stamps = meanings.map(({ seconds }) => `?date${i} ${sign_} "${new Date(seconds * 1000).toISOString()}"^^xsd:dateTime`);
  return `?article schema:datePublished ?date${i} .\nFILTER(${stamps.join(" && ")})`;
};
const worded_ = (property) => ({ values }, i) => `?article ${property} ?word${i} .\nFILTER(LCASE(?word${i}) IN (${listedIn(values.map((value) => value.toLowerCase()))}))`;

const TEXTS = "schema:headline|schema:abstract|schema:publisher/(schema:name|ng:domain|skos:altLabel)|schema:about/(skos:prefLabel|skos:altLabel)";

let alikeBefore = null;
function alikeHere() {
  alikeBefore ??= alikeIn([...corpus.articles.headline, ...(corpus.details?.abstract ?? []), ...namesOf("outlet"), ...namesOf("topic")]);
  return alikeBefore;
}

const PATTERNS = {
  words: ({ values: [words], isPhrase }, i) => {
    const start = IS_WORD.test(words[0]) ? "(^|[^\\p{L}\\p{N}])" : "";
    const end = isPhrase && IS_WORD.test(words.at(-1)) ? "($|[^\\p{L}\\p{N}])" : "";
    return `?article ${TEXTS} ?text${i} .\nFILTER(REGEX(?text${i}, ${literal(start + patternOf(words, alikeHere()) + end)}, "i"))`;
  },
  topic: (term, i) => topicsIn(rowsNamed(term), i),
  outlet: (term, i) => outletsIn(rowsNamed(term), i),
  story: (term, i) => storiesIn(rowsNamed(term), i),
  after: dated(">="),
  before: dated("<"),
  related: ({ meanings }, i) => `${LINKED(i)}\nFILTER(${conditionOf(`COALESCE(?count${i}, 0)`, meanings)})`,
  quality: numbered("ng:quality"),
  heat: numbered("ng:heat"),
  type: worded_("ng:documentType"),
  category: worded_("schema:articleSection"),
  kind: ({ values }, i) => `?link${i} ng:source|ng:target ?article ; ng:kind ?kind${i} .\nFILTER(?kind${i} IN (${listedIn(values.map((value) => value.toLowerCase()))}))`,
};
