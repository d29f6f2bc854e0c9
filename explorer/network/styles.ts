// Kinds of edges differ in dashes and arrow, and the rare ones carry their name. How each looks
// stands in looks.json, which graph.to_pyvis reads too.

import looks from "../../graph/newsgraph/exports/looks.json";
import type { EdgeKind } from "../core/data/schema";
import type { Kind } from "../core/things";

export type Hue = "link" | "quiet" | "accent" | "outlet" | "topic";

interface EdgeLook {
  readonly colour: Hue;
  readonly width: number;
  readonly dashes: readonly number[] | false;
  readonly arrow: boolean;
  readonly isNamed?: boolean;
}

export interface EdgeStyle extends EdgeLook {
  /** What the line says, for the legend. */
  readonly says: string;
}

const EDGE_LOOKS = looks.edges as unknown as Readonly<Record<EdgeKind, EdgeLook>>;

const styled = (kind: EdgeKind, says: string): EdgeStyle => ({ ...EDGE_LOOKS[kind], says });

export const EDGE_STYLES: Readonly<Record<EdgeKind, EdgeStyle>> = {
  "related-to": styled("related-to", "an article lists another"),
  copy: styled("copy", "the same text in another outlet"),
  revision: styled("revision", "the same text, revised by its outlet"),
  reprint: styled("reprint", "the same text, more than 48 hours later"),
  similar: styled("similar", "the texts share words"),
  credits: styled("credits", "names the outlet as a source"),
  "credits-report": styled("credits-report", "names the outlet of an earlier report"),
  covers: styled("covers", "reports on a topic"),
  "published-by": styled("published-by", "an article and its outlet"),
  "part-of-story": styled("part-of-story", "part of a story"),
  "part-of": styled("part-of", "an outlet within another"),
  broader: styled("broader", "a topic within a broader one"),
};

export const NODE_SHAPES: Readonly<Record<Kind, string>> = looks.shapes;

type Size = readonly [least: number, step: number, most: number];
export const NODE_SIZES = looks.sizes as unknown as Readonly<Record<Kind, Size>>;
