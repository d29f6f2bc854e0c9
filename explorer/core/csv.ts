// Articles as CSV (RFC 4180).

import type { Described, DescribedValue } from "./data/described";
import type { NewsGraph } from "./data/graph";
import { outlet, story, topic } from "./things";
import { stampOf } from "./words";

type Value = string | number | null;

/** What a spreadsheet would take for a formula gets an apostrophe before it, as OWASP advises. */
export function cell(value: Value): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const isFormula = /^[=+\-@＝＋－＠]/.test(value.trimStart()) || /^[\t\r\n]/.test(value);
  const text = isFormula ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

type Column = readonly [name: string, value: (graph: NewsGraph, row: number) => Value];

const COLUMNS: readonly Column[] = [
  ["id", (graph, row) => `article/${graph.articles.id[row]}`],
  ["headline", (graph, row) => graph.articles.headline[row]],
  ["abstract", (graph, row) => graph.abstractOf(row)],
  ["published", (graph, row) => stampOf(graph.articles.published[row], graph.precision.of(row))],
  ["outlet", (graph, row) => publisherOf(graph, row, (held) => graph.labelOf(outlet(held)))],
  ["domain", (graph, row) => publisherOf(graph, row, (held) => graph.outlets.domain[held])],
  [
    "topics",
    (graph, row) => graph.articleTopics[row].map((held) => graph.labelOf(topic(held))).join("; "),
  ],
  ["story", (graph, row) => storylineOf(graph, row, (held) => graph.labelOf(story(held)))],
  ["story_id", (graph, row) => storylineOf(graph, row, (held) => graph.nameOf(story(held)))],
  ["related", (graph, row) => graph.linked(row).length],
  ["quality", (graph, row) => graph.articles.quality[row]],
  ["heat", (graph, row) => graph.articles.heat[row]],
  ["url", (graph, row) => graph.addressOf(row)],
];

const publisherOf = (graph: NewsGraph, row: number, value: (held: number) => Value): Value =>
  graph.outletOf(row) >= 0 ? value(graph.outletOf(row)) : "";
const storylineOf = (graph: NewsGraph, row: number, value: (held: number) => Value): Value =>
  graph.storylineOf(row) >= 0 ? value(graph.storylineOf(row)) : "";

const describedColumns = ({ described }: NewsGraph) =>
  described.map(({ name, type, values }): Column => [
    name,
    (_, row) => plainValue(type, values[row]),
  ]);

const plainValue = (type: Described["type"], value: DescribedValue): Value => {
  if (type === "time") return stampOf(value as number | null);
  return typeof value === "boolean" ? String(value) : value;
};

export function csvOf(graph: NewsGraph, rows: readonly number[]): string {
  const columns = [...COLUMNS, ...describedColumns(graph)];
  const lines = [
    columns.map(([name]) => name).join(","),
    ...rows.map((row) => columns.map(([, value]) => cell(value(graph, row))).join(",")),
  ];
  return `\ufeff${lines.join("\r\n")}\r\n`;
}
