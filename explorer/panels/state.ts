import { graph, search } from "../opened";
import { showDates } from "../charts/histogram";
import { wordTerms } from "../core/search/finding";
import { valuesOf, withField } from "../core/search/language";
import { KINDS } from "../core/things";
import { showMatches } from "./legend";
import { PAGE, showFaults, showList, shown } from "./list";
import { go } from "./navigation";
import type { Kind } from "../core/things";


// Finding: what the search lets through. Lists, facets, dates, map and exports follow it.

export const state = { query: "", terms: [], faults: [], kinds: new Set(KINDS), chosen: null, other: null, view: "map" };

export const found = {
  rows: Object.fromEntries(KINDS.map((kind) => [kind, []])),
  isArticle: new Uint8Array(graph.sizeOf("article")).fill(1),
  counts: { outlet: new Map(), topic: new Map(), story: new Map() },
};

export const isFiltered = () => state.terms.length > 0;

function findAll() {
  Object.assign(state, search.parse(state.query));
  found.isArticle = search.maskOfAll(state.terms);
  found.rows.article = orderedArticles();
  for (const kind of ["outlet", "topic", "story"]) findHolders(kind);
}

export function refilter() {
  findAll();
  Object.assign(shown, PAGE);
  showList();
  showDates();
  showFaults();
  document.body.classList.toggle("searching", isFiltered());
  showMatches();
  if (wordTerms().length && !graph.details) graph.loadDetails().then(refilter);
}

// Puts another text into the search; the address keeps it.
export let lastTyped = null;
export function search(query: string, isTyped = false) {
  if (query === state.query) return;
  lastTyped = isTyped ? query : null;
  go({ query }, isTyped);
}

export const filterBy = (field: string, values) => search(withField(state.query, field, values));

export function toggleFacet(kind: Kind, row: number, isOn: boolean) {
  const named = valuesOf(state.query, kind);
  const name = search.facetName(kind, row);
  const rest = named.filter((value) => !search.namedRows(kind, value).includes(row));
  filterBy(kind, isOn ? [...rest, name] : rest);
}

// The legend: what colours and sizes mean on the map, and lines on a network. Pressing an
// entry fades its articles.

export const COLOURS = { topic: "Topic", outlet: "Outlet", date: "Date", story: "Story" };
export const SIZE_WORDS = { articles: "Same", heat: "Heat" };
export const look = { colour: "topic", size: "articles", muted: [] };
