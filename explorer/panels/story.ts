import { coverage, graph } from "../opened";
import { timeline } from "../charts/timeline";
import { textGroups } from "../core/copies";
import { tally } from "../core/tally";
import { article, story } from "../core/things";
import { DAY_SECONDS, counted, gapWords, number } from "../core/words";
import { bdi, make, moment } from "./elements";
import { choose } from "./navigation";
import { actions, counts, growingList, heading, plain, section, thingButton, thingList } from "./parts";
import { cohesionWords, outletName, storyPeriod, textsWords } from "./wording";
import type { Thing } from "../core/things";


export function storyDetails(thing: Thing) {
  const { row } = thing;
  const rows = [...graph.storyArticles[row]].sort(graph.oldestFirst);
  const groups = textGroups(rows);
  return [
    heading(thing, [textsWords(row), storyPeriod(row)].filter(Boolean).join(" · ")),
    firstWords(rows, groups),
    actions(thing),
    section("Who published when", timeline(rows, groups), textList(groups)),
    eventSection(row),
    section("Words that set it apart", make("p", { class: "terms" }, graph.stories.terms[row].flatMap((term, i) => [i ? " · " : "", bdi(term)]))),
    topicsOf(rows),
    outletsOf(rows),
    missingSection(row, rows),
    plain(cohesionWords(row)),
  ];
}

// Who was first here, in a sentence, with no more than the dates can tell.
function firstWords(rows: number[], groups: number[][]) {
  const first = rows[0];
  if (first === undefined || graph.articles.published[first] === null) return null;
  const ties = rows.filter((row) => graph.articles.published[row] === graph.articles.published[first]);
  const copies = groups.reduce((sum, group) => sum + group.length - 1, 0);
  const largest = groups.reduce((most, group) => (group.length > most.length ? group : most), groups[0]);
  const who = ties.map((row) => outletName(row)).flatMap((name, i) => [i ? ", " : "", make("strong", {}, bdi(name))]);
  const link = (row: number, text: string) => make("button", { type: "button", class: "link", onclick: () => choose(article(row), undefined, true) }, text);
  return make(
    "p",
    { class: "lead small" },
    ...who, ties.length > 1 ? " were first here at the same time, " : " was first here, ", link(first, moment(graph.articles.published[first])), ". ",
    ...repeatWords(copies, largest),
  );
}

// How many repeat a text, and whose it mostly is where one is repeated more than once.
function repeatWords(copies, largest) {
  if (!copies) return ["No two of its texts are nearly the same."];
  const words = `${counted(copies, "article repeats", "articles repeat")} a text that another had before`;
  const times = largest.length - 1;
  if (times === 1) return [`${words}.`];
  const whose = make("strong", {}, bdi(outletName(largest[0])));
  return times === copies ? [`${words}, all of them the one of `, whose, "."] : [`${words}, most often the one of `, whose, ` (${counted(times, "time")}).`];
}

// The timeline in words: each text by its first date, with those who repeated it, and how much later.
function textList(groups: number[][]) {
  const later = (group: number[]) => [
    make("p", { class: "same" }, `The same text by ${counted(group.length - 1, "other")}:`),
    growingList(group.slice(1), (row) => make("li", {}, thingButton(article(row), laterWords(row, group[0]))), "things later"),
  ];
  return growingList(groups, (group) => make("li", {}, thingButton(article(group[0])), group.length > 1 ? later(group) : null), "texts", 12);
}

function laterWords(row: number, first: number) {
  const [own, before] = [graph.articles.published[row], graph.articles.published[first]];
  const gap = own === null || before === null ? "without a date" : own === before ? "at the same moment" : `${gapWords((own - before) / DAY_SECONDS)} later`;
  const kind = [...graph.linksOf(row)].map(graph.linkKind).find((name) => SAME_TEXT.has(name) && name !== "copy");
  return `${outletName(row)} · ${gap}${kind ? ` · ${kind}` : ""}`;
}

function eventSection(row: number) {
  if (graph.storyEvents[row].length < 2) return null;
  const events = [...graph.storyEvents[row]].sort((a, b) => (graph.stories.first[a] ?? 0) - (graph.stories.first[b] ?? 0) || a - b);
  return section(`Its events (${number(events.length)})`, thingList(events.map(story)));
}

function topicsOf(rows: number[]) {
  const topics = tally(rows, graph.holders.topic);
  return section(`Topics (${number(topics.length)})`, counts(topics, "topic", ({ count }) => `declared on ${number(count)} of ${number(rows.length)} articles`) ?? plain("None is declared on its articles."));
}

function outletsOf(rows: number[]) {
  const outlets = tally(rows, graph.holders.outlet);
  return section(`Outlets (${number(outlets.length)})`, counts(outlets, "outlet", ({ count }) => counted(count, "article")) ?? plain("None is named."));
}

// Outlets that share other stories with those of this one and are not in it.
function missingSection(row: number, rows: number[]) {
  const here = new Set(rows.map(graph.outletOf));
  const shared = tally(coverage.outletsOfStory(row).slice(0, MOST_ASKED), (outlet_) => coverage.peersOf(outlet_).map(([peer]) => peer).filter((peer) => !here.has(peer)));
  const usual = shared.filter(([, count]) => count > 1).slice(0, 8);
  if (!usual.length) return null;
  return section("Usually with them, not here", plain("Outlets that share other stories with several of these. They may have written of it: this corpus does not say."), counts(usual, "outlet", ({ count }) => `shares other stories with ${number(count)} of these outlets`));
}
