// The map's paint: shoals, islands, links of the focus and a dot for every article. All of it
// goes to one bitmap, larger than the window, so that panning copies pixels.

import { paint } from "../canvas/paint";
import { isLit, isLitScene, scene } from "../canvas/scene";
import { version, type Viewport } from "../canvas/stage";
import type { Thing } from "../core/things";
import { LINKS, type EdgeKind } from "../core/generated/schema";
import { EDGE_STYLES, type EdgeStyle } from "../network/styles";
import { graph } from "../opened";
import { channels, swatchOf } from "./channels";
import { articlesInFrame, frameOf, islandsInFrame, map, placeOnMap, type Frame } from "./map";
import { paintRoads, paintTerrain } from "./terrain";

const MARGIN = 0.3;
const COAST = 16;
const SHOAL = 8;
const GROUND = 9;
const BRIDGE = 4; // land between the events of a story
const FINE_LIMIT = 6000; // up to this many articles in view, coasts follow their dots
const LEAST_COAST = 7; // smaller islands, in pixels, have no coastline
const SPECK = 1.1; // dots smaller than this many pixels are written as pixels

interface Bitmap {
  readonly canvas: HTMLCanvasElement;
  readonly frame: Frame;
  readonly version: number;
  readonly ratio: number;
}

const canvas = document.createElement("canvas");
const specks = document.createElement("canvas");
let bitmap: Bitmap | null = null;

const isAround = (outer: Frame, inner: Frame) =>
  outer.left <= inner.left &&
  outer.top <= inner.top &&
  outer.left + outer.width >= inner.left + inner.width &&
  outer.top + outer.height >= inner.top + inner.height;

/**
 * Draws the map. Answers whether the paint is as fine as it gets: while the view moves it may be
 * stretched.
 */
export function drawMap(
  context: CanvasRenderingContext2D,
  view: Viewport,
  isMoving: boolean,
): boolean {
  const frame = frameOf(view);
  const known = bitmap?.version === version ? bitmap : null;
  const isSharp =
    known?.ratio === view.ratio &&
    known.frame.scale === frame.scale &&
    isAround(known.frame, frame);
  const drawn = known && (isSharp || isMoving) ? known : rendered(frame, view.ratio);
  bitmap = drawn;
  const { left, top, width, height } = drawn.frame;
  context.drawImage(drawn.canvas, left, top, width, height);
  return isSharp || !isMoving;
}

function rendered(frame: Frame, ratio: number): Bitmap {
  const [dx, dy] = [frame.width * MARGIN, frame.height * MARGIN];
  const wide = {
    left: frame.left - dx,
    top: frame.top - dy,
    width: frame.width + 2 * dx,
    height: frame.height + 2 * dy,
    scale: frame.scale,
  };
  const density = frame.scale * ratio;
  const context = emptied(
    canvas,
    Math.ceil(wide.width * density),
    Math.ceil(wide.height * density),
  );
  context.setTransform(density, 0, 0, density, -wide.left * density, -wide.top * density);
  paintMap(context, wide, density);
  return { canvas, frame: wide, ratio, version };
}

// The canvas at that size with nothing on it; making one anew costs more than clearing it.
function emptied(
  sheet: HTMLCanvasElement,
  width: number,
  height: number,
): CanvasRenderingContext2D {
  if (sheet.width !== width || sheet.height !== height) Object.assign(sheet, { width, height });
  const context = contextOf(sheet);
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, width, height);
  return context;
}

function contextOf(sheet: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = sheet.getContext("2d");
  if (!context) throw new Error("This browser gives no canvas to draw on.");
  return context;
}

type Layer = readonly [rows: readonly number[], opacity: number];

function paintMap(context: CanvasRenderingContext2D, frame: Frame, density: number): void {
  const { focus, mask } = scene;
  const rows = articlesInFrame(frame);
  paintTerrain(context);
  paintRoads(context, frame);
  const isFine = paintIslands(context, frame, rows);
  if (focus) paintFocusLinks(context, frame, focus);
  const layers: Layer[] = [
    [rows.filter((row) => !isLit(row)), mask ? 0.1 : 0.2],
    ...litLayers(rows.filter(isLit), frame.scale),
  ];
  if (rows.length > FINE_LIMIT && 5.2 * frame.scale < SPECK * 1.6)
    paintSpecks(context, frame, density, layers);
  else for (const [members, opacity] of layers) paintDots(context, frame, members, opacity);
  if (focus && !(isFine && focus.kind === "story")) paintRing(context, focus, frame.scale);
}

// From afar, articles in no story are faint, unless a search or a choice lights them.
const QUIET = 0.3;
const QUIET_TO = 1.1; // pixels to a unit
function litLayers(rows: readonly number[], scale: number): Layer[] {
  if (scale > QUIET_TO || isLitScene() || scene.mask) return [[rows, 1]];
  const isAlone = (row: number) => graph.storylineOf(row) < 0 && graph.eventOf(row) < 0;
  return [
    [rows.filter(isAlone), QUIET],
    [rows.filter((row) => !isAlone(row)), 1],
  ];
}

export function disc(context: CanvasRenderingContext2D, x: number, y: number, radius: number) {
  context.moveTo(x + radius, y);
  context.arc(x, y, radius, 0, 2 * Math.PI);
}

// Land is what is near an article of a story; seen from afar, a disc. Answers which.
function paintIslands(
  context: CanvasRenderingContext2D,
  frame: Frame,
  rows: readonly number[],
): boolean {
  const inStory = rows.filter(
    (row) => graph.articles.storyline[row] >= 0 || graph.articles.event[row] >= 0,
  );
  const isFine = inStory.length <= FINE_LIMIT && frame.scale > 0.12;
  const islands = isFine ? [] : islandsInFrame(frame, 1);
  const events = isFine ? eventsOf(inStory) : new Set<number>();
  const fill = (widening: number, style: string, least = 0) => {
    context.beginPath();
    for (const row of isFine ? inStory : [])
      disc(context, map.x[row], map.y[row], COAST + widening);
    for (const row of events)
      disc(context, map.sx[row], map.sy[row], map.radii[row] + BRIDGE + widening);
    for (const row of islands)
      if (map.radii[row] * frame.scale > least)
        disc(context, map.sx[row], map.sy[row], map.radii[row] - 3 + widening);
    context.fillStyle = style;
    context.fill();
  };
  const shades = paint.isDark
    ? ["#171d25", "#3a4551", "#1f262e"]
    : ["#e9eff0", "#bccaca", "#fffefb"];
  fill(SHOAL, shades[0]);
  if (isFine && scene.focus?.kind === "story")
    paintShore(context, frame, graph.storyArticles[scene.focus.row]);
  fill(1 / frame.scale, shades[1], LEAST_COAST);
  fill(0, shades[2], LEAST_COAST);
  if (isFine && frame.scale > 0.5) paintEvents(context, inStory);
  return isFine;
}

// The shore of the story in focus.
function paintShore(context: CanvasRenderingContext2D, frame: Frame, rows: number[]) {
  context.beginPath();
  for (const row of rows) disc(context, map.x[row], map.y[row], COAST + 3 / frame.scale);
  for (const row of eventsOf(rows))
    disc(context, map.sx[row], map.sy[row], map.radii[row] + BRIDGE + 3 / frame.scale);
  context.fillStyle = paint.accent;
  context.fill();
}

const eventsOf = (rows: number[]) =>
  new Set(rows.map((row) => graph.articles.event[row]).filter((row) => row >= 0));

// Each event is a hint of higher ground on its island, once there is room for it.
function paintEvents(context: CanvasRenderingContext2D, rows: number[]) {
  context.beginPath();
  for (const row of rows)
    if (graph.articles.event[row] >= 0) disc(context, map.x[row], map.y[row], GROUND);
  context.fillStyle = paint.isDark ? "#2a343f" : "#f4eee1";
  context.fill();
}

function paintDots(
  context: CanvasRenderingContext2D,
  frame: Frame,
  rows: readonly number[],
  opacity: number,
): void {
  context.globalAlpha = opacity;
  const byClass = channels.classes.map((): number[] => []);
  for (const row of rows) byClass[channels.codes[row]].push(row);
  byClass.forEach((members, code) => {
    context.fillStyle = swatchOf(channels.classes[code].hue);
    fillDots(context, members, frame.scale);
  });
  context.globalAlpha = 1;
}

function fillDots(context: CanvasRenderingContext2D, rows: number[], scale: number) {
  const least = (isLitScene() || scene.mask ? 1.8 : SPECK) / scale;
  context.beginPath();
  for (const row of rows) {
    const radius = Math.max(channels.radii[row], least);
    if (radius * scale < 1.4)
      context.rect(map.x[row] - radius, map.y[row] - radius, 2 * radius, 2 * radius);
    else disc(context, map.x[row], map.y[row], radius);
  }
  context.fill();
}

// A hundred thousand paths are slow, a hundred thousand pixels are not.
function paintSpecks(
  context: CanvasRenderingContext2D,
  frame: Frame,
  density: number,
  layers: readonly Layer[],
): void {
  const own = emptied(specks, canvas.width, canvas.height);
  const sheet = own.createImageData(specks.width, specks.height);
  const pixels = new Uint32Array(sheet.data.buffer);
  const side = Math.max(2, Math.round(2 * density * (isLitScene() || scene.mask ? 7 : 5)));
  for (const [rows, opacity] of layers) {
    const colours = channels.classes.map(({ hue }) => packed(own, swatchOf(hue), opacity));
    for (const row of rows) {
      const [x, y] = [(map.x[row] - frame.left) * density, (map.y[row] - frame.top) * density];
      writeSpeck(pixels, sheet, x, y, side, colours[channels.codes[row]]);
    }
  }
  own.putImageData(sheet, 0, 0);
  context.drawImage(specks, frame.left, frame.top, frame.width, frame.height);
}

function writeSpeck(
  pixels: Uint32Array,
  { width, height }: ImageData,
  x: number,
  y: number,
  side: number,
  colour: number,
): void {
  const [left, top] = [Math.round(x - side / 2), Math.round(y - side / 2)];
  const [right, bottom] = [Math.min(left + side, width), Math.min(top + side, height)];
  for (let line = Math.max(top, 0); line < bottom; line += 1)
    pixels.fill(colour, line * width + Math.max(left, 0), line * width + Math.max(right, 0));
}

// A colour as a pixel of ImageData, whose bytes are red, green, blue and opacity.
function packed(context: CanvasRenderingContext2D, colour: string, opacity: number): number {
  context.fillStyle = colour;
  const known = context.fillStyle; // as #rrggbb, however it was written
  const [red, green, blue] = [1, 3, 5].map((start) => parseInt(known.slice(start, start + 2), 16));
  return ((Math.round(255 * opacity) << 24) | (blue << 16) | (green << 8) | red) >>> 0;
}

const FOCUS_LINKS = 600;

// The links of the article in focus, or those among the articles of the story in focus.
function paintFocusLinks(context: CanvasRenderingContext2D, frame: Frame, focus: Thing): void {
  const byKind = new Map<EdgeKind, number[]>();
  for (const link of focusLinks(focus)) {
    const kind = LINKS[graph.linkKind(link)].edge;
    byKind.set(kind, [...(byKind.get(kind) ?? []), link]);
  }
  for (const [kind, links] of byKind) strokeLinks(context, frame.scale, EDGE_STYLES[kind], links);
  context.setLineDash([]);
  context.globalAlpha = 1;
}

function focusLinks({ kind, row }: Thing): number[] {
  if (kind === "article") return [...graph.linksOf(row)];
  if (kind !== "story") return [];
  const { source, target } = graph.links;
  const members = new Set(graph.storyArticles[row]);
  const links = graph.storyArticles[row].flatMap((member) =>
    [...graph.linksOf(member)].filter(
      (link) => source[link] === member && members.has(target[link]),
    ),
  );
  return links.slice(0, FOCUS_LINKS);
}

function strokeLinks(
  context: CanvasRenderingContext2D,
  scale: number,
  style: EdgeStyle,
  links: number[],
) {
  context.beginPath();
  for (const link of links) {
    const [a, b] = [graph.links.source[link], graph.links.target[link]];
    context.moveTo(map.x[a], map.y[a]);
    context.lineTo(map.x[b], map.y[b]);
  }
  context.setLineDash((style.dashes || []).map((length: number) => length / scale));
  context.globalAlpha = Math.max(0.22, Math.min(0.75, 14 / links.length));
  context.strokeStyle = paint[style.colour];
  context.lineWidth = (0.6 * style.width) / scale;
  context.stroke();
}

function paintRing(context: CanvasRenderingContext2D, thing: Thing, scale: number) {
  const place = placeOnMap(thing);
  if (!place || thing.kind === "topic") return;
  context.beginPath();
  disc(context, place.x, place.y, place.radius + (thing.kind === "article" ? 4 : 6) / scale);
  context.strokeStyle = paint.accent;
  context.lineWidth = 2.5 / scale;
  context.stroke();
}
