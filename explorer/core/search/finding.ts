// What a query finds: articles, and the outlets, topics and stories that hold them.

import type { NewsGraph } from "../data/graph";
import type { Holder, Kind } from "../things";
import { matcherOf, type Term } from "./language";
import type { Mask, Search } from "./search";

export interface Found {
  readonly rows: Readonly<Record<Kind, readonly number[]>>;
  readonly isArticle: Mask;
  /** How many of the found articles each holds; empty without a search. */
  readonly counts: Readonly<Record<Holder, ReadonlyMap<number, number>>>;
}

export class Finder {
  private readonly all = new Map<Holder, number[]>();

  constructor(
    private readonly graph: NewsGraph,
    private readonly search: Search,
  ) {}

  find({ terms }: { terms: readonly Term[] }): Found {
    const isArticle = this.search.maskOfAll(terms);
    const held = (kind: Holder) => this.holders(kind, terms, isArticle);
    const [outlet, topic, story] = [held("outlet"), held("topic"), held("story")];
    return {
      isArticle,
      rows: {
        article: this.ordered(isArticle, terms),
        outlet: outlet.rows,
        topic: topic.rows,
        story: story.rows,
      },
      counts: { outlet: outlet.counts, topic: topic.counts, story: story.counts },
    };
  }

  isFacetOn(kind: Holder, row: number, terms: readonly Term[]): boolean {
    const isOn = (term: Term) => term.field === kind && !term.isNot;
    return terms.some((term) => isOn(term) && this.search.rowsNamed(term).includes(row));
  }

  private isListed(kind: Holder, row: number): boolean {
    return kind !== "story" || this.graph.isStoryline(row);
  }

  private everyRow(kind: Holder): number[] {
    let rows = this.all.get(kind);
    if (!rows) {
      rows = this.graph.rowsIn(kind).filter((row) => this.isListed(kind, row));
      this.all.set(kind, rows.sort(this.graph.orders[kind]));
    }
    return rows;
  }

  // Outlets, topics and stories with an article that is found, or found by their name alone.
  private holders(kind: Holder, terms: readonly Term[], isArticle: Mask) {
    if (!terms.length) return { rows: this.everyRow(kind), counts: new Map<number, number>() };
    const isFaceted = kind !== "story" && terms.some((term) => term.field === kind && !term.isNot);
    const mask = isFaceted ? this.search.maskOfAll(terms, kind) : isArticle;
    const counts = this.countIn(kind, mask);
    const isNamed = this.nameTest(kind, terms);
    const rank = new Map<number, number>();
    for (const row of this.graph.rowsIn(kind)) {
      if (!this.isListed(kind, row)) continue;
      const isOn = isFaceted && this.isFacetOn(kind, row, terms);
      const score = (isOn ? 2e9 : 0) + (isNamed(row) ? 1e9 : 0) + (counts.get(row) ?? 0);
      if (score) rank.set(row, score);
    }
    const byRank = (a: number, b: number) => (rank.get(b) ?? 0) - (rank.get(a) ?? 0);
    const order = this.graph.orders[kind];
    return { rows: [...rank.keys()].sort((a, b) => byRank(a, b) || order(a, b)), counts };
  }

  private countIn(kind: Holder, mask: Mask): Map<number, number> {
    const counts = new Map<number, number>();
    for (let row = 0; row < mask.length; row += 1) {
      if (!mask[row]) continue;
      for (const holder of this.graph.holders[kind](row))
        counts.set(holder, (counts.get(holder) ?? 0) + 1);
    }
    return counts;
  }

  // Whether a name holds every word of a search for words alone.
  private nameTest(kind: Holder, terms: readonly Term[]): (row: number) => boolean {
    const words = wordTerms(terms);
    if (words.length < terms.length) return () => false;
    const patterns = words.map(matcherOf);
    return (row) => patterns.every((pattern) => this.search.isNamed(kind, row, pattern));
  }

  // Newest first; while words are searched for, headlines that hold them before the others.
  private ordered(isArticle: Mask, terms: readonly Term[]): number[] {
    const { headline } = this.graph.articles;
    const rows: number[] = [];
    for (let row = 0; row < isArticle.length; row += 1) if (isArticle[row]) rows.push(row);
    const patterns = wordTerms(terms).map(matcherOf);
    if (!patterns.length) return rows.sort(this.graph.newestFirst);
    const inHead = (row: number) => patterns.every((each) => each.test(headline[row] ?? ""));
    const isHead = this.search.maskWhere((row) => isArticle[row] === 1 && inHead(row));
    return rows.sort((a, b) => isHead[b] - isHead[a] || this.graph.newestFirst(a, b));
  }
}

export const wordTerms = (terms: readonly Term[]) =>
  terms.filter((term) => !term.field && !term.isNot);
