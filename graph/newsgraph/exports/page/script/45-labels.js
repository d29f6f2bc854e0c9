// Labels: written at one size on the screen, never over one another, the weightiest first.

const LABEL_LIMIT = 60;
const BIDI_CONTROLS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u0000-\u001f]/g;
const FONTS = {
  article: () => [`12px ${paint.serif}`, 15, 24],
  group: () => [`600 12px ${paint.serif}`, 15, 28],
  outlet: () => [`600 12px ${paint.sans}`, 15, 22],
  topic: () => (stage.clientWidth < 500 ? [`700 12px ${paint.sans}`, 14, 14] : [`700 14px ${paint.sans}`, 17, 22]),
};

const measured = new Map();
const labels = { placed: [], key: "" };
const forgetLabels = () => {
  measured.clear();
  labels.key = "";
};

function wrapped(text, width) {
  const lines = [""];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1);
    if (line && line.length + word.length >= width) lines.push(word);
    else lines[lines.length - 1] = line ? `${line} ${word}` : word;
  }
  const kept = lines.slice(0, 2).map((line) => short(line, width + 6));
  if (lines.length > 2) kept[1] = `${kept[1].replace(/…$/, "")}…`;
  return kept;
}

function measure(context, thing) {
  const name = nameOf(thing);
  if (!measured.has(name)) {
    const [font, height, width] = FONTS[thing.kind]();
    const lines = wrapped(short(labelOf(thing).replace(BIDI_CONTROLS, ""), 120), width);
    if (thing.kind === "group") lines.push(counted(groupRows[thing.row].length, "article"));
    context.font = font;
    const wide = Math.max(...lines.map((line) => context.measureText(line).width));
    measured.set(name, { lines, font, height, width: wide + 6 });
  }
  return measured.get(name);
}

// Everything that may be named in the window, weightiest first: [thing, x, y, radius].
function candidates(view) {
  const seen = (x, y) => Math.abs(x - view.x) < view.width / view.scale / 2 && Math.abs(y - view.y) < view.height / view.scale / 2;
  const rows = [];
  for (const node of scene.nodes) {
    if (!seen(node.x, node.y) || !state.kinds.has(node.thing.kind)) continue;
    const isLit = !scene.lit || isOnMap() || scene.lit.has(node.id);
    if (isLit) rows.push([node.thing, node.x, node.y, node.size * scene.grow * view.scale, rank(node.thing), node.ways]);
  }
  if (isOnMap() && state.kinds.has("article")) rows.push(...mapCandidates(view, seen));
  return rows.sort((a, b) => b[4] - a[4]);
}

function rank(thing) {
  if (same(thing, state.chosen)) return 1e9;
  return { topic: 1e6, outlet: 300, article: 0, group: 500 }[thing.kind] + weight(thing);
}

function mapCandidates(view, seen) {
  const rows = [];
  map.groups.forEach(({ x, y, radius }, row) => {
    const isNamed = groupRows[row].length > 1 && radius * view.scale > 26 && seen(x, y);
    if (isNamed && (!scene.lit || groupRows[row].some((found_) => scene.lit.has(found_)))) rows.push([group(row), x, y, radius * view.scale, 1000 + groupRows[row].length]);
  });
  const isClose = view.scale > 2.2;
  for (let row = 0; row < map.x.length; row += 1) {
    const isChosen = state.chosen?.kind === "article" && state.chosen.row === row;
    if (!(isClose || isChosen) || !seen(map.x[row], map.y[row])) continue;
    if (found.isArticle[row] && (!scene.lit || scene.lit.has(row))) rows.push([article(row), map.x[row], map.y[row], DOT(row) * view.scale, isChosen ? 1e9 : linkCount[row]]);
  }
  return rows;
}

const clash = (a, b) => a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;

function placeLabels(context, view) {
  const rows = candidates(view);
  const boxes = rows.slice(0, 400).map(([thing, x, y, radius]) => {
    const [cx, cy] = [(x - view.x) * view.scale, (y - view.y) * view.scale];
    const reach = radius;
    if (thing.kind === "group") return { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity, cx, cy };
    return { cx, cy, left: cx - reach, right: cx + reach, top: cy - reach, bottom: cy + reach };
  });
  const taken = buttonBoxes();
  labels.placed = [];
  for (let i = 0; i < boxes.length && labels.placed.length < LABEL_LIMIT; i += 1) {
    const [thing, x, y, radius] = rows[i];
    const size = measure(context, thing);
    const free = spots(boxes[i], thing, radius, size, rows[i][5]).find((box) => isInside(box, view) && isFree(box, i, boxes, taken, thing));
    if (!free) continue;
    taken.push(free);
    labels.placed.push({ thing, x, y, size, dx: (free.left + free.right) / 2 - (x - view.x) * view.scale, dy: free.top - (y - view.y) * view.scale });
  }
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

const isInside = (box, view) => Math.max(-box.left, box.right) < view.width / 2 - 4 && Math.max(-box.top, box.bottom) < view.height / 2 - 4;

const isFree = (box, own, boxes, taken, thing) =>
  !taken.some((other) => clash(box, other)) && (same(thing, state.chosen) || !boxes.some((other, i) => i !== own && clash(box, other)));

// Below, above, right and left of a node, first where its edges are not; a group's name
// stands below its disc.
function spots({ cx, cy }, thing, radius, { lines, height, width }, ways = []) {
  const tall = lines.length * height;
  const at = (left, top) => ({ left, right: left + width, top, bottom: top + tall });
  const below = at(cx - width / 2, cy + radius + 5);
  const above = at(cx - width / 2, cy - radius - 4 - tall);
  if (thing.kind === "group") return [below, above];
  const right = at(cx + radius + 4, cy - tall / 2);
  const left = at(cx - radius - 4 - width, cy - tall / 2);
  if (isOnMap() && thing.kind === "topic") return [above, below, right, left];
  const crowd = (x, y) => Math.max(0, ...ways.map(([a, b]) => a * x + b * y - 0.4));
  const rated = [[below, crowd(0, 1)], [above, crowd(0, -1) + 0.05], [right, crowd(1, 0) + 0.1], [left, crowd(-1, 0) + 0.1]];
  return rated.sort((a, b) => a[1] - b[1]).map(([box]) => box);
}

function drawLabels(context, view, isMoving) {
  const key = `${scene.name}|${view.scale}|${mapVersion}|${isMoving ? labels.key.split("|")[3] : `${view.x},${view.y}`}`;
  if (key !== labels.key && !(isMoving && labels.placed.length)) {
    placeLabels(context, view);
    labels.key = key;
  }
  context.save();
  context.setTransform(view.ratio, 0, 0, view.ratio, 0, 0);
  context.textAlign = "center";
  context.textBaseline = "top";
  context.lineJoin = "round";
  context.lineWidth = 3.5;
  context.strokeStyle = paint.paper;
  for (const label of labels.placed) writeLabel(context, view, label);
  context.restore();
}

function writeLabel(context, view, { thing, x, y, dx, dy, size }) {
  const left = (x - view.x) * view.scale + view.width / 2 + dx;
  const top = (y - view.y) * view.scale + view.height / 2 + dy;
  context.font = size.font;
  size.lines.forEach((line, i) => {
    const isCount = thing.kind === "group" && i === size.lines.length - 1;
    if (isCount) context.font = `11px ${paint.sans}`;
    context.fillStyle = isCount ? paint.soft : paint.ink;
    context.strokeText(line, left, top + i * size.height);
    context.fillText(line, left, top + i * size.height);
  });
}
