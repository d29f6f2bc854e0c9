// The stage: the element of the canvas, the vis-network on it, and the part of the world it shows.

import { byId } from "../panels/elements";

export const stage = byId("canvas");

export interface VisNode {
  id: string;
  [option: string]: unknown;
}
export interface VisEdge {
  id: number;
  [option: string]: unknown;
}

export let network: vis.Network | null = null;
export let nodeSet: vis.DataSet<VisNode>;
export let edgeSet: vis.DataSet<VisEdge>;

export function openStage(options: Record<string, unknown>): vis.Network {
  nodeSet = new vis.DataSet<VisNode>();
  edgeSet = new vis.DataSet<VisEdge>();
  network = new vis.Network(stage, { nodes: nodeSet, edges: edgeSet } as never, options);
  return network;
}

/** Where the window stands in the world, and its size in pixels. */
export interface Viewport {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly width: number;
  readonly height: number;
  readonly ratio: number;
}

export function viewport(): Viewport {
  const { x, y } = network?.getViewPosition() ?? { x: 0, y: 0 };
  return {
    x,
    y,
    scale: network?.getScale() ?? 1,
    width: stage.clientWidth,
    height: stage.clientHeight,
    ratio: window.devicePixelRatio || 1,
  };
}

let isRedrawing = false;

/** Draws once more in the next frame, however often it is called. */
export function redraw(): void {
  if (isRedrawing) return;
  isRedrawing = true;
  requestAnimationFrame(() => {
    isRedrawing = false;
    network?.redraw();
  });
}

/** What the map and the labels were drawn from; with another version they are drawn again. */
export let version = 0;

/** Draws everything again in the next frame. */
export function repaint(): void {
  version += 1;
  redraw();
}
