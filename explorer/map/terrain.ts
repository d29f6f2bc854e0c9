// Quiet terrain: how densely the articles lie, in steps of shade, and roads between the islands
// that are linked most.

import { paint } from "../canvas/paint";
import { map, mapBounds, type Bounds, type Frame, type WorldMap } from "./map";

const CELLS = 180; // along the longer side of the map
const BLUR = 3; // cells to each side, twice
const STEPS = [0.06, 0.16, 0.32, 0.55]; // parts of the greatest density at which a step begins
const STEP_OPACITY = { light: 13, dark: 16 }; // of 255

interface Terrain {
  readonly world: WorldMap;
  readonly isDark: boolean;
  readonly sheet: HTMLCanvasElement;
  readonly bounds: Bounds;
}

let terrain: Terrain | null = null;

/** Paints the terrain under everything else. */
export function paintTerrain(context: CanvasRenderingContext2D): void {
  if (!map.islands.length) return;
  if (terrain?.world !== map || terrain.isDark !== paint.isDark) terrain = terrainOf(map);
  const { sheet, bounds } = terrain;
  const [left, top, right, bottom] = bounds;
  context.drawImage(sheet, left, top, right - left, bottom - top);
}

function terrainOf(world: WorldMap): Terrain {
  const [left, top, right, bottom] = mapBounds();
  const side = Math.max(right - left, bottom - top) / CELLS;
  const margin = 2 * BLUR * side;
  const bounds: Bounds = [left - margin, top - margin, right + margin, bottom + margin];
  const wide = Math.ceil((bounds[2] - bounds[0]) / side);
  const high = Math.ceil((bounds[3] - bounds[1]) / side);
  const density = new Float32Array(wide * high);
  for (let row = 0; row < world.x.length; row += 1) {
    const [column, line] = [(world.x[row] - bounds[0]) / side, (world.y[row] - bounds[1]) / side];
    density[Math.floor(line) * wide + Math.floor(column)] += 1;
  }
  for (let pass = 0; pass < 2; pass += 1) {
    blur(density, wide, high, 1, wide);
    blur(density, high, wide, wide, 1);
  }
  return { world, isDark: paint.isDark, sheet: shaded(density, wide, high), bounds };
}

// A moving mean along each line of cells: `step` leads along a line, `stride` to the next.
function blur(cells: Float32Array, length: number, lines: number, step: number, stride: number) {
  const line = new Float32Array(length);
  for (let at = 0; at < lines; at += 1) {
    const start = at * stride;
    for (let i = 0; i < length; i += 1) line[i] = cells[start + i * step];
    let sum = 0;
    for (let i = -BLUR; i < length; i += 1) {
      sum += (line[i + BLUR] ?? 0) - (i > BLUR ? line[i - BLUR - 1] : 0);
      if (i >= 0) cells[start + i * step] = sum / (2 * BLUR + 1);
    }
  }
}

function shaded(density: Float32Array, wide: number, high: number): HTMLCanvasElement {
  const sheet = Object.assign(document.createElement("canvas"), { width: wide, height: high });
  const context = sheet.getContext("2d");
  if (!context) return sheet;
  const image = context.createImageData(wide, high);
  const most = density.reduce((a, b) => Math.max(a, b), 0);
  const [shade, opacity] = paint.isDark
    ? [[120, 160, 190], STEP_OPACITY.dark]
    : [[70, 110, 110], STEP_OPACITY.light];
  density.forEach((value, cell) => {
    const steps = STEPS.filter((step) => value > step * most).length;
    image.data.set([...shade, steps * opacity], 4 * cell);
  });
  context.putImageData(image, 0, 0);
  return sheet;
}

/** Paints a faint road between each pair of islands that are linked most, wider for more links. */
export function paintRoads(context: CanvasRenderingContext2D, frame: Frame): void {
  context.save();
  context.lineCap = "round";
  context.strokeStyle = paint.isDark ? "#46525e" : "#c5cdc8";
  for (const { from, to, links } of map.roads) {
    context.beginPath();
    context.lineWidth = Math.min(7, 1 + 1.3 * Math.log2(links)) / frame.scale;
    context.globalAlpha = 0.55;
    context.moveTo(map.sx[from], map.sy[from]);
    context.lineTo(map.sx[to], map.sy[to]);
    context.stroke();
  }
  context.restore();
}
