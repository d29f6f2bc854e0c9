// The fields of the search.

import type { Holder } from "../things";

interface Field {
  readonly reads: "name" | "date" | "number" | "kind" | "word";
  readonly example: string;
  readonly says: string;
}

const fields = {
  topic: {
    reads: "name",
    example: 'topic:"Computer Vision"',
    says: "declared to be about the topic",
  },
  outlet: {
    reads: "name",
    example: "outlet:latimes.com",
    says: "published by the outlet, by domain or name",
  },
  story: { reads: "name", example: "story:portland", says: "in a story of this name" },
  after: {
    reads: "date",
    example: "after:2020-06",
    says: "from the first day of that year, month or day on (UTC)",
  },
  before: {
    reads: "date",
    example: "before:2020-07",
    says: "until the last moment before it (UTC)",
  },
  related: {
    reads: "number",
    example: "related:>3",
    says: "declared links with that many articles; also 2..5, <=4, 0",
  },
  kind: {
    reads: "kind",
    example: "kind:copy",
    says: "an end of such a link: declared, similar, copy, revision, follow-up",
  },
  type: { reads: "word", example: "type:video", says: "the document’s type" },
  category: { reads: "word", example: "category:news", says: "the document’s category" },
  quality: { reads: "number", example: "quality:>=50", says: "the collector’s score" },
  heat: { reads: "number", example: "heat:>100", says: "the collector’s heat" },
} as const satisfies Record<string, Field>;

export type FieldName = keyof typeof fields;
export const FIELDS: Readonly<Record<FieldName, Field>> = fields;
export const FIELD_NAMES = Object.keys(fields) as FieldName[];

export const isField = (name: string): name is FieldName => Object.hasOwn(fields, name);
export const isNamed = (field: FieldName): field is Holder => FIELDS[field].reads === "name";
