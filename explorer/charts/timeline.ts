// Drawings of time from left to right; the list below each says the same in words.

import { short } from "../core/text";
import { article, story } from "../core/things";
import { counted, DAY_SECONDS, dateWords, dayOrNone, rangeWords, type Span } from "../core/words";
import { graph } from "../opened";
import { make, vector } from "../panels/elements";
import { choose } from "../panels/navigation";
import { outletName, storyPeriod } from "../panels/wording";

const LINE = 22;
const WIDE = 320;
const MOST_LINES = 14;

type Scale = (seconds: number) => number;
type Line = number[][];

const dateOf = (row: number) => graph.articles.published[row];
const momentOf = (row: number) => dateOf(row) ?? 0;

/** A story: a line for each text, a mark for each article. */
export function timeline(rows: number[], groups: number[][]): HTMLElement | null {
  const bounds = graph.period(rows);
  if (!bounds || rows.length < 2) return null;
  const isMoment = bounds[0] === bounds[1];
  const [first, last] = isMoment ? [bounds[0] - 3600, bounds[1] + 3600] : bounds;
  const at: Scale = (seconds) => 8 + ((WIDE - 16) * (seconds - first)) / (last - first);
  const dated = groups.map((group) => group.filter((row) => dateOf(row) !== null));
  const texts = dated.filter((group) => group.length);
  const lines = stacked(texts, at);
  const marks = lines.flatMap((line, i) =>
    line.flatMap((group) => textMarks(group, at, 14 + i * LINE)),
  );
  const drawing = drawn(
    lines.length * LINE + 26,
    timelineWords(rows, groups, bounds),
    [first, last],
    at,
    marks,
  );
  const isCut = texts.length > lines.flat().length;
  return make(
    "figure",
    { class: "when" },
    drawing,
    make("figcaption", {}, timelineKey(groups, isCut)),
  );
}

const drawn = (height: number, words: string, span: Span, at: Scale, marks: SVGElement[]) =>
  vector(
    "svg",
    { class: "timeline", viewBox: `0 0 ${WIDE} ${height}`, role: "img", "aria-label": words },
    ...axis(span, at, height),
    ...marks,
  );

// A text with copies has a line of its own; the others share the remaining lines.
function stacked(groups: number[][], at: Scale): Line[] {
  const repeated = groups.filter((group) => group.length > 1).slice(0, MOST_LINES - 2);
  const shared: Line[] = [];
  const ends: number[] = [];
  for (const group of groups.filter(({ length }) => length === 1)) {
    const x = at(momentOf(group[0]));
    const free = ends.findIndex((end) => x - end > 9);
    const line = free >= 0 ? free : ends.length;
    if (line === ends.length) {
      if (repeated.length + line >= MOST_LINES) continue;
      shared.push([]);
    }
    ends[line] = x;
    shared[line].push(group);
  }
  return [...repeated.map((group) => [group]), ...shared];
}

function textMarks(group: number[], at: Scale, y: number): SVGElement[] {
  const places = group.map((row) => at(momentOf(row)));
  const end = Math.max(places[places.length - 1], places[0] + 6);
  const span = vector("path", { class: "span", d: `M${places[0]} ${y}H${end}` });
  const marks = group.map((row, i) => markOf(row, spread(places, i), y, i > 0));
  return group.length > 1 ? [span, ...marks] : marks;
}

// Marks of the same moment are beside one another.
function spread(places: number[], i: number): number {
  const x = places
    .slice(1, i + 1)
    .reduce((before, place) => Math.max(place, before + 7), places[0]);
  return Math.min(x, WIDE - 5);
}

function markOf(row: number, x: number, y: number, isCopy: boolean): SVGElement {
  const words = `${outletName(row)}: ${short(graph.labelOf(article(row)), 120)}, ${dateWords(momentOf(row), graph.precision.of(row))}${isCopy ? ", the same text" : ""}`;
  const title = vector("title", {}, words);
  const mark = isCopy
    ? vector("path", { class: "copied", d: `M${x - 3.5} ${y - 3.5}h7v7h-7z` }, title)
    : vector("circle", { class: "own", cx: x, cy: y, r: 4.5 }, title);
  mark.addEventListener("click", () => {
    choose(article(row), { isFocused: true });
  });
  return mark;
}

function axis([first, last]: Span, at: Scale, height: number): SVGElement[] {
  const y = height - 14;
  const end = (anchor: string, seconds: number, x: number) =>
    vector("text", { x, y: height - 2, "text-anchor": anchor }, dayOrNone(seconds));
  const tick = (seconds: number) =>
    vector("path", { class: "axis", d: `M${at(seconds)} ${y - 3}v6` });
  return [
    vector("path", { class: "axis", d: `M2 ${y}H${WIDE - 2}` }),
    ...ticks(first, last).map(tick),
    end("start", first, 2),
    end("end", last, WIDE - 2),
  ];
}

function ticks(first: number, last: number): number[] {
  const days = (last - first) / DAY_SECONDS;
  const step = [1, 2, 7, 30, 365].find((each) => days / each <= 30) ?? 3650;
  const places: number[] = [];
  const start = Math.ceil(first / DAY_SECONDS) * DAY_SECONDS;
  for (let seconds = start; seconds < last; seconds += step * DAY_SECONDS) places.push(seconds);
  return places;
}

function timelineKey(groups: number[][], isCut: boolean): (Element | string)[] {
  const box = {
    class: "timeline key",
    viewBox: "0 0 12 12",
    width: 12,
    height: 12,
    "aria-hidden": "true",
  };
  const own = vector("svg", box, vector("circle", { class: "own", cx: 6, cy: 6, r: 4.5 }));
  const copied = vector("svg", box, vector("path", { class: "copied", d: "M2.5 2.5h7v7h-7z" }));
  const isRepeated = groups.some((group) => group.length > 1);
  return [
    own,
    " a text of its own",
    ...(isRepeated ? [" ", copied, " the same text again, on the same line"] : []),
    isCut ? "; the list below holds all" : "",
  ];
}

const timelineWords = (rows: number[], groups: number[][], bounds: Span) =>
  `${counted(rows.length, "article")} in ${counted(groups.length, "text")}, ${rangeWords(...bounds, graph.precision.ofPeriod(rows, bounds))}. The list below says the same.`;

/** Stories as bars from their first to their last day, oldest above. */
export function spans(stories: number[]): HTMLElement {
  const { articles } = graph.stories;
  const firstOf = (row: number) => graph.stories.first[row] ?? 0;
  const lastOf = (row: number) => graph.stories.last[row] ?? firstOf(row);
  const sorted = [...stories].sort((a, b) => firstOf(a) - firstOf(b) || a - b);
  const [first, last] = [Math.min(...sorted.map(firstOf)), Math.max(...sorted.map(lastOf))];
  const at: Scale = (seconds) => 4 + ((WIDE - 8) * (seconds - first)) / Math.max(last - first, 1);
  const most = Math.max(...sorted.map((row) => articles[row]));
  const bar = (row: number, i: number) => {
    const x = at(firstOf(row));
    const height = 2 + (5 * articles[row]) / most;
    const width = Math.max(4, at(lastOf(row)) - x);
    const words = `${short(graph.labelOf(story(row)), 120)}: ${storyPeriod(row)}`;
    const shape = { class: "spell", x, y: 8 + 9 * i - height / 2, width, height, rx: 1.5 };
    const mark = vector("rect", shape, vector("title", {}, words));
    mark.addEventListener("click", () => {
      choose(story(row), { isFocused: true });
    });
    return mark;
  };
  const words = `${counted(sorted.length, "story", "stories")} of this topic over time, ${rangeWords(first, last)} (also listed below).`;
  const drawing = drawn(sorted.length * 9 + 24, words, [first, last], at, sorted.map(bar));
  const caption = make(
    "figcaption",
    {},
    "Each bar is a story; the more articles, the thicker the bar.",
  );
  return make("figure", { class: "when" }, drawing, caption);
}
