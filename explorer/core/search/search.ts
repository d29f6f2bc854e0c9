// What a query means on a graph: which articles each term lets through, which rows a name means.

import type { NewsGraph } from "../data/graph";
import { fold, matcher, short } from "../text";
import { story, type Holder } from "../things";
import type { Described } from "../data/described";
import { fieldsOf, isNamed, type FieldName, type Fields } from "./fields";
import {
  matcherOf,
  parseQuery,
  quoted,
  type Bounds,
  type Known,
  type Query,
  type Term,
} from "./language";

/** One byte per article: 1 for each that passes. */
export type Mask = Uint8Array;

const MOST_NAMES = 200;
const MOST_MASKS = 40;

export class Search implements Known {
  readonly linkKinds;
  readonly fields: Fields;
  private readonly described: ReadonlyMap<string | null, Described>;
  private readonly named = new Map<string, number[]>();
  private readonly masks = new Map<string, Mask>();
  private counts: Int32Array | null = null;

  constructor(private readonly graph: NewsGraph) {
    this.linkKinds = graph.links.kinds;
    this.fields = fieldsOf(graph.described);
    this.described = new Map(graph.described.map((field) => [field.key, field]));
  }

  parse(text: string): Query {
    return parseQuery(text, this);
  }

  // Names

  /** The names of an outlet, topic or story. */
  names(kind: Holder, row: number): string[] {
    const { outlets, topics, stories } = this.graph;
    const names = {
      outlet: () => [outlets.name[row], outlets.domain[row], ...outlets.alt[row]],
      topic: () => [topics.label[row], ...topics.alt[row]],
      story: () => [stories.name[row]],
    };
    return names[kind]().filter((name): name is string => Boolean(name));
  }

  namesOf(kind: Holder): string[] {
    return this.graph.idsOf(kind).flatMap((_, row) => this.names(kind, row));
  }

  isNamed(kind: Holder, row: number, pattern: RegExp): boolean {
    return this.names(kind, row).some((name) => pattern.test(name));
  }

  /** The rows that a value of a field names: to the letter where any is, else in part. */
  namedRows(kind: Holder, value: string): number[] {
    return remembered(this.named, `${kind}:${value}`, MOST_NAMES, () =>
      this.findNamed(kind, value),
    );
  }

  private findNamed(kind: Holder, value: string): number[] {
    const ids = this.graph.idsOf(kind);
    const rows = [...ids.keys()];
    const folded = fold(value);
    const isExact = (name: string) => fold(name.replaceAll('"', "")).trim() === folded;
    const exact = rows.filter((row) => ids[row] === value || this.names(kind, row).some(isExact));
    if (exact.length) return exact;
    const pattern = matcher(value, false);
    return rows.filter((row) => this.isNamed(kind, row, pattern));
  }

  /** The rows that a term about outlets, topics or stories names. */
  rowsNamed(term: Term): number[] {
    const { field, values } = term;
    if (!field || !isNamed(field)) return [];
    return [...new Set(values.flatMap((value) => this.namedRows(field, value)))];
  }

  /** The shortest name that means this row alone. */
  facetName(kind: Holder, row: number): string {
    const label = this.graph.labelOf({ kind, row });
    const names = kind === "outlet" ? [this.graph.outlets.domain[row], label] : [label];
    const isOwn = (name: string | null): name is string =>
      !!name &&
      name.length < 120 &&
      this.namedRows(kind, name.replaceAll('"', "").trim()).join() === String(row);
    return names.find(isOwn) ?? this.graph.idsOf(kind)[row];
  }

  // Examples

  /** An example of a field that names what is in this graph. */
  exampleOf(field: FieldName): string {
    if (this.fields.get(field)?.reads === "date") return this.monthExample(field);
    if (!isNamed(field) || !this.graph.sizeOf(field)) return this.plainExample(field);
    const largest = this.graph.rowsIn(field).sort(this.graph.orders[field])[0];
    const own =
      field === "story"
        ? short(this.graph.labelOf(story(largest)), 30).replace(/\W+\S*…$/, "")
        : this.facetName(field, largest);
    return `${field}:${quoted(own)}`;
  }

  private plainExample(field: FieldName): string {
    return this.fields.get(field)?.example ?? `${field}:`;
  }

  // The month in the middle of the articles: from its beginning, or until its end.
  private monthExample(field: FieldName): string {
    const moments = this.graph.articles.published.filter((seconds) => seconds !== null);
    if (!moments.length) return this.plainExample(field);
    const date = new Date(1000 * moments.sort((a, b) => a - b)[moments.length >> 1]);
    if (field === "before") date.setUTCMonth(date.getUTCMonth() + 1, 1);
    return `${field}:${date.toISOString().slice(0, 7)}`;
  }

  // Masks

  /** The articles that pass all terms, but for those of one field. */
  maskOfAll(terms: readonly Term[], except: FieldName | null = null): Mask {
    const mask = this.emptyMask().fill(1);
    for (const term of terms) {
      if (except && term.field === except && !term.isNot) continue;
      const own = this.maskOf(term);
      const wanted = term.isNot ? 0 : 1;
      for (let row = 0; row < mask.length; row += 1) if (own[row] !== wanted) mask[row] = 0;
    }
    return mask;
  }

  maskWhere(test: (row: number) => boolean): Mask {
    const mask = this.emptyMask();
    for (let row = 0; row < mask.length; row += 1) if (test(row)) mask[row] = 1;
    return mask;
  }

  private emptyMask(): Mask {
    return new Uint8Array(this.graph.articles.id.length);
  }

  private maskOf(term: Term): Mask {
    const words = [term, ...term.alternatives].map(({ values, isPhrase }) => [values, isPhrase]);
    const key = JSON.stringify([term.field, words, !!this.graph.details]);
    return remembered(this.masks, key, MOST_MASKS, () => this.findMask(term));
  }

  private findMask(term: Term): Mask {
    const { articles } = this.graph;
    const described = this.described.get(term.field);
    if (described) return this.maskDescribed(described, term);
    switch (term.field) {
      case null:
        return this.maskWords(term);
      case "topic":
      case "outlet":
      case "story":
        return this.maskHeld(term.field, this.rowsNamed(term));
      case "after":
        return this.maskDates((seconds) => term.dates.every((date) => seconds >= date));
      case "before":
        return this.maskDates((seconds) => term.dates.every((date) => seconds < date));
      case "related":
        return this.maskWithin(this.relatedCounts(), term.bounds);
      case "quality":
      case "heat":
        return this.maskWithin(articles[term.field], term.bounds);
      case "type":
      case "category":
        return this.maskCoded(term.field, term.values);
      case "kind":
        return this.maskLinked(term.values);
      default:
        return this.emptyMask();
    }
  }

  private maskDescribed(field: Described, { bounds, values }: Term): Mask {
    if (bounds.length) return this.maskWithin(field.values as (number | null)[], bounds);
    const patterns = values.map((value) => matcher(value, false));
    return this.maskWhere((row) => {
      const value = field.values[row];
      return value !== null && patterns.some((pattern) => pattern.test(String(value)));
    });
  }

  private maskWords(term: Term): Mask {
    const { graph } = this;
    const pattern = matcherOf(term);
    const named = (kind: Holder) =>
      graph.rowsIn(kind).map((row) => this.isNamed(kind, row, pattern));
    const [outlets, topics] = [named("outlet"), named("topic")];
    const { headline, outlet } = graph.articles;
    return this.maskWhere(
      (row) =>
        pattern.test(headline[row] ?? "") ||
        outlets[outlet[row]] ||
        graph.articleTopics[row].some((topic) => topics[topic]) ||
        pattern.test(graph.abstractOf(row) ?? ""),
    );
  }

  private maskHeld(kind: Holder, rows: number[]): Mask {
    const mask = this.emptyMask();
    for (const row of rows) for (const held of this.graph.articlesIn[kind][row]) mask[held] = 1;
    return mask;
  }

  private maskDates(test: (seconds: number) => boolean): Mask {
    const { published } = this.graph.articles;
    return this.maskWhere((row) => {
      const seconds = published[row];
      return seconds !== null && test(seconds);
    });
  }

  private maskWithin(column: ArrayLike<number | null>, bounds: readonly Bounds[]): Mask {
    return this.maskWhere((row) => {
      const value = column[row];
      return value !== null && bounds.some(([least, most]) => value >= least && value <= most);
    });
  }

  private maskCoded(name: "type" | "category", values: readonly string[]): Mask {
    const wanted = new Set(values.map(fold));
    const words = this.graph.words[name];
    const codes = new Set(words.flatMap((word, code) => (wanted.has(fold(word)) ? [code] : [])));
    return this.maskWhere((row) => codes.has(this.graph.articles[name][row]));
  }

  private maskLinked(kinds: readonly string[]): Mask {
    const wanted = new Set(kinds.map((kind) => kind.toLowerCase()));
    const { source, target } = this.graph.links;
    const mask = this.emptyMask();
    source.forEach((row, link) => {
      if (wanted.has(this.graph.linkKind(link))) mask[row] = mask[target[link]] = 1;
    });
    return mask;
  }

  // With how many articles each one is linked by declared links, in either direction.
  private relatedCounts(): Int32Array {
    if (this.counts) return this.counts;
    const { graph } = this;
    const size = graph.articles.id.length;
    const seen = new Int32Array(size).fill(-1);
    this.counts = new Int32Array(size);
    for (let row = 0; row < size; row += 1) {
      for (const link of graph.linksOf(row)) {
        if (link >= graph.links.declared) continue;
        const other = graph.otherEnd(link, row);
        if (seen[other] !== row) this.counts[row] += 1;
        seen[other] = row;
      }
    }
    return this.counts;
  }
}

// What was found before, or is found now; all is forgotten once it is too much.
function remembered<T>(before: Map<string, T>, key: string, most: number, find: () => T): T {
  let found = before.get(key);
  if (found === undefined) {
    if (before.size > most) before.clear();
    found = find();
    before.set(key, found);
  }
  return found;
}
