// A story as swimlanes: a lane for each event, time from left to right, an article at each mark.

import { isSameText } from "./copies";
import type { NewsGraph } from "./data/graph";
import { outlet } from "./things";
import { DAY_SECONDS, hasTime, type Precision } from "./words";

/** An article in a lane; places in pixels. */
export interface Mark {
  readonly row: number;
  readonly x: number;
  /** Where its date ends, if it has no time of day. */
  readonly until: number;
  readonly y: number;
  readonly name: string;
  /** On which side of the mark its name stands, if there is room for it. */
  readonly side: "left" | "right" | null;
  readonly isFirst: boolean;
  readonly isLoose: boolean;
}

export interface Lane {
  /** The event, or null for articles of the storyline that are in none. */
  readonly event: number | null;
  readonly top: number;
  readonly height: number;
  readonly marks: readonly Mark[];
  readonly undated: readonly number[];
}

/** From a later article to an earlier one: whose text it repeats, or whose report it may mean. */
export interface Thread {
  readonly kind: "copy" | "revision" | "reprint" | "credit";
  readonly from: number;
  readonly to: number;
}

export interface Swimlanes {
  readonly lanes: readonly Lane[];
  readonly threads: readonly Thread[];
  readonly ticks: readonly Tick[];
  readonly width: number;
  readonly height: number;
}

export interface Tick {
  readonly seconds: number;
  readonly x: number;
  readonly precision: Precision;
}

export const LANE_HEAD = 30;
const ROW = 19;
const LEFT = 14;
const RIGHT = 26;
const AXIS = 26;
const LONGEST = 26; // letters of a name
const NAMED_ROWS = 24; // further marks of a lane have no name
const DENSITY = 0.7; // how much the scale follows the articles, and not the clock

/** Time to pixels: wide where many articles appeared, and always forwards. */
export function timeScale(times: readonly number[], width: number): (seconds: number) => number {
  const stops = [...new Set(times)].sort((a, b) => a - b);
  const [first, last] = [stops[0], stops[stops.length - 1]];
  const span = Math.max(1, last - first);
  const inner = width - LEFT - RIGHT;
  const share = (i: number) => {
    const byClock = (stops[i] - first) / span;
    const byRank = stops.length > 1 ? i / (stops.length - 1) : 0.5;
    return (1 - DENSITY) * byClock + DENSITY * byRank;
  };
  return (seconds) => {
    if (stops.length < 2) return LEFT + inner / 2;
    const next = stops.findIndex((stop) => stop >= seconds);
    if (next < 0) return LEFT + inner;
    if (next === 0) return LEFT;
    const part = (seconds - stops[next - 1]) / (stops[next] - stops[next - 1]);
    return LEFT + inner * (share(next - 1) + part * (share(next) - share(next - 1)));
  };
}

/** Whether a story can be drawn in time: at least two of its articles have a date. */
export const hasLanes = (graph: NewsGraph, story: number) =>
  graph.storyArticles[story].filter((row) => graph.articles.published[row] !== null).length > 1;

const LENGTHS: Partial<Record<Precision, number>> = {
  year: 365 * DAY_SECONDS,
  month: 30 * DAY_SECONDS,
  day: DAY_SECONDS,
};

/** How wide a text is, in pixels. */
export type Measure = (text: string, isBold: boolean) => number;

/** The lanes of an event, or of a storyline: its events by their first article. */
export function swimlanes(
  graph: NewsGraph,
  story: number,
  width: number,
  measure: Measure,
): Swimlanes {
  const groups = laneGroups(graph, story);
  const dateOf = (row: number) => graph.articles.published[row];
  const all = groups.flatMap(({ rows }) => rows);
  const times = all.map(dateOf).filter((time) => time !== null);
  const at = timeScale(times, width);
  let top = AXIS;
  const lanes = groups.map(({ event, rows }) => {
    const dated = rows.filter((row) => dateOf(row) !== null).sort(graph.oldestFirst);
    const { marks, height } = packed(graph, dated, { at, width, measure }, top + LANE_HEAD);
    const lane = { event, top, height, marks, undated: rows.filter((row) => dateOf(row) === null) };
    top += height;
    return lane;
  });
  const threads = threadsOf(
    graph,
    new Set(lanes.flatMap(({ marks }) => marks.map(({ row }) => row))),
  );
  return { lanes, threads, ticks: ticksOf(times, at, width), width, height: top };
}

interface Group {
  readonly event: number | null;
  readonly rows: readonly number[];
}

function laneGroups(graph: NewsGraph, story: number): Group[] {
  const rows = graph.storyArticles[story];
  if (!graph.isStoryline(story) || !graph.storyEvents[story].length)
    return [{ event: graph.isStoryline(story) ? null : story, rows }];
  const first = (event: number) => graph.stories.first[event] ?? Infinity;
  const events = [...graph.storyEvents[story]].sort((a, b) => first(a) - first(b) || a - b);
  const rest = rows.filter((row) => graph.eventOf(row) < 0);
  return [
    ...events.map((event) => ({ event, rows: graph.storyArticles[event] })),
    ...(rest.length ? [{ event: null, rows: rest }] : []),
  ];
}

interface Room {
  readonly at: (seconds: number) => number;
  readonly width: number;
  readonly measure: Measure;
}

// Each mark on the first line of its lane on which it and its name have room.
function packed(graph: NewsGraph, rows: readonly number[], room: Room, top: number) {
  const ends: number[] = [];
  const marks = rows.map((row): Mark => {
    const isFirst = graph.stories.firstReport[graph.eventOf(row)] === row;
    const [x, until] = extent(graph, row, room.at);
    const name = isFirst ? `${nameOf(graph, row)} · first here` : nameOf(graph, row);
    const wide = room.measure(name, isFirst) + 12;
    const isRight = until + wide <= room.width;
    const start = isRight ? x - 5 : x - wide;
    const free = ends.findIndex((end) => end <= start);
    const isNamed = free >= 0 || ends.length < NAMED_ROWS;
    const line = free >= 0 ? free : isNamed ? ends.length : shortest(ends);
    const place = isNamed ? x : Math.max(x, ends[line] + 5);
    ends[line] = isNamed && isRight ? until + wide : Math.max(place, until) + 7;
    return {
      row,
      x: place,
      until: Math.max(place, until),
      y: top + line * ROW + ROW / 2,
      name,
      side: isNamed ? (isRight ? "right" : "left") : null,
      isFirst,
      isLoose: graph.looseArticles.has(row),
    };
  });
  return { marks, height: LANE_HEAD + Math.max(1, ends.length) * ROW + 10 };
}

function extent(graph: NewsGraph, row: number, at: Room["at"]): [x: number, until: number] {
  const start = graph.articles.published[row] ?? 0;
  const precision = graph.precision.of(row);
  const x = at(start);
  return [x, hasTime(precision) ? x : at(start + (LENGTHS[precision] ?? 0))];
}

const shortest = (ends: readonly number[]) => ends.indexOf(Math.min(...ends));

function nameOf(graph: NewsGraph, row: number): string {
  const publisher = graph.outletOf(row);
  const name = publisher < 0 ? "?" : graph.labelOf(outlet(publisher));
  return name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name;
}

/** One thread a copy, to the oldest article with its text; one a credit whose report is here. */
export function threadsOf(graph: NewsGraph, rows: ReadonlySet<number>): Thread[] {
  return [...rows].flatMap((row): Thread[] => {
    const repeats = [...graph.linksOf(row)].filter(
      (link) =>
        graph.links.source[link] === row &&
        isSameText(graph.linkKind(link)) &&
        rows.has(graph.links.target[link]),
    );
    const oldest = (a: number, b: number) =>
      graph.oldestFirst(graph.links.target[a], graph.links.target[b]);
    const [first] = repeats.sort(oldest) as (number | undefined)[];
    const credits = graph.credits.of(row).filter(({ earlier }) => rows.has(earlier));
    return [
      ...(first === undefined
        ? []
        : [
            {
              kind: graph.linkKind(first) as Thread["kind"],
              from: row,
              to: graph.links.target[first],
            },
          ]),
      ...credits.map(({ earlier }): Thread => ({ kind: "credit", from: row, to: earlier })),
    ];
  });
}

const STEPS = [1 / 24, 1 / 4, 1, 2, 7, 14, 30, 91, 365, 3650].map((days) => days * DAY_SECONDS);
const TICK_ROOM = 74;

// Ticks at whole hours, days, weeks …: as fine as the time from first to last allows, and no
// nearer to one another than their words.
function ticksOf(times: readonly number[], at: (seconds: number) => number, width: number): Tick[] {
  if (!times.length) return [];
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const step = STEPS.find((each) => (last - first) / each <= width / 20) ?? STEPS[STEPS.length - 1];
  const precision = step < DAY_SECONDS ? "minute" : "day";
  const ticks: Tick[] = [];
  let free = -Infinity;
  for (let seconds = Math.ceil(first / step) * step; seconds <= last; seconds += step) {
    const x = at(seconds);
    if (x < free || x > width - TICK_ROOM) continue;
    ticks.push({ seconds, x, precision });
    free = x + TICK_ROOM;
  }
  return ticks;
}
