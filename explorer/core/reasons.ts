// Why one thing leads to the next, in words. The sentences of `newsgraph why` (why.py) are longer and
// more; the links and their order are the same: tests/vectors/reasons.json.

import type { NewsGraph } from "./data/graph";
import { HOPS, LINKS, SAME_TEXT_KINDS, type LinkKind, type Words } from "./generated/schema";
import { holding, isCommon, type Step } from "./paths";
import type { Holder, Thing } from "./things";
import { counted, gapWords, number } from "./words";

/** The kinds of links in the order in which reasons are given. */
const ORDER: readonly LinkKind[] = [...SAME_TEXT_KINDS, "declared", "similar"];

/** The links between two articles, the strongest reason first, each likeness once. */
export function reasonsBetween(graph: NewsGraph, a: number, b: number): number[] {
  const rank = (link: number) => ORDER.indexOf(graph.linkKind(link));
  const links = graph.linksBetween(a, b).sort((x, y) => rank(x) - rank(y) || x - y);
  const alike = links.filter((link) => graph.linkKind(link) === "similar");
  return links.filter((link) => graph.linkKind(link) !== "similar" || link === alike[0]);
}

/** One link as the middle of a sentence that reads from `from` to the other end. */
export function linkVerb(graph: NewsGraph, link: number, from: number): string {
  const { words, back } = LINKS[graph.linkKind(link)];
  return graph.links.source[link] === from ? words : back;
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
  if (!place) return "as the document’s own article";
  const entry = /^related\[(\d+)\]$/.exec(place);
  return entry ? `as related entry ${number(Number(entry[1]) + 1)}: ${place}` : `at ${place}`;
}

/** Why a step of a path leads on. */
export function stepWords(graph: NewsGraph, { from, to, link }: Step): string {
  if (link !== null) return linkWords(graph, link, from.row);
  if (from.kind === "article" && to.kind !== "article") return holdingWords(graph, to).words;
  if (from.kind !== "article" && to.kind === "article") return holdingWords(graph, from).back;
  if (from.kind === "article") throw new Error("a step between two articles follows a link");
  return isPartOf(graph, from, to) ? PARTS[from.kind].words : PARTS[from.kind].back;
}

function holdingWords(graph: NewsGraph, { kind, row }: Thing): Words {
  if (kind === "story") return HOPS[graph.stories.grain[row]];
  return kind === "topic" ? HOPS.about : HOPS.publisher;
}

const PARTS: Readonly<Record<Holder, Words>> = {
  outlet: HOPS.part_of,
  topic: HOPS.broader,
  story: HOPS.parent,
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
  const common = isCommon(graph, thing) ? ": common here, so it is weak evidence" : "";
  const all = thing.kind === "topic" ? `the ${number(total)} with topics` : number(total);
  return `${counted(size, "article")} of ${all}${common}`;
}
