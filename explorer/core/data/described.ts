// Fields of articles that the page does not know by name: the data block describes them, so that a
// field of the schema needs no script of its own.

import type { DescribedField } from "../generated/schema";
import type { Block } from "./schema";

export type DescribedValue = string | number | boolean | null;

export interface Described extends DescribedField {
  /** One value per article. */
  readonly values: readonly DescribedValue[];
}

export const isNumeric = ({ type }: DescribedField) => type === "integer" || type === "number";

export function describedIn(block: Block): Described[] {
  const columns = new Map(Object.entries(block.articles) as [string, DescribedValue[]][]);
  return (block.fields ?? []).map((field) => ({ ...field, values: columns.get(field.name) ?? [] }));
}

/** The fields that the details of an article show: those with a value. */
export const shownIn = (described: readonly Described[], row: number): Described[] =>
  described.filter(({ shows, values }) => shows && values[row] !== null);
