import { graph } from "../opened";
import { linkWords, placeWords } from "../core/reasons";
import { short } from "../core/text";
import { article, outlet, story, topic } from "../core/things";
import { gapWords } from "../core/words";
import { edgeKindOf } from "../network/styles";
import { bdi, lineSign, make } from "./elements";
import { choose } from "./navigation";
import { breadcrumb, closeButton, facts, growingList, plain, section, thingButton, thingList, trailOf } from "./parts";
import { markedBrief, outletName } from "./wording";


// A link: why two articles are linked, every reason that there is.

const LINK_TITLES = { declared: "Declared", similar: "Alike in words", copy: "The same text", revision: "The same text, changed", "follow-up": "The same text, taken up again" };

export const linkedPair = (link: number) => ({ source: graph.links.source[link], target: graph.links.target[link] });

export function linkDetails(source: number, target: number) {
  const links = graph.linksBetween(source, target).filter((link, i, all) => graph.linkKind(link) !== "similar" || all.findIndex((one) => graph.linkKind(one) === "similar") === i);
  const other = (row: number) => make("li", {}, thingButton(article(row)));
  return [
    make("header", {}, breadcrumb(trailOf(article(source)), "Link"), make("p", { class: "eyebrow" }, lineSign(edgeKindOf(links[0])), "Link"), make("h2", { tabindex: "-1" }, "Why these two are linked"), closeButton()),
    make("ul", { class: "things pair" }, other(source), other(target)),
    ...links.map(linkReason),
    sharedSection(source, target),
    make("div", { class: "actions" }, make("button", { type: "button", class: "quiet", onclick: () => choose(article(source), undefined, true, { mode: "to", thing: article(target) }) }, "Other ways between them")),
  ];
}

function linkReason(link: number) {
  const kind = graph.linkKind(link);
  const { source, target } = linkedPair(link);
  return section(
    LINK_TITLES[kind],
    make("p", {}, make("b", {}, bdi(outletName(source))), ` ${linkWords(link, source).replace(/ \(.*/, "")} `, make("b", {}, bdi(outletName(target))), "."),
    kind === "declared" ? declaredReason(source, target) : derivedReason(link),
  );
}

function declaredReason(source: number, target: number) {
  const places = graph.declaring(source, target);
  if (!graph.details) return plain("Reading where it is declared …");
  if (!places.length) return plain("The place that declares it is not on this page; the table “related” names it.");
  const item = ([file, place]) => make("li", {}, bdi(graph.fileOf(file)), make("small", {}, placeWords(place)));
  const [lister, listed_] = endWords(source, target);
  return [plain("The collector’s document of ", lister, " lists ", listed_, "; the outlet itself may not. The place:"), growingList(places, item, "met")];
}

// The two ends by what tells them apart: their outlets, or, where these are the same, headlines.
function endWords(...rows: number[]) {
  const names = rows.map(outletName);
  return names[0] === names[1] ? rows.map((row) => bdi(`“${short(graph.labelOf(article(row)), 60)}”`)) : names.map((name) => bdi(name));
}

function gapBetween(link: number) {
  const days = graph.links.days[link];
  if (Number.isNaN(days)) return ["not known: a date is missing"];
  if (days === 0) return ["none"];
  const { source, target } = linkedPair(link);
  const [later, earlier] = days > 0 ? endWords(source, target) : endWords(target, source);
  return [later, ` came ${gapWords(days)} after `, earlier];
}

function derivedReason(link: number) {
  const { similarity } = graph.links;
  const percent = new Intl.NumberFormat(undefined, { style: "percent" });
  const terms = graph.termsOf(link);
  return [
    facts([["Rule", graph.ruleOf(link) ?? "not given"], ["Likeness", percent.format(similarity[link]), " of the weighted words"], ["Time gap", ...gapBetween(link)]]),
    terms.length ? termTable(terms, similarity[link]) : null,
  ];
}

function termTable(terms, similarity: number) {
  const rest = similarity - terms.reduce((sum, [, weight_]) => sum + weight_, 0);
  const decimals = new Intl.NumberFormat(undefined, { minimumFractionDigits: 3, maximumFractionDigits: 3 });
  const row = (term, weight_) => make("tr", {}, make("th", { scope: "row" }, term), make("td", {}, decimals.format(weight_)), make("td", { class: "bar" }, make("meter", { min: 0, max: Math.max(similarity, 0.001), value: weight_, "aria-hidden": "true" })));
  return make(
    "table",
    { class: "terms-table" },
    make("caption", {}, "Words that both have, and what each adds to the likeness"),
    make("thead", {}, make("tr", {}, make("th", { scope: "col" }, "Word"), make("th", { scope: "col" }, "Adds"), make("td", {}))),
    make("tbody", {}, terms.map(([term, weight_]) => row(bdi(term), weight_)), rest > 0.0005 ? row("all other words", rest) : null),
  );
}

// What two articles have in common beside their links.
function sharedSection(a: number, b: number) {
  const shared = (of) => of(a).filter((holder) => of(b).includes(holder));
  const things = [...shared(graph.holders.story).map(story), ...shared(graph.holders.topic).map(topic), ...shared(graph.holders.outlet).map(outlet)];
  return things.length ? section("Both also have", thingList(things, markedBrief)) : null;
}
