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

// Scenes: what vis-network holds. "all" is the whole network or the map; "near" is one
// thing with what it touches, in rings.

const NEAR_LIMIT = 120;
const NEAR_LINKS = 400;
const isMap = corpus.map !== null;

const paint = {};
function readColours() {
  const style = getComputedStyle(document.documentElement);
  for (const name of ["ink", "soft", "paper", "panel", "line", "article", "outlet", "topic", "link", "quiet", "accent"]) {
    paint[name] = style.getPropertyValue(`--${name}`).trim();
  }
  paint.isDark = style.getPropertyValue("--dark").trim() === "1";
  paint.sans = style.getPropertyValue("--sans").trim();
  paint.serif = style.getPropertyValue("--serif").trim();
}

const weight = (thing) =>
  thing.kind === "article" ? linkCount[thing.row] : thing.kind === "outlet" ? outletArticles[thing.row].length : topicArticles[thing.row].length;

// The directions in which each node's edges leave it, so that its label can stand elsewhere.
function withWays(scene_) {
  const places = new Map(scene_.nodes.map((node) => [node.id, Object.assign(node, { ways: [] })]));
  for (const { from, to, hub } of scene_.edges) {
    const [a, b] = [places.get(from), places.get(to)];
    const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
    if (hub) continue;
    const [x, y] = [(b.x - a.x) / length, (b.y - a.y) / length];
    a.ways.push([x, y]);
    b.ways.push([-x, -y]);
  }
  return scene_;
}

const SIZES = { article: [7, 1.4, 14], outlet: [7, 1.1, 16], topic: [11, 1, 22] };
function nodeSize(thing) {
  const [least, step, most] = SIZES[thing.kind];
  return Math.min(most, least + step * Math.sqrt(weight(thing)));
}

function sceneNode(name, x, y) {
  const thing = thingOf(name);
  return { id: name, x, y, thing, size: nodeSize(thing) };
}

function sceneAll() {
  const nodes = corpus.network.nodes.map(({ id, x, y }) => sceneNode(id, x, y));
  return withWays({ name: "all", nodes, edges: corpus.network.edges, note: "" });
}

const ring = (things, radius, start = -Math.PI / 2, sweep = 2 * Math.PI) =>
  things.map((thing, i) => {
    const angle = start + (sweep * (i + 0.5)) / things.length;
    return [thing, radius * Math.cos(angle), radius * Math.sin(angle)];
  });

// Rings of at most what fits, from the inside out; returns places and the next free radius.
function rings(things, radius, spacing) {
  const places = [];
  let start = 0;
  while (start < things.length) {
    const room = Math.max(3, Math.floor((2 * Math.PI * radius) / spacing));
    const rest = things.length - start;
    const share = rest <= room ? rest : Math.min(room, Math.ceil(rest / Math.ceil(rest / room)) + 2);
    places.push(...ring(things.slice(start, start + share), radius));
    start += share;
    radius += spacing * 0.8;
  }
  return [places, radius];
}

function nearArticles(thing) {
  if (thing.kind === "article") return linked(thing.row).sort(newestFirst);
  if (thing.kind === "outlet") return [...outletArticles[thing.row]].sort(newestFirst);
  if (thing.kind === "topic") return [...topicArticles[thing.row]].sort(newestFirst);
  return [...groupRows[thing.row]].sort((a, b) => linkCount[b] - linkCount[a] || a - b);
}

// Outlets and topics that stand around: of the thing itself and of the articles drawn.
function nearOthers(thing, rows) {
  const outlets = new Set(rows.map((row) => corpus.articles.outlet[row]));
  const topics = new Set();
  if (thing.kind === "article") {
    outlets.add(corpus.articles.outlet[thing.row]);
    articleTopics[thing.row].forEach((row) => topics.add(row));
  } else if (thing.kind === "outlet") {
    outlets.delete(thing.row);
    outlets.add(corpus.outlets.part[thing.row]);
    outletParts[thing.row].forEach((row) => outlets.add(row));
    outletTopics[thing.row].forEach(([row]) => topics.add(row));
  } else {
    if (thing.kind === "group") rows.forEach((row) => articleTopics[row].forEach((found_) => topics.add(found_)));
    else [corpus.topics.broader[thing.row], ...narrower[thing.row]].forEach((row) => topics.add(row));
  }
  outlets.delete(-1);
  topics.delete(-1);
  return [[...outlets].map(outlet), [...topics].map(topic)];
}

function sceneNear(thing) {
  const all = nearArticles(thing);
  const rows = all.slice(0, NEAR_LIMIT);
  const [outlets, topics] = nearOthers(thing, rows);
  const places = thing.kind === "group" ? [] : [[thing, 0, 0]];
  const [inner, reach] = rings(rows.map(article), thing.kind === "group" && rows.length < 4 ? 90 : 190, 105);
  const angle = new Map(inner.map(([{ row }, x, y]) => [row, Math.atan2(y, x)]));
  const bearing = ({ row }) => angle.get(outletArticles[row].find((found) => angle.has(found))) ?? -Math.PI;
  outlets.sort((a, b) => bearing(a) - bearing(b) || a.row - b.row);
  const [outer, edge] = aroundArticles(outlets, bearing, Math.max(reach + 10, 250));
  places.push(...inner, ...outer, ...rings(topics, edge + 40, 150)[0]);
  const nodes = places.map(([found, x, y]) => sceneNode(nameOf(found), Math.round(x), Math.round(y)));
  const edges = edgesAmong(nodes).filter((edge) => thing.kind === "article" || edge.kind !== "covers" || [edge.from, edge.to].includes(nameOf(thing)) || thing.kind === "group");
  const links = edges.filter((edge) => edge.kind === "related-to");
  const isDense = links.length > NEAR_LINKS;
  if (isDense) links.forEach((edge) => (edge.hub = 1));
  const notes = [
    all.length > rows.length ? `${counted(rows.length, "article")} of ${number(all.length)} are drawn here; the details list them all.` : "",
    isDense ? `The ${number(links.length)} links among them are too many to draw at once: point at an article to see its own.` : "",
  ];
  return withWays({ name: "near", nodes, edges, note: notes.filter(Boolean).join(" ") });
}

// Outlets around the articles: each near one that it published, apart from the next.
function aroundArticles(outlets, bearing, radius) {
  const [gap, count] = [95 / radius, outlets.length];
  if (count * gap > 2 * Math.PI) return rings(outlets, radius, 95);
  const angles = outlets.map(bearing);
  for (let round = 0; round < 30; round += 1) {
    for (let i = 0; count > 1 && i < count; i += 1) {
      const next = (i + 1) % count;
      const lack = gap - (angles[next] + (next ? 0 : 2 * Math.PI) - angles[i]);
      if (lack <= 0) continue;
      angles[i] -= lack / 2;
      angles[next] += lack / 2;
    }
  }
  return [outlets.map((thing, i) => [thing, radius * Math.cos(angles[i]), radius * Math.sin(angles[i])]), radius + 76];
}

function edgesAmong(nodes) {
  const here = new Set(nodes.map((node) => node.id));
  const edges = [];
  const join = (from, to, kind) => {
    const [source, target] = [nameOf(from), nameOf(to)];
    if (here.has(source) && here.has(target)) edges.push({ from: source, to: target, kind });
  };
  for (const { thing } of nodes) {
    if (thing.kind === "article") {
      linksOut[thing.row].forEach((row) => join(thing, article(row), "related-to"));
      articleTopics[thing.row].forEach((row) => join(thing, topic(row), "covers"));
      if (corpus.articles.outlet[thing.row] >= 0) join(thing, outlet(corpus.articles.outlet[thing.row]), "published-by");
    } else if (thing.kind === "outlet") {
      outletTopics[thing.row].forEach(([row]) => join(thing, topic(row), "covers"));
      if (corpus.outlets.part[thing.row] >= 0) join(thing, outlet(corpus.outlets.part[thing.row]), "part-of");
    } else if (corpus.topics.broader[thing.row] >= 0) {
      join(thing, topic(corpus.topics.broader[thing.row]), "broader");
    }
  }
  return edges;
}

// What is lit up when a thing is chosen: names in a network, article rows on a map.
function litNames(thing, edges) {
  const name = nameOf(thing);
  const lit = new Set([name]);
  if (thing.kind === "group") groupRows[thing.row].forEach((row) => lit.add(nameOf(article(row))));
  for (const { from, to } of edges) {
    if (from === name) lit.add(to);
    if (to === name) lit.add(from);
  }
  return lit;
}

function litRows(thing) {
  if (thing.kind === "article") return [thing.row, ...linked(thing.row)];
  return nearArticles(thing);
}

const EDGE_STYLES = {
  "related-to": { colour: "link", width: 2.2, dashes: false, arrow: true },
  "published-by": { colour: "quiet", width: 1.2, dashes: [1.5, 4], arrow: false },
  covers: { colour: "topic", width: 1.2, dashes: [7, 5], arrow: false },
  "part-of": { colour: "outlet", width: 1.6, dashes: [10, 4, 2, 4], arrow: true },
  broader: { colour: "topic", width: 1.8, dashes: false, arrow: true },
};

// How much of a node is seen: all of what the chosen thing touches, or else of what matches;
// half of a match beside a chosen thing; a shadow of the rest.
const SHADOW = 0.13;
function presence(node) {
  if (same(node.thing, state.chosen)) return 1;
  const isMatch = !isFiltered() || found.has(node.thing) || Boolean(isOnMap() && map.matches.get(node.thing.row));
  if (!scene.lit || isOnMap()) return isMatch ? 1 : SHADOW;
  if (scene.lit.has(node.id)) return 1;
  return isFiltered() && isMatch ? 0.5 : SHADOW;
}

const HUB_MATCHES = 60;

// Among few matches, edges that else wait for a choice are drawn too.
const joinsMatches = ({ from, to }) => [from, to].map(thingOf).every((thing) => found.has(thing) || same(thing, state.chosen));
const isDrawn = (edge) => !edge.hub || (isFiltered() && found.rows.article.length <= HUB_MATCHES && joinsMatches(edge));

function strengthOf(edge, isOwn) {
  if (isOwn && (scene.lit || !isFiltered())) return 1;
  if (scene.lit) return 0.1;
  if (isFiltered()) return joinsMatches(edge) ? 1 : 0.05;
  return scene.name === "near" ? 0.45 : 1;
}

function visNode(node, isChosen) {
  return {
    id: node.id,
    x: node.x,
    y: node.y,
    fixed: true,
    shape: { article: "dot", outlet: "square", topic: "diamond" }[node.thing.kind],
    size: node.size * scene.grow,
    opacity: presence(node),
    borderWidth: isChosen ? 3 : 1,
    color: { background: paint[node.thing.kind], border: isChosen ? paint.ink : paint.paper },
  };
}

function visEdge(edge, id, isShown, strength) {
  const style = EDGE_STYLES[edge.kind];
  return {
    id,
    from: edge.from,
    to: edge.to,
    hidden: !isShown,
    width: style.width * scene.grow,
    dashes: style.dashes && style.dashes.map((length) => length * scene.grow),
    arrows: { to: { enabled: style.arrow, scaleFactor: 0.3 + 0.18 * scene.grow } },
    color: { color: paint[style.colour], hover: paint[style.colour], opacity: strength * (edge.kind === "related-to" ? 0.85 : 0.6) },
  };
}
