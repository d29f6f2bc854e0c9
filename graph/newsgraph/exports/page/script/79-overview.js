// With nothing chosen: what this corpus covers, and where to begin.

const ABSENCE =
  "An outlet missing here did not necessarily stay silent: this page knows only the documents it was built from, and whoever collected them chose. Few articles on a topic, or no link between two, may mean that nobody collected or declared it.";

function overview() {
  if (!sizeOf("article")) {
    return [make("header", {}, make("h2", { tabindex: "-1" }, "Nothing here yet")), make("p", { class: "lead" }, "This graph holds no article. Build it again from documents that open with a front matter, and this page will show their stories, articles, outlets and topics.")];
  }
  const [topics, outlets] = [[...corpus.topics.id.keys()].sort(ORDERS.topic), [...corpus.outlets.id.keys()].sort(ORDERS.outlet)];
  const rows = [...corpus.articles.id.keys()];
  const covered = period(rows) ? `, published ${periodWords(rows)} (UTC)` : "";
  return [
    make("header", {}, make("p", { class: "eyebrow" }, "Where to begin"), make("h2", { tabindex: "-1" }, "The stories, and who told them")),
    make("p", { class: "lead" }, `${counted(sizeOf("article"), "article")} from ${counted(sizeOf("outlet"), "outlet")} in ${counted(storylines.length, "story", "stories")} on ${counted(sizeOf("topic"), "topic")}${covered}. Choose anything, on the map or in a list, to read it here.`),
    storylines.length ? section("Largest stories", thingList([...storylines].sort(ORDERS.story).slice(0, 6).map(story))) : section("Stories", plain("None was found: no two articles here tell of the same.")),
    repeatedSection(),
    topics.length ? section("Topics by articles", bars(topics.slice(0, 6).map(topic), (row) => topicArticles[row].length)) : null,
    outlets.length && outletArticles[outlets[0]].length > 1 ? section("Outlets by articles", bars(outlets.slice(0, 6).map(outlet), (row) => outletArticles[row].length)) : null,
    section("Keep in mind", plain(ABSENCE)),
  ];
}

// Stories in which fewer texts stand behind the articles than it seems.
function repeatedSection() {
  const { articles, independent } = corpus.stories;
  const repeats = (row) => articles[row] - independent[row];
  const rows = storylines.filter((row) => repeats(row) > 0).sort((a, b) => repeats(b) - repeats(a) || a - b).slice(0, 4);
  return rows.length ? section("Most repeated", thingList(rows.map(story), ({ row }) => `${counted(articles[row], "article")}, ${counted(independent[row], "independent text")}`)) : null;
}

function showAbout() {
  const { documents, unknown, cut, abstractLimit, omitted } = corpus.notes;
  const rows = [...corpus.articles.id.keys()];
  const kinds = tally([...corpus.links.source.keys()], (link) => [linkKind(link)]);
  const body = [
    facts([
      documents ? ["Documents read", number(documents)] : null,
      ["Articles", number(sizeOf("article"))],
      ["Outlets", number(sizeOf("outlet"))],
      ["Topics", number(sizeOf("topic"))],
      ["Stories", `${number(storylines.length)}, with ${counted(sizeOf("story") - storylines.length, "event")}`],
      ...kinds.map(([kind, count]) => [`Links, ${kind}`, number(count)]),
      ["Published", period(rows) ? `${periodWords(rows)} (UTC)` : "no article has a date"],
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
    omitted ? `${counted(omitted, "article")} of ${number(omitted + sizeOf("article"))}, and the stories that they belong to: a page holds the newest ${number(sizeOf("article"))}. graph.filter(…).write(…) writes one of others.` : null,
    unknown ? `${counted(unknown, "link")} whose other end is in no table.` : null,
    cut ? `The rest of ${counted(cut, "abstract")}, cut at ${number(abstractLimit)} characters; the tables hold them whole.` : null,
    "Of each derived link more than five of the words that both have.",
    "Images after an article's first.",
    "Authors, prices, ratings and other fields that only the tables hold.",
  ].filter(Boolean);
}
