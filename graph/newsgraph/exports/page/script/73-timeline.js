// The timeline of a story as a drawing: time from left to right, a line for each text, a
// mark for each article. The list below it says the same in words.

const LINE = 22;
const WIDE = 320;
const MOST_LINES = 14;

function timeline(rows, groups) {
  const bounds = period(rows);
  if (!bounds || rows.length < 2) return null;
  const [first, last] = bounds[0] === bounds[1] ? [bounds[0] - 3600, bounds[1] + 3600] : bounds;
  const at = (seconds) => 8 + ((WIDE - 16) * (seconds - first)) / (last - first);
  const dated_ = groups.map((group) => group.filter((row) => corpus.articles.published[row] !== null)).filter((group) => group.length);
  const lines = stacked(dated_, at);
  const height = lines.length * LINE + 26;
  const drawing = vector(
    "svg",
    { class: "timeline", viewBox: `0 0 ${WIDE} ${height}`, role: "img", "aria-label": timelineWords(rows, groups, bounds) },
    ...axis(first, last, at, height),
    ...lines.flatMap((line, i) => line.flatMap((group) => textMarks(group, at, 14 + i * LINE))),
  );
  return make("figure", { class: "when" }, drawing, make("figcaption", {}, ...timelineKey(groups, dated_.length > lines.flat().length)));
}

// Texts told more than once have a line of their own; the others share what is left.
function stacked(groups, at) {
  const lines = groups.filter((group) => group.length > 1).slice(0, MOST_LINES - 2).map((group) => [group]);
  const ends = [];
  for (const group of groups.filter((group_) => group_.length === 1)) {
    const x = at(corpus.articles.published[group[0]]);
    const free = ends.findIndex((end) => x - end > 9);
    const line = free >= 0 ? free : ends.length;
    if (lines.length - ends.length + line >= MOST_LINES + ends.length) continue;
    if (line === ends.length) {
      if (lines.length >= MOST_LINES) continue;
      lines.push([]);
      ends.push(0);
    }
    ends[line] = x;
    lines[lines.length - ends.length + line].push(group);
  }
  return lines;
}

function textMarks(group, at, y) {
  const places = group.map((row) => at(corpus.articles.published[row]));
  const span = group.length > 1 ? [vector("path", { class: "span", d: `M${places[0]} ${y}H${Math.max(places.at(-1), places[0] + 6)}` })] : [];
  const marks = group.map((row, i) => markOf(row, spread(places, i), y, i === 0, group));
  return [...span, ...marks];
}

// Marks at one moment stand beside one another.
function spread(places, i) {
  let x = places[0];
  for (let k = 1; k <= i; k += 1) x = Math.max(places[k], x + 7);
  return Math.min(x, WIDE - 5);
}

function markOf(row, x, y, isFirst, group) {
  const title = vector("title", {}, `${outletName(row)}: ${short(labelOf(article(row)), 120)}, ${timeFormat.format(corpus.articles.published[row] * 1000)}${isFirst || group.length < 2 ? "" : ", the same text"}`);
  const mark = isFirst
    ? vector("circle", { class: "own", cx: x, cy: y, r: 4.5 }, title)
    : vector("path", { class: "copied", d: `M${x - 3.5} ${y - 3.5}h7v7h-7z` }, title);
  mark.addEventListener("click", () => choose(article(row), undefined, true));
  return mark;
}

function axis(first, last, at, height) {
  const y = height - 14;
  const ends = [["start", first, 2], ["end", last, WIDE - 2]].map(([anchor, seconds, x]) => vector("text", { x, y: height - 2, "text-anchor": anchor }, dayFormat.format(seconds * 1000)));
  return [vector("path", { class: "axis", d: `M2 ${y}H${WIDE - 2}` }), ...ticks(first, last).map((seconds) => vector("path", { class: "axis", d: `M${at(seconds)} ${y - 3}v6` })), ...ends];
}

function ticks(first, last) {
  const step = [1, 2, 7, 30, 365].find((days) => (last - first) / DAY_SECONDS / days <= 30) ?? 3650;
  const start = Math.ceil(first / DAY_SECONDS) * DAY_SECONDS;
  const places = [];
  for (let seconds = start; seconds < last; seconds += step * DAY_SECONDS) places.push(seconds);
  return places;
}

function timelineKey(groups, isCut) {
  const swatch = (shape) => vector("svg", { class: "timeline key", viewBox: "0 0 12 12", width: 12, height: 12, "aria-hidden": "true" }, shape);
  const isRepeated = groups.some((group) => group.length > 1);
  return [
    swatch(vector("circle", { class: "own", cx: 6, cy: 6, r: 4.5 })), " a text of its own",
    ...(isRepeated ? [" ", swatch(vector("path", { class: "copied", d: "M2.5 2.5h7v7h-7z" })), " the same text again, on one line"] : []),
    isCut ? "; the list below holds all" : "",
  ];
}

function timelineWords(rows, groups, bounds) {
  const first = groups[0][0];
  return `${counted(rows.length, "article")} in ${counted(groups.length, "text")}, ${rangeWords(...bounds)}; first ${outletName(first)}. The list below says the same.`;
}
