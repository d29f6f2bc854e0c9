// A selection as a SPARQL query: what the page found, any SPARQL engine finds.

import type { Described } from "./data/described";
import type { NewsGraph } from "./data/graph";
import { ARTICLE_CLASSES, LINKS, OTHER_CLASS } from "./generated/schema";
import type { Bounds, Term } from "./search/language";
import type { Search } from "./search/search";
import { alikeIn, patternOf, wordEnds } from "./text";
import type { Holder, Thing } from "./things";

const PREFIXES = `PREFIX schema: <https://schema.org/>
PREFIX ng: <https://w3id.org/newsgraph/ns#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>`;

// Declared links in both directions.
const LINKED = `${LINKS.declared.term}|^${LINKS.declared.term}`;

const TEXTS =
  "schema:headline|schema:abstract|schema:publisher/(schema:name|ng:domain|skos:altLabel)|schema:about/(skos:prefLabel|skos:altLabel)";

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ["\\", "\\\\"],
  ['"', '\\"'],
  ["\n", "\\n"],
  ["\r", "\\r"],
  ["\t", "\\t"],
  ["\b", "\\b"],
  ["\f", "\\f"],
]);

export const literal = (text: string) =>
  `"${text.replace(/[\\"\n\r\t\b\f]/g, (character) => ESCAPES.get(character) ?? character)}"`;
const literals = (values: readonly string[]) => values.map(literal).join(", ");
const indented = (text: string) => text.replace(/^/gm, "  ");

/** The query of some terms, and of the articles that a chosen thing holds. */
export function sparqlOf(
  graph: NewsGraph,
  search: Search,
  terms: readonly Term[],
  thing: Thing | null,
): string {
  const patterns = new Patterns(graph, search);
  const body = [
    `VALUES ?class { ${classesOf(graph)} }`,
    "?article a ?class .",
    ...(thing ? [patterns.ofThing(thing)] : []),
    ...terms.map((term, i) => {
      const pattern = patterns.ofTerm(term, String(i + 1));
      return term.isNot ? `FILTER NOT EXISTS {\n${indented(pattern)}\n}` : pattern;
    }),
    "OPTIONAL { ?article schema:headline ?headline }",
    "OPTIONAL { ?article schema:datePublished ?published }",
    "OPTIONAL { ?article schema:publisher/schema:name ?outlet }",
  ].join("\n");
  return `${PREFIXES}\n\nSELECT DISTINCT ?article ?headline ?published ?outlet {\n${indented(body)}\n}\nORDER BY DESC(?published) ?article\n`;
}

function classesOf(graph: NewsGraph): string {
  const types = new Set(graph.articles.type.map((_, row) => graph.typeOf(row)));
  const classes = new Set([...types].map((type) => ARTICLE_CLASSES.get(type) ?? OTHER_CLASS));
  return [...classes].sort().join(" ") || OTHER_CLASS;
}

// Patterns of a query; `i` keeps their variables apart.
class Patterns {
  constructor(
    private readonly graph: NewsGraph,
    private readonly search: Search,
  ) {}

  ofThing({ kind, row }: Thing): string {
    if (kind !== "article") return this.held(kind, [row], kind === "outlet" ? "0" : "");
    const id = literal(`article/${this.graph.articles.id[row]}`);
    return `?article (${LINKED})? ?one .\nFILTER(STRENDS(STR(?one), ${id}))`;
  }

  ofTerm(term: Term, i: string): string {
    const described = this.graph.described.find(({ key }) => key === term.field);
    if (described) return ofDescribed(described, term, i);
    switch (term.field) {
      case null:
        return this.words(term, i);
      case "topic":
      case "outlet":
      case "story":
        return this.held(term.field, this.search.rowsNamed(term), i);
      case "after":
        return dated(term.dates, ">=", i);
      case "before":
        return dated(term.dates, "<", i);
      case "related":
        return `${linkCounts(i)}\nFILTER(${within(`COALESCE(?count${i}, 0)`, term.bounds)})`;
      case "quality":
      case "heat":
        return `?article ng:${term.field} ?value${i} .\nFILTER(${within(`?value${i}`, term.bounds)})`;
      case "type":
        return worded("ng:documentType", term.values, i);
      case "category":
        return worded("schema:articleSection", term.values, i);
      case "kind": {
        const kinds = literals(term.values.map((value) => value.toLowerCase()));
        return `?link${i} ng:source|ng:target ?article ; ng:kind ?kind${i} .\nFILTER(?kind${i} IN (${kinds}))`;
      }
      default:
        throw new RangeError(`no field is called ${term.field}`);
    }
  }

  private held(kind: Holder, rows: number[], i: string): string {
    const { topics, outlets, stories, labelOf } = this.graph;
    if (kind === "topic") {
      const labels = literals(rows.map((row) => topics.label[row] ?? ""));
      return `?article schema:about/skos:prefLabel ?topic${i} .\nFILTER(?topic${i} IN (${labels}))`;
    }
    if (kind === "outlet") {
      const pair = (row: number) =>
        `(${literal(labelOf({ kind, row }))} ${literal(outlets.domain[row] ?? "")})`;
      return `VALUES (?name${i} ?domain${i}) { ${rows.map(pair).join(" ")} }\n?article schema:publisher ?outlet${i} .\n?outlet${i} schema:name ?name${i} ; ng:domain ?domain${i} .`;
    }
    const ends = rows.map(
      (row) => `STRENDS(STR(?story${i}), ${literal(`story/${stories.id[row]}`)})`,
    );
    return `?story${i} schema:hasPart ?article .\nFILTER(${ends.join(" || ")})`;
  }

  private words(term: Term, i: string): string {
    const letters = this.lettersHere();
    const pattern = ({ values: [words], isPhrase }: Term) => {
      const { starts, ends } = wordEnds(words);
      const before = starts ? "(^|[^\\p{L}\\p{N}])" : "";
      const after = isPhrase && ends ? "($|[^\\p{L}\\p{N}])" : "";
      return before + patternOf(words, letters) + after;
    };
    const any = [term, ...term.alternatives].map(pattern).join("|");
    return `?article ${TEXTS} ?text${i} .\nFILTER(REGEX(?text${i}, ${literal(any)}, "i"))`;
  }

  private lettersHere() {
    const { articles, details } = this.graph;
    const names = [...this.search.namesOf("outlet"), ...this.search.namesOf("topic")];
    return alikeIn([...articles.headline, ...(details?.abstract ?? []), ...names]);
  }
}

const linkCounts = (i: string) =>
  [
    "OPTIONAL {",
    `  SELECT ?article (COUNT(DISTINCT ?other) AS ?count${i}) {`,
    `    ?article ${LINKED} ?other`,
    "  } GROUP BY ?article",
    "}",
  ].join("\n");

function within(name: string, bounds: readonly Bounds[]): string {
  const condition = ([least, most]: Bounds) =>
    [
      ...(least === -Infinity ? [] : [`${name} >= ${least}`]),
      ...(most === Infinity ? [] : [`${name} <= ${most}`]),
    ].join(" && ");
  return bounds.map(condition).join(" || ");
}

function ofDescribed({ term: property }: Described, { bounds, values }: Term, i: string): string {
  if (bounds.length)
    return `?article ${property} ?value${i} .\nFILTER(${within(`?value${i}`, bounds)})`;
  const tests = values.map((value) => `REGEX(?text${i}, ${literal(patternOf(value))}, "i")`);
  return `?article ${property} ?text${i} .\nFILTER(${tests.join(" || ")})`;
}

function dated(dates: readonly number[], sign: ">=" | "<", i: string): string {
  const stamp = (seconds: number) => new Date(seconds * 1000).toISOString();
  const tests = dates.map((date) => `?date${i} ${sign} "${stamp(date)}"^^xsd:dateTime`);
  return `?article schema:datePublished ?date${i} .\nFILTER(${tests.join(" && ")})`;
}

const worded = (property: string, values: readonly string[], i: string) =>
  `?article ${property} ?word${i} .\nFILTER(LCASE(?word${i}) IN (${literals(values.map((value) => value.toLowerCase()))}))`;
