// Elements of the page. Text from documents goes in as text, never as markup.

import type { EdgeKind } from "../core/data/schema";
import type { Kind } from "../core/things";
import { dateWords, stampOf, type Precision } from "../core/words";
import { EDGE_STYLES } from "../network/styles";

export type Child = Node | string | null | undefined | readonly Child[];
type Listener = (event: Event) => void;
type Attributes = Readonly<Record<string, string | number | boolean | Listener | null | undefined>>;

const present = (children: readonly Child[]): (Node | string)[] =>
  children.flatMap((child) => {
    if (child === null || child === undefined) return [];
    return typeof child === "string" || child instanceof Node ? [child] : present(child);
  });

export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, "");
    else if (value !== false && value !== null && value !== undefined)
      element.setAttribute(name, String(value));
  }
  element.append(...present(children));
  return element;
}

export function vector<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | number>>,
  ...children: readonly (Node | string)[]
): SVGElementTagNameMap[Tag] {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.append(...children);
  return element;
}

// Elements of the template that are more than plain ones.
interface PageElements {
  about: HTMLDialogElement;
  ask: HTMLDialogElement;
  text: HTMLDialogElement;
  "ask-search": HTMLInputElement;
  search: HTMLInputElement;
  "date-from": HTMLInputElement;
  "date-to": HTMLInputElement;
  colour: HTMLSelectElement;
  size: HTMLSelectElement;
  legend: HTMLDetailsElement;
  "text-body": HTMLTextAreaElement;
  "view-map": HTMLButtonElement;
  "view-timeline": HTMLButtonElement;
  "view-network": HTMLButtonElement;
  theme: HTMLButtonElement;
}

/** An element of the template. */
export function byId<Id extends string>(
  id: Id,
): Id extends keyof PageElements ? PageElements[Id] : HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no element #${id}`);
  return element as ReturnType<typeof byId<Id>>;
}

/** Fills a box anew; what had the focus in it has it again. */
export function keepingFocus(box: HTMLElement, fill: () => Element[]): void {
  const focused = box.contains(document.activeElement) ? document.activeElement : null;
  const key = focused instanceof HTMLElement ? focused.dataset.key : undefined;
  box.replaceChildren(...fill());
  if (key === undefined) return;
  const keyed = [...box.querySelectorAll<HTMLElement>("[data-key]")];
  keyed.find((element) => element.dataset.key === key)?.focus({ preventScroll: true });
}

export const bdi = (text: string) => make("bdi", {}, text);

/** A date as far as it is known. */
export const moment = (seconds: number, precision: Precision = "second") =>
  make("time", { datetime: stampOf(seconds, precision) }, dateWords(seconds, precision));

/** An address as a link when it is on the web, else as plain text. */
export function webLink(address: string, text = address): HTMLElement {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !["http:", "https:"].includes(url.protocol))
    return make("span", { class: "address" }, bdi(address));
  return make(
    "a",
    { href: url.href, target: "_blank", rel: "noopener noreferrer", referrerpolicy: "no-referrer" },
    bdi(text),
  );
}

const SHAPES: Readonly<Record<Kind, () => SVGElement[]>> = {
  article: () => [vector("circle", { cx: 8, cy: 8, r: 5.5 })],
  outlet: () => [vector("rect", { x: 3, y: 3, width: 10, height: 10 })],
  topic: () => [vector("path", { d: "M8 1.5 14.5 8 8 14.5 1.5 8Z" })],
  story: () => [
    vector("circle", { cx: 8, cy: 8, r: 6.5, class: "rim" }),
    vector("circle", { cx: 6, cy: 7, r: 1.7 }),
    vector("circle", { cx: 10.2, cy: 6.6, r: 1.7 }),
    vector("circle", { cx: 8.4, cy: 10.6, r: 1.7 }),
  ],
};

const HEXAGON = "M4.8 2.5h6.4L14.4 8l-3.2 5.5H4.8L1.6 8Z";

const shapeSign = (kind: Kind, ...shapes: SVGElement[]) =>
  vector(
    "svg",
    { class: `sign ${kind}`, viewBox: "0 0 16 16", width: 16, height: 16, "aria-hidden": "true" },
    ...shapes,
  );

export const sign = (kind: Kind) => shapeSign(kind, ...SHAPES[kind]());

/** In a network a story is a hexagon, as vis-network draws it. */
export const nodeSign = (kind: Kind) =>
  kind === "story" ? shapeSign(kind, vector("path", { d: HEXAGON })) : sign(kind);

/** A sample of an edge's line. */
export function lineSign(kind: EdgeKind) {
  const { colour, dashes, width, arrow } = EDGE_STYLES[kind];
  const dashed: Record<string, string> = dashes ? { "stroke-dasharray": dashes.join(" ") } : {};
  const shaft = vector("path", { d: "M1 6H25", "stroke-width": width, ...dashed });
  const head = arrow ? [vector("path", { d: "M21 2.5 27 6 21 9.5Z", class: "head" })] : [];
  return vector(
    "svg",
    {
      class: `line ${kind} of-${colour}`,
      viewBox: "0 0 28 12",
      width: 28,
      height: 12,
      "aria-hidden": "true",
    },
    shaft,
    ...head,
  );
}

export const isNarrow = () => matchMedia("(max-width: 900px)").matches;
export const isStill = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

/** Up and down walk through some elements. */
export function walkThrough(event: KeyboardEvent, stops: readonly HTMLElement[]): void {
  const way = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  if (!way) return;
  const place = stops.findIndex((stop) => stop === document.activeElement);
  const next = stops.at(Math.max(place + way, 0));
  if (!next || place + way < 0) return;
  event.preventDefault();
  next.focus();
}
