// A link: why two articles are linked, every reason that there is.

const LINK_TITLES = { declared: "Declared", similar: "Alike in words", copy: "The same text", revision: "The same text, changed", "follow-up": "The same text, taken up again" };

const linkedPair = (link) => ({ source: corpus.links.source[link], target: corpus.links.target[link] });

function openLink(link, from = corpus.links.source[link]) {
  choose(article(from), undefined, true, { mode: "why", thing: article(otherEnd(link, from)) });
}

function linkDetails(source, target) {
  const links = linksBetween(source, target).filter((link, i, all) => linkKind(link) !== "similar" || all.findIndex((one) => linkKind(one) === "similar") === i);
  const other = (row) => make("li", {}, thingButton(article(row)));
  return [
    make("header", {}, breadcrumb(trailOf(article(source)), "Link"), make("p", { class: "eyebrow" }, lineSign(edgeKindOf(links[0])), "Link"), make("h2", { tabindex: "-1" }, "Why these two are linked"), closeButton()),
    make("ul", { class: "things pair" }, other(source), other(target)),
    ...links.map(linkReason),
    sharedSection(source, target),
    make("div", { class: "actions" }, make("button", { type: "button", class: "quiet", onclick: () => choose(article(source), undefined, true, { mode: "to", thing: article(target) }) }, "Other ways between them")),
  ];
}

// One link as a sentence that reads from `from` to the other end.
function linkWords(link, from) {
  const isOut = corpus.links.source[link] === from;
  const words = {
    declared: ["lists as related", "is listed as related by"],
    copy: ["repeats the text of", "is repeated by"],
    revision: ["revises", "is revised in"],
    "follow-up": ["takes up again", "is taken up again by"],
    similar: ["is alike in words to", "is alike in words to"],
  }[linkKind(link)];
  const terms = termsOf(link).slice(0, 3).map(([term]) => term);
  return `${words[isOut ? 0 : 1]}${terms.length ? ` (${terms.join(", ")})` : ""}`;
}

function linkReason(link) {
  const kind = linkKind(link);
  const { source, target } = linkedPair(link);
  return section(
    LINK_TITLES[kind],
    make("p", {}, make("b", {}, bdi(outletName(source))), ` ${linkWords(link, source).replace(/ \(.*/, "")} `, make("b", {}, bdi(outletName(target))), "."),
    kind === "declared" ? declaredReason(source, target) : derivedReason(link),
  );
}

function declaredReason(source, target) {
  const places = declaring(source, target);
  if (!corpus.details) return plain("Reading where it is declared …");
  if (!places.length) return plain("The place that declares it is not on this page; the table “related” names it.");
  const item = ([file, place]) => make("li", {}, bdi(fileOf(file)), make("small", {}, placeWords(place)));
  const [lister, listed_] = endWords(source, target);
  return [plain("The collector’s document of ", lister, " lists ", listed_, "; the outlet itself may not. The place:"), growingList(places, item, "met")];
}

// The two ends by what tells them apart: their outlets, or, where these are the same, headlines.
function endWords(...rows) {
  const names = rows.map(outletName);
  return names[0] === names[1] ? rows.map((row) => bdi(`“${short(labelOf(article(row)), 60)}”`)) : names.map((name) => bdi(name));
}

function gapBetween(link) {
  const days = corpus.links.days[link];
  if (Number.isNaN(days)) return ["not known: a date is missing"];
  if (days === 0) return ["none"];
  const { source, target } = linkedPair(link);
  const [later, earlier] = days > 0 ? endWords(source, target) : endWords(target, source);
  return [later, ` came ${gapWords(days)} after `, earlier];
}

function derivedReason(link) {
  const { similarity } = corpus.links;
  const percent = new Intl.NumberFormat(undefined, { style: "percent" });
  const terms = termsOf(link);
  return [
    facts([["Rule", ruleOf(link) ?? "not given"], ["Likeness", percent.format(similarity[link]), " of the weighted words"], ["Time gap", ...gapBetween(link)]]),
    terms.length ? termTable(terms, similarity[link]) : null,
  ];
}

function termTable(terms, similarity) {
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
function sharedSection(a, b) {
  const shared = (of) => of(a).filter((holder) => of(b).includes(holder));
  const things = [...shared(HOLDERS.story).map(story), ...shared(HOLDERS.topic).map(topic), ...shared(HOLDERS.outlet).map(outlet)];
  return things.length ? section("Both also have", thingList(things, markedBrief)) : null;
}
