// Why one thing leads to the next, in words. The sentences of `newsgraph why` (why.py) are longer and
// more; the links and their order are the same: tests/vectors/reasons.json.

import type { NewsGraph } from "./data/graph";
import type { LinkKind } from "./data/schema";
import { holding, isCommon, type Step } from "./paths";
import type { Thing } from "./things";
import { counted, gapWords, number } from "./words";

/** The kinds of links in the order in which reasons are given. */
const ORDER: readonly LinkKind[] = ["copy", "revision", "follow-up", "declared", "similar"];

/** The links between two articles, the strongest reason first, each likeness once. */
export function reasonsBetween(graph: NewsGraph, a: number, b: number): number[] {
  const rank = (link: number) => ORDER.indexOf(graph.linkKind(link));
  const links = graph.linksBetween(a, b).sort((x, y) => rank(x) - rank(y) || x - y);
  const alike = links.filter((link) => graph.linkKind(link) === "similar");
  return links.filter((link) => graph.linkKind(link) !== "similar" || link === alike[0]);
}

const LINK_WORDS: Readonly<Record<LinkKind, readonly [out: string, back: string]>> = {
  declared: ["lists as related", "is listed as related by"],
  copy: ["repeats the text of", "is repeated by"],
  revision: ["revises", "is revised in"],
  "follow-up": ["takes up again", "is taken up again by"],
  similar: ["is alike in words to", "is alike in words to"],
};

/** One link as the middle of a sentence that reads from `from` to the other end. */
export function linkVerb(graph: NewsGraph, link: number, from: number): string {
  const [out, back] = LINK_WORDS[graph.linkKind(link)];
  return graph.links.source[link] === from ? out : back;
}

/** The same with the heaviest words that both have. */
export function linkWords(graph: NewsGraph, link: number, from: number): string {
  const terms = heaviest(graph, link);
  return `${linkVerb(graph, link, from)}${terms ? ` (${terms})` : ""}`;
}

const heaviest = (graph: NewsGraph, link: number) =>
  graph
    .termsOf(link)
    .slice(0, 3)
    .map(([term]) => term)
    .join(", ");

/** The reason of a link in one line. */
export function reasonWords(graph: NewsGraph, link: number): string {
  const { source, target, days } = graph.links;
  if (graph.linkKind(link) === "declared") return declaredWords(graph, source[link], target[link]);
  const terms = heaviest(graph, link);
  const isKnown = !Number.isNaN(days[link]) && graph.precision.isTimed(source[link], target[link]);
  const gap = isKnown ? `${gapWords(days[link])} apart` : "";
  return [terms ? `shares ${terms}` : "", gap].filter(Boolean).join(" · ");
}

const fileName = (path: string) => path.slice(path.lastIndexOf("/") + 1);

// "Declared in …": the documents that carry a link, the first by name.
function declaredWords(graph: NewsGraph, source: number, target: number): string {
  const [first, ...rest] = graph.declaring(source, target);
  if (!first as boolean) return "";
  const others = rest.length ? ` and ${counted(rest.length, "other place")}` : "";
  return `Declared in ${fileName(graph.fileOf(first[0]))}, ${first[1]}${others}`;
}

/** Where in a document an article is mentioned. */
export function placeWords(place: string): string {
  if (!place) return "as the document's own article";
  const entry = /^related\[(\d+)\]$/.exec(place);
  return entry ? `as related entry ${number(Number(entry[1]) + 1)}: ${place}` : `at ${place}`;
}

/** Why a step of a path leads on. */
export function stepWords(graph: NewsGraph, { from, to, link }: Step): string {
  if (link !== null) return linkWords(graph, link, from.row);
  if (from.kind === "article") return UP[to.kind];
  if (to.kind === "article") return DOWN[from.kind];
  const isEvent = from.kind === "story";
  if (isPartOf(graph, from, to)) return isEvent ? "is an event of" : "is part of";
  return isEvent ? "holds the event" : "holds";
}

const UP: Readonly<Record<Thing["kind"], string>> = {
  article: "is linked with",
  outlet: "is published by",
  topic: "is declared to be about",
  story: "belongs to",
};
const DOWN: Readonly<Record<Thing["kind"], string>> = {
  article: "is linked with",
  outlet: "published",
  topic: "is a topic of",
  story: "holds",
};

function isPartOf({ stories, outlets, topics }: NewsGraph, part: Thing, whole: Thing): boolean {
  const parents = {
    article: [],
    outlet: outlets.part,
    topic: topics.broader,
    story: stories.parent,
  };
  return parents[part.kind][part.row] === whole.row;
}

/** How rare an outlet, topic or story is. */
export function rarityWords(graph: NewsGraph, thing: Thing): string {
  const { size, total } = holding(graph, thing);
  const common = isCommon(graph, thing) ? ": common here, so it says little" : "";
  const all = thing.kind === "topic" ? `the ${number(total)} with topics` : number(total);
  return `${counted(size, "article")} of ${all}${common}`;
}
