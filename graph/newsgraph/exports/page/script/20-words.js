// Elements and words. Text from documents goes in as text, never as markup.

function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, "");
    else if (value !== false && value !== null && value !== undefined) element.setAttribute(name, value);
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return element;
}

const byId = (id) => document.getElementById(id);

// Fills a box anew; what had the focus in it has it again.
function keepingFocus(box, fill) {
  const key = box.contains(document.activeElement) ? document.activeElement.dataset.key : undefined;
  box.replaceChildren(...fill());
  if (key !== undefined) [...box.querySelectorAll("[data-key]")].find((element) => element.dataset.key === key)?.focus({ preventScroll: true });
}

const numberFormat = new Intl.NumberFormat();
const number = (value) => numberFormat.format(value);
const counted = (value, one, many = `${one}s`) => `${number(value)} ${value === 1 ? one : many}`;
const bdi = (text) => make("bdi", {}, text);

function short(text, limit) {
  if (text.length <= limit) return text;
  const points = Array.from(text.slice(0, limit * 2));
  return points.length <= limit ? text : `${points.slice(0, limit - 1).join("").trimEnd()}…`;
}

const dayFormat = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeZone: "UTC" });
const timeFormat = new Intl.DateTimeFormat(undefined, { dateStyle: "long", timeStyle: "short", timeZone: "UTC" });
const day = (seconds) => (seconds === null ? "no date" : dayFormat.format(seconds * 1000));

function moment(seconds) {
  const stamp = new Date(seconds * 1000);
  return make("time", { datetime: stamp.toISOString() }, `${timeFormat.format(stamp)} UTC`);
}

// First and last date of some articles, or null when none has one.
function period(rows) {
  let [first, last] = [Infinity, -Infinity];
  for (const row of rows) {
    const seconds = corpus.articles.published[row];
    if (seconds === null) continue;
    first = Math.min(first, seconds);
    last = Math.max(last, seconds);
  }
  return last === -Infinity ? null : [first, last];
}

const rangeWords = (first, last) => dayFormat.formatRange(first * 1000, last * 1000);

function periodWords(rows) {
  const bounds = period(rows);
  return bounds ? rangeWords(...bounds) : "";
}

const gapFormats = Object.fromEntries(["minute", "hour", "day"].map((unit) => [unit, new Intl.NumberFormat(undefined, { style: "unit", unit, unitDisplay: "long", maximumFractionDigits: 0 })]));

// A time span in the largest unit that tells it apart from nothing.
function gapWords(days) {
  const [minutes, hours] = [Math.round(Math.abs(days) * 1440), Math.round(Math.abs(days) * 24)];
  if (minutes < 90) return gapFormats.minute.format(minutes);
  if (hours < 48) return gapFormats.hour.format(hours);
  return gapFormats.day.format(Math.round(Math.abs(days)));
}

// An address as a link when it is on the web, else as plain text.
function webLink(address, text = address) {
  let url = null;
  try {
    url = new URL(address);
  } catch {
    url = null;
  }
  if (!url || !["http:", "https:"].includes(url.protocol)) return make("span", { class: "address" }, bdi(address));
  return make(
    "a",
    { href: url.href, target: "_blank", rel: "noopener noreferrer", referrerpolicy: "no-referrer" },
    bdi(text),
  );
}

const SHAPES = {
  article: [["circle", { cx: 8, cy: 8, r: 5.5 }]],
  outlet: [["rect", { x: 3, y: 3, width: 10, height: 10 }]],
  topic: [["path", { d: "M8 1.5 14.5 8 8 14.5 1.5 8Z" }]],
  story: [
    ["circle", { cx: 8, cy: 8, r: 6.5, class: "rim" }],
    ["circle", { cx: 6, cy: 7, r: 1.7 }],
    ["circle", { cx: 10.2, cy: 6.6, r: 1.7 }],
    ["circle", { cx: 8.4, cy: 10.6, r: 1.7 }],
  ],
};

function vector(tag, attributes, ...children) {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

const sign = (kind) =>
  vector(
    "svg",
    { class: `sign ${kind}`, viewBox: "0 0 16 16", width: 16, height: 16, "aria-hidden": "true" },
    ...SHAPES[kind].map(([tag, attributes]) => vector(tag, attributes)),
  );

// In a network a story is a hexagon, as vis-network draws it.
const nodeSign = (kind) => (kind === "story" ? vector("svg", { class: "sign story", viewBox: "0 0 16 16", width: 16, height: 16, "aria-hidden": "true" }, vector("path", { d: "M4.8 2.5h6.4L14.4 8l-3.2 5.5H4.8L1.6 8Z" })) : sign(kind));

const KIND_WORDS = { article: "Article", outlet: "Outlet", topic: "Topic", story: "Story" };
const KIND_PLURALS = { article: "Articles", outlet: "Outlets", topic: "Topics", story: "Stories" };
const kindWord = ({ kind, row }) => (kind === "story" && !isStoryline(row) ? "Event" : KIND_WORDS[kind]);

const sortedScores = { quality: null, heat: null };

// "higher than 62 % of …": a score means little without the others beside it.
function standing(field, value) {
  sortedScores[field] ??= corpus.articles[field].filter((score) => score !== null).sort((a, b) => a - b);
  const scores = sortedScores[field];
  if (scores.length < 10) return "";
  let below = 0;
  while (below < scores.length && scores[below] < value) below += 1;
  if (!below) return ` None of the ${number(scores.length)} articles here that carry one has less.`;
  const share = Math.floor((100 * below) / scores.length) / 100;
  return ` Higher than ${share.toLocaleString(undefined, { style: "percent" })} of the ${number(scores.length)} articles here that carry one.`;
}

function qualityWords(value) {
  if (value === null) return "Not given. Entries that other documents only list often carry none.";
  return `A score that the collector of the documents gave; not a star rating, and 0 is common.${standing("quality", value)}`;
}

function heatWords(value) {
  if (value === null) return "Not given. Only documents of their own carry heat.";
  if (value < 0) return "Below zero: the collector did not take this article as the head of a cluster.";
  return `How much stood around this article when it was collected: mostly its quality plus ten for each related entry.${standing("heat", value)}`;
}

// Without case and accents, for comparing.
const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
