// Labels: written at one size on the screen, never over one another, the weightiest first.

import { short } from "../core/text";
import { article, same, story, type Kind, type Thing } from "../core/things";
import {
  articlesInFrame,
  frameOf,
  isInFrame,
  map,
  placeOnMap,
  storiesInFrame,
  type Region,
} from "../map/map";
import { presence } from "../network/scene";
import { graph } from "../opened";
import { paint } from "./paint";
import { isLit, isOnMap, scene } from "./scene";
import {
  islandsOnScreen,
  isFirst,
  NAMED_FROM,
  onScreen,
  regionSpots,
  share,
  spots,
  type Box,
  type Candidate,
  type Measured,
} from "./spots";
import { stage, version, type Viewport } from "./stage";

export interface Label extends Candidate {
  readonly size: Measured;
  readonly isFar: boolean;
  /** From the place of the thing to the top and the middle of the label, in pixels. */
  readonly dx: number;
  readonly dy: number;
}

/** The name of a region, and where its box is from the region's middle, in pixels. */
interface RegionLabel {
  readonly region: Region;
  readonly text: string;
  readonly dx: number;
  readonly dy: number;
}

const labelLimit = () => (stage.clientWidth < 500 ? (isOnMap() ? 18 : 14) : 60);
const BIDI_CONTROLS = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
type Font = readonly [font: string, height: number, width: number];
const FONTS: Readonly<Record<Kind, () => Font>> = {
  article: () => [`12px ${paint.serif}`, 15, 24],
  story: () => [`600 12.5px ${paint.serif}`, 15.5, stage.clientWidth < 500 ? 14 : 16],
  outlet: () => [`600 12px ${paint.sans}`, 15, 22],
  topic: () =>
    stage.clientWidth < 500
      ? [`700 12px ${paint.sans}`, 14, 14]
      : [`700 14px ${paint.sans}`, 17, 22],
};
const regionFont = () => `600 ${stage.clientWidth < 500 ? 10 : 12}px ${paint.sans}`;

const measured = new Map<string, readonly Measured[]>();
export const labels: { placed: Label[]; regions: RegionLabel[]; key: string } = {
  placed: [],
  regions: [],
  key: "",
};
export const forgetLabels = () => {
  measured.clear();
  labels.key = "";
};

function wrapped(text: string, width: number, most: number) {
  const lines = [""];
  for (const word of text.split(/\s+/)) {
    const last = lines.length - 1;
    const line = lines[last];
    if (line && line.length + word.length >= width) lines.push(word);
    else lines[last] = line ? `${line} ${word}` : word;
  }
  const kept = lines.slice(0, most).map((line) => short(line, width + 6));
  if (lines.length > most) kept[most - 1] = `${kept[most - 1].replace(/…$/, "")}…`;
  return kept;
}

// A thing's name as it may be written: a story's title, or its first part where that is enough.
function namesOf({ kind, row }: Thing): string[] {
  if (kind !== "story") return [graph.labelOf({ kind, row })];
  const title = graph.titleOf(row);
  const brief = title.split(PARTS_JOINED)[0];
  return firstParts().get(brief) === 1 ? [title, brief] : [title];
}

const PARTS_JOINED = " · ";
let counts: Map<string, number> | null = null;
function firstParts(): Map<string, number> {
  if (counts) return counts;
  counts = new Map();
  for (const row of map.islands) {
    const [brief] = graph.titleOf(row).split(PARTS_JOINED);
    counts.set(brief, (counts.get(brief) ?? 0) + 1);
  }
  return counts;
}

function measure(context: CanvasRenderingContext2D, { thing }: Candidate): readonly Measured[] {
  const name = graph.nameOf(thing);
  const sizes =
    measured.get(name) ?? namesOf(thing).map((text) => measuredAnew(context, thing.kind, text));
  measured.set(name, sizes);
  return sizes;
}

function measuredAnew(context: CanvasRenderingContext2D, kind: Kind, name: string): Measured {
  const [font, height, width] = FONTS[kind]();
  const most = kind === "story" ? 4 : 2;
  const lines = wrapped(short(name.replace(BIDI_CONTROLS, ""), 120), width, most);
  context.font = font;
  const wide = Math.max(...lines.map((line) => context.measureText(line).width));
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
    .map((node) => ({
      thing: node.thing,
      x: node.x,
      y: node.y,
      radius: node.size * scene.grow * view.scale,
      rank: rankOf(node.thing),
      ways: node.ways,
    }));
}

function rankOf(thing: Thing) {
  if (same(thing, scene.focus)) return 1e9;
  if (thing.kind === "article") return graph.weight(thing);
  return 1e4 + 1e3 * share(thing);
}

export const HEADLINES_FROM = 1.9; // pixels to a unit from which headlines are written
const FEW = 30;

function mapCandidates(view: Viewport): Candidate[] {
  const frame = frameOf(view);
  const rows = storiesInFrame(frame, NAMED_FROM)
    .filter((row) => graph.storyArticles[row].some(isLit))
    .map((row) => onMapLabel(story(row), view, storyRank(row)));
  const isFew = scene.litRows !== null && scene.litRows.size <= FEW;
  if (view.scale > HEADLINES_FROM || isFew)
    for (const row of articlesInFrame(frame))
      if (isLit(row)) rows.push(onMapLabel(article(row), view, graph.linkCount[row] / 1e3));
  const { focus } = scene;
  if (!focus || focus.kind === "topic" || !placeOnMap(focus)) return rows;
  return [...rows.filter(({ thing }) => !same(thing, focus)), onMapLabel(focus, view, 1e9)];
}

const storyRank = (row: number) =>
  1000 * (1 + graph.storyArticles[row].length / graph.storyArticles[map.islands[0]].length);

function onMapLabel(thing: Thing, view: Viewport, rank: number): Candidate {
  const { x, y, radius } = placeOnMap(thing) ?? { x: 0, y: 0, radius: 0 };
  return { thing, x, y, radius: radius * view.scale, rank };
}

const clash = (a: Box, b: Box) =>
  a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;

function placeLabels(context: CanvasRenderingContext2D, view: Viewport) {
  const islands = isOnMap() ? islandsOnScreen(view) : [];
  const taken = buttonBoxes();
  placeRegions(context, view, islands, taken);
  const rows = candidates(view);
  const obstacles = rows.map((row) => obstacleOf(row, view));
  const dots = isOnMap() ? looseDots(view) : [];
  labels.placed = [];
  for (let i = 0; i < rows.length && labels.placed.length < labelLimit(); i += 1) {
    const ways = measure(context, rows[i]).flatMap((size) => {
      const isOpen = (box: Box) => isInside(box, view) && !taken.some((other) => clash(box, other));
      const inside = spots(rows[i], size, view, islands).filter(isOpen);
      const open = inside.filter((box) => isFree(box, i, obstacles));
      const forced = isFirst(rows[i].thing) ? inside.at(0) : undefined;
      const free = open.find((box) => isFree(box, -1, dots)) ?? open.at(0) ?? forced;
      return free ? [{ size, free }] : [];
    });
    const way = ways.find(({ free }) => !free.isFar) ?? ways.at(0);
    if (!way) continue;
    taken.push(way.free);
    labels.placed.push(labelAt(rows[i], way.size, way.free, view));
  }
}

function labelAt(candidate: Candidate, size: Measured, box: Box, view: Viewport): Label {
  const [cx, cy] = onScreen(candidate, view);
  const [dx, dy] = [(box.left + box.right) / 2 - cx, box.top - cy];
  return { ...candidate, size, isFar: Boolean(box.isFar), dx, dy };
}

// From afar, the names of regions: of the parts of the map, by what their stories tell.
const REGIONS_TO = 2.2;
function placeRegions(
  context: CanvasRenderingContext2D,
  view: Viewport,
  islands: ReturnType<typeof islandsOnScreen>,
  taken: Box[],
): void {
  labels.regions = [];
  if (!isOnMap() || view.scale > REGIONS_TO * scene.fit) return;
  context.font = regionFont();
  context.letterSpacing = REGION_SPACING;
  for (const region of map.regions) {
    const text = region.name.replace(BIDI_CONTROLS, "").toLocaleUpperCase();
    const size = {
      lines: [text],
      font: "",
      height: 16,
      width: context.measureText(text).width + 6,
    };
    const [cx, cy] = onScreen(region, view);
    const free = regionSpots([cx, cy], size, islands).find(
      (box) => isInside(box, view) && !taken.some((other) => clash(box, other)),
    );
    if (!free) continue;
    taken.push(free);
    labels.regions.push({ region, text, dx: (free.left + free.right) / 2 - cx, dy: free.top - cy });
  }
  context.letterSpacing = "0px";
}

// What a label may not cover: a node or a dot; stories are large and pale.
function obstacleOf(row: Candidate, view: Viewport): Box {
  const [cx, cy] = onScreen(row, view);
  const isSolid = row.thing.kind !== "story" || !isOnMap();
  if (!isSolid) return { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  return {
    left: cx - row.radius,
    right: cx + row.radius,
    top: cy - row.radius,
    bottom: cy + row.radius,
  };
}

// Dots in open water are no larger than a letter, and would look like a part of a name; so a name
// keeps off them where it can.
const MOST_LOOSE = 150;
function looseDots(view: Viewport) {
  const rows = articlesInFrame(frameOf(view)).filter(
    (row) => graph.storylineOf(row) < 0 && graph.articles.event[row] < 0,
  );
  return rows.length > MOST_LOOSE
    ? []
    : rows.map((row) => obstacleOf(onMapLabel(article(row), view, 0), view));
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

const isInside = (box: Box, view: Viewport) =>
  Math.max(-box.left, box.right) < view.width / 2 - 4 &&
  Math.max(-box.top, box.bottom) < view.height / 2 - 4;

const isFree = (box: Box, own: number, boxes: Box[]) =>
  !boxes.some((other, i) => i !== own && clash(box, other));

export function drawLabels(context: CanvasRenderingContext2D, view: Viewport, isMoving: boolean) {
  const key = `${scene.name}|${view.scale}|${version}|${view.x},${view.y}`;
  if (key !== labels.key && !(isMoving && labels.placed.length)) {
    placeLabels(context, view);
    labels.key = key;
  }
  context.save();
  context.setTransform(view.ratio, 0, 0, view.ratio, 0, 0);
  Object.assign(context, {
    textAlign: "center",
    textBaseline: "top",
    lineJoin: "round",
    lineWidth: 4.5,
    strokeStyle: paint.paper,
  });
  for (const label of labels.regions) writeRegion(context, view, label);
  for (const label of labels.placed) writeLabel(context, view, label);
  context.restore();
}

// From the rim of a named thing to the nearest point of its label.
function drawLeader(
  context: CanvasRenderingContext2D,
  view: Viewport,
  { x, y, radius, size }: Label,
  left: number,
  top: number,
) {
  const [cx, cy] = [
    (x - view.x) * view.scale + view.width / 2,
    (y - view.y) * view.scale + view.height / 2,
  ];
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

function writeRegion(
  context: CanvasRenderingContext2D,
  view: Viewport,
  { region: { x, y }, text, dx, dy }: RegionLabel,
) {
  const left = (x - view.x) * view.scale + view.width / 2 + dx;
  const top = (y - view.y) * view.scale + view.height / 2 + dy;
  context.font = regionFont();
  context.letterSpacing = REGION_SPACING;
  context.fillStyle = paint.quiet;
  context.strokeText(text, left, top);
  context.fillText(text, left, top);
  context.letterSpacing = "0px";
}

function writeLabel(context: CanvasRenderingContext2D, view: Viewport, label: Label) {
  const { x, y, dx, dy, size } = label;
  const left = (x - view.x) * view.scale + view.width / 2 + dx;
  const top = (y - view.y) * view.scale + view.height / 2 + dy;
  if (label.isFar) drawLeader(context, view, label, left, top);
  context.font = size.font;
  context.fillStyle = paint.ink;
  size.lines.forEach((line, i) => {
    context.strokeText(line, left, top + i * size.height);
    context.fillText(line, left, top + i * size.height);
  });
}
