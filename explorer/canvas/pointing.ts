// Pointer and keyboard on the canvas, and the tip of the thing under the pointer.

import { article, same, story, type Thing } from "../core/things";
import { articlesInFrame, frameOf, onMap, placeOnMap, storiesInFrame } from "../map/map";
import { disc } from "../map/painting";
import { visEdge, visNode } from "../network/scene";
import { graph } from "../opened";
import { byId } from "../panels/elements";
import { HEADLINES_FROM, labels } from "./labels";
import { paint } from "./paint";
import { isOnMap, scene, setScene, type SceneEdge } from "./scene";
import { edgeSet, network, nodeSet, redraw, repaint, stage, viewport } from "./stage";
import { fit, isMoving, move, placeOf, zoom } from "./view";

export interface EdgePicked {
  readonly edge: SceneEdge;
}
export type Picked = Thing | EdgePicked;
export const isEdge = (picked: Picked): picked is EdgePicked => "edge" in picked;

/** What the page does about the canvas. */
export interface Listeners {
  /** A click or Enter; `isOpen` with a double click. */
  pick(picked: Picked | null, isOpen: boolean): void;
  /** Escape. */
  back(): void;
  /** The words for what lies under the pointer. */
  tip(picked: Picked): Element[];
  /** The keyboard's cursor stands on a thing. */
  say(thing: Thing): void;
}

let listeners: Listeners;

export function listenToPointer(given: Listeners): void {
  listeners = given;
  network?.on("click", ({ pointer }) => {
    listeners.pick(under(pointer.DOM), false);
  });
  network?.on("doubleClick", ({ pointer }) => {
    const picked = under(pointer.DOM);
    if (picked) listeners.pick(picked, true);
  });
  for (const event of ["dragging", "dragEnd"] as const) network?.on(event, followDrag);
  stage.addEventListener("pointermove", point);
  stage.addEventListener("pointerleave", hideTip);
  stage.addEventListener("keydown", press);
  stage.addEventListener("blur", dropCursor);
}

/** What lies at a point of the canvas. */
export function under({ x, y }: vis.Point): Picked | null {
  if (!network) return null;
  if (isOnMap()) {
    const place = network.DOMtoCanvas({ x, y });
    return labelAt(x, y) ?? onMap(place.x, place.y, network.getScale());
  }
  const name = network.getNodeAt({ x, y });
  if (name !== undefined) return graph.thingOf(String(name));
  const id = network.getEdgeAt({ x, y });
  const edge = scene.edges.find((each) => each.id === id);
  return edge && !scene.hidden.has(edge.kind) ? { edge } : null;
}

// Names on the map can be pressed as what they name.
function labelAt(x: number, y: number): Thing | null {
  const view = viewport();
  const hit = labels.placed.find(({ x: lx, y: ly, dx, dy, size }) => {
    const cx = (lx - view.x) * view.scale + view.width / 2 + dx;
    const top = (ly - view.y) * view.scale + view.height / 2 + dy;
    const tall = size.lines.length * size.height;
    return Math.abs(x - cx) < size.width / 2 && y > top && y < top + tall;
  });
  return hit?.thing ?? null;
}

const tip = byId("tip");
let tipped: Picked | null = null;

function isSamePick(a: Picked, b: Picked | null): boolean {
  if (!b) return false;
  if (isEdge(a) || isEdge(b)) return isEdge(a) && isEdge(b) && a.edge === b.edge;
  return same(a, b);
}

export function hideTip(): void {
  tip.hidden = true;
  if (tipped) pointAt(null);
  tipped = null;
  stage.classList.remove("pointing");
}

function point(event: PointerEvent): void {
  if (isMoving() || event.pointerType === "touch") return;
  const box = stage.getBoundingClientRect();
  const [x, y] = [event.clientX - box.left, event.clientY - box.top];
  const picked = under({ x, y });
  if (picked) showTip(picked, x, y);
  else hideTip();
}

function showTip(picked: Picked, x: number, y: number): void {
  if (!isSamePick(picked, tipped)) {
    tip.replaceChildren(...listeners.tip(picked));
    tipped = picked;
    pointAt(picked);
  }
  tip.hidden = false;
  const left = Math.max(8, Math.min(x + 14, stage.clientWidth - tip.offsetWidth - 8));
  const isLow = y + tip.offsetHeight + 24 > stage.clientHeight;
  tip.style.left = `${left}px`;
  tip.style.top = `${isLow ? Math.max(4, y - tip.offsetHeight - 12) : y + 16}px`;
  stage.classList.add("pointing");
}

// Edges that are hidden until chosen appear while the pointer is over one of their ends.
function pointAt(picked: Picked | null): void {
  const before = scene.pointed;
  const pointed = picked && (isEdge(picked) ? picked.edge.id : graph.nameOf(picked));
  setScene({ pointed, near: nearTo(pointed) });
  if (isOnMap() || before === pointed) return;
  nodeSet.update(scene.nodes.map(visNode));
  edgeSet.update(scene.edges.map(visEdge));
  repaint();
}

// A node with its neighbours.
function nearTo(pointed: string | number | null): ReadonlySet<string> | null {
  if (isOnMap() || typeof pointed !== "string") return null;
  const near = new Set([pointed]);
  for (const { from, to } of scene.edges) {
    if (from === pointed) near.add(to);
    if (to === pointed) near.add(from);
  }
  return near;
}

// A node stays where it is dragged to; its label and its edges follow.
function followDrag({ nodes }: vis.Dragged): void {
  if (isOnMap() || !network || !nodes.length) return;
  for (const [name, { x, y }] of Object.entries(network.getPositions(nodes))) {
    const node = scene.places.get(name);
    if (node) Object.assign(node, { x, y });
  }
  repaint();
}

// The keyboard's cursor walks in space: to the nearest thing in the arrow's direction, and
// from the last one on to the far side.
type Way = readonly [dx: number, dy: number];
const ARROWS: ReadonlyMap<string, Way> = new Map([
  ["ArrowLeft", [-1, 0]],
  ["ArrowRight", [1, 0]],
  ["ArrowUp", [0, -1]],
  ["ArrowDown", [0, 1]],
]);
let cursor: Thing | null = null;

export function dropCursor(): void {
  cursor = null;
  redraw();
}

interface Stop {
  readonly thing: Thing;
  readonly x: number;
  readonly y: number;
}

function walkable(): Stop[] {
  if (!isOnMap()) return scene.nodes.map(({ thing, x, y }) => ({ thing, x, y }));
  const view = viewport();
  const frame = frameOf({ ...view, width: 3 * view.width, height: 3 * view.height });
  const things = storiesInFrame(frame).map(story);
  if (view.scale > HEADLINES_FROM || things.length < 2)
    things.push(...articlesInFrame(frame).map(article));
  return things.flatMap((thing) => {
    const place = placeOnMap(thing);
    return place ? [{ thing, x: place.x, y: place.y }] : [];
  });
}

function walk([dx, dy]: Way): void {
  const from = (cursor && placeOf(cursor)) ?? viewport();
  let [best, least]: [Thing | null, number] = [null, Infinity];
  for (const { thing, x, y } of walkable()) {
    if (same(thing, cursor)) continue;
    const along = (x - from.x) * dx + (y - from.y) * dy;
    const aside = Math.abs((x - from.x) * dy) + Math.abs((y - from.y) * dx);
    const cost = along > 1 ? along + 2 * aside : 1e7 + along * 10 + aside;
    if (cost < least) [best, least] = [thing, cost];
  }
  if (best) setCursor(best);
}

function setCursor(thing: Thing): void {
  const place = placeOf(thing);
  if (!place) return;
  cursor = thing;
  const { x, y } = place;
  const now = viewport();
  const isAside = Math.abs(x - now.x) * now.scale > now.width * 0.45;
  const isAway = Math.abs(y - now.y) * now.scale > now.height * 0.42;
  if (isAside || isAway) move({ position: { x, y } }, false);
  listeners.say(thing);
  redraw();
}

export function drawCursor(context: CanvasRenderingContext2D): void {
  const place = cursor && placeOf(cursor);
  if (!place) return;
  const { scale } = viewport();
  context.beginPath();
  disc(context, place.x, place.y, place.radius + 6 / scale);
  context.strokeStyle = paint.accent;
  context.lineWidth = 3 / scale;
  context.stroke();
}

const pickCursor = () => {
  if (cursor) listeners.pick(cursor, false);
};
const zoomIn = () => {
  zoom(1.4);
};
const KEYS: ReadonlyMap<string, () => void> = new Map([
  ["Enter", pickCursor],
  [" ", pickCursor],
  [
    "Escape",
    () => {
      listeners.back();
    },
  ],
  ["+", zoomIn],
  ["=", zoomIn],
  [
    "-",
    () => {
      zoom(1 / 1.4);
    },
  ],
  [
    "0",
    () => {
      fit();
    },
  ],
]);

function press(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const way = ARROWS.get(event.key);
  const act = KEYS.get(event.key);
  if (way) walk(way);
  else if (act) act();
  else return;
  event.preventDefault();
}
