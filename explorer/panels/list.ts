// The list beside the canvas: everything that is found, as real buttons.

import { short } from "../core/text";
import { KINDS, story, type Holder, type Kind } from "../core/things";
import { counted, number } from "../core/words";
import { finder, graph } from "../opened";
import { bdi, byId, keepingFocus, make, sign } from "./elements";
import { searchFor, toggleFacet } from "./facets";
import { go } from "./navigation";
import { growingList, linkButton, moreButton, quietButton, thingButton } from "./parts";
import { found, isFiltered, state } from "./state";
import { brief, KIND_PLURALS, storyPeriod } from "./wording";

const isSmall = matchMedia("(max-width: 760px)").matches;
const FIRST: Readonly<Record<Kind, number>> = isSmall
  ? { story: 5, topic: 4, outlet: 4, article: 10 }
  : { story: 8, topic: 5, outlet: 5, article: 40 };
const STEP = 100;
let shown = FIRST;

const LISTED: readonly Kind[] = ["story", "topic", "outlet", "article"];

export function showList(): void {
  const kinds = LISTED.filter((kind) => state.kinds.has(kind) && found.rows[kind].length);
  byId("results").replaceChildren(...kinds.map(listSection));
  byId("result").replaceChildren(...resultWords());
  showNothing();
  markCurrent();
}

/** The list from its beginning, for what a search has found. */
export function showListAnew(): void {
  shown = FIRST;
  showList();
}

function listSection(kind: Kind): HTMLElement {
  const rows = found.rows[kind];
  const item = (row: number) =>
    make(
      "li",
      { class: kind === "topic" || kind === "outlet" ? "faceted" : null },
      thingButton({ kind, row }, noteInList(kind, row)),
      facetBox(kind, row),
      kind === "story" ? eventsInList(row) : null,
    );
  const list = make("ul", {}, rows.slice(0, shown[kind]).map(item));
  const title = make(
    "h3",
    { id: `list-${kind}` },
    `${KIND_PLURALS[kind]} `,
    make("span", { class: "count" }, number(rows.length)),
  );
  const attributes = { class: "kind-list", "aria-labelledby": `list-${kind}` };
  return make("section", attributes, title, list, ...restButton(kind, list, item));
}

function restButton(
  kind: Kind,
  list: HTMLElement,
  item: (row: number) => HTMLElement,
): HTMLElement[] {
  const rows = found.rows[kind];
  const rest = rows.length - shown[kind];
  if (rest <= 0) return [];
  const button = moreButton(moreWords(Math.min(STEP, rest), rest), () => {
    const added = rows.slice(shown[kind], shown[kind] + STEP).map(item);
    shown = { ...shown, [kind]: shown[kind] + STEP };
    list.append(...added);
    button.replaceWith(...restButton(kind, list, item));
    markCurrent();
    added[0].querySelector<HTMLElement>(".thing")?.focus();
  });
  return [button];
}

// A storyline of several events holds them, the earliest first; in a search, those with a match.
function eventsInList(row: number): HTMLElement | null {
  const { first } = graph.stories;
  const isFound = (event: number) => !isFiltered() || (found.counts.story.get(event) ?? 0) > 0;
  const events = graph.storyEvents[row].filter(isFound);
  if (graph.storyEvents[row].length < 2 || !events.length) return null;
  const sorted = events.sort((a, b) => (first[a] ?? 0) - (first[b] ?? 0) || a - b);
  const item = (event: number) =>
    make("li", {}, thingButton(story(event), noteInList("story", event)));
  return make("div", { class: "events" }, growingList(sorted, item, "things", EVENTS_SHOWN));
}

const EVENTS_SHOWN = 3;

const moreWords = (next: number, rest: number) =>
  next === rest
    ? `Show the other ${number(rest)}`
    : `Show ${number(next)} of the other ${number(rest)}`;

function noteInList(kind: Kind, row: number): string {
  if (kind === "article" || !isFiltered()) return brief({ kind, row });
  const all = counted(graph.articlesIn[kind][row].length, "article");
  const period = kind === "story" ? ` · ${storyPeriod(row)}` : "";
  return `${number(found.counts[kind].get(row) ?? 0)} of ${all}${period}`;
}

// A list made anew must not take the focus away from the box that was pressed.
let focusAfter: string | null = null;

export function keepFocus(): void {
  const boxes = [...document.querySelectorAll<HTMLElement>("#results .only")];
  boxes.find((box) => box.dataset.facet === focusAfter)?.focus();
  focusAfter = null;
}

// A topic or outlet in the list is a facet too: the box keeps only its articles.
function facetBox(kind: Kind, row: number): HTMLElement | null {
  if (kind !== "topic" && kind !== "outlet") return null;
  const name = graph.nameOf({ kind, row });
  const box = make("input", {
    type: "checkbox",
    class: "only",
    "aria-label": `Only ${kind} ${short(graph.labelOf({ kind, row }), 80)}`,
    title: `Only articles of this ${kind}`,
    "data-facet": name,
  });
  box.checked = isFacetOn(kind, row);
  box.addEventListener("change", () => {
    focusAfter = name;
    toggleFacet(kind, row, box.checked);
  });
  return box;
}

const isFacetOn = (kind: Holder, row: number) => finder.isFacetOn(kind, row, state.terms);

function resultWords(): (string | HTMLElement)[] {
  if (!isFiltered()) return [];
  const count = found.rows.article.length;
  const words = count
    ? `${counted(count, "article matches", "articles match")}. `
    : "Nothing matches. Use fewer words, or remove a filter. ";
  return [words, linkButton(clearSearch, "Clear")];
}

// An empty result says so on the picture too, with what was asked for.
function showNothing(): void {
  byId("nothing").hidden = !isFiltered() || KINDS.some((kind) => found.rows[kind].length);
  byId("nothing").replaceChildren(
    make("strong", {}, "Nothing matches"),
    make("span", { dir: "auto" }, short(state.query.trim(), 80)),
    quietButton("Clear", clearSearch),
  );
}

function clearSearch(): void {
  byId("search").value = "";
  searchFor("");
  byId("search").focus();
}

/** Marks what is open in the list. */
export function markCurrent(): void {
  const name = state.chosen ? graph.nameOf(state.chosen) : null;
  for (const button of document.querySelectorAll<HTMLElement>(".find .thing")) {
    if (button.dataset.name === name) button.setAttribute("aria-current", "true");
    else button.removeAttribute("aria-current");
  }
}

/** What is wrong with the search, part by part, below its field. */
export function showFaults(): void {
  const [field, box] = [byId("search"), byId("faults")];
  const isFaulty = state.faults.some(({ isHint }) => !isHint);
  const lines = state.faults.map(({ text, says }) =>
    make("p", {}, make("code", {}, bdi(short(text, 40))), " ", says),
  );
  box.replaceChildren(...lines);
  box.hidden = !lines.length;
  box.classList.toggle("hint", !isFaulty);
  if (isFaulty) field.setAttribute("aria-invalid", "true");
  else field.removeAttribute("aria-invalid");
}

const KIND_ORDER: readonly Kind[] = ["story", "article", "outlet", "topic"];

/** The buttons that switch kinds on and off. */
export function showKinds(): void {
  const countOf = (kind: Kind) => (kind === "story" ? graph.storylines.length : graph.sizeOf(kind));
  const button = (kind: Kind) =>
    make(
      "button",
      {
        type: "button",
        class: "kind",
        "data-kind": kind,
        "data-key": kind,
        "aria-pressed": String(state.kinds.has(kind)),
        onclick: () => {
          toggleKind(kind);
        },
      },
      sign(kind),
      make("span", {}, KIND_PLURALS[kind]),
      make("span", { class: "count" }, number(countOf(kind))),
    );
  keepingFocus(byId("kinds"), () => KIND_ORDER.map(button));
}

function toggleKind(kind: Kind): void {
  const kinds = new Set(state.kinds);
  if (!kinds.delete(kind)) kinds.add(kind);
  go({ kinds });
}
