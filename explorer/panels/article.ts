// An article: what it says, why it is linked, where it was found.

import { shownIn, type Described } from "../core/data/described";
import type { Credit } from "../core/data/credits";
import type { Meeting } from "../core/data/graph";
import type { LinkKind } from "../core/data/schema";
import { placeWords, reasonWords } from "../core/reasons";
import { short } from "../core/text";
import { article, outlet, story, topic, type Thing } from "../core/things";
import { counted, number } from "../core/words";
import { graph } from "../opened";
import { actions } from "./actions";
import { articleCorrections } from "./correcting";
import { bdi, make, moment, webLink, type Child } from "./elements";
import {
  facts,
  growingList,
  heading,
  moreButton,
  plain,
  section,
  thingButton,
  thingList,
  trailOf,
  whyButton,
  type Fact,
} from "./parts";
import { citation, copied } from "./taking";
import { brief, heatWords, looselyIn, markedBrief, qualityWords } from "./wording";

export function articleDetails(row: number): Child[] {
  const abstract = graph.abstractOf(row);
  const publishers = graph.holders.outlet(row).map(outlet);
  const topics = graph.articleTopics[row].map(topic);
  return [
    heading(article(row), byline(row)),
    abstract ? make("p", { class: "abstract", dir: "auto" }, abstract) : null,
    graph.details ? readOn(graph.addressOf(row)) : plain("Loading the abstract and the address …"),
    actions(article(row)),
    storySection(row),
    seriesSection(row),
    creditSection(row),
    LINK_SECTIONS.map(([title, links]) => linkSection(title, row, links(row))),
    publishers.length ? section("Published by", thingList(publishers)) : null,
    section(
      "Declared topics",
      topics.length
        ? thingList(topics)
        : plain(
            "None. Articles that are only listed in other documents carry no topics, and none are inferred.",
          ),
    ),
    metSection(row),
    factSection(row),
    citeSection(row),
    imageSection(row),
    articleCorrections(row),
  ];
}

function byline(row: number): HTMLElement {
  const seconds = graph.articles.published[row];
  const publisher = graph.outletOf(row);
  const name = publisher >= 0 ? [bdi(short(graph.labelOf(outlet(publisher)), 80)), " · "] : [];
  const date =
    seconds === null ? "Publication date not given" : moment(seconds, graph.precision.of(row));
  return make("p", { class: "byline" }, name, date);
}

function readOn(address: string | null): HTMLElement {
  if (!address) return plain("No address given.");
  const link = webLink(address, "Read the article");
  if (!(link instanceof HTMLAnchorElement))
    return make(
      "p",
      {},
      link,
      " ",
      make("small", {}, "This is not a web address, so it is not a link."),
    );
  link.className = "read-on";
  const host = bdi(short(new URL(address).hostname, 80));
  return make("p", {}, link, " ", make("small", { class: "address" }, host));
}

function storySection(row: number): HTMLElement {
  const trail = trailOf(article(row));
  if (!trail.length)
    return section(
      "Story",
      plain("None found: no other article here seems to report on the same event."),
    );
  const event = graph.eventOf(row);
  const place = event >= 0 ? placeInEvent(row, event) : "";
  const isNamed = trail.some((held) => held.row === event);
  const held = place && !isNamed ? [...trail, story(event)] : trail;
  const words = (thing: Thing) => [thing.row === event ? place : "", markedBrief(thing)];
  const list = thingList(held, (thing) => words(thing).filter(Boolean).join(" · "));
  return section("Story", list);
}

function seriesSection(row: number): HTMLElement | null {
  const series = graph.series.get(row);
  if (!series) return null;
  const { name, size } = series;
  return section(
    "Series",
    make("p", {}, "Part of a series: ", bdi(short(name, 180))),
    plain(
      `${counted(size, "article")} here. Their form is alike whatever they report on, as in a column or a market report; a build finds series, and can be wrong.`,
    ),
  );
}

// The outlets that the text names as sources, each with the words; rules find them.
function creditSection(row: number): HTMLElement | null {
  const credits = graph.credits.of(row);
  if (!credits.length) return null;
  return section(
    "Names as its source",
    growingList(credits, creditItem, "things", 6),
    plain("Found by rules in headline and abstract, which can be wrong."),
  );
}

function creditItem({ outlet: named, name, words, earlier }: Credit): HTMLElement {
  const said = ["“", bdi(short(words, 120)), "”"];
  const who =
    named >= 0
      ? thingButton(outlet(named))
      : make("span", {}, bdi(short(name, 80)), make("small", {}, " not an outlet here"));
  const report =
    earlier >= 0
      ? [
          make("small", {}, "An earlier report by this outlet on the same event:"),
          thingButton(article(earlier), brief(article(earlier))),
        ]
      : [];
  return make("li", { class: "linked" }, who, make("small", {}, ...said), ...report);
}

// What an article is in an event: the first report, or only loosely part of it.
function placeInEvent(row: number, held: number): string {
  if (graph.stories.firstReport[held] === row) return "the first here";
  return looselyIn(held, row);
}

// Links of each kind and direction; each leads to the other article and to its reasons.
type LinksOf = (row: number) => number[];
const linksOf =
  (kind: LinkKind, isWanted: (link: number, row: number) => boolean): LinksOf =>
  (row) =>
    [...graph.linksOf(row)].filter((link) => graph.linkKind(link) === kind && isWanted(link, row));
const from = (kind: LinkKind) => linksOf(kind, (link, row) => graph.links.source[link] === row);
const to = (kind: LinkKind) => linksOf(kind, (link, row) => graph.links.source[link] !== row);

// Likeness has no direction, yet each of two articles may have the other among its nearest.
const alike: LinksOf = (row) => {
  const links = linksOf("similar", () => true)(row);
  return [...new Map(links.map((link) => [graph.otherEnd(link, row), link])).values()];
};

const LINK_SECTIONS: readonly (readonly [title: string, links: LinksOf])[] = [
  ["Copy of", from("copy")],
  ["Copied by", to("copy")],
  ["Lists as related", from("declared")],
  ["Listed as related by", to("declared")],
  ["Revision of", from("revision")],
  ["Revised by", to("revision")],
  ["Reprint of", from("reprint")],
  ["Reprinted by", to("reprint")],
  ["Similar", alike],
];

function linkSection(title: string, row: number, links: number[]): HTMLElement | null {
  if (!links.length) return null;
  const rank = (link: number) =>
    graph.linkKind(link) === "similar"
      ? -graph.links.similarity[link]
      : -(graph.articles.published[graph.otherEnd(link, row)] ?? 0);
  const item = (link: number) => {
    const other = article(graph.otherEnd(link, row));
    const note = `${brief(other)}\n${reasonWords(graph, link)}`;
    return make("li", { class: "linked" }, thingButton(other, note), whyButton(link, other.row));
  };
  const sorted = links.sort((a, b) => rank(a) - rank(b) || a - b);
  return section(`${title} (${number(links.length)})`, growingList(sorted, item, "things", 12));
}

/** A place in a document, as an item of a list. */
export const meetingItem = ([file, place]: Meeting) =>
  make("li", {}, bdi(graph.fileOf(file)), make("small", {}, placeWords(place)));

// Every document that mentions the article, its own first.
function metSection(row: number): HTMLElement | null {
  const isListed = ([, place]: Meeting) => Number(place !== "");
  const places = [...graph.meetingsOf(row)].sort(
    (a, b) => isListed(a) - isListed(b) || a[0] - b[0],
  );
  if (!places.length) return null;
  return section(`Found in (${number(places.length)})`, growingList(places, meetingItem, "met", 6));
}

function factSection(row: number): HTMLElement {
  const { updated, published, quality, heat } = graph.articles;
  const [last, type, category] = [updated[row], graph.typeOf(row), graph.categoryOf(row)];
  const score = (value: number | null) =>
    value === null ? null : make("strong", { class: "score" }, `${number(value)} `);
  const list = facts([
    last !== null && last !== published[row]
      ? ["Updated", moment(last, graph.precision.ofUpdate(row))]
      : null,
    type ? ["Type", bdi(type)] : null,
    category ? ["Category", bdi(category)] : null,
    ["Quality", score(quality[row]), qualityWords(quality[row])],
    ["Heat", score(heat[row]), heatWords(heat[row])],
    ...describedFacts(row),
  ]);
  return section("What the documents say", list);
}

const describedFacts = (row: number): Fact[] =>
  shownIn(graph.described, row).map((field) => [field.label, describedValue(field, row)]);

function describedValue({ type, unit, values }: Described, row: number): Child {
  const value = values[row];
  if (type === "boolean") return value ? "yes" : "no";
  if (typeof value !== "number")
    return type === "url" ? webLink(String(value)) : bdi(String(value));
  return type === "time" ? moment(value) : `${number(value)}${unit ? ` ${unit}` : ""}`;
}

function citeSection(row: number): HTMLElement | null {
  if (!graph.details) return null;
  const text = citation(article(row));
  const done = make("small", { role: "status" });
  const copy = moreButton("Copy the citation", () => {
    void copied(text, "the citation").then((words) => {
      done.textContent = words;
    });
  });
  return section("Cite it", make("p", { class: "citation" }, bdi(text)), copy, " ", done);
}

function imageSection(row: number): HTMLElement | null {
  const image = graph.imageOf(row);
  if (!image) return null;
  const { address, width, height, title, count } = image;
  const notes = [
    width && height ? `${number(width)} × ${number(height)} pixels` : "",
    count > 1 ? `The first of ${number(count)}; the table “images” lists them all.` : "",
  ];
  const name = [title, graph.articles.headline[row], address].find(Boolean) ?? "";
  const small = make("small", {}, notes.filter(Boolean).join(" · "));
  return section(
    "Image",
    plain("Not loaded, because loading it would show its host who is reading. The link opens it."),
    make("ul", { class: "links" }, make("li", {}, webLink(address, short(name, 90)), small)),
  );
}
