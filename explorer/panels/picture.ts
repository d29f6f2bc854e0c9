// A picture to take away: the view as it is seen, with title, legend and source, as SVG or PNG.

import { pngOfView } from "../canvas/canvas";
import { paint } from "../canvas/paint";
import { stage } from "../canvas/stage";
import { short } from "../core/text";
import { byId, vector } from "./elements";
import { state } from "./state";

/** What stands around the drawing. */
export interface Caption {
  readonly title: string;
  readonly subtitle: string;
  readonly source: string;
}

interface Drawing {
  readonly element: SVGElement;
  readonly width: number;
  readonly height: number;
  /** The list of its legend on the page. */
  readonly key: HTMLElement;
}

const FINER = 2;
const EDGE = 24;
const LEAST_WIDE = 480;
const LINE = 20;
const BETWEEN = 18;

/** The view as a drawing in SVG. Only a timeline is drawn in it; others hold a picture in pixels. */
export const svgOfView = (caption: Caption): string => serialised(figure(caption));

// XML cannot hold some characters at all: U+FFFD stands for them, as in GraphML.
const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
const serialised = (svg: SVGElement) =>
  new XMLSerializer().serializeToString(svg).replace(NOT_XML, "\uFFFD");

/** The view in pixels, two for each of the screen. */
export async function pngOfFigure(caption: Caption): Promise<Blob> {
  const svg = figure(caption);
  const image = new Image();
  const source = new Blob([serialised(svg)], { type: "image/svg+xml" });
  const address = URL.createObjectURL(source);
  try {
    image.src = address;
    await image.decode();
  } finally {
    URL.revokeObjectURL(address);
  }
  const sheet = document.createElement("canvas");
  const [width, height] = [Number(svg.getAttribute("width")), Number(svg.getAttribute("height"))];
  [sheet.width, sheet.height] = [FINER * width, FINER * height];
  const context = sheet.getContext("2d");
  context?.drawImage(image, 0, 0, sheet.width, sheet.height);
  const blob = await new Promise<Blob | null>((done) => {
    sheet.toBlob(done, "image/png");
  });
  if (!context || !blob) throw new Error("This browser gives no canvas to draw on.");
  return blob;
}

function figure({ title, subtitle, source }: Caption): SVGSVGElement {
  const drawing = state.view === "timeline" ? ofTimeline() : ofCanvas();
  const width = Math.max(LEAST_WIDE, drawing.width + 2 * EDGE);
  const text = (words: string, y: number, face: Face, fill: string) =>
    vector("text", { x: EDGE, y, fill, ...face }, fitting(words, face, width - 2 * EDGE));
  const [large, middle, small] = [face(22, paint.serif, 600), face(14), face(12)];
  const head = 76;
  const key = legend(drawing.key, width - 2 * EDGE);
  const keyTop = head + drawing.height + 16;
  const foot = keyTop + key.height + 20;
  const height = foot + 16;
  return vector(
    "svg",
    { xmlns: "http://www.w3.org/2000/svg", width, height, viewBox: `0 0 ${width} ${height}` },
    vector("rect", { width, height, fill: paint.paper }),
    text(title, 36, large, paint.ink),
    text(subtitle, 60, middle, paint.soft),
    vector("g", { transform: `translate(${EDGE} ${head})` }, drawing.element),
    vector("g", { transform: `translate(${EDGE} ${keyTop})` }, ...key.items),
    text(source, foot, small, paint.soft),
  );
}

function ofCanvas(): Drawing {
  const { clientWidth: width, clientHeight: height } = stage;
  const element = vector("image", { width, height, href: pngOfView(FINER) });
  return { element, width, height, key: byId("legend-body") };
}

function ofTimeline(): Drawing {
  const seen = byId("lanes-body").querySelector("svg");
  if (!seen) throw new Error("No timeline is shown.");
  const { width, height } = seen.viewBox.baseVal;
  return { element: styled(seen), width, height, key: byId("lanes-key") };
}

// A font as SVG and a canvas both know it.
type Face = Readonly<Record<"font-size" | "font-family" | "font-weight", string | number>>;
const face = (size: number, family = paint.sans, weight = 400): Face => ({
  "font-size": size,
  "font-family": family,
  "font-weight": weight,
});

function widthOf(words: string, face: Face): number {
  const context = document.createElement("canvas").getContext("2d");
  if (!context) throw new Error("This browser gives no canvas to draw on.");
  context.font = `${face["font-weight"]} ${face["font-size"]}px ${face["font-family"]}`;
  return context.measureText(words).width;
}

// A text cut to a width in pixels.
function fitting(words: string, face: Face, most: number): string {
  const width = widthOf(words, face);
  if (width <= most) return words;
  const letters = Math.floor((words.length * most) / width) - 1;
  return fitting(short(words, Math.min(letters, words.length - 1)), face, most);
}

// The entries of a legend one after another, in lines that are not too wide.
function legend(list: HTMLElement, most: number): { items: SVGElement[]; height: number } {
  const ours = face(13);
  let [x, y] = [0, 0];
  const items = Array.from(list.children, (entry) => {
    const words = entry.textContent.trim().replace(/\s+/g, " ");
    const sign = entry.querySelector("svg");
    const left = sign ? Number(sign.getAttribute("width")) + 6 : 0;
    const width = left + widthOf(words, ours);
    if (x && x + width > most) [x, y] = [0, y + LINE];
    const item = vector(
      "g",
      { transform: `translate(${x} ${y})` },
      ...(sign ? [styled(sign)] : []),
      vector("text", { x: left, y: 10, fill: paint.ink, ...ours }, words),
    );
    x += width + BETWEEN;
    return item;
  });
  return { items, height: items.length ? y + LINE : 0 };
}

// What the style sheet says and a picture alone would not know.
const STYLES = [
  "fill",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-linejoin",
  "paint-order",
  "opacity",
  "font-family",
  "font-size",
  "font-weight",
  "color",
];

// A copy of a drawing that carries its style in its own attributes, and nothing to act on.
function styled<Drawn extends SVGElement>(drawn: Drawn): Drawn {
  const copy = drawn.cloneNode(true) as Drawn;
  const [from, to] = [drawn, copy].map((root) => [root, ...root.querySelectorAll("*")]);
  from.forEach((element, place) => {
    const style = getComputedStyle(element);
    for (const name of STYLES) to[place].setAttribute(name, style.getPropertyValue(name));
    for (const name of ["class", "tabindex", "role", "aria-label", "data-row"])
      to[place].removeAttribute(name);
  });
  return copy;
}
