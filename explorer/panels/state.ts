// What the page shows now. Only the address changes it (address.ts).

import type { Fault, Term } from "../core/search/language";
import type { Found } from "../core/search/finding";
import { KINDS, type Kind, type Thing } from "../core/things";
import type { ColourBy, SizeBy } from "../map/channels";

/** How a thing is shown beside another: compared with it, paths to it, why they are linked. */
export const MODES = ["with", "to", "why"] as const;
export type Mode = (typeof MODES)[number];
export interface Other {
  readonly mode: Mode;
  readonly thing: Thing;
}
export const VIEWS = ["map", "timeline", "network"] as const;
export type View = (typeof VIEWS)[number];

/** What the address says. */
export interface Place {
  readonly chosen: Thing | null;
  readonly other: Other | null;
  readonly view: View;
  readonly query: string;
  /** The kinds that lists and networks show. */
  readonly kinds: ReadonlySet<Kind>;
  readonly colour: ColourBy;
  readonly size: SizeBy;
  /** The entries of the legend that are faded. */
  readonly muted: readonly string[];
}

/** And what follows from its query. */
export interface State extends Place {
  readonly terms: readonly Term[];
  readonly faults: readonly Fault[];
}

export let state: State = {
  chosen: null,
  other: null,
  view: "map",
  query: "",
  kinds: new Set(KINDS),
  colour: "topic",
  size: "articles",
  muted: [],
  terms: [],
  faults: [],
};

export function setState(changes: Partial<State>): void {
  state = { ...state, ...changes };
}

export let found: Found;

export function setFound(next: Found): void {
  found = next;
}

export const isFiltered = () => state.terms.length > 0;
