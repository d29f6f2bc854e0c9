// A thing is one node of the graph: its kind, and its row in the columns of that kind.

import { NODE_KINDS, type NodeKind } from "./generated/schema";

export const KINDS = NODE_KINDS;
export type Kind = NodeKind;
export type Holder = Exclude<Kind, "article">;

export interface Thing {
  readonly kind: Kind;
  readonly row: number;
}

export const article = (row: number): Thing => ({ kind: "article", row });
export const outlet = (row: number): Thing => ({ kind: "outlet", row });
export const topic = (row: number): Thing => ({ kind: "topic", row });
export const story = (row: number): Thing => ({ kind: "story", row });

export function same(a: Thing | null | undefined, b: Thing | null | undefined): boolean {
  return a === b || (!!a && !!b && a.kind === b.kind && a.row === b.row);
}
