// Comparing texts without regard to case and accents: a bare word at the beginning of words, a
// phrase as whole words in a row. The same pattern goes into SPARQL.

/** A text without case and accents. */
export const fold = (text: string): string =>
  text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

type Alike = ReadonlyMap<string, string>;

// Each letter with the accented ones that count as the same, as a class of a regular expression.
const ALIKE = readAlike();
function readAlike(): Alike {
  const alike = new Map<string, Set<string>>();
  const blocks = [
    [0xc0, 0x24f],
    [0x370, 0x3ff],
    [0x400, 0x4ff],
    [0x1e00, 0x1fff],
  ];
  for (const [first, last] of blocks) {
    for (let code = first; code <= last; code += 1) {
      const letter = String.fromCodePoint(code).toLowerCase();
      const base = fold(letter);
      if (base === letter || Array.from(base).length !== 1 || !/\p{L}/u.test(base)) continue;
      alike.set(base, new Set([...(alike.get(base) ?? [base]), letter]));
    }
  }
  return new Map([...alike].map(([base, letters]) => [base, `[${[...letters].join("")}]`]));
}

/** The same with only the letters that occur in some texts, so that a pattern can be read. */
export function alikeIn(texts: Iterable<string | null>): Alike {
  const present = new Set<string>();
  for (const text of texts)
    for (const letter of text?.match(/\P{ASCII}/gu) ?? []) present.add(letter.toLowerCase());
  const entries = [...ALIKE].map(([base, letters]) => {
    const kept = Array.from(letters.slice(1, -1)).filter(
      (each) => each === base || present.has(each),
    );
    return [base, kept] as const;
  });
  const varied = entries.filter(([, letters]) => letters.length > 1);
  return new Map(varied.map(([base, letters]) => [base, `[${letters.join("")}]`]));
}

const escaped = (character: string) => character.replace(/[\\^$.*+?()[\]{}|/]/, "\\$&");

export function patternOf(text: string, alike: Alike = ALIKE): string {
  const lower = text.normalize("NFC").toLowerCase();
  const letters = Array.from(lower, (letter) => alike.get(fold(letter)) ?? escaped(letter));
  return letters.join("").replace(/\s+/g, "\\s+");
}

const WORD = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}]/u;

/** Whether a text begins, and ends, with a letter of a script that puts spaces between words. */
export const wordEnds = (text: string) => ({
  starts: WORD.test(text.charAt(0)),
  ends: WORD.test(text.charAt(text.length - 1)),
});

export function matcher(text: string, isPhrase: boolean): RegExp {
  const { starts, ends } = wordEnds(text);
  const before = starts ? "(?<![\\p{L}\\p{N}])" : "";
  const after = isPhrase && ends ? "(?![\\p{L}\\p{N}])" : "";
  return new RegExp(before + patternOf(text) + after, "iu");
}

/** A text cut to a number of characters; if it was cut, the last is an ellipsis. */
export function short(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const points = Array.from(text.slice(0, limit * 2));
  if (points.length <= limit) return text;
  return `${points
    .slice(0, limit - 1)
    .join("")
    .trimEnd()}…`;
}
