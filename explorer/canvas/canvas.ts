// The canvas: what is on it, what is lit, and its picture.

import type { Mask } from "../core/search/search";
import type { Thing } from "../core/things";
import { openChannels } from "../map/channels";
import { forgetStories, holdStories, openMap, stretchMap } from "../map/map";
import { drawMap } from "../map/painting";
import {
  litNames,
  litRows,
  networkScene,
  visEdge,
  visNode,
  type NetworkOf,
} from "../network/scene";
import { graph } from "../opened";
import { drawLabels, forgetLabels } from "./labels";
import { paint, readColours } from "./paint";
import { drawCursor, dropCursor, hideTip, listenToPointer, type Listeners } from "./pointing";
import { isOnMap, MAP, scene, setScene, stageScene, type Staged } from "./scene";
import { edgeSet, network, nodeSet, openStage, redraw, repaint, stage, viewport } from "./stage";
import { fit, isMoving, isWholeInView, leaveWhole, onMotion, reveal, settle } from "./view";

// vis-network draws at each change of what it holds; one drawing will do.
let isFilling = false;

/** Makes the vis-network, once the page has its shape. */
export function startCanvas(listeners: Listeners): void {
  readColours();
  openMap();
  openChannels();
  const drawn = openStage(graph.network.options);
  drawn.on("beforeDrawing", (context) => {
    if (!isFilling && isOnMap() && !drawMap(context, viewport(), isMoving())) settle();
  });
  drawn.on("afterDrawing", (context) => {
    if (isFilling) return;
    if (scene.name) drawLabels(context, viewport(), isMoving());
    drawCursor(context);
  });
  for (const event of ["dragStart", "dragging", "dragEnd", "zoom"] as const)
    drawn.on(event, settle);
  for (const event of ["dragStart", "zoom"] as const) drawn.on(event, leaveWhole);
  drawn.on("resize", fitAgain);
  onMotion(hideTip, () => {
    if (isOnMap()) holdStories();
    redraw();
  });
  listenToPointer(listeners);
}

// In a window of another shape.
function fitAgain(): void {
  forgetLabels();
  if (!isWholeInView()) return;
  requestAnimationFrame(() => {
    if (!isOnMap()) {
      fit(false);
      return;
    }
    const { focus, litRows } = scene;
    showMap();
    setScene({ focus, litRows });
    repaint();
  });
}

/** Shows every story as an island and every article as a dot. */
export function showMap(): void {
  forgetStories();
  stretchMap(stage);
  show(MAP, holdStories);
}

export function showNetwork(given: NetworkOf): void {
  show(networkScene(given), () => {
    nodeSet.add(scene.nodes.map(visNode));
    edgeSet.add(scene.edges.map(visEdge));
  });
}

function show(next: Staged, fill: () => void): void {
  dropCursor();
  hideTip();
  isFilling = true;
  if (edgeSet.length) edgeSet.clear();
  if (nodeSet.length) nodeSet.clear();
  stageScene(next);
  fit(false);
  fill();
  isFilling = false;
  repaint();
}

/** Lights a thing and what it touches, and brings it into the window; null lights everything. */
export function focusOn(thing: Thing | null): void {
  const onMap = isOnMap();
  setScene({
    focus: thing,
    litRows: thing && onMap ? new Set(litRows(thing)) : null,
    litNames: thing && !onMap ? litNames(thing) : null,
  });
  restyle();
  if (thing) reveal(thing);
}

/** Fades the articles that a mask leaves out, on map and network, and hides some kinds of edges. */
export function showMatching(mask: Mask | null, hidden: ReadonlySet<string>): void {
  setScene({ mask, hidden });
  restyle();
}

function restyle(): void {
  if (!isOnMap()) {
    nodeSet.update(scene.nodes.map(visNode));
    edgeSet.update(scene.edges.map(visEdge));
  }
  repaint();
}

/** Draws in the colours of the theme as it is now. */
export function refreshColours(): void {
  readColours();
  forgetLabels();
  if (network) restyle();
}

/** Draws at once, for what cannot wait for the next frame. */
export const drawNow = () => network?.redraw();

/** The picture as it is seen, on paper of its own, `finer` times as fine: a data URL. */
export function pngOfView(finer: number): string {
  return drawnFiner(finer, () => {
    const seen = stage.querySelector("canvas");
    const copy = document.createElement("canvas");
    const context = copy.getContext("2d");
    if (!seen || !context) throw new Error("This browser gives no canvas to draw on.");
    [copy.width, copy.height] = [seen.width, seen.height];
    context.fillStyle = paint.paper;
    context.fillRect(0, 0, copy.width, copy.height);
    context.drawImage(seen, 0, 0);
    return copy.toDataURL("image/png");
  });
}

// vis-network asks the window how many pixels there are to one of CSS; for a moment it hears more.
function drawnFiner<T>(finer: number, take: () => T): T {
  const known = Object.getOwnPropertyDescriptor(window, "devicePixelRatio");
  const value = finer * viewport().ratio;
  const draw = () => {
    network?.setSize("100%", "100%");
    network?.redraw();
  };
  Object.defineProperty(window, "devicePixelRatio", { value, configurable: true });
  try {
    draw();
    return take();
  } finally {
    if (known) Object.defineProperty(window, "devicePixelRatio", known);
    draw();
  }
}
