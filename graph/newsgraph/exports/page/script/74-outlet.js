// An outlet: its topics, its stories, where it was first, and what its peers have that it has not.

// Something found out once for each row.
function kept_(find) {
  const before = new Map();
  return (row) => {
    if (!before.has(row)) before.set(row, find(row));
    return before.get(row);
  };
}

const storiesOfOutlet = kept_((row) => tally(outletArticles[row], (held) => (storylineOf(held) >= 0 ? [storylineOf(held)] : [])));
const outletsOfStory = kept_((row) => [...new Set(storyArticles[row].map(outletOf))].filter((found_) => found_ >= 0));

function outletDetails(thing) {
  const { row } = thing;
  const rows = [...outletArticles[row]].sort(newestFirst);
  const [names, parts, whole] = [corpus.outlets.alt[row], outletParts[row], corpus.outlets.part[row]];
  return [
    heading(thing, [corpus.outlets.domain[row], counted(rows.length, "article"), periodWords(rows)].filter(Boolean).join(" · ")),
    actions(thing),
    names.length ? section("Also named", make("p", {}, names.flatMap((name, i) => [i ? " · " : "", bdi(short(name, 120))]))) : null,
    corpus.outlets.platform[row] ? plain("A platform that hosts many publishers under one domain.") : null,
    whole >= 0 ? section("Part of", thingList([outlet(whole)])) : null,
    parts.length ? section(`Parts (${number(parts.length)})`, thingList(parts.map(outlet))) : null,
    topicCounts(row),
    storySectionOf(row),
    firstSection(row),
    blindSection(row),
    section(`Its articles (${number(rows.length)})`, thingList(rows.map(article), undefined, 12)),
    logoSection(row),
  ];
}

function topicCounts(row) {
  const list = counts(outletTopics[row], "topic", ({ count }) => `${counted(count, "article")} of this outlet`, 6);
  return section("Topics it covers", list ?? plain("None is declared on its articles here."));
}

function storySectionOf(row) {
  const stories = storiesOfOutlet(row);
  const words = ({ row: story_, count }) => `${number(count)} of ${counted(corpus.stories.articles[story_], "article")} · ${storyPeriod(story_)}`;
  return section(`Its stories (${number(stories.length)})`, counts(stories, "story", words, 6) ?? plain("None: no other article here tells of the same as its own."));
}

const isFirstOf = (row, story_) => {
  const dated_ = storyArticles[story_].filter((held) => corpus.articles.published[held] !== null).sort(oldestFirst);
  return dated_.length > 1 && outletOf(dated_[0]) === row;
};

function firstSection(row) {
  const first = storiesOfOutlet(row).map(([story_]) => story_).filter((story_) => isFirstOf(row, story_) && corpus.stories.outlets[story_] > 1);
  if (!first.length) return null;
  const words = ({ row: story_ }) => `first of ${counted(corpus.stories.outlets[story_], "outlet")} · ${day(corpus.stories.first[story_])}`;
  return section(`Where it was first here (${number(first.length)})`, thingList(first.map(story), words, 5));
}

// Outlets that share stories and topics with one, the rarer what they share the nearer:
// [outlet, weight], nearest first.
const PEERS = 12;
const peersOf = kept_(findPeers);

function findPeers(row) {
  const weights = new Map();
  const add = (outlets, count) => {
    for (const other of outlets) if (other !== row) weights.set(other, (weights.get(other) ?? 0) + 1 / Math.log2(1 + count));
  };
  for (const [story_] of storiesOfOutlet(row)) add(outletsOfStory(story_), outletsOfStory(story_).length);
  if (weights.size < PEERS) for (const [topic_] of outletTopics[row]) if (topicOutlets[topic_].length <= COMMON_SHARE * sizeOf("outlet")) add(topicOutlets[topic_].map(([other]) => other), 4 * topicOutlets[topic_].length);
  return [...weights].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, PEERS);
}

// What several peers have and the outlet has not: [row, peers that have it], most first.
function blindSpots(row) {
  const peers = peersOf(row).map(([peer]) => peer);
  const own = { story: new Set(storiesOfOutlet(row).map(([story_]) => story_)), topic: new Set(outletTopics[row].map(([topic_]) => topic_)) };
  const least = peers.length < 4 ? 1 : 2;
  const spots = (kind, holdersOf) => tally(peers, holdersOf).filter(([held, count]) => !own[kind].has(held) && count >= least).slice(0, LONG);
  return { peers, stories: spots("story", (peer) => storiesOfOutlet(peer).map(([story_]) => story_)), topics: spots("topic", (peer) => outletTopics[peer].map(([topic_]) => topic_)) };
}

function blindSection(row) {
  const { peers, stories, topics } = blindSpots(row);
  if (!peers.length) return section("What its peers cover and it does not", plain("It shares no story with another outlet here, so it has no peers to compare with."));
  const words = ({ count }) => `${number(count)} of ${counted(peers.length, "peer")}`;
  const list = (found_, kind) => (found_.length ? thingList(found_.map(([held, count]) => ({ kind, row: held, count })), words, 8) : null);
  return section(
    "What its peers cover and it does not",
    plain(`Peers are the outlets that share most stories with it: ${peers.slice(0, 4).map((peer) => short(labelOf(outlet(peer)), 40)).join(", ")}${peers.length > 4 ? " …" : ""}. Missing here is not the same as not covered.`),
    list(topics, "topic"),
    list(stories, "story") ?? (topics.length ? null : plain("Nothing that several of them have.")),
    make("button", { type: "button", class: "more", onclick: () => choose(outlet(row), undefined, true, { mode: "with", thing: outlet(peers[0]) }) }, "Compare with the nearest peer"),
  );
}

function logoSection(row) {
  const logo = corpus.outlets.logo[row];
  if (!logo) return null;
  return section("Logo", plain("Not loaded here."), make("ul", { class: "links" }, make("li", {}, webLink(logo, short(logo, 90)))));
}
