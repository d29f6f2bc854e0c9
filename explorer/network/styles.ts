// Kinds of edges differ in dashes and arrow, and the rare ones carry their name.

import type { EdgeKind, LinkKind } from "../core/data/schema";
import type { Kind } from "../core/things";

export type Hue = "link" | "quiet" | "accent" | "outlet" | "topic";

export interface EdgeStyle {
  readonly colour: Hue;
  readonly width: number;
  readonly dashes: readonly number[] | false;
  readonly arrow: boolean;
  readonly isNamed?: boolean;
  /** What the line says, for the legend. */
  readonly says: string;
}

export const EDGE_STYLES: Readonly<Record<EdgeKind, EdgeStyle>> = {
  "related-to": {
    colour: "link",
    width: 2.2,
    dashes: false,
    arrow: true,
    says: "article lists article",
  },
  copy: {
    colour: "accent",
    width: 2.6,
    dashes: [11, 3],
    arrow: true,
    isNamed: true,
    says: "the same text elsewhere, later",
  },
  revision: {
    colour: "accent",
    width: 1.8,
    dashes: [8, 3, 2, 3],
    arrow: true,
    isNamed: true,
    says: "the same outlet changed it",
  },
  "follow-up": {
    colour: "link",
    width: 1.8,
    dashes: [14, 5],
    arrow: true,
    isNamed: true,
    says: "the same text, over 48 hours later",
  },
  similar: { colour: "quiet", width: 1.4, dashes: [2, 3], arrow: false, says: "alike in words" },
  credits: {
    colour: "outlet",
    width: 1.6,
    dashes: [4, 2],
    arrow: true,
    says: "names the outlet as a source",
  },
  covers: { colour: "topic", width: 1.3, dashes: [7, 5], arrow: false, says: "about a topic" },
  "published-by": {
    colour: "outlet",
    width: 1.2,
    dashes: [1.5, 4],
    arrow: false,
    says: "article of an outlet",
  },
  "in-story": { colour: "quiet", width: 1, dashes: [1, 3], arrow: false, says: "part of a story" },
  "part-of": {
    colour: "outlet",
    width: 1.6,
    dashes: [10, 4, 2, 4],
    arrow: true,
    says: "outlet of an outlet",
  },
  broader: {
    colour: "topic",
    width: 1.8,
    dashes: false,
    arrow: true,
    says: "topic in a wider topic",
  },
};
export const EDGE_KINDS = Object.keys(EDGE_STYLES) as EdgeKind[];

export const edgeKind = (kind: LinkKind): EdgeKind => (kind === "declared" ? "related-to" : kind);

export const NODE_SHAPES: Readonly<Record<Kind, string>> = {
  article: "dot",
  outlet: "square",
  topic: "diamond",
  story: "hexagon",
};
