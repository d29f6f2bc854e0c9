// The details: what is chosen, in words; with nothing chosen, where to begin.

const LONG = 30;

const section = (title, ...content) => make("section", {}, make("h3", {}, title), ...content);
const facts = (pairs) =>
  make("dl", {}, pairs.filter(Boolean).flatMap(([term, ...values]) => [make("dt", {}, term), make("dd", {}, ...values)]));

// A list whose rest stands behind one more button: nothing is left out.
function growingList(rows, item, name) {
  const list = make("ul", { class: name }, rows.slice(0, LONG).map(item));
  const rest = rows.slice(LONG);
  if (!rest.length) return list;
  const more = make("button", { type: "button", class: "more" }, `Show the other ${number(rest.length)}`);
  more.addEventListener("click", () => {
    list.append(...rest.map(item));
    more.remove();
  });
  return make("div", {}, list, more);
}

const thingList = (things, note) => growingList(things, (thing) => make("li", {}, thingButton(thing, note?.(thing))), "things");

const counts = (rows, kind, countOf) => {
  const most = Math.max(1, ...rows.map(([, count]) => count));
  return rows.length ? thingList(rows.map(([row, count]) => ({ kind, row, count, most })), countOf) : null;
};

function heading(thing, ...lines) {
  return make(
    "header",
    {},
    make("p", { class: "eyebrow" }, sign(thing.kind), KIND_WORDS[thing.kind]),
    make("h2", { dir: "auto", tabindex: "-1", class: thing.kind }, short(labelOf(thing), 600)),
    ...lines,
    make("button", { type: "button", class: "quiet close", "aria-label": "Close details", onclick: () => choose(null, "all") }, "✕"),
  );
}

function articleDetails(thing) {
  const { row } = thing;
  const columns_ = corpus.articles;
  const publisher = columns_.outlet[row];
  const wholeGroup = groupRows[columns_.group[row]];
  return [
    heading(thing, byline(row)),
    columns_.abstract[row] ? make("p", { class: "abstract", dir: "auto" }, columns_.abstract[row]) : null,
    readOn(addressOf(row)),
    publisher >= 0 ? section("Published by", thingList([outlet(publisher)])) : null,
    section("Topics it declares", articleTopics[row].length ? thingList(articleTopics[row].map(topic)) : make("p", { class: "empty" }, "None. Entries that other documents only list carry no topics; none are inferred.")),
    linkSection("It lists as related", linksOut[row], (other) => declaring(row, other)),
    linkSection("Listed as related by", linksIn[row], (other) => declaring(other, row)),
    wholeGroup.length > 1 ? section("In the linked group of", thingList([group(columns_.group[row])])) : null,
    metSection(row),
    section("What the documents say", facts(articleFacts(row))),
    imageSection(row),
  ];
}

function byline(row) {
  const published = corpus.articles.published[row];
  return make("p", { class: "byline" }, published === null ? "Date of publication not given" : moment(published));
}

function readOn(address) {
  if (!address) return make("p", { class: "empty" }, "No address is given.");
  const link = webLink(address, "Read the article");
  const isLink = link.tagName === "A";
  if (isLink) link.className = "read-on";
  const host = isLink ? make("small", { class: "address" }, bdi(short(new URL(address).hostname, 80))) : make("small", {}, "This address is not a web address and is not offered as a link.");
  return make("p", {}, link, " ", host);
}

function linkSection(title, rows, declaredBy) {
  if (!rows.length) return null;
  const places = new Map(rows.map((row) => [row, declaredBy(row)]));
  const files = new Set([...places.values()].flatMap((found_) => found_.map(([file]) => file)));
  const isOneFile = rows.length > 1 && files.size === 1;
  const where = ({ row }) => (isOneFile ? places.get(row).map(([, place]) => place).join(", ") : declaredWords(places.get(row)));
  return section(
    `${title} (${number(rows.length)})`,
    isOneFile ? make("p", { class: "empty" }, "Declared in ", bdi(fileOf([...files][0]))) : null,
    thingList([...rows].sort(newestFirst).map(article), (thing) => [brief(thing), where(thing)].filter(Boolean).join("\n")),
  );
}

const NAMED_FILES = 2;

// "Declared in …": the documents that carry a link.
function declaredWords(places) {
  if (!places.length) return "";
  const names = places.slice(0, NAMED_FILES).map(([file, place]) => `${fileOf(file)}, ${place}`);
  const rest = places.length - names.length;
  return `Declared in ${names.join("; ")}${rest ? ` and ${counted(rest, "other place")}` : ""}`;
}

// Every document that mentions the article, its own first.
function metSection(row) {
  const places = [...meetingsOf(row)].sort((a, b) => Boolean(a[1]) - Boolean(b[1]) || a[0] - b[0]);
  if (!places.length) return null;
  const item = ([file, place]) => make("li", {}, bdi(fileOf(file)), make("small", {}, placeWords(place)));
  return section(`Met in (${number(places.length)})`, growingList(places, item, "met"));
}

function placeWords(place) {
  if (!place) return "as the document's own article";
  const entry = /^related\[(\d+)\]$/.exec(place);
  return entry ? `as related entry ${number(Number(entry[1]) + 1)}: ${place}` : `at ${place}`;
}

function articleFacts(row) {
  const columns_ = corpus.articles;
  const word = (name) => corpus.words[name][columns_[name][row]];
  const score = (value) => (value === null ? "" : make("strong", { class: "score" }, number(value), " "));
  return [
    columns_.updated[row] !== null && columns_.updated[row] !== columns_.published[row] ? ["Updated", moment(columns_.updated[row])] : null,
    word("type") ? ["Type", bdi(word("type"))] : null,
    word("category") ? ["Category", bdi(word("category"))] : null,
    ["Quality", score(columns_.quality[row]), qualityWords(columns_.quality[row])],
    ["Heat", score(columns_.heat[row]), heatWords(columns_.heat[row])],
  ];
}

function imageSection(row) {
  const image = imageOf(row);
  if (!image) return null;
  const { address, width, height, title, count } = image;
  const size = width && height ? `${number(width)} × ${number(height)} pixels` : "";
  const more = count > 1 ? `The first of ${number(count)}; the table “images” names them all.` : "";
  const link = webLink(address, short(title || corpus.articles.headline[row] || address, 90));
  const item = make("li", {}, link, make("small", {}, [size, more].filter(Boolean).join(" · ")));
  return section("Image", make("p", { class: "empty" }, "Not loaded here: an image would tell its outlet who is reading. The link opens it."), make("ul", { class: "links" }, item));
}

function outletDetails(thing) {
  const { row } = thing;
  const rows = [...outletArticles[row]].sort(newestFirst);
  const others = corpus.outlets.alt[row];
  const whole = corpus.outlets.part[row];
  return [
    heading(thing, make("p", { class: "byline" }, [corpus.outlets.domain[row] && bdi(corpus.outlets.domain[row]), rows.length ? ` · ${periodWords(rows)}` : null])),
    corpus.outlets.platform[row] ? make("p", {}, "A platform: it carries the work of many publishers.") : null,
    others.length ? section("Also named", make("p", { dir: "auto" }, others.flatMap((name, i) => [i ? " · " : "", bdi(name)]))) : null,
    whole >= 0 ? section("Part of", thingList([outlet(whole)])) : null,
    outletParts[row].length ? section("Its parts", thingList(outletParts[row].map(outlet))) : null,
    topicCounts(row),
    section(`Its articles here (${number(rows.length)})`, rows.length ? thingList(rows.map(article)) : make("p", { class: "empty" }, "None in this corpus.")),
    corpus.outlets.logo[row] ? section("Logo", make("p", {}, webLink(corpus.outlets.logo[row], short(corpus.outlets.logo[row], 90)))) : null,
  ];
}

function topicCounts(row) {
  const list = counts(outletTopics[row], "topic", ({ count }) => `${counted(count, "article")} of this outlet`);
  return section("Topics it covers", list ?? make("p", { class: "empty" }, "None is declared on its articles here."));
}

function topicDetails(thing) {
  const { row } = thing;
  const rows = [...topicArticles[row]].sort(newestFirst);
  const wider = corpus.topics.broader[row];
  const [others, equals] = [corpus.topics.alt[row], corpus.topics.same[row]];
  return [
    heading(thing, make("p", { class: "byline" }, [counted(rows.length, "article"), periodWords(rows)].filter(Boolean).join(" · "))),
    others.length ? section("Also named", make("p", {}, others.flatMap((name, i) => [i ? " · " : "", bdi(name)]))) : null,
    wider >= 0 ? section("Broader topic", thingList([topic(wider)])) : null,
    narrower[row].length ? section("Narrower topics", thingList(narrower[row].map(topic))) : null,
    section(`Outlets that cover it (${number(topicOutlets[row].length)})`, counts(topicOutlets[row], "outlet", ({ count }) => `${counted(count, "article")} on this topic`) ?? ""),
    section(`Its articles (${number(rows.length)})`, thingList(rows.map(article))),
    equals.length ? section("The same elsewhere", make("ul", { class: "links" }, equals.map((address) => make("li", {}, webLink(address, short(address, 90)))))) : null,
  ];
}

function groupDetails(thing) {
  const rows = [...groupRows[thing.row]].sort(newestFirst);
  const outlets = [...new Set(rows.map((row) => corpus.articles.outlet[row]).filter((row) => row >= 0))];
  outlets.sort(ORDERS.outlet);
  return [
    heading(thing, make("p", { class: "byline" }, `${counted(rows.length, "article")} · ${counted(outlets.length, "outlet")} · ${periodWords(rows)}`)),
    make("p", { class: "empty" }, "Articles that reach one another through declared related links, named by the one with most links. Linked is not the same as one story: a link may join different events."),
    section(`Articles (${number(rows.length)})`, thingList(rows.map(article))),
    section(`Outlets (${number(outlets.length)})`, thingList(outlets.map(outlet), ({ row }) => `${counted(rows.filter((found_) => corpus.articles.outlet[found_] === row).length, "article")} in this group`)),
  ];
}

function overview() {
  if (!sizeOf("article")) {
    return [make("header", {}, make("h2", {}, "Nothing here yet")), make("p", { class: "lead" }, "This graph holds no article. Build it again from documents that open with a front matter, and this page will show their articles, outlets and topics.")];
  }
  const [topics, outlets] = [[...corpus.topics.id.keys()].sort(ORDERS.topic), [...corpus.outlets.id.keys()].sort(ORDERS.outlet)];
  const covered = period(corpus.articles.id.keys()) ? `, published ${periodWords(corpus.articles.id.keys())} (UTC)` : "";
  const subjects = [
    topics.length ? section("Topics by articles", bars(topics.slice(0, 6).map(topic), (row) => topicArticles[row].length)) : null,
    outlets.length && outletArticles[outlets[0]].length > 1 ? section("Outlets by articles", bars(outlets.slice(0, 6).map(outlet), (row) => outletArticles[row].length)) : null,
  ];
  return [
    make("header", {}, make("p", { class: "eyebrow" }, "Where to begin"), make("h2", {}, "Who wrote about what, and what they point to")),
    make("p", { class: "lead" }, `${counted(sizeOf("article"), "article")} from ${counted(sizeOf("outlet"), "outlet")} on ${counted(sizeOf("topic"), "topic")}${covered}. Choose anything, on the map or in a list, to read it here.`),
    ...(isJoined() ? [...subjects, groupOverview()] : [groupOverview(), ...subjects]),
    section("Keep in mind", make("p", { class: "empty" }, ABSENCE)),
  ];
}

// Whether one linked group holds most articles, so that groups say little about stories.
const isJoined = () => groupsBySize.length > 0 && groupRows[groupsBySize[0]].length * 2 > sizeOf("article");

function groupOverview() {
  if (!groupsBySize.length) return null;
  const list = thingList(groupsBySize.slice(0, 6).map(group));
  if (!isJoined()) return section("Largest linked groups", list);
  const words = `Declared links join ${number(groupRows[groupsBySize[0]].length)} of the ${counted(sizeOf("article"), "article")} into one group, so nearly everything is reached from anywhere. That is not one story.`;
  return section("Linked groups", make("p", { class: "empty" }, words), list);
}

function bars(things, count) {
  const most = Math.max(1, ...things.map(({ row }) => count(row)));
  const bar = (value) => make("meter", { min: 0, max: most, value, "aria-hidden": "true" });
  return make("ul", { class: "things bars" }, things.map((thing) => make("li", {}, thingButton(thing, counted(count(thing.row), "article")), bar(count(thing.row)))));
}

const ABSENCE =
  "An outlet missing here did not necessarily stay silent: this page knows only the documents it was built from, and whoever collected them chose. Few articles on a topic, or no link between two, may mean that nobody collected or declared it.";

const DETAILS = { article: articleDetails, outlet: outletDetails, topic: topicDetails, group: groupDetails };

function showDetails() {
  const content = state.chosen ? DETAILS[state.chosen.kind](state.chosen) : overview();
  const panel = byId("details");
  panel.replaceChildren(...content.filter(Boolean));
  panel.scrollTop = 0;
}

function showAbout() {
  const { documents, derived, unknown, cut, hubLimit, wholeLimit, abstractLimit } = corpus.notes;
  const links = linksOut.reduce((sum, targets) => sum + targets.length, 0);
  const body = [
    facts([
      documents ? ["Documents read", number(documents), corpus.documents.base ? make("small", {}, " in ", bdi(corpus.documents.base)) : ""] : null,
      ["Articles", number(sizeOf("article"))],
      ["Outlets", number(sizeOf("outlet"))],
      ["Topics", number(sizeOf("topic"))],
      ["Declared links", number(links)],
      ["Linked groups", `${number(groupsBySize.length)} of two articles or more`],
      ["Published", periodWords(corpus.articles.id.keys()) ? `${periodWords(corpus.articles.id.keys())} (UTC)` : "no article has a date"],
    ]),
    section("What absence does not mean", make("p", {}, ABSENCE)),
    section("How to read the map", ...howToRead(hubLimit, wholeLimit).map((text) => make("p", {}, text))),
    section("What is not drawn here", make("ul", {}, notDrawn(derived, unknown, cut, abstractLimit).map((text) => make("li", {}, text)))),
    section("Keys", facts([["/", "search"], ["Arrows", "walk on the map, once it has the focus"], ["Enter", "open"], ["Esc", "back, or close"], ["+ − 0", "zoom in, out, show everything"]])),
    section("Privacy", make("p", {}, "This page is one file. It asks nothing of any network and loads no image; only links that you follow leave it.")),
  ];
  byId("about-body").replaceChildren(...body);
}

function howToRead(hubLimit, wholeLimit) {
  const links = "Articles joined by declared related links form a linked group. A link says that a document listed the other article, not that both tell one story.";
  if (!isMap) return [links, `Distance follows links, as far as a plane allows. The edges of a topic or outlet with more than ${number(hubLimit)} articles are drawn once you choose it, point at it, or search until few articles match.`];
  return [
    links,
    `Above ${number(wholeLimit)} articles, outlets and topics together, a map takes the place of the network. Each dot is an article, larger with more declared links; each pale disc around dots is a linked group; each tinted circle is the territory of a topic.`,
    "A linked group lies in the territory of the topic that its articles declare most and others least; that is its place, not a claim that all of its articles are about that topic. Distance between territories means nothing.",
  ];
}

function notDrawn(derived, unknown, cut, abstractLimit) {
  return [
    isMap ? `On the map, the ${counted(sizeOf("outlet"), "outlet")} and the edges covers, published-by and part-of: choose something, then “Neighbourhood”, to see them. The list and the search hold them all.` : "The edges of large topics and outlets, until you choose them.",
    derived ? `${counted(derived, "derived link")} (similar, copy, revision, follow-up): they are in the tables, not on this page.` : null,
    unknown ? `${counted(unknown, "link")} whose other end is in no table.` : null,
    cut ? `${counted(cut, "abstract")} cut at ${number(abstractLimit)} characters; the tables hold them whole.` : null,
    "Images after an article's first.",
    "Authors, prices, ratings and other fields that only the tables hold.",
  ].filter(Boolean);
}
