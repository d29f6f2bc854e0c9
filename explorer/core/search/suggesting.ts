// What a word that finds nothing may have been meant to be.

import type { NewsGraph } from "../data/graph";
import { tally } from "../tally";
import { fold } from "../text";
import { nearest, type Term } from "./language";
import type { Search } from "./search";

const WORD = /[\p{L}\p{N}]{3,}/gu;

/** The words of headlines and of names of outlets and topics, without case, most frequent first. */
export function vocabulary(graph: NewsGraph, search: Search): string[] {
  const texts = [
    ...graph.articles.headline.map((headline) => headline ?? ""),
    ...search.namesOf("outlet"),
    ...search.namesOf("topic"),
  ];
  const numbers = new Map<string, number>();
  const words: string[] = [];
  const counted = tally(texts.keys(), (text) =>
    (fold(texts[text]).match(WORD) ?? []).map((word) => {
      const known = numbers.get(word);
      if (known !== undefined) return known;
      numbers.set(word, words.length);
      return words.push(word) - 1;
    }),
  );
  return counted.map(([word]) => words[word]);
}

export interface Suggestion {
  readonly term: Term;
  readonly word: string;
}

/** For each wanted word that finds nothing, the nearest one that finds something, if one is near. */
export function suggestions(
  search: Search,
  terms: readonly Term[],
  words: () => readonly string[],
): Suggestion[] {
  return terms.flatMap((term) => {
    const isPlain = term.field === null && !term.isNot && !term.isPhrase;
    if (!isPlain || term.alternatives.length || search.maskOfAll([term]).includes(1)) return [];
    const word = nearest(fold(term.values[0]), words());
    return word === null ? [] : [{ term, word }];
  });
}

/** A query with the word in the place of the term. */
export const corrected = (query: string, { term, word }: Suggestion) =>
  query.slice(0, term.start) + word + query.slice(term.end);
