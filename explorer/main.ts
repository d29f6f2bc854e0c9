import { graph, search } from "./opened";
import { fit, refreshColours, startCanvas, zoom } from "./canvas/canvas";
import { onBack, onPick, onSay, onTip } from "./canvas/pointing";
import { network } from "./canvas/stage";
import { listenToDates } from "./charts/histogram";
import { linkWords } from "./core/reasons";
import { FIELDS } from "./core/search/fields";
import { short } from "./core/text";
import { article } from "./core/things";
import { counted, number } from "./core/words";
import { LINES } from "./network/styles";
import { addressShown, focusDetails, route, showCanvas } from "./panels/address";
import { byId, isNarrow, lineSign, make, sign, step } from "./panels/elements";
import { listenToLegend, showLegend } from "./panels/legend";
import { choose, go, place } from "./panels/navigation";
import { showAbout } from "./panels/overview";
import { openLink } from "./panels/parts";
import { found, isFiltered, refilter, search, state } from "./panels/state";
import { brief, kindWord, periodWords } from "./panels/wording";
import type { Thing } from "./core/things";
import type { SceneEdge } from "./canvas/scene";


// Everything together: what is pressed and typed, the theme, the start.

const THEMES = ["auto", "light", "dark"];
const THEME_WORDS = { auto: "◐ Auto", light: "☀ Light", dark: "☾ Dark" };

function stored(name: string, value: number) {
  try {
    if (value === undefined) return localStorage.getItem(name);
    localStorage.setItem(name, value);
  } catch {
    return null; // a page opened from a file may have no storage
  }
  return value;
}

function setTheme(theme) {
  const root = document.documentElement;
  if (theme === "auto") delete root.dataset.theme;
  else root.dataset.theme = theme;
  const button = byId("theme");
  button.textContent = THEME_WORDS[theme];
  button.dataset.theme = theme;
  button.setAttribute("aria-label", `Colours: ${theme}. Press to change`);
  if (document.documentElement.dataset.ready) {
    refreshColours();
    showLegend();
  }
}

function listen() {
  listenToSearch();
  listenToDates();
  listenToLegend();
  byId("view-map").addEventListener("click", () => go({ view: "map" }));
  byId("view-network").addEventListener("click", () => go({ view: "network" }));
  byId("back").addEventListener("click", () => place.move(-1));
  byId("forward").addEventListener("click", () => place.move(1));
  byId("peek").addEventListener("click", focusDetails);
  byId("zoom-in").addEventListener("click", () => zoom(1.5));
  byId("zoom-out").addEventListener("click", () => zoom(1 / 1.5));
  byId("zoom-fit").addEventListener("click", () => fit());
  byId("theme").addEventListener("click", () => {
    const next = THEMES[(THEMES.indexOf(byId("theme").dataset.theme) + 1) % THEMES.length];
    stored("newsgraph-theme", next);
    setTheme(next);
  });
  for (const button of document.querySelectorAll("dialog .close")) button.addEventListener("click", () => button.closest("dialog").close());
  byId("about-button").addEventListener("click", () => {
    showAbout();
    byId("about").showModal();
  });
  byId("text-copy").addEventListener("click", async () => {
    byId("text-body").select();
    byId("text-note").textContent = await navigator.clipboard.writeText(byId("text-body").value).then(() => "Copied.", () => "Press Ctrl+C to copy.");
  });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => setTheme(byId("theme").dataset.theme));
  addEventListener("beforeprint", () => inDaylight(true));
  addEventListener("afterprint", () => inDaylight(false));
  addEventListener("hashchange", route);
  addEventListener("keydown", shortcut);
}

// Paper is light: while it prints, the picture is painted light and whole.
function inDaylight(isPrinting) {
  setTheme(byId("theme").dataset.theme);
  if (!isPrinting) return;
  document.documentElement.dataset.theme = "light";
  refreshColours();
  fit(false);
  network.redraw();
}

function listenToSearch() {
  const field = byId("search");
  let typing = 0;
  field.addEventListener("input", () => {
    clearTimeout(typing);
    typing = setTimeout(() => search(field.value, true), 90);
  });
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return step(event);
    clearTimeout(typing);
    return openFirst(field.value);
  });
  byId("results").addEventListener("keydown", (event) => step(event));
}

function listenToCanvas() {
  onPick((picked, isOpen) => {
    if (picked?.edge) pickEdge(picked.edge);
    else if (picked) choose(picked, isOpen ? "network" : undefined);
    else if (state.view === "map") choose(null);
  });
  onBack(() => (state.chosen && state.view === "network" ? choose(null, "map") : choose(null)));
  onTip((picked) => (picked.edge ? edgeTip(picked.edge) : thingTip(picked)));
  onSay((thing) => (byId("live").textContent = `${kindWord(thing)}: ${short(graph.labelOf(thing), 200)}. ${brief(thing)}`));
}

const thingTip = (thing: Thing) => [sign(thing.kind), make("span", {}, make("strong", { dir: "auto" }, short(graph.labelOf(thing), 140)), make("small", { dir: "auto" }, brief(thing)))];

function edgeTip(edge: SceneEdge) {
  const [from, to] = edge.ends;
  const words = edge.links?.length ? linkWords(edge.links[0], graph.links.source[edge.links[0]]) : LINES[edge.kind];
  const ends = `${short(graph.labelOf(from), 60)} → ${short(graph.labelOf(to), 60)}`;
  return [lineSign(edge.kind), make("span", {}, make("strong", {}, edge.kind), make("small", { dir: "auto" }, words), make("small", { dir: "auto" }, ends))];
}

function pickEdge(edge: SceneEdge) {
  if (edge.links?.length) openLink(edge.links[0]);
  else byId("live").textContent = `${edge.kind}: ${graph.labelOf(edge.ends[0])} → ${graph.labelOf(edge.ends[1])}. ${LINES[edge.kind]}`;
}

// What is typed may not have been looked for yet.
function openFirst(query: string) {
  state.query = query;
  refilter();
  if (isFiltered() && state.faults.every(({ isHint }) => isHint)) document.querySelector("#results .thing")?.click();
}

// Up and down walk from a search through its results and back.
export const searchStops = () => [byId("search"), ...document.querySelectorAll("#results .thing")];

function shortcut(event: Event) {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest?.("input, select, textarea, dialog")) return;
  if (event.key === "/") byId("search").focus();
  else if (event.key === "?") byId("help").togglePopover();
  else return;
  event.preventDefault();
}

function showHelp() {
  const row = (name: string) => {
    const { says } = FIELDS[name];
    const example = search.exampleOf(name);
    const use = () => {
      byId("help").hidePopover();
      search(`${state.query} ${example}`.trim());
      byId("search").focus();
    };
    return make("tr", {}, make("th", { scope: "row" }, make("button", { type: "button", class: "link", onclick: use }, example)), make("td", {}, says));
  };
  byId("help-fields").replaceChildren(...Object.keys(FIELDS).filter((name) => FIELDS[name].reads !== "name" || graph.sizeOf(name)).map(row));
}

const articlesWords = () => (graph.notes.omitted ? `newest ${number(graph.sizeOf("article"))} of ${counted(graph.notes.omitted + graph.sizeOf("article"), "article")}` : counted(graph.sizeOf("article"), "article"));

function start() {
  const rows = [...graph.articles.id.keys()];
  const facts_ = [articlesWords(), counted(graph.storylines.length, "story", "stories"), counted(graph.sizeOf("outlet"), "outlet"), periodWords(rows)].filter(Boolean);
  byId("summary").replaceChildren(...facts_.flatMap((text, i) => [i ? " · " : "", make("span", {}, text)]));
  const theme = stored("newsgraph-theme");
  setTheme(THEMES.includes(theme) ? theme : "auto");
  showHelp();
  byId("legend").open = !isNarrow();
  startCanvas();
  listen();
  listenToCanvas();
  route();
  requestAnimationFrame(() => {
    showCanvas(); // the window around it has its shape now
    document.documentElement.dataset.ready = "true";
    performance.mark("newsgraph-ready");
  });
}

start();
// For whoever looks from outside: what is shown now, as names and texts.
window.newsgraph = Object.freeze({
  network,
  shown: () => (state.chosen ? graph.nameOf(state.chosen) : ""),
  address: () => addressShown,
  query: () => state.query,
  found: () => found.rows.article.map((row) => graph.nameOf(article(row))),
});
