// A topic: its stories over time, who covers it, which topics stand with it.

function topicDetails(thing) {
  const { row } = thing;
  const rows = [...topicArticles[row]].sort(newestFirst);
  const [others, equals, wider] = [corpus.topics.alt[row].filter((name) => fold(name) !== fold(labelOf(thing))), corpus.topics.same[row], corpus.topics.broader[row]];
  return [
    heading(thing, [counted(rows.length, "article"), periodWords(rows)].filter(Boolean).join(" · ")),
    actions(thing),
    others.length ? section("Also named", make("p", {}, others.flatMap((name, i) => [i ? " · " : "", bdi(short(name, 120))]))) : null,
    wider >= 0 ? section("Broader topic", thingList([topic(wider)])) : null,
    narrower[row].length ? section("Narrower topics", thingList(narrower[row].map(topic))) : null,
    storiesOverTime(row),
    neighbourSection(row),
    section(`Outlets that cover it (${number(topicOutlets[row].length)})`, counts(topicOutlets[row], "outlet", ({ count }) => `${counted(count, "article")} on this topic`) ?? plain("None.")),
    section(`Its articles (${number(rows.length)})`, thingList(rows.map(article), undefined, 12)),
    equals.length ? section("The same elsewhere", make("ul", { class: "links" }, equals.map((address) => make("li", {}, webLink(address, short(address, 90)))))) : null,
  ];
}

const storiesOfTopic = (row) => tally(topicArticles[row], (held) => (storylineOf(held) >= 0 ? [storylineOf(held)] : []));

function storiesOverTime(row) {
  const stories = storiesOfTopic(row).filter(([story_]) => corpus.stories.first[story_] !== null);
  if (!stories.length) return section("Its stories", plain("None: its articles stand alone here."));
  const words = ({ row: story_, count }) => `${number(count)} of ${counted(corpus.stories.articles[story_], "article")} declare it · ${storyPeriod(story_)}`;
  return section(`Its stories (${number(stories.length)})`, spans(stories.slice(0, 16).map(([story_]) => story_)), counts(stories, "story", words));
}

// Stories as bars from their first to their last day, oldest above.
function spans(stories) {
  const sorted = [...stories].sort((a, b) => corpus.stories.first[a] - corpus.stories.first[b] || a - b);
  const [first, last] = [Math.min(...sorted.map((row) => corpus.stories.first[row])), Math.max(...sorted.map((row) => corpus.stories.last[row]))];
  const at = (seconds) => 4 + ((WIDE - 8) * (seconds - first)) / Math.max(last - first, 1);
  const most = Math.max(...sorted.map((row) => corpus.stories.articles[row]));
  const height = sorted.length * 9 + 24;
  const bar = (row, i) => {
    const [x, thick] = [at(corpus.stories.first[row]), 2 + (5 * corpus.stories.articles[row]) / most];
    const mark = vector("rect", { class: "spell", x, y: 8 + 9 * i - thick / 2, width: Math.max(4, at(corpus.stories.last[row]) - x), height: thick, rx: 1.5 }, vector("title", {}, `${short(labelOf(story(row)), 120)}: ${storyPeriod(row)}`));
    mark.addEventListener("click", () => choose(story(row), undefined, true));
    return mark;
  };
  const words = `${counted(sorted.length, "story", "stories")} of this topic over time, ${rangeWords(first, last)}. The list below says the same.`;
  return make("figure", { class: "when" }, vector("svg", { class: "timeline", viewBox: `0 0 ${WIDE} ${height}`, role: "img", "aria-label": words }, ...axis(first, last, at, height), ...sorted.map(bar)), make("figcaption", {}, "Each bar is a story, thicker with more articles."));
}

// Topics on the same articles, by how much more often than chance (lift).
function neighbourTopics(row) {
  const lift = ([other, count]) => (count * sizeOf("article")) / (topicArticles[row].length * topicArticles[other].length);
  return tally(topicArticles[row], (held) => articleTopics[held].filter((other) => other !== row)).sort((a, b) => lift(b) * Math.sqrt(b[1]) - lift(a) * Math.sqrt(a[1]) || a[0] - b[0]);
}

function neighbourSection(row) {
  const others = neighbourTopics(row);
  return others.length ? section(`Topics beside it (${number(others.length)})`, counts(others.slice(0, LONG), "topic", ({ count }) => `on ${number(count)} of its ${counted(topicArticles[row].length, "article")}`)) : null;
}
