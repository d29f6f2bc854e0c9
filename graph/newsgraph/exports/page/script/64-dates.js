// Dates: how many articles each day, week, month or year has, with a brush on them. The
// brush writes after: and before: into the search.

const DAY_SECONDS = 86_400;
const UNITS = [
  { name: "day", most: 62, floor: (date) => date.setUTCHours(0, 0, 0, 0), next: (date) => date.setUTCDate(date.getUTCDate() + 1) },
  { name: "week", most: 620, floor: (date) => date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7)), next: (date) => date.setUTCDate(date.getUTCDate() + 7) },
  { name: "month", most: 4400, floor: (date) => date.setUTCDate(1), next: (date) => date.setUTCMonth(date.getUTCMonth() + 1) },
  { name: "year", most: Infinity, floor: (date) => date.setUTCMonth(0, 1), next: (date) => date.setUTCFullYear(date.getUTCFullYear() + 1) },
];
const MOST_BINS = 400;

const dates = readDates();

// The edges of the bins in seconds, and the bin of each article, -1 without a date.
function readDates() {
  const bounds = period(corpus.articles.id.keys());
  if (!bounds) return null;
  const [first, last] = mainSpan(bounds);
  const unit = UNITS.find(({ most }) => (last - first) / DAY_SECONDS <= most);
  const date = new Date(first * 1000);
  date.setUTCHours(0, 0, 0, 0);
  unit.floor(date);
  const edges = [date.getTime() / 1000];
  while (edges.at(-1) <= last && edges.length <= MOST_BINS) {
    unit.next(date);
    edges.push(date.getTime() / 1000);
  }
  const gathered = [];
  if (bounds[0] < edges[0]) {
    gathered.push(`the first bar gathers all before ${dayFormat.format(edges[0] * 1000)}`);
    edges.unshift(bounds[0]);
  }
  if (edges.at(-1) <= bounds[1]) {
    gathered.push(`the last bar gathers all from ${dayFormat.format(edges.at(-1) * 1000)} on`);
    edges.push(bounds[1] + 1);
  }
  const bins = Int16Array.from(published, (seconds) => (seconds === null ? -1 : binOf(edges, seconds)));
  return { unit: unit.name, edges, bins, gathered, all: countBins(bins, edges.length - 1, null) };
}

// The time that all but a hundredth of the articles fall in, where a few strays would leave
// the others no room; what lies outside shares one bin at each end.
function mainSpan([first, last]) {
  const sorted = Float64Array.from(published.filter((seconds) => seconds !== null)).sort();
  const at = (share) => sorted[Math.round(share * (sorted.length - 1))];
  const [low, high] = [at(0.01), at(0.99)];
  return high > low && (high - low) * 2 < last - first ? [low, high] : [first, last];
}

// The last edge that is not after the moment.
function binOf(edges, seconds) {
  let [low, high] = [0, edges.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (edges[middle] <= seconds) low = middle;
    else high = middle;
  }
  return low;
}

function countBins(bins, count, mask) {
  const totals = new Uint32Array(count);
  bins.forEach((bin, row) => {
    if (bin >= 0 && (!mask || mask[row])) totals[bin] += 1;
  });
  return totals;
}

const DATE_FIELDS = ["after", "before"];

function showDates() {
  byId("dates").hidden = !dates || dates.edges.length < 3;
  if (byId("dates").hidden) return;
  const others = state.terms.filter((term) => !DATE_FIELDS.includes(term.field) || term.isNot);
  const matching = isFiltered() ? countBins(dates.bins, dates.all.length, maskOfAll(others)) : dates.all;
  const [from, to] = brushed();
  byId("histogram").replaceChildren(...barsOf(dates.all, "all"), ...barsOf(matching, "matching"));
  setBrush(from, to);
}

// The bins that the search keeps: first one, and the one after the last.
function brushed() {
  const limit = (field) => state.terms.find((term) => term.field === field && !term.isNot)?.meanings[0].seconds;
  const [after, before] = DATE_FIELDS.map(limit);
  const last = dates.edges.length - 1;
  const from = after === undefined ? 0 : Math.min(last - 1, Math.max(0, binOf(dates.edges, after)));
  const to = before === undefined ? last : Math.max(from + 1, Math.min(last, binOf(dates.edges, before - 1) + 1));
  return [from, to];
}

function barsOf(totals, name) {
  const most = Math.max(1, ...dates.all);
  const height = (total) => (total ? 3 + (45 * Math.sqrt(total)) / Math.sqrt(most) : 0);
  const path = [...totals].flatMap((total, bin) => (total ? [`M${bin + 0.08} 48v${-height(total)}h.84V48z`] : []));
  return [vector("path", { class: name, d: path.join("") || "M0 48" })];
}

const lastMoment = (seconds) => seconds - 1;
const brushWords = (from, to) => dayFormat.formatRange(dates.edges[from] * 1000, lastMoment(dates.edges[to]) * 1000);

function setBrush(from, to) {
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

const dateText = (seconds) => new Date(seconds * 1000).toISOString().slice(0, 10).replace(/(-01)?-01$/, (end) => (end.length > 3 ? "" : end.slice(3)));

function commitBrush(from, to) {
  const last = dates.edges.length - 1;
  const after = from > 0 ? [dateText(dates.edges[from])] : [];
  const before = to < last ? [dateText(dates.edges[to])] : [];
  search(withField(withField(state.query, "after", after), "before", before));
}

function listenToDates() {
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
  const binAt = (event) => {
    const box = chart.getBoundingClientRect();
    return Math.min(dates.edges.length - 2, Math.max(0, Math.floor(((event.clientX - box.left) / box.width) * (dates.edges.length - 1))));
  };
  const range = (event) => [Math.min(start, binAt(event)), Math.max(start, binAt(event)) + 1];
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
