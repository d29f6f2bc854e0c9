import { coverage, graph } from "../opened";
import { spans } from "../charts/timeline";
import { fold, short } from "../core/text";
import { article, topic } from "../core/things";
import { counted, number } from "../core/words";
import { bdi, make, webLink } from "./elements";
import { LONG, actions, counts, heading, plain, section, thingList } from "./parts";
import { periodWords, storyPeriod } from "./wording";
import type { Thing } from "../core/things";


// A topic: its stories over time, who covers it, which topics stand with it.

export function topicDetails(thing: Thing) {
  const { row } = thing;
  const rows = [...graph.topicArticles[row]].sort(graph.newestFirst);
  const [others, equals, wider] = [graph.topics.alt[row].filter((name) => fold(name) !== fold(graph.labelOf(thing))), graph.topics.same[row], graph.topics.broader[row]];
  return [
    heading(thing, [counted(rows.length, "article"), periodWords(rows)].filter(Boolean).join(" · ")),
    actions(thing),
    others.length ? section("Also named", make("p", {}, others.flatMap((name, i) => [i ? " · " : "", bdi(short(name, 120))]))) : null,
    wider >= 0 ? section("Broader topic", thingList([topic(wider)])) : null,
    graph.narrower[row].length ? section("Narrower topics", thingList(graph.narrower[row].map(topic))) : null,
    storiesOverTime(row),
    neighbourSection(row),
    section(`Outlets that cover it (${number(graph.topicOutlets[row].length)})`, counts(graph.topicOutlets[row], "outlet", ({ count }) => `${counted(count, "article")} on this topic`) ?? plain("None.")),
    section(`Its articles (${number(rows.length)})`, thingList(rows.map(article), undefined, 12)),
    equals.length ? section("The same elsewhere", make("ul", { class: "links" }, equals.map((address) => make("li", {}, webLink(address, short(address, 90)))))) : null,
  ];
}

function storiesOverTime(row: number) {
  const stories = coverage.storiesOfTopic(row).filter(([story_]) => graph.stories.first[story_] !== null);
  if (!stories.length) return section("Its stories", plain("None: its articles stand alone here."));
  const words = ({ row: story_, count }) => `${number(count)} of ${counted(graph.stories.articles[story_], "article")} declare it · ${storyPeriod(story_)}`;
  return section(`Its stories (${number(stories.length)})`, spans(stories.slice(0, 16).map(([story_]) => story_)), counts(stories, "story", words));
}

function neighbourSection(row: number) {
  const others = coverage.topicsBeside(row);
  return others.length ? section(`Topics beside it (${number(others.length)})`, counts(others.slice(0, LONG), "topic", ({ count }) => `on ${number(count)} of its ${counted(graph.topicArticles[row].length, "article")}`)) : null;
}
