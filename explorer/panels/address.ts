// Following the address: what it says is found, drawn and described.

import { showLanes } from "../charts/swimlanes";
import { focusOn, showMap, showNetwork } from "../canvas/canvas";
import { showDates } from "../charts/histogram";
import { wordTerms } from "../core/search/finding";
import { short } from "../core/text";
import { same } from "../core/things";
import { setColour, setSize } from "../map/channels";
import { comparedNetwork, networkOf, pathsNetwork } from "../network/networks";
import { wholeNetwork, type NetworkOf } from "../network/scene";
import { finder, graph, search } from "../opened";
import { remember } from "./asking";
import { showDetails } from "./details";
import { byId, isNarrow, isStill, make, sign } from "./elements";
import { wasTyped } from "./facets";
import { showLegend, showMatches } from "./legend";
import { keepFocus, markCurrent, showFaults, showKinds, showListAnew } from "./list";
import { hashOf, history, isInTime, readAddress, takesFocus } from "./navigation";
import { isFiltered, setFound, setState, state } from "./state";
import { waysNow } from "./ways";
import { kindWord } from "./wording";

let placeBefore: string | null = null;
let addressShown: string | null = null;

/** The address that the page has followed last. */
export const followed = () => addressShown;

export function route(): void {
  const { isUnknown, ...next } = readAddress();
  const bare = { ...next, query: "", colour: "topic", size: "articles", muted: [] } as const;
  const now = `${hashOf(bare)}|${next.view}`;
  const isElsewhere = now !== placeBefore;
  const isSearch =
    placeBefore === null || next.query !== state.query || next.kinds.size !== state.kinds.size;
  placeBefore = now;
  if (next.colour !== state.colour) setColour(next.colour);
  if (next.size !== state.size) setSize(next.size);
  setState(next);
  if (isElsewhere) showPlace(isUnknown);
  if (isSearch) showSearch();
  else showMatches();
  showLegend();
  addressShown = history.hash();
}

function showSearch(): void {
  const field = byId("search");
  // What was typed may have grown since; it must not be taken away.
  if (!wasTyped(state.query) && field.value !== state.query) field.value = state.query;
  showKinds();
  refilter();
  keepFocus();
}

/** Finds what the search lets through; lists, facets, dates and map follow it. */
export function refilter(): void {
  const wasFiltered = isFiltered();
  setState(search.parse(state.query));
  setFound(finder.find(state));
  showListAnew();
  if (wasFiltered || isFiltered()) answerAtRest();
  showDates();
  showFaults();
  document.body.classList.toggle("searching", isFiltered());
  showMatches();
  if (wordTerms(state.terms).length && !graph.details) void graph.loadDetails().then(refilter);
}

function showPlace(isUnknown: boolean): void {
  if (state.chosen) remember(state.chosen);
  isLost = isUnknown;
  showWhatIsOpen();
  markCurrent();
  showCanvas();
  showViews();
  sayPlace(isUnknown);
  if (takesFocus()) focusDetails();
}

export function showCanvas(): void {
  const network = state.view === "network" ? networkNow() : null;
  if (network) showNetwork(withoutHidden(network));
  else showMap();
  showLanes(state.view === "timeline" && state.chosen ? state.chosen.row : null);
  focusOn(network ? null : state.chosen);
}

// What is open stands out in its network.
const CENTRE = 21;

function networkNow(): NetworkOf | null {
  const { chosen, other } = state;
  if (!chosen) return wholeNetwork();
  if (other?.mode === "with") return comparedNetwork(chosen, other.thing);
  if (other?.mode === "to")
    return pathsNetwork(chosen, other.thing, waysNow(chosen, other.thing).paths);
  const network = networkOf(chosen);
  const nodes = network.nodes.map((node) =>
    same(node.thing, chosen) ? { ...node, size: CENTRE } : node,
  );
  return { ...network, nodes };
}

// A network without the kinds that are switched off, except what is open.
function withoutHidden(network: NetworkOf): NetworkOf {
  const isOpen = [state.chosen, state.other?.thing];
  const nodes = network.nodes.filter(
    ({ thing }) => state.kinds.has(thing.kind) || isOpen.some((open) => same(thing, open)),
  );
  return { ...network, nodes };
}

// The details answer a search once typing rests; lists and map follow each letter.
const REST = 120;
let answering = 0;
function answerAtRest(): void {
  clearTimeout(answering);
  answering = window.setTimeout(() => {
    if (!state.chosen) showWhatIsOpen();
  }, REST);
}

// Nothing here has the address that was opened last.
let isLost = false;

function showWhatIsOpen(): void {
  showDetails();
  const warning =
    "Nothing in this graph has the address that you opened. It may come from another build.";
  if (isLost) byId("details").prepend(make("p", { class: "warning", role: "status" }, warning));
}

const pageTitle = document.title;

function sayPlace(isUnknown: boolean): void {
  const { chosen, other } = state;
  const beside = other ? `, and ${graph.labelOf(other.thing)}` : "";
  const words = chosen ? `${kindWord(chosen)}: ${graph.labelOf(chosen)}${beside}` : "";
  const said = isUnknown ? "Nothing in this graph has this address." : short(words, 300);
  byId("live").textContent = said;
  document.title = chosen ? `${short(graph.labelOf(chosen), 80)} · ${pageTitle}` : pageTitle;
}

export function focusDetails(): void {
  const heading = byId("details").querySelector("h2");
  heading?.focus({ preventScroll: !isNarrow() });
  if (isNarrow()) byId("details").scrollIntoView({ behavior: isStill() ? "auto" : "smooth" });
}

function showViews(): void {
  const { chosen, other, view } = state;
  const isPossible = chosen !== null || wholeNetwork() !== null;
  const [onMap, onNetwork] = [byId("view-map"), byId("view-network")];
  const inTime = byId("view-timeline");
  inTime.disabled = !isInTime(chosen, other);
  inTime.title = inTime.disabled
    ? "Open a story first, of which two articles have a date"
    : "The events of the story in time, with who repeated and who credited whom";
  inTime.setAttribute("aria-pressed", String(view === "timeline"));
  onNetwork.disabled = !isPossible;
  onNetwork.title = isPossible
    ? "What is open, with everything linked to it"
    : "Open a story, article, outlet or topic first";
  onMap.setAttribute("aria-pressed", String(view === "map"));
  onNetwork.setAttribute("aria-pressed", String(view === "network"));
  document.body.classList.toggle("chosen", chosen !== null);
  byId("peek").hidden = chosen === null;
  if (!chosen) return;
  const label = make("span", { dir: "auto" }, short(graph.labelOf(chosen), 90));
  byId("peek").replaceChildren(sign(chosen.kind), label, make("b", {}, "Details"));
}
