// Articles for reference managers: RIS, and the JSON of the Citation Style Language. Sources:
// https://en.wikipedia.org/wiki/RIS_(file_format) and https://docs.citationstyles.org.

import type { NewsGraph } from "./data/graph";
import { outlet, topic } from "./things";
import { stampOf } from "./words";

interface Reference {
  readonly id: string;
  readonly title: string;
  readonly container: string;
  readonly authors: readonly string[];
  /** Year, month and day, as far as they are known. */
  readonly date: readonly string[];
  readonly abstract: string;
  readonly url: string;
  readonly language: string;
  readonly keywords: readonly string[];
}

const oneLine = (text: string | null) => (text ?? "").replace(/\s+/g, " ").trim();

function referenceOf(graph: NewsGraph, row: number): Reference {
  const said = (key: string) =>
    String(graph.described.find((field) => field.key === key)?.values[row] ?? "");
  const stamp = stampOf(graph.articles.published[row], graph.precision.of(row));
  return {
    id: `article/${graph.articles.id[row]}`,
    title: oneLine(graph.articles.headline[row]),
    container: oneLine(graph.outletOf(row) < 0 ? "" : graph.labelOf(outlet(graph.outletOf(row)))),
    authors: said("authors").split("; ").map(oneLine).filter(Boolean),
    date: stamp.slice(0, 10).split("-").filter(Boolean),
    abstract: oneLine(graph.abstractOf(row)),
    url: oneLine(graph.addressOf(row)),
    language: said("language"),
    keywords: graph.articleTopics[row].map((held) => oneLine(graph.labelOf(topic(held)))),
  };
}

function risEntry({ date, ...reference }: Reference): string[] {
  const lines: (readonly [tag: string, value: string])[] = [
    ["TY", "NEWS"],
    ["ID", reference.id],
    ["TI", reference.title],
    ["T2", reference.container],
    ...reference.authors.map((author) => ["AU", author] as const),
    ["PY", date.at(0) ?? ""],
    ["DA", date.length ? `${[...date, "", ""].slice(0, 3).join("/")}/` : ""],
    ["AB", reference.abstract],
    ["UR", reference.url],
    ["LA", reference.language],
    ...reference.keywords.map((keyword) => ["KW", keyword] as const),
  ];
  const filled = lines.filter(([, value]) => value).map(([tag, value]) => `${tag}  - ${value}`);
  return [...filled, "ER  - ", ""];
}

/** Articles as RIS. */
export const risOf = (graph: NewsGraph, rows: readonly number[]) =>
  rows.flatMap((row) => risEntry(referenceOf(graph, row))).join("\r\n");

function cslEntry({ id, title, container, authors, date, ...reference }: Reference) {
  const entry = {
    id,
    type: "article-newspaper",
    title,
    "container-title": container,
    author: authors.map((literal) => ({ literal })),
    issued: date.length ? { "date-parts": [date.map(Number)] } : null,
    abstract: reference.abstract,
    URL: reference.url,
    language: reference.language,
    keyword: reference.keywords.join(", "),
  };
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => isSaid(value)));
}

const isSaid = (value: string | object | null) =>
  Array.isArray(value) ? value.length > 0 : Boolean(value);

/** Articles as CSL-JSON. */
export const cslOf = (graph: NewsGraph, rows: readonly number[]) =>
  `${JSON.stringify(
    rows.map((row) => cslEntry(referenceOf(graph, row))),
    null,
    2,
  )}\n`;
