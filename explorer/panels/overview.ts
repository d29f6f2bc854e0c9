import { graph } from "../opened";
import { tally } from "../core/tally";
import { outlet, story, topic } from "../core/things";
import { counted, number } from "../core/words";
import { byId, make } from "./elements";
import { bars, facts, plain, section, thingList } from "./parts";
import { ABSENCE, periodWords } from "./wording";


export function overview() {
  if (!graph.sizeOf("article")) {
    return [make("header", {}, make("h2", { tabindex: "-1" }, "Nothing here yet")), make("p", { class: "lead" }, "This graph holds no article. Build it again from documents that open with a front matter, and this page will show their stories, articles, outlets and topics.")];
  }
  const [topics, outlets] = [[...graph.topics.id.keys()].sort(graph.orders.topic), [...graph.outlets.id.keys()].sort(graph.orders.outlet)];
  const rows = [...graph.articles.id.keys()];
  const covered = graph.period(rows) ? `, published ${periodWords(rows)} (UTC)` : "";
  return [
    make("header", {}, make("p", { class: "eyebrow" }, "Where to begin"), make("h2", { tabindex: "-1" }, "The stories, and who told them")),
    make("p", { class: "lead" }, `${counted(graph.sizeOf("article"), "article")} from ${counted(graph.sizeOf("outlet"), "outlet")} in ${counted(graph.storylines.length, "story", "stories")} on ${counted(graph.sizeOf("topic"), "topic")}${covered}. Choose anything, on the map or in a list, to read it here.`),
    graph.storylines.length ? section("Largest stories", thingList([...graph.storylines].sort(graph.orders.story).slice(0, 6).map(story))) : section("Stories", plain("None was found: no two articles here tell of the same.")),
    repeatedSection(),
    topics.length ? section("Topics by articles", bars(topics.slice(0, 6).map(topic), (row) => graph.topicArticles[row].length)) : null,
    outlets.length && graph.outletArticles[outlets[0]].length > 1 ? section("Outlets by articles", bars(outlets.slice(0, 6).map(outlet), (row) => graph.outletArticles[row].length)) : null,
    section("Keep in mind", plain(ABSENCE)),
  ];
}

// Stories in which fewer texts stand behind the articles than it seems.
function repeatedSection() {
  const { articles, independent } = graph.stories;
  const repeats = (row: number) => articles[row] - independent[row];
  const rows = graph.storylines.filter((row) => repeats(row) > 0).sort((a, b) => repeats(b) - repeats(a) || a - b).slice(0, 4);
  return rows.length ? section("Most repeated", thingList(rows.map(story), ({ row }) => `${counted(articles[row], "article")}, ${counted(independent[row], "independent text")}`)) : null;
}

export function showAbout() {
  const { documents, unknown, cut, abstractLimit, omitted } = graph.notes;
  const rows = [...graph.articles.id.keys()];
  const kinds = tally([...graph.links.source.keys()], (link) => [graph.linkKind(link)]);
  const body = [
    facts([
      documents ? ["Documents read", number(documents)] : null,
      ["Articles", number(graph.sizeOf("article"))],
      ["Outlets", number(graph.sizeOf("outlet"))],
      ["Topics", number(graph.sizeOf("topic"))],
      ["Stories", `${number(graph.storylines.length)}, with ${counted(graph.sizeOf("story") - graph.storylines.length, "event")}`],
      ...kinds.map(([kind, count]) => [`Links, ${kind}`, number(count)]),
      ["Published", graph.period(rows) ? `${periodWords(rows)} (UTC)` : "no article has a date"],
    ]),
    section("What absence does not mean", make("p", {}, ABSENCE)),
    section("How to read it", ...HOW_TO_READ.map((text) => make("p", {}, text))),
    section("What is not on this page", make("ul", {}, notHere(unknown, cut, abstractLimit, omitted).map((text) => make("li", {}, text)))),
    section("Keys", facts(SHORTCUTS)),
    section("Privacy", make("p", {}, "This page is one file. It asks nothing of any network and loads no image; only links that you follow leave it.")),
  ];
  byId("about-body").replaceChildren(...body);
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
];

function notHere(unknown, cut, abstractLimit, omitted) {
  return [
    omitted ? `${counted(omitted, "article")} of ${number(omitted + graph.sizeOf("article"))}, and the stories that they belong to: a page holds the newest ${number(graph.sizeOf("article"))}. graph.filter(…).write(…) writes one of others.` : null,
    unknown ? `${counted(unknown, "link")} whose other end is in no table.` : null,
    cut ? `The rest of ${counted(cut, "abstract")}, cut at ${number(abstractLimit)} characters; the tables hold them whole.` : null,
    "Of each derived link more than five of the words that both have.",
    "Images after an article's first.",
    "Authors, prices, ratings and other fields that only the tables hold.",
  ].filter(Boolean);
}
