// The details: abstracts, addresses, file names and reasons, decoded when they are asked for.

let detailsPromise = null;
function details() {
  detailsPromise ??= corpus.details ? Promise.resolve(corpus.details) : readBlock(document.getElementById("corpus-details")).then(readDetails);
  return detailsPromise;
}
if (corpus.details) readDetails(corpus.details);

function readDetails(block) {
  const ends = Int32Array.from(block.terms.counts);
  for (let i = 1; i < ends.length; i += 1) ends[i] += ends[i - 1];
  block.terms = { words: block.terms.words, ends, places: Int32Array.from(block.terms.places), weights: Int16Array.from(block.terms.weights) };
  corpus.details = block;
  return block;
}

// The same rule as in shortening.py: only what it shortened comes here.
const slug = (text) => (text ?? "").replace(/[^A-Za-z0-9 -]/g, "").replace(/[ -]+/g, "-").replace(/^-|-$/g, "").toLowerCase();
const withSlug = (coded, headline) => (Array.isArray(coded) ? coded[0] : coded.replace("*", () => slug(headline)));

function originOf(row) {
  const pattern = corpus.words.origins[corpus.outlets.origin[row]] ?? "";
  return pattern.replace("*", () => corpus.outlets.domain[row]);
}

const abstractOf = (row) => corpus.details?.abstract[row] ?? null;

function addressOf(row) {
  const [coded, publisher] = [corpus.details?.url[row] ?? null, corpus.articles.outlet[row]];
  if (coded === null) return null;
  const rest = withSlug(coded, corpus.articles.headline[row]);
  return !Array.isArray(coded) && rest.startsWith("/") && publisher >= 0 ? originOf(publisher) + rest : rest;
}

function imageOf(row) {
  if (!corpus.details || !Object.hasOwn(corpus.details.images, row)) return null;
  const [place, rest, width = null, height = null, title = null, count = null] = corpus.details.images[row];
  return { address: corpus.details.imageOrigins[place] + rest, width, height, title, count: count ?? 1 };
}

function fileOf(file) {
  const { name, words } = corpus.details.documents;
  return withSlug(words[name[file]], corpus.articles.headline[corpus.mentions[file][0]]);
}

// For each article the places that mention it: [file, place in the file].
let meetings = null;
function meetingsOf(row) {
  if (!corpus.details) return [];
  meetings ??= readMeetings();
  return meetings[row];
}

function readMeetings() {
  const places = lists(sizeOf("article"));
  corpus.mentions.forEach((rows, file) =>
    rows.forEach((found_, position) => found_ >= 0 && places[found_].push([file, position ? `related[${position - 1}]` : ""])),
  );
  for (const [file, place, found_] of corpus.details.documents.elsewhere) places[found_].push([file, place]);
  return places;
}

// The files whose own article is the source and that list the target: who declares a link.
const declaring = (source, target) =>
  meetingsOf(target).filter(([file, place]) => place && corpus.mentions[file][0] === source);
