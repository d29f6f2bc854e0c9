// Saving and sharing: rows, picture, link, citation and query of the current view.

import { overridesOf } from "../core/corrections";
import { csvOf } from "../core/csv";
import { cslOf, risOf } from "../core/references";
import { sparqlOf } from "../core/sparql";
import { fold, short } from "../core/text";
import { article, type Thing } from "../core/things";
import { counted, stampOf } from "../core/words";
import { graph, search } from "../opened";
import { corrections } from "./correcting";
import { byId, make } from "./elements";
import { history, isInside } from "./navigation";
import { pngOfFigure, svgOfView, type Caption } from "./picture";
import { found, isFiltered, state } from "./state";
import { kindWord, outletName, periodWords } from "./wording";

// The articles shown: of what is open, those that match the search.
function shownArticles(): readonly number[] {
  if (!state.chosen) return found.rows.article;
  const rows = articlesSeen(state.chosen);
  return isFiltered() ? rows.filter((row) => found.isArticle[row]) : rows;
}

const articlesSeen = (thing: Thing) =>
  thing.kind === "article"
    ? [thing.row, ...graph.linked(thing.row)]
    : [...graph.articlesOf(thing)].sort(graph.newestFirst);

function shownWords(): string {
  const of = state.chosen ? ` of “${short(graph.labelOf(state.chosen), 60)}”` : "";
  return `${counted(shownArticles().length, "article")}${of}${isFiltered() ? ", as searched" : ""}`;
}

function save(content: string | Blob, type: string, name: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  make("a", { href: address, download: name }).click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}

// A file name for the current view: letters, digits and hyphens only.
function fileStem(): string {
  const text = state.chosen ? graph.labelOf(state.chosen) : state.query;
  const bare = fold(text)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return ["newsgraph", short(bare, 40).replace(/…$/, "")].filter(Boolean).join("-");
}

async function saveCsv(): Promise<string> {
  await graph.loadDetails();
  save(csvOf(graph, shownArticles()), "text/csv;charset=utf-8", `${fileStem()}.csv`);
  return `Saved ${shownWords()} as CSV.`;
}

async function saveReferences(name: "ris" | "json", type: string): Promise<string> {
  await graph.loadDetails();
  const written = name === "ris" ? risOf : cslOf;
  save(written(graph, shownArticles()), type, `${fileStem()}.${name}`);
  return `Saved ${shownWords()} as ${name === "ris" ? "RIS" : "CSL-JSON"}.`;
}

// What stands around a picture. The address of a file on this machine is nobody's business.
function caption(): Caption {
  const { chosen, other, query } = state;
  const names = [chosen, other?.thing].flatMap((thing) => (thing ? [graph.labelOf(thing)] : []));
  const searched = isFiltered() ? `Search: ${query}` : "";
  const period = periodWords(shownArticles());
  const where = location.protocol === "file:" || isInside ? history.hash() : location.href;
  return {
    title: names.join(" and ") || searched || "News graph",
    subtitle: [shownWords(), period].filter(Boolean).join(" · "),
    source: ["Source:", corpusWords(), where && `· ${where}`].filter(Boolean).join(" "),
  };
}

async function savePng(): Promise<string> {
  save(await pngOfFigure(caption()), "image/png", `${fileStem()}.png`);
  return "Saved the picture as a PNG.";
}

function saveSvg(): Promise<string> {
  save(svgOfView(caption()), "image/svg+xml", `${fileStem()}.svg`);
  return Promise.resolve("Saved the timeline as SVG.");
}

const addressNow = () => (isInside ? history.hash() : location.href);

/** What one writes below a quotation: what, from which data, on which day it was looked at. */
export function citation(thing: Thing | null): string {
  const today = new Date().toISOString().slice(0, 10);
  if (thing?.kind === "article") return articleCitation(thing.row, today);
  const name = thing ? `${graph.nameOf(thing)}, ` : "";
  return `${citedWords(thing)}. In: ${corpusWords()}. ${name}accessed ${today}.`;
}

function corpusWords(): string {
  const period = periodWords(graph.rowsIn("article"));
  return `a newsgraph of ${counted(graph.sizeOf("article"), "article")} from ${counted(graph.sizeOf("outlet"), "outlet")}${period ? `, ${period}` : ""}`;
}

function citedWords(thing: Thing | null): string {
  if (!thing) return `${shownWords()}${isFiltered() ? ` “${state.query}”` : ""}`;
  const size = counted(graph.articlesOf(thing).length, "article");
  return `“${graph.labelOf(thing)}” (${kindWord(thing).toLowerCase()}, ${size})`;
}

function articleCitation(row: number, today: string): string {
  const seconds = graph.articles.published[row];
  const address = graph.addressOf(row);
  const date =
    seconds === null ? "No date" : stampOf(seconds, graph.precision.of(row)).slice(0, 10);
  const parts = [`${outletName(row)}. “${graph.labelOf(article(row))}”`, date];
  if (address) parts.push(`${address}, accessed ${today}`);
  return `${parts.join(". ")}.`;
}

/** To the clipboard, or, where a page may not, into a field to copy from. */
export async function copied(text: string, what: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return `Copied ${what}.`;
  } catch {
    showText(what, text);
    return `Select and copy ${what}.`;
  }
}

function showText(what: string, text: string): void {
  byId("text-title").textContent = `${what.charAt(0).toUpperCase()}${what.slice(1)}`;
  byId("text-body").value = text;
  byId("text").showModal();
  byId("text-body").select();
}

async function showQuery(): Promise<string> {
  await graph.loadDetails();
  showText("the SPARQL query", sparqlOf(graph, search, state.terms, state.chosen));
  return "";
}

async function copyCitation(): Promise<string> {
  await graph.loadDetails();
  return copied(citation(state.chosen), "the citation");
}

interface Taking {
  readonly name: string;
  readonly words: () => string;
  /** Answers what has been done. */
  readonly take: () => Promise<string>;
}

const LINK: Taking = {
  name: "link",
  words: () => "Link to this view",
  take: () => copied(addressNow(), "the link"),
};
const takingsNow = (): readonly Taking[] => [
  { name: "csv", words: () => `CSV: ${shownWords()}`, take: saveCsv },
  {
    name: "ris",
    words: () => `RIS, for Zotero and others: ${shownWords()}`,
    take: () => saveReferences("ris", "application/x-research-info-systems"),
  },
  {
    name: "csl",
    words: () => `CSL-JSON, for Pandoc and others: ${shownWords()}`,
    take: () => saveReferences("json", "application/vnd.citationstyles.csl+json"),
  },
  { name: "png", words: () => "PNG: the picture as shown", take: savePng },
  ...(state.view === "timeline"
    ? [{ name: "svg", words: () => "SVG: the timeline", take: saveSvg }]
    : []),
  ...(isInside ? [] : [LINK]),
  { name: "cite", words: () => "Citation of this view", take: copyCitation },
  { name: "sparql", words: () => `SPARQL: ${shownWords()}`, take: showQuery },
  ...(corrections().length ? [CORRECTIONS] : []),
];

let toasting = 0;
function toast(words: string): void {
  byId("toast").textContent = words;
  clearTimeout(toasting);
  toasting = window.setTimeout(() => {
    byId("toast").textContent = "";
  }, 6000);
}

function saveCorrections(): Promise<string> {
  save(overridesOf(corrections()), "text/yaml;charset=utf-8", "overrides.yaml");
  return Promise.resolve("Saved. Give the file to the next build as --overrides overrides.yaml.");
}

const CORRECTIONS: Taking = {
  name: "corrections",
  words: () => `overrides.yaml: ${counted(corrections().length, "correction")}`,
  take: saveCorrections,
};

export function showTakings(): void {
  const button = ({ name, words, take }: Taking) => {
    const onclick = () => {
      byId("take").hidePopover();
      take().then(toast, (error: unknown) => {
        toast(`Not saved. ${error instanceof Error ? error.message : String(error)}`);
      });
    };
    const attributes = { type: "button", class: "menu-item", "data-take": name, onclick };
    return make("li", {}, make("button", attributes, words()));
  };
  byId("take-list").replaceChildren(...takingsNow().map(button));
}
