// A network of things and edges, and how vis-network draws it.

import { paint } from "../canvas/paint";
import {
  isFocus,
  isLitScene,
  isPassing,
  scene,
  type SceneEdge,
  type SceneNode,
  type Staged,
} from "../canvas/scene";
import type { VisEdge, VisNode } from "../canvas/stage";
import type { EdgeKind } from "../core/data/schema";
import { article, type Thing } from "../core/things";
import { graph } from "../opened";
import { arranged } from "./arrange";
import { EDGE_STYLES, NODE_SHAPES, NODE_SIZES } from "./styles";

/** What a network is made of: places and sizes are found where none is given. */
export interface NodeOf {
  readonly thing: Thing;
  readonly x?: number;
  readonly y?: number;
  readonly size?: number;
}
export interface EdgeOf {
  readonly from: Thing;
  readonly to: Thing;
  readonly kind: EdgeKind;
  readonly links?: readonly number[];
  readonly isHub?: boolean;
}
export interface NetworkOf {
  readonly name?: string;
  readonly nodes: readonly NodeOf[];
  readonly edges: readonly EdgeOf[];
  readonly note?: string;
}

function nodeSize(thing: Thing): number {
  const [least, step, most] = NODE_SIZES[thing.kind];
  return Math.min(most, least + step * Math.sqrt(graph.weight(thing)));
}

export function networkScene({ name = "network", nodes, edges, note = "" }: NetworkOf): Staged {
  const placed = placedNodes(nodes, edges);
  const places = new Map(placed.map((node) => [node.id, node]));
  const counts = new Map<EdgeKind, number>();
  const joined = paired(
    named(edges).filter(({ from, to }) => places.has(from) && places.has(to) && from !== to),
  );
  for (const { edge } of joined) counts.set(edge.kind, (counts.get(edge.kind) ?? 0) + 1);
  const drawn = joined.map(({ id, from, to, edge, bend, isMutual }): SceneEdge => ({
    id,
    from,
    to,
    ends: [edge.from, edge.to],
    kind: edge.kind,
    links: edge.links ?? [],
    isHub: edge.isHub ?? false,
    ink: inkOf(counts.get(edge.kind) ?? 1),
    bend,
    isMutual,
  }));
  for (const { from, to, isHub } of drawn) {
    const [a, b] = [places.get(from), places.get(to)];
    if (!isHub && a && b) noteWays(a, b);
  }
  return { name, nodes: placed, edges: drawn, places, note };
}

interface NamedEdge {
  readonly id: number;
  readonly from: string;
  readonly to: string;
  readonly edge: EdgeOf;
}

const BEND = 0.16;

/**
 * Edges of one kind both ways become one with two heads; of several edges between the same two
 * nodes, each bends another way.
 */
export function paired(edges: readonly NamedEdge[]) {
  const keyOf = ({ from, to, edge }: NamedEdge) => `${edge.kind} ${from} ${to}`;
  const known = new Map(edges.map((edge) => [keyOf(edge), edge]));
  const backOf = (one: NamedEdge) => known.get(keyOf({ ...one, from: one.to, to: one.from }));
  const kept = edges.filter((one) => {
    const back = backOf(one);
    return !back || one.id <= back.id;
  });
  const beside = new Map<string, number>();
  const pairOf = ({ from, to }: NamedEdge) => (from < to ? `${from} ${to}` : `${to} ${from}`);
  const sizes = new Map<string, number>();
  for (const one of kept) sizes.set(pairOf(one), (sizes.get(pairOf(one)) ?? 0) + 1);
  return kept.map((one) => {
    const pair = pairOf(one);
    const place = beside.get(pair) ?? 0;
    beside.set(pair, place + 1);
    const middle = ((sizes.get(pair) ?? 1) - 1) / 2;
    const side = one.from < one.to ? 1 : -1;
    return {
      ...one,
      bend: side * BEND * 2 * (place - middle),
      isMutual: backOf(one) !== undefined || leadsBothWays(one.edge),
    };
  });
}

const leadsBothWays = ({ links = [] }: EdgeOf) =>
  new Set(links.map((link) => graph.links.source[link])).size > 1;

const named = (edges: readonly EdgeOf[]): NamedEdge[] =>
  edges.map((edge, id) => ({ id, from: graph.nameOf(edge.from), to: graph.nameOf(edge.to), edge }));

function placedNodes(nodes: readonly NodeOf[], edges: readonly EdgeOf[]): SceneNode[] {
  const sized = nodes.map((node) => ({
    thing: node.thing,
    id: graph.nameOf(node.thing),
    size: node.size ?? nodeSize(node.thing),
    x: node.x,
    y: node.y,
  }));
  const isComplete = sized.every(({ x, y }) => x !== undefined && y !== undefined);
  const joints = named(edges.filter(({ isHub, from, to }) => !isHub && from !== to));
  const places = isComplete ? sized.map(({ x = 0, y = 0 }) => [x, y]) : arranged(sized, joints);
  return sized.map((node, i) => ({ ...node, x: places[i][0], y: places[i][1], ways: [] }));
}

// Up to a hundred edges of a kind are drawn in full, more of them fainter, so as not to make a wall.
const inkOf = (count: number) => Math.max(0.22, Math.min(1, Math.sqrt(100 / count)));

function noteWays(a: SceneNode, b: SceneNode): void {
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const [x, y] = [(b.x - a.x) / length, (b.y - a.y) / length];
  a.ways.push([x, y]);
  b.ways.push([-x, -y]);
}

/** Everything at once, as pyvis holds it; null where that would be too much to draw. */
export function wholeNetwork(): NetworkOf | null {
  const { nodes, edges } = graph.network;
  const size = graph.sizeOf("article") + graph.sizeOf("outlet") + graph.sizeOf("topic");
  if (!edges.length && size > graph.notes.wholeLimit) return null;
  return {
    name: "whole",
    nodes: nodes.flatMap(({ id, x, y }) => {
      const thing = graph.thingOf(id);
      return thing ? [{ thing, x, y }] : [];
    }),
    edges: edges.flatMap(({ from, to, kind, hub }) => {
      const ends = [graph.thingOf(from), graph.thingOf(to)] as const;
      return ends[0] && ends[1] ? [{ from: ends[0], to: ends[1], kind, isHub: Boolean(hub) }] : [];
    }),
  };
}

/** The names of what a network lights when a thing is in focus. */
export function litNames(thing: Thing): Set<string> {
  const name = graph.nameOf(thing);
  const members = thing.kind === "story" ? graph.storyArticles[thing.row] : [];
  const lit = new Set([name, ...members.map((row) => graph.nameOf(article(row)))]);
  for (const { from, to } of scene.edges) {
    if (from === name) lit.add(to);
    if (to === name) lit.add(from);
  }
  return lit;
}

/** The articles that the map lights when a thing is in focus. */
export function litRows(thing: Thing): number[] {
  const { row } = thing;
  if (thing.kind !== "article") return graph.articlesOf(thing);
  return [row, ...Array.from(graph.linksOf(row), (link) => graph.otherEnd(link, row))];
}

// How much of a node is seen: all of what the focus touches, or else of what passes the filter;
// half of what passes beside a focus; a shadow of the rest.
const SHADOW = 0.13;
export function presence(node: SceneNode): number {
  if (scene.near) return scene.near.has(node.id) ? 1 : SHADOW;
  if (isFocus(node.thing)) return 1;
  const isIn = isPassing(node.thing);
  if (!isLitScene()) return isIn ? 1 : SHADOW;
  if (scene.litNames?.has(node.id)) return 1;
  return scene.mask && isIn ? 0.5 : SHADOW;
}

function strengthOf(edge: SceneEdge, isOwn: boolean): number {
  if (isOwn) return 1;
  if (scene.near) return 0.06;
  if (isLitScene()) return 0.12 * edge.ink;
  return (scene.mask && !edge.ends.every(isPassing) ? 0.06 : 0.75) * edge.ink;
}

export function visNode(node: SceneNode): VisNode {
  const isCentre = isFocus(node.thing);
  return {
    id: node.id,
    x: node.x,
    y: node.y,
    shape: NODE_SHAPES[node.thing.kind],
    size: node.size * scene.grow,
    opacity: presence(node),
    borderWidth: isCentre ? 3 : 1,
    color: { background: paint[node.thing.kind], border: isCentre ? paint.ink : paint.paper },
  };
}

export function visEdge(edge: SceneEdge): VisEdge {
  const { focus, grow, pointed } = scene;
  const { width, dashes, arrow, colour, isNamed = false } = EDGE_STYLES[edge.kind];
  const name = focus && graph.nameOf(focus);
  const isOwn = scene.near
    ? edge.from === pointed || edge.to === pointed
    : edge.from === name || edge.to === name || edge.id === pointed;
  const isInside = scene.litNames?.has(edge.from) && scene.litNames.has(edge.to);
  const strength = strengthOf(edge, isOwn || (focus?.kind === "story" && isInside === true));
  const isFirm = edge.kind === "related-to" || isNamed;
  return {
    id: edge.id,
    from: edge.from,
    to: edge.to,
    hidden:
      scene.hidden.has(edge.kind) ||
      (edge.isHub && !isOwn && pointed !== edge.from && pointed !== edge.to),
    width: width * grow * (edge.id === pointed ? 1.8 : 1),
    dashes: dashes && dashes.map((length) => length * grow),
    arrows: {
      to: { enabled: arrow, scaleFactor: 0.3 + 0.18 * grow },
      from: { enabled: arrow && edge.isMutual, scaleFactor: 0.3 + 0.18 * grow },
    },
    smooth: edge.bend
      ? {
          enabled: true,
          type: edge.bend > 0 ? "curvedCW" : "curvedCCW",
          roundness: Math.abs(edge.bend),
        }
      : false,
    label: isNamed && strength > 0.5 ? edge.kind : undefined,
    font: {
      size: 11 * grow,
      face: "sans-serif",
      color: paint.ink,
      strokeWidth: 3 * grow,
      strokeColor: paint.paper,
      align: "middle",
    },
    color: {
      color: paint[colour],
      hover: paint[colour],
      opacity: strength * (isFirm ? 0.9 : 0.65),
    },
  };
}
