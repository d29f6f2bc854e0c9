// Where labels may go: beside, below or above what they name, and clear of everything else.

import { same, type Kind, type Thing } from "../core/things";
import { frameOf, map, placeOfStory, storiesInFrame } from "../map/map";
import { graph } from "../opened";
import { isOnMap, scene } from "./scene";
import { stage, type Viewport } from "./stage";

/** What may be named: its place in the world, and its radius in pixels. */
export interface Candidate {
  readonly thing: Thing;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly rank: number;
  readonly ways?: readonly (readonly [x: number, y: number])[];
}

export interface Measured {
  readonly lines: readonly string[];
  readonly font: string;
  readonly height: number;
  readonly width: number;
}

/** A box in pixels from the middle of the window. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** So far off that a line joins it to what it names. */
  readonly isFar?: boolean;
}
type BoxAt = (left: number, top: number) => Box;

/** A story on the screen that is large enough to be named itself. */
interface Island {
  readonly row: number;
  readonly at: readonly [x: number, y: number];
  readonly half: number;
}

// How much a thing weighs beside the largest of its kind: at most 1.
const heaviest = new Map<Kind, number>();
export function share(thing: Thing): number {
  const { kind } = thing;
  const weights = () => graph.rowsIn(kind).map((row) => graph.weight({ kind, row }));
  const most = heaviest.get(kind) ?? weights().reduce((a, b) => Math.max(a, b), 1);
  heaviest.set(kind, most);
  return graph.weight(thing) / most;
}

export const onScreen = (
  { x, y }: { x: number; y: number },
  view: Viewport,
): [x: number, y: number] => [(x - view.x) * view.scale, (y - view.y) * view.scale];

// What has its label even over other nodes: the focus, and in a network the largest topic and outlet.
export const isFirst = (thing: Thing) =>
  same(thing, scene.focus) ||
  (!isOnMap() && ["topic", "outlet"].includes(thing.kind) && share(thing) === 1);

// Below, above, right and left of a node, first where its edges are not; the name of a story
// on the map stands under its island, or over it.
export function spots(
  { thing, x, y, radius, ways }: Candidate,
  { lines, height, width }: Measured,
  view: Viewport,
  allIslands: readonly Island[],
): Box[] {
  const [cx, cy] = onScreen({ x, y }, view);
  const tall = lines.length * height;
  const islands = allIslands.filter(
    ({ at: [ix, iy], half }) =>
      Math.abs(ix - cx) < radius + width + 2 * half + 40 &&
      Math.abs(iy - cy) < radius + tall + 2 * half + 80,
  );
  const at: BoxAt = (left, top) => ({ left, right: left + width, top, bottom: top + tall });
  const below = at(cx - width / 2, cy + radius + 3);
  const above = at(cx - width / 2, cy - radius - 3 - tall);
  const middle = at(cx - width / 2, cy - tall / 2);
  const right = at(cx + radius + 4, cy - tall / 2);
  const left = at(cx - radius - 4 - width, cy - tall / 2);
  if (isOnMap() && thing.kind === "story") {
    const aside = SLIDES.flatMap((slide) =>
      [below, above].map((box) => at(box.left + slide * width, box.top)),
    );
    for (const slide of SLIDES)
      for (const box of [right, left]) aside.push(at(box.left, box.top + 1.5 * slide * tall));
    const far = farSpots(at, cx, cy, radius, width, tall).filter((box) =>
      isLeaderClear(box, cx, cy, thing, islands),
    );
    const around = leastCovering([below, above, right, left, ...aside], islands);
    return clearSpots(thing, [...around, middle, ...far], islands);
  }
  const crowd = (x_: number, y_: number) =>
    Math.max(0, ...(ways ?? []).map(([a, b]) => a * x_ + b * y_ - 0.4));
  const rated: [Box, number][] = [
    [below, crowd(0, 1)],
    [above, crowd(0, -1) + 0.05],
    [right, crowd(1, 0) + 0.1],
    [left, crowd(-1, 0) + 0.1],
  ];
  const near = rated.sort((a, b) => a[1] - b[1]).map(([box]) => box);
  return isOnMap() || thing.kind === "article" || share(thing) < leastShare()
    ? near
    : [...near, ...farSpots(at, cx, cy, radius, width, tall)];
}

const SLIDES = [-0.2, 0.2, -0.4, 0.4];
const REGION_STEPS = [0, -18, 18, -36, 36, -54, 54, -72, 72];

/** Where the name of a region may stand: about its middle, on no island. */
export function regionSpots(
  at: readonly [x: number, y: number],
  { height, width }: Measured,
  islands: readonly Island[],
): Box[] {
  const boxes = REGION_STEPS.flatMap((dy) =>
    REGION_STEPS.map((dx) => ({
      left: at[0] - width / 2 + dx,
      right: at[0] + width / 2 + dx,
      top: at[1] - height / 2 + dy,
      bottom: at[1] + height / 2 + dy,
    })),
  );
  return boxes.filter((box) => islands.every((island) => hiddenOf(box, island) === 0));
}

/** Islands of fewer pixels have no name. */
export const NAMED_FROM = 9;
const COVERED_FROM = 3; // smaller ones may lie under a name

export const islandsOnScreen = (view: Viewport): Island[] =>
  storiesInFrame(frameOf(view), COVERED_FROM).map((row) => ({
    row,
    at: onScreen(placeOfStory(row), view),
    half: map.radii[row] * view.scale * 0.85,
  }));

// How much of an island, taken as a square, is under a box: in square pixels.
function hiddenOf({ left, right, top, bottom }: Box, { at: [x, y], half }: Island): number {
  return (
    Math.max(0, Math.min(right, x + half) - Math.max(left, x - half)) *
    Math.max(0, Math.min(bottom, y + half) - Math.max(top, y - half))
  );
}

// A name on the map goes where it hides the least of the stories.
function leastCovering(boxes: Box[], islands: Island[]) {
  const hidden = (box: Box) => islands.reduce((sum, island) => sum + hiddenOf(box, island), 0);
  const rated = boxes.map((box, i): [Box, number] => [box, hidden(box) + 250 * i]);
  return rated.sort((a, b) => a[1] - b[1]).map(([box]) => box);
}

// Whoever reads a name on an island takes it for that island's: it may not lie on another's.
const DOUBT = 3; // pixels that a name must be nearer to its own island than to any other
const othersOf = (thing: Thing, islands: Island[]) =>
  islands.filter(({ row }) => row !== thing.row);

function isLeaderClear(
  { top, bottom }: Box,
  cx: number,
  cy: number,
  thing: Thing,
  islands: Island[],
) {
  const line = {
    left: cx - 1,
    right: cx + 1,
    top: Math.min(cy, bottom),
    bottom: Math.max(cy, top),
  };
  return othersOf(thing, islands).every((island) => hiddenOf(line, island) === 0);
}

// How many pixels lie between a name and the rim of an island.
function waterBetween({ left, right, top, bottom }: Box, { at: [x, y], half }: Island): number {
  const [dx, dy] = [Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)];
  return Math.max(0, Math.hypot(dx, dy) - half / 0.85);
}

// Places where a name is clear of other islands, the nearest to its own first.
function clearSpots(thing: Thing, boxes: Box[], islands: Island[]) {
  const [own, others] = [islands.find(({ row }) => row === thing.row), othersOf(thing, islands)];
  const isOwn = (box: Box) =>
    !own ||
    box.isFar === true ||
    others.every((island) => waterBetween(box, island) > waterBetween(box, own) + DOUBT);
  const clear = boxes.filter((box) => others.every((island) => hiddenOf(box, island) === 0));
  return clear.length || !isFirst(thing)
    ? [...clear.filter(isOwn), ...clear.filter((box) => !isOwn(box))]
    : boxes;
}

// A narrow picture has room for the names of the largest alone.
const leastShare = () => (stage.clientWidth < 500 ? 0.9 : 0.4);

// Further off, joined to the node by a short line: for what must be named in a crowd.
function farSpots(at: BoxAt, cx: number, cy: number, radius: number, width: number, tall: number) {
  const rises = [18, 34, 50].flatMap((gap) => [cy - radius - gap - tall, cy + radius + gap]);
  const slides = [0, -width / 2, width / 2];
  return rises.flatMap((top) =>
    slides.map((slide) => ({ ...at(cx - width / 2 + slide, top), isFar: true })),
  );
}
