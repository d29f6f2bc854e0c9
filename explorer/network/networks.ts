// What the network of a thing holds.

import { aspectsOf } from "../core/compared";
import { LINKS, type EdgeKind } from "../core/generated/schema";
import type { Path, Step } from "../core/paths";
import { parted, tally } from "../core/tally";
import { article, outlet, story, topic, type Holder, type Thing } from "../core/things";
import { counted, number } from "../core/words";
import { coverage, graph } from "../opened";
import type { EdgeOf, NetworkOf, NodeOf } from "./scene";

const MOST_ARTICLES = 120;
const MOST_AROUND = 40;
const MOST_LIKE = 250;

const NETWORKS = {
  article: articleNetwork,
  story: storyNetwork,
  outlet: outletNetwork,
  topic: topicNetwork,
};

export const networkOf = ({ kind, row }: Thing): NetworkOf => NETWORKS[kind](row);

const edge = (from: Thing, to: Thing, kind: EdgeKind): EdgeOf => ({ from, to, kind });
const publishing = (row: number) =>
  graph.holders.outlet(row).map((held) => edge(article(row), outlet(held), "published-by"));
const declaring = (row: number) =>
  graph.articleTopics[row].map((held) => edge(article(row), topic(held), "covers"));

function nodesOf(...things: readonly (readonly Thing[])[]): NodeOf[] {
  const byName = new Map(things.flat().map((thing) => [graph.nameOf(thing), { thing }]));
  return [...byName.values()];
}

const unique = (rows: readonly number[]) => [...new Set(rows)].filter((row) => row >= 0);

// An article with all that it is linked with, their outlets, its own topics and its story.
function articleNetwork(row: number): NetworkOf {
  const others = unique(Array.from(graph.linksOf(row), (link) => graph.otherEnd(link, row)));
  const rows = [row, ...others.slice(0, MOST_ARTICLES)];
  const storylines = [graph.storylineOf(row)].filter((held) => held >= 0);
  const inStories = rows.filter((held) => storylines.includes(graph.storylineOf(held)));
  return {
    name: "article",
    nodes: nodesOf(
      rows.map(article),
      unique(rows.map(graph.outletOf)).map(outlet),
      graph.articleTopics[row].map(topic),
      storylines.map(story),
    ),
    edges: [
      ...edgesOfLinks(rows),
      ...rows.flatMap(publishing),
      ...declaring(row),
      ...inStories.map((held) =>
        edge(article(held), story(graph.storylineOf(held)), "part-of-story"),
      ),
    ],
    note: cutNote(others.length + 1, rows.length),
  };
}

// Articles with their outlets and topics.
function storyNetwork(row: number): NetworkOf {
  const all = graph.storyArticles[row];
  const weight = (held: number) => graph.linksOf(held).length;
  const mostLinked = [...all].sort((a, b) => weight(b) - weight(a) || a - b);
  const rows = mostLinked.slice(0, MOST_ARTICLES);
  return {
    name: "story",
    nodes: nodesOf(
      rows.map(article),
      unique(rows.map(graph.outletOf)).map(outlet),
      unique(rows.flatMap((held) => graph.articleTopics[held])).map(topic),
    ),
    edges: [...edgesOfLinks(rows), ...rows.flatMap(publishing), ...rows.flatMap(declaring)],
    note: cutNote(all.length, rows.length),
  };
}

const cutNote = (all: number, drawn: number) =>
  all > drawn
    ? `${counted(drawn, "article")} of ${number(all)} are drawn here, the most linked first; the details list them all.`
    : "";

/** The links among some articles; of those that are merely alike the nearest, if many. */
function edgesOfLinks(rows: readonly number[]): EdgeOf[] {
  const { source, target, similarity } = graph.links;
  const here = new Set(rows);
  const links = unique(rows.flatMap((row) => [...graph.linksOf(row)]));
  const inner = links.filter((link) => here.has(source[link]) && here.has(target[link]));
  const isAlike = (link: number) => graph.linkKind(link) === "similar";
  const alike = inner.filter(isAlike).sort((a, b) => similarity[b] - similarity[a] || a - b);
  const kept = [...inner.filter((link) => !isAlike(link)), ...alike.slice(0, MOST_LIKE)];
  const byEdge = new Map<string, number[]>();
  for (const link of kept) {
    const [a, b, kind] = [source[link], target[link], graph.linkKind(link)];
    const twin = byEdge.get(`${a} ${b} ${kind}`) ?? byEdge.get(`${b} ${a} ${kind}`);
    if (twin) twin.push(link);
    else byEdge.set(`${a} ${b} ${kind}`, [link]);
  }
  return [...byEdge.values()].map(edgeOfLinks);
}

const edgeOfLinks = (links: readonly number[]): EdgeOf => ({
  from: article(graph.links.source[links[0]]),
  to: article(graph.links.target[links[0]]),
  kind: LINKS[graph.linkKind(links[0])].edge,
  links,
});

// An outlet with its topics, its stories and its newest articles.
function outletNetwork(row: number): NetworkOf {
  const own = outlet(row);
  const stories = coverage
    .storiesOfOutlet(row)
    .slice(0, MOST_AROUND)
    .map(([held]) => held);
  const topics = graph.outletTopics[row].slice(0, MOST_AROUND).map(([held]) => topic(held));
  const rows = [...graph.outletArticles[row]].sort(graph.newestFirst).slice(0, MOST_ARTICLES);
  const wholes = [graph.outlets.part[row]].filter((whole) => whole >= 0).map(outlet);
  const parts = graph.outletParts[row].slice(0, MOST_AROUND).map(outlet);
  const inStories = rows.filter((held) => stories.includes(graph.storylineOf(held)));
  return {
    name: "outlet",
    nodes: nodesOf([own], wholes, parts, topics, stories.map(story), rows.map(article)),
    edges: [
      ...topics.map((held) => edge(own, held, "covers")),
      ...rows.map((held) => edge(article(held), own, "published-by")),
      ...inStories.map((held) =>
        edge(article(held), story(graph.storylineOf(held)), "part-of-story"),
      ),
      ...edgesOfLinks(rows),
      ...wholes.map((whole) => edge(own, whole, "part-of")),
      ...parts.map((part) => edge(part, own, "part-of")),
    ],
    note: cutNote(graph.outletArticles[row].length, rows.length),
  };
}

// A topic with its largest stories, the outlets that write most about it, and its neighbours.
function topicNetwork(row: number): NetworkOf {
  const own = topic(row);
  const all = coverage.storiesOfTopic(row);
  const stories = all.slice(0, MOST_AROUND).map(([held]) => held);
  const outlets = graph.topicOutlets[row].slice(0, 24).map(([held]) => held);
  const beside = coverage
    .topicsBeside(row)
    .slice(0, 12)
    .map(([held]) => held);
  const wider = [graph.topics.broader[row]].filter((held) => held >= 0);
  const narrower = graph.narrower[row];
  const isAbout = (each: number, held: number) =>
    graph.storyArticles[each].some((one) => graph.articleTopics[one].includes(held));
  const tellers = (each: number) =>
    tally(graph.storyArticles[each], graph.holders.outlet).filter(([held]) =>
      outlets.includes(held),
    );
  const rest = all.length - stories.length;
  return {
    name: "topic",
    nodes: nodesOf(
      unique([row, ...beside, ...wider, ...narrower]).map(topic),
      stories.map(story),
      outlets.map(outlet),
    ),
    edges: [
      ...stories.map((each) => edge(story(each), own, "covers")),
      ...outlets.map((held) => edge(outlet(held), own, "covers")),
      ...stories.flatMap((each) =>
        tellers(each)
          .slice(0, 4)
          .map(([held]) => edge(outlet(held), story(each), "part-of-story")),
      ),
      ...beside.flatMap((held) =>
        stories
          .filter((each) => isAbout(each, held))
          .slice(0, 6)
          .map((each) => edge(story(each), topic(held), "covers")),
      ),
      ...wider.map((held) => edge(own, topic(held), "broader")),
      ...narrower.map((held) => edge(topic(held), own, "broader")),
    ],
    note:
      rest > 0
        ? `${number(stories.length)} of its stories are drawn here, the largest first; the details list them all.`
        : "",
  };
}

const SIDES = [
  ["first", -420],
  ["both", 0],
  ["second", 420],
] as const;
const MOST_HELD = 18;
const ROW_HEIGHT = 62;

/** Two things with what each holds: what only one has on its side, what both have between them. */
export function comparedNetwork(thing: Thing, other: Thing): NetworkOf {
  const parts = aspectsOf(graph, coverage, thing.kind).map(({ kind, held }) => ({
    kind,
    part: parted(held(thing.row), held(other.row)),
  }));
  const nodes: NodeOf[] = [
    { thing, x: -210, y: 0 },
    { thing: other, x: 210, y: 0 },
  ];
  const edges: EdgeOf[] = [];
  for (const [side, x] of SIDES) {
    const held = parts.flatMap(({ kind, part }) =>
      part[side].slice(0, MOST_HELD).map(([row]) => ({ kind, row })),
    );
    held.forEach((one, i) => {
      nodes.push({ thing: one, x, y: ROW_HEIGHT * (i - (held.length - 1) / 2) });
      if (side !== "second") edges.push(heldEdge(thing, one));
      if (side !== "first") edges.push(heldEdge(other, one));
    });
  }
  return {
    name: "compared",
    nodes,
    edges,
    note: "On the left what only the first has, on the right what only the second has, in between what both have. The details list everything.",
  };
}

function heldEdge(holder: Thing, held: Thing): EdgeOf {
  if (held.kind === "topic") return edge(holder, held, "covers");
  return holder.kind === "outlet"
    ? edge(holder, held, "part-of-story")
    : edge(held, holder, "part-of-story");
}

/** The paths between two things, each on a line of its own. */
export function pathsNetwork(thing: Thing, other: Thing, paths: readonly Path[]): NetworkOf {
  const width = 180 * Math.max(2, ...paths.map(({ steps }) => steps.length));
  const nodes = new Map<string, NodeOf>([
    [graph.nameOf(thing), { thing, x: 0, y: 0 }],
    [graph.nameOf(other), { thing: other, x: width, y: 0 }],
  ]);
  const edges = new Map<string, EdgeOf>();
  paths.forEach(({ steps }, i) => {
    const y = 130 * (i - (paths.length - 1) / 2);
    steps.forEach((step, k) => {
      const [from, to] = [graph.nameOf(step.from), graph.nameOf(step.to)];
      if (!nodes.has(to)) nodes.set(to, { thing: step.to, x: (width * (k + 1)) / steps.length, y });
      edges.set(`${from} ${to}`, stepEdge(step));
    });
  });
  return { name: "ways", nodes: [...nodes.values()], edges: [...edges.values()], note: "" };
}

const HOLDING: Readonly<Record<Holder, EdgeKind>> = {
  outlet: "published-by",
  topic: "covers",
  story: "part-of-story",
};
const PARTS: Readonly<Record<Holder, EdgeKind>> = {
  outlet: "part-of",
  topic: "broader",
  story: "part-of-story",
};

function stepEdge({ from, to, link }: Step): EdgeOf {
  if (link !== null) return edgeOfLinks([link]);
  if (to.kind === "article")
    return from.kind === "article"
      ? edge(from, to, "related-to")
      : edge(to, from, HOLDING[from.kind]);
  return edge(from, to, from.kind === "article" ? HOLDING[to.kind] : PARTS[to.kind]);
}
