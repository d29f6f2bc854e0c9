import { graph } from "../opened";
import { fit, isMoving, move, placeOf, redraw, zoom } from "./canvas";
import { HEADLINES_FROM, labels } from "./labels";
import { paint } from "./paint";
import { isOnMap, scene } from "./scene";
import { edgeSet, network, stage, viewport } from "./stage";
import { article, same, story } from "../core/things";
import { frameOf, onMap, placeOnMap, storiesInFrame } from "../map/map";
import { articlesIn, disc } from "../map/painting";
import { visEdge } from "../network/scene";
import type { Thing } from "../core/things";


// Pointer and keyboard on the canvas, and the tip of what lies under the pointer.

const listeners = { pick: () => {}, back: () => {}, tip: () => [], say: () => {} };
export const onPick = (listener: unknown) => (listeners.pick = listener);
export const onBack = (listener: unknown) => (listeners.back = listener);
export const onTip = (listener: unknown) => (listeners.tip = listener);
export const onSay = (listener: unknown) => (listeners.say = listener);

export function listenToPointer() {
  network.on("click", ({ pointer }) => listeners.pick(under(pointer.DOM), false));
  network.on("doubleClick", ({ pointer }) => under(pointer.DOM) && listeners.pick(under(pointer.DOM), true));
  stage.addEventListener("pointermove", point);
  stage.addEventListener("pointerleave", hideTip);
  stage.addEventListener("keydown", press);
  stage.addEventListener("blur", dropCursor);
}

// The thing at a point of the canvas, or {edge}, or null.
function under({ x, y }) {
  if (isOnMap()) {
    const place = network.DOMtoCanvas({ x, y });
    return labelAt(x, y) ?? onMap(place.x, place.y, 5 / network.getScale());
  }
  const name = network.getNodeAt({ x, y });
  if (name !== undefined) return graph.thingOf(name);
  const id = network.getEdgeAt({ x, y });
  const edge = id === undefined ? undefined : scene.edges.find((each) => each.id === id);
  return edge ? { edge } : null;
}

// Names on the map can be pressed as what they name.
function labelAt(x: number, y: number) {
  const view = viewport();
  const hit = labels.placed.find(({ x: lx, y: ly, dx, dy, size }) => {
    const [cx, top] = [(lx - view.x) * view.scale + view.width / 2 + dx, (ly - view.y) * view.scale + view.height / 2 + dy];
    return Math.abs(x - cx) < size.width / 2 && y > top && y < top + size.lines.length * size.height;
  });
  return hit?.thing ?? null;
}

const tip = document.getElementById("tip");
let tipped = null;
const sameTip = (a: number, b: number) => (a?.edge || b?.edge ? a?.edge === b?.edge : same(a, b));

export function hideTip() {
  tip.hidden = true;
  if (tipped) pointAt(null);
  tipped = null;
  stage.classList.remove("pointing");
}

function point(event: Event) {
  if (isMoving || event.pointerType === "touch") return;
  const box = stage.getBoundingClientRect();
  const [x, y] = [event.clientX - box.left, event.clientY - box.top];
  const found_ = under({ x, y });
  if (found_) showTip(found_, x, y);
  else hideTip();
}

function showTip(what: Picked, x: number, y: number) {
  if (!sameTip(what, tipped)) {
    tip.replaceChildren(...listeners.tip(what));
    tipped = what;
    pointAt(what);
  }
  tip.hidden = false;
  const left = Math.max(8, Math.min(x + 14, stage.clientWidth - tip.offsetWidth - 8));
  const isLow = y + tip.offsetHeight + 24 > stage.clientHeight;
  tip.style.left = `${left}px`;
  tip.style.top = `${isLow ? Math.max(4, y - tip.offsetHeight - 12) : y + 16}px`;
  stage.classList.add("pointing");
}

// The edges that wait for a choice come out while their end lies under the pointer.
function pointAt(what: Picked) {
  const before = scene.pointed;
  scene.pointed = what?.edge ? what.edge.id : what ? graph.nameOf(what) : null;
  if (isOnMap()) return;
  const touched = scene.edges.filter(({ id, from, to }) => [id, from, to].some((name) => name === before || name === scene.pointed));
  if (touched.length) edgeSet.update(touched.map(visEdge));
}

// The keyboard's cursor walks in space: to the nearest thing in the arrow's direction, and
// from the last one on to the far side.
const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
let cursor = null;

export function dropCursor() {
  cursor = null;
  redraw();
}

function walkable() {
  if (!isOnMap()) return scene.nodes.map(({ thing, x, y }) => ({ thing, x, y }));
  const view = viewport();
  const frame = frameOf({ ...view, width: 3 * view.width, height: 3 * view.height });
  const things = storiesInFrame(frame).map(story);
  if (view.scale > HEADLINES_FROM || things.length < 2) things.push(...articlesIn(frame).map(article));
  return things.map((thing) => ({ thing, ...placeOnMap(thing) }));
}

function walk([dx, dy]) {
  const places = walkable();
  if (!places.length) return;
  const from = (cursor && placeOf(cursor)) ?? network.getViewPosition();
  const scored = places
    .filter(({ thing }) => !same(thing, cursor))
    .map(({ thing, x, y }) => {
      const along = (x - from.x) * dx + (y - from.y) * dy;
      const aside = Math.abs((x - from.x) * dy) + Math.abs((y - from.y) * dx);
      return { thing, cost: along > 1 ? along + 2 * aside : 1e7 + along * 10 + aside };
    });
  if (scored.length) setCursor(scored.reduce((best, next) => (next.cost < best.cost ? next : best)).thing);
}

function setCursor(thing: Thing) {
  cursor = thing;
  const { x, y } = placeOf(thing);
  const now = viewport();
  const isOutside = Math.abs(x - now.x) * now.scale > now.width * 0.45 || Math.abs(y - now.y) * now.scale > now.height * 0.42;
  if (isOutside) move({ position: { x, y } }, false);
  listeners.say(thing);
  redraw();
}

export function drawCursor(context: CanvasRenderingContext2D) {
  const place = cursor && placeOf(cursor);
  if (!place) return;
  const scale = network.getScale();
  context.beginPath();
  disc(context, place.x, place.y, place.radius + 6 / scale);
  context.strokeStyle = paint.accent;
  context.lineWidth = 3 / scale;
  context.stroke();
}

const KEYS = {
  Enter: () => cursor && listeners.pick(cursor, false),
  " ": () => cursor && listeners.pick(cursor, false),
  Escape: () => listeners.back(),
  "+": () => zoom(1.4),
  "=": () => zoom(1.4),
  "-": () => zoom(1 / 1.4),
  0: () => fit(),
};

function press(event: Event) {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (ARROWS[event.key]) walk(ARROWS[event.key]);
  else if (Object.hasOwn(KEYS, event.key)) KEYS[event.key]();
  else return;
  event.preventDefault();
}
