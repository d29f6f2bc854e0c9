// Two texts beside each other: the words marked that both use, or those that differ.

import { diffArrays } from "diff";

import { fold } from "./text";

export interface Piece {
  readonly text: string;
  readonly isMarked: boolean;
}
export type Beside = readonly [one: Piece[], other: Piece[]];

// A word as both texts are compared by, with the text from it to the next.
interface Word {
  readonly text: string;
  readonly after: string;
  readonly folded: string;
}

/** Marks the words that both texts use, wherever they stand, but for short and common ones. */
export function sharedWords(one: string, other: string, common: ReadonlySet<string>): Beside {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const [inA, inB] = [foldedIn(a), foldedIn(b)];
  return [
    pieces(one, a, ({ folded }) => isTelling(folded, common) && inB.has(folded)),
    pieces(other, b, ({ folded }) => isTelling(folded, common) && inA.has(folded)),
  ];
}

/** The words of more than one in ten of some texts, and of more than five. */
export function commonWords(texts: readonly string[]): ReadonlySet<string> {
  const held = new Map<string, number>();
  for (const text of texts)
    for (const word of foldedIn(wordsOf(text))) held.set(word, (held.get(word) ?? 0) + 1);
  const most = Math.max(5, texts.length / 10);
  return new Set([...held].filter(([, count]) => count > most).map(([word]) => word));
}

// Texts with more changes than this are no versions of each other, and slow to compare in order.
const MOST_CHANGES = 1000;

/** Marks in each of two versions of a text the words that the other has not in their place. */
export function differences(one: string, other: string): Beside {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const [foldedA, foldedB] = [a, b].map((words) => words.map(({ folded }) => folded));
  const changes = diffArrays(foldedA, foldedB, { maxEditLength: MOST_CHANGES }) ?? [
    { removed: true, added: false, count: a.length },
    { removed: false, added: true, count: b.length },
  ];
  const [onlyA, onlyB] = [new Set<Word>(), new Set<Word>()];
  let [fromA, fromB] = [0, 0];
  for (const { added, removed, count } of changes) {
    if (removed) for (const word of a.slice(fromA, fromA + count)) onlyA.add(word);
    if (added) for (const word of b.slice(fromB, fromB + count)) onlyB.add(word);
    if (!added) fromA += count;
    if (!removed) fromB += count;
  }
  return [pieces(one, a, (word) => onlyA.has(word)), pieces(other, b, (word) => onlyB.has(word))];
}

export const isAnyMarked = (beside: Beside) =>
  beside.some((side) => side.some(({ isMarked }) => isMarked));

const segmenter = new Intl.Segmenter("en", { granularity: "word" });

function wordsOf(text: string): Word[] {
  const words: { text: string; after: string; folded: string }[] = [];
  for (const { segment, isWordLike } of segmenter.segment(text)) {
    if (isWordLike) words.push({ text: segment, after: "", folded: fold(segment) });
    else if (words.length) words[words.length - 1].after += segment;
  }
  return words;
}

const foldedIn = (words: readonly Word[]) => new Set(words.map(({ folded }) => folded));

// Short words are mostly grammar, except where a script writes words in one or two letters.
const LETTERS = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]+$/u;
const isTelling = (word: string, common: ReadonlySet<string>) =>
  !common.has(word) && (!LETTERS.test(word) || word.length >= 4);

// Marked words that follow each other are one piece, with what stands between them.
function pieces(text: string, words: readonly Word[], isMarked: (word: Word) => boolean): Piece[] {
  const found: Piece[] = [];
  const add = (part: string, isOn: boolean) => {
    const last = found.at(-1);
    if (last?.isMarked === isOn) found[found.length - 1] = { ...last, text: last.text + part };
    else if (part) found.push({ text: part, isMarked: isOn });
  };
  const length = words.reduce((sum, word) => sum + word.text.length + word.after.length, 0);
  add(text.slice(0, text.length - length), false);
  const marks = words.map(isMarked);
  words.forEach((word, place) => {
    add(word.text, marks[place]);
    add(word.after, marks[place] && (marks[place + 1] ?? false));
  });
  return found;
}
