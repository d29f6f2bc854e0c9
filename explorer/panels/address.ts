import { graph } from "../opened";
import { focusOn, showMap, showNetwork } from "../canvas/canvas";
import { short } from "../core/text";
import { same } from "../core/things";
import { setColour, setSize } from "../map/channels";
import { networkNow } from "../network/networks";
import { wholeNetwork } from "../network/scene";
import { remember } from "./connection";
import { showDetails } from "./details";
import { byId, isNarrow, isStill, make, sign } from "./elements";
import { showLegend, showMatches } from "./legend";
import { keepFocus, markCurrent, showKinds } from "./list";
import { focusNext, hashOf, place, readAddress } from "./navigation";
import { lastTyped, look, refilter, state } from "./state";
import { showTakings } from "./taking";
import { kindWord } from "./wording";


let placeBefore = null;
export let addressShown = null;

export function route() {
  const next = readAddress();
  const { colour, size, muted, isUnknown, ...rest } = next;
  const now = `${hashOf({ ...next, query: "", colour: "topic", size: "articles", muted: [] })}|${next.view}`;
  const isElsewhere = now !== placeBefore;
  const isSearch = placeBefore === null || next.query !== state.query || next.kinds.size !== state.kinds.size;
  placeBefore = now;
  Object.assign(state, rest);
  if (colour !== look.colour) setColour(colour);
  if (size !== look.size) setSize(size);
  Object.assign(look, { colour, size, muted });
  if (isElsewhere) showPlace(isUnknown);
  if (isSearch) showSearch();
  else showMatches();
  showLegend();
  showTakings();
  addressShown = place.hash();
}

function showSearch() {
  const field = byId("search");
  // What was typed may have grown since; it must not be taken away.
  if (state.query !== lastTyped && field.value !== state.query) field.value = state.query;
  lastTyped = null;
  showKinds();
  refilter();
  keepFocus();
}

function showPlace(isUnknown: boolean) {
  if (state.chosen) remember(state.chosen);
  showDetails();
  markCurrent();
  showCanvas();
  showViews();
  sayPlace(isUnknown);
  if (focusNext) focusDetails();
}

export function showCanvas() {
  if (state.view === "map") showMap();
  else showNetwork(kept(networkNow()));
  focusOn(state.view === "map" ? state.chosen : null);
}

// A network without the kinds that are switched off, but for what is open.
const kept = (network_) => ({ ...network_, nodes: network_.nodes.filter(({ thing }) => state.kinds.has(thing.kind) || same(thing, state.chosen) || same(thing, state.other?.thing)) });

function sayPlace(isUnknown: boolean) {
  const { chosen, other } = state;
  const words = chosen ? `${kindWord(chosen)}: ${graph.labelOf(chosen)}${other ? `, and ${graph.labelOf(other.thing)}` : ""}` : "";
  byId("live").textContent = isUnknown ? "This address names nothing in this graph." : short(words, 300);
  document.title = [chosen ? short(graph.labelOf(chosen), 80) : null, pageTitle].filter(Boolean).join(" · ");
  if (isUnknown) byId("details").prepend(make("p", { class: "warning", role: "status" }, "The address of this page names nothing that is in this graph. It may come from another build."));
}
const pageTitle = document.title;

export function focusDetails() {
  focusNext = false;
  byId("details").querySelector("h2")?.focus({ preventScroll: !isNarrow() });
  if (isNarrow()) byId("details").scrollIntoView({ behavior: isStill.matches ? "auto" : "smooth" });
}

function showViews() {
  const isPossible = Boolean(state.chosen || wholeNetwork());
  byId("view-network").disabled = !isPossible;
  byId("view-network").title = isPossible ? "What is open, with all that it touches" : "Open a story, article, outlet or topic first";
  byId("view-map").setAttribute("aria-pressed", String(state.view === "map"));
  byId("view-network").setAttribute("aria-pressed", String(state.view === "network"));
  document.body.classList.toggle("chosen", Boolean(state.chosen));
  byId("peek").hidden = !state.chosen;
  if (state.chosen) byId("peek").replaceChildren(sign(state.chosen.kind), make("span", { dir: "auto" }, short(graph.labelOf(state.chosen), 90)), make("b", {}, "Details"));
}
