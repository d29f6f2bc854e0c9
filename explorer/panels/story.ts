// A story: who published when, which texts are the same, what it is about.

import { timeline } from "../charts/timeline";
import { isSameText, textGroups } from "../core/copies";
import { tally } from "../core/tally";
import { article, story } from "../core/things";
import {
  counted,
  DAY_SECONDS,
  dayOrNone,
  gapWords,
  hasTime,
  leastWords,
  number,
} from "../core/words";
import { coverage, graph } from "../opened";
import { actions } from "./actions";
import { bdi, make, moment, type Child } from "./elements";
import {
  counts,
  growingList,
  heading,
  linkButton,
  opens,
  plain,
  section,
  thingButton,
  thingList,
} from "./parts";
import {
  brief,
  cohesionWords,
  looselyIn,
  looseWords,
  outletName,
  storyPeriod,
  textsWords,
  unstableWords,
} from "./wording";

export function storyDetails(row: number): Child[] {
  const rows = [...graph.storyArticles[row]].sort(graph.oldestFirst);
  const groups = textGroups(graph, rows);
  const terms = graph.stories.terms[row].map((term, i) => [i ? " · " : "", bdi(term)]);
  return [
    heading(
      story(row),
      [textsWords(row), looseWords(row), storyPeriod(row)].filter(Boolean).join(" · "),
    ),
    leadWords(row, groups),
    unstableWords(row) ? plain(unstableWords(row)) : null,
    actions(story(row)),
    section("Who published when", timeline(rows, groups), textList(row, groups)),
    eventSection(row),
    section("Distinctive words", make("p", { class: "terms" }, terms)),
    topicSection(rows),
    outletSection(rows),
    missingSection(row),
    plain(cohesionWords(row)),
  ];
}

// Who was first on an event here, and how many texts repeat another. Of a storyline nobody is
// first: it holds many events.
function leadWords(row: number, groups: number[][]): HTMLElement {
  const { outlets } = graph.stories;
  const isAsked = !graph.isStoryline(row) && outlets[row] > 1;
  return make(
    "p",
    { class: "lead small" },
    isAsked ? [firstWords(row), " "] : null,
    repeatWords(groups),
  );
}

function firstWords(row: number): Child[] {
  const { firstReport, lead } = graph.stories;
  const first = firstReport[row];
  const seconds = graph.articles.published[first] ?? null;
  if (first < 0 || seconds === null) return ["No clear first here."];
  const precision = graph.precision.of(first);
  const ahead = hasTime(precision) ? leastWords(lead[row] ?? 0) : "";
  const when = linkButton(opens(article(first)), moment(seconds, precision));
  const rest = `, ${ahead ? `at least ${ahead} ` : ""}before any other outlet here.`;
  return [make("strong", {}, bdi(outletName(first))), " was first here, ", when, rest];
}

// How many articles repeat a text, and whose text it mostly is.
function repeatWords(groups: number[][]): Child[] {
  const copies = groups.reduce((sum, group) => sum + group.length - 1, 0);
  if (!copies) return ["No two of its texts are nearly the same."];
  const largest = groups.reduce((most, group) => (group.length > most.length ? group : most));
  const words = `${counted(copies, "article repeats", "articles repeat")} the text of an earlier one`;
  const times = largest.length - 1;
  if (times === 1) return [`${words}.`];
  const whose = make("strong", {}, bdi(outletName(largest[0])));
  if (times === copies) return [`${words}, always that of `, whose, "."];
  return [`${words}, most often that of `, whose, ` (${counted(times, "time")}).`];
}

// The timeline in words: each text by its first date, with those who repeated it, and how much
// later.
function textList(held: number, groups: number[][]): HTMLElement {
  const note = (row: number) =>
    [brief(article(row)), looselyIn(held, row)].filter(Boolean).join(" · ");
  const later = ([first, ...rest]: number[]): Child[] => [
    make("p", { class: "same" }, `The same text in ${counted(rest.length, "other article")}:`),
    growingList(
      rest,
      (row) => make("li", {}, thingButton(article(row), laterWords(row, first))),
      "things later",
    ),
  ];
  const item = (group: number[]) =>
    make(
      "li",
      {},
      thingButton(article(group[0]), note(group[0])),
      group.length > 1 ? later(group) : null,
    );
  return growingList(groups, item, "texts", 12);
}

function laterWords(row: number, first: number): string {
  const { published } = graph.articles;
  const kinds = Array.from(graph.linksOf(row), graph.linkKind);
  const kind = kinds.find((name) => isSameText(name) && name !== "copy");
  const isExact = graph.precision.isTimed(row, first);
  const gap = isExact
    ? gapBetween(published[row], published[first])
    : dayOrNone(published[row], graph.precision.of(row));
  return `${outletName(row)} · ${gap}${kind ? ` · ${kind}` : ""}`;
}

function gapBetween(own: number | null, before: number | null): string {
  if (own === null || before === null) return "without a date";
  return own === before ? "at the same moment" : `${gapWords((own - before) / DAY_SECONDS)} later`;
}

function eventSection(row: number): HTMLElement | null {
  const { first } = graph.stories;
  if (graph.storyEvents[row].length < 2) return null;
  const byTime = (a: number, b: number) => (first[a] ?? 0) - (first[b] ?? 0) || a - b;
  const events = [...graph.storyEvents[row]].sort(byTime);
  return section(`Its events (${number(events.length)})`, thingList(events.map(story)));
}

function topicSection(rows: number[]): HTMLElement {
  const topics = tally(rows, graph.holders.topic);
  const words = (count: number) =>
    `declared on ${number(count)} of ${number(rows.length)} articles`;
  const list = counts(topics, "topic", words) ?? plain("None of its articles declares a topic.");
  return section(`Topics (${number(topics.length)})`, list);
}

function outletSection(rows: number[]): HTMLElement {
  const outlets = tally(rows, graph.holders.outlet);
  const list = counts(outlets, "outlet", (count) => counted(count, "article"));
  return section(
    `Outlets (${number(outlets.length)})`,
    list ?? plain("None of its articles names an outlet."),
  );
}

// Outlets that share other stories with those of this one and are not in it.
function missingSection(row: number): HTMLElement | null {
  const usual = coverage.missingFrom(row);
  if (!usual.length) return null;
  return section(
    "Often with them, but not here",
    plain(
      "Outlets that share other stories with several of these. They may have covered this one too: the corpus does not say.",
    ),
    counts(
      usual,
      "outlet",
      (count) => `shares other stories with ${number(count)} of these outlets`,
    ),
  );
}
