import { graph } from "../opened";
import { repaint } from "../canvas/canvas";
import { paint } from "../canvas/paint";
import { referring } from "../core/data/graph";
import { dayFormat } from "../panels/elements";
import type { Kind } from "../core/things";


// The visual channels of the map: what colour and size of a dot stand for.

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

export const channels = { colour: "topic", size: "articles", codes: new Int8Array(graph.sizeOf("article")), classes: [], radii: new Float32Array(graph.sizeOf("article")) };

export function setColour(by: string) {
  channels.colour = by;
  channels.classes = COLOURINGS[by]();
  channels.classes.forEach(({ rows }, code) => {
    for (const row of rows) channels.codes[row] = code;
  });
  repaint();
}

export function setSize(by: string) {
  channels.size = by;
  if (by === "articles") channels.radii.fill(5.2);
  else sizeByHeat();
  repaint();
}

// The share of articles that are less hot decides, since heat has a long tail.
function sizeByHeat() {
  const { heat } = graph.articles;
  const sorted = Float64Array.from(heat.filter((value) => value !== null)).sort();
  const below = new Map();
  sorted.forEach((value, i) => below.has(value) || below.set(value, i / sorted.length));
  heat.forEach((value, row) => (channels.radii[row] = value === null ? 3 : 3.2 + 3.4 * below.get(value)));
}

// Classes of a channel as the legend shows them: hue is a place in the palette, REST or NONE.
const COLOURINGS = {
  topic: () => largest("topic", graph.articles.id.map((_, row) => rarestTopic(row)), "Other topics", "No topic declared"),
  outlet: () => largest("outlet", graph.articles.outlet, "Other outlets", "Outlet not given"),
  story: () => largest("story", graph.articles.storyline.map((row, i) => (row >= 0 ? row : graph.articles.event[i])), "Other stories", "In no story"),
  date: () => periods(),
};

// Of the topics that an article declares the one that fewest others declare: it says most.
const rarestTopic = (row: number) => graph.articleTopics[row].reduce((best, next) => (best < 0 || graph.topicArticles[next].length < graph.topicArticles[best].length ? next : best), -1);

function largest(kind: Kind, owners, restLabel, noneLabel) {
  const rows = referring(graph.sizeOf(kind), owners);
  const order = [...rows.keys()].filter((row) => rows[row].length).sort((a, b) => rows[b].length - rows[a].length || a - b);
  const named = order.slice(0, HUES.light.length).map((row, hue) => ({ label: graph.labelOf({ kind, row }), thing: { kind, row }, hue, rows: rows[row] }));
  const rest = { label: restLabel, hue: REST, rows: order.slice(HUES.light.length).flatMap((row) => rows[row]) };
  const none = { label: noneLabel, hue: NONE, rows: [...owners.keys()].filter((row) => owners[row] < 0) };
  return [...named, ...[rest, none].filter((entry) => entry.rows.length)];
}

// As many spans of whole days as the palette has steps, each with about as many articles.
function periods() {
  const dates = graph.articles.published;
  const days = Int32Array.from(dates, (date) => (date === null ? -1 : Math.floor(date / 86400)));
  const sorted = days.filter((day_) => day_ >= 0).sort();
  const starts = [...new Set(TIMES.light.map((_, step) => sorted[Math.floor((step * sorted.length) / TIMES.light.length)]))];
  const rows = lists(starts.length);
  days.forEach((day_, row) => day_ >= 0 && rows[starts.findLastIndex((start) => start <= day_)].push(row));
  const end = (step) => (step + 1 < starts.length ? starts[step + 1] - 1 : sorted.at(-1));
  const label = (step) => dayFormat.formatRange(starts[step] * 86400e3, end(step) * 86400e3);
  const dated = sorted.length ? rows.map((found_, step) => ({ label: label(step), hue: step, rows: found_ })) : [];
  const none = { label: "Date not given", hue: NONE, rows: [...dates.keys()].filter((row) => dates[row] === null) };
  return [...dated, none].filter((entry) => entry.rows.length);
}

export function swatchOf(hue: number) {
  if (hue === REST) return paint.quiet;
  if (hue === NONE) return paint.isDark ? "#6b7079" : "#a39a8c";
  return (channels.colour === "date" ? TIMES : HUES)[paint.isDark ? "dark" : "light"][hue];
}

export const legendModel = () => channels.classes.map(({ label, thing = null, hue, rows }) => ({ label, thing, swatch: swatchOf(hue), rows, isRest: hue < 0 }));
