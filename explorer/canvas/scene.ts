// The scene: what the canvas shows, which is the map or a network of things and edges.

import type { EdgeKind } from "../core/data/schema";
import type { Mask } from "../core/search/search";
import { same, type Thing } from "../core/things";
import { graph } from "../opened";

export interface SceneNode {
  readonly id: string;
  readonly thing: Thing;
  x: number;
  y: number;
  readonly size: number;
  /** Directions in which edges leave the node, so that its label can stand elsewhere. */
  readonly ways: [x: number, y: number][];
}

export interface SceneEdge {
  readonly id: number;
  readonly from: string;
  readonly to: string;
  readonly ends: readonly [from: Thing, to: Thing];
  readonly kind: EdgeKind;
  readonly links: readonly number[];
  /** An edge of a busy hub, drawn only while one of its ends is chosen or pointed at. */
  readonly isHub: boolean;
  /** How strongly it is drawn: less where there are many of its kind. */
  readonly ink: number;
  /** How far it bends aside, so that edges between the same two nodes lie apart; 0 if straight. */
  readonly bend: number;
  /** Whether the link goes both ways, and so has two heads. */
  readonly isMutual: boolean;
}

export interface Staged {
  readonly name: string;
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
  readonly places: ReadonlyMap<string, SceneNode>;
  readonly note: string;
}

export interface Scene extends Staged {
  /** The scale at which all is seen, and how much nodes grow to be seen at it. */
  readonly fit: number;
  readonly grow: number;
  readonly focus: Thing | null;
  /** What is lit beside the focus: names in a network, rows of articles on the map. */
  readonly litNames: ReadonlySet<string> | null;
  readonly litRows: ReadonlySet<number> | null;
  /** What the search and the legend let through. */
  readonly mask: Mask | null;
  /** Kinds of edges that the legend hides. */
  readonly hidden: ReadonlySet<string>;
  /** The edge, or the name of the thing, under the pointer. */
  readonly pointed: string | number | null;
  /** In a network, the thing under the pointer and its neighbours: they are lit, the rest is not. */
  readonly near: ReadonlySet<string> | null;
}

const BARE: Staged = { name: "", nodes: [], edges: [], places: new Map(), note: "" };
export const MAP: Staged = { ...BARE, name: "map" };
const UNLIT = { focus: null, litNames: null, litRows: null, pointed: null, near: null };

export let scene: Scene = { ...BARE, ...UNLIT, fit: 1, grow: 1, mask: null, hidden: new Set() };

/** Changes what is known of the scene. */
export function setScene(changes: Partial<Scene>): void {
  scene = { ...scene, ...changes };
}

/** Puts something else on the canvas, with nothing in focus. */
export const stageScene = (next: Staged) => {
  setScene({ ...next, ...UNLIT });
};

export const isOnMap = () => scene.name === "map";
export const isLitScene = () => scene.litNames !== null || scene.litRows !== null;
export const isFocus = (thing: Thing) => same(thing, scene.focus);

/** Whether a thing, or anything behind it, is among what the search lets through. */
export function isPassing(thing: Thing): boolean {
  const { mask } = scene;
  return !mask || graph.articlesOf(thing).some((row) => mask[row]);
}

/** Whether an article is bright on the map. */
export const isLit = (row: number): boolean =>
  scene.litRows ? scene.litRows.has(row) : scene.mask?.[row] !== 0;
