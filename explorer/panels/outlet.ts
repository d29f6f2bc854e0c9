// An outlet: its topics, its stories, where it was first, and what its peers have that it has not.

import type { Count } from "../core/data/indexes";
import { short } from "../core/text";
import { article, outlet, story, type Kind } from "../core/things";
import { counted, number } from "../core/words";
import { coverage, graph } from "../opened";
import { actions } from "./actions";
import { outletCorrections } from "./correcting";
import { bdi, make, webLink, type Child } from "./elements";
import { choose } from "./navigation";
import { counts, heading, moreButton, plain, section, thingList } from "./parts";
import { brief, periodWords, storyPeriod } from "./wording";

export function outletDetails(row: number): Child[] {
  const rows = [...graph.outletArticles[row]].sort(graph.newestFirst);
  const parts = graph.outletParts[row].map(outlet);
  const whole = graph.outlets.part[row];
  const lines = [graph.outlets.domain[row], counted(rows.length, "article"), periodWords(rows)];
  return [
    heading(outlet(row), lines.filter(Boolean).join(" · ")),
    actions(outlet(row)),
    namesSection(graph.outlets.alt[row]),
    graph.outlets.platform[row]
      ? plain("A platform that hosts many publishers under one domain.")
      : null,
    whole >= 0 ? section("Part of", thingList([outlet(whole)])) : null,
    parts.length ? section(`Parts (${number(parts.length)})`, thingList(parts)) : null,
    topicSection(row),
    storySection(row),
    firstSection(row),
    creditedSection(row),
    blindSection(row),
    section(`Its articles (${number(rows.length)})`, thingList(rows.map(article), undefined, 12)),
    logoSection(row),
    outletCorrections(row),
  ];
}

/** Other names of a thing. */
export function namesSection(names: readonly string[]): HTMLElement | null {
  if (!names.length) return null;
  const listed = names.map((name, i) => [i ? " · " : "", bdi(short(name, 120))]);
  return section("Also named", make("p", {}, listed));
}

function topicSection(row: number): HTMLElement {
  const words = (count: number) => `${counted(count, "article")} of this outlet`;
  const list = counts(graph.outletTopics[row], "topic", words, 6);
  return section("Topics it covers", list ?? plain("None of its articles here declares a topic."));
}

function storySection(row: number): HTMLElement {
  const stories = coverage.storiesOfOutlet(row);
  const words = (count: number, held: number) =>
    `${number(count)} of ${counted(graph.stories.articles[held], "article")} · ${storyPeriod(held)}`;
  const list = counts(stories, "story", words, 6);
  const none = "None found: none of its articles shares a story with another.";
  return section(`Its stories (${number(stories.length)})`, list ?? plain(none));
}

function firstSection(row: number): HTMLElement | null {
  const { outlets } = graph.stories;
  const led = coverage.ledBy(row);
  if (!led.length) return null;
  const list = thingList(
    led.map(story),
    (thing) => `first of ${counted(outlets[thing.row], "outlet")} · ${storyPeriod(thing.row)}`,
    5,
  );
  return section(`Where it was first here (${number(led.length)})`, list);
}

function creditedSection(row: number): HTMLElement | null {
  const credits = graph.credits.to(row);
  if (!credits.length) return null;
  const words = new Map(credits.map((credit) => [credit.article, credit.words]));
  const list = thingList(
    [...words.keys()].map(article),
    (thing) => `“${short(words.get(thing.row) ?? "", 120)}” · ${brief(thing)}`,
    6,
  );
  return section(`Named as a source by (${number(words.size)})`, list);
}

function blindSection(row: number): HTMLElement {
  const title = "What its peers cover but it does not";
  const { peers, stories, topics } = coverage.blindSpots(row);
  if (!peers.length)
    return section(
      title,
      plain(
        "It shares no story with another outlet here, so there are no peers to compare it with.",
      ),
    );
  const nearest = peers.slice(0, 4).map((peer) => short(graph.labelOf(outlet(peer)), 40));
  const more = peers.length > 4 ? " …" : "";
  const words = (count: number) => `${number(count)} of ${counted(peers.length, "peer")}`;
  const list = (rows: Count[], kind: Kind) => counts(rows, kind, words, 8);
  const isEmpty = !stories.length && !topics.length;
  const other = { mode: "with", thing: outlet(peers[0]) } as const;
  return section(
    title,
    plain(
      `Its peers are the outlets that share the most stories with it: ${nearest.join(", ")}${more}. Missing here is not the same as not covered.`,
    ),
    list(topics, "topic"),
    list(stories, "story"),
    isEmpty ? plain("Nothing that several of them cover.") : null,
    moreButton("Compare with the nearest peer", () => {
      choose(outlet(row), { isFocused: true, other });
    }),
  );
}

function logoSection(row: number): HTMLElement | null {
  const logo = graph.outlets.logo[row];
  if (!logo) return null;
  const link = make("li", {}, webLink(logo, short(logo, 90)));
  return section("Logo", plain("Not loaded here."), make("ul", { class: "links" }, link));
}
