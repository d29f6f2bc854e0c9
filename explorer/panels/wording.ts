import { graph } from "../opened";
import { short } from "../core/text";
import { outlet } from "../core/things";
import { counted, number, rangeWords } from "../core/words";
import { day } from "./elements";
import type { Thing } from "../core/things";


export function periodWords(rows: number[]) {
  const bounds = graph.period(rows);
  return bounds ? rangeWords(...bounds) : "";
}

export const KIND_WORDS = { article: "Article", outlet: "Outlet", topic: "Topic", story: "Story" };
export const KIND_PLURALS = { article: "Articles", outlet: "Outlets", topic: "Topics", story: "Stories" };
export const kindWord = ({ kind, row }) => (kind === "story" && !graph.isStoryline(row) ? "Event" : KIND_WORDS[kind]);

const sortedScores = { quality: null, heat: null };

// "higher than 62 % of …": a score means little without the others beside it.
function standing(field: string, value: number) {
  sortedScores[field] ??= graph.articles[field].filter((score) => score !== null).sort((a, b) => a - b);
  const scores = sortedScores[field];
  if (scores.length < 10) return "";
  let below = 0;
  while (below < scores.length && scores[below] < value) below += 1;
  if (!below) return ` None of the ${number(scores.length)} articles here that carry one has less.`;
  const share = Math.floor((100 * below) / scores.length) / 100;
  return ` Higher than ${share.toLocaleString(undefined, { style: "percent" })} of the ${number(scores.length)} articles here that carry one.`;
}

export function qualityWords(value: number) {
  if (value === null) return "Not given. Entries that other documents only list often carry none.";
  return `A score that the collector of the documents gave; not a star rating, and 0 is common.${standing("quality", value)}`;
}

export function heatWords(value: number) {
  if (value === null) return "Not given. Only documents of their own carry heat.";
  if (value < 0) return "Below zero: the collector did not take this article as the head of a cluster.";
  return `How much stood around this article when it was collected: mostly its quality plus ten for each related entry.${standing("heat", value)}`;
}

// One line about a thing, for lists and tips.
const BRIEFS = {
  article: (row: number) => [graph.outletOf(row) >= 0 ? short(graph.labelOf(outlet(graph.outletOf(row))), 60) : "outlet not given", day(graph.articles.published[row])].join(" · "),
  outlet: (row: number) => [graph.outlets.domain[row], counted(graph.outletArticles[row].length, "article")].filter(Boolean).join(" · "),
  topic: (row: number) => `${counted(graph.topicArticles[row].length, "article")} · ${counted(graph.topicOutlets[row].length, "outlet")}`,
  story: (row: number) => [textsWords(row), storyPeriod(row)].filter(Boolean).join(" · "),
};
export const brief = ({ kind, row }) => BRIEFS[kind](row);
// An event is often called as its story is: among both it says that it is one.
export const markedBrief = (thing: Thing) => [thing.kind === "story" && !graph.isStoryline(thing.row) ? "event" : null, brief(thing)].filter(Boolean).join(" · ");

export const storyPeriod = (row: number) => {
  const { first, last } = graph.stories;
  return first[row] === null ? "" : rangeWords(first[row], last[row] ?? first[row]);
};

// "14 outlets, 3 independent texts": how many voices really speak.
export function textsWords(row: number) {
  const { articles, outlets, independent } = graph.stories;
  const texts = independent[row] < articles[row] ? `, ${counted(independent[row], "independent text")}` : "";
  return `${counted(articles[row], "article")}, ${counted(outlets[row], "outlet")}${texts}`;
}

export function cohesionWords(row: number) {
  const cohesion = graph.stories.cohesion[row];
  const likeness = cohesion === null ? "" : ` Two of its articles share on average ${new Intl.NumberFormat(undefined, { style: "percent" }).format(cohesion)} of their weighted words.`;
  return `A story is found by the words that its articles share and by time; nobody declared it.${likeness}`;
}

export const outletName = (row: number) => (graph.outletOf(row) >= 0 ? short(graph.labelOf(outlet(graph.outletOf(row))), 60) : "An unnamed outlet");

// With nothing chosen: what this corpus covers, and where to begin.

export const ABSENCE =
  "An outlet missing here did not necessarily stay silent: this page knows only the documents it was built from, and whoever collected them chose. Few articles on a topic, or no link between two, may mean that nobody collected or declared it.";
