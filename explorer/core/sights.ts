// What there is to see here, in words: each sight with the things it leads to, and its hedge.

import type { NewsGraph } from "./data/graph";
import type { Sight } from "./data/schema";
import { article, outlet, story, topic, type Thing } from "./things";
import { counted, number } from "./words";

/** A piece of a sentence: words, or a thing to open, perhaps under other words than its name. */
export type Piece = string | Thing | readonly [thing: Thing, words: string];

export interface SightWords {
  readonly title: string;
  readonly says: readonly Piece[];
  /** What does not follow from it. */
  readonly hedge: string;
}

const publisher = (graph: NewsGraph, row: number): Piece =>
  graph.outletOf(row) >= 0 ? outlet(graph.outletOf(row)) : "An unnamed outlet";

type SightOf<K extends Sight["kind"]> = Extract<Sight, { kind: K }>;
type Wording<K extends Sight["kind"]> = (graph: NewsGraph, sight: SightOf<K>) => SightWords;

/** A sight in words. */
export const sightWords = <K extends Sight["kind"]>(
  graph: NewsGraph,
  sight: SightOf<K>,
): SightWords => (WORDINGS[sight.kind] as Wording<K>)(graph, sight);

const WORDINGS: { readonly [K in Sight["kind"]]: Wording<K> } = {
  chain: (graph, { articles }) => ({
    title: articles.length > 2 ? "A chain of credits" : "A source named",
    says: chainWords(graph, articles),
    hedge: "They name outlets: that these very reports are meant is likely, not known.",
  }),

  copied: (graph, { article: row, articles, outlets }) => ({
    title: "The text that most outlets carried",
    says: [
      article(row),
      ", of ",
      publisher(graph, row),
      `: nearly the same text is in ${counted(articles, "later article")} of ${counted(outlets, "other outlet")} here.`,
    ],
    hedge: "The earliest carrier here need not be the author.",
  }),

  silence: (_, { outlet: row, story: on = -1, topic: about = -1, expected, others }) => ({
    title: "A silence",
    says: [
      outlet(row),
      " has no article here on ",
      on >= 0 ? story(on) : topic(about),
      `, where its size would suggest ${number(expected)}; ${counted(others, "other outlet has one", "other outlets have some")}.`,
    ],
    hedge: "It may have reported: the page knows only what was collected.",
  }),

  split: (_, { stories }) => ({
    title: "A story that split",
    says: [
      "One story of an earlier build is now ",
      ...stories.flatMap((row, i): Piece[] => (i ? [" and ", story(row)] : [story(row)])),
      ".",
    ],
    hedge: "New articles parted it; whether it was one story is for you to judge.",
  }),

  "went-on": (_, { story: row, events }) => ({
    title: "The story with the most events",
    says: [story(row), ` went on through ${counted(events, "event")}.`],
    hedge: "The build tells events apart by their words and dates.",
  }),

  reworded: (graph, { article: row, before, after }) => ({
    title: "A headline that changed",
    says: [publisher(graph, row), ` had “${before}”, then “`, [article(row), after], "”."],
    hedge: "The order is that of the documents' dates; why it changed, they do not say.",
  }),

  ahead: (_, { outlet: row, stories, others }) => ({
    title: "An outlet ahead of its peers",
    says: [
      outlet(row),
      ` tends to be early: on the ${counted(stories, "story", "stories")} that it shares with ${counted(others, "other outlet")}, it precedes them more often than chance would have it.`,
    ],
    hedge: "Early is not first-hand: it may carry an agency, or work at other hours.",
  }),
};

function chainWords(graph: NewsGraph, articles: readonly number[]): Piece[] {
  const [last, ...before] = articles;
  const steps = before.flatMap((row): Piece[] => [
    " It names ",
    publisher(graph, row),
    " as a source, which had reported ",
    article(row),
    ".",
  ]);
  return [publisher(graph, last), " has ", article(last), ".", ...steps];
}
