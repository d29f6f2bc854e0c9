// What a term of the search means: which articles it lets through, and which names.

const NAMES = {
  outlet: (row) => [corpus.outlets.name[row], corpus.outlets.domain[row], ...corpus.outlets.alt[row]],
  topic: (row) => [corpus.topics.label[row], ...corpus.topics.alt[row]],
  story: (row) => [corpus.stories.name[row]],
};

const namesOf = (kind) => columns[kind].id.flatMap((_, row) => NAMES[kind](row).filter(Boolean));

// Rows of a kind that a value of a field names: to the letter where any is, else in part.
const namedBefore = new Map();
function namedRows(kind, value) {
  const key = `${kind}:${value}`;
  if (!namedBefore.has(key)) {
    if (namedBefore.size > 200) namedBefore.clear();
    namedBefore.set(key, findNamed(kind, value));
  }
  return namedBefore.get(key);
}

function findNamed(kind, value) {
  const folded = fold(value);
  const rows = [...columns[kind].id.keys()];
  const isNamed = (name) => name && fold(name.replaceAll('"', "")).trim() === folded;
  const exact = rows.filter((row) => columns[kind].id[row] === value || NAMES[kind](row).some(isNamed));
  if (exact.length) return exact;
  const pattern = matcher(value, false);
  return rows.filter((row) => NAMES[kind](row).some((name) => name && pattern.test(name)));
}

// Of each term the articles that it lets through, as a mask: 1 for each that passes.
const maskBefore = new Map();
function maskOf(term) {
  const key = JSON.stringify([term.field, term.values, term.isPhrase, Boolean(corpus.details)]);
  if (!maskBefore.has(key)) {
    if (maskBefore.size > 40) maskBefore.clear();
    maskBefore.set(key, MASKS[term.field ?? "words"](term));
  }
  return maskBefore.get(key);
}

function maskWhere(test) {
  const mask = new Uint8Array(sizeOf("article"));
  for (let row = 0; row < mask.length; row += 1) if (test(row)) mask[row] = 1;
  return mask;
}

function maskFrom(rows) {
  const mask = new Uint8Array(sizeOf("article"));
  for (const row of rows) mask[row] = 1;
  return mask;
}

const rowsNamed = (term) => [...new Set(term.values.flatMap((value) => namedRows(term.field, value)))];

function maskWords({ values: [words], isPhrase }) {
  const pattern = matcher(words, isPhrase);
  const isNamed = (kind) => columns[kind].id.map((_, row) => NAMES[kind](row).some((name) => name && pattern.test(name)));
  const [outlets, topics] = [isNamed("outlet"), isNamed("topic")];
  const { headline, outlet: publisher } = corpus.articles;
  return maskWhere((row) => {
    if (headline[row] && pattern.test(headline[row])) return true;
    if (outlets[publisher[row]] || articleTopics[row].some((topic_) => topics[topic_])) return true;
    const abstract = abstractOf(row);
    return Boolean(abstract) && pattern.test(abstract);
  });
}

const within = (column) => ({ meanings }) => maskWhere((row) => column(row) !== null && meanings.some(([least, most]) => column(row) >= least && column(row) <= most));
const worded = (name) => ({ values }) => {
  const wanted = new Set(values.map(fold));
  const codes = new Set(corpus.words[name].flatMap((word, code) => (wanted.has(fold(word)) ? [code] : [])));
  return maskWhere((row) => codes.has(corpus.articles[name][row]));
};
const { published } = corpus.articles;

// With how many articles each one is linked by declared links, in either direction.
let countsBefore = null;
function relatedCounts() {
  if (countsBefore) return countsBefore;
  const { source, target, declared } = corpus.links;
  const seen = new Int32Array(sizeOf("article")).fill(-1);
  countsBefore = new Int32Array(sizeOf("article"));
  for (let row = 0; row < countsBefore.length; row += 1) {
    for (const link of linksOf(row)) {
      if (link >= declared) continue;
      const other = source[link] === row ? target[link] : source[link];
      if (seen[other] !== row) countsBefore[row] += 1;
      seen[other] = row;
    }
  }
  return countsBefore;
}

const MASKS = {
  words: maskWords,
  topic: (term) => maskFrom(rowsNamed(term).flatMap((row) => topicArticles[row])),
  outlet: (term) => maskFrom(rowsNamed(term).flatMap((row) => outletArticles[row])),
  story: (term) => maskFrom(rowsNamed(term).flatMap((row) => storyArticles[row])),
  after: ({ meanings }) => maskWhere((row) => published[row] !== null && meanings.every(({ seconds }) => published[row] >= seconds)),
  before: ({ meanings }) => maskWhere((row) => published[row] !== null && meanings.every(({ seconds }) => published[row] < seconds)),
  related: (term) => within((row) => relatedCounts()[row])(term),
  quality: within((row) => corpus.articles.quality[row]),
  heat: within((row) => corpus.articles.heat[row]),
  type: worded("type"),
  category: worded("category"),
  kind: ({ values }) => {
    const wanted = new Set(values.map((value) => value.toLowerCase()));
    const mask = new Uint8Array(sizeOf("article"));
    corpus.links.source.forEach((row, link) => {
      if (wanted.has(linkKind(link))) mask[row] = mask[corpus.links.target[link]] = 1;
    });
    return mask;
  },
};

// The articles that pass all terms, but for those of one field.
function maskOfAll(terms, except = null) {
  const mask = new Uint8Array(sizeOf("article")).fill(1);
  for (const term of terms) {
    if (except && term.field === except && !term.isNot) continue;
    const own = maskOf(term);
    const wanted = term.isNot ? 0 : 1;
    for (let row = 0; row < mask.length; row += 1) if (own[row] !== wanted) mask[row] = 0;
  }
  return mask;
}
