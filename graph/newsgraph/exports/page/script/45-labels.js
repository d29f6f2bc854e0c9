// Labels: written at one size on the screen, never over one another, the weightiest first.

const LABEL_LIMIT = () => (stage.clientWidth < 500 && !isMap ? 14 : 60);
const FEW_MATCHES = 30;
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
    if (thing.kind === "topic" && isOnMap() && isFiltered()) lines.push(counted(map.matches.get(thing.row) ?? 0, "match", "matches"));
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
    if (presence(node) === 1) rows.push([node.thing, node.x, node.y, node.size * scene.grow * view.scale, rank(node.thing), node.ways]);
  }
  if (isOnMap() && state.kinds.has("article")) rows.push(...mapCandidates(view, seen));
  return rows.sort((a, b) => b[4] - a[4]);
}

function rank(thing) {
  if (same(thing, state.chosen)) return 1e9;
  if (thing.kind === "article") return weight(thing);
  return 1e4 + 1e3 * share(thing);
}

// How much a topic or outlet weighs beside the largest of its kind: at most 1.
const heaviest = {};
function share(thing) {
  heaviest[thing.kind] ??= columns[thing.kind].id.reduce((most, _, row) => Math.max(most, weight({ kind: thing.kind, row })), 1);
  return weight(thing) / heaviest[thing.kind];
}

function mapCandidates(view, seen) {
  const rows = [];
  map.groups.forEach(({ x, y, radius }, row) => {
    const isNamed = groupRows[row].length > 1 && radius * view.scale > 26 && seen(x, y);
    if (isNamed && groupRows[row].some(isBright)) rows.push([group(row), x, y, radius * view.scale, 1000 + groupRows[row].length]);
  });
  const isClose = view.scale > 2.2 || (isFiltered() && found.rows.article.length <= FEW_MATCHES);
  for (let row = 0; row < map.x.length; row += 1) {
    const isChosen = state.chosen?.kind === "article" && state.chosen.row === row;
    if (!(isClose || isChosen) || !seen(map.x[row], map.y[row])) continue;
    if (isBright(row)) rows.push([article(row), map.x[row], map.y[row], DOT(row) * view.scale, isChosen ? 1e9 : linkCount[row]]);
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
  for (let i = 0; i < boxes.length && labels.placed.length < LABEL_LIMIT(); i += 1) {
    const [thing, x, y, radius] = rows[i];
    const size = measure(context, thing);
    const inside = spots(boxes[i], thing, radius, size, rows[i][5], view).filter((box) => isInside(box, view) && !taken.some((other) => clash(box, other)));
    const free = inside.find((box) => isFree(box, i, boxes)) ?? (isFirst(thing) ? inside[0] : undefined);
    if (!free) continue;
    taken.push(free);
    labels.placed.push({ thing, x, y, size, far: Boolean(free.far), dx: (free.left + free.right) / 2 - (x - view.x) * view.scale, dy: free.top - (y - view.y) * view.scale });
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

const isFree = (box, own, boxes) => !boxes.some((other, i) => i !== own && clash(box, other));

// What has its label even over other nodes: the chosen, and the largest topic and outlet.
const isFirst = (thing) => same(thing, state.chosen) || (["topic", "outlet"].includes(thing.kind) && share(thing) === 1);

// Below, above, right and left of a node, first where its edges are not; a group's name
// stands below its disc.
function spots({ cx, cy }, thing, radius, { lines, height, width }, ways, view) {
  const tall = lines.length * height;
  const at = (left, top) => ({ left, right: left + width, top, bottom: top + tall });
  const below = at(cx - width / 2, cy + radius + 5);
  const above = at(cx - width / 2, cy - radius - 4 - tall);
  if (thing.kind === "group") return [below, above];
  const right = at(cx + radius + 4, cy - tall / 2);
  const left = at(cx - radius - 4 - width, cy - tall / 2);
  if (isOnMap() && thing.kind === "topic") return besideNeighbours(thing.row, [above, below, right, left], view);
  const crowd = (x, y) => Math.max(0, ...(ways ?? []).map(([a, b]) => a * x + b * y - 0.4));
  const rated = [[below, crowd(0, 1)], [above, crowd(0, -1) + 0.05], [right, crowd(1, 0) + 0.1], [left, crowd(-1, 0) + 0.1]];
  const near = rated.sort((a, b) => a[1] - b[1]).map(([box]) => box);
  return thing.kind === "article" || share(thing) < leastShare() ? near : [...near, ...farSpots(at, cx, cy, radius, width, tall)];
}

// A narrow picture has room for the names of the largest alone.
const leastShare = () => (stage.clientWidth < 500 ? 0.9 : 0.4);

// Further off, joined to the node by a short line: for what must be named in a crowd.
function farSpots(at, cx, cy, radius, width, tall) {
  const rises = [18, 34, 50].flatMap((gap) => [cy - radius - gap - tall, cy + radius + gap]);
  const slides = [0, -width / 2, width / 2];
  return rises.flatMap((top) => slides.map((slide) => ({ ...at(cx - width / 2 + slide, top), far: true })));
}

// A topic's name on the map: where it covers least of other territories.
function besideNeighbours(row, boxes, view) {
  const others = map.territories.filter((territory) => territory.topic !== row);
  const screen = ({ x, y, radius }) => [(x - view.x) * view.scale, (y - view.y) * view.scale, radius * view.scale];
  const discs = others.map(screen);
  const covered = ({ left, right, top, bottom }) =>
    [0, 0.25, 0.5, 0.75, 1].reduce((sum, part) => {
      const x = left + part * (right - left);
      return sum + [top, bottom].filter((y) => discs.some(([a, b, radius]) => Math.hypot(a - x, b - y) < radius)).length;
    }, 0);
  return boxes.map((box, i) => [box, covered(box) + 1.5 * i]).sort((a, b) => a[1] - b[1]).map(([box]) => box);
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

function drawLeader(context, view, { x, y, size }, left, top) {
  const [cx, cy] = [(x - view.x) * view.scale + view.width / 2, (y - view.y) * view.scale + view.height / 2];
  context.beginPath();
  context.moveTo(cx, cy);
  context.lineTo(left, top > cy ? top : top + size.lines.length * size.height);
  context.save();
  context.lineWidth = 1;
  context.strokeStyle = paint.soft;
  context.stroke();
  context.restore();
}

function writeLabel(context, view, label) {
  const { thing, x, y, dx, dy, size } = label;

  const left = (x - view.x) * view.scale + view.width / 2 + dx;
  const top = (y - view.y) * view.scale + view.height / 2 + dy;
  if (label.far) drawLeader(context, view, label, left, top);
  context.font = size.font;
  size.lines.forEach((line, i) => {
    const isCount = i > 0 && i === size.lines.length - 1 && (thing.kind === "group" || (thing.kind === "topic" && isOnMap() && isFiltered()));
    if (isCount) context.font = `11px ${paint.sans}`;
    context.fillStyle = isCount ? paint.soft : paint.ink;
    context.strokeText(line, left, top + i * size.height);
    context.fillText(line, left, top + i * size.height);
  });
}
