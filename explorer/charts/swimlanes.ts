// A story as swimlanes, drawn: marks with the names of outlets, threads to the texts that they
// repeat and to the reports that they may mean.

import { paint } from "../canvas/paint";
import {
  swimlanes,
  type Lane,
  type Mark,
  type Measure,
  type Swimlanes,
  type Thread,
} from "../core/lanes";
import { short } from "../core/text";
import { article, story } from "../core/things";
import { counted, dateWords, dayOrNone } from "../core/words";
import { graph } from "../opened";
import { bdi, byId, make, vector } from "../panels/elements";
import { choose } from "../panels/navigation";
import { storyPeriod, textsWords, looseWords, outletName } from "../panels/wording";

const LEAST_WIDE = 560;
const WIDE = 700; // from here a lane has room for its counts
const BEND = 0.2;
const MOST_BEND = 24;

let shown: { row: number; lanes: Swimlanes } | null = null;

/** Draws a story over the canvas, or with null takes the drawing away. */
export function showLanes(row: number | null): void {
  const box = byId("lanes");
  box.hidden = row === null;
  document.body.classList.toggle("on-lanes", row !== null);
  shown = row === null ? null : { row, lanes: swimlanes(graph, row, widthNow(), measured()) };
  byId("lanes-body").replaceChildren(...(shown ? [drawing(shown.lanes, shown.row)] : []));
  byId("lanes-key").replaceChildren(...(shown ? keyOf(shown.lanes) : []));
  say(null);
}

function measured(): Measure {
  const context = document.createElement("canvas").getContext("2d");
  return (text, isBold) => {
    if (!context) return 8 * text.length;
    context.font = `${isBold ? "600 " : ""}12px ${paint.sans}`;
    return context.measureText(text).width;
  };
}

const widthNow = () => Math.max(LEAST_WIDE, byId("lanes-body").clientWidth);

/** Draws anew what is shown, in a window of another width. */
export function redrawLanes(): void {
  if (shown && shown.lanes.width !== widthNow()) showLanes(shown.row);
}

function drawing({ lanes, threads, ticks, width, height }: Swimlanes, row: number): SVGElement {
  const marks = new Map(lanes.flatMap((lane) => lane.marks.map((mark) => [mark.row, mark])));
  const words = `${graph.labelOf(story(row))}: ${counted(marks.size, "article")} in time; the details list them.`;
  const drawn = vector(
    "svg",
    {
      class: "swimlanes",
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: "group",
      "aria-label": words,
    },
    ...ticks.map(({ seconds, x, precision }) =>
      vector(
        "g",
        { class: "tick" },
        vector("path", { d: `M${x} 20V${height}` }),
        vector(
          "text",
          { x: x + 3, y: 14 },
          precision === "day" ? dayOrNone(seconds) : hourWords(seconds),
        ),
      ),
    ),
    ...lanes.map((lane, i) => laneOf(lane, width, i)),
    ...threads.map((thread) => threadOf(thread, marks)),
    ...[...marks.values()].map(markOf),
  );
  listen(drawn, lanes);
  return drawn;
}

const hourFormat = new Intl.DateTimeFormat(undefined, {
  day: "numeric",
  month: "short",
  hour: "numeric",
  timeZone: "UTC",
});
const hourWords = (seconds: number) => hourFormat.format(seconds * 1000);

function laneOf({ event, top, height, undated }: Lane, width: number, place: number): SVGElement {
  const name = event === null ? "In no event of it" : graph.labelOf(story(event));
  const counts =
    event === null
      ? ""
      : [textsWords(event), looseWords(event), storyPeriod(event)].filter(Boolean).join(" · ");
  const none = undated.length ? `${counted(undated.length, "article")} without a date` : "";
  const words = width > WIDE ? [counts, none].filter(Boolean).join(" · ") : none;
  const letters = Math.max(16, Math.floor((width - 6 * words.length - 40) / 8));
  const y = top + 19;
  return vector(
    "g",
    { class: `lane${place % 2 ? " odd" : ""}` },
    vector("rect", { x: 0, y: top, width, height }),
    vector("text", { class: "lane-name", x: 10, y }, short(name, letters)),
    vector("text", { class: "lane-note", x: width - 10, y, "text-anchor": "end" }, words),
  );
}

function threadOf({ kind, from, to }: Thread, marks: ReadonlyMap<number, Mark>): SVGElement {
  const [a, b] = [marks.get(from), marks.get(to)];
  if (!a || !b) return vector("g", {});
  const rise = Math.min(MOST_BEND, BEND * Math.abs(a.x - b.x) + 8);
  const path = `M${a.x} ${a.y}C${a.x} ${a.y - rise} ${b.x} ${b.y - rise} ${b.x} ${b.y}`;
  const attributes = { class: `thread ${kind}`, "data-from": from, "data-to": to };
  const way = Math.atan2(rise, a.x - b.x);
  const tip = [b.x + 6 * Math.cos(way), b.y - 6 * Math.sin(way)];
  const head = [0.42, -0.42].map(
    (turn) => `${tip[0] + 7 * Math.cos(way + turn)} ${tip[1] - 7 * Math.sin(way + turn)}`,
  );
  return vector(
    "g",
    attributes,
    vector("path", { d: path }),
    vector("path", { class: "head", d: `M${tip[0]} ${tip[1]}L${head[0]} ${head[1]}Z` }),
  );
}

function markOf(mark: Mark, place: number): SVGElement {
  const { row, x, until, y, isFirst, isLoose } = mark;
  const classes = ["mark", isFirst ? "first" : "", isLoose ? "loose" : ""];
  const attributes = {
    class: classes.filter(Boolean).join(" "),
    "data-row": row,
    tabindex: place ? -1 : 0,
    role: "button",
    "aria-label": wordsOf(row),
  };
  return vector(
    "g",
    attributes,
    ...(until > x + 1 ? [vector("path", { class: "range", d: `M${x} ${y}H${until}` })] : []),
    vector("circle", { cx: x, cy: y, r: isFirst ? 6 : 4.5 }),
    ...nameOf(mark),
  );
}

function nameOf({ x, until, y, name, side }: Mark): SVGElement[] {
  if (!side) return [];
  const [at, anchor] = side === "right" ? [until + 9, "start"] : [x - 9, "end"];
  return [vector("text", { x: at, y: y + 4, "text-anchor": anchor }, name)];
}

function wordsOf(row: number): string {
  const seconds = graph.articles.published[row] ?? 0;
  const credits = graph.credits.of(row).map(({ name }) => name);
  const parts = [
    outletName(row),
    short(graph.labelOf(article(row)), 160),
    dateWords(seconds, graph.precision.of(row)),
    graph.looseArticles.has(row) ? "loosely part of the event" : "",
    credits.length ? `names ${credits.join(", ")} as a source` : "",
  ];
  return parts.filter(Boolean).join(" · ");
}

function say(row: number | null): void {
  byId("lanes-tip").replaceChildren(...(row === null ? [HINT] : [bdi(wordsOf(row))]));
}

const HINT =
  "Point at an article to read its headline; Enter opens it. Time runs wider where many articles appeared.";

function keyOf({ lanes, threads }: Swimlanes): HTMLElement[] {
  const kinds = new Set(threads.map(({ kind }) => kind));
  const marks = lanes.flatMap((lane) => lane.marks);
  const sample = (kind: string) =>
    vector(
      "svg",
      {
        class: "swimlanes key",
        viewBox: "0 0 30 12",
        width: 30,
        height: 12,
        "aria-hidden": "true",
      },
      vector("g", { class: `thread ${kind}` }, vector("path", { d: "M2 10Q15 -4 28 10" })),
    );
  const item = (...content: (Element | string)[]) => make("li", {}, ...content);
  return [
    ...(["copy", "revision", "reprint"] as const)
      .filter((kind) => kinds.has(kind))
      .map((kind) => item(sample(kind), ` ${kind}: nearly the same text`)),
    ...(kinds.has("credit")
      ? [item(sample("credit"), " names the outlet as a source; it may mean this report")]
      : []),
    ...(marks.some(({ isLoose }) => isLoose) ? [item("pale: loosely part of the event")] : []),
  ];
}

// Hover and focus light an article and its threads; arrows walk in time and from lane to lane.
function listen(drawn: SVGElement, lanes: readonly Lane[]): void {
  const rowAt = (event: Event) => {
    const group =
      event.target instanceof Element ? event.target.closest<SVGElement>("[data-row]") : null;
    return group ? Number(group.dataset.row) : null;
  };
  const light = (row: number | null) => {
    say(row);
    drawn.classList.toggle("lit", row !== null);
    const touched = new Set([row]);
    for (const thread of drawn.querySelectorAll<SVGElement>(".thread")) {
      const ends = [Number(thread.dataset.from), Number(thread.dataset.to)];
      const isOn = row !== null && ends.includes(row);
      thread.classList.toggle("on", isOn);
      if (isOn) for (const end of ends) touched.add(end);
    }
    for (const mark of drawn.querySelectorAll<SVGElement>(".mark"))
      mark.classList.toggle("on", touched.has(Number(mark.dataset.row)));
  };
  for (const type of ["pointerover", "focusin"] as const)
    drawn.addEventListener(type, (event) => {
      light(rowAt(event));
    });
  for (const type of ["pointerleave", "focusout"] as const)
    drawn.addEventListener(type, () => {
      light(null);
    });
  drawn.addEventListener("click", (event) => {
    const row = rowAt(event);
    if (row !== null) choose(article(row), { isFocused: true });
  });
  drawn.addEventListener("keydown", (event) => {
    const row = rowAt(event);
    if (row === null) return;
    const next = event.key === "Enter" || event.key === " " ? row : stepFrom(lanes, row, event.key);
    if (next === null) return;
    event.preventDefault();
    if (next === row) choose(article(row), { isFocused: true });
    else focusMark(drawn, next);
  });
}

function focusMark(drawn: SVGElement, row: number): void {
  for (const mark of drawn.querySelectorAll<SVGElement>(".mark")) {
    const isNext = Number(mark.dataset.row) === row;
    mark.setAttribute("tabindex", isNext ? "0" : "-1");
    if (isNext) mark.focus();
  }
}

/** The article that an arrow key leads to, or null. */
export function stepFrom(lanes: readonly Lane[], row: number, key: string): number | null {
  const lane = lanes.findIndex(({ marks }) => marks.some((mark) => mark.row === row));
  const { marks } = lanes[lane];
  const place = marks.findIndex((mark) => mark.row === row);
  if (key === "ArrowRight") return marks.at(place + 1)?.row ?? null;
  if (key === "ArrowLeft") return place ? marks[place - 1].row : null;
  const way = key === "ArrowDown" ? 1 : key === "ArrowUp" ? -1 : 0;
  const others = lanes.slice(way > 0 ? lane + 1 : 0, way < 0 ? lane : undefined);
  const next = way && others.filter((each) => each.marks.length).at(way > 0 ? 0 : -1);
  if (!next) return null;
  const far = (mark: Mark) => Math.abs(mark.x - marks[place].x);
  return next.marks.reduce((best, mark) => (far(mark) < far(best) ? mark : best)).row;
}
