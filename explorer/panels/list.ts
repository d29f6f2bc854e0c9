import { finder, graph } from "../opened";
import { short } from "../core/text";
import { KINDS } from "../core/things";
import { counted, number } from "../core/words";
import { bdi, byId, keepingFocus, make, sign } from "./elements";
import { go } from "./navigation";
import { thingButton } from "./parts";
import { found, isFiltered, search, state, toggleFacet } from "./state";
import { KIND_PLURALS, brief, storyPeriod } from "./wording";
import type { Kind } from "../core/things";


// The list beside the canvas: everything that is found, as real buttons.

export const PAGE = matchMedia("(max-width: 760px)").matches ? { story: 5, topic: 4, outlet: 4, article: 10 } : { story: 8, topic: 5, outlet: 5, article: 40 };
const STEP = 100;
export const shown = { ...PAGE };

export function showList() {
  const order = ["story", "topic", "outlet", "article"].filter((kind) => state.kinds.has(kind) && found.rows[kind].length);
  byId("results").replaceChildren(...order.map(listSection));
  byId("result").replaceChildren(...resultWords());
  showNothing();
  markCurrent();
}

function listSection(kind: Kind) {
  const rows = found.rows[kind];
  const item = (row: number) => make("li", { class: kind === "topic" || kind === "outlet" ? "faceted" : null }, thingButton({ kind, row }, noteInList(kind, row)), facetBox(kind, row));
  const list = make("ul", {}, rows.slice(0, shown[kind]).map(item));
  const section_ = make("section", { class: "kind-list", "aria-labelledby": `list-${kind}` }, make("h3", { id: `list-${kind}` }, KIND_PLURALS[kind], " ", make("span", { class: "count" }, number(rows.length))), list);
  section_.append(...moreButton(kind, list, item));
  return section_;
}

function moreButton(kind: Kind, list, item) {
  const rows = found.rows[kind];
  const rest = rows.length - shown[kind];
  if (rest <= 0) return [];
  const button = make("button", { type: "button", class: "more" }, moreWords(Math.min(STEP, rest), rest));
  button.addEventListener("click", () => {
    const added = rows.slice(shown[kind], shown[kind] + STEP).map(item);
    shown[kind] += STEP;
    list.append(...added);
    button.replaceWith(...moreButton(kind, list, item));
    markCurrent();
    added[0].querySelector(".thing").focus();
  });
  return [button];
}

const moreWords = (next, rest) => (next === rest ? `Show the other ${number(rest)}` : `Show ${number(next)} of the other ${number(rest)}`);

function noteInList(kind: Kind, row: number) {
  if (kind === "article" || !isFiltered()) return brief({ kind, row });
  const count = found.counts[kind].get(row) ?? 0;
  return `${number(count)} of ${counted(graph.articlesIn[kind][row].length, "article")}${kind === "story" ? ` · ${storyPeriod(row)}` : ""}`;
}

// A topic or outlet in the list is a facet too: the box keeps only its articles.
function facetBox(kind: Kind, row: number) {
  if (kind !== "topic" && kind !== "outlet") return null;
  const label = short(graph.labelOf({ kind, row }), 80);
  const box = make("input", { type: "checkbox", class: "only", "aria-label": `Only ${kind} ${label}`, title: `Only articles of this ${kind}`, "data-facet": `${kind}/${columns[kind].id[row]}` });
  box.checked = finder.isFacetOn(kind, row);
  box.addEventListener("change", () => {
    focusAfter = box.dataset.facet;
    toggleFacet(kind, row, box.checked);
  });
  return box;
}

let focusAfter = null;
// A list made anew must not take the focus away from the box that was pressed.
export function keepFocus() {
  if (!focusAfter) return;
  [...document.querySelectorAll("#results .only")].find((box) => box.dataset.facet === focusAfter)?.focus();
  focusAfter = null;
}

function resultWords() {
  if (!isFiltered()) return [];
  const count = found.rows.article.length;
  const clear = make("button", { type: "button", class: "link", onclick: () => clearSearch() }, "Clear");
  return [count ? `${counted(count, "article matches", "articles match")}. ` : "Nothing matches. Try fewer words, or take out a part. ", clear];
}

// An empty result says so on the picture too, with what was asked for.
function showNothing() {
  const isNothing = isFiltered() && KINDS.every((kind) => !found.rows[kind].length);
  byId("nothing").hidden = !isNothing;
  byId("nothing").replaceChildren(
    make("strong", {}, "Nothing matches"),
    make("span", { dir: "auto" }, short(state.query.trim(), 80)),
    make("button", { type: "button", class: "quiet", onclick: () => clearSearch() }, "Clear"),
  );
}

function clearSearch() {
  byId("search").value = "";
  search("");
  byId("search").focus();
}

export function markCurrent() {
  const name = state.chosen ? graph.nameOf(state.chosen) : null;
  for (const button of document.querySelectorAll(".find .thing")) {
    if (button.dataset.name === name) button.setAttribute("aria-current", "true");
    else button.removeAttribute("aria-current");
  }
}

// What is wrong with the search, part by part, below its field.
export function showFaults() {
  const field = byId("search");
  const isFaulty = state.faults.some(({ isHint }) => !isHint);
  byId("faults").replaceChildren(...state.faults.map(({ text, says }) => make("p", {}, make("code", {}, bdi(short(text, 40))), " ", says)));
  byId("faults").hidden = !state.faults.length;
  byId("faults").classList.toggle("hint", !isFaulty);
  if (isFaulty) field.setAttribute("aria-invalid", "true");
  else field.removeAttribute("aria-invalid");
}

export function showKinds() {
  const button = (kind: Kind) =>
    make(
      "button",
      { type: "button", class: "kind", "data-kind": kind, "data-key": kind, "aria-pressed": String(state.kinds.has(kind)), onclick: () => toggleKind(kind) },
      sign(kind),
      make("span", {}, KIND_PLURALS[kind]),
      make("span", { class: "count" }, number(kind === "story" ? graph.storylines.length : graph.sizeOf(kind))),
    );
  keepingFocus(byId("kinds"), () => KIND_ORDER.map(button));
}

const KIND_ORDER = ["story", "article", "outlet", "topic"];

function toggleKind(kind: Kind) {
  const kinds = new Set(state.kinds);
  if (!kinds.delete(kind)) kinds.add(kind);
  go({ kinds });
}
