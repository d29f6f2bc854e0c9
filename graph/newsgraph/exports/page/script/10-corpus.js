// The corpus: columns from the data block, and what follows from them.
// A "thing" is {kind, row}; its name in the address is "kind/id".

const corpus = JSON.parse(document.getElementById("corpus").textContent);
const KINDS = ["article", "outlet", "topic"];
const columns = { article: corpus.articles, outlet: corpus.outlets, topic: corpus.topics };
const sizeOf = (kind) => columns[kind].id.length;

const lists = (count) => Array.from({ length: count }, () => []);
const rowsOf = Object.fromEntries(
  KINDS.map((kind) => [kind, new Map(columns[kind].id.map((id, row) => [id, row]))]),
);
for (const [id, row] of Object.entries(corpus.former)) {
  if (!rowsOf.article.has(id)) rowsOf.article.set(id, row);
}

const articleTopics = corpus.articles.topics.map((place) => corpus.words.topics[place]);
const topicArticles = lists(sizeOf("topic"));
articleTopics.forEach((topics, row) => topics.forEach((found_) => topicArticles[found_].push(row)));

const outletTopics = lists(sizeOf("outlet"));
const topicOutlets = lists(sizeOf("topic"));
corpus.coverCounts.forEach((count, i) => {
  const [outlet, topic] = [corpus.covers[2 * i], corpus.covers[2 * i + 1]];
  outletTopics[outlet].push([topic, count]);
  topicOutlets[topic].push([outlet, count]);
});
for (const rows of [...outletTopics, ...topicOutlets]) rows.sort((a, b) => b[1] - a[1]);

const outletArticles = lists(sizeOf("outlet"));
corpus.articles.outlet.forEach((outlet, row) => {
  if (outlet >= 0) outletArticles[outlet].push(row);
});
const outletParts = lists(sizeOf("outlet"));
corpus.outlets.part.forEach((whole, row) => {
  if (whole >= 0) outletParts[whole].push(row);
});
const narrower = lists(sizeOf("topic"));
corpus.topics.broader.forEach((wider, row) => {
  if (wider >= 0) narrower[wider].push(row);
});

const linksOut = lists(sizeOf("article"));
const linksIn = lists(sizeOf("article"));
for (const [source, target] of declaredPairs()) {
  linksOut[source].push(target);
  linksIn[target].push(source);
}
const linked = (row) => [...new Set([...linksOut[row], ...linksIn[row]])];
const linkCount = countLinks();

// Links are what the documents list, but for the few differences that the corpus names.
function declaredPairs() {
  const size = sizeOf("article");
  const unpack = (rows) => rows.flatMap(([source, ...targets]) => targets.map((target) => source * size + target));
  const pairs = new Set(unpack(corpus.related));
  for (const [own, ...others] of corpus.documents.mentions) {
    for (const other of others) if (own >= 0 && other >= 0 && other !== own) pairs.add(own * size + other);
  }
  for (const pair of unpack(corpus.unrelated)) pairs.delete(pair);
  return [...pairs].sort((a, b) => a - b).map((pair) => [Math.floor(pair / size), pair % size]);
}

// How many articles each one is linked with; a link that goes both ways counts once.
function countLinks() {
  const seenBy = new Int32Array(linksOut.length).fill(-1);
  return linksOut.map((targets, row) => {
    for (const target of targets) seenBy[target] = row;
    return linksIn[row].reduce((sum, source) => sum + (seenBy[source] === row ? 0 : 1), targets.length);
  });
}

const groupRows = lists(corpus.articles.group.reduce((most, group) => Math.max(most, group + 1), 0));
corpus.articles.group.forEach((group, row) => groupRows[group].push(row));
// A linked group is known by its most linked article.
const groupHead = groupRows.map((rows) =>
  rows.reduce((best, row) => (linkCount[row] > linkCount[best] ? row : best), rows[0]),
);
const groupsBySize = groupRows
  .map((_, group) => group)
  .filter((group) => groupRows[group].length > 1)
  .sort((a, b) => groupRows[b].length - groupRows[a].length || a - b);

const newestFirst = (a, b) =>
  (corpus.articles.published[b] ?? -Infinity) - (corpus.articles.published[a] ?? -Infinity) || a - b;

function nameOf(thing) {
  if (thing.kind === "group") return `group/${corpus.articles.id[groupRows[thing.row][0]]}`;
  return `${thing.kind}/${columns[thing.kind].id[thing.row]}`;
}

// The thing of a name, or null: whatever stands in an address, only known rows come back.
function thingOf(name) {
  const slash = name.indexOf("/");
  const [kind, id] = [name.slice(0, slash), name.slice(slash + 1)];
  if (kind === "group") {
    const row = rowsOf.article.get(id);
    return row === undefined ? null : { kind, row: corpus.articles.group[row] };
  }
  const row = Object.hasOwn(rowsOf, kind) ? rowsOf[kind].get(id) : undefined;
  return row === undefined ? null : { kind, row };
}

const same = (a, b) => a === b || Boolean(a && b && a.kind === b.kind && a.row === b.row);

function labelOf(thing) {
  if (thing.kind === "article") return corpus.articles.headline[thing.row] || "Article without a headline";
  if (thing.kind === "outlet") return corpus.outlets.name[thing.row] || corpus.outlets.domain[thing.row] || corpus.outlets.id[thing.row];
  if (thing.kind === "topic") return corpus.topics.label[thing.row] || corpus.topics.id[thing.row];
  return corpus.articles.headline[groupHead[thing.row]] || "Linked group without a headline";
}

const article = (row) => ({ kind: "article", row });
const outlet = (row) => ({ kind: "outlet", row });
const topic = (row) => ({ kind: "topic", row });
const group = (row) => ({ kind: "group", row });
