// The visual channels of the map: what the colour and size of a dot mean.

import { paint } from "../canvas/paint";
import { repaint } from "../canvas/stage";
import type { NewsGraph } from "../core/data/graph";
import { referring } from "../core/data/indexes";
import type { Holder, Thing } from "../core/things";
import { DAY_SECONDS, rangeWords } from "../core/words";
import { graph } from "../opened";

const HUES = {
  light: ["#2c5f8a", "#b4611a", "#3b7a4b", "#8b3f93", "#a83246", "#6d6812", "#15777f", "#7a5138"],
  dark: ["#7fb5e0", "#eaa25c", "#86c996", "#d79be0", "#f08a97", "#cfc65e", "#6fd0d6", "#cda483"],
};
const TIMES = {
  light: ["#c9a227", "#c77f2e", "#b85c38", "#9c3f49", "#783059", "#53285f", "#2f2358"],
  dark: ["#6a5fa8", "#8f5fae", "#b5619f", "#d66f86", "#ec8a6d", "#f5ad63", "#fbd57a"],
};
const REST = -1;
const NONE = -2;

export const COLOURS = { topic: "Topic", outlet: "Outlet", date: "Date", story: "Story" };
export const SIZES = { articles: "Same", heat: "Heat" };
export type ColourBy = keyof typeof COLOURS;
export type SizeBy = keyof typeof SIZES;

/** Articles of one colour, as the legend shows them. */
export interface ColourClass {
  readonly label: string;
  readonly thing?: Thing;
  /** Place in the palette, REST or NONE. */
  readonly hue: number;
  readonly rows: readonly number[];
}

export interface Channels {
  colour: ColourBy;
  classes: readonly ColourClass[];
  /** The class of each article. */
  readonly codes: Int8Array;
  /** The radius of the dot of each article. */
  readonly radii: Float32Array;
}

export let channels: Channels;

export function openChannels(): void {
  const count = graph.sizeOf("article");
  channels = {
    colour: "topic",
    classes: [],
    codes: new Int8Array(count),
    radii: new Float32Array(count),
  };
  setColour("topic");
  setSize("articles");
}

export function setColour(by: ColourBy): void {
  channels.colour = by;
  channels.classes = classesBy(graph, by);
  channels.classes.forEach(({ rows }, code) => {
    for (const row of rows) channels.codes[row] = code;
  });
  repaint();
}

export function setSize(by: SizeBy): void {
  if (by === "articles") channels.radii.fill(5.2);
  else channels.radii.set(radiiByHeat(graph));
  repaint();
}

/** The share of articles that are less hot decides, since heat has a long tail. */
export function radiiByHeat({ articles: { heat } }: NewsGraph): Float32Array {
  const sorted = Float64Array.from(heat.filter((value) => value !== null)).sort();
  const below = new Map<number, number>();
  sorted.forEach((value, i) => {
    if (!below.has(value)) below.set(value, i / sorted.length);
  });
  return Float32Array.from(heat, (value) =>
    value === null ? 3 : 3.2 + 3.4 * (below.get(value) ?? 0),
  );
}

/** The articles by what their colour stands for; each article is in one class. */
export function classesBy(graph: NewsGraph, by: ColourBy): ColourClass[] {
  const { articles } = graph;
  if (by === "date") return periods(graph);
  if (by === "outlet")
    return largest(graph, "outlet", articles.outlet, "Other outlets", "Outlet not given");
  if (by === "topic") {
    const rarest = articles.id.map((_, row) => rarestTopic(graph, row));
    return largest(graph, "topic", rarest, "Other topics", "No topic declared");
  }
  const stories = articles.storyline.map((story, row) =>
    story >= 0 ? story : articles.event[row],
  );
  return largest(graph, "story", stories, "Other stories", "In no story");
}

// The rarest topic that an article declares, because it says most.
function rarestTopic({ articleTopics, topicArticles }: NewsGraph, row: number): number {
  const isRarer = (a: number, b: number) => topicArticles[a].length < topicArticles[b].length;
  return articleTopics[row].reduce(
    (best, next) => (best < 0 || isRarer(next, best) ? next : best),
    -1,
  );
}

function largest(
  graph: NewsGraph,
  kind: Holder,
  owners: number[],
  restLabel: string,
  noneLabel: string,
): ColourClass[] {
  const rows = referring(graph.sizeOf(kind), owners);
  const filled = [...rows.keys()].filter((row) => rows[row].length);
  const order = filled.sort((a, b) => rows[b].length - rows[a].length || a - b);
  const most = HUES.light.length;
  const named = order.slice(0, most).map((row, hue) => {
    const thing = { kind, row };
    return { label: graph.labelOf(thing), thing, hue, rows: rows[row] };
  });
  const rest = { label: restLabel, hue: REST, rows: order.slice(most).flatMap((row) => rows[row]) };
  const unowned = [...owners.keys()].filter((row) => owners[row] < 0);
  const none = { label: noneLabel, hue: NONE, rows: unowned };
  return [...named, ...[rest, none].filter((entry) => entry.rows.length)];
}

// As many spans of whole days as the palette has steps, each with about as many articles.
function periods({ articles: { published } }: NewsGraph): ColourClass[] {
  const days = published.map((date) => (date === null ? -1 : Math.floor(date / DAY_SECONDS)));
  const sorted = Int32Array.from(days.filter((_, row) => published[row] !== null)).sort();
  const steps = TIMES.light.length;
  const firstOf = (_: string, step: number) => sorted[Math.floor((step * sorted.length) / steps)];
  const starts = sorted.length ? [...new Set(TIMES.light.map(firstOf))] : [];
  const rows = starts.map((): number[] => []);
  days.forEach((day, row) => {
    if (published[row] !== null) rows[starts.findLastIndex((start) => start <= day)].push(row);
  });
  const endOf = (step: number) => (starts.at(step + 1) ?? sorted[sorted.length - 1] + 1) - 1;
  const label = (step: number) => rangeWords(starts[step] * DAY_SECONDS, endOf(step) * DAY_SECONDS);
  const dated = rows.map((held, step) => ({ label: label(step), hue: step, rows: held }));
  const undated = [...published.keys()].filter((row) => published[row] === null);
  const none = { label: "Date not given", hue: NONE, rows: undated };
  return [...dated, none].filter((entry) => entry.rows.length);
}

/** The CSS colour of a class. */
export function swatchOf(hue: number): string {
  if (hue === REST) return paint.quiet;
  if (hue === NONE) return paint.isDark ? "#6b7079" : "#a39a8c";
  const palette = channels.colour === "date" ? TIMES : HUES;
  return palette[paint.isDark ? "dark" : "light"][hue];
}

export interface LegendEntry {
  readonly label: string;
  readonly thing: Thing | null;
  readonly swatch: string;
  readonly rows: readonly number[];
}

export const legendModel = (): LegendEntry[] =>
  channels.classes.map(({ label, thing = null, hue, rows }) => ({
    label,
    thing,
    swatch: swatchOf(hue),
    rows,
  }));
