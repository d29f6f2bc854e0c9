// Two outlets or two stories side by side: what one has and the other has not.

// What is compared, by kind: a title, the kind of what is held, and its rows with counts.
const COMPARED = {
  outlet: [
    ["Topics", "topic", (row) => outletTopics[row]],
    ["Stories", "story", (row) => storiesOfOutlet(row)],
  ],
  story: [
    ["Outlets", "outlet", (row) => tally(storyArticles[row], HOLDERS.outlet)],
    ["Topics", "topic", (row) => tally(storyArticles[row], HOLDERS.topic)],
  ],
};

// Rows that only the first holds, that both hold, that only the second holds.
function parted(first, second) {
  const [a, b] = [new Map(first), new Map(second)];
  return {
    first: first.filter(([row]) => !b.has(row)),
    both: first.filter(([row]) => a.has(row) && b.has(row)).map(([row, count]) => [row, count, b.get(row)]),
    second: second.filter(([row]) => !a.has(row)),
  };
}

function comparison(thing, other) {
  return [
    besideHeading("Comparison", thing, other, "What one has and the other has not"),
    make("div", { class: "actions" }, swapButton(thing, other, "with"), askButton(thing, "with", "Compare with another …"), askButton(thing, "to", "How connected …")),
    ...COMPARED[thing.kind].map(([title, kind, held]) => comparedSection(title, kind, thing, other, parted(held(thing.row), held(other.row)))),
    thing.kind === "story" ? linksBetweenStories(thing.row, other.row) : null,
    plain(ABSENCE),
  ];
}

function besideHeading(word, thing, other, title) {
  return make(
    "header",
    {},
    breadcrumb([thing], word),
    make("p", { class: "eyebrow" }, word),
    make("h2", { tabindex: "-1" }, title),
    closeButton(),
    make("ul", { class: "things pair" }, [thing, other].map((one) => make("li", {}, thingButton(one)))),
  );
}

const swapButton = (thing, other, mode) => make("button", { type: "button", class: "quiet", onclick: () => choose(other, undefined, true, { mode, thing }) }, "Swap");
const askButton = (thing, mode, text) => make("button", { type: "button", class: "quiet", onclick: () => askForOther(thing, mode) }, text);

function comparedSection(title, kind, thing, other, { first, both, second }) {
  const name = (one) => short(labelOf(one), 40);
  const part = (words, rows, note) => make("div", { class: "part" }, make("h4", {}, words, " ", make("span", { class: "count" }, number(rows.length))), counts(rows.slice(0, 200), kind, note) ?? plain("None."));
  const own = ({ count }) => counted(count, "article");
  const shared = ({ row }) => {
    const [, a, b] = both.find(([held]) => held === row);
    return `${number(a)} and ${counted(b, "article")}`;
  };
  return section(
    title,
    part(["Only ", bdi(name(thing))], first, own),
    part(["Only ", bdi(name(other))], second, own),
    part("Both", both.map(([row, a]) => [row, a]), shared),
  );
}

function linksBetweenStories(a, b) {
  const there = new Set(storyArticles[b]);
  const links = storyArticles[a].flatMap((row) => [...linksOf(row)].filter((link) => there.has(otherEnd(link, row))));
  if (!links.length) return section("Links between them", plain("None."));
  const item = (link) => {
    const { source, target } = linkedPair(link);
    return make("li", { class: "linked" }, thingButton(article(source), `${linkWords(link, source)}: ${short(labelOf(article(target)), 90)}`), whyButton(link, article(target)));
  };
  return section(`Links between them (${number(links.length)})`, growingList([...new Set(links)], item, "things", 10));
}
