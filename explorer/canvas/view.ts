// The view: which part of the world is in the window, and how it moves.

import { article, type Thing } from "../core/things";
import { mapBounds, placeOnMap, type Bounds, type Place } from "../map/map";
import { graph } from "../opened";
import { isStill } from "../panels/elements";
import { isOnMap, scene, setScene } from "./scene";
import { network, stage, viewport } from "./stage";

// All is in the window, as no one has moved it yet.
let isWhole = false;
let moving = false;
let settling = 0;

function nothing(): void {
  // nothing listens yet
}
let atStart: () => void = nothing;
let atRest: () => void = nothing;

export const isMoving = () => moving;
export const isWholeInView = () => isWhole;
export const leaveWhole = () => {
  isWhole = false;
};

/** What happens while the view moves, and once it has come to rest. */
export function onMotion(starts: () => void, rests: () => void): void {
  atRest = rests;
  atStart = starts;
}

/** Drawing is rough while the view moves and fine once it has rested for a moment. */
export function settle(): void {
  atStart();
  moving = true;
  clearTimeout(settling);
  settling = window.setTimeout(() => {
    moving = false;
    keepInReach();
    atRest();
  }, 120);
}

function keepInReach(): void {
  if (!network) return;
  const [least, most] = [scene.fit * 0.4, Math.max(8, scene.fit * 4)];
  const scale = network.getScale();
  if (scale < least || scale > most)
    network.moveTo({ scale: Math.min(most, Math.max(least, scale)) });
}

function bounds(): Bounds {
  if (isOnMap()) return mapBounds();
  const [xs, ys] = [scene.nodes.map(({ x }) => x), scene.nodes.map(({ y }) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

// Pixels to be left free above and below the map: for the buttons of a narrow window, and for a
// name.
const mapRims = () => ({ above: stage.clientWidth < 500 ? 60 : 16, below: 46 });

// The scale at which all is seen, and how much nodes must grow to be seen at that scale.
function measureScene([left, top, right, bottom]: Bounds): void {
  const [width, height] = [stage.clientWidth, stage.clientHeight];
  const pad = isOnMap() ? 16 : Math.min(70, width / 8);
  const rims = isOnMap() ? mapRims() : { above: pad, below: 84 };
  const scale = Math.min(
    isOnMap() ? 2 : 1.3,
    (width - 2 * pad) / Math.max(right - left, 1),
    (height - rims.above - rims.below) / Math.max(bottom - top, 1),
  );
  const fit = Number.isFinite(left) ? Math.max(scale, 0.001) : 1;
  setScene({ fit, grow: isOnMap() ? 1 : Math.min(3, Math.max(1, 0.55 / fit)) });
}

/** Brings all into the window. */
export function fit(isAnimated = true): void {
  const box = bounds();
  measureScene(box);
  const [left, top, right, bottom] = box;
  if (!Number.isFinite(left)) return;
  // The middle of a map lies between its rims; that of a network a little lower, under the buttons.
  const lower = isOnMap() ? (mapRims().above - mapRims().below) / 2 : 20;
  const position = { x: (left + right) / 2, y: (top + bottom) / 2 - lower / scene.fit };
  move({ position, scale: scene.fit }, isAnimated);
  isWhole = true;
}

export function move(target: Pick<vis.Target, "position" | "scale">, isAnimated = true): void {
  isWhole = false;
  const isSmooth = isAnimated && !isStill();
  if (isSmooth) {
    moving = true;
    network?.once("animationFinished", settle);
  }
  const animation = isSmooth && { duration: 260, easingFunction: "easeInOutQuad" };
  network?.moveTo({ ...target, animation });
  if (!isSmooth && isOnMap()) settle();
}

export function zoom(factor: number): void {
  move({ scale: viewport().scale * factor });
}

export function placeOf(thing: Thing): Place | null {
  if (isOnMap()) return placeOnMap(thing);
  const node = scene.places.get(graph.nameOf(thing));
  return node ? { x: node.x, y: node.y, radius: node.size * scene.grow } : null;
}

/** Brings a thing into the window when it lies outside or is too small to see. */
export function reveal(thing: Thing): void {
  const place = placeOf(thing);
  if (!place) return;
  const { x, y, scale, width, height } = viewport();
  const isAside = Math.abs(place.x - x) * scale > width * 0.42;
  const isAway = Math.abs(place.y - y) * scale > height * 0.4;
  const isStory = thing.kind === "story";
  const close = isStory ? Math.min(2.2, (0.3 * Math.min(width, height)) / place.radius) : 1.6;
  const isSmall = isOnMap() && thing.kind !== "topic" && scale < close * 0.6;
  const position = { x: place.x, y: place.y };
  if (isSmall) move({ position, scale: close });
  else if (isAside || isAway) move({ position });
}

const GATHERED = 0.7; // how much of the window some articles take
const CLOSEST = 2.2;

/** Brings some articles into the window, as close as they let it. */
export function gather(rows: readonly number[]): void {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const row of rows) {
    const place = placeOf(article(row));
    if (!place) continue;
    [left, right] = [Math.min(left, place.x), Math.max(right, place.x)];
    [top, bottom] = [Math.min(top, place.y), Math.max(bottom, place.y)];
  }
  if (!Number.isFinite(left)) return;
  const { width, height } = viewport();
  const scale = Math.min(
    CLOSEST,
    (GATHERED * width) / Math.max(1, right - left),
    (GATHERED * height) / Math.max(1, bottom - top),
  );
  move({ position: { x: (left + right) / 2, y: (top + bottom) / 2 }, scale });
}
