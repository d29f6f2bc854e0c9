// A story: who published when, which texts are the same, what it is about.

const storylines = [...corpus.stories.id.keys()].filter(isStoryline);

const storyPeriod = (row) => {
  const { first, last } = corpus.stories;
  return first[row] === null ? "" : rangeWords(first[row], last[row] ?? first[row]);
};

// "14 outlets, 3 independent texts": how many voices really speak.
function textsWords(row) {
  const { articles, outlets, independent } = corpus.stories;
  const texts = independent[row] < articles[row] ? `, ${counted(independent[row], "independent text")}` : "";
  return `${counted(articles[row], "article")}, ${counted(outlets[row], "outlet")}${texts}`;
}

const oldestFirst = (a, b) => (corpus.articles.published[a] ?? Infinity) - (corpus.articles.published[b] ?? Infinity) || a - b;

function storyDetails(thing) {
  const { row } = thing;
  const rows = [...storyArticles[row]].sort(oldestFirst);
  const groups = textGroups(rows);
  return [
    heading(thing, [textsWords(row), storyPeriod(row)].filter(Boolean).join(" · ")),
    firstWords(rows, groups),
    actions(thing),
    section("Who published when", timeline(rows, groups), textList(groups)),
    eventSection(row),
    section("Words that set it apart", make("p", { class: "terms" }, corpus.stories.terms[row].flatMap((term, i) => [i ? " · " : "", bdi(term)]))),
    topicsOf(rows),
    outletsOf(rows),
    missingSection(row, rows),
    plain(cohesionWords(row)),
  ];
}

function cohesionWords(row) {
  const cohesion = corpus.stories.cohesion[row];
  const likeness = cohesion === null ? "" : ` Two of its articles share on average ${new Intl.NumberFormat(undefined, { style: "percent" }).format(cohesion)} of their weighted words.`;
  return `A story is found by the words that its articles share and by time; nobody declared it.${likeness}`;
}

// Who was first here, in a sentence, with no more than the dates can tell.
function firstWords(rows, groups) {
  const first = rows[0];
  if (first === undefined || corpus.articles.published[first] === null) return null;
  const ties = rows.filter((row) => corpus.articles.published[row] === corpus.articles.published[first]);
  const copies = groups.reduce((sum, group) => sum + group.length - 1, 0);
  const largest = groups.reduce((most, group) => (group.length > most.length ? group : most), groups[0]);
  const who = ties.map((row) => outletName(row)).flatMap((name, i) => [i ? ", " : "", make("strong", {}, bdi(name))]);
  const link = (row, text) => make("button", { type: "button", class: "link", onclick: () => choose(article(row), undefined, true) }, text);
  return make(
    "p",
    { class: "lead small" },
    ...who, ties.length > 1 ? " were first here at the same time, " : " was first here, ", link(first, moment(corpus.articles.published[first])), ". ",
    ...repeatWords(copies, largest),
  );
}

// How many repeat a text, and whose it mostly is where one is repeated more than once.
function repeatWords(copies, largest) {
  if (!copies) return ["No two of its texts are nearly the same."];
  const words = `${counted(copies, "article repeats", "articles repeat")} a text that another had before`;
  const times = largest.length - 1;
  if (times === 1) return [`${words}.`];
  const whose = make("strong", {}, bdi(outletName(largest[0])));
  return times === copies ? [`${words}, all of them the one of `, whose, "."] : [`${words}, most often the one of `, whose, ` (${counted(times, "time")}).`];
}

const outletName = (row) => (outletOf(row) >= 0 ? short(labelOf(outlet(outletOf(row))), 60) : "An unnamed outlet");

// Articles whose texts are nearly the same, oldest first: what copies, revisions and
// follow-ups join.
const SAME_TEXT = new Set(["copy", "revision", "follow-up"]);
function textGroups(rows) {
  const here = new Set(rows);
  const seen = new Set();
  const groups = [];
  for (const row of rows) {
    if (seen.has(row)) continue;
    const group = [row];
    seen.add(row);
    for (let i = 0; i < group.length; i += 1) {
      for (const link of linksOf(group[i])) {
        const other = otherEnd(link, group[i]);
        if (!SAME_TEXT.has(linkKind(link)) || !here.has(other) || seen.has(other)) continue;
        seen.add(other);
        group.push(other);
      }
    }
    groups.push(group.sort(oldestFirst));
  }
  return groups;
}

// The timeline in words: each text by its first date, with those who repeated it, and how much later.
function textList(groups) {
  const later = (group) => [
    make("p", { class: "same" }, `The same text by ${counted(group.length - 1, "other")}:`),
    growingList(group.slice(1), (row) => make("li", {}, thingButton(article(row), laterWords(row, group[0]))), "things later"),
  ];
  return growingList(groups, (group) => make("li", {}, thingButton(article(group[0])), group.length > 1 ? later(group) : null), "texts", 12);
}

function laterWords(row, first) {
  const [own, before] = [corpus.articles.published[row], corpus.articles.published[first]];
  const gap = own === null || before === null ? "without a date" : own === before ? "at the same moment" : `${gapWords((own - before) / DAY_SECONDS)} later`;
  const kind = [...linksOf(row)].map(linkKind).find((name) => SAME_TEXT.has(name) && name !== "copy");
  return `${outletName(row)} · ${gap}${kind ? ` · ${kind}` : ""}`;
}

function eventSection(row) {
  if (storyEvents[row].length < 2) return null;
  const events = [...storyEvents[row]].sort((a, b) => (corpus.stories.first[a] ?? 0) - (corpus.stories.first[b] ?? 0) || a - b);
  return section(`Its events (${number(events.length)})`, thingList(events.map(story)));
}

// Pairs of row and count, most first.
function tally(rows, holdersOf) {
  const totals = new Map();
  for (const row of rows) for (const holder of holdersOf(row)) totals.set(holder, (totals.get(holder) ?? 0) + 1);
  return [...totals].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
}

function topicsOf(rows) {
  const topics = tally(rows, HOLDERS.topic);
  return section(`Topics (${number(topics.length)})`, counts(topics, "topic", ({ count }) => `declared on ${number(count)} of ${number(rows.length)} articles`) ?? plain("None is declared on its articles."));
}

function outletsOf(rows) {
  const outlets = tally(rows, HOLDERS.outlet);
  return section(`Outlets (${number(outlets.length)})`, counts(outlets, "outlet", ({ count }) => counted(count, "article")) ?? plain("None is named."));
}

const MOST_ASKED = 60;

// Outlets that share other stories with those of this one and are not in it.
function missingSection(row, rows) {
  const here = new Set(rows.map(outletOf));
  const shared = tally(outletsOfStory(row).slice(0, MOST_ASKED), (outlet_) => peersOf(outlet_).map(([peer]) => peer).filter((peer) => !here.has(peer)));
  const usual = shared.filter(([, count]) => count > 1).slice(0, 8);
  if (!usual.length) return null;
  return section("Usually with them, not here", plain("Outlets that share other stories with several of these. They may have written of it: this corpus does not say."), counts(usual, "outlet", ({ count }) => `shares other stories with ${number(count)} of these outlets`));
}
