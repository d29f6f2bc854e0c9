// An article: what it says, why it is linked, where it was met.

function articleDetails(thing) {
  const { row } = thing;
  const publisher = outletOf(row);
  const abstract = abstractOf(row);
  return [
    heading(thing, byline(row)),
    abstract ? make("p", { class: "abstract", dir: "auto" }, abstract) : null,
    corpus.details ? readOn(addressOf(row)) : plain("Reading the abstract and the address …"),
    actions(thing),
    storySection(row),
    ...LINK_SECTIONS.map(([title, links]) => linkSection(title, row, links(row))),
    publisher >= 0 ? section("Published by", thingList([outlet(publisher)])) : null,
    section("Topics it declares", articleTopics[row].length ? thingList(articleTopics[row].map(topic)) : plain("None. Entries that other documents only list carry no topics; none are inferred.")),
    metSection(row),
    section("What the documents say", facts(articleFacts(row))),
    citeSection(row),
    imageSection(row),
  ];
}

function byline(row) {
  const published_ = corpus.articles.published[row];
  const publisher = outletOf(row) >= 0 ? [bdi(short(labelOf(outlet(outletOf(row))), 80)), " · "] : [];
  return make("p", { class: "byline" }, ...publisher, published_ === null ? "Date of publication not given" : moment(published_));
}

function readOn(address) {
  if (!address) return plain("No address is given.");
  const link = webLink(address, "Read the article");
  const isLink = link.tagName === "A";
  if (isLink) link.className = "read-on";
  const host = isLink ? make("small", { class: "address" }, bdi(short(new URL(address).hostname, 80))) : make("small", {}, "This address is not a web address and is not offered as a link.");
  return make("p", {}, link, " ", host);
}

function storySection(row) {
  const trail = trailOf(article(row));
  if (!trail.length) return section("Story", plain("None: no other article here tells of the same."));
  return section("Story", thingList(trail, (thing) => `${placeInStory(row, thing.row)} · ${brief(thing)}`));
}

// Which article of a story this one is by time.
function placeInStory(row, story_) {
  if (corpus.articles.published[row] === null) return "without a date in it";
  const dated_ = storyArticles[story_].filter((other) => corpus.articles.published[other] !== null);
  const earlier = dated_.filter((other) => corpus.articles.published[other] < corpus.articles.published[row]).length;
  return earlier ? `number ${number(earlier + 1)} of ${number(dated_.length)} by time` : "the first here by time";
}

// Links of each kind and direction; each leads to the other article and to its reasons.
const ofKind = (kind, isOut) => (row) => [...linksOf(row)].filter((link) => linkKind(link) === kind && (isOut === null || (corpus.links.source[link] === row) === isOut));
const LINK_SECTIONS = [
  ["Copy of", ofKind("copy", true)],
  ["Copied by", ofKind("copy", false)],
  ["It lists as related", ofKind("declared", true)],
  ["Listed as related by", ofKind("declared", false)],
  ["Revision of", ofKind("revision", true)],
  ["Revised in", ofKind("revision", false)],
  ["Taken up again from", ofKind("follow-up", true)],
  ["Taken up again by", ofKind("follow-up", false)],
  ["Alike", (row) => onceEach(row, ofKind("similar", null)(row))],
];

// Likeness has no direction, yet each of two articles may have the other among its nearest.
const onceEach = (row, links) => [...new Map(links.map((link) => [otherEnd(link, row), link])).values()];

function linkSection(title, row, links) {
  if (!links.length) return null;
  const rank = (link) => (linkKind(link) === "similar" ? -corpus.links.similarity[link] : -(corpus.articles.published[otherEnd(link, row)] ?? 0));
  const sorted = links.sort((a, b) => rank(a) - rank(b) || a - b);
  const item = (link) => {
    const other = article(otherEnd(link, row));
    return make("li", { class: "linked" }, thingButton(other, `${brief(other)}\n${reasonWords(link)}`), whyButton(link, other));
  };
  return section(`${title} (${number(links.length)})`, growingList(sorted, item, "things", 12));
}

const whyButton = (link, other) =>
  make("button", { type: "button", class: "why quiet", onclick: () => openLink(link, otherEnd(link, other.row)), "aria-label": `Why linked with ${short(labelOf(other), 80)}` }, "Why");

const NAMED_FILES = 1;
const fileName = (path) => path.slice(path.lastIndexOf("/") + 1);

// The reason of a link in one line.
function reasonWords(link) {
  if (linkKind(link) === "declared") return declaredWords(declaring(corpus.links.source[link], corpus.links.target[link]));
  const terms = termsOf(link).slice(0, 3).map(([term]) => term).join(", ");
  const parts = [terms ? `shares ${terms}` : "", Number.isNaN(corpus.links.days[link]) ? "" : `${gapWords(corpus.links.days[link])} apart`];
  return parts.filter(Boolean).join(" · ");
}

// "Declared in …": the documents that carry a link.
function declaredWords(places) {
  if (!places.length) return "";
  const names = places.slice(0, NAMED_FILES).map(([file, place]) => `${fileName(fileOf(file))}, ${place}`);
  const rest = places.length - names.length;
  return `Declared in ${names.join("; ")}${rest ? ` and ${counted(rest, "other place")}` : ""}`;
}

// Every document that mentions the article, its own first.
function metSection(row) {
  const places = [...meetingsOf(row)].sort((a, b) => Boolean(a[1]) - Boolean(b[1]) || a[0] - b[0]);
  if (!places.length) return null;
  const item = ([file, place]) => make("li", {}, bdi(fileOf(file)), make("small", {}, placeWords(place)));
  return section(`Met in (${number(places.length)})`, growingList(places, item, "met", 6));
}

function placeWords(place) {
  if (!place) return "as the document's own article";
  const entry = /^related\[(\d+)\]$/.exec(place);
  return entry ? `as related entry ${number(Number(entry[1]) + 1)}: ${place}` : `at ${place}`;
}

function articleFacts(row) {
  const { updated, quality, heat } = corpus.articles;
  const score = (value) => (value === null ? "" : make("strong", { class: "score" }, number(value), " "));
  return [
    updated[row] !== null && updated[row] !== corpus.articles.published[row] ? ["Updated", moment(updated[row])] : null,
    typeOf(row) ? ["Type", bdi(typeOf(row))] : null,
    categoryOf(row) ? ["Category", bdi(categoryOf(row))] : null,
    ["Quality", score(quality[row]), qualityWords(quality[row])],
    ["Heat", score(heat[row]), heatWords(heat[row])],
    ...describedFacts(row),
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
  return section("Image", plain("Not loaded here: an image would tell its outlet who is reading. The link opens it."), make("ul", { class: "links" }, item));
}
