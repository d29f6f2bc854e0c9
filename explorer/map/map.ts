import { graph } from "../opened";
import { nodeSet, viewport } from "../canvas/stage";
import { article, story } from "../core/things";
import { channels } from "./channels";


// The map: where everything lies, what lies in the window, and what vis-network holds of it.

export const map = readMap(graph.map);
const MOST_STRETCHED = 1.6;
const DRAWN_LIMIT = 220;
const OPEN_STORY = 150; // a story wider than this many pixels shows its events instead

function readMap({ x, y, stories, radii, topics }) {
  const tops = [...radii.keys()].filter((row) => graph.stories.parent[row] < 0);
  const count = (row: number) => graph.stories.articles[row];
  return {
    x: Float32Array.from(x),
    y: Float32Array.from(y),
    sx: Float32Array.from(stories[0]),
    sy: Float32Array.from(stories[1]),
    radii: Float32Array.from(radii),
    topics,
    stretched: [1, 1],
    islands: tops.sort((a, b) => count(b) - count(a) || a - b),
  };
}

// A map is round and a window is not: islands are drawn apart along its longer side, which
// leaves room for their names.
export function stretchMap({ clientWidth, clientHeight }) {
  const shape = clientWidth && clientHeight ? clientWidth / clientHeight : 1;
  const wanted = [shape, 1 / shape].map((ratio) => Math.min(MOST_STRETCHED, Math.max(1, ratio)));
  const sides = [[map.x, map.sx], [map.y, map.sy]];
  sides.forEach(([dots, middles], axis) => {
    const more = wanted[axis] / map.stretched[axis] - 1;
    if (Math.abs(more) < 0.05) return;
    map.stretched[axis] = wanted[axis];
    const isOnIsland = new Uint8Array(dots.length);
    for (const island of map.islands) {
      const step = more * middles[island];
      for (const row of [island, ...graph.storyEvents[island]]) middles[row] += step;
      for (const row of graph.storyArticles[island]) {
        dots[row] += step;
        isOnIsland[row] = 1;
      }
    }
    for (let row = 0; row < dots.length; row += 1) if (!isOnIsland[row]) dots[row] *= 1 + more;
    for (const place of map.topics) place[axis] *= 1 + more;
  });
}

export function mapBounds() {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  const widen = (x: number, y: number, r) => ([left, top, right, bottom] = [Math.min(left, x - r), Math.min(top, y - r), Math.max(right, x + r), Math.max(bottom, y + r)]);
  for (let row = 0; row < map.x.length; row += 1) widen(map.x[row], map.y[row], 8);
  for (const row of map.islands) widen(map.sx[row], map.sy[row], map.radii[row]);
  return [left, top, right, bottom];
}

export const isInFrame = (frame: Frame, x: number, y: number, radius: number) =>
  x + radius > frame.left && x - radius < frame.left + frame.width && y + radius > frame.top && y - radius < frame.top + frame.height;

// The part of the world in the window, and the pixels to a unit.
export function frameOf({ x, y, scale, width, height }) {
  return { left: x - width / scale / 2, top: y - height / scale / 2, width: width / scale, height: height / scale, scale };
}

// The largest stories in a frame; one that fills much of it is opened to its events.
export function storiesInFrame(frame: Frame, least = 5) {
  const rows = [];
  for (const row of map.islands) {
    if (rows.length >= DRAWN_LIMIT) break;
    if (!isInFrame(frame, map.sx[row], map.sy[row], map.radii[row])) continue;
    if (map.radii[row] * frame.scale < least) continue;
    const events = map.radii[row] * frame.scale > OPEN_STORY ? eventsIn(row, frame) : [];
    if (events.length > 1) rows.push(...events.slice(0, DRAWN_LIMIT - rows.length));
    else rows.push(row);
  }
  return rows;
}

const eventsIn = (row: number, frame: Frame) => graph.storyEvents[row].filter((event) => isInFrame(frame, map.sx[event], map.sy[event], map.radii[event]));

// Stories as nodes of vis-network: it finds them under the pointer; their paint is ours.
function mapNode(row: number) {
  const thing = story(row);
  const clear = { background: "rgba(0,0,0,0)", border: "rgba(0,0,0,0)" };
  return { id: graph.nameOf(thing), x: map.sx[row], y: map.sy[row], fixed: true, shape: "dot", size: map.radii[row], borderWidth: 0, color: { ...clear, hover: clear, highlight: clear } };
}

export let heldStories = new Set();

export function holdStories() {
  const wanted = new Set(storiesInFrame(frameOf(viewport())));
  const gone = [...heldStories].filter((row) => !wanted.has(row));
  const come = [...wanted].filter((row) => !heldStories.has(row));
  heldStories = wanted;
  if (gone.length) nodeSet.remove(gone.map((row) => graph.nameOf(story(row))));
  if (come.length) nodeSet.add(come.map(mapNode));
}

export function placeOnMap({ kind, row }) {
  if (kind === "article") return { x: map.x[row], y: map.y[row], radius: channels.radii[row] };
  if (kind === "story") return { x: map.sx[row], y: map.sy[row], radius: map.radii[row] };
  if (kind === "topic" && graph.topicArticles[row].length) return { x: map.topics[row][0], y: map.topics[row][1], radius: 10 };
  return null;
}

// What lies under a point of the world: a dot within reach, else the innermost story around.
export function onMap(x: number, y: number, reach: number) {
  let [best, least] = [-1, reach];
  for (let row = 0; row < map.x.length; row += 1) {
    const [dx, dy] = [map.x[row] - x, map.y[row] - y];
    if (dx > 30 || dx < -30 || dy > 30 || dy < -30) continue;
    const distance = Math.hypot(dx, dy) - channels.radii[row];
    if (distance <= least) [best, least] = [row, distance];
  }
  if (best >= 0) return article(best);
  const holds = (row: number) => Math.hypot(map.sx[row] - x, map.sy[row] - y) <= map.radii[row];
  const island = map.islands.find(holds);
  if (island === undefined) return null;
  return story(graph.storyEvents[island].find(holds) ?? island);
}
