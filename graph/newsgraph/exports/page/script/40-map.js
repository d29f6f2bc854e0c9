// The map's paint: territories, linked groups, declared links and a dot for every article.
// All of it goes to one bitmap, larger than the window, so that panning copies pixels.

const DOT = (row) => Math.min(5.5, 2.6 + 0.45 * Math.sqrt(linkCount[row]));
const MARGIN = 0.35;

const map = isMap ? unpackMap(corpus.map) : null;

function unpackMap({ articles, groups, radii, territories }) {
  const links = [];
  linksOut.forEach((targets, source) => {
    for (const target of targets) {
      if (source < target || !linksOut[target].includes(source)) links.push(source, target);
    }
  });
  return {
    x: Float32Array.from({ length: articles.length / 2 }, (_, row) => articles[2 * row]),
    y: Float32Array.from({ length: articles.length / 2 }, (_, row) => articles[2 * row + 1]),
    groups: radii.map((radius, row) => ({ x: groups[2 * row], y: groups[2 * row + 1], radius })),
    territories: territories.map(([row, x, y, radius, count]) => ({ topic: row, x, y, radius, count })),
    matches: new Map(),
    links,
  };
}

// How many matching articles lie in each territory, by topic.
function countMatches() {
  map.matches = new Map(map.territories.map(({ topic: row, x, y, radius }) => [row, found.rows.article.filter((found_) => Math.hypot(map.x[found_] - x, map.y[found_] - y) <= radius).length]));
}

function mapBounds() {
  const edges = map.territories.map(({ x, y, radius }) => [x - radius, y - radius, x + radius, y + radius]);
  return edges.reduce(([a, b, c, d], [e, f, g, h]) => [Math.min(a, e), Math.min(b, f), Math.max(c, g), Math.max(d, h)], [0, 0, 0, 0]);
}

const bitmap = { canvas: document.createElement("canvas"), frame: null, version: -1 };
let mapVersion = 0;
const repaintMap = () => (mapVersion += 1);

// The part of the world in the window, and the pixels to a unit.
function frameOf(view) {
  const [width, height] = [view.width / view.scale, view.height / view.scale];
  return { left: view.x - width / 2, top: view.y - height / 2, width, height, scale: view.scale };
}

const holds = (outer, inner) =>
  outer.left <= inner.left && outer.top <= inner.top && outer.left + outer.width >= inner.left + inner.width && outer.top + outer.height >= inner.top + inner.height;

function drawMap(context, view, isMoving) {
  const frame = frameOf(view);
  const isFresh = bitmap.version === mapVersion && bitmap.frame !== null;
  const isSharp = isFresh && bitmap.frame.scale === frame.scale && holds(bitmap.frame, frame);
  if (!isSharp && !(isFresh && isMoving)) renderBitmap(frame, view.ratio);
  const { left, top, width, height } = bitmap.frame;
  context.drawImage(bitmap.canvas, left, top, width, height);
  return isSharp || !isMoving;
}

function renderBitmap(frame, ratio) {
  const [dx, dy] = [frame.width * MARGIN, frame.height * MARGIN];
  const wide = { left: frame.left - dx, top: frame.top - dy, width: frame.width + 2 * dx, height: frame.height + 2 * dy, scale: frame.scale };
  bitmap.canvas.width = Math.ceil(wide.width * frame.scale * ratio);
  bitmap.canvas.height = Math.ceil(wide.height * frame.scale * ratio);
  bitmap.frame = wide;
  bitmap.version = mapVersion;
  const context = bitmap.canvas.getContext("2d");
  context.setTransform(frame.scale * ratio, 0, 0, frame.scale * ratio, -wide.left * frame.scale * ratio, -wide.top * frame.scale * ratio);
  paintTerritories(context);
  paintGroups(context, wide);
  paintLinks(context, wide);
  paintDots(context, wide);
}

const inFrame = (frame, x, y, radius) =>
  x + radius > frame.left && x - radius < frame.left + frame.width && y + radius > frame.top && y - radius < frame.top + frame.height;

function disc(context, x, y, radius) {
  context.moveTo(x + radius, y);
  context.arc(x, y, radius, 0, 2 * Math.PI);
}

function paintTerritories(context) {
  for (const { topic: row, x, y, radius } of map.territories) {
    context.beginPath();
    disc(context, x, y, radius);
    const strength = isFiltered() && !map.matches.get(row) ? 0.35 : 1;
    context.fillStyle = context.strokeStyle = row < 0 ? paint.quiet : paint.topic;
    context.globalAlpha = 0.075 * strength;
    context.fill();
    context.globalAlpha = 0.36 * strength;
    context.lineWidth = 1.2 / bitmap.frame.scale;
    context.stroke();
  }
  context.globalAlpha = 1;
}

function paintGroups(context, frame) {
  context.beginPath();
  map.groups.forEach(({ x, y, radius }, row) => {
    if (groupRows[row].length > 1 && inFrame(frame, x, y, radius) && (!isFiltered() || groupRows[row].some(isBright))) disc(context, x, y, radius);
  });
  context.fillStyle = paint.isDark ? "rgba(255,255,255,0.055)" : "rgba(255,255,255,0.62)";
  context.fill();
  context.strokeStyle = paint.line;
  context.lineWidth = 0.8 / frame.scale;
  context.stroke();
}

const isBright = (row) => (scene.lit ? scene.lit.has(row) : Boolean(found.isArticle[row]));

function paintLinks(context, frame) {
  if (state.chosen?.kind === "article") return;
  context.strokeStyle = paint.link;
  context.lineWidth = Math.max(0.35, 0.7 / Math.sqrt(frame.scale) / 2);
  context.globalAlpha = isFiltered() ? 0.5 : 0.2;
  strokeLinks(context, frame, (a, b) => isBright(a) && isBright(b));
  context.globalAlpha = 1;
}

function strokeLinks(context, frame, isWanted) {
  context.beginPath();
  for (let i = 0; i < map.links.length; i += 2) {
    const [a, b] = [map.links[i], map.links[i + 1]];
    if (!inFrame(frame, map.x[a], map.y[a], 300) || !isWanted(a, b)) continue;
    context.moveTo(map.x[a], map.y[a]);
    context.lineTo(map.x[b], map.y[b]);
  }
  context.stroke();
}

function paintDots(context, frame) {
  const [bright, dim] = [[], []];
  for (let row = 0; row < map.x.length; row += 1) {
    if (!inFrame(frame, map.x[row], map.y[row], 8)) continue;
    (isBright(row) ? bright : dim).push(row);
  }
  context.fillStyle = paint.article;
  context.globalAlpha = isFiltered() ? 0.1 : 0.17;
  fillDots(context, dim, frame.scale, 1.1);
  if (state.chosen?.kind === "article") paintOwnLinks(context, state.chosen.row, frame.scale);
  context.globalAlpha = 1;
  fillDots(context, bright, frame.scale, isFiltered() || scene.lit ? 2.6 : 1.1);
  if (state.chosen) paintRing(context, state.chosen, frame.scale);
}

function fillDots(context, rows, scale, least) {
  context.beginPath();
  for (const row of rows) {
    const radius = Math.max(DOT(row), least / scale);
    if (radius * scale < 1.4) context.rect(map.x[row] - radius, map.y[row] - radius, 2 * radius, 2 * radius);
    else disc(context, map.x[row], map.y[row], radius);
  }
  context.fill();
}

function paintOwnLinks(context, row, scale) {
  context.beginPath();
  for (const other of linked(row)) {
    context.moveTo(map.x[row], map.y[row]);
    context.lineTo(map.x[other], map.y[other]);
  }
  context.globalAlpha = 0.65;
  context.strokeStyle = paint.ink;
  context.lineWidth = 1.1 / scale;
  context.stroke();
}

function paintRing(context, thing, scale) {
  const place = mapPlace(thing);
  if (!place) return;
  context.beginPath();
  disc(context, place.x, place.y, thing.kind === "article" ? DOT(thing.row) + 3 / scale : place.radius);
  context.strokeStyle = paint.accent;
  context.lineWidth = 2.5 / scale;
  context.stroke();
}

// What lies under a point of the world: a dot within reach, else the group around it.
function onMap(x, y, reach) {
  let [best, least] = [-1, Infinity];
  for (let row = 0; row < map.x.length; row += 1) {
    const distance = Math.hypot(map.x[row] - x, map.y[row] - y) - DOT(row);
    if (distance < least && state.kinds.has("article")) [best, least] = [row, distance];
  }
  if (least <= reach) return article(best);
  const around = map.groups.findIndex((disc_, row) => groupRows[row].length > 1 && Math.hypot(disc_.x - x, disc_.y - y) <= disc_.radius);
  return around >= 0 ? group(around) : null;
}

function mapPlace(thing) {
  if (thing.kind === "article") return { x: map.x[thing.row], y: map.y[thing.row], radius: 6 };
  if (thing.kind === "group") return map.groups[thing.row];
  return null;
}
