// The canvas: one vis-network, its scenes, pointer and keyboard.

const stage = byId("canvas");
const isStill = matchMedia("(prefers-reduced-motion: reduce)");
const scene = { name: "", nodes: [], edges: [], lit: null, note: "", fit: 1, grow: 1 };
const nodeSet = new vis.DataSet();
const edgeSet = new vis.DataSet();
let network = null;
let isMoving = false;
let settling = 0;
let cursor = null;

function view() {
  const { x, y } = network.getViewPosition();
  return { x, y, scale: network.getScale(), width: stage.clientWidth, height: stage.clientHeight, ratio: window.devicePixelRatio || 1 };
}

function startNetwork() {
  network = new vis.Network(stage, { nodes: nodeSet, edges: edgeSet }, corpus.network.options);
  network.on("beforeDrawing", (context) => {
    if (isOnMap() && !drawMap(context, view(), isMoving)) settle();
  });
  network.on("afterDrawing", (context) => {
    if (scene.nodes.length || isMap) drawLabels(context, view(), isMoving);
    if (cursor) drawCursor(context);
  });
  for (const event of ["dragging", "zoom", "dragStart"]) network.on(event, settle);
  network.on("dragEnd", settle);
  network.on("click", ({ pointer }) => choose(under(pointer.DOM)));
  network.on("doubleClick", ({ pointer }) => under(pointer.DOM) && choose(under(pointer.DOM), "near"));
  network.on("resize", () => forgetLabels());
}

// Drawing is rough while the view moves and fine once it has rested for a moment.
function settle() {
  hideTip();
  isMoving = true;
  clearTimeout(settling);
  settling = setTimeout(() => {
    isMoving = false;
    keepInReach();
    redraw();
  }, 120);
}

function keepInReach() {
  const [least, most] = [scene.fit * 0.4, Math.max(6, scene.fit * 4)];
  const scale = network.getScale();
  if (scale < least || scale > most) network.moveTo({ scale: Math.min(most, Math.max(least, scale)) });
}

function showScene(next) {
  cursor = null;
  hideTip();
  Object.assign(scene, next);
  scene.lit = litNow();
  fit(false);
  if (nodeSet.length) {
    edgeSet.clear();
    nodeSet.clear();
  }
  nodeSet.add(styledNodes());
  edgeSet.add(styledEdges());
  repaint();
}

// Lights the chosen thing and what it touches; the rest stays, dimmed.
function light() {
  scene.lit = litNow();
  nodeSet.update(styledNodes());
  edgeSet.update(styledEdges());
  repaint();
}

const isOnMap = () => isMap && scene.name === "all";

function litNow() {
  if (!state.chosen || scene.name === "near") return null;
  return isOnMap() ? new Set(litRows(state.chosen)) : litNames(state.chosen, scene.edges);
}

function styledNodes() {
  return scene.nodes.map((node) => ({ ...visNode(node, same(node.thing, state.chosen)), hidden: !state.kinds.has(node.thing.kind) }));
}

function styledEdges() {
  const name = state.chosen && nameOf(state.chosen);
  const isGroup = Boolean(scene.lit) && state.chosen.kind === "group";
  return scene.edges.map((edge, id) => {
    const isOwn = edge.from === name || edge.to === name;
    const isWithin = isGroup && scene.lit.has(edge.from) && scene.lit.has(edge.to);
    return visEdge(edge, id, isDrawn(edge) || isOwn, strengthOf(edge, isOwn || isWithin));
  });
}

function repaint() {
  repaintMap();
  labels.key = "";
  redraw();
}

let isRedrawing = false;
function redraw() {
  if (isRedrawing) return;
  isRedrawing = true;
  requestAnimationFrame(() => {
    isRedrawing = false;
    network.redraw();
  });
}

// The waiting edges of what lies under the pointer come out while it lies there.
function pointAt(thing) {
  const [name, chosen] = [thing && nameOf(thing), state.chosen && nameOf(state.chosen)];
  const updates = [];
  scene.edges.forEach((edge, id) => {
    if (isDrawn(edge) || edge.from === chosen || edge.to === chosen) return;
    const isShown = edge.from === name || edge.to === name;
    if (edgeSet.get(id).hidden === isShown) updates.push(visEdge(edge, id, isShown, 1));
  });
  if (updates.length) edgeSet.update(updates);
}

function bounds() {
  if (isOnMap()) return mapBounds();
  return scene.nodes.reduce(
    ([left, top, right, bottom], { x, y }) => [Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y)],
    [Infinity, Infinity, -Infinity, -Infinity],
  );
}

// The scale at which all is seen, and how much nodes must grow to be seen at that scale.
function measureScene() {
  const [left, top, right, bottom] = bounds();
  const [width, height] = [stage.clientWidth, stage.clientHeight];
  const pad = isOnMap() ? 20 : Math.min(70, width / 8);
  const scale = Math.min(1.3, (width - 2 * pad) / Math.max(right - left, 1), (height - pad - 84) / Math.max(bottom - top, 1));
  scene.fit = Number.isFinite(left) ? Math.max(scale, 0.001) : 1;
  scene.grow = isOnMap() ? 0.42 / scene.fit : Math.min(3.6, Math.max(1, 0.66 / scene.fit));
}

function fit(isAnimated = true) {
  measureScene();
  const [left, top, right, bottom] = bounds();
  if (!Number.isFinite(left)) return;
  // The middle lies a little lower than the window's, under the buttons at the top.
  move({ position: { x: (left + right) / 2, y: (top + bottom) / 2 - 20 / scene.fit }, scale: scene.fit }, isAnimated);
}

function move(target, isAnimated = true) {
  const animation = isAnimated && !isStill.matches ? { duration: 260, easingFunction: "easeInOutQuad" } : false;
  if (animation) {
    isMoving = true;
    network.once("animationFinished", settle);
  }
  network.moveTo({ ...target, animation });
}

function zoom(factor) {
  move({ scale: network.getScale() * factor });
}

function under({ x, y }) {
  const name = network.getNodeAt({ x, y });
  if (name !== undefined) return thingOf(name);
  if (!isOnMap()) return null;
  const place = network.DOMtoCanvas({ x, y });
  return onMap(place.x, place.y, 6 / network.getScale());
}

function placeOf(thing) {
  const node = scene.nodes.find(({ id }) => id === nameOf(thing));
  if (node) return { x: node.x, y: node.y, radius: node.size * scene.grow };
  return isOnMap() ? mapPlace(thing) : null;
}

// Brings a thing into the window when it lies outside, and not otherwise.
function reveal(thing) {
  const place = placeOf(thing);
  if (!place) return;
  const { x, y, scale, width, height } = view();
  const isOutside = Math.abs(place.x - x) * scale > width * 0.42 || Math.abs(place.y - y) * scale > height * 0.4;
  const isSmall = isOnMap() && thing.kind !== "topic" && place.radius * scale < (thing.kind === "group" ? 40 : 5);
  if (isSmall) move({ position: place, scale: thing.kind === "group" ? Math.min(2.2, 120 / place.radius) : 1.6 });
  else if (isOutside) move({ position: place });
}

// The tip: what lies under the pointer. It goes whenever anything moves or changes.
const tip = byId("tip");
let tipped = null;

function hideTip() {
  tip.hidden = true;
  if (tipped) pointAt(null);
  tipped = null;
  stage.classList.remove("pointing");
}

function showTip(thing, x, y) {
  if (!same(thing, tipped)) {
    tip.replaceChildren(sign(thing.kind), make("span", {}, make("strong", { dir: "auto" }, short(labelOf(thing), 140)), make("small", {}, brief(thing))));
    tipped = thing;
    pointAt(thing);
  }
  tip.hidden = false;
  const right = Math.max(8, Math.min(x + 14, stage.clientWidth - tip.offsetWidth - 8));
  const isLow = y + tip.offsetHeight + 24 > stage.clientHeight;
  tip.style.left = `${right}px`;
  tip.style.top = `${isLow ? Math.max(4, y - tip.offsetHeight - 12) : y + 16}px`;
  stage.classList.add("pointing");
}

stage.addEventListener("pointermove", (event) => {
  if (isMoving || event.pointerType === "touch") return;
  const box = stage.getBoundingClientRect();
  const point = { x: event.clientX - box.left, y: event.clientY - box.top };
  const thing = under(point);
  if (thing) showTip(thing, point.x, point.y);
  else hideTip();
});
stage.addEventListener("pointerleave", hideTip);

// The keyboard's cursor walks in space: to the nearest thing in the arrow's direction.
const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

function walkable() {
  const places = scene.nodes.filter(({ thing }) => state.kinds.has(thing.kind)).map(({ thing, x, y }) => ({ thing, x, y }));
  if (!isOnMap() || !state.kinds.has("article")) return places;
  map.groups.forEach(({ x, y }, row) => places.push({ thing: groupRows[row].length > 1 ? group(row) : article(groupRows[row][0]), x, y }));
  return places;
}

function walk([dx, dy]) {
  const places = walkable();
  if (!places.length) return;
  const from = cursor && placeOf(cursor) ? placeOf(cursor) : network.getViewPosition();
  const scored = places
    .filter(({ thing }) => !same(thing, cursor))
    .map(({ thing, x, y }) => {
      const along = (x - from.x) * dx + (y - from.y) * dy;
      const aside = Math.abs((x - from.x) * dy) + Math.abs((y - from.y) * dx);
      return { thing, cost: along > 1 ? along + 2 * aside : 1e7 + along * 10 + aside };
    });
  if (!scored.length) return;
  setCursor(scored.reduce((best, next) => (next.cost < best.cost ? next : best)).thing);
}

function setCursor(thing) {
  cursor = thing;
  const { x, y } = placeOf(thing);
  const now = view();
  const isOutside = Math.abs(x - now.x) * now.scale > now.width * 0.45 || Math.abs(y - now.y) * now.scale > now.height * 0.42;
  if (isOutside) move({ position: { x, y } }, false);
  byId("live").textContent = `${KIND_WORDS[thing.kind]}: ${labelOf(thing)}. ${brief(thing)}`;
  redraw();
}

function drawCursor(context) {
  const place = placeOf(cursor);
  if (!place) return;
  const scale = network.getScale();
  context.beginPath();
  disc(context, place.x, place.y, place.radius + 6 / scale);
  context.strokeStyle = paint.accent;
  context.lineWidth = 3 / scale;
  context.stroke();
}

const KEYS = {
  Enter: () => cursor && choose(cursor),
  " ": () => cursor && choose(cursor),
  Escape: () => (state.view === "near" ? choose(state.chosen, "all") : choose(null)),
  "+": () => zoom(1.4),
  "=": () => zoom(1.4),
  "-": () => zoom(1 / 1.4),
  0: () => fit(),
};

stage.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (ARROWS[event.key]) walk(ARROWS[event.key]);
  else if (Object.hasOwn(KEYS, event.key)) KEYS[event.key]();
  else return;
  event.preventDefault();
});
stage.addEventListener("blur", () => {
  cursor = null;
  redraw();
});
