// Links between articles. A link is a number: its place in the columns, declared links first,
// then the derived ones; both by source, so that the links of one article lie together.

import type { Block, DerivedBlock, LinkKind } from "./schema";

export interface Links {
  /** How many of the links are declared. */
  readonly declared: number;
  readonly kinds: readonly LinkKind[];
  readonly source: Int32Array;
  readonly target: Int32Array;
  readonly kind: Uint8Array;
  readonly similarity: Float32Array;
  /** The same in thousandths; 0 for declared links. */
  readonly thousandths: Int32Array;
  readonly days: Float32Array;
  readonly rule: Int8Array;
  /** Where the links of each article begin in `byArticle`. */
  readonly starts: Int32Array;
  readonly byArticle: Int32Array;
}

type Declaring = Pick<Block, "mentions" | "related" | "unrelated">;

export function readLinks(block: Block): Links {
  const count = block.articles.id.length;
  const pairs = declaredPairs(block, count);
  const { steps, target, kind, similarity, days, rule, kinds } = block.derived;
  const declared = pairs.source.length;
  const total = declared + target.length;
  const links = {
    declared,
    kinds: ["declared", ...kinds] as const,
    source: new Int32Array(total),
    target: new Int32Array(total),
    kind: new Uint8Array(total),
    similarity: new Float32Array(total).fill(NaN, 0, declared),
    thousandths: new Int32Array(total),
    days: new Float32Array(total).fill(NaN),
    rule: new Int8Array(total).fill(-1, 0, declared),
  };
  links.source.set(pairs.source);
  links.target.set(pairs.target);
  links.target.set(target, declared);
  links.thousandths.set(similarity, declared);
  links.rule.set(rule, declared);
  for (let i = 0, source = 0; i < target.length; i += 1) {
    source += steps[i];
    links.source[declared + i] = source;
    links.kind[declared + i] = 1 + kind[i];
    links.similarity[declared + i] = similarity[i] / 1000;
  }
  setDays(links, block.articles.published, days);
  return { ...links, ...indexed(links, count) };
}

// Days from target to source follow from their dates, but for the few that the block names.
function setDays(
  { source, target, days, declared }: Pick<Links, "source" | "target" | "days" | "declared">,
  dates: (number | null)[],
  odd: DerivedBlock["days"],
): void {
  for (let link = declared; link < source.length; link += 1) {
    const [later, earlier] = [dates[source[link]], dates[target[link]]];
    if (later !== null && earlier !== null) days[link] = (later - earlier) / 86400;
  }
  for (const [i, value] of odd) days[declared + i] = value === null ? NaN : value / 100;
}

interface Pairs {
  source: Int32Array;
  target: Int32Array;
}

// Declared links are what the documents list, but for the few differences that the block
// names; by source, then by target, each once.
function declaredPairs({ mentions, related, unrelated }: Declaring, count: number): Pairs {
  const { starts, listed } = listedBySource([...mentions, ...related], count);
  const absent = new Set(
    unrelated.flatMap(([own, ...others]) => others.map((other) => own * count + other)),
  );
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

function listedBySource(all: number[][], count: number) {
  const starts = new Int32Array(count + 1);
  const rows = all.filter(([own]) => own >= 0);
  for (const row of rows) starts[row[0] + 1] += row.length - 1;
  for (let i = 0; i < count; i += 1) starts[i + 1] += starts[i];
  const listed = new Int32Array(starts[count]);
  const next = starts.slice();
  for (const row of rows) for (let i = 1; i < row.length; i += 1) listed[next[row[0]]++] = row[i];
  return { starts, listed };
}

// Where the links of each article are: those from it and those to it, as runs of one list.
function indexed({ source, target }: Pairs, count: number) {
  const starts = new Int32Array(count + 1);
  for (const ends of [source, target]) for (const row of ends) starts[row + 1] += 1;
  for (let row = 0; row < count; row += 1) starts[row + 1] += starts[row];
  const byArticle = new Int32Array(2 * source.length);
  const next = starts.slice();
  for (const ends of [source, target])
    for (let link = 0; link < ends.length; link += 1) byArticle[next[ends[link]]++] = link;
  return { starts, byArticle };
}
