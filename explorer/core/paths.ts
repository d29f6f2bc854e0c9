// How two things are connected: the cheapest paths without a loop through articles, outlets,
// topics and stories, in which what is common counts little. The definition is
// graph/newsgraph/paths.py; both run tests/vectors/paths.json. The k cheapest: Yen (1971).

import TinyQueue from "tinyqueue";

import type { NewsGraph } from "./data/graph";
import { LINKS, LINK_KINDS } from "./generated/schema";
import { KINDS, type Kind, type Thing } from "./things";

/** Millionths: sums of whole numbers are exact, and equal costs compare as equal. */
export type Cost = number;
const ONE = 1_000_000;

export interface Step {
  readonly from: Thing;
  readonly to: Thing;
  readonly cost: Cost;
  /** The link that the step takes, or null where one of both holds the other. */
  readonly link: number | null;
}

export interface Path {
  readonly cost: Cost;
  readonly steps: readonly Step[];
}

export const PATHS = 3;
/** What more than this share of the articles have in common joins none of them. */
const COMMON = 0.5;

// The best of several links between two articles: the cheapest, then by Python's words for it.
const BY_WORDS = [...LINK_KINDS].sort((a, b) => (LINKS[a].words < LINKS[b].words ? -1 : 1));

/** What holds others, as a path sees it: how many of how many it holds. */
interface Held {
  readonly size: number;
  readonly total: number;
}

/** Up to `count` cheapest paths; those of equal cost are sorted by the names of their nodes. */
export function pathsBetween(graph: NewsGraph, one: Thing, other: Thing, count = PATHS): Path[] {
  return new Paths(graph, one, other, false).best(count);
}

/** The cheapest path when what is common may join: for when nothing else does. */
export function pathThroughCommon(graph: NewsGraph, one: Thing, other: Thing): Path | null {
  return new Paths(graph, one, other, true).best(1).at(0) ?? null;
}

/** Of how many articles (with topics, for a topic) a thing holds how many. */
export function holding(graph: NewsGraph, { kind, row }: Thing): Held {
  if (kind === "outlet")
    return { size: graph.outletArticles[row].length, total: graph.articles.id.length };
  if (kind === "topic")
    return {
      size: graph.topicArticles[row].length,
      total: graph.articleTopics.filter((topics) => topics.length).length,
    };
  return { size: graph.stories.articles[row], total: graph.articles.id.length };
}

/** Whether a thing is so common that it connects nothing. */
export function isCommon(graph: NewsGraph, thing: Thing): boolean {
  if (thing.kind === "article") return false;
  const { size, total } = holding(graph, thing);
  return size > COMMON * total;
}

type Visit = (node: number, cost: Cost, link: number) => void;
interface Route {
  readonly cost: Cost;
  readonly nodes: readonly number[];
}

const NO_LINK = -1;
const NONE: ReadonlySet<number> = new Set();

// The search between two ends. Nodes are numbers: articles first, then outlets, topics, stories.
class Paths {
  private readonly offsets: Record<Kind, number>;
  private readonly start: number;
  private readonly goal: number;
  private readonly topical: number;
  /** From each node to the goal, as far as it was looked for; beyond that at least `reach`. */
  private readonly left: Float64Array;
  private reach = 0;

  constructor(
    private readonly graph: NewsGraph,
    one: Thing,
    other: Thing,
    private readonly isCommonOpen: boolean,
  ) {
    const offsets = { article: 0, outlet: 0, topic: 0, story: 0 };
    let size = 0;
    for (const kind of KINDS) {
      offsets[kind] = size;
      size += graph.sizeOf(kind);
    }
    this.offsets = offsets;
    this.start = this.nodeOf(one);
    this.goal = this.nodeOf(other);
    this.topical = graph.articleTopics.filter((topics) => topics.length).length;
    this.left = new Float64Array(size).fill(Infinity);
  }

  private nodeOf({ kind, row }: Thing): number {
    return this.offsets[kind] + row;
  }

  private thingAt(node: number): Thing {
    const { outlet, topic, story } = this.offsets;
    if (node >= story) return { kind: "story", row: node - story };
    if (node >= topic) return { kind: "topic", row: node - topic };
    if (node >= outlet) return { kind: "outlet", row: node - outlet };
    return { kind: "article", row: node };
  }

  // Yen: each further path leaves a known one at some node. Of every such part of all paths the
  // best waits in `candidates`.
  best(count: number): Path[] {
    this.measure();
    const found: Route[] = [];
    const candidates: Route[] = [];
    const first = this.left[this.start] < Infinity ? this.cheapest([this.start], NONE) : null;
    for (let route = first; route; route = candidates.shift() ?? null) {
      found.push(route);
      if (found.length === count) break;
      for (let i = 0; i < route.nodes.length - 1; i += 1) {
        const root = route.nodes.slice(0, i + 1);
        const isRoot = (other: Route) => root.every((node, k) => other.nodes[k] === node);
        const taken = new Set(found.filter(isRoot).map(({ nodes }) => nodes[i + 1]));
        const next = this.cheapest(root, taken);
        if (next && !candidates.some((other) => this.compare(other, next) === 0))
          candidates.push(next);
      }
      candidates.sort((a, b) => this.compare(a, b));
    }
    return found.map((route) => this.pathOf(route));
  }

  private compare(a: Route, b: Route): number {
    if (a.cost !== b.cost) return a.cost - b.cost;
    const i = a.nodes.findIndex((node, k) => node !== b.nodes[k]);
    return i < 0 ? 0 : this.isBefore(a.nodes[i], b.nodes[i]) ? -1 : 1;
  }

  private isBefore(a: number, b: number): boolean {
    return this.graph.nameOf(this.thingAt(a)) < this.graph.nameOf(this.thingAt(b));
  }

  // Dijkstra (1959) from the goal until the start is reached.
  private measure(): void {
    const { left } = this;
    const queue = new TinyQueue<[Cost, number]>([[0, this.goal]], (a, b) => a[0] - b[0]);
    left[this.goal] = 0;
    for (let next = queue.pop(); next; next = queue.pop()) {
      const [cost, node] = next;
      if (cost > left[node]) continue;
      this.reach = cost;
      if (node === this.start) break;
      this.hops(node, (other, step) => {
        if (cost + step >= left[other]) return;
        left[other] = cost + step;
        queue.push([cost + step, other]);
      });
    }
  }

  // What is at least left to the goal: exact where it was measured.
  private atLeast(node: number): Cost {
    return Math.min(this.left[node], this.reach);
  }

  // The first of the cheapest routes that begin with `root` and do not go on to `taken`: A* (Hart,
  // Nilsson, Raphael 1968) settles all nodes of all of them, then one walks along the first names.
  private cheapest(root: readonly number[], taken: ReadonlySet<number>): Route | null {
    const { goal } = this;
    const spur = root[root.length - 1];
    const closed = new Set(root);
    const spent = new Map<number, Cost>([[spur, 0]]);
    const queue = new TinyQueue<[Cost, number, Cost]>([[0, spur, 0]], (a, b) => a[0] - b[0]);
    for (
      let next = queue.pop();
      next && next[0] <= (spent.get(goal) ?? Infinity);
      next = queue.pop()
    ) {
      const [, node, cost] = next;
      if (cost > (spent.get(node) ?? Infinity) || node === goal) continue;
      this.hops(node, (other, step) => {
        if (closed.has(other) || (node === spur && taken.has(other))) return;
        const total = cost + step;
        if (total >= (spent.get(other) ?? Infinity)) return;
        spent.set(other, total);
        queue.push([total + this.atLeast(other), other, total]);
      });
    }
    const cost = spent.get(goal);
    if (cost === undefined) return null;
    return {
      cost: this.costOf(root) + cost,
      nodes: [...root, ...this.firstOf(spent, spur, taken)],
    };
  }

  // Of the nodes that lie on a cheapest route from `spur` to the goal, those of the first route.
  private firstOf(
    spent: ReadonlyMap<number, Cost>,
    spur: number,
    taken: ReadonlySet<number>,
  ): number[] {
    const followers = new Map<number, number[]>();
    const seen = new Set([this.goal]);
    for (const node of seen) {
      if (node === spur) continue;
      const own = spent.get(node);
      this.hops(node, (other, step) => {
        if (other === spur && taken.has(node)) return;
        const before = spent.get(other);
        if (before === undefined || own === undefined || before + step !== own) return;
        const after = followers.get(other);
        if (after) after.push(node);
        else followers.set(other, [node]);
        seen.add(other);
      });
    }
    const route: number[] = [];
    for (let node = spur; node !== this.goal;) {
      const after = followers.get(node) ?? [this.goal];
      node = after.reduce((first, other) => (this.isBefore(other, first) ? other : first));
      route.push(node);
    }
    return route;
  }

  private costOf(nodes: readonly number[]): Cost {
    return nodes.slice(1).reduce((sum, node, i) => sum + this.hopBetween(nodes[i], node).cost, 0);
  }

  private pathOf({ cost, nodes }: Route): Path {
    const steps = nodes.slice(1).map((node, i) => {
      const hop = this.hopBetween(nodes[i], node);
      return { from: this.thingAt(nodes[i]), to: this.thingAt(node), ...hop };
    });
    return { cost, steps };
  }

  private hopBetween(from: number, to: number): { cost: Cost; link: number | null } {
    let [best, by]: [Cost, number | null] = [Infinity, null];
    this.hops(from, (node, cost, link) => {
      if (node !== to || cost > best) return;
      if (cost === best && !this.isBetterLink(link, by)) return;
      [best, by] = [cost, link < 0 ? null : link];
    });
    return { cost: best, link: by };
  }

  private isBetterLink(a: number, b: number | null): boolean {
    if (b === null || a < 0) return false;
    const { links, linkKind } = this.graph;
    const rank = BY_WORDS.indexOf(linkKind(a)) - BY_WORDS.indexOf(linkKind(b));
    return rank < 0 || (rank === 0 && this.isBefore(links.source[a], links.source[b]));
  }

  // Hops: what each node touches, at what cost.

  private hops(node: number, visit: Visit): void {
    const { kind, row } = this.thingAt(node);
    if (kind === "article") this.hopsOfArticle(row, visit);
    else if (kind === "outlet") this.hopsOfOutlet(row, visit);
    else if (kind === "topic") this.hopsOfTopic(row, visit);
    else this.hopsOfStory(row, visit);
  }

  private hopsOfArticle(row: number, visit: Visit): void {
    const { graph, offsets } = this;
    const { links } = graph;
    for (const link of graph.linksOf(row)) {
      const kind = graph.linkKind(link);
      const nearer = kind === "similar" ? links.thousandths[link] * (ONE / 1000) : 0;
      visit(graph.otherEnd(link, row), LINKS[kind].cost * ONE - nearer, link);
    }
    const { outlet, event, storyline } = graph.articles;
    if (outlet[row] >= 0)
      this.toHub(offsets.outlet + outlet[row], this.ofOutlet(outlet[row]), visit);
    for (const topic of graph.articleTopics[row])
      this.toHub(offsets.topic + topic, this.ofTopic(topic), visit);
    const story = event[row] >= 0 ? event[row] : storyline[row];
    if (story >= 0) this.toHub(offsets.story + story, this.ofStory(story), visit);
  }

  private hopsOfOutlet(row: number, visit: Visit): void {
    const { outletArticles, outletParts, outlets } = this.graph;
    const { outlet } = this.offsets;
    const parts = (whole: number): Held => ({
      size: outletParts[whole].length,
      total: outlets.id.length,
    });
    this.fromHub(outlet + row, outletArticles[row], 0, this.ofOutlet(row), visit);
    this.fromHub(outlet + row, outletParts[row], outlet, parts(row), visit);
    const whole = outlets.part[row];
    if (whole >= 0) this.toHub(outlet + whole, parts(whole), visit);
  }

  private hopsOfTopic(row: number, visit: Visit): void {
    const { topicArticles, narrower, topics } = this.graph;
    const { topic } = this.offsets;
    const parts = (broader: number): Held => ({
      size: narrower[broader].length,
      total: topics.id.length,
    });
    this.fromHub(topic + row, topicArticles[row], 0, this.ofTopic(row), visit);
    this.fromHub(topic + row, narrower[row], topic, parts(row), visit);
    const broader = topics.broader[row];
    if (broader >= 0) this.toHub(topic + broader, parts(broader), visit);
  }

  private hopsOfStory(row: number, visit: Visit): void {
    const { storyArticles, storyEvents, stories, eventOf } = this.graph;
    const { story } = this.offsets;
    const own = this.ofStory(row);
    const members = storyArticles[row].filter((held) => eventOf(held) === row || eventOf(held) < 0);
    this.fromHub(story + row, members, 0, own, visit);
    this.fromHub(story + row, storyEvents[row], story, own, visit);
    const parent = stories.parent[row];
    if (parent >= 0) this.toHub(story + parent, this.ofStory(parent), visit);
  }

  private ofOutlet(row: number): Held {
    return { size: this.graph.outletArticles[row].length, total: this.graph.articles.id.length };
  }

  private ofTopic(row: number): Held {
    return { size: this.graph.topicArticles[row].length, total: this.topical };
  }

  private ofStory(row: number): Held {
    return { size: this.graph.stories.articles[row], total: this.graph.articles.id.length };
  }

  private toHub(hub: number, held: Held, visit: Visit): void {
    if (this.isOpen(hub, held)) visit(hub, hubCost(held.size), NO_LINK);
  }

  private fromHub(hub: number, rows: readonly number[], offset: number, held: Held, visit: Visit) {
    if (!this.isOpen(hub, held)) return;
    const cost = hubCost(held.size);
    for (const row of rows) visit(offset + row, cost, NO_LINK);
  }

  // What is common joins nothing, unless it is an end itself.
  private isOpen(hub: number, { size, total }: Held): boolean {
    return this.isCommonOpen || size <= COMMON * total || hub === this.start || hub === this.goal;
  }
}

const hubCost = (size: number): Cost => Math.round(ONE * (0.5 + Math.log2(size) / 2));
