// With nothing open: what this corpus covers, and where to begin. And the dialog about the page.

import { tally } from "../core/tally";
import { outlet, story, topic } from "../core/things";
import { counted, number } from "../core/words";
import { graph } from "../opened";
import { byId, make, type Child } from "./elements";
import { bars, facts, plain, section, thingList } from "./parts";
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
      make("h2", { tabindex: "-1" }, "The stories, and who told them"),
    ),
    make(
      "p",
      { class: "lead" },
      `${counted(count, "article")} from ${counted(graph.sizeOf("outlet"), "outlet")} in ${counted(storylines.length, "story", "stories")} on ${counted(graph.sizeOf("topic"), "topic")}${covered}. Choose anything, on the map or in a list, to read it here.`,
    ),
    largest.length
      ? section("Largest stories", thingList(largest))
      : section("Stories", plain("None was found: no two articles here tell of the same.")),
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
    "This graph holds no article. Build it again from documents that open with a front matter, and this page will show their stories, articles, outlets and topics.",
  ),
];

// Stories in which fewer texts stand behind the articles than it seems.
function repeatedSection(): HTMLElement | null {
  const { articles, independent } = graph.stories;
  const repeats = (row: number) => articles[row] - independent[row];
  const told = graph.storylines.filter((row) => repeats(row) > 0);
  const most = told.sort((a, b) => repeats(b) - repeats(a) || a - b).slice(0, 4);
  if (!most.length) return null;
  const list = thingList(
    most.map(story),
    ({ row }) =>
      `${counted(articles[row], "article")}, ${counted(independent[row], "independent text")}`,
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
        "This page is one file. It asks nothing of any network and loads no image; only links that you follow leave it.",
      ),
    ),
  );
}

const HOW_TO_READ = [
  "A story holds articles that share rare words within a time; its events are the closer groups in it. Stories are found, not declared, and can be wrong: each link says why it is there.",
  "On the map each island is a story and each dot an article. Stories with common topics lie near one another, as far as a plane allows; beyond that, distance means nothing. Open a story to see its articles, outlets and topics as a network.",
  "A declared link says that a collected document listed the other article. Copy, revision and follow-up say that two texts are nearly the same; alike, that they share words.",
];

const SHORTCUTS = [
  ["/", "search"],
  ["?", "help with the search"],
  ["Arrows", "walk on the map or network, once it has the focus; walk through results"],
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
      ? `${counted(omitted, "article")} of ${number(omitted + size)}, and the stories that they belong to: a page holds the newest ${number(size)}. graph.filter(…).write(…) writes one of others.`
      : "",
    unknown ? `${counted(unknown, "link")} whose other end is in no table.` : "",
    cut
      ? `The rest of ${counted(cut, "abstract")}, cut at ${number(abstractLimit)} characters; the tables hold them whole.`
      : "",
    "Of each derived link more than five of the words that both have.",
    "Images after an article's first.",
    "Prices, ratings and other fields that only the tables hold.",
  ].filter(Boolean);
}
