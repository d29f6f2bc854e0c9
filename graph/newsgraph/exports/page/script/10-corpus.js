// The corpus: columns from the data block, and what follows from them.
//
// All script files together are the body of one asynchronous function (render.py), and this
// first file waits for the corpus: all else runs once it is decoded. References are row
// numbers, -1 for none; times are seconds, null for none.
//
//   corpus.articles  id headline published updated quality heat outlet event storyline
//   corpus.stories   id grain ("event", "storyline") parent name terms first last articles
//                    outlets independent cohesion
//   corpus.outlets, corpus.topics
//   corpus.links     source target kind weight similarity days (12-links.js); linksOf(article)
//   storyArticles, outletArticles, topicArticles [row] → rows of articles
//
// What only the reader of one article needs comes when it is asked for: after `await details()`
// abstractOf, addressOf, imageOf, fileOf, meetingsOf, declaring and termsOf have their answers;
// before it they answer null or an empty list. Asking again costs nothing (15-documents.js).
//
// A "thing" is {kind, row}; its name in the address is "kind/id".

const KINDS = ["article", "outlet", "topic", "story"];
const reading = [readBlock(document.getElementById("corpus")), unpackVis(document.getElementById("vis"))];
const corpus = restored((await Promise.all(reading))[0]);
const columns = { article: corpus.articles, outlet: corpus.outlets, topic: corpus.topics, story: corpus.stories };
const sizeOf = (kind) => columns[kind].id.length;

// A block holds JSON as it stands, or gzipped and in base64; it is read once and let go.
function readBlock(element) {
  const text = element.textContent;
  element.textContent = "";
  return text.startsWith("{") ? JSON.parse(text) : unpacked(text).json();
}

function unpacked(text) {
  const bytes = Uint8Array.fromBase64?.(text) ?? Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip")));
}

// vis-network is packed where the corpus is; it runs because the policy names its hash.
async function unpackVis(element) {
  if (!element) return;
  const script = document.createElement("script");
  script.textContent = await unpacked(element.textContent).text();
  element.replaceWith(script);
}

function restored(block) {
  const { articles, stories } = block;
  articles.updated = articles.updated.map((later, row) => (later === null ? null : later + (articles.published[row] ?? 0)));
  stories.grain = stories.grain.map((isStoryline) => (isStoryline ? "storyline" : "event"));
  stories.name = stories.name.map((name) => (typeof name === "number" ? articles.headline[name] : name));
  block.links = readLinks(block);
  return block;
}

const lists = (count) => Array.from({ length: count }, () => []);

// For each of `count` owners the rows that refer to it.
function referring(count, ...references) {
  const rows = lists(count);
  for (const column of references) column.forEach((owner, row) => owner >= 0 && rows[owner].push(row));
  return rows;
}

const rowsOf = Object.fromEntries(KINDS.map((kind) => [kind, new Map(columns[kind].id.map((id, row) => [id, row]))]));
for (const [kind, former] of [["article", corpus.former], ["story", corpus.formerStories]]) {
  for (const [id, row] of Object.entries(former)) if (!rowsOf[kind].has(id)) rowsOf[kind].set(id, row);
}

const articleTopics = corpus.articles.topics.map((place) => corpus.words.topics[place]);
const topicArticles = lists(sizeOf("topic"));
articleTopics.forEach((topics, row) => topics.forEach((found_) => topicArticles[found_].push(row)));
const outletArticles = referring(sizeOf("outlet"), corpus.articles.outlet);
const outletParts = referring(sizeOf("outlet"), corpus.outlets.part);
const narrower = referring(sizeOf("topic"), corpus.topics.broader);
const storyArticles = referring(sizeOf("story"), corpus.articles.storyline, corpus.articles.event);
const storyEvents = referring(sizeOf("story"), corpus.stories.parent);

const outletTopics = lists(sizeOf("outlet"));
const topicOutlets = lists(sizeOf("topic"));
corpus.coverCounts.forEach((count, i) => {
  const [outlet, topic] = [corpus.covers[2 * i], corpus.covers[2 * i + 1]];
  outletTopics[outlet].push([topic, count]);
  topicOutlets[topic].push([outlet, count]);
});
for (const rows of [...outletTopics, ...topicOutlets]) rows.sort((a, b) => b[1] - a[1]);

const typeOf = (row) => corpus.words.type[corpus.articles.type[row]] ?? null;
const categoryOf = (row) => corpus.words.category[corpus.articles.category[row]] ?? null;

const newestFirst = (a, b) =>
  (corpus.articles.published[b] ?? -Infinity) - (corpus.articles.published[a] ?? -Infinity) || a - b;

const nameOf = ({ kind, row }) => `${kind}/${columns[kind].id[row]}`;

// The thing of a name, or null: whatever stands in an address, only known rows come back.
function thingOf(name) {
  const slash = name.indexOf("/");
  const [kind, id] = [name.slice(0, slash), name.slice(slash + 1)];
  const row = Object.hasOwn(rowsOf, kind) ? rowsOf[kind].get(id) : undefined;
  return row === undefined ? null : { kind, row };
}

const same = (a, b) => a === b || Boolean(a && b && a.kind === b.kind && a.row === b.row);

// A name as it is shown: more than a few marks over one letter are noise that breaks the lines.
const labelOf = (thing) => nameGiven(thing).replace(/(\p{M}{4})\p{M}+/gu, "$1");

function nameGiven({ kind, row }) {
  if (kind === "article") return corpus.articles.headline[row] || "Article without a headline";
  if (kind === "outlet") return corpus.outlets.name[row] || corpus.outlets.domain[row] || corpus.outlets.id[row];
  if (kind === "topic") return corpus.topics.label[row] || corpus.topics.id[row];
  return corpus.stories.name[row] || "Story without a name";
}

const article = (row) => ({ kind: "article", row });
const outlet = (row) => ({ kind: "outlet", row });
const topic = (row) => ({ kind: "topic", row });
const story = (row) => ({ kind: "story", row });
