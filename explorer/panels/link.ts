// A link: why two articles are linked, every reason that there is.

import {
  commonWords,
  differences,
  isAnyMarked,
  sharedWords,
  type Beside,
  type Piece,
} from "../core/beside";
import { isSameText } from "../core/copies";
import type { Credit } from "../core/data/credits";
import { LINKS, type LinkKind } from "../core/generated/schema";
import { linkVerb, reasonsBetween } from "../core/reasons";
import { short } from "../core/text";
import { article, outlet, story, topic } from "../core/things";
import { gapWords, percent } from "../core/words";
import { graph } from "../opened";
import { meetingItem } from "./article";
import { bdi, lineSign, make, type Child } from "./elements";
import { choose } from "./navigation";
import {
  breadcrumb,
  closeButton,
  facts,
  growingList,
  plain,
  quietButton,
  section,
  thingButton,
  thingList,
  trailOf,
} from "./parts";
import { markedBrief, outletName } from "./wording";

const TITLES: Readonly<Record<LinkKind, string>> = {
  declared: "Declared",
  similar: "Similar texts",
  copy: "The same text",
  revision: "The same text, revised",
  reprint: "The same text, reprinted",
};

export function linkDetails(one: number, other: number): Child[] {
  const links = reasonsBetween(graph, one, other);
  const sign = lineSign(LINKS[graph.linkKind(links[0])].edge);
  const ends = [one, other].map((row) => make("li", {}, thingButton(article(row))));
  const elsewhere = quietButton("Other paths between them", () => {
    choose(article(one), { isFocused: true, other: { mode: "to", thing: article(other) } });
  });
  return [
    make(
      "header",
      {},
      breadcrumb(trailOf(article(one)), "Link"),
      make("p", { class: "eyebrow" }, sign, "Link"),
      make("h2", { tabindex: "-1" }, "Why these two are linked"),
      closeButton(),
    ),
    make("ul", { class: "things pair" }, ends),
    besideSection(one, other, links),
    links.map(linkReason),
    creditsBetween(one, other),
    sharedSection(one, other),
    make("div", { class: "actions" }, elsewhere),
  ];
}

// Headline and abstract of both, beside each other where there is room.
function besideSection(one: number, other: number, links: readonly number[]): HTMLElement {
  if (!graph.details) return section("The two texts", plain("Loading the abstracts …"));
  const isSame = links.some((link) => isSameText(graph.linkKind(link)));
  const rows = [one, other];
  const compared = isSame ? differences : (a: string, b: string) => sharedWords(a, b, commonHere());
  const headlines = compared(...both(rows, (row) => graph.labelOf(article(row))));
  const abstracts = compared(...both(rows, (row) => graph.abstractOf(row) ?? ""));
  const column = (row: number, side: number) =>
    make(
      "article",
      {},
      make("h4", {}, bdi(outletName(row))),
      make("p", { class: "headline", dir: "auto" }, headlines[side].map(pieceOf)),
      make("p", { dir: "auto" }, abstracts[side].map(pieceOf)),
    );
  return section(
    "The two texts",
    plain(besideWords(isSame, [headlines, abstracts])),
    make("div", { class: "beside" }, rows.map(column)),
  );
}

// Words that are common here, counted once over as many abstracts as are read in no time.
let common: ReadonlySet<string> | null = null;
const MOST_COUNTED = 1000;
function commonHere(): ReadonlySet<string> {
  const rows = graph.rowsIn("article");
  const step = Math.max(1, Math.ceil(rows.length / MOST_COUNTED));
  common ??= commonWords(
    rows.filter((_, place) => place % step === 0).map((row) => graph.abstractOf(row) ?? ""),
  );
  return common;
}

const both = (rows: readonly number[], textOf: (row: number) => string) =>
  [textOf(rows[0]), textOf(rows[1])] as const;

const pieceOf = ({ text, isMarked }: Piece): Child => (isMarked ? make("mark", {}, text) : text);

function besideWords(isSame: boolean, texts: readonly Beside[]): string {
  const isMarked = texts.some(isAnyMarked);
  if (isSame)
    return isMarked
      ? "Headline and abstract, as far as this page holds it. Marked: words that only one of the two has there."
      : "The same words in both, as far as this page holds the abstracts.";
  return isMarked
    ? "Headline and abstract, as far as this page holds it. Marked: words that both use, short and common ones left out."
    : "Headline and abstract, as far as this page holds it. They share only short or common words, if any.";
}

// Where one of the two names the other’s outlet as its source, the words that do.
function creditsBetween(one: number, other: number): HTMLElement | null {
  const ways = [
    [one, other],
    [other, one],
  ];
  const said = ways.flatMap(([from, to]) =>
    graph.credits
      .of(from)
      .filter(({ outlet: named }) => named >= 0 && graph.holders.outlet(to).includes(named)),
  );
  if (!said.length) return null;
  const item = ({ article: from, name, words }: Credit) =>
    make(
      "li",
      {},
      make("p", {}, make("b", {}, bdi(outletName(from))), " names ", bdi(name), " as a source:"),
      make("blockquote", {}, bdi(words)),
    );
  return section(
    "Named as a source",
    make("ul", { class: "quoted" }, said.map(item)),
    plain(
      "Found by rules in headline and abstract, which can be wrong. It may mean another report.",
    ),
  );
}

function linkReason(link: number): HTMLElement {
  const [source, target] = [graph.links.source[link], graph.links.target[link]];
  const name = (row: number) => make("b", {}, bdi(outletName(row)));
  const kind = graph.linkKind(link);
  return section(
    TITLES[kind],
    make("p", {}, name(source), ` ${linkVerb(graph, link, source)} `, name(target), "."),
    kind === "declared" ? declaredReason(source, target) : derivedReason(link),
  );
}

function declaredReason(source: number, target: number): Child {
  if (!graph.details) return plain("Loading where it is declared …");
  const places = graph.declaring(source, target);
  if (!places.length)
    return plain("This page does not say where it is declared; the table “related” does.");
  const [lister, listed] = endWords(source, target);
  return [
    plain(
      "The collector’s document of ",
      lister,
      " lists ",
      listed,
      ". The outlet itself may not. Where:",
    ),
    growingList(places, meetingItem, "met"),
  ];
}

// The two ends, named by their outlets, or by headlines if the outlets are the same.
function endWords(a: number, b: number): [HTMLElement, HTMLElement] {
  const headline = (row: number) => `“${short(graph.labelOf(article(row)), 60)}”`;
  const nameOf = outletName(a) === outletName(b) ? headline : outletName;
  return [bdi(nameOf(a)), bdi(nameOf(b))];
}

function gapBetween(link: number): Child[] {
  const { days, source, target } = graph.links;
  if (Number.isNaN(days[link])) return ["unknown, because a date is missing"];
  if (!graph.precision.isTimed(source[link], target[link]))
    return ["unknown, because a date has no time of day"];
  if (days[link] === 0) return ["none"];
  const ends = [source[link], target[link]] as const;
  const [later, earlier] = days[link] > 0 ? endWords(...ends) : endWords(ends[1], ends[0]);
  return [later, ` came ${gapWords(days[link])} after `, earlier];
}

function derivedReason(link: number): Child {
  const similarity = graph.links.similarity[link];
  const terms = graph.termsOf(link);
  return [
    facts([
      ["Rule", graph.ruleOf(link) ?? "not given"],
      ["Similarity", percent(similarity), " of the weighted words"],
      ["Time gap", ...gapBetween(link)],
    ]),
    terms.length ? termTable(terms, similarity) : null,
  ];
}

const decimals = new Intl.NumberFormat(undefined, {
  minimumFractionDigits: 3,
  maximumFractionDigits: 3,
});

function termTable(terms: [term: string, weight: number][], similarity: number): HTMLElement {
  const rest = similarity - terms.reduce((sum, [, weight]) => sum + weight, 0);
  const bar = (value: number) =>
    make("meter", { min: 0, max: Math.max(similarity, 0.001), value, "aria-hidden": "true" });
  const row = (term: Child, weight: number) =>
    make(
      "tr",
      {},
      make("th", { scope: "row" }, term),
      make("td", {}, decimals.format(weight)),
      make("td", { class: "bar" }, bar(weight)),
    );
  const head = ["Word", "Adds"].map((name) => make("th", { scope: "col" }, name));
  return make(
    "table",
    { class: "terms-table" },
    make("caption", {}, "Shared words, and what each adds to the similarity"),
    make("thead", {}, make("tr", {}, head, make("td", {}))),
    make(
      "tbody",
      {},
      terms.map(([term, weight]) => row(bdi(term), weight)),
      rest > 0.0005 ? row("all other words", rest) : null,
    ),
  );
}

// What two articles have in common besides their links.
function sharedSection(a: number, b: number): HTMLElement | null {
  const shared = (of: (row: number) => number[]) => of(a).filter((held) => of(b).includes(held));
  const { holders } = graph;
  const things = [
    ...shared(holders.story).map(story),
    ...shared(holders.topic).map(topic),
    ...shared(holders.outlet).map(outlet),
  ];
  return things.length ? section("Also in common", thingList(things, markedBrief)) : null;
}
