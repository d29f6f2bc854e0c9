// Putting it right: corrections are kept until they are taken away as a file for the next build.

import { isSameCorrection, type Correction } from "../core/corrections";
import { graph } from "../opened";
import { bdi, make, type Child } from "./elements";
import { plain, quietButton, section } from "./parts";

const KEY = "newsgraph-corrections";
/** So many others of a story are named, from which an article is kept apart. */
const APART_FROM = 5;

let kept: readonly Correction[] = stored();

function stored(): Correction[] {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? "[]") as Correction[];
  } catch {
    return []; // a page opened from a file may have no storage
  }
}

function store(): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    // without storage they hold for this visit
  }
}

/** The corrections of things that are here. */
export const corrections = (): Correction[] => kept.filter(({ of }) => graph.thingOf(of));

/** Adds a correction, or takes it back. */
export function toggle(correction: Correction): void {
  const others = kept.filter((one) => !isSameCorrection(one, correction));
  kept = others.length < kept.length ? others : [...kept, correction];
  store();
}

const isKept = (correction: Correction) => kept.some((one) => isSameCorrection(one, correction));

// A button that is pressed while its correction is kept.
function correctionButton(words: string, correction: Correction): HTMLElement {
  const button = quietButton(words, () => {
    toggle(correction);
    show();
  });
  const show = () => {
    button.setAttribute("aria-pressed", String(isKept(correction)));
  };
  show();
  return button;
}

/** What a reader may correct of an article: its story, and the addresses that are one article. */
export function articleCorrections(row: number): HTMLElement | null {
  const items = [storyCorrection(row), ...mergeCorrections(row)].filter((item) => item !== null);
  return items.length ? putRight(items) : null;
}

const putRight = (items: Child[]) =>
  section(
    "Put it right",
    make(
      "ul",
      { class: "corrections" },
      items.map((item) => make("li", {}, item)),
    ),
    plain(
      "Corrections are kept in this browser. Save or share gives them as overrides.yaml, which the next build follows.",
    ),
  );

function storyCorrection(row: number): HTMLElement | null {
  const held = graph.eventOf(row) >= 0 ? graph.eventOf(row) : graph.storylineOf(row);
  const own = graph.addressOf(row);
  if (held < 0 || own === null) return null;
  const others = graph.storyArticles[held].filter(
    (other) => other !== row && !graph.looseArticles.has(other),
  );
  const addresses = others
    .sort(graph.oldestFirst)
    .map(graph.addressOf)
    .filter((address) => address !== null);
  const pairs = addresses.slice(0, APART_FROM).map((address) => [address, own] as const);
  if (!pairs.length) return null;
  return correctionButton("Not this story", {
    kind: "apart",
    of: `article/${graph.articles.id[row]}`,
    pairs,
  });
}

function mergeCorrections(row: number): HTMLElement[] {
  const merged = (graph.details?.merged ?? []).filter(([article]) => article === row);
  return merged.map(([, left, right, rule]) =>
    make(
      "div",
      {},
      correctionButton("Not the same article", {
        kind: "different",
        of: `article/${graph.articles.id[row]}`,
        pairs: [[left, right]],
      }),
      make("small", {}, bdi(left), " and ", bdi(right), `, by the rule “${rule}”`),
    ),
  );
}

/** The correction that two outlets are one; null where one has no domain. */
export function sameOutlet(one: number, other: number): Correction | null {
  const { domain, id } = graph.outlets;
  const [own, its] = [domain[one], domain[other]];
  return own && its ? { kind: "same", of: `outlet/${id[one]}`, pairs: [[own, its]] } : null;
}

/** What a reader has corrected of an outlet, each to be taken back. */
export function outletCorrections(row: number): HTMLElement | null {
  const own = corrections().filter(
    ({ kind, of }) => kind === "same" && of === `outlet/${graph.outlets.id[row]}`,
  );
  const items = own.map((correction) =>
    correctionButton(`Same outlet as ${correction.pairs[0][1]}`, correction),
  );
  return items.length ? putRight(items) : null;
}
