import { describe, expect, test } from "vitest";

import { sampleGraph, thingNamed, vectorsOf } from "../testing/sample";
import { isCommon, pathsBetween, pathThroughCommon } from "./paths";

interface PathVectors {
  nodes: string[];
  pairs: [one: number, other: number, paths: number[][]][];
}

const graph = sampleGraph();
const { nodes, pairs } = vectorsOf("paths") as PathVectors;

describe("paths", () => {
  test("are those of Python, in its order and at its cost, for 500 pairs", () => {
    expect(pairs).toHaveLength(500);
    for (const [one, other, expected] of pairs) {
      const [a, b] = [thingNamed(graph, nodes[one]), thingNamed(graph, nodes[other])];
      const found = pathsBetween(graph, a, b).map(({ cost, steps }) => [
        cost,
        one,
        ...steps.map(({ to }) => nodes.indexOf(graph.nameOf(to))),
      ]);
      expect(found, `${nodes[one]} to ${nodes[other]}`).toEqual(expected);
    }
  });

  test("lead from one end to the other without a gap, and cost what their steps cost", () => {
    for (const [one, other] of pairs.slice(0, 100)) {
      const [a, b] = [thingNamed(graph, nodes[one]), thingNamed(graph, nodes[other])];
      for (const { cost, steps } of pathsBetween(graph, a, b)) {
        expect([steps[0].from, steps[steps.length - 1].to]).toEqual([a, b]);
        steps.slice(1).forEach((step, i) => {
          expect(step.from).toEqual(steps[i].to);
        });
        expect(steps.reduce((sum, step) => sum + step.cost, 0)).toBe(cost);
      }
    }
  });

  test("never pass through what is common, but one may when nothing else leads on", () => {
    for (const [one, other] of pairs.slice(0, 100)) {
      const [a, b] = [thingNamed(graph, nodes[one]), thingNamed(graph, nodes[other])];
      const inner = pathsBetween(graph, a, b).flatMap(({ steps }) => steps.slice(1));
      expect(inner.every(({ from }) => !isCommon(graph, from))).toBe(true);
      if (inner.length) expect(pathThroughCommon(graph, a, b)).not.toBeNull();
    }
  });
});
