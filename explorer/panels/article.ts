import { graph } from "../opened";
import { placeWords, reasonWords } from "../core/reasons";
import { short } from "../core/text";
import { article, outlet, topic } from "../core/things";
import { number } from "../core/words";
import { bdi, make, moment, webLink } from "./elements";
import { actions, facts, growingList, heading, plain, section, thingButton, thingList, trailOf, whyButton } from "./parts";
import { citeSection } from "./taking";
import { brief, heatWords, qualityWords } from "./wording";
import type { Thing, Kind } from "../core/things";


// An article: what it says, why it is linked, where it was met.

export function articleDetails(thing: Thing) {
  const { row } = thing;
  const publisher = graph.outletOf(row);
  const abstract = graph.abstractOf(row);
  return [
    heading(thing, byline(row)),
    abstract ? make("p", { class: "abstract", dir: "auto" }, abstract) : null,
    graph.details ? readOn(graph.addressOf(row)) : plain("Reading the abstract and the address …"),
    actions(thing),
    storySection(row),
    ...LINK_SECTIONS.map(([title, links]) => linkSection(title, row, links(row))),
    publisher >= 0 ? section("Published by", thingList([outlet(publisher)])) : null,
    section("Topics it declares", graph.articleTopics[row].length ? thingList(graph.articleTopics[row].map(topic)) : plain("None. Entries that other documents only list carry no topics; none are inferred.")),
    metSection(row),
    section("What the documents say", facts(articleFacts(row))),
    citeSection(row),
    imageSection(row),
  ];
}

function byline(row: number) {
  const published_ = graph.articles.published[row];
  const publisher = graph.outletOf(row) >= 0 ? [bdi(short(graph.labelOf(outlet(graph.outletOf(row))), 80)), " · "] : [];
  return make("p", { class: "byline" }, ...publisher, published_ === null ? "Date of publication not given" : moment(published_));
}

function readOn(address: string) {
  if (!address) return plain("No address is given.");
  const link = webLink(address, "Read the article");
  const isLink = link.tagName === "A";
  if (isLink) link.className = "read-on";
  const host = isLink ? make("small", { class: "address" }, bdi(short(new URL(address).hostname, 80))) : make("small", {}, "This address is not a web address and is not offered as a link.");
  return make("p", {}, link, " ", host);
}

function storySection(row: number) {
  const trail = trailOf(article(row));
  if (!trail.length) return section("Story", plain("None: no other article here tells of the same."));
  return section("Story", thingList(trail, (thing) => `${placeInStory(row, thing.row)} · ${brief(thing)}`));
}

// Which article of a story this one is by time.
function placeInStory(row: number, story_: number) {
  if (graph.articles.published[row] === null) return "without a date in it";
  const dated_ = graph.storyArticles[story_].filter((other) => graph.articles.published[other] !== null);
  const earlier = dated_.filter((other) => graph.articles.published[other] < graph.articles.published[row]).length;
  return earlier ? `number ${number(earlier + 1)} of ${number(dated_.length)} by time` : "the first here by time";
}

// Links of each kind and direction; each leads to the other article and to its reasons.
const ofKind = (kind: Kind, isOut) => (row: number) => [...graph.linksOf(row)].filter((link) => graph.linkKind(link) === kind && (isOut === null || (graph.links.source[link] === row) === isOut));
const LINK_SECTIONS = [
  ["Copy of", ofKind("copy", true)],
  ["Copied by", ofKind("copy", false)],
  ["It lists as related", ofKind("declared", true)],
  ["Listed as related by", ofKind("declared", false)],
  ["Revision of", ofKind("revision", true)],
  ["Revised in", ofKind("revision", false)],
  ["Taken up again from", ofKind("follow-up", true)],
  ["Taken up again by", ofKind("follow-up", false)],
  ["Alike", (row: number) => onceEach(row, ofKind("similar", null)(row))],
];

// Likeness has no direction, yet each of two articles may have the other among its nearest.
const onceEach = (row: number, links: number[]) => [...new Map(links.map((link) => [graph.otherEnd(link, row), link])).values()];

function linkSection(title: string, row: number, links: number[]) {
  if (!links.length) return null;
  const rank = (link: number) => (graph.linkKind(link) === "similar" ? -graph.links.similarity[link] : -(graph.articles.published[graph.otherEnd(link, row)] ?? 0));
  const sorted = links.sort((a, b) => rank(a) - rank(b) || a - b);
  const item = (link: number) => {
    const other = article(graph.otherEnd(link, row));
    return make("li", { class: "linked" }, thingButton(other, `${brief(other)}\n${reasonWords(link)}`), whyButton(link, other));
  };
  return section(`${title} (${number(links.length)})`, growingList(sorted, item, "things", 12));
}

// Every document that mentions the article, its own first.
function metSection(row: number) {
  const places = [...graph.meetingsOf(row)].sort((a, b) => Boolean(a[1]) - Boolean(b[1]) || a[0] - b[0]);
  if (!places.length) return null;
  const item = ([file, place]) => make("li", {}, bdi(graph.fileOf(file)), make("small", {}, placeWords(place)));
  return section(`Met in (${number(places.length)})`, growingList(places, item, "met", 6));
}

function articleFacts(row: number) {
  const { updated, quality, heat } = graph.articles;
  const score = (value: number) => (value === null ? "" : make("strong", { class: "score" }, number(value), " "));
  return [
    updated[row] !== null && updated[row] !== graph.articles.published[row] ? ["Updated", moment(updated[row])] : null,
    graph.typeOf(row) ? ["Type", bdi(graph.typeOf(row))] : null,
    graph.categoryOf(row) ? ["Category", bdi(graph.categoryOf(row))] : null,
    ["Quality", score(quality[row]), qualityWords(quality[row])],
    ["Heat", score(heat[row]), heatWords(heat[row])],
  ];
}

function imageSection(row: number) {
  const image = graph.imageOf(row);
  if (!image) return null;
  const { address, width, height, title, count } = image;
  const size = width && height ? `${number(width)} × ${number(height)} pixels` : "";
  const more = count > 1 ? `The first of ${number(count)}; the table “images” names them all.` : "";
  const link = webLink(address, short(title || graph.articles.headline[row] || address, 90));
  const item = make("li", {}, link, make("small", {}, [size, more].filter(Boolean).join(" · ")));
  return section("Image", plain("Not loaded here: an image would tell its outlet who is reading. The link opens it."), make("ul", { class: "links" }, item));
}
