// Addresses and file names at full length, and where each article was met.

// The same rule as in shortening.py: only what it shortened comes here.
const slug = (text) => (text ?? "").replace(/[^A-Za-z0-9 -]/g, "").replace(/[ -]+/g, "-").replace(/^-|-$/g, "").toLowerCase();
const withSlug = (coded, headline) => (Array.isArray(coded) ? coded[0] : coded.replace("*", () => slug(headline)));

function originOf(row) {
  const pattern = corpus.words.origins[corpus.outlets.origin[row]] ?? "";
  return pattern.replace("*", () => corpus.outlets.domain[row]);
}

function addressOf(row) {
  const [coded, publisher] = [corpus.articles.url[row], corpus.articles.outlet[row]];
  if (coded === null) return null;
  const rest = withSlug(coded, corpus.articles.headline[row]);
  return !Array.isArray(coded) && rest.startsWith("/") && publisher >= 0 ? originOf(publisher) + rest : rest;
}

function imageOf(row) {
  if (!Object.hasOwn(corpus.images, row)) return null;
  const [place, rest, width = null, height = null, title = null, count = null] = corpus.images[row];
  return { address: corpus.words.imageOrigins[place] + rest, width, height, title, count: count ?? 1 };
}

function fileOf(file) {
  const { name, words, mentions } = corpus.documents;
  return withSlug(words[name[file]], corpus.articles.headline[mentions[file][0]]);
}

// For each article the places that mention it: [file, place in the file].
let meetings = null;
function meetingsOf(row) {
  if (!meetings) {
    meetings = lists(sizeOf("article"));
    corpus.documents.mentions.forEach((rows, file) =>
      rows.forEach((found_, position) => found_ >= 0 && meetings[found_].push([file, position ? `related[${position - 1}]` : ""])),
    );
    for (const [file, place, found_] of corpus.documents.elsewhere) meetings[found_].push([file, place]);
  }
  return meetings[row];
}

// The files whose own article is the source and that list the target.
const declaring = (source, target) =>
  meetingsOf(target).filter(([file, place]) => place && corpus.documents.mentions[file][0] === source);
