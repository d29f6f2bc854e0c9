// Taking away: rows, picture, link, citation and query of what is seen.

// The articles that are seen: of what is open, those that the search lets through.
function shownArticles() {
  const rows = state.chosen ? articlesSeen(state.chosen) : found.rows.article;
  return state.chosen && isFiltered() ? rows.filter((row) => found.isArticle[row]) : rows;
}

const articlesSeen = (thing) => (thing.kind === "article" ? [thing.row, ...linked(thing.row)] : [...articlesOf(thing)].sort(newestFirst));

function shownWords() {
  const rows = shownArticles();
  const of = state.chosen ? ` of “${short(labelOf(state.chosen), 60)}”` : "";
  return `${counted(rows.length, "article")}${of}${isFiltered() ? ", as searched" : ""}`;
}

// A cell of CSV after RFC 4180. What a spreadsheet would take for a formula is quoted with an
// apostrophe, as OWASP advises.
function cell(value) {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return String(value);
  const text = /^[=+\-@＝＋－＠]/.test(value.trimStart()) || /^[\t\r\n]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const stampOf = (seconds) => (seconds === null ? "" : new Date(seconds * 1000).toISOString().replace(".000Z", "Z"));

const CSV_COLUMNS = {
  id: (row) => `article/${corpus.articles.id[row]}`,
  headline: (row) => corpus.articles.headline[row],
  abstract: (row) => abstractOf(row),
  published: (row) => stampOf(corpus.articles.published[row]),
  outlet: (row) => (outletOf(row) >= 0 ? labelOf(outlet(outletOf(row))) : ""),
  domain: (row) => (outletOf(row) >= 0 ? corpus.outlets.domain[outletOf(row)] : ""),
  topics: (row) => articleTopics[row].map((found_) => labelOf(topic(found_))).join("; "),
  story: (row) => (storylineOf(row) >= 0 ? labelOf(story(storylineOf(row))) : ""),
  story_id: (row) => (storylineOf(row) >= 0 ? nameOf(story(storylineOf(row))) : ""),
  related: (row) => linked(row).length,
  quality: (row) => corpus.articles.quality[row],
  heat: (row) => corpus.articles.heat[row],
  url: (row) => addressOf(row),
  ...describedColumns(),
};

function csvOf(rows) {
  const names = Object.keys(CSV_COLUMNS);
  const lines = [names.join(","), ...rows.map((row) => names.map((name) => cell(CSV_COLUMNS[name](row))).join(","))];
  return `\ufeff${lines.join("\r\n")}\r\n`;
}

function save(content, type, name) {
  const address = URL.createObjectURL(new Blob([content], { type }));
  make("a", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

// A file name from what is seen: letters, digits and hyphens alone.
function fileStem() {
  const text = state.chosen ? labelOf(state.chosen) : state.query;
  return ["newsgraph", short(fold(text).replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, ""), 40).replace(/…$/, "")].filter(Boolean).join("-");
}

async function saveCsv() {
  await details();
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
function citation(thing) {
  const today = new Date().toISOString().slice(0, 10);
  if (thing?.kind === "article") return articleCitation(thing.row, today);
  const what = thing ? `“${labelOf(thing)}” (${kindWord(thing).toLowerCase()}, ${counted(articlesOf(thing).length, "article")})` : `${shownWords()}${isFiltered() ? ` “${state.query}”` : ""}`;
  const from = `a newsgraph of ${counted(sizeOf("article"), "article")} from ${counted(sizeOf("outlet"), "outlet")}${period([...corpus.articles.id.keys()]) ? `, ${periodWords([...corpus.articles.id.keys()])}` : ""}`;
  return `${what}. In: ${from}. ${thing ? `${nameOf(thing)}, ` : ""}accessed ${today}.`;
}

function articleCitation(row, today) {
  const published_ = corpus.articles.published[row];
  const address = addressOf(row);
  return [
    `${outletName(row)}. “${labelOf(article(row))}”`,
    published_ === null ? "No date" : stampOf(published_).slice(0, 10),
    address ? `${address}, accessed ${today}` : null,
  ].filter(Boolean).join(". ") + ".";
}

function citeSection(row) {
  if (!corpus.details) return null;
  const text = citation(article(row));
  const done = make("small", { role: "status" });
  const copy = () => copied(text, "the citation").then((words) => (done.textContent = words));
  return section("Cite it", make("p", { class: "citation" }, bdi(text)), make("button", { type: "button", class: "more", onclick: copy }, "Copy the citation"), " ", done);
}

// To the clipboard, or, where a page may not, into a field to copy from.
async function copied(text, what) {
  try {
    await navigator.clipboard.writeText(text);
    return `Copied ${what}.`;
  } catch {
    showText(what, text);
    return `Select and copy ${what}.`;
  }
}

function showText(what, text) {
  byId("text-title").textContent = `${what[0].toUpperCase()}${what.slice(1)}`;
  byId("text-body").value = text;
  byId("text").showModal();
  byId("text-body").select();
}

const TAKINGS = [
  ["csv", () => `CSV: ${shownWords()}`, saveCsv],
  ["png", () => "PNG: the picture as you see it", savePng],
  ["link", () => "Link to this view", () => copied(addressNow(), "the link")],
  ["cite", () => "Citation of this view", () => details().then(() => copied(citation(state.chosen), "the citation"))],
  ["sparql", () => `SPARQL: ${shownWords()}`, async () => {
    await details();
    showText("the SPARQL query", sparqlOf(state.terms, state.chosen));
    return "";
  }],
];

let toasting = 0;
function toast(words) {
  byId("toast").textContent = words;
  clearTimeout(toasting);
  toasting = setTimeout(() => (byId("toast").textContent = ""), 6000);
}

function showTakings() {
  const button = ([name, words, take]) => make("li", {}, make("button", { type: "button", class: "menu-item", "data-take": name, onclick: () => takeAway(take) }, words()));
  byId("take-list").replaceChildren(...TAKINGS.filter(([name]) => name !== "link" || location.protocol !== "about:").map(button));
}

async function takeAway(take) {
  byId("take").hidePopover();
  toast(await take());
}
