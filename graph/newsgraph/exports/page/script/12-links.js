// Links between articles. A link is a number; corpus.links holds its columns, declared links
// first, then the derived ones; both by source, so that a row's links lie together.

const LINK_KINDS = ["declared", ...corpus.derived.kinds];
const linkKind = (link) => corpus.links.kind[link];

function readLinks(block) {
  const count = block.articles.id.length;
  const pairs = declaredPairs(block, count);
  const { steps, target, kind, kinds, similarity, weights, days, rule } = block.derived;
  const [declared, total] = [pairs.length, pairs.length + target.length];
  const links = {
    source: new Int32Array(total),
    target: new Int32Array(total),
    kind: new Array(declared).fill("declared").concat(kind.map((place) => kinds[place])),
    similarity: new Float32Array(total).fill(NaN),
    weight: new Float32Array(total).fill(1),
    days: new Float32Array(total).fill(NaN),
    rule: new Int8Array(total).fill(-1),
    declared,
  };
  pairs.forEach((pair, link) => {
    links.source[link] = Math.floor(pair / count);
    links.target[link] = pair % count;
  });
  let source = 0;
  steps.forEach((step, i) => {
    source += step;
    links.source[declared + i] = source;
  });
  links.target.set(target, declared);
  links.similarity.set(similarity.map((value) => value / 1000), declared);
  links.weight.set(similarity.map((value) => value / 1000), declared);
  for (const [i, value] of weights) links.weight[declared + i] = value / 1000;
  links.days.set(days.map((value) => (value === null ? NaN : value / 100)), declared);
  links.rule.set(rule, declared);
  return Object.assign(links, indexed(links, count));
}

// Declared links are what the documents list, but for the few differences that the block
// names; each is source × articles + target, in order.
function declaredPairs({ mentions, related, unrelated }, count) {
  const numbers = [];
  for (const rows of [mentions, related]) {
    for (const [own, ...others] of rows) {
      for (const other of others) if (own >= 0 && other >= 0 && other !== own) numbers.push(own * count + other);
    }
  }
  const sorted = Float64Array.from(numbers).sort();
  const absent = new Set(unrelated.flatMap(([own, ...others]) => others.map((other) => own * count + other)));
  return sorted.filter((pair, i) => pair !== sorted[i - 1] && !absent.has(pair));
}

// Where the links of each article stand: those from it and those to it, as runs of one list.
function indexed({ source, target }, count) {
  const starts = new Int32Array(count + 1);
  for (const ends of [source, target]) for (const row of ends) starts[row + 1] += 1;
  for (let row = 0; row < count; row += 1) starts[row + 1] += starts[row];
  const byArticle = new Int32Array(2 * source.length);
  const next = starts.slice();
  for (const ends of [source, target]) ends.forEach((row, link) => (byArticle[next[row]++] = link));
  return { starts, byArticle };
}

// The numbers of an article's links: those that lead from it, then those that lead to it.
const linksOf = (row) => corpus.links.byArticle.subarray(corpus.links.starts[row], corpus.links.starts[row + 1]);
const otherEnd = (link, row) => (corpus.links.source[link] === row ? corpus.links.target[link] : corpus.links.source[link]);

// The articles that one lists as related, those that list it, and both together once.
const listedBy = (row) => [...linksOf(row)].filter((link) => link < corpus.links.declared && corpus.links.source[link] === row).map((link) => corpus.links.target[link]);
const listing = (row) => [...linksOf(row)].filter((link) => link < corpus.links.declared && corpus.links.target[link] === row).map((link) => corpus.links.source[link]);
const linked = (row) => [...new Set([...linksOf(row)].filter((link) => link < corpus.links.declared).map((link) => otherEnd(link, row)))];

// The links between two articles, in either direction.
const linksBetween = (a, b) => [...linksOf(a)].filter((link) => otherEnd(link, a) === b);

const ruleOf = (link) => corpus.words.rules[corpus.links.rule[link]] ?? null;

// The terms that two articles share and what each adds to their likeness, heaviest first:
// at most five, [] for a declared link and before details() has come.
function termsOf(link) {
  const terms = corpus.details?.terms;
  const row = link - corpus.links.declared;
  if (!terms || row < 0) return [];
  const [start, end] = [row ? terms.ends[row - 1] : 0, terms.ends[row]];
  return Array.from({ length: end - start }, (_, i) => [terms.words[terms.places[start + i]], terms.weights[start + i] / 1000]);
}

// How many declared links each article has, in both directions.
const linkCount = new Int32Array(sizeOf("article"));
for (let link = 0; link < corpus.links.declared; link += 1) {
  linkCount[corpus.links.source[link]] += 1;
  linkCount[corpus.links.target[link]] += 1;
}
