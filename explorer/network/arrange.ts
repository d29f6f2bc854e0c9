// Places for a network that comes without any, from a fixed start, so that the same network always
// looks the same. Springs, charges and discs that keep apart: d3-force.

import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from "d3-force";

const SPRING = 120;
const STEPS = 300;
const STEPS_APART = 60;
/** Units between the rims of two nodes. */
const APART = 44;

export interface Placed {
  readonly id: string;
  readonly size: number;
  x?: number;
  y?: number;
}
export interface Joint {
  readonly from: string;
  readonly to: string;
}

/** The place of each node, in their order. */
export function arranged(nodes: readonly Placed[], joints: readonly Joint[]): [number, number][] {
  const index = new Map(nodes.map(({ id }, i) => [id, i]));
  const pairs = joints.flatMap(({ from, to }) => {
    const [source, target] = [index.get(from), index.get(to)];
    return source === undefined || target === undefined ? [] : [{ source, target }];
  });
  const places = started(nodes.length, pairs);
  const collide = forceCollide<SimulationNodeDatum>((_, i) => nodes[i].size + APART / 2);
  const simulation = forceSimulation(places)
    .stop()
    .force("links", forceLink(pairs).distance(SPRING))
    .force(
      "charges",
      forceManyBody()
        .strength(-9 * SPRING)
        .distanceMax(12 * SPRING),
    )
    .force("x", forceX().strength(0.06))
    .force("y", forceY().strength(0.06))
    .force("apart", collide)
    .tick(STEPS);
  for (const name of ["links", "charges", "x", "y"]) simulation.force(name, null);
  collide.strength(1).iterations(4);
  simulation.velocityDecay(0.6).tick(STEPS_APART);
  return places.map(({ x = 0, y = 0 }) => [Math.round(x), Math.round(y)]);
}

// A sunflower, the most joined in its middle.
function started(
  count: number,
  pairs: readonly { source: number; target: number }[],
): SimulationNodeDatum[] {
  const degree = new Int32Array(count);
  for (const { source, target } of pairs) {
    degree[source] += 1;
    degree[target] += 1;
  }
  const places: SimulationNodeDatum[] = Array.from({ length: count }, () => ({}));
  const order = [...degree.keys()].sort((a, b) => degree[b] - degree[a] || a - b);
  order.forEach((node, i) => {
    const radius = 0.7 * SPRING * Math.sqrt(i + 0.5);
    places[node] = { x: radius * Math.cos(2.399963 * i), y: radius * Math.sin(2.399963 * i) };
  });
  return places;
}
