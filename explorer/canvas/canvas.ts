import { graph } from "../opened";
import { drawLabels, forgetLabels, labels } from "./labels";
import { paint, readColours } from "./paint";
import { drawCursor, dropCursor, hideTip, listenToPointer } from "./pointing";
import { isOnMap, scene } from "./scene";
import { edgeSet, network, nodeSet, stage, viewport } from "./stage";
import { setColour, setSize } from "../map/channels";
import { heldStories, holdStories, mapBounds, placeOnMap, stretchMap } from "../map/map";
import { drawMap, mapVersion } from "../map/painting";
import { litNames, litRows, networkScene, visEdge, visNode } from "../network/scene";
import { isStill } from "../panels/elements";
import type { Thing } from "../core/things";
import type { Mask } from "../core/search/search";

export let isMoving = false;
let isWhole = false; // all is in the window, as no one has moved it yet
let isFilling = false; // vis-network draws at each change of what it holds; one drawing will do
let settling = 0;

export function startCanvas() {
  readColours();
  network = new vis.Network(stage, { nodes: nodeSet, edges: edgeSet }, graph.network.options);
  setColour("topic");
  setSize("articles");
  network.on("beforeDrawing", (context) => {
    if (!isFilling && isOnMap() && !drawMap(context, viewport(), isMoving)) settle();
  });
  network.on("afterDrawing", (context) => {
    if (isFilling) return;
    if (scene.name) drawLabels(context, viewport(), isMoving);
    drawCursor(context);
  });
  for (const event of ["dragStart", "dragging", "dragEnd", "zoom"]) network.on(event, settle);
  for (const event of ["dragStart", "zoom"]) network.on(event, () => (isWhole = false));
  network.on("resize", () => {
    forgetLabels();
    if (isWhole) requestAnimationFrame(() => (isOnMap() ? showMapAgain() : fit(false)));
  });
  listenToPointer();
}

// Drawing is rough while the view moves and fine once it has rested for a moment.
function settle() {
  hideTip();
  isMoving = true;
  clearTimeout(settling);
  settling = setTimeout(() => {
    isMoving = false;
    keepInReach();
    if (isOnMap()) holdStories();
    redraw();
  }, 120);
}

function keepInReach() {
  const [least, most] = [scene.fit * 0.4, Math.max(8, scene.fit * 4)];
  const scale = network.getScale();
  if (scale < least || scale > most) network.moveTo({ scale: Math.min(most, Math.max(least, scale)) });
}

export function showMap() {
  heldStories = new Set();
  stretchMap(stage);
  show({ name: "map", nodes: [], edges: [], places: new Map(), note: "" }, holdStories);
}

// The map in a window of another shape.
function showMapAgain() {
  const { focus, lit, mask } = scene;
  showMap();
  Object.assign(scene, { focus, lit, mask });
  repaint();
}

export function showNetwork(given) {
  show(networkScene(given), () => {
    nodeSet.add(scene.nodes.map(visNode));
    edgeSet.add(scene.edges.map(visEdge));
  });
}

function show(next, fill) {
  dropCursor();
  hideTip();
  isFilling = true;
  if (edgeSet.length) edgeSet.clear();
  if (nodeSet.length) nodeSet.clear();
  Object.assign(scene, next, { focus: null, lit: null, pointed: null });
  fit(false);
  fill();
  isFilling = false;
  repaint();
}

// Lights a thing and what it touches, and brings it into the window; null lights everything.
export function focusOn(thing: Thing) {
  scene.focus = thing;
  scene.lit = thing && (isOnMap() ? new Set(litRows(thing)) : litNames(thing));
  restyle();
  if (thing) reveal(thing);
}

export function showOnMap(mask: Mask | null) {
  scene.mask = mask;
  restyle();
}

function restyle() {
  if (!isOnMap()) {
    nodeSet.update(scene.nodes.map(visNode));
    edgeSet.update(scene.edges.map(visEdge));
  }
  repaint();
}

export function refreshColours() {
  readColours();
  forgetLabels();
  if (network) restyle();
}

export function repaint() {
  mapVersion += 1;
  labels.key = "";
  redraw();
}

let isRedrawing = false;
export function redraw() {
  if (isRedrawing || !network) return;
  isRedrawing = true;
  requestAnimationFrame(() => {
    isRedrawing = false;
    network.redraw();
  });
}

function bounds() {
  if (isOnMap()) return mapBounds();
  return scene.nodes.reduce(
    ([left, top, right, bottom], { x, y }) => [Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y)],
    [Infinity, Infinity, -Infinity, -Infinity],
  );
}

// The scale at which all is seen, and how much nodes must grow to be seen at that scale.
function measureScene([left, top, right, bottom]) {
  const [width, height] = [stage.clientWidth, stage.clientHeight];
  const pad = isOnMap() ? 16 : Math.min(70, width / 8);
  const rims = isOnMap() ? mapRims() : { above: pad, below: 84 };
  const scale = Math.min(isOnMap() ? 2 : 1.3, (width - 2 * pad) / Math.max(right - left, 1), (height - rims.above - rims.below) / Math.max(bottom - top, 1));
  scene.fit = Number.isFinite(left) ? Math.max(scale, 0.001) : 1;
  scene.grow = isOnMap() ? 1 : Math.min(3, Math.max(1, 0.55 / scene.fit));
}

// Pixels to be left free above and below the map: for the buttons of a narrow window, and for a name.
const mapRims = () => ({ above: stage.clientWidth < 500 ? 60 : 16, below: 46 });

export function fit(isAnimated = true) {
  const box = bounds();
  measureScene(box);
  const [left, top, right, bottom] = box;
  if (!Number.isFinite(left)) return;
  // The middle of a map lies between its rims; that of a network a little lower, under the buttons.
  const lower = isOnMap() ? (mapRims().above - mapRims().below) / 2 : 20;
  move({ position: { x: (left + right) / 2, y: (top + bottom) / 2 - lower / scene.fit }, scale: scene.fit }, isAnimated);
  isWhole = true;
}

export function move(target: number, isAnimated = true) {
  isWhole = false;
  const animation = isAnimated && !isStill.matches ? { duration: 260, easingFunction: "easeInOutQuad" } : false;
  if (animation) {
    isMoving = true;
    network.once("animationFinished", settle);
  }
  network.moveTo({ ...target, animation });
  if (!animation && isOnMap()) settle();
}

export function zoom(factor: number) {
  move({ scale: network.getScale() * factor });
}

export function placeOf(thing: Thing) {
  if (isOnMap()) return placeOnMap(thing);
  const node = scene.places.get(graph.nameOf(thing));
  return node ? { x: node.x, y: node.y, radius: node.size * scene.grow } : null;
}

// Brings a thing into the window when it lies outside or is too small to see.
function reveal(thing: Thing) {
  const place = placeOf(thing);
  if (!place) return;
  const { x, y, scale, width, height } = viewport();
  const isOutside = Math.abs(place.x - x) * scale > width * 0.42 || Math.abs(place.y - y) * scale > height * 0.4;
  const close = thing.kind === "story" ? Math.min(2.2, (0.3 * Math.min(width, height)) / place.radius) : 1.6;
  const isSmall = isOnMap() && thing.kind !== "topic" && scale < close * 0.6;
  if (isSmall) move({ position: place, scale: close });
  else if (isOutside) move({ position: place });
}

// The picture as it is seen, on paper of its own.
export function pngOfView() {
  const seen = stage.querySelector("canvas");
  const copy = document.createElement("canvas");
  [copy.width, copy.height] = [seen.width, seen.height];
  const context = copy.getContext("2d");
  context.fillStyle = paint.paper;
  context.fillRect(0, 0, copy.width, copy.height);
  context.drawImage(seen, 0, 0);
  return copy.toDataURL("image/png");
}
