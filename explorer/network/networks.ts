import { coverage, graph } from "../opened";
import { COMPARED } from "../core/compared";
import { parted, tally } from "../core/tally";
import { article, outlet, same, story, topic } from "../core/things";
import { counted, number } from "../core/words";
import { wholeNetwork } from "./scene";
import { edgeKindOf } from "./styles";
import { linkedPair } from "../panels/link";
import { state } from "../panels/state";
import { waysNow } from "../panels/ways";
import type { Thing } from "../core/things";


// What the network of a thing holds: nodes and edges for showNetwork() in 30-scene.js.

const MOST_ARTICLES = 120;
const MOST_AROUND = 40;
const MOST_LIKE = 250;

export function networkNow() {
  if (!state.chosen) return wholeNetwork();
  const { chosen, other } = state;
  if (other?.mode === "with") return comparedNetwork(chosen, other.thing);
  if (other?.mode === "to") return waysNetwork(chosen, other.thing);
  const network_ = NETWORKS[chosen.kind](chosen.row);
  for (const node of network_.nodes) if (same(node.thing, chosen)) node.size = CENTRE;
  return network_;
}

// What is open stands out among its own.
const CENTRE = 21;

const NETWORKS = {
  article: articleNetwork,
  story: (row: number) => aroundArticles(graph.storyArticles[row], "story"),
  outlet: outletNetwork,
  topic: topicNetwork,
};

const nodesOf = (things) => [...new Map(things.map((thing) => [graph.nameOf(thing), { thing }])).values()];
const unique = (values) => [...new Set(values)].filter((value) => value >= 0);

// An article with all that it is linked with, their outlets, its own topics and its story.
function articleNetwork(row: number) {
  const others = unique([...graph.linksOf(row)].map((link) => graph.otherEnd(link, row)));
  const rows = [row, ...others.slice(0, MOST_ARTICLES)];
  const outlets = unique(rows.map(graph.outletOf));
  const storyline = graph.storylineOf(row);
  const edges = [
    ...edgesOfLinks(rows),
    ...rows.filter((held) => graph.outletOf(held) >= 0).map((held) => ({ from: article(held), to: outlet(graph.outletOf(held)), kind: "published-by" })),
    ...graph.articleTopics[row].map((found_) => ({ from: article(row), to: topic(found_), kind: "covers" })),
    ...(storyline >= 0 ? rows.filter((held) => graph.storylineOf(held) === storyline).map((held) => ({ from: article(held), to: story(storyline), kind: "in-story" })) : []),
  ];
  const nodes = nodesOf([...rows.map(article), ...outlets.map(outlet), ...graph.articleTopics[row].map(topic), ...(storyline >= 0 ? [story(storyline)] : [])]);
  return { name: "article", nodes, edges, note: cutNote(others.length + 1, rows.length) };
}

// Articles with their outlets and topics, as a story is shown.
function aroundArticles(all: number[], name: string) {
  const rows = mostLinked(all).slice(0, MOST_ARTICLES);
  const [outlets, topics] = [unique(rows.map(graph.outletOf)), unique(rows.flatMap((row) => graph.articleTopics[row]))];
  const edges = [
    ...edgesOfLinks(rows),
    ...rows.filter((row) => graph.outletOf(row) >= 0).map((row) => ({ from: article(row), to: outlet(graph.outletOf(row)), kind: "published-by" })),
    ...rows.flatMap((row) => graph.articleTopics[row].map((found_) => ({ from: article(row), to: topic(found_), kind: "covers" }))),
  ];
  return { name, nodes: nodesOf([...rows.map(article), ...outlets.map(outlet), ...topics.map(topic)]), edges, note: cutNote(all.length, rows.length) };
}

const mostLinked = (rows: number[]) => [...rows].sort((a, b) => graph.linksOf(b).length - graph.linksOf(a).length || a - b);
const cutNote = (all: number[], drawn) => (all > drawn ? `${counted(drawn, "article")} of ${number(all)} are drawn here, the most linked; the details list them all.` : "");

// The links among some articles; of those that are merely alike the nearest, if many.
function edgesOfLinks(rows: number[]) {
  const here = new Set(rows);
  const links = unique(rows.flatMap((row) => [...graph.linksOf(row)])).filter((link) => here.has(graph.links.source[link]) && here.has(graph.links.target[link]));
  const alike = links.filter((link) => graph.linkKind(link) === "similar").sort((a, b) => graph.links.similarity[b] - graph.links.similarity[a] || a - b);
  const kept = [...links.filter((link) => graph.linkKind(link) !== "similar"), ...alike.slice(0, MOST_LIKE)];
  const byEdge = new Map();
  for (const link of kept) {
    const { source, target } = linkedPair(link);
    const kind = edgeKindOf(link);
    const [key, back] = [`${source} ${target} ${kind}`, `${target} ${source} ${kind}`];
    const twin = byEdge.get(key) ?? byEdge.get(back);
    if (twin) twin.links.push(link);
    else byEdge.set(key, { from: article(source), to: article(target), kind, links: [link] });
  }
  return [...byEdge.values()];
}

// An outlet with its topics, its stories and the articles that stand in none.
function outletNetwork(row: number) {
  const stories = coverage.storiesOfOutlet(row).slice(0, MOST_AROUND).map(([story_]) => story_);
  const topics = graph.outletTopics[row].slice(0, MOST_AROUND).map(([topic_]) => topic_);
  const rows = [...graph.outletArticles[row]].sort(graph.newestFirst).slice(0, MOST_ARTICLES);
  const isIn = new Set(stories);
  const edges = [
    ...topics.map((topic_) => ({ from: outlet(row), to: topic(topic_), kind: "covers" })),
    ...rows.map((held) => ({ from: article(held), to: outlet(row), kind: "published-by" })),
    ...rows.filter((held) => isIn.has(graph.storylineOf(held))).map((held) => ({ from: article(held), to: story(graph.storylineOf(held)), kind: "in-story" })),
    ...edgesOfLinks(rows),
    ...partEdges(row),
  ];
  const family = [graph.outlets.part[row], ...graph.outletParts[row].slice(0, MOST_AROUND)].filter((found_) => found_ >= 0);
  return { name: "outlet", nodes: nodesOf([outlet(row), ...family.map(outlet), ...topics.map(topic), ...stories.map(story), ...rows.map(article)]), edges, note: cutNote(graph.outletArticles[row].length, rows.length) };
}

const partEdges = (row: number) => [
  ...(graph.outlets.part[row] >= 0 ? [{ from: outlet(row), to: outlet(graph.outlets.part[row]), kind: "part-of" }] : []),
  ...graph.outletParts[row].slice(0, MOST_AROUND).map((part) => ({ from: outlet(part), to: outlet(row), kind: "part-of" })),
];

// A topic with its largest stories, the outlets that write most about it, and its neighbours.
function topicNetwork(row: number) {
  const stories = coverage.storiesOfTopic(row).slice(0, MOST_AROUND).map(([story_]) => story_);
  const outlets = graph.topicOutlets[row].slice(0, 24).map(([outlet_]) => outlet_);
  const beside = coverage.topicsBeside(row).slice(0, 12).map(([topic_]) => topic_);
  const kin = [graph.topics.broader[row], ...graph.narrower[row]].filter((found_) => found_ >= 0);
  const isNear = new Set(outlets);
  const edges = [
    ...stories.map((story_) => ({ from: story(story_), to: topic(row), kind: "covers" })),
    ...outlets.map((outlet_) => ({ from: outlet(outlet_), to: topic(row), kind: "covers" })),
    ...stories.flatMap((story_) => tally(graph.storyArticles[story_], graph.holders.outlet).filter(([outlet_]) => isNear.has(outlet_)).slice(0, 4).map(([outlet_]) => ({ from: outlet(outlet_), to: story(story_), kind: "in-story" }))),
    ...beside.flatMap((topic_) => stories.filter((story_) => graph.storyArticles[story_].some((held) => graph.articleTopics[held].includes(topic_))).slice(0, 6).map((story_) => ({ from: story(story_), to: topic(topic_), kind: "covers" }))),
    ...kin.map((other) => (graph.topics.broader[row] === other ? { from: topic(row), to: topic(other), kind: "broader" } : { from: topic(other), to: topic(row), kind: "broader" })),
  ];
  const topics = unique([row, ...beside, ...kin]);
  const rest = coverage.storiesOfTopic(row).length - stories.length;
  return { name: "topic", nodes: nodesOf([...topics.map(topic), ...stories.map(story), ...outlets.map(outlet)]), edges, note: rest > 0 ? `${number(stories.length)} of its stories are drawn here, the largest; the details list them all.` : "" };
}

// Two things with what each holds: only one's on its side, what both hold between them.
function comparedNetwork(thing: Thing, other: Thing) {
  const parts = COMPARED[thing.kind].map(([, kind, held]) => [kind, parted(held(thing.row), held(other.row))]);
  const columns_ = { first: -420, both: 0, second: 420 };
  const nodes = [{ thing, x: -210, y: 0 }, { thing: other, x: 210, y: 0 }];
  const edges = [];
  for (const side of ["first", "both", "second"]) {
    const held = parts.flatMap(([kind, part]) => part[side].slice(0, 18).map(([row]) => ({ kind, row })));
    held.forEach((one, i) => {
      nodes.push({ thing: one, x: columns_[side], y: 62 * (i - (held.length - 1) / 2) });
      for (const end of [side !== "second" && thing, side !== "first" && other].filter(Boolean)) edges.push(heldEdge(end, one));
    });
  }
  return { name: "compared", nodes, edges, note: "Left what only the first has, right what only the second has, between them what both have; the details list all." };
}

const heldEdge = (holder, held) => {
  if (held.kind === "topic") return { from: holder, to: held, kind: "covers" };
  return holder.kind === "outlet" ? { from: holder, to: held, kind: "in-story" } : { from: held, to: holder, kind: "in-story" };
};

// The ways between two things, each on a line of its own.
function waysNetwork(thing: Thing, other: Thing) {
  const { ways } = waysNow(thing, other);
  const width = 180 * Math.max(2, ...ways.map(({ steps }) => steps.length));
  const nodes = [{ thing, x: 0, y: 0 }, { thing: other, x: width, y: 0 }];
  const edges = ways.flatMap(({ steps }, i) => {
    const y = 130 * (i - (ways.length - 1) / 2);
    steps.slice(0, -1).forEach(({ node }, k) => nodes.push({ thing: thingAt(node), x: (width * (k + 1)) / steps.length, y }));
    return steps.map(hopEdge);
  });
  return { name: "ways", nodes, edges, note: "" };
}

function hopEdge({ node, from, link }) {
  const [a, b] = [thingAt(from), thingAt(node)];
  if (link >= 0) return { from: article(graph.links.source[link]), to: article(graph.links.target[link]), kind: edgeKindOf(link), links: [link] };
  const [one, another] = a.kind === "article" ? [a, b] : [b, a];
  const kind = { outlet: "published-by", topic: "covers", story: "in-story" }[another.kind];
  return one.kind === "article" ? { from: one, to: another, kind } : { from: one, to: another, kind: one.kind === "topic" ? "broader" : one.kind === "story" ? "in-story" : "part-of" };
}
