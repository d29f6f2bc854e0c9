// Links between articles. A link is a number; corpus.links holds its columns, declared links
// first, then the derived ones; both by source, so that a row's links lie together.

const LINK_KINDS = ["declared", ...corpus.derived.kinds];
const linkKind = (link) => LINK_KINDS[corpus.links.kind[link]];

function readLinks(block) {
  const pairs = declaredPairs(block, block.articles.id.length);
  const { steps, target, kind, similarity, weights, days, rule } = block.derived;
  const declared = pairs.source.length;
  const total = declared + target.length;
  const links = {
    declared,
    source: new Int32Array(total),
    target: new Int32Array(total),
    kind: new Uint8Array(total),
    similarity: new Float32Array(total).fill(NaN, 0, declared),
    weight: new Float32Array(total).fill(1, 0, declared),
    days: new Float32Array(total).fill(NaN),
    rule: new Int8Array(total).fill(-1, 0, declared),
  };
  links.source.set(pairs.source);
  links.target.set(pairs.target);
  links.target.set(target, declared);
  links.rule.set(rule, declared);
  for (let i = 0, source = 0; i < target.length; i += 1) {
    source += steps[i];
    links.source[declared + i] = source;
    links.kind[declared + i] = 1 + kind[i];
    links.similarity[declared + i] = links.weight[declared + i] = similarity[i] / 1000;
  }
  for (const [i, value] of weights) links.weight[declared + i] = value / 1000;
  setDays(links, block.articles.published, days);
  return Object.assign(links, indexed(links, block.articles.id.length));
}

// Days from target to source follow from their dates, but for the few that the block names.
function setDays({ source, target, days, declared }, dates, odd) {
  for (let link = declared; link < source.length; link += 1) {
    const [later, earlier] = [dates[source[link]], dates[target[link]]];
    if (later !== null && earlier !== null) days[link] = (later - earlier) / 86400;
  }
  for (const [i, value] of odd) days[declared + i] = value === null ? NaN : value / 100;
}

// Declared links are what the documents list, but for the few differences that the block
// names; by source, then by target, each once.
function declaredPairs({ mentions, related, unrelated }, count) {
  const starts = new Int32Array(count + 1);
  const rows = [...mentions, ...related].filter(([own]) => own >= 0);
  for (const row of rows) starts[row[0] + 1] += row.length - 1;
  for (let i = 0; i < count; i += 1) starts[i + 1] += starts[i];
  const listed = new Int32Array(starts[count]);
  const next = starts.slice();
  for (const row of rows) for (let i = 1; i < row.length; i += 1) listed[next[row[0]]++] = row[i];
  const absent = new Set(unrelated.flatMap(([own, ...others]) => others.map((other) => own * count + other)));
  const pairs = { source: new Int32Array(listed.length), target: new Int32Array(listed.length) };
  let size = 0;
  for (let own = 0; own < count; own += 1) {
    let last = -1;
    for (const other of listed.subarray(starts[own], starts[own + 1]).sort()) {
      if (other > last && other !== own && !absent.has(own * count + other)) {
        pairs.source[size] = own;
        pairs.target[size++] = other;
      }
      last = other;
    }
  }
  return { source: pairs.source.subarray(0, size), target: pairs.target.subarray(0, size) };
}

// Where the links of each article stand: those from it and those to it, as runs of one list.
function indexed({ source, target }, count) {
  const starts = new Int32Array(count + 1);
  for (const ends of [source, target]) for (const row of ends) starts[row + 1] += 1;
  for (let row = 0; row < count; row += 1) starts[row + 1] += starts[row];
  const byArticle = new Int32Array(2 * source.length);
  const next = starts.slice();
  for (const ends of [source, target]) for (let link = 0; link < ends.length; link += 1) byArticle[next[ends[link]]++] = link;
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
