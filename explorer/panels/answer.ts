// With nothing open and something searched for: what the search finds, in numbers and names.

import { gather } from "../canvas/view";
import { corrected, suggestions, vocabulary } from "../core/search/suggesting";
import { tally } from "../core/tally";
import { article } from "../core/things";
import { counted } from "../core/words";
import { graph, search } from "../opened";
import { bdi, byId, make, type Child } from "./elements";
import { go } from "./navigation";
import { counts, plain, quietButton, section, thingList } from "./parts";
import { found, state } from "./state";
import { ABSENCE, periodWords } from "./wording";

const SHOWN = 6;

export function answer(): Child[] {
  const rows = found.rows.article;
  return [
    make(
      "header",
      {},
      make("p", { class: "eyebrow" }, "Search"),
      make("h2", { tabindex: "-1" }, rows.length ? "What the search finds" : "Nothing found"),
    ),
    make("p", { class: "lead" }, leadWords(rows)),
    suggested(),
    ...(rows.length ? holdings(rows) : []),
    section("Keep in mind", plain(ABSENCE)),
  ];
}

function leadWords(rows: readonly number[]): string {
  if (!rows.length) return "No article on this page matches every part of the search.";
  const period = periodWords(rows);
  const dated = period ? `, published ${period} (UTC)` : "";
  return `${counted(rows.length, "article")} from ${counted(found.counts.outlet.size, "outlet")}${dated}.`;
}

// Words that are in no article, with those that may have been meant.
let words: string[] | null = null;
const wordsHere = () => (words ??= vocabulary(graph, search));

function suggested(): Child[] {
  if (!graph.details) return [];
  return suggestions(search, state.terms, wordsHere).map((suggestion) => {
    const other = quietButton(`Search for “${suggestion.word}”`, () => {
      go({ query: corrected(state.query, suggestion) });
      byId("search").focus();
    });
    const text = ["No article on this page holds “", bdi(suggestion.term.values[0]), "”."];
    return make("p", { class: "suggested" }, ...text, " ", other);
  });
}

function holdings(rows: readonly number[]): Child[] {
  const events = tally(rows, (row) => (graph.eventOf(row) < 0 ? [] : [graph.eventOf(row)]));
  const own = (count: number) => `${counted(count, "article")} found`;
  const ranked = (of: ReadonlyMap<number, number>) =>
    [...of].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const [outlets, topics] = [ranked(found.counts.outlet), ranked(found.counts.topic)];
  const ends = endsOf(rows);
  return [
    make(
      "div",
      { class: "actions" },
      quietButton("Zoom to these", () => {
        gather(rows);
      }),
    ),
    events.length
      ? section("Events with most of them", counts(events, "story", own, SHOWN))
      : section("Events", plain("None of them is part of an event here.")),
    outlets.length ? section("Outlets", counts(outlets, "outlet", own, SHOWN)) : null,
    topics.length ? section("Declared topics", counts(topics, "topic", own, SHOWN)) : null,
    ends.length ? section("Earliest and latest", thingList(ends.map(article))) : null,
  ];
}

// The earliest and the latest of the dated ones, if they are not one.
function endsOf(rows: readonly number[]): number[] {
  const dated = rows
    .filter((row) => graph.articles.published[row] !== null)
    .sort(graph.oldestFirst);
  return dated.length > 1 ? [dated[0], dated[dated.length - 1]] : [];
}
