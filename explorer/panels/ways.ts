// The paths between the two things that are open.

import { pathsBetween, pathThroughCommon, type Path } from "../core/paths";
import type { Thing } from "../core/things";
import { graph } from "../opened";

export interface Ways {
  readonly paths: readonly Path[];
  /** Only what is common joins the two, which says little. */
  readonly isCommonOnly: boolean;
}

let before: { key: string; ways: Ways } | null = null;

export function waysNow(thing: Thing, other: Thing): Ways {
  const key = `${graph.nameOf(thing)} ${graph.nameOf(other)}`;
  if (before?.key !== key) before = { key, ways: waysBetween(thing, other) };
  return before.ways;
}

function waysBetween(thing: Thing, other: Thing): Ways {
  const paths = pathsBetween(graph, thing, other);
  if (paths.length) return { paths, isCommonOnly: false };
  const common = pathThroughCommon(graph, thing, other);
  return { paths: common ? [common] : [], isCommonOnly: common !== null };
}
