// With nothing open: what this corpus covers, and where to begin. And the dialog about the page.

import { tally } from "../core/tally";
import { outlet, story, topic } from "../core/things";
import { counted, number } from "../core/words";
import { graph } from "../opened";
import { byId, make, type Child } from "./elements";
import { bars, facts, plain, section, thingList } from "./parts";
import { sightsSection } from "./sights";
import { ABSENCE, periodWords } from "./wording";

export function overview(): Child[] {
  const count = graph.sizeOf("article");
  if (!count) return emptyOverview();
  const { storylines, orders } = graph;
  const topics = graph.rowsIn("topic").sort(orders.topic).slice(0, 6).map(topic);
  const outlets = graph.rowsIn("outlet").sort(orders.outlet).slice(0, 6).map(outlet);
  const largest = [...storylines].sort(orders.story).slice(0, 6).map(story);
  const period = periodWords(graph.rowsIn("article"));
  const covered = period ? `, published ${period} (UTC)` : "";
  return [
    make(
      "header",
      {},
      make("p", { class: "eyebrow" }, "Where to begin"),
      make("h2", { tabindex: "-1" }, "The stories, and who published them"),
    ),
    make(
      "p",
      { class: "lead" },
      `${counted(count, "article")} from ${counted(graph.sizeOf("outlet"), "outlet")} in ${counted(storylines.length, "story", "stories")} on ${counted(graph.sizeOf("topic"), "topic")}${covered}. Choose something on the map or in a list to see its details here.`,
    ),
    sightsSection(),
    largest.length
      ? section("Largest stories", thingList(largest))
      : section(
          "Stories",
          plain("None found: no two articles here seem to report on the same event."),
        ),
    repeatedSection(),
    topics.length ? section("Topics by articles", bars(topics)) : null,
    outlets.some((held) => graph.weight(held) > 1)
      ? section("Outlets by articles", bars(outlets))
      : null,
    section("Keep in mind", plain(ABSENCE)),
  ];
}

const emptyOverview = (): Child[] => [
  make("header", {}, make("h2", { tabindex: "-1" }, "Nothing here yet")),
  make(
    "p",
    { class: "lead" },
    "This graph holds no articles. Build it again from documents about articles: this page will then show their stories, articles, outlets and topics.",
  ),
];

// Stories with fewer different texts than articles.
function repeatedSection(): HTMLElement | null {
  const { articles, distinct_texts } = graph.stories;
  const repeats = (row: number) => articles[row] - distinct_texts[row];
  const repeated = graph.storylines.filter((row) => repeats(row) > 0);
  const most = repeated.sort((a, b) => repeats(b) - repeats(a) || a - b).slice(0, 4);
  if (!most.length) return null;
  const list = thingList(
    most.map(story),
    ({ row }) =>
      `${counted(articles[row], "article")}, ${counted(distinct_texts[row], "distinct text")}`,
  );
  return section("Most repeated", list);
}

export function showAbout(): void {
  const period = periodWords(graph.rowsIn("article"));
  const kinds = tally(graph.links.kind, (kind) => [kind]);
  const events = graph.sizeOf("story") - graph.storylines.length;
  const counts = facts([
    graph.notes.documents ? ["Documents read", number(graph.notes.documents)] : null,
    ["Articles", number(graph.sizeOf("article"))],
    ["Outlets", number(graph.sizeOf("outlet"))],
    ["Topics", number(graph.sizeOf("topic"))],
    ["Stories", `${number(graph.storylines.length)}, with ${counted(events, "event")}`],
    ...kinds.map(([kind, count]) => [`Links, ${graph.links.kinds[kind]}`, number(count)] as const),
    ["Published", period ? `${period} (UTC)` : "no article has a date"],
  ]);
  byId("about-body").replaceChildren(
    counts,
    section("What absence does not mean", make("p", {}, ABSENCE)),
    section(
      "How to read it",
      HOW_TO_READ.map((text) => make("p", {}, text)),
    ),
    section(
      "What is not on this page",
      make(
        "ul",
        {},
        notHere().map((text) => make("li", {}, text)),
      ),
    ),
    section("Keys", facts(SHORTCUTS)),
    section(
      "Privacy",
      make(
        "p",
        {},
        "This page is one file. It makes no network requests and loads no images; only the links that you follow lead elsewhere.",
      ),
    ),
  );
}

const HOW_TO_READ = [
  "A story is a group of articles that share rare words and were published within days of one another; its events are closer groups within it. A build finds stories, and can be wrong: each link shows why it exists.",
  "On the map, each island is a story and each dot an article. Stories that are linked or alike tend to lie near one another; otherwise distance means nothing. Open a story to see it as a timeline, or its articles, outlets and topics as a network.",
  "A declared link means that a collected document lists the other article. A copy, a revision or a reprint is nearly the same text; similar articles share words.",
];

const SHORTCUTS = [
  ["/", "search"],
  ["?", "help with searching"],
  ["Arrows", "move around the map or network when it has the focus, or through the results"],
  ["Enter", "open"],
  ["Esc", "back, or close"],
  ["+ − 0", "zoom in, out, show everything"],
  ["Alt ← →", "back and forward through what you opened"],
] as const;

function notHere(): string[] {
  const { unknown, cut, abstractLimit, omitted } = graph.notes;
  const size = graph.sizeOf("article");
  return [
    omitted
      ? `${counted(omitted, "article")} of ${number(omitted + size)}, with their stories: a page holds the newest ${number(size)}. In Python, graph.filter(…).write(…) writes a page of others.`
      : "",
    unknown ? `${counted(unknown, "link")} to something that is in no table.` : "",
    cut
      ? `The rest of ${counted(cut, "abstract")}, cut at ${number(abstractLimit)} characters; the tables hold the full texts.`
      : "",
    "More than five of the words behind each derived link.",
    "All but the first image of each article.",
    "Prices, ratings and other fields: the tables hold them.",
  ].filter(Boolean);
}
