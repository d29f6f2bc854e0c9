// Controls that filter write into the search box.

import type { FieldName } from "../core/search/fields";
import { valuesOf, withField } from "../core/search/language";
import type { Holder } from "../core/things";
import { search } from "../opened";
import { go } from "./navigation";
import { state } from "./state";

let typed: string | null = null;

/** Whether a query is what was typed last: its field may hold more by now. */
export function wasTyped(query: string): boolean {
  const was = typed === query;
  typed = null;
  return was;
}

/** Puts another text into the search; the address keeps it. */
export function searchFor(query: string, isTyped = false): void {
  if (query === state.query) return;
  typed = isTyped ? query : null;
  go({ query }, isTyped);
}

export function filterBy(field: FieldName, values: readonly string[]): void {
  searchFor(withField(state.query, field, values));
}

/** Keeps only the articles of an outlet or topic, beside those chosen before; or no longer. */
export function toggleFacet(kind: Holder, row: number, isOn: boolean): void {
  const rest = valuesOf(state.query, kind).filter(
    (value) => !search.namedRows(kind, value).includes(row),
  );
  filterBy(kind, isOn ? [...rest, search.facetName(kind, row)] : rest);
}
