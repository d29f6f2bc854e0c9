// The engine's face (files 30 to 50), for the views and the controls:
//
//   startCanvas()            once, when the page is filled: makes the vis-network
//   showMap()                every story an island, every article a dot
//   showNetwork({name, nodes, edges, note})
//                            nodes {thing, x, y, size}: places and sizes are computed where none
//                            is given; edges {from, to (things), kind (a key of EDGE_STYLES),
//                            label, links (numbers of links)}
//   wholeNetwork()           what showNetwork takes, of everything; null where that is too much
//   focusOn(thing | null)    lights it with what touches it, and brings it into the window
//   showOnMap(mask | null)   Uint8Array by article; what is 0 fades, on map and network
//   setColour("topic" | "outlet" | "date" | "story"), setSize("articles" | "heat")
//   legendModel()            [{label, swatch (CSS colour), rows (articles)}], the rest last
//   lineSign(kind)           an SVG sample of an edge's line, for the legend
//   pngOfView()              data URL of what is seen
//   fit(), zoom(factor), refreshColours() (after the theme has changed)
//   onPick((thing | {edge} | null, isOpen) => …)   a click or Enter; isOpen: double click
//   onBack(() => …)          Escape on the canvas
//   onTip((thing | {edge}) => [elements])          words for what lies under the pointer
//   onSay((thing) => …)      the keyboard's cursor stands on it

// A scene is what stands on the canvas: "map", or a network of things and edges.

const scene = { name: "", nodes: [], edges: [], places: new Map(), note: "", fit: 1, grow: 1, focus: null, lit: null, mask: null };
const isOnMap = () => scene.name === "map";

const paint = {};
function readColours() {
  const style = getComputedStyle(document.documentElement);
  for (const name of ["ink", "soft", "paper", "panel", "line", "article", "outlet", "topic", "link", "quiet", "accent", "sans", "serif"]) {
    paint[name] = style.getPropertyValue(`--${name}`).trim();
  }
  paint.story = style.getPropertyValue("--story").trim() || paint.ink;
  paint.isDark = style.getPropertyValue("--dark").trim() === "1";
}

// Kinds of edges differ in dashes and arrow, and the rare ones carry their name.
const EDGE_STYLES = {
  "related-to": { colour: "link", width: 2.2, dashes: false, arrow: true },
  similar: { colour: "quiet", width: 1.4, dashes: [2, 3], arrow: false },
  copy: { colour: "accent", width: 2.6, dashes: [11, 3], arrow: true, isNamed: true },
  revision: { colour: "accent", width: 1.8, dashes: [8, 3, 2, 3], arrow: true, isNamed: true },
  "follow-up": { colour: "link", width: 1.8, dashes: [14, 5], arrow: true, isNamed: true },
  "published-by": { colour: "outlet", width: 1.2, dashes: [1.5, 4], arrow: false },
  covers: { colour: "topic", width: 1.3, dashes: [7, 5], arrow: false },
  "part-of": { colour: "outlet", width: 1.6, dashes: [10, 4, 2, 4], arrow: true },
  broader: { colour: "topic", width: 1.8, dashes: false, arrow: true },
  "in-story": { colour: "quiet", width: 1, dashes: [1, 3], arrow: false },
};
const edgeKindOf = (link) => (linkKind(link) === "declared" ? "related-to" : linkKind(link));

function lineSign(kind) {
  const { colour, dashes, width, arrow } = EDGE_STYLES[kind];
  const shaft = vector("path", { d: "M1 6H25", "stroke-width": width, ...(dashes ? { "stroke-dasharray": dashes.join(" ") } : {}) });
  const head = arrow ? [vector("path", { d: "M21 2.5 27 6 21 9.5Z", class: "head" })] : [];
  return vector("svg", { class: `line ${kind} of-${colour}`, viewBox: "0 0 28 12", width: 28, height: 12, "aria-hidden": "true" }, shaft, ...head);
}

// How much stands behind a thing: links of an article, articles of everything else.
const articlesOf = ({ kind, row }) => (kind === "outlet" ? outletArticles[row] : kind === "topic" ? topicArticles[row] : kind === "story" ? storyArticles[row] : [row]);
const weight = (thing) => (thing.kind === "article" ? linkCount[thing.row] : articlesOf(thing).length);

const SIZES = { article: [7, 1.4, 14], outlet: [7, 1.1, 16], topic: [11, 1, 22], story: [12, 1.2, 26] };
function nodeSize(thing) {
  const [least, step, most] = SIZES[thing.kind];
  return Math.min(most, least + step * Math.sqrt(weight(thing)));
}

// Whether a thing, or anything behind it, is among what showOnMap() was given.
const isPassing = (thing) => !scene.mask || articlesOf(thing).some((row) => scene.mask[row]);

function networkScene({ name = "network", nodes, edges, note = "" }) {
  const rows = nodes.map((node) => ({ ...node, id: nameOf(node.thing), size: node.size ?? nodeSize(node.thing), ways: [] }));
  const places = new Map(rows.map((node) => [node.id, node]));
  const joined = edges
    .map((edge, id) => ({ ...edge, id: `edge/${id}`, from: nameOf(edge.from), to: nameOf(edge.to), ends: [edge.from, edge.to] }))
    .filter(({ from, to }) => places.has(from) && places.has(to) && from !== to);
  if (rows.some(({ x }) => x === undefined)) arrange(rows, joined);
  const counts = new Map();
  for (const { kind } of joined) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  for (const edge of joined) edge.ink = inkOf(counts.get(edge.kind));
  joined.forEach((edge) => !edge.isHub && noteWays(places.get(edge.from), places.get(edge.to)));
  return { name, nodes: rows, edges: joined, places, note };
}

// A hundred edges of a kind are drawn in full, more of them fainter, so that none make a wall.
const inkOf = (count) => Math.max(0.22, Math.min(1, Math.sqrt(100 / count)));

// The directions in which edges leave a node, so that its label can stand elsewhere.
function noteWays(a, b) {
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const [x, y] = [(b.x - a.x) / length, (b.y - a.y) / length];
  a.ways.push([x, y]);
  b.ways.push([-x, -y]);
}

// Everything at once, as pyvis holds it; null where that would be too much to draw.
function wholeNetwork() {
  if (!corpus.network.edges.length && sizeOf("article") + sizeOf("outlet") + sizeOf("topic") > corpus.notes.wholeLimit) return null;
  const nodes = corpus.network.nodes.map(({ id, x, y }) => ({ thing: thingOf(id), x, y }));
  const edges = corpus.network.edges.map(({ from, to, kind, hub }) => ({ from: thingOf(from), to: thingOf(to), kind, isHub: Boolean(hub) }));
  return { name: "whole", nodes, edges };
}

// What is lit when a thing is in focus: names in a network, and on the map its articles.
function litNames(thing) {
  const name = nameOf(thing);
  const lit = new Set([name]);
  if (thing.kind === "story") storyArticles[thing.row].forEach((row) => lit.add(nameOf(article(row))));
  for (const { from, to } of scene.edges) {
    if (from === name) lit.add(to);
    if (to === name) lit.add(from);
  }
  return lit;
}

const litRows = (thing) => (thing.kind === "article" ? [thing.row, ...[...linksOf(thing.row)].map((link) => otherEnd(link, thing.row))] : articlesOf(thing));

// How much of a node is seen: all of what the focus touches, or else of what isPassing the
// filter; half of what isPassing beside a focus; a shadow of the rest.
const SHADOW = 0.13;
function presence(node) {
  if (same(node.thing, scene.focus)) return 1;
  const isIn = isPassing(node.thing);
  if (!scene.lit) return isIn ? 1 : SHADOW;
  if (scene.lit.has(node.id)) return 1;
  return scene.mask && isIn ? 0.5 : SHADOW;
}

function strengthOf(edge, isOwn) {
  if (isOwn) return 1;
  if (scene.lit) return 0.12 * edge.ink;
  return (scene.mask && !edge.ends.every(isPassing) ? 0.06 : 0.75) * edge.ink;
}

const NODE_SHAPES = { article: "dot", outlet: "square", topic: "diamond", story: "hexagon" };

function visNode(node) {
  const isFocus = same(node.thing, scene.focus);
  return {
    id: node.id,
    x: node.x,
    y: node.y,
    fixed: true,
    shape: NODE_SHAPES[node.thing.kind],
    size: node.size * scene.grow,
    opacity: presence(node),
    borderWidth: isFocus ? 3 : 1,
    color: { background: paint[node.thing.kind], border: isFocus ? paint.ink : paint.paper },
  };
}

function visEdge(edge) {
  const style = EDGE_STYLES[edge.kind];
  const name = scene.focus && nameOf(scene.focus);
  const isOwn = edge.from === name || edge.to === name || edge.id === scene.pointed;
  const isWithin = scene.focus?.kind === "story" && scene.lit?.has(edge.from) && scene.lit.has(edge.to);
  const strength = strengthOf(edge, isOwn || isWithin);
  return {
    id: edge.id,
    from: edge.from,
    to: edge.to,
    hidden: Boolean(edge.isHub) && !isOwn && scene.pointed !== edge.from && scene.pointed !== edge.to,
    width: style.width * scene.grow * (edge.id === scene.pointed ? 1.8 : 1),
    dashes: style.dashes && style.dashes.map((length) => length * scene.grow),
    arrows: { to: { enabled: style.arrow, scaleFactor: 0.3 + 0.18 * scene.grow } },
    label: edge.label ?? (style.isNamed && strength > 0.5 ? edge.kind : undefined),
    font: { size: 11 * scene.grow, face: "sans-serif", color: paint.ink, strokeWidth: 3 * scene.grow, strokeColor: paint.paper, align: "middle" },
    color: { color: paint[style.colour], hover: paint[style.colour], opacity: strength * (edge.kind === "related-to" || style.isNamed ? 0.9 : 0.65) },
  };
}
