import { graph } from "../opened";
import { pngOfView } from "../canvas/canvas";
import { csvOf } from "../core/csv";
import { sparqlOf } from "../core/sparql";
import { fold, short } from "../core/text";
import { article } from "../core/things";
import { counted, stampOf } from "../core/words";
import { bdi, byId, make } from "./elements";
import { place } from "./navigation";
import { section } from "./parts";
import { found, isFiltered, state } from "./state";
import { kindWord, outletName, periodWords } from "./wording";
import type { Thing } from "../core/things";
import type { Picked } from "../canvas/pointing";


// Taking away: rows, picture, link, citation and query of what is seen.

// The articles that are seen: of what is open, those that the search lets through.
function shownArticles() {
  const rows = state.chosen ? articlesSeen(state.chosen) : found.rows.article;
  return state.chosen && isFiltered() ? rows.filter((row) => found.isArticle[row]) : rows;
}

const articlesSeen = (thing: Thing) => (thing.kind === "article" ? [thing.row, ...graph.linked(thing.row)] : [...graph.articlesOf(thing)].sort(graph.newestFirst));

function shownWords() {
  const rows = shownArticles();
  const of = state.chosen ? ` of “${short(graph.labelOf(state.chosen), 60)}”` : "";
  return `${counted(rows.length, "article")}${of}${isFiltered() ? ", as searched" : ""}`;
}

function save(content, type, name: string) {
  const address = URL.createObjectURL(new Blob([content], { type }));
  make("a", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

// A file name from what is seen: letters, digits and hyphens alone.
function fileStem() {
  const text = state.chosen ? graph.labelOf(state.chosen) : state.query;
  return ["newsgraph", short(fold(text).replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, ""), 40).replace(/…$/, "")].filter(Boolean).join("-");
}

async function saveCsv() {
  await graph.loadDetails();
  save(csvOf(shownArticles()), "text/csv;charset=utf-8", `${fileStem()}.csv`);
  return `Saved ${shownWords()} as CSV.`;
}

async function savePng() {
  const bytes = Uint8Array.from(atob(pngOfView().split(",")[1]), (letter) => letter.charCodeAt(0));
  save(bytes, "image/png", `${fileStem()}.png`);
  return "Saved the picture as PNG.";
}

const addressNow = () => (location.protocol === "about:" ? place.hash() : location.href);

// What one writes below a quotation: what, from which data, on which day it was looked at.
function citation(thing: Thing) {
  const today = new Date().toISOString().slice(0, 10);
  if (thing?.kind === "article") return articleCitation(thing.row, today);
  const what = thing ? `“${graph.labelOf(thing)}” (${kindWord(thing).toLowerCase()}, ${counted(graph.articlesOf(thing).length, "article")})` : `${shownWords()}${isFiltered() ? ` “${state.query}”` : ""}`;
  const from = `a newsgraph of ${counted(graph.sizeOf("article"), "article")} from ${counted(graph.sizeOf("outlet"), "outlet")}${graph.period([...graph.articles.id.keys()]) ? `, ${periodWords([...graph.articles.id.keys()])}` : ""}`;
  return `${what}. In: ${from}. ${thing ? `${graph.nameOf(thing)}, ` : ""}accessed ${today}.`;
}

function articleCitation(row: number, today) {
  const published_ = graph.articles.published[row];
  const address = graph.addressOf(row);
  return [
    `${outletName(row)}. “${graph.labelOf(article(row))}”`,
    published_ === null ? "No date" : stampOf(published_).slice(0, 10),
    address ? `${address}, accessed ${today}` : null,
  ].filter(Boolean).join(". ") + ".";
}

export function citeSection(row: number) {
  if (!graph.details) return null;
  const text = citation(article(row));
  const done = make("small", { role: "status" });
  const copy = () => copied(text, "the citation").then((words) => (done.textContent = words));
  return section("Cite it", make("p", { class: "citation" }, bdi(text)), make("button", { type: "button", class: "more", onclick: copy }, "Copy the citation"), " ", done);
}

// To the clipboard, or, where a page may not, into a field to copy from.
async function copied(text: string, what: Picked) {
  try {
    await navigator.clipboard.writeText(text);
    return `Copied ${what}.`;
  } catch {
    showText(what, text);
    return `Select and copy ${what}.`;
  }
}

function showText(what: Picked, text: string) {
  byId("text-title").textContent = `${what[0].toUpperCase()}${what.slice(1)}`;
  byId("text-body").value = text;
  byId("text").showModal();
  byId("text-body").select();
}

const TAKINGS = [
  ["csv", () => `CSV: ${shownWords()}`, saveCsv],
  ["png", () => "PNG: the picture as you see it", savePng],
  ["link", () => "Link to this view", () => copied(addressNow(), "the link")],
  ["cite", () => "Citation of this view", () => graph.loadDetails().then(() => copied(citation(state.chosen), "the citation"))],
  ["sparql", () => `SPARQL: ${shownWords()}`, async () => {
    await graph.loadDetails();
    showText("the SPARQL query", sparqlOf(state.terms, state.chosen));
    return "";
  }],
];

let toasting = 0;
function toast(words: string) {
  byId("toast").textContent = words;
  clearTimeout(toasting);
  toasting = setTimeout(() => (byId("toast").textContent = ""), 6000);
}

export function showTakings() {
  const button = ([name, words, take]) => make("li", {}, make("button", { type: "button", class: "menu-item", "data-take": name, onclick: () => takeAway(take) }, words()));
  byId("take-list").replaceChildren(...TAKINGS.filter(([name]) => name !== "link" || location.protocol !== "about:").map(button));
}

async function takeAway(take) {
  byId("take").hidePopover();
  toast(await take());
}
