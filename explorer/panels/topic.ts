// A topic: its stories over time, who covers it, which topics occur with it.

import { spans } from "../charts/timeline";
import { fold, short } from "../core/text";
import { article, topic } from "../core/things";
import { counted, number } from "../core/words";
import { coverage, graph } from "../opened";
import { actions } from "./actions";
import { make, webLink, type Child } from "./elements";
import { namesSection } from "./outlet";
import { counts, heading, LONG, plain, section, thingList } from "./parts";
import { periodWords, storyPeriod } from "./wording";

const MOST_SPANS = 16;

export function topicDetails(row: number): Child[] {
  const rows = [...graph.topicArticles[row]].sort(graph.newestFirst);
  const label = fold(graph.labelOf(topic(row)));
  const wider = graph.topics.broader[row];
  const narrower = graph.narrower[row].map(topic);
  const equals = graph.topics.same[row].map((address) =>
    make("li", {}, webLink(address, short(address, 90))),
  );
  return [
    heading(
      topic(row),
      [counted(rows.length, "article"), periodWords(rows)].filter(Boolean).join(" · "),
    ),
    actions(topic(row)),
    namesSection(graph.topics.alt[row].filter((name) => fold(name) !== label)),
    wider >= 0 ? section("Broader topic", thingList([topic(wider)])) : null,
    narrower.length ? section("Narrower topics", thingList(narrower)) : null,
    storySection(row),
    neighbourSection(row),
    outletSection(row),
    section(`Its articles (${number(rows.length)})`, thingList(rows.map(article), undefined, 12)),
    equals.length ? section("The same elsewhere", make("ul", { class: "links" }, equals)) : null,
  ];
}

function storySection(row: number): HTMLElement {
  const { first, articles } = graph.stories;
  const stories = coverage.storiesOfTopic(row).filter(([held]) => first[held] !== null);
  if (!stories.length)
    return section(
      "Its stories",
      plain("None found: none of its articles shares a story with another."),
    );
  const words = (count: number, held: number) =>
    `${number(count)} of ${counted(articles[held], "article")} declare it · ${storyPeriod(held)}`;
  const drawn = stories.slice(0, MOST_SPANS).map(([held]) => held);
  const title = `Its stories (${number(stories.length)})`;
  return section(title, spans(drawn), counts(stories, "story", words));
}

function neighbourSection(row: number): HTMLElement | null {
  const others = coverage.topicsBeside(row);
  if (!others.length) return null;
  const all = counted(graph.topicArticles[row].length, "article");
  const list = counts(
    others.slice(0, LONG),
    "topic",
    (count) => `on ${number(count)} of its ${all}`,
  );
  return section(`Topics on the same articles (${number(others.length)})`, list);
}

function outletSection(row: number): HTMLElement {
  const outlets = graph.topicOutlets[row];
  const list = counts(outlets, "outlet", (count) => `${counted(count, "article")} on this topic`);
  return section(`Outlets that cover it (${number(outlets.length)})`, list ?? plain("None."));
}
