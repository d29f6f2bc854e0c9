// The map: where everything is, what is in the window, and what vis-network holds of it.

import { nodeSet, viewport, type Viewport, type VisNode } from "../canvas/stage";
import type { NewsGraph } from "../core/data/graph";
import { article, story, type Thing } from "../core/things";
import { graph } from "../opened";
import { channels } from "./channels";

const MOST_STRETCHED = 1.6;
const DRAWN_LIMIT = 220;
const OPEN_STORY = 150; // a story wider than this many pixels shows its events instead

export interface WorldMap {
  /** Places of articles. */
  readonly x: Float32Array;
  readonly y: Float32Array;
  /** Middles and radii of stories. */
  readonly sx: Float32Array;
  readonly sy: Float32Array;
  readonly radii: Float32Array;
  /** The most linked pairs of storylines. */
  readonly roads: readonly Road[];
  /** Parts of the map, by what their stories tell. */
  readonly regions: readonly Region[];
  readonly stretched: readonly [x: number, y: number];
  /** Storylines, the largest first. */
  readonly islands: readonly number[];
}

export interface Road {
  readonly from: number;
  readonly to: number;
  readonly links: number;
}

export interface Region {
  readonly x: number;
  readonly y: number;
  readonly name: string;
}

export let map: WorldMap;

export function openMap(): void {
  map = readMap(graph);
}

export function readMap(graph: NewsGraph): WorldMap {
  const { x, y, stories, radii, roads, regions } = graph.map;
  const count = (row: number) => graph.stories.articles[row];
  return {
    x: Float32Array.from(x),
    y: Float32Array.from(y),
    sx: Float32Array.from(stories[0]),
    sy: Float32Array.from(stories[1]),
    radii: Float32Array.from(radii),
    roads: roads.map(([from, to, links]) => ({ from, to, links })),
    regions: regions.map(([x, y, name]) => ({ x, y, name })),
    stretched: [1, 1],
    islands: [...graph.storylines].sort((a, b) => count(b) - count(a) || a - b),
  };
}

/**
 * Fits the map to a window: a map is round and a window is not, so islands are drawn apart along
 * its longer side, which leaves room for their names.
 */
export function stretchMap({ clientWidth, clientHeight }: HTMLElement): void {
  const shape = clientWidth && clientHeight ? clientWidth / clientHeight : 1;
  map = stretched(stretched(map, 0, shape), 1, 1 / shape);
}

function stretched(world: WorldMap, axis: 0 | 1, ratio: number): WorldMap {
  const wanted = Math.min(MOST_STRETCHED, Math.max(1, ratio));
  const more = wanted / world.stretched[axis] - 1;
  if (Math.abs(more) < 0.05) return world;
  const [dots, middles] = axis
    ? [world.y.slice(), world.sy.slice()]
    : [world.x.slice(), world.sx.slice()];
  const isOnIsland = new Uint8Array(dots.length);
  for (const island of world.islands) {
    const step = more * middles[island];
    for (const row of [island, ...graph.storyEvents[island]]) middles[row] += step;
    for (const row of graph.storyArticles[island]) {
      dots[row] += step;
      isOnIsland[row] = 1;
    }
  }
  for (let row = 0; row < dots.length; row += 1) if (!isOnIsland[row]) dots[row] *= 1 + more;
  const grown = [axis ? 1 : 1 + more, axis ? 1 + more : 1];
  return {
    ...world,
    ...(axis ? { y: dots, sy: middles } : { x: dots, sx: middles }),
    regions: world.regions.map(({ x, y, name }) => ({ x: x * grown[0], y: y * grown[1], name })),
    stretched: axis ? [world.stretched[0], wanted] : [wanted, world.stretched[1]],
  };
}

export type Bounds = readonly [left: number, top: number, right: number, bottom: number];

export function mapBounds(): Bounds {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  const widen = (x: number, y: number, radius: number) => {
    left = Math.min(left, x - radius);
    top = Math.min(top, y - radius);
    right = Math.max(right, x + radius);
    bottom = Math.max(bottom, y + radius);
  };
  for (let row = 0; row < map.x.length; row += 1) widen(map.x[row], map.y[row], 8);
  for (const row of map.islands) widen(map.sx[row], map.sy[row], map.radii[row]);
  return [left, top, right, bottom];
}

/** A part of the world, and the pixels to a unit. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

export const isInFrame = (frame: Frame, x: number, y: number, radius: number) =>
  x + radius > frame.left &&
  x - radius < frame.left + frame.width &&
  y + radius > frame.top &&
  y - radius < frame.top + frame.height;

/** The part of the world in the window. */
export function frameOf({ x, y, scale, width, height }: Viewport): Frame {
  const [wide, high] = [width / scale, height / scale];
  return { left: x - wide / 2, top: y - high / 2, width: wide, height: high, scale };
}

export function articlesInFrame(frame: Frame): number[] {
  const rows: number[] = [];
  for (let row = 0; row < map.x.length; row += 1)
    if (isInFrame(frame, map.x[row], map.y[row], 24)) rows.push(row);
  return rows;
}

const isStoryInFrame = (row: number, frame: Frame) =>
  isInFrame(frame, map.sx[row], map.sy[row], map.radii[row]);

/** Storylines in a frame that are wider than some pixels there. */
export const islandsInFrame = (frame: Frame, least: number): number[] =>
  map.islands.filter((row) => isStoryInFrame(row, frame) && map.radii[row] * frame.scale > least);

/** The largest stories in a frame; one that fills much of it is opened to its events. */
export function storiesInFrame(frame: Frame, least = 5): number[] {
  const rows: number[] = [];
  for (const row of map.islands) {
    if (rows.length >= DRAWN_LIMIT) break;
    if (!isStoryInFrame(row, frame)) continue;
    const radius = map.radii[row] * frame.scale;
    if (radius < least) continue;
    const events = radius > OPEN_STORY ? eventsInFrame(row, frame) : [];
    if (events.length > 1) rows.push(...events.slice(0, DRAWN_LIMIT - rows.length));
    else rows.push(row);
  }
  return rows;
}

const eventsInFrame = (row: number, frame: Frame) =>
  graph.storyEvents[row].filter((event) => isStoryInFrame(event, frame));

// Stories as nodes of vis-network: it finds them under the pointer; their paint is ours.
const CLEAR = { background: "rgba(0,0,0,0)", border: "rgba(0,0,0,0)" };
const mapNode = (row: number): VisNode => ({
  id: graph.nameOf(story(row)),
  x: map.sx[row],
  y: map.sy[row],
  fixed: true,
  shape: "dot",
  size: map.radii[row],
  borderWidth: 0,
  color: { ...CLEAR, hover: CLEAR, highlight: CLEAR },
});

let heldStories: ReadonlySet<number> = new Set();

export const forgetStories = () => {
  heldStories = new Set();
};

/** Lets vis-network hold the stories in the window, and no others. */
export function holdStories(): void {
  const wanted = new Set(storiesInFrame(frameOf(viewport())));
  const gone = [...heldStories].filter((row) => !wanted.has(row));
  const come = [...wanted].filter((row) => !heldStories.has(row));
  heldStories = wanted;
  if (gone.length) nodeSet.remove(gone.map((row) => graph.nameOf(story(row))));
  if (come.length) nodeSet.add(come.map(mapNode));
}

export interface Place {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export function placeOnMap({ kind, row }: Thing): Place | null {
  if (kind === "article") return { x: map.x[row], y: map.y[row], radius: channels.radii[row] };
  return kind === "story" ? placeOfStory(row) : null;
}

export const placeOfStory = (row: number): Place => ({
  x: map.sx[row],
  y: map.sy[row],
  radius: map.radii[row],
});

const SMALL = 2; // a dot with fewer pixels to its radius cannot be aimed at

/**
 * What lies under a point of the world: a dot within reach, else the innermost story around. Where
 * dots are small, a point on an island means its story.
 */
export function onMap(x: number, y: number, scale: number): Thing | null {
  const held = storyAt(x, y, scale);
  let [best, least] = [-1, held ? 1 / scale : 5 / scale];
  for (let row = 0; row < map.x.length; row += 1) {
    if (held && channels.radii[row] * scale < SMALL) continue;
    const [dx, dy] = [map.x[row] - x, map.y[row] - y];
    if (dx > 30 || dx < -30 || dy > 30 || dy < -30) continue;
    const distance = Math.hypot(dx, dy) - channels.radii[row];
    if (distance <= least) [best, least] = [row, distance];
  }
  return best >= 0 ? article(best) : held;
}

// The event at a point once its island is opened, else the storyline.
function storyAt(x: number, y: number, scale: number): Thing | null {
  const holds = (row: number) => Math.hypot(map.sx[row] - x, map.sy[row] - y) <= map.radii[row];
  const island = map.islands.find(holds);
  if (island === undefined) return null;
  const isOpen = map.radii[island] * scale > OPEN_STORY;
  return story((isOpen ? graph.storyEvents[island].find(holds) : undefined) ?? island);
}
