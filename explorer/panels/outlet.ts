import { coverage, graph } from "../opened";
import { short } from "../core/text";
import { article, outlet, story } from "../core/things";
import { counted, number } from "../core/words";
import { bdi, day, make, webLink } from "./elements";
import { choose } from "./navigation";
import { actions, counts, heading, plain, section, thingList } from "./parts";
import { periodWords, storyPeriod } from "./wording";
import type { Thing, Kind } from "../core/things";


export function outletDetails(thing: Thing) {
  const { row } = thing;
  const rows = [...graph.outletArticles[row]].sort(graph.newestFirst);
  const [names, parts, whole] = [graph.outlets.alt[row], graph.outletParts[row], graph.outlets.part[row]];
  return [
    heading(thing, [graph.outlets.domain[row], counted(rows.length, "article"), periodWords(rows)].filter(Boolean).join(" · ")),
    actions(thing),
    names.length ? section("Also named", make("p", {}, names.flatMap((name, i) => [i ? " · " : "", bdi(short(name, 120))]))) : null,
    graph.outlets.platform[row] ? plain("A platform that hosts many publishers under one domain.") : null,
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

function topicCounts(row: number) {
  const list = counts(graph.outletTopics[row], "topic", ({ count }) => `${counted(count, "article")} of this outlet`, 6);
  return section("Topics it covers", list ?? plain("None is declared on its articles here."));
}

function storySectionOf(row: number) {
  const stories = coverage.storiesOfOutlet(row);
  const words = ({ row: story_, count }) => `${number(count)} of ${counted(graph.stories.articles[story_], "article")} · ${storyPeriod(story_)}`;
  return section(`Its stories (${number(stories.length)})`, counts(stories, "story", words, 6) ?? plain("None: no other article here tells of the same as its own."));
}

function firstSection(row: number) {
  const first = coverage.storiesOfOutlet(row).map(([story_]) => story_).filter((story_) => coverage.isFirstOf(row, story_) && graph.stories.outlets[story_] > 1);
  if (!first.length) return null;
  const words = ({ row: story_ }) => `first of ${counted(graph.stories.outlets[story_], "outlet")} · ${day(graph.stories.first[story_])}`;
  return section(`Where it was first here (${number(first.length)})`, thingList(first.map(story), words, 5));
}

function blindSection(row: number) {
  const { peers, stories, topics } = coverage.blindSpots(row);
  if (!peers.length) return section("What its peers cover and it does not", plain("It shares no story with another outlet here, so it has no peers to compare with."));
  const words = ({ count }) => `${number(count)} of ${counted(peers.length, "peer")}`;
  const list = (found_, kind: Kind) => (found_.length ? thingList(found_.map(([held, count]) => ({ kind, row: held, count })), words, 8) : null);
  return section(
    "What its peers cover and it does not",
    plain(`Peers are the outlets that share most stories with it: ${peers.slice(0, 4).map((peer) => short(graph.labelOf(outlet(peer)), 40)).join(", ")}${peers.length > 4 ? " …" : ""}. Missing here is not the same as not covered.`),
    list(topics, "topic"),
    list(stories, "story") ?? (topics.length ? null : plain("Nothing that several of them have.")),
    make("button", { type: "button", class: "more", onclick: () => choose(outlet(row), undefined, true, { mode: "with", thing: outlet(peers[0]) }) }, "Compare with the nearest peer"),
  );
}

function logoSection(row: number) {
  const logo = graph.outlets.logo[row];
  if (!logo) return null;
  return section("Logo", plain("Not loaded here."), make("ul", { class: "links" }, make("li", {}, webLink(logo, short(logo, 90)))));
}
