// One line about things, and what scores mean.

import { short } from "../core/text";
import { outlet, type Kind, type Thing } from "../core/things";
import { counted, dayOrNone, number, percent, rangeWords, type Span } from "../core/words";
import { coverage, graph } from "../opened";

export const KIND_WORDS: Readonly<Record<Kind, string>> = {
  article: "Article",
  outlet: "Outlet",
  topic: "Topic",
  story: "Story",
};
export const KIND_PLURALS: Readonly<Record<Kind, string>> = {
  article: "Articles",
  outlet: "Outlets",
  topic: "Topics",
  story: "Stories",
};
export const kindWord = ({ kind, row }: Thing) =>
  kind === "story" && !graph.isStoryline(row) ? "Event" : KIND_WORDS[kind];

export function periodWords(rows: readonly number[]): string {
  const bounds = graph.period(rows);
  return bounds ? rangeWords(...bounds, graph.precision.ofPeriod(rows, bounds)) : "";
}

export function storyPeriod(row: number): string {
  const { first, last } = graph.stories;
  const start = first[row];
  if (start === null) return "";
  const ends: Span = [start, last[row] ?? start];
  return rangeWords(...ends, graph.precision.ofPeriod(coverage.countedIn(row), ends));
}

/** "20 articles, 14 outlets, 3 distinct texts, at most 2 origins": how many voices really speak. */
export function textsWords(row: number): string {
  const { articles, outlets, distinct_texts, origins } = graph.stories;
  const texts = distinct_texts[row];
  const most = origins[row];
  return [
    counted(articles[row], "article"),
    counted(outlets[row], "outlet"),
    texts < articles[row] ? counted(texts, "distinct text") : "",
    most !== null && most < texts ? `at most ${counted(most, "origin")}` : "",
  ]
    .filter(Boolean)
    .join(", ");
}

/** Whether an article is only loosely part of a story, in words; only events have loose ones. */
export const looselyIn = (held: number, row: number) =>
  graph.eventOf(row) === held && !graph.isStoryline(held) && graph.looseArticles.has(row)
    ? "loosely part of it"
    : "";

/** "2 loosely part of it": articles of an event that count in no other number of it. */
export function looseWords(row: number): string {
  const loose = graph.stories.loose[row];
  return loose ? `${number(loose)} loosely part of it` : "";
}

/** One line about a thing, for lists and tips. */
export function brief({ kind, row }: Thing): string {
  if (kind === "article")
    return `${outletOrNone(row)} · ${dayOrNone(graph.articles.published[row], graph.precision.of(row))}`;
  const parts = {
    outlet: () => [graph.outlets.domain[row], articlesOfOutlet(row)],
    topic: () => [
      counted(graph.topicArticles[row].length, "article"),
      counted(graph.topicOutlets[row].length, "outlet"),
    ],
    story: () => [textsWords(row), storyPeriod(row)],
  };
  return parts[kind]().filter(Boolean).join(" · ");
}

const articlesOfOutlet = (row: number) => counted(graph.outletArticles[row].length, "article");
const publisher = (row: number) => short(graph.labelOf(outlet(graph.outletOf(row))), 60);
const outletOrNone = (row: number) =>
  graph.outletOf(row) >= 0 ? publisher(row) : "outlet not given";
export const outletName = (row: number) =>
  graph.outletOf(row) >= 0 ? publisher(row) : "An unnamed outlet";

/** The same where events stand among stories: an event is often called as its story is. */
export const markedBrief = (thing: Thing) =>
  thing.kind === "story" && !graph.isStoryline(thing.row)
    ? `event · ${brief(thing)}`
    : brief(thing);

// "Higher than 62 % of …": a score means little without the others beside it.
function standing(field: "quality" | "heat", value: number): string {
  const scores = graph.articles[field].filter((score) => score !== null);
  if (scores.length < 10) return "";
  const below = scores.filter((score) => score < value).length;
  const all = `the ${number(scores.length)} articles here that have one`;
  if (!below) return ` None of ${all} has a lower one.`;
  return ` Higher than ${percent(Math.floor((100 * below) / scores.length) / 100)} of ${all}.`;
}

export function qualityWords(value: number | null): string {
  if (value === null)
    return "Not given. Articles that are only listed in other documents often have none.";
  return `A score given by whoever collected the documents; it is not a star rating, and 0 is common.${standing("quality", value)}`;
}

export function heatWords(value: number | null): string {
  if (value === null) return "Not given. Only articles with a document of their own have it.";
  if (value < 0)
    return "Below zero: for the collector, this article was not the head of a cluster.";
  return `How much surrounded this article when it was collected: mostly its quality plus ten for each related entry.${standing("heat", value)}`;
}

/** At most this stability makes a story unstable, as in `newsgraph.schema.kinds`. */
const UNSTABLE = 0.5;

/** A hint for stories that another setting, or a missing article, would change much. */
export function unstableWords(row: number): string {
  const stability = graph.stories.stability[row];
  return stability !== null && stability <= UNSTABLE
    ? "Unstable: with a slightly finer or coarser setting, or without some article, much of this story would change."
    : "";
}

export function cohesionWords(row: number): string {
  const cohesion = graph.stories.cohesion[row];
  const likeness =
    cohesion === null
      ? ""
      : ` On average, two of its articles share ${percent(cohesion)} of their weighted words.`;
  return `This story was found by the words and dates of its articles; nobody declared it.${likeness}`;
}

export const ABSENCE =
  "An outlet that is missing here may still have reported: this page knows only the documents it was built from, and someone chose which to collect. Few articles on a topic, or no link between two, may only mean that nobody collected or declared more.";
