// Finding: search, filters, and the list that stands beside the canvas.

const state = { query: "", kinds: new Set(KINDS), topic: -1, outlet: -1, chosen: null, view: "all" };
const found = {
  rows: { article: [], outlet: [], topic: [] },
  isArticle: new Uint8Array(sizeOf("article")).fill(1),
  sets: { outlet: new Set(), topic: new Set() },
  has: (thing) => (thing.kind === "group" ? groupRows[thing.row].some((row) => found.isArticle[row]) : thing.kind === "article" ? Boolean(found.isArticle[thing.row]) : found.sets[thing.kind].has(thing.row)),
};
const FACET_LIMIT = 300;
const PAGE = matchMedia("(max-width: 760px)").matches ? { topic: 6, outlet: 6, article: 10 } : { topic: 8, outlet: 8, article: 40 };
const STEP = 100;
const shown = { ...PAGE };

const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

let haystacks = null;
function readHaystacks() {
  const outlets = corpus.outlets.id.map((_, row) => fold([corpus.outlets.name[row], corpus.outlets.domain[row], ...corpus.outlets.alt[row]].join(" ")));
  const topics = corpus.topics.id.map((_, row) => fold([corpus.topics.label[row], ...corpus.topics.alt[row]].join(" ")));
  const heads = corpus.articles.headline.map((headline) => fold(headline ?? ""));
  const articles = heads.map((head, row) =>
    [head, fold(corpus.articles.abstract[row] ?? ""), outlets[corpus.articles.outlet[row]] ?? "", ...articleTopics[row].map((found_) => topics[found_])].join("\n"),
  );
  return { article: articles, outlet: outlets, topic: topics, heads };
}

function passes(kind, row) {
  if (kind === "article") return (state.topic < 0 || articleTopics[row].includes(state.topic)) && (state.outlet < 0 || corpus.articles.outlet[row] === state.outlet);
  if (kind === "outlet") return (state.outlet < 0 || row === state.outlet) && (state.topic < 0 || outletTopics[row].some(([found_]) => found_ === state.topic));
  return (state.topic < 0 || row === state.topic) && (state.outlet < 0 || outletTopics[state.outlet].some(([found_]) => found_ === row));
}

const ORDERS = {
  article: newestFirst,
  outlet: (a, b) => outletArticles[b].length - outletArticles[a].length || a - b,
  topic: (a, b) => topicArticles[b].length - topicArticles[a].length || a - b,
};

function findAll() {
  const words = fold(state.query).split(/\s+/).filter(Boolean);
  if (words.length) haystacks ??= readHaystacks();
  for (const kind of KINDS) found.rows[kind] = state.kinds.has(kind) ? findKind(kind, words) : [];
  found.isArticle.fill(0);
  for (const row of found.rows.article) found.isArticle[row] = 1;
  for (const kind of ["outlet", "topic"]) found.sets[kind] = new Set(found.rows[kind]);
  if (isMap) countMatches();
}

function findKind(kind, words) {
  const rows = [];
  for (let row = 0; row < sizeOf(kind); row += 1) {
    if (words.every((word) => haystacks[kind][row].includes(word)) && passes(kind, row)) rows.push(row);
  }
  rows.sort(ORDERS[kind]);
  if (kind !== "article" || !words.length) return rows;
  const phrase = words.join(" ");
  const score = (row) => (haystacks.heads[row].includes(phrase) ? 0 : words.every((word) => haystacks.heads[row].includes(word)) ? 1 : 2);
  const scores = new Map(rows.map((row) => [row, score(row)]));
  return rows.sort((a, b) => scores.get(a) - scores.get(b));
}

function refilter() {
  Object.assign(shown, PAGE);
  findAll();
  showList();
  document.body.classList.toggle("searching", Boolean(state.query.trim()));
  forgetLabels();
  light();
}

const isFiltered = () => Boolean(state.query.trim()) || state.topic >= 0 || state.outlet >= 0;

// One line about a thing, for lists and tips.
function brief(thing) {
  const { kind, row } = thing;
  if (kind === "article") {
    const publisher = corpus.articles.outlet[row];
    return [publisher >= 0 ? short(labelOf(outlet(publisher)), 60) : "outlet not given", day(corpus.articles.published[row])].join(" · ");
  }
  if (kind === "outlet") return [corpus.outlets.domain[row], counted(outletArticles[row].length, "article")].filter(Boolean).join(" · ");
  if (kind === "topic") return `${counted(topicArticles[row].length, "article")} · ${counted(topicOutlets[row].length, "outlet")}`;
  return [counted(groupRows[row].length, "linked article"), periodWords(groupRows[row])].filter(Boolean).join(" · ");
}

// A thing as a button; pressing it is the same as clicking it on the canvas.
function thingButton(thing, note = brief(thing)) {
  return make(
    "button",
    { type: "button", class: "thing", "data-name": nameOf(thing), onclick: () => choose(thing, state.view, true) },
    sign(thing.kind),
    make("span", { class: "words" }, make("span", { class: `name ${thing.kind}`, dir: "auto" }, short(labelOf(thing), 180)), make("small", { dir: "auto" }, note)),
  );
}

function showList() {
  const order = ["topic", "outlet", "article"].filter((kind) => found.rows[kind].length);
  byId("results").replaceChildren(...order.map(listSection));
  byId("result").replaceChildren(...resultWords());
  showNothing();
  markCurrent();
}

function listSection(kind) {
  const rows = found.rows[kind];
  const buttons = rows.slice(0, shown[kind]).map((row) => make("li", {}, thingButton({ kind, row })));
  const rest = rows.length - buttons.length;
  const more = () => {
    shown[kind] += STEP;
    showList();
  };
  return make(
    "section",
    { class: "kind-list" },
    make("h3", {}, KIND_PLURALS[kind], " ", make("span", { class: "count" }, number(rows.length))),
    make("ul", {}, buttons),
    rest > 0 ? make("button", { type: "button", class: "more", onclick: more }, moreWords(Math.min(STEP, rest), rest)) : null,
  );
}

const moreWords = (next, rest) => (next === rest ? `Show the other ${number(rest)}` : `Show ${number(next)} of the other ${number(rest)}`);

function resultWords() {
  if (!isFiltered()) return [];
  const total = KINDS.reduce((sum, kind) => sum + found.rows[kind].length, 0);
  const clear = make("button", { type: "button", class: "link", onclick: clearFilters }, "Clear");
  return [total ? `${counted(total, "match", "matches")}. ` : "Nothing matches. Try fewer words, or another topic or outlet. ", clear];
}

// An empty result says so on the picture too, with what was asked for.
function showNothing() {
  const isNothing = isFiltered() && KINDS.every((kind) => !found.rows[kind].length);
  const asked = [state.query.trim() && `“${short(state.query.trim(), 60)}”`, ...["topic", "outlet"].map((kind) => state[kind] >= 0 && short(labelOf({ kind, row: state[kind] }), 40))];
  byId("nothing").hidden = !isNothing;
  byId("nothing").replaceChildren(make("strong", {}, "Nothing matches"), make("span", { dir: "auto" }, asked.filter(Boolean).join(" + ")), make("button", { type: "button", class: "quiet", onclick: clearFilters }, "Clear"));
}

function clearFilters() {
  Object.assign(state, { query: "", topic: -1, outlet: -1 });
  byId("search").value = "";
  showFacets();
  refilter();
  byId("search").focus();
}

function markCurrent() {
  const name = state.chosen ? nameOf(state.chosen) : null;
  for (const button of document.querySelectorAll(".find .thing")) {
    if (button.dataset.name === name) button.setAttribute("aria-current", "true");
    else button.removeAttribute("aria-current");
  }
}

function showKinds() {
  const button = (kind) =>
    make(
      "button",
      { type: "button", class: "kind", "data-kind": kind, "aria-pressed": String(state.kinds.has(kind)), onclick: () => toggleKind(kind) },
      sign(kind),
      make("span", {}, KIND_PLURALS[kind]),
      make("span", { class: "count" }, number(sizeOf(kind))),
    );
  byId("kinds").replaceChildren(...KINDS.map(button));
}

function toggleKind(kind) {
  if (!state.kinds.delete(kind)) state.kinds.add(kind);
  byId("kinds").querySelector(`[data-kind="${kind}"]`).setAttribute("aria-pressed", String(state.kinds.has(kind)));
  refilter();
}

function showFacets() {
  fillFacet("topic", "All topics", (row) => topicArticles[row].length);
  fillFacet("outlet", "All outlets", (row) => outletArticles[row].length);
}

function fillFacet(kind, every, count) {
  const rows = columns[kind].id.map((_, row) => row).sort(ORDERS[kind]);
  const options = rows.slice(0, FACET_LIMIT).map((row) => make("option", { value: row, dir: "auto" }, `${short(labelOf({ kind, row }), 48)} (${number(count(row))})`));
  const rest = rows.length - options.length;
  const tail = rest > 0 ? [make("option", { disabled: true }, `${number(rest)} smaller ones: search for them`)] : [];
  const select = byId(`${kind}-facet`);
  select.replaceChildren(make("option", { value: -1 }, every), ...options, ...tail);
  select.value = String(state[kind]);
}
