// What all views of a thing share.

import type { Count } from "../core/data/indexes";
import { short } from "../core/text";
import { article, story, type Holder, type Kind, type Thing } from "../core/things";
import { counted, number } from "../core/words";
import { graph } from "../opened";
import { make, sign, type Child } from "./elements";
import { addressOf, choose } from "./navigation";
import { brief, kindWord } from "./wording";

export const LONG = 30;

export const section = (title: string, ...content: Child[]) =>
  make("section", {}, make("h3", {}, title), ...content);
export const plain = (...words: Child[]) => make("p", { class: "empty" }, ...words);

export type Fact = readonly [term: string, ...values: Child[]];
export const facts = (pairs: readonly (Fact | null)[]) =>
  make(
    "dl",
    {},
    pairs.map((pair) => {
      if (!pair) return null;
      const [term, ...values] = pair;
      return [make("dt", {}, term), make("dd", {}, ...values)];
    }),
  );

export const quietButton = (text: string, onclick: () => void, title?: string) =>
  make("button", { type: "button", class: "quiet", onclick, title }, text);
export const linkButton = (onclick: () => void, ...text: Child[]) =>
  make("button", { type: "button", class: "link", onclick }, ...text);
export const moreButton = (text: string, onclick: () => void) =>
  make("button", { type: "button", class: "more", onclick }, text);

/** A button that opens a thing and leads the focus to it. */
export const opens = (thing: Thing | null) => () => {
  choose(thing, { isFocused: true });
};

/** A thing as a link in a sentence. */
export const thingLink = (thing: Thing, words = graph.labelOf(thing)) =>
  make(
    "a",
    {
      href: addressOf(thing),
      onclick: (event) => {
        event.preventDefault();
        opens(thing)();
      },
    },
    make("bdi", {}, short(words, 110)),
  );

/** A thing as a button with other words and another action. */
export function namedButton(thing: Thing, note: string, onclick: () => void) {
  return make(
    "button",
    { type: "button", class: "thing", "data-name": graph.nameOf(thing), onclick },
    sign(thing.kind),
    make(
      "span",
      { class: "words" },
      make("span", { class: `name ${thing.kind}`, dir: "auto" }, short(graph.labelOf(thing), 180)),
      note ? make("small", { dir: "auto" }, note) : null,
    ),
  );
}

/** A thing as a button; pressing it is the same as clicking it on the canvas. */
export const thingButton = (thing: Thing, note = brief(thing)) =>
  namedButton(thing, note, opens(thing));

/** A list whose rest stands behind one more button: nothing is left out. */
export function growingList<T>(
  rows: readonly T[],
  item: (row: T) => HTMLElement,
  name: string,
  most = LONG,
): HTMLElement {
  const list = make("ul", { class: name }, rows.slice(0, most).map(item));
  const rest = rows.slice(most);
  if (!rest.length) return list;
  const more = moreButton(`Show the other ${number(rest.length)}`, () => {
    const added = rest.map(item);
    list.append(...added);
    more.remove();
    added[0].querySelector<HTMLElement>("button, a")?.focus();
  });
  return make("div", {}, list, more);
}

export const thingList = (
  things: readonly Thing[],
  note: (thing: Thing) => string = brief,
  most = LONG,
) =>
  growingList(things, (thing) => make("li", {}, thingButton(thing, note(thing))), "things", most);

/** Rows with their counts as a list; null where there is none. */
export function counts(
  rows: readonly Count[],
  kind: Kind,
  words: (count: number, row: number) => string,
  most = 12,
): HTMLElement | null {
  if (!rows.length) return null;
  const item = ([row, count]: Count) =>
    make("li", {}, thingButton({ kind, row }, words(count, row)));
  return growingList(rows, item, "things", most);
}

/** Things with a bar of how many articles each has. */
export function bars(things: readonly Thing[]): HTMLElement {
  const most = Math.max(1, ...things.map(graph.weight));
  const bar = (value: number) => make("meter", { min: 0, max: most, value, "aria-hidden": "true" });
  const item = (thing: Thing) => {
    const count = graph.weight(thing);
    return make("li", {}, thingButton(thing, counted(count, "article")), bar(count));
  };
  return make("ul", { class: "things bars" }, things.map(item));
}

const upper = (kind: Holder, row: number) => (row >= 0 ? [{ kind, row }] : []);

/** Where a thing lies: the story, the event, or what it is a part of. */
export function trailOf({ kind, row }: Thing): Thing[] {
  if (kind === "story") return upper(kind, graph.stories.parent[row]);
  if (kind === "topic") return upper(kind, graph.topics.broader[row]);
  if (kind === "outlet") return upper(kind, graph.outlets.part[row]);
  const [first, ...rest] = graph.holders.story(row).map(story);
  const isOther = (thing: Thing) => graph.labelOf(thing) !== graph.labelOf(first);
  return (first as Thing | undefined) ? [first, ...rest.filter(isOther)] : [];
}

export function breadcrumb(trail: readonly Thing[], here: string) {
  const step = (thing: Thing) =>
    linkButton(opens(thing), make("bdi", {}, short(graph.labelOf(thing), 40)));
  const steps = [linkButton(opens(null), "Everything"), ...trail.map(step)];
  return make(
    "nav",
    { class: "trail", "aria-label": "Breadcrumb" },
    make(
      "ol",
      {},
      steps.map((each) => make("li", {}, each)),
      make("li", { "aria-current": "page" }, here),
    ),
  );
}

export const closeButton = () =>
  make(
    "button",
    {
      type: "button",
      class: "quiet close",
      "aria-label": "Close details",
      onclick: () => {
        choose(null);
      },
    },
    "✕",
  );

/** The head of a thing's details: where it lies, its name, and lines below. */
export function heading(thing: Thing, ...lines: (string | HTMLElement)[]) {
  const label = graph.labelOf(thing);
  return make(
    "header",
    {},
    breadcrumb(trailOf(thing), kindWord(thing)),
    make("p", { class: "eyebrow" }, sign(thing.kind), kindWord(thing)),
    make(
      "h2",
      { dir: "auto", tabindex: "-1", class: `${thing.kind}${label.length > 90 ? " long" : ""}` },
      short(label, 600),
    ),
    lines.map((line) => (typeof line === "string" ? make("p", { class: "byline" }, line) : line)),
    closeButton(),
  );
}

/** Opens the reasons of a link. */
export function openLink(link: number, from = graph.links.source[link]): void {
  const other = article(graph.otherEnd(link, from));
  choose(article(from), { isFocused: true, other: { mode: "why", thing: other } });
}

export const whyButton = (link: number, other: number) =>
  make(
    "button",
    {
      type: "button",
      class: "why quiet",
      onclick: () => {
        openLink(link, graph.otherEnd(link, other));
      },
      "aria-label": `Why linked with ${short(graph.labelOf(article(other)), 80)}`,
    },
    "Why",
  );
