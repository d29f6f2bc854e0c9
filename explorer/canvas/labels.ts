// Labels: written at one size on the screen, never over one another, the weightiest first.

import { short } from "../core/text";
import { article, same, story, topic, type Kind, type Thing } from "../core/things";
import { counted } from "../core/words";
import {
  articlesInFrame,
  frameOf,
  isInFrame,
  map,
  placeOfStory,
  placeOnMap,
  storiesInFrame,
  type Frame,
} from "../map/map";
import { presence } from "../network/scene";
import { graph } from "../opened";
import { paint } from "./paint";
import { isLit, isOnMap, scene } from "./scene";
import { stage, version, type Viewport } from "./stage";

/** What may be named: its place in the world, and its radius in pixels. */
interface Candidate {
  readonly thing: Thing;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly rank: number;
  readonly ways?: readonly (readonly [x: number, y: number])[];
  /** The name of a topic over its part of the map. */
  readonly isRegion?: boolean;
}

interface Measured {
  readonly lines: readonly string[];
  readonly font: string;
  readonly height: number;
  readonly width: number;
}

/** A box in pixels from the middle of the window. */
interface Box {
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

export interface Label extends Candidate {
  readonly size: Measured;
  readonly isFar: boolean;
  /** From the place of the thing to the top and the middle of the label, in pixels. */
  readonly dx: number;
  readonly dy: number;
}

const labelLimit = () => (stage.clientWidth < 500 ? (isOnMap() ? 18 : 14) : 60);
const BIDI_CONTROLS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u0000-\u001f]/g;
type Font = readonly [font: string, height: number, width: number];
const FONTS: Readonly<Record<Kind | "region", () => Font>> = {
  article: () => [`12px ${paint.serif}`, 15, 24],
  story: () => [`600 12.5px ${paint.serif}`, 15.5, stage.clientWidth < 500 ? 18 : 21],
  outlet: () => [`600 12px ${paint.sans}`, 15, 22],
  topic: () => (stage.clientWidth < 500 ? [`700 12px ${paint.sans}`, 14, 14] : [`700 14px ${paint.sans}`, 17, 22]),
  region: () => [`600 ${stage.clientWidth < 500 ? 10 : 12}px ${paint.sans}`, 16, 22],
};

const measured = new Map<string, Measured>();
export const labels: { placed: Label[]; key: string } = { placed: [], key: "" };
export const forgetLabels = () => {
  measured.clear();
  labels.key = "";
};

function wrapped(text: string, width: number) {
  const lines = [""];
  for (const word of text.split(/\s+/)) {
    const last = lines.length - 1;
    const line = lines[last];
    if (line && line.length + word.length >= width) lines.push(word);
    else lines[last] = line ? `${line} ${word}` : word;
  }
  const kept = lines.slice(0, 2).map((line) => short(line, width + 6));
  if (lines.length > 2) kept[1] = `${kept[1].replace(/…$/, "")}…`;
  return kept;
}

function measure(context: CanvasRenderingContext2D, { thing, isRegion = false }: Candidate): Measured {
  const name = `${isRegion ? "region/" : ""}${graph.nameOf(thing)}`;
  const known = measured.get(name) ?? measuredAnew(context, thing, isRegion);
  measured.set(name, known);
  return known;
}

function measuredAnew(context: CanvasRenderingContext2D, thing: Thing, isRegion: boolean): Measured {
  const [font, height, width] = FONTS[isRegion ? "region" : thing.kind]();
  const text = short(graph.labelOf(thing).replace(BIDI_CONTROLS, ""), 120);
  const lines = wrapped(isRegion ? text.toLocaleUpperCase() : text, width);
  if (thing.kind === "story") lines.push(counted(graph.storyArticles[thing.row].length, "article"));
  context.font = font;
  context.letterSpacing = isRegion ? REGION_SPACING : "0px";
  const wide = Math.max(...lines.map((line) => context.measureText(line).width));
  context.letterSpacing = "0px";
  return { lines, font, height, width: wide + 6 };
}

const REGION_SPACING = "2.5px";

// Everything that may be named in the window, weightiest first.
function candidates(view: Viewport): Candidate[] {
  const rows = isOnMap() ? mapCandidates(view) : nodeCandidates(view);
  return rows.sort((a, b) => b.rank - a.rank).slice(0, 400);
}

function nodeCandidates(view: Viewport): Candidate[] {
  const frame = frameOf(view);
  return scene.nodes
    .filter((node) => isInFrame(frame, node.x, node.y, 0) && presence(node) === 1)
    .map((node) => ({ thing: node.thing, x: node.x, y: node.y, radius: node.size * scene.grow * view.scale, rank: rankOf(node.thing), ways: node.ways }));
}

function rankOf(thing: Thing) {
  if (same(thing, scene.focus)) return 1e9;
  if (thing.kind === "article") return graph.weight(thing);
  return 1e4 + 1e3 * share(thing);
}

// How much a thing weighs beside the largest of its kind: at most 1.
const heaviest = new Map<Kind, number>();
function share(thing: Thing): number {
  const { kind } = thing;
  const weights = () => graph.rowsIn(kind).map((row) => graph.weight({ kind, row }));
  const most = heaviest.get(kind) ?? weights().reduce((a, b) => Math.max(a, b), 1);
  heaviest.set(kind, most);
  return graph.weight(thing) / most;
}

export const HEADLINES_FROM = 1.9; // pixels to a unit from which headlines are written
const FEW = 30;

function mapCandidates(view: Viewport): Candidate[] {
  const frame = frameOf(view);
  const rows = storiesInFrame(frame, NAMED_FROM)
    .filter((row) => graph.storyArticles[row].some(isLit))
    .map((row) => onMapLabel(story(row), view, storyRank(row)));
  if (view.scale < 2.6 * scene.fit) rows.push(...regionLabels(frame));
  const isFew = scene.litRows !== null && scene.litRows.size <= FEW;
  if (view.scale > HEADLINES_FROM || isFew)
    for (const row of articlesInFrame(frame))
      if (isLit(row)) rows.push(onMapLabel(article(row), view, graph.linkCount[row] / 1e3));
  const { focus } = scene;
  if (!focus || focus.kind === "topic" || !placeOnMap(focus)) return rows;
  return [...rows.filter(({ thing }) => !same(thing, focus)), onMapLabel(focus, view, 1e9)];
}

// The largest stories come before regions, and regions before the others.
const REGION_RANK = 1300;
const storyRank = (row: number) => 1000 * (1 + graph.storyArticles[row].length / graph.storyArticles[map.islands[0]].length);

function onMapLabel(thing: Thing, view: Viewport, rank: number): Candidate {
  const { x, y, radius } = placeOnMap(thing) ?? { x: 0, y: 0, radius: 0 };
  return { thing, x, y, radius: radius * view.scale, rank };
}

// The names of topics lie over their densest parts, as those of regions do on a chart; what
// most articles are about is everywhere, and so in no region.
function regionLabels(frame: Frame): Candidate[] {
  const most = 0.6 * graph.articleTopics.filter((topics) => topics.length).length;
  return map.topics.flatMap(([x, y], row) =>
    graph.topicArticles[row].length > 1 && graph.topicArticles[row].length < most && isInFrame(frame, x, y, 0) ? [{ thing: topic(row), x, y, radius: 0, rank: REGION_RANK + graph.topicArticles[row].length / 1e6, isRegion: true }] : [],
  );
}

const clash = (a: Box, b: Box) =>
  a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;

function placeLabels(context: CanvasRenderingContext2D, view: Viewport) {
  const rows = candidates(view);
  const obstacles = rows.map((row) => obstacleOf(row, view));
  const dots = isOnMap() ? looseDots(view) : [];
  const islands = isOnMap() ? islandsOnScreen(view) : [];
  const taken = buttonBoxes();
  labels.placed = [];
  for (let i = 0; i < rows.length && labels.placed.length < labelLimit(); i += 1) {
    const size = measure(context, rows[i]);
    const inside = spots(rows[i], size, view, islands).filter((box) => isInside(box, view) && !taken.some((other) => clash(box, other)));
    const open = inside.filter((box) => isFree(box, i, obstacles));
    const free = open.find((box) => isFree(box, -1, dots)) ?? open[0] ?? (isFirst(rows[i].thing) ? inside[0] : undefined);
    if (!free) continue;
    taken.push(free);
    const [cx, cy] = onScreen(rows[i], view);
    labels.placed.push({ ...rows[i], size, isFar: Boolean(free.isFar), dx: (free.left + free.right) / 2 - cx, dy: free.top - cy });
  }
}

const onScreen = ({ x, y }: { x: number; y: number }, view: Viewport): [x: number, y: number] => [(x - view.x) * view.scale, (y - view.y) * view.scale];

// What a label may not cover: a node or a dot; stories and regions are large and pale.
function obstacleOf(row: Candidate, view: Viewport): Box {
  const [cx, cy] = onScreen(row, view);
  const isSolid = row.thing.kind !== "story" || !isOnMap();
  if (!isSolid || row.isRegion) return { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  return { left: cx - row.radius, right: cx + row.radius, top: cy - row.radius, bottom: cy + row.radius };
}

// Dots in open water are no larger than a letter, and would look like a part of a name; so a name
// keeps off them where it can.
const MOST_LOOSE = 150;
function looseDots(view: Viewport) {
  const rows = articlesInFrame(frameOf(view)).filter((row) => graph.storylineOf(row) < 0 && graph.articles.event[row] < 0);
  return rows.length > MOST_LOOSE ? [] : rows.map((row) => obstacleOf(onMapLabel(article(row), view, 0), view));
}

// Where the buttons lie over the canvas, around its middle.
function buttonBoxes() {
  const box = stage.getBoundingClientRect();
  const [cx, cy] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  return [...document.querySelectorAll(".views, .zoom")].map((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    return { left: left - cx, right: right - cx, top: top - cy, bottom: bottom - cy };
  });
}

const isInside = (box: Box, view: Viewport) => Math.max(-box.left, box.right) < view.width / 2 - 4 && Math.max(-box.top, box.bottom) < view.height / 2 - 4;

const isFree = (box: Box, own: number, boxes: Box[]) => !boxes.some((other, i) => i !== own && clash(box, other));

// What has its label even over other nodes: the focus, and in a network the largest topic and outlet.
const isFirst = (thing: Thing) => same(thing, scene.focus) || !isOnMap() && (["topic", "outlet"].includes(thing.kind) && share(thing) === 1);

// Below, above, right and left of a node, first where its edges are not; the name of a story
// on the map stands under its island, or over it.
function spots({ thing, x, y, radius, ways, isRegion }: Candidate, { lines, height, width }: Measured, view: Viewport, allIslands: readonly Island[]): Box[] {
  const [cx, cy] = onScreen({ x, y }, view);
  const tall = lines.length * height;
  const islands = allIslands.filter(({ at: [ix, iy], half }) => Math.abs(ix - cx) < radius + width + 2 * half + 40 && Math.abs(iy - cy) < radius + tall + 2 * half + 80);
  const at: BoxAt = (left, top) => ({ left, right: left + width, top, bottom: top + tall });
  const below = at(cx - width / 2, cy + radius + 3);
  const above = at(cx - width / 2, cy - radius - 3 - tall);
  const middle = at(cx - width / 2, cy - tall / 2);
  const right = at(cx + radius + 4, cy - tall / 2);
  const left = at(cx - radius - 4 - width, cy - tall / 2);
  if (isRegion) return [middle, ...REGION_STEPS.map((step) => at(cx - width / 2, cy - tall / 2 + step))].filter((box) => isWater(box, islands));
  if (isOnMap() && thing.kind === "story") {
    const aside = SLIDES.flatMap((slide) => [below, above].map((box) => at(box.left + slide * width, box.top)));
    for (const slide of SLIDES) for (const box of [right, left]) aside.push(at(box.left, box.top + 1.5 * slide * tall));
    const far = farSpots(at, cx, cy, radius, width, tall).filter((box) => isLeaderClear(box, cx, cy, thing, islands));
    const within = 1.7 * radius > width || isFirst(thing) ? [middle] : [];
    return [...clearSpots(thing, [...leastCovering([below, above, right, left, ...aside], islands), ...far], islands), ...within];
  }
  const crowd = (x_: number, y_: number) => Math.max(0, ...(ways ?? []).map(([a, b]) => a * x_ + b * y_ - 0.4));
  const rated: [Box, number][] = [[below, crowd(0, 1)], [above, crowd(0, -1) + 0.05], [right, crowd(1, 0) + 0.1], [left, crowd(-1, 0) + 0.1]];
  const near = rated.sort((a, b) => a[1] - b[1]).map(([box]) => box);
  return isOnMap() || thing.kind === "article" || share(thing) < leastShare() ? near : [...near, ...farSpots(at, cx, cy, radius, width, tall)];
}

const SLIDES = [-0.2, 0.2, -0.4, 0.4];
const REGION_STEPS = [-18, 18, -36, 36, -54, 54];

// What is large enough to be named itself; of a crowd of smaller islands none is meant.
const NAMED_FROM = 15;
const islandsOnScreen = (view: Viewport): Island[] => storiesInFrame(frameOf(view), NAMED_FROM).map((row) => ({ row, at: onScreen(placeOfStory(row), view), half: map.radii[row] * view.scale * 0.85 }));

// How much of an island, taken as a square, lies under a box: square pixels.
function hiddenOf({ left, right, top, bottom }: Box, { at: [x, y], half }: Island): number {
  return Math.max(0, Math.min(right, x + half) - Math.max(left, x - half)) * Math.max(0, Math.min(bottom, y + half) - Math.max(top, y - half));
}

const isWater = (box: Box, islands: Island[]) => islands.every((island) => hiddenOf(box, island) === 0);

// A name on the map stands where it hides least of the stories.
function leastCovering(boxes: Box[], islands: Island[]) {
  const hidden = (box: Box) => islands.reduce((sum, island) => sum + hiddenOf(box, island), 0);
  const rated = boxes.map((box, i): [Box, number] => [box, hidden(box) + 250 * i]);
  return rated.sort((a, b) => a[1] - b[1]).map(([box]) => box);
}

// Whoever reads a name on an island takes it for that island's: it may not lie on another's.
const MOST_HIDDEN = 0.1;
const DOUBT = 3; // pixels that a name must be nearer to its own island than to any other
const othersOf = (thing: Thing, islands: Island[]) => islands.filter(({ row }) => row !== thing.row);

function isLeaderClear({ top, bottom }: Box, cx: number, cy: number, thing: Thing, islands: Island[]) {
  const line = { left: cx - 1, right: cx + 1, top: Math.min(cy, bottom), bottom: Math.max(cy, top) };
  return othersOf(thing, islands).every((island) => hiddenOf(line, island) === 0);
}

// How many pixels lie between a name and the rim of an island.
function waterBetween({ left, right, top, bottom }: Box, { at: [x, y], half }: Island): number {
  const [dx, dy] = [Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)];
  return Math.max(0, Math.hypot(dx, dy) - half / 0.85);
}

// Where a name stands clear of other islands: first where it is nearest to its own.
function clearSpots(thing: Thing, boxes: Box[], islands: Island[]) {
  const [own, others] = [islands.find(({ row }) => row === thing.row), othersOf(thing, islands)];
  const isOwn = (box: Box) => !own || box.isFar || others.every((island) => waterBetween(box, island) > waterBetween(box, own) + DOUBT);
  const clear = boxes.filter((box) => others.every((island) => hiddenOf(box, island) <= MOST_HIDDEN * (2 * island.half) ** 2));
  return clear.length || !isFirst(thing) ? [...clear.filter(isOwn), ...clear.filter((box) => !isOwn(box))] : boxes;
}

// A narrow picture has room for the names of the largest alone.
const leastShare = () => (stage.clientWidth < 500 ? 0.9 : 0.4);

// Further off, joined to the node by a short line: for what must be named in a crowd.
function farSpots(at: BoxAt, cx: number, cy: number, radius: number, width: number, tall: number) {
  const rises = [18, 34, 50].flatMap((gap) => [cy - radius - gap - tall, cy + radius + gap]);
  const slides = [0, -width / 2, width / 2];
  return rises.flatMap((top) => slides.map((slide) => ({ ...at(cx - width / 2 + slide, top), isFar: true })));
}

export function drawLabels(context: CanvasRenderingContext2D, view: Viewport, isMoving: boolean) {
  const key = `${scene.name}|${view.scale}|${version}|${view.x},${view.y}`;
  if (key !== labels.key && !(isMoving && labels.placed.length)) {
    placeLabels(context, view);
    labels.key = key;
  }
  context.save();
  context.setTransform(view.ratio, 0, 0, view.ratio, 0, 0);
  Object.assign(context, { textAlign: "center", textBaseline: "top", lineJoin: "round", lineWidth: 4.5, strokeStyle: paint.paper });
  for (const label of labels.placed) writeLabel(context, view, label);
  context.restore();
}

// From the rim of what is named to the nearest place of its name.
function drawLeader(context: CanvasRenderingContext2D, view: Viewport, { x, y, radius, size }: Label, left: number, top: number) {
  const [cx, cy] = [(x - view.x) * view.scale + view.width / 2, (y - view.y) * view.scale + view.height / 2];
  const end = top > cy ? top : top + size.lines.length * size.height;
  const aside = Math.min(Math.max(cx, left - size.width / 2), left + size.width / 2);
  const reach = radius / Math.hypot(aside - cx, end - cy);
  context.beginPath();
  context.moveTo(cx + reach * (aside - cx), cy + reach * (end - cy));
  context.lineTo(aside, end);
  context.save();
  context.lineWidth = 1;
  context.strokeStyle = paint.soft;
  context.stroke();
  context.restore();
}

function writeLabel(context: CanvasRenderingContext2D, view: Viewport, label: Label) {
  const { thing, x, y, dx, dy, size, isRegion } = label;
  const left = (x - view.x) * view.scale + view.width / 2 + dx;
  const top = (y - view.y) * view.scale + view.height / 2 + dy;
  if (label.isFar) drawLeader(context, view, label, left, top);
  context.font = size.font;
  context.letterSpacing = isRegion ? REGION_SPACING : "0px";
  size.lines.forEach((line, i) => {
    const isCount = thing.kind === "story" && i === size.lines.length - 1;
    if (isCount) context.font = `11px ${paint.sans}`;
    context.fillStyle = isRegion ? paint.topic : isCount ? paint.soft : paint.ink;
    context.strokeText(line, left, top + i * size.height);
    context.fillText(line, left, top + i * size.height);
  });
}
