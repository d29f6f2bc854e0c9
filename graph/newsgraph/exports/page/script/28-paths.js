// How two things are connected: the cheapest ways through articles, outlets, topics and
// stories. Passing through what many share costs more (its logarithm), as degree-weighted
// paths do in Himmelstein and Baranzini (2015); what is on nearly everything explains nothing.

const WAYS = 3;
// What each step costs by itself, so that a way that is short but for one common thing can win.
const HOP = 2;
const COMMON_SHARE = 0.25;
const COMMON_LEAST = 5;
const LINK_COSTS = { copy: 0.4, revision: 0.5, "follow-up": 0.7, declared: 1 };
const linkCost = (link) => LINK_COSTS[linkKind(link)] ?? 2.2 - corpus.links.similarity[link];

const offsets = { article: 0, outlet: sizeOf("article"), topic: sizeOf("article") + sizeOf("outlet"), story: sizeOf("article") + sizeOf("outlet") + sizeOf("topic") };
const nodeCount = offsets.story + sizeOf("story");
const nodeOf = ({ kind, row }) => offsets[kind] + row;
const thingAt = (node) => {
  const kind = ["story", "topic", "outlet"].find((name) => node >= offsets[name]) ?? "article";
  return { kind, row: node - offsets[kind] };
};

// What a thing touches: [node, cost, link or null].
const NEIGHBOURS = {
  article: function* (row) {
    for (const link of linksOf(row)) yield [otherEnd(link, row), linkCost(link), link];
    if (outletOf(row) >= 0) yield [offsets.outlet + outletOf(row), 1, null];
    for (const topic_ of articleTopics[row]) yield [offsets.topic + topic_, 1, null];
    for (const story_ of HOLDERS.story(row)) yield [offsets.story + story_, 0.5, null];
  },
  outlet: function* (row) {
    for (const held of outletArticles[row]) yield [held, 1, null];
    for (const part of outletParts[row]) yield [offsets.outlet + part, 1, null];
    if (corpus.outlets.part[row] >= 0) yield [offsets.outlet + corpus.outlets.part[row], 1, null];
  },
  topic: function* (row) {
    for (const held of topicArticles[row]) yield [held, 1, null];
    for (const part of narrower[row]) yield [offsets.topic + part, 1, null];
    if (corpus.topics.broader[row] >= 0) yield [offsets.topic + corpus.topics.broader[row], 1, null];
  },
  story: function* (row) {
    for (const held of storyArticles[row]) yield [held, 0.5, null];
    for (const event of storyEvents[row]) yield [offsets.story + event, 0.2, null];
    if (corpus.stories.parent[row] >= 0) yield [offsets.story + corpus.stories.parent[row], 0.2, null];
  },
};
const neighboursOf = (node) => {
  const { kind, row } = thingAt(node);
  return NEIGHBOURS[kind](row);
};

const degreeOf = ({ kind, row }) => (kind === "article" ? linksOf(row).length + articleTopics[row].length + 3 : ARTICLES[kind][row].length);
const isCommon = (thing) => (thing.kind === "topic" || thing.kind === "outlet") && degreeOf(thing) > Math.max(COMMON_LEAST, COMMON_SHARE * sizeOf("article"));

// Up to three ways that share nothing on their way; only when there is none, one through
// what is common, marked as such.
function waysBetween(from, to) {
  const banned = new Set();
  const ways = [];
  while (ways.length < WAYS) {
    const way = cheapestWay(nodeOf(from), nodeOf(to), (node) => banned.has(node) || isCommon(thingAt(node)));
    if (!way) break;
    ways.push(way);
    if (way.steps.length < 2) break;
    way.steps.slice(0, -1).forEach(({ node }) => banned.add(node));
  }
  if (ways.length) return { ways, isCommonOnly: false };
  const way = cheapestWay(nodeOf(from), nodeOf(to), () => false);
  return { ways: way ? [way] : [], isCommonOnly: Boolean(way) };
}

// Dijkstra (1959). A way is its cost and its steps: the node that each leads to, by which link.
function cheapestWay(start, goal, isClosed) {
  const cost = new Float64Array(nodeCount).fill(Infinity);
  const [before, by] = [new Int32Array(nodeCount).fill(-1), new Int32Array(nodeCount).fill(-1)];
  const queue = priorityQueue();
  cost[start] = 0;
  queue.push(0, start);
  for (let next = queue.pop(); next && next[1] !== goal; next = queue.pop()) {
    const [spent, node] = next;
    if (spent > cost[node]) continue;
    const fee = node === start ? 0 : Math.log2(1 + degreeOf(thingAt(node)));
    for (const [other, step, link] of neighboursOf(node)) {
      const total = spent + fee + step + HOP;
      if (total >= cost[other] || (other !== goal && isClosed(other))) continue;
      cost[other] = total;
      before[other] = node;
      by[other] = link ?? -1;
      queue.push(total, other);
    }
  }
  return cost[goal] === Infinity ? null : { cost: cost[goal], steps: stepsTo(goal, start, before, by) };
}

function stepsTo(goal, start, before, by) {
  const steps = [];
  for (let node = goal; node !== start; node = before[node]) steps.unshift({ node, from: before[node], link: by[node] });
  return steps;
}

// A binary heap of [cost, node], least cost first, then least node, so that ways are the same everywhere.
function priorityQueue() {
  const heap = [];
  const isLess = (a, b) => a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]);
  const swap = (i, j) => ([heap[i], heap[j]] = [heap[j], heap[i]]);
  function sink(place) {
    for (;;) {
      let least = place;
      for (const child of [2 * place + 1, 2 * place + 2]) if (child < heap.length && isLess(heap[child], heap[least])) least = child;
      if (least === place) return;
      swap(place, least);
      place = least;
    }
  }
  return {
    push(cost, node) {
      heap.push([cost, node]);
      for (let place = heap.length - 1; place > 0; ) {
        const above = (place - 1) >> 1;
        if (!isLess(heap[place], heap[above])) break;
        swap(place, above);
        place = above;
      }
    },
    pop() {
      if (heap.length < 2) return heap.pop();
      const first = heap[0];
      heap[0] = heap.pop();
      sink(0);
      return first;
    },
  };
}

// Why one thing leads to the next, in words.
function hopWords({ node, from, link }) {
  const [a, b] = [thingAt(from), thingAt(node)];
  if (link >= 0) return linkWords(link, a.row);
  const kinds = [a.kind, b.kind];
  if (kinds.includes("outlet") && kinds.includes("article")) return a.kind === "article" ? "is published by" : "published";
  if (kinds.includes("topic") && kinds.includes("article")) return a.kind === "article" ? "is declared to be about" : "is a topic of";
  if (kinds.includes("article")) return a.kind === "article" ? "belongs to" : "holds";
  return a.kind === "story" ? (corpus.stories.parent[a.row] === b.row ? "is an event of" : "holds the event") : corpus[`${a.kind}s`][a.kind === "outlet" ? "part" : "broader"][a.row] === b.row ? "is part of" : "holds";
}

// How rare what a way passes through is.
function rarityWords(thing) {
  if (thing.kind === "article") return brief(thing);
  return `${counted(degreeOf(thing), "article")} of ${number(sizeOf("article"))}${isCommon(thing) ? ": common here, so it says little" : ""}`;
}
