// Dates: how many articles each day, week, month or year has, with a brush on them. The
// brush writes after: and before: into the search.

import { binned, binOf, countBins, dateText, type Bins } from "../core/dates";
import { withField } from "../core/search/language";
import { dayWords, rangeWords } from "../core/words";
import { graph, search } from "../opened";
import { byId, vector } from "../panels/elements";
import { searchFor } from "../panels/facets";
import { isFiltered, state } from "../panels/state";

let dates: Bins | null = null;
const HEIGHT = 48;

type Range = readonly [from: number, to: number];
type DateField = "after" | "before";
const isDateField = (field: string | null): field is DateField =>
  field === "after" || field === "before";

const isMoving = (bins: Bins | null): bins is Bins => bins !== null && bins.edges.length > 2;

export function showDates(): void {
  byId("dates").hidden = !isMoving(dates);
  if (!isMoving(dates)) return;
  const all = countBins(dates, null);
  const others = state.terms.filter((term) => !isDateField(term.field) || term.isNot);
  const matching = isFiltered() ? countBins(dates, search.maskOfAll(others)) : all;
  const most = Math.max(1, ...all);
  byId("histogram").replaceChildren(barsOf(all, most, "all"), barsOf(matching, most, "matching"));
  setBrush(dates, brushed(dates));
}

// The bins that the search keeps: the first, and the one after the last.
function brushed({ edges }: Bins): Range {
  const limit = (field: DateField) =>
    state.terms.find((term) => term.field === field && !term.isNot)?.dates.at(0);
  const [after, before, last] = [limit("after"), limit("before"), edges.length - 1];
  const from = after === undefined ? 0 : Math.min(last - 1, binOf(edges, after));
  const to = before === undefined ? last : Math.min(last, binOf(edges, before - 1) + 1);
  return [from, Math.max(from + 1, to)];
}

function barsOf(totals: Uint32Array, most: number, name: string): SVGElement {
  const height = (total: number) => 3 + (45 * Math.sqrt(total)) / Math.sqrt(most);
  const bar = (total: number, bin: number) =>
    total ? `M${bin + 0.08} ${HEIGHT}v${-height(total)}h.84V${HEIGHT}z` : "";
  const path = Array.from(totals, bar).join("") || `M0 ${HEIGHT}`;
  return vector("path", { class: name, d: path });
}

const lastMoment = (seconds: number) => seconds - 1;

function setBrush({ edges, gathered }: Bins, [from, to]: Range): void {
  const count = edges.length - 1;
  const [start, end] = [byId("date-from"), byId("date-to")];
  for (const [input, value] of [
    [start, from],
    [end, to],
  ] as const) {
    input.max = String(count);
    input.value = String(value);
  }
  start.setAttribute("aria-valuetext", dayWords(edges[from]));
  end.setAttribute("aria-valuetext", dayWords(lastMoment(edges[to])));
  byId("histogram").setAttribute("viewBox", `0 0 ${count} ${HEIGHT}`);
  byId("brush").style.left = `${(100 * from) / count}%`;
  byId("brush").style.right = `${100 - (100 * to) / count}%`;
  const isWhole = from === 0 && to === count;
  const words = rangeWords(edges[from], lastMoment(edges[to]));
  byId("date-words").textContent = isWhole ? [words, ...gathered].join("; ") : `${words} (UTC)`;
  byId("date-clear").hidden = isWhole;
}

// The brush, as the two inputs define it; never empty.
function inputBrush({ edges }: Bins, moved: "date-from" | "date-to"): Range {
  let [from, to] = [Number(byId("date-from").value), Number(byId("date-to").value)];
  if (from >= to) [from, to] = moved === "date-from" ? [to - 1, to] : [from, from + 1];
  return [Math.max(0, from), Math.min(edges.length - 1, Math.max(1, to))];
}

function commitBrush({ edges }: Bins, [from, to]: Range): void {
  const after = from > 0 ? [dateText(edges[from])] : [];
  const before = to < edges.length - 1 ? [dateText(edges[to])] : [];
  searchFor(withField(withField(state.query, "after", after), "before", before));
}

export function listenToDates(): void {
  const bins = binned(graph.articles.published);
  dates = bins;
  if (!bins) return;
  for (const name of ["date-from", "date-to"] as const) {
    byId(name).addEventListener("input", () => {
      setBrush(bins, inputBrush(bins, name));
    });
    byId(name).addEventListener("change", () => {
      commitBrush(bins, inputBrush(bins, name));
    });
  }
  byId("date-clear").addEventListener("click", () => {
    commitBrush(bins, [0, bins.edges.length - 1]);
    byId("date-from").focus();
  });
  listenToDrag(bins, byId("chart"));
}

// Dragging over the bars chooses from one to the other.
function listenToDrag(bins: Bins, chart: HTMLElement): void {
  let start: number | null = null;
  const count = bins.edges.length - 1;
  const binAt = (event: PointerEvent) => {
    const { left, width } = chart.getBoundingClientRect();
    const bin = Math.floor(((event.clientX - left) / width) * count);
    return Math.min(count - 1, Math.max(0, bin));
  };
  const range = (first: number, event: PointerEvent): Range => [
    Math.min(first, binAt(event)),
    Math.max(first, binAt(event)) + 1,
  ];
  chart.addEventListener("pointerdown", (event) => {
    if (event.target instanceof HTMLInputElement) return;
    start = binAt(event);
    chart.setPointerCapture(event.pointerId);
  });
  chart.addEventListener("pointermove", (event) => {
    if (start !== null) setBrush(bins, range(start, event));
  });
  chart.addEventListener("pointerup", (event) => {
    if (start !== null) commitBrush(bins, range(start, event));
    start = null;
  });
  chart.addEventListener("pointercancel", () => {
    start = null;
    showDates();
  });
}
