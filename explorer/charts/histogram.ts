import { search } from "../opened";
import { binOf, countBins, dateText } from "../core/dates";
import { withField } from "../core/search/language";
import { byId, dayFormat, vector } from "../panels/elements";
import { isFiltered, search, state } from "../panels/state";


const DATE_FIELDS = ["after", "before"];

export function showDates() {
  byId("dates").hidden = !dates || dates.edges.length < 3;
  if (byId("dates").hidden) return;
  const others = state.terms.filter((term) => !DATE_FIELDS.includes(term.field) || term.isNot);
  const matching = isFiltered() ? countBins(dates.bins, dates.all.length, search.maskOfAll(others)) : dates.all;
  const [from, to] = brushed();
  byId("histogram").replaceChildren(...barsOf(dates.all, "all"), ...barsOf(matching, "matching"));
  setBrush(from, to);
}

// The bins that the search keeps: first one, and the one after the last.
function brushed() {
  const limit = (field: string) => state.terms.find((term) => term.field === field && !term.isNot)?.meanings[0].seconds;
  const [after, before] = DATE_FIELDS.map(limit);
  const last = dates.edges.length - 1;
  const from = after === undefined ? 0 : Math.min(last - 1, Math.max(0, binOf(dates.edges, after)));
  const to = before === undefined ? last : Math.max(from + 1, Math.min(last, binOf(dates.edges, before - 1) + 1));
  return [from, to];
}

function barsOf(totals, name: string) {
  const most = Math.max(1, ...dates.all);
  const height = (total) => (total ? 3 + (45 * Math.sqrt(total)) / Math.sqrt(most) : 0);
  const path = [...totals].flatMap((total, bin) => (total ? [`M${bin + 0.08} 48v${-height(total)}h.84V48z`] : []));
  return [vector("path", { class: name, d: path.join("") || "M0 48" })];
}

const lastMoment = (seconds: number) => seconds - 1;
const brushWords = (from: number, to: number) => dayFormat.formatRange(dates.edges[from] * 1000, lastMoment(dates.edges[to]) * 1000);

function setBrush(from: number, to: number) {
  const count = dates.edges.length - 1;
  const [start, end] = [byId("date-from"), byId("date-to")];
  for (const [input, value] of [[start, from], [end, to]]) {
    input.max = count;
    input.value = value;
  }
  start.setAttribute("aria-valuetext", dayFormat.format(dates.edges[from] * 1000));
  end.setAttribute("aria-valuetext", dayFormat.format(lastMoment(dates.edges[to]) * 1000));
  byId("histogram").setAttribute("viewBox", `0 0 ${count} 48`);
  byId("brush").style.left = `${(100 * from) / count}%`;
  byId("brush").style.right = `${100 - (100 * to) / count}%`;
  const isWhole = from === 0 && to === count;
  byId("date-words").textContent = isWhole ? [brushWords(from, to), ...dates.gathered].join("; ") : `${brushWords(from, to)} (UTC)`;
  byId("date-clear").hidden = isWhole;
}

// The brush as the two inputs stand, never empty.
function inputBrush(moved) {
  let [from, to] = [Number(byId("date-from").value), Number(byId("date-to").value)];
  if (from >= to) [from, to] = moved === "date-from" ? [to - 1, to] : [from, from + 1];
  return [Math.max(0, from), Math.min(dates.edges.length - 1, Math.max(1, to))];
}

function commitBrush(from: number, to: number) {
  const last = dates.edges.length - 1;
  const after = from > 0 ? [dateText(dates.edges[from])] : [];
  const before = to < last ? [dateText(dates.edges[to])] : [];
  search(withField(withField(state.query, "after", after), "before", before));
}

export function listenToDates() {
  if (!dates) return;
  for (const name of ["date-from", "date-to"]) {
    byId(name).addEventListener("input", () => setBrush(...inputBrush(name)));
    byId(name).addEventListener("change", () => commitBrush(...inputBrush(name)));
  }
  byId("date-clear").addEventListener("click", () => {
    commitBrush(0, dates.edges.length - 1);
    byId("date-from").focus();
  });
  listenToDrag(byId("chart"));
}

// Dragging over the bars chooses from one to the other.
function listenToDrag(chart) {
  let start = null;
  const binAt = (event: Event) => {
    const box = chart.getBoundingClientRect();
    return Math.min(dates.edges.length - 2, Math.max(0, Math.floor(((event.clientX - box.left) / box.width) * (dates.edges.length - 1))));
  };
  const range = (event: Event) => [Math.min(start, binAt(event)), Math.max(start, binAt(event)) + 1];
  chart.addEventListener("pointerdown", (event) => {
    if (event.target.matches("input")) return;
    start = binAt(event);
    chart.setPointerCapture(event.pointerId);
  });
  chart.addEventListener("pointermove", (event) => start !== null && setBrush(...range(event)));
  chart.addEventListener("pointerup", (event) => {
    if (start !== null) commitBrush(...range(event));
    start = null;
  });
  chart.addEventListener("pointercancel", () => {
    start = null;
    showDates();
  });
}
