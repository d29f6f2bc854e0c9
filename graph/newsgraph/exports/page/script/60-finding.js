// Finding: what the search lets through. Lists, facets, dates, map and exports follow it.

const state = { query: "", terms: [], faults: [], kinds: new Set(KINDS), chosen: null, other: null, view: "map" };

const found = {
  rows: Object.fromEntries(KINDS.map((kind) => [kind, []])),
  isArticle: new Uint8Array(sizeOf("article")).fill(1),
  counts: { outlet: new Map(), topic: new Map(), story: new Map() },
};

const isFiltered = () => state.terms.length > 0;
const outletOf = (row) => corpus.articles.outlet[row];
const storylineOf = (row) => corpus.articles.storyline[row];
const eventOf = (row) => corpus.articles.event[row];
const isStoryline = (row) => corpus.stories.parent[row] < 0;

// Of an outlet, a topic and a story the articles that it holds.
const ARTICLES = { outlet: outletArticles, topic: topicArticles, story: storyArticles };

const HOLDERS = {
  outlet: (row) => (outletOf(row) >= 0 ? [outletOf(row)] : []),
  topic: (row) => articleTopics[row],
  story: (row) => [storylineOf(row), eventOf(row)].filter((story_) => story_ >= 0),
};

const byCount = (kind) => (a, b) => ARTICLES[kind][b].length - ARTICLES[kind][a].length || a - b;
const ORDERS = { article: newestFirst, outlet: byCount("outlet"), topic: byCount("topic"), story: byCount("story") };

function findAll() {
  Object.assign(state, parseQuery(state.query));
  found.isArticle = maskOfAll(state.terms);
  found.rows.article = orderedArticles();
  for (const kind of ["outlet", "topic", "story"]) findHolders(kind);
}

const everyRow = {};

// Outlets, topics and stories with an article that is found, or found by their name alone.
function findHolders(kind) {
  if (!isFiltered()) {
    found.rows[kind] = everyRow[kind] ??= [...columns[kind].id.keys()].filter((row) => kind !== "story" || isStoryline(row)).sort(ORDERS[kind]);
    return;
  }
  const isFaceted = kind !== "story" && state.terms.some((term) => term.field === kind && !term.isNot);
  const counts = countIn(kind, isFaceted ? maskOfAll(state.terms, kind) : found.isArticle);
  const isNamed = nameTest(kind);
  const rank = new Map();
  for (let row = 0; row < sizeOf(kind); row += 1) {
    if (kind === "story" && !isStoryline(row)) continue;
    const score = (isFaceted && isFacetOn(kind, row) ? 2e9 : 0) + (isNamed(row) ? 1e9 : 0) + (counts.get(row) ?? 0);
    if (score) rank.set(row, score);
  }
  found.counts[kind] = counts;
  found.rows[kind] = [...rank.keys()].sort((a, b) => rank.get(b) - rank.get(a) || ORDERS[kind](a, b));
}

function countIn(kind, mask) {
  const counts = new Map();
  for (let row = 0; row < mask.length; row += 1) {
    if (!mask[row]) continue;
    for (const holder of HOLDERS[kind](row)) counts.set(holder, (counts.get(holder) ?? 0) + 1);
  }
  return counts;
}

const wordTerms = () => state.terms.filter((term) => !term.field && !term.isNot);
const isWordsOnly = () => state.terms.length > 0 && state.terms.every((term) => !term.field && !term.isNot);

// Whether a name holds every word that is searched for.
function nameTest(kind) {
  if (!isWordsOnly()) return () => false;
  const patterns = wordTerms().map((term) => matcher(term.values[0], term.isPhrase));
  return (row) => patterns.every((pattern) => NAMES[kind](row).some((name) => name && pattern.test(name)));
}

// Newest first; while words are searched for, headlines that hold them before the others.
function orderedArticles() {
  const rows = [];
  for (let row = 0; row < found.isArticle.length; row += 1) if (found.isArticle[row]) rows.push(row);
  const words = wordTerms().map((term) => matcher(term.values[0], term.isPhrase));
  if (!words.length) return rows.sort(newestFirst);
  const isHead = maskWhere((row) => found.isArticle[row] && words.every((pattern) => pattern.test(corpus.articles.headline[row] ?? "")));
  return rows.sort((a, b) => isHead[b] - isHead[a] || newestFirst(a, b));
}

function refilter() {
  findAll();
  Object.assign(shown, PAGE);
  showList();
  showDates();
  showFaults();
  document.body.classList.toggle("searching", isFiltered());
  showMatches();
  if (wordTerms().length && !corpus.details) details().then(refilter);
}

// Puts another text into the search; the address keeps it.
let lastTyped = null;
function search(query, isTyped = false) {
  if (query === state.query) return;
  lastTyped = isTyped ? query : null;
  go({ query }, isTyped);
}

const filterBy = (field, values) => search(withField(state.query, field, values));

function toggleFacet(kind, row, isOn) {
  const named = valuesOf(state.query, kind);
  const name = facetName(kind, row);
  const rest = named.filter((value) => !namedRows(kind, value).includes(row));
  filterBy(kind, isOn ? [...rest, name] : rest);
}

// The shortest name that means this row alone.
function facetName(kind, row) {
  const names = [kind === "outlet" ? corpus.outlets.domain[row] : labelOf({ kind, row }), labelOf({ kind, row })];
  const isOwn = (name) => name && name.length < 120 && namedRows(kind, name.replaceAll('"', "").trim()).join() === String(row);
  return names.find(isOwn) ?? columns[kind].id[row];
}

const isFacetOn = (kind, row) => state.terms.some((term) => term.field === kind && !term.isNot && rowsNamed(term).includes(row));
