import { graph } from "../opened";
import { short } from "../core/text";
import { article, story } from "../core/things";
import { DAY_SECONDS, counted, rangeWords } from "../core/words";
import { dayFormat, make, timeFormat, vector } from "../panels/elements";
import { choose } from "../panels/navigation";
import { outletName, storyPeriod } from "../panels/wording";
import type { Span } from "../core/words";


// The timeline of a story as a drawing: time from left to right, a line for each text, a
// mark for each article. The list below it says the same in words.

const LINE = 22;
const WIDE = 320;
const MOST_LINES = 14;

export function timeline(rows: number[], groups: number[][]) {
  const bounds = graph.period(rows);
  if (!bounds || rows.length < 2) return null;
  const [first, last] = bounds[0] === bounds[1] ? [bounds[0] - 3600, bounds[1] + 3600] : bounds;
  const at = (seconds: number) => 8 + ((WIDE - 16) * (seconds - first)) / (last - first);
  const dated_ = groups.map((group) => group.filter((row) => graph.articles.published[row] !== null)).filter((group) => group.length);
  const lines = stacked(dated_, at);
  const height = lines.length * LINE + 26;
  const drawing = vector(
    "svg",
    { class: "timeline", viewBox: `0 0 ${WIDE} ${height}`, role: "img", "aria-label": timelineWords(rows, groups, bounds) },
    ...axis(first, last, at, height),
    ...lines.flatMap((line, i) => line.flatMap((group) => textMarks(group, at, 14 + i * LINE))),
  );
  return make("figure", { class: "when" }, drawing, make("figcaption", {}, ...timelineKey(groups, dated_.length > lines.flat().length)));
}

// Texts told more than once have a line of their own; the others share what is left.
function stacked(groups: number[][], at: (seconds: number) => number) {
  const lines = groups.filter((group) => group.length > 1).slice(0, MOST_LINES - 2).map((group) => [group]);
  const ends = [];
  for (const group of groups.filter((group_) => group_.length === 1)) {
    const x = at(graph.articles.published[group[0]]);
    const free = ends.findIndex((end) => x - end > 9);
    const line = free >= 0 ? free : ends.length;
    if (lines.length - ends.length + line >= MOST_LINES + ends.length) continue;
    if (line === ends.length) {
      if (lines.length >= MOST_LINES) continue;
      lines.push([]);
      ends.push(0);
    }
    ends[line] = x;
    lines[lines.length - ends.length + line].push(group);
  }
  return lines;
}

function textMarks(group: number[], at: (seconds: number) => number, y: number) {
  const places = group.map((row) => at(graph.articles.published[row]));
  const span = group.length > 1 ? [vector("path", { class: "span", d: `M${places[0]} ${y}H${Math.max(places.at(-1), places[0] + 6)}` })] : [];
  const marks = group.map((row, i) => markOf(row, spread(places, i), y, i === 0, group));
  return [...span, ...marks];
}

// Marks at one moment stand beside one another.
function spread(places: number[], i: number) {
  let x = places[0];
  for (let k = 1; k <= i; k += 1) x = Math.max(places[k], x + 7);
  return Math.min(x, WIDE - 5);
}

function markOf(row: number, x: number, y: number, isFirst: boolean, group: number[]) {
  const title = vector("title", {}, `${outletName(row)}: ${short(graph.labelOf(article(row)), 120)}, ${timeFormat.format(graph.articles.published[row] * 1000)}${isFirst || group.length < 2 ? "" : ", the same text"}`);
  const mark = isFirst
    ? vector("circle", { class: "own", cx: x, cy: y, r: 4.5 }, title)
    : vector("path", { class: "copied", d: `M${x - 3.5} ${y - 3.5}h7v7h-7z` }, title);
  mark.addEventListener("click", () => choose(article(row), undefined, true));
  return mark;
}

function axis(first: number, last: number, at: (seconds: number) => number, height: number) {
  const y = height - 14;
  const ends = [["start", first, 2], ["end", last, WIDE - 2]].map(([anchor, seconds, x]) => vector("text", { x, y: height - 2, "text-anchor": anchor }, dayFormat.format(seconds * 1000)));
  return [vector("path", { class: "axis", d: `M2 ${y}H${WIDE - 2}` }), ...ticks(first, last).map((seconds) => vector("path", { class: "axis", d: `M${at(seconds)} ${y - 3}v6` })), ...ends];
}

function ticks(first: number, last: number) {
  const step = [1, 2, 7, 30, 365].find((days) => (last - first) / DAY_SECONDS / days <= 30) ?? 3650;
  const start = Math.ceil(first / DAY_SECONDS) * DAY_SECONDS;
  const places = [];
  for (let seconds = start; seconds < last; seconds += step * DAY_SECONDS) places.push(seconds);
  return places;
}

function timelineKey(groups: number[][], isCut: boolean) {
  const swatch = (shape) => vector("svg", { class: "timeline key", viewBox: "0 0 12 12", width: 12, height: 12, "aria-hidden": "true" }, shape);
  const isRepeated = groups.some((group) => group.length > 1);
  return [
    swatch(vector("circle", { class: "own", cx: 6, cy: 6, r: 4.5 })), " a text of its own",
    ...(isRepeated ? [" ", swatch(vector("path", { class: "copied", d: "M2.5 2.5h7v7h-7z" })), " the same text again, on one line"] : []),
    isCut ? "; the list below holds all" : "",
  ];
}

function timelineWords(rows: number[], groups: number[][], bounds: Span) {
  const first = groups[0][0];
  return `${counted(rows.length, "article")} in ${counted(groups.length, "text")}, ${rangeWords(...bounds)}; first ${outletName(first)}. The list below says the same.`;
}

// Stories as bars from their first to their last day, oldest above.
export function spans(stories: number[]) {
  const sorted = [...stories].sort((a, b) => graph.stories.first[a] - graph.stories.first[b] || a - b);
  const [first, last] = [Math.min(...sorted.map((row) => graph.stories.first[row])), Math.max(...sorted.map((row) => graph.stories.last[row]))];
  const at = (seconds: number) => 4 + ((WIDE - 8) * (seconds - first)) / Math.max(last - first, 1);
  const most = Math.max(...sorted.map((row) => graph.stories.articles[row]));
  const height = sorted.length * 9 + 24;
  const bar = (row: number, i: number) => {
    const [x, thick] = [at(graph.stories.first[row]), 2 + (5 * graph.stories.articles[row]) / most];
    const mark = vector("rect", { class: "spell", x, y: 8 + 9 * i - thick / 2, width: Math.max(4, at(graph.stories.last[row]) - x), height: thick, rx: 1.5 }, vector("title", {}, `${short(graph.labelOf(story(row)), 120)}: ${storyPeriod(row)}`));
    mark.addEventListener("click", () => choose(story(row), undefined, true));
    return mark;
  };
  const words = `${counted(sorted.length, "story", "stories")} of this topic over time, ${rangeWords(first, last)}. The list below says the same.`;
  return make("figure", { class: "when" }, vector("svg", { class: "timeline", viewBox: `0 0 ${WIDE} ${height}`, role: "img", "aria-label": words }, ...axis(first, last, at, height), ...sorted.map(bar)), make("figcaption", {}, "Each bar is a story, thicker with more articles."));
}
