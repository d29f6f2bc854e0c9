// Labels: written at one size on the screen, never over one another, the weightiest first.

import { short } from "../core/text";
import { article, same, story, topic, type Kind, type Thing } from "../core/things";
import { counted } from "../core/words";
import {
  articlesInFrame,
  frameOf,
  isInFrame,
  map,
  placeOnMap,
  storiesInFrame,
  type Frame,
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

const labelLimit = () => (stage.clientWidth < 500 ? (isOnMap() ? 18 : 14) : 60);
const BIDI_CONTROLS = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
type Font = readonly [font: string, height: number, width: number];
const FONTS: Readonly<Record<Kind | "region", () => Font>> = {
  article: () => [`12px ${paint.serif}`, 15, 24],
  story: () => [`600 12.5px ${paint.serif}`, 15.5, stage.clientWidth < 500 ? 18 : 21],
  outlet: () => [`600 12px ${paint.sans}`, 15, 22],
  topic: () =>
    stage.clientWidth < 500
      ? [`700 12px ${paint.sans}`, 14, 14]
      : [`700 14px ${paint.sans}`, 17, 22],
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

function measure(
  context: CanvasRenderingContext2D,
  { thing, isRegion = false }: Candidate,
): Measured {
  const name = `${isRegion ? "region/" : ""}${graph.nameOf(thing)}`;
  const known = measured.get(name) ?? measuredAnew(context, thing, isRegion);
  measured.set(name, known);
  return known;
}

function measuredAnew(
  context: CanvasRenderingContext2D,
  thing: Thing,
  isRegion: boolean,
): Measured {
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
const storyRank = (row: number) =>
  1000 * (1 + graph.storyArticles[row].length / graph.storyArticles[map.islands[0]].length);

function onMapLabel(thing: Thing, view: Viewport, rank: number): Candidate {
  const { x, y, radius } = placeOnMap(thing) ?? { x: 0, y: 0, radius: 0 };
  return { thing, x, y, radius: radius * view.scale, rank };
}

// The names of topics lie over their densest parts, as those of regions do on a chart; what
// most articles are about is everywhere, and so in no region.
function regionLabels(frame: Frame): Candidate[] {
  const most = 0.6 * graph.articleTopics.filter((topics) => topics.length).length;
  return map.topics.flatMap(([x, y], row) =>
    graph.topicArticles[row].length > 1 &&
    graph.topicArticles[row].length < most &&
    isInFrame(frame, x, y, 0)
      ? [
          {
            thing: topic(row),
            x,
            y,
            radius: 0,
            rank: REGION_RANK + graph.topicArticles[row].length / 1e6,
            isRegion: true,
          },
        ]
      : [],
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
    const inside = spots(rows[i], size, view, islands).filter(
      (box) => isInside(box, view) && !taken.some((other) => clash(box, other)),
    );
    const open = inside.filter((box) => isFree(box, i, obstacles));
    const forced = isFirst(rows[i].thing) ? inside.at(0) : undefined;
    const free = open.find((box) => isFree(box, -1, dots)) ?? open.at(0) ?? forced;
    if (!free) continue;
    taken.push(free);
    const [cx, cy] = onScreen(rows[i], view);
    labels.placed.push({
      ...rows[i],
      size,
      isFar: Boolean(free.isFar),
      dx: (free.left + free.right) / 2 - cx,
      dy: free.top - cy,
    });
  }
}

// What a label may not cover: a node or a dot; stories and regions are large and pale.
function obstacleOf(row: Candidate, view: Viewport): Box {
  const [cx, cy] = onScreen(row, view);
  const isSolid = row.thing.kind !== "story" || !isOnMap();
  if (!isSolid || row.isRegion)
    return { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
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
