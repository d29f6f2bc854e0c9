// The start of the page: the data is decoded, everything listens, the address is followed.

import { drawNow, refreshColours, startCanvas } from "./canvas/canvas";
import { isEdge, type Listeners, type Picked } from "./canvas/pointing";
import type { SceneEdge } from "./canvas/scene";
import { network } from "./canvas/stage";
import { fit, zoom } from "./canvas/view";
import { listenToDates } from "./charts/histogram";
import { redrawLanes } from "./charts/swimlanes";
import { readBlock, unpacked } from "./core/data/block";
import { NewsGraph } from "./core/data/graph";
import type { Block, DetailsBlock } from "./core/data/schema";
import { linkWords } from "./core/reasons";
import { isNamed, type Field } from "./core/search/fields";
import { short } from "./core/text";
import { article, type Thing } from "./core/things";
import { counted, number } from "./core/words";
import { EDGE_STYLES } from "./network/styles";
import { graph, open, search } from "./opened";
import { focusDetails, followed, refilter, route, showCanvas } from "./panels/address";
import { byId, isNarrow, lineSign, make, sign, walkThrough } from "./panels/elements";
import { searchFor } from "./panels/facets";
import { listenToFolds, unfold } from "./panels/folding";
import { listenToLegend, showLegend } from "./panels/legend";
import { choose, go, history, onArrival } from "./panels/navigation";
import { showAbout } from "./panels/overview";
import { linkButton, openLink } from "./panels/parts";
import { showTakings } from "./panels/taking";
import { found, isFiltered, setState, state } from "./panels/state";
import { brief, kindWord, periodWords } from "./panels/wording";

// The page's face for scripts and tests from outside: what is shown now, as names and texts.
interface Face {
  readonly network: vis.Network | null;
  shown(): string;
  address(): string | null;
  query(): string;
  found(): string[];
}
declare global {
  interface Window {
    newsgraph: Face;
  }
}

/** Reads the blocks of the page, and shows what its address says. */
export async function start(): Promise<void> {
  const [block] = await Promise.all([
    readBlock<Block>(byId("corpus")),
    unpackVis(document.getElementById("vis")),
  ]);
  open(new NewsGraph(block, () => readBlock<DetailsBlock>(byId("corpus-details"))));
  showSummary();
  setTheme(storedTheme());
  showHelp();
  byId("legend").open = !isNarrow();
  listenToFolds();
  startCanvas(LISTENERS);
  listen();
  onArrival(route);
  route();
  requestAnimationFrame(() => {
    showCanvas(); // the window around it has its shape now
    document.documentElement.dataset.ready = "true";
    performance.mark("newsgraph-ready");
  });
  window.newsgraph = Object.freeze({
    network,
    shown: () => (state.chosen ? graph.nameOf(state.chosen) : ""),
    address: followed,
    query: () => state.query,
    found: () => found.rows.article.map((row) => graph.nameOf(article(row))),
  });
}

// vis-network is packed where the corpus is; it runs because the policy names its hash.
async function unpackVis(element: HTMLElement | null): Promise<void> {
  if (!element) return;
  const script = document.createElement("script");
  script.textContent = await unpacked(element.textContent).text();
  element.replaceWith(script);
}

function showSummary(): void {
  const count = graph.sizeOf("article");
  const { omitted } = graph.notes;
  const parts = [
    omitted
      ? `newest ${number(count)} of ${counted(omitted + count, "article")}`
      : counted(count, "article"),
    counted(graph.storylines.length, "story", "stories"),
    counted(graph.sizeOf("story") - graph.storylines.length, "event"),
    counted(graph.sizeOf("outlet"), "outlet"),
    periodWords(graph.rowsIn("article")),
  ].filter(Boolean);
  const words = parts.flatMap((text, i) => [i ? " · " : "", make("span", {}, text)]);
  byId("summary").replaceChildren(...words);
}

const THEMES = ["auto", "light", "dark"] as const;
type Theme = (typeof THEMES)[number];
const THEME_WORDS = { auto: "◐ Auto", light: "☀ Light", dark: "☾ Dark" };
const THEME_KEY = "newsgraph-theme";

const themeNamed = (name: string | null | undefined): Theme =>
  THEMES.find((theme) => theme === name) ?? "auto";
const themeNow = () => themeNamed(byId("theme").dataset.theme);

function storedTheme(): Theme {
  try {
    return themeNamed(localStorage.getItem(THEME_KEY));
  } catch {
    return "auto"; // a page opened from a file may have no storage
  }
}

function storeTheme(theme: Theme): void {
  try {
    localStorage.setItem(THEME_KEY, theme);
  } catch {
    // without storage the choice holds for this visit
  }
}

function setTheme(theme: Theme): void {
  const root = document.documentElement;
  if (theme === "auto") delete root.dataset.theme;
  else root.dataset.theme = theme;
  const button = byId("theme");
  button.textContent = THEME_WORDS[theme];
  button.dataset.theme = theme;
  button.setAttribute("aria-label", `Colours: ${theme}. Press to change`);
  if (!root.dataset.ready) return;
  refreshColours();
  showLegend();
}

function nextTheme(): void {
  const next = THEMES[(THEMES.indexOf(themeNow()) + 1) % THEMES.length];
  storeTheme(next);
  setTheme(next);
}

// Paper is light: while it prints, the picture is painted light and whole.
function printInDaylight(): void {
  setTheme(themeNow());
  document.documentElement.dataset.theme = "light";
  refreshColours();
  fit(false);
  drawNow();
}

const onClick = (id: string, act: () => void) => {
  byId(id).addEventListener("click", act);
};

function listen(): void {
  listenToSearch();
  listenToDates();
  listenToLegend();
  onClick("view-map", () => {
    go({ view: "map" });
  });
  onClick("view-timeline", () => {
    go({ view: "timeline" });
  });
  addEventListener("resize", redrawLanes);
  onClick("view-network", () => {
    go({ view: "network" });
  });
  onClick("back", () => {
    history.move(-1);
  });
  onClick("forward", () => {
    history.move(1);
  });
  onClick("peek", focusDetails);
  onClick("zoom-in", () => {
    zoom(1.5);
  });
  onClick("zoom-out", () => {
    zoom(1 / 1.5);
  });
  onClick("zoom-fit", () => {
    fit();
  });
  onClick("theme", nextTheme);
  for (const button of document.querySelectorAll("dialog .close"))
    button.addEventListener("click", () => {
      button.closest("dialog")?.close();
    });
  byId("take").addEventListener("beforetoggle", showTakings);
  onClick("about-button", () => {
    showAbout();
    byId("about").showModal();
  });
  onClick("text-copy", () => {
    void copyText();
  });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => {
    setTheme(themeNow());
  });
  addEventListener("beforeprint", printInDaylight);
  addEventListener("afterprint", () => {
    setTheme(themeNow());
  });
  addEventListener("keydown", shortcut);
}

async function copyText(): Promise<void> {
  const body = byId("text-body");
  body.select();
  const done = await navigator.clipboard.writeText(body.value).then(
    () => "Copied.",
    () => "Press Ctrl+C to copy.",
  );
  byId("text-note").textContent = done;
}

const resultButtons = () => [...document.querySelectorAll<HTMLElement>("#results .thing")];

function listenToSearch(): void {
  const field = byId("search");
  const walk = (event: KeyboardEvent) => {
    walkThrough(event, [field, ...resultButtons()]);
  };
  let typing = 0;
  field.addEventListener("input", () => {
    unfold("list");
    clearTimeout(typing);
    typing = window.setTimeout(() => {
      searchFor(field.value, true);
    }, 90);
  });
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Enter") {
      walk(event);
      return;
    }
    clearTimeout(typing);
    openFirst(field.value);
  });
  byId("results").addEventListener("keydown", walk);
}

// What is typed may not have been looked for yet.
function openFirst(query: string): void {
  setState({ query });
  refilter();
  if (isFiltered() && state.faults.every(({ isHint }) => isHint)) resultButtons().at(0)?.click();
}

function shortcut(event: KeyboardEvent): void {
  const { target } = event;
  const isWriting = target instanceof Element && target.closest("input, select, textarea, dialog");
  if (event.ctrlKey || event.metaKey || event.altKey || isWriting) return;
  if (event.key === "/") byId("search").focus();
  else if (event.key === "?") byId("help").togglePopover();
  else return;
  event.preventDefault();
}

function showHelp(): void {
  const row = ([name, { says }]: readonly [string, Field]) => {
    const example = search.exampleOf(name);
    const use = () => {
      byId("help").hidePopover();
      searchFor(`${state.query} ${example}`.trim());
      byId("search").focus();
    };
    const head = make("th", { scope: "row" }, linkButton(use, example));
    return make("tr", {}, head, make("td", {}, says));
  };
  const isHere = ([name]: readonly [string, Field]) => !isNamed(name) || graph.sizeOf(name) > 0;
  byId("help-fields").replaceChildren(...[...search.fields].filter(isHere).map(row));
}

const LISTENERS: Listeners = {
  pick(picked, isOpen) {
    if (picked && isEdge(picked)) pickEdge(picked.edge);
    else if (picked) choose(picked, isOpen ? { view: "network" } : {});
    else if (state.view === "map") choose(null);
  },
  back() {
    choose(null, state.chosen && state.view === "network" ? { view: "map" } : {});
  },
  tip: (picked: Picked) => (isEdge(picked) ? edgeTip(picked.edge) : thingTip(picked)),
  say(thing: Thing) {
    const label = short(graph.labelOf(thing), 200);
    byId("live").textContent = `${kindWord(thing)}: ${label}. ${brief(thing)}`;
  },
};

const tipWords = (name: string, ...lines: string[]) =>
  make(
    "span",
    {},
    make("strong", { dir: "auto" }, name),
    lines.map((line) => make("small", { dir: "auto" }, line)),
  );

const thingTip = (thing: Thing) => [
  sign(thing.kind),
  tipWords(short(graph.labelOf(thing), 140), brief(thing)),
];

function edgeTip({ kind, ends, links }: SceneEdge): Element[] {
  const [from, to] = ends.map((thing) => short(graph.labelOf(thing), 60));
  const words = links.length
    ? linkWords(graph, links[0], graph.links.source[links[0]])
    : EDGE_STYLES[kind].says;
  return [lineSign(kind), tipWords(kind, words, `${from} → ${to}`)];
}

function pickEdge({ kind, ends, links }: SceneEdge): void {
  if (links.length) {
    openLink(links[0]);
    return;
  }
  const [from, to] = ends.map(graph.labelOf);
  byId("live").textContent = `${kind}: ${from} → ${to}. ${EDGE_STYLES[kind].says}`;
}
