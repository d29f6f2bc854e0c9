import { graph, search } from "../opened";
import { stage } from "../canvas/stage";
import { short } from "../core/text";
import { article, outlet, story, topic } from "../core/things";
import { counted, number } from "../core/words";
import { askForOther } from "./connection";
import { isNarrow, make, sign } from "./elements";
import { choose } from "./navigation";
import { filterBy, state } from "./state";
import { brief, kindWord } from "./wording";
import type { Thing, Kind } from "../core/things";


// A thing as a button; pressing it is the same as clicking it on the canvas.
export function thingButton(thing: Thing, note = brief(thing)) {
  return make(
    "button",
    { type: "button", class: "thing", "data-name": graph.nameOf(thing), onclick: () => choose(thing, undefined, true) },
    sign(thing.kind),
    make("span", { class: "words" }, make("span", { class: `name ${thing.kind}`, dir: "auto" }, short(graph.labelOf(thing), 180)), note ? make("small", { dir: "auto" }, note) : null),
  );
}

// The details: what is chosen, in words. This file holds what all views of them share.

export const LONG = 30;

export const section = (title: string, ...content) => make("section", {}, make("h3", {}, title), ...content);
export const plain = (...words: string) => make("p", { class: "empty" }, ...words);
export const facts = (pairs) =>
  make("dl", {}, pairs.filter(Boolean).flatMap(([term, ...values]) => [make("dt", {}, term), make("dd", {}, ...values)]));

// A list whose rest stands behind one more button: nothing is left out.
export function growingList(rows: number[], item, name: string, most = LONG) {
  const list = make("ul", { class: name }, rows.slice(0, most).map(item));
  const rest = rows.slice(most);
  if (!rest.length) return list;
  const more = make("button", { type: "button", class: "more" }, `Show the other ${number(rest.length)}`);
  more.addEventListener("click", () => {
    const added = rest.map(item);
    list.append(...added);
    more.remove();
    added[0].querySelector("button, a")?.focus();
  });
  return make("div", {}, list, more);
}

export const thingList = (things, note: string, most: number) => growingList(things, (thing) => make("li", {}, thingButton(thing, note?.(thing))), "things", most);

export const counts = (rows: number[], kind: Kind, countOf, most = 12) => (rows.length ? thingList(rows.map(([row, count]) => ({ kind, row, count })), countOf, most) : null);

export function bars(things, count: number, words = (row: number) => counted(count(row), "article")) {
  const most = Math.max(1, ...things.map(({ row }) => count(row)));
  const bar = (value: number) => make("meter", { min: 0, max: most, value, "aria-hidden": "true" });
  return make("ul", { class: "things bars" }, things.map((thing) => make("li", {}, thingButton(thing, words(thing.row)), bar(count(thing.row)))));
}

// Where a thing lies: everything, the story, the event.
export function trailOf({ kind, row }) {
  if (kind === "story") return graph.isStoryline(row) ? [] : [story(graph.stories.parent[row])];
  if (kind === "topic") return graph.topics.broader[row] >= 0 ? [topic(graph.topics.broader[row])] : [];
  if (kind === "outlet") return graph.outlets.part[row] >= 0 ? [outlet(graph.outlets.part[row])] : [];
  return graph.holders.story(row).map(story).filter((thing, i, all) => i === 0 || graph.labelOf(thing) !== graph.labelOf(all[0]));
}

export function breadcrumb(trail, here) {
  const step = (thing: Thing) => make("li", {}, make("button", { type: "button", class: "link", onclick: () => choose(thing, undefined, true) }, make("bdi", {}, short(graph.labelOf(thing), 40))));
  const all = make("li", {}, make("button", { type: "button", class: "link", onclick: () => choose(null, undefined, true) }, "Everything"));
  return make("nav", { class: "trail", "aria-label": "Breadcrumb" }, make("ol", {}, all, trail.map(step), make("li", { "aria-current": "page" }, here)));
}

export function heading(thing: Thing, ...lines) {
  return make(
    "header",
    {},
    breadcrumb(trailOf(thing), kindWord(thing)),
    make("p", { class: "eyebrow" }, sign(thing.kind), kindWord(thing)),
    make("h2", { dir: "auto", tabindex: "-1", class: `${thing.kind}${graph.labelOf(thing).length > 90 ? " long" : ""}` }, short(graph.labelOf(thing), 600)),
    ...lines.map((line) => (typeof line === "string" ? make("p", { class: "byline" }, line) : line)),
    closeButton(),
  );
}

export const closeButton = () => make("button", { type: "button", class: "quiet close", "aria-label": "Close details", onclick: () => choose(null) }, "✕");

// What one can do with a thing beside reading it.
export function actions(thing: Thing) {
  const holds = graph.articlesOf(thing).length;
  const isShown = state.view === "network";
  const button = (text: string, action, title: string) => make("button", { type: "button", class: "quiet", onclick: action, title }, text);
  return make(
    "div",
    { class: "actions", role: "group", "aria-label": "Do something with it" },
    button(isShown ? "Show on the map" : "Show its network", () => {
      choose(thing, isShown ? "map" : "network");
      if (isNarrow()) stage.scrollIntoView({ block: "center" });
    }),
    thing.kind === "outlet" || thing.kind === "story" ? button("Compare …", () => askForOther(thing, "with"), `Compare with another ${thing.kind}`) : null,
    button("How connected …", () => askForOther(thing, "to"), "See how this and something else are connected"),
    thing.kind !== "article" && holds ? button("Search within", () => filterBy(thing.kind, [search.facetName(thing.kind, thing.row)]), "Keep only its articles in list, map and dates") : null,
  );
}

export const whyButton = (link: number, other: Thing) =>
  make("button", { type: "button", class: "why quiet", onclick: () => openLink(link, graph.otherEnd(link, other.row)), "aria-label": `Why linked with ${short(graph.labelOf(other), 80)}` }, "Why");

export function openLink(link: number, from = graph.links.source[link]) {
  choose(article(from), undefined, true, { mode: "why", thing: article(graph.otherEnd(link, from)) });
}
