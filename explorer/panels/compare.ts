// Two outlets or two stories side by side: what one has and the other has not.

import { divergingBars } from "../charts/diverging";
import { aspectsOf, diverging, eventsOf, leadOn, type Aspect } from "../core/compared";
import type { Count } from "../core/data/indexes";
import { linkWords } from "../core/reasons";
import { parted, tally } from "../core/tally";
import { short } from "../core/text";
import { article, type Thing } from "../core/things";
import { counted, number } from "../core/words";
import { coverage, graph } from "../opened";
import { askForOther } from "./asking";
import { bdi, make, type Child } from "./elements";
import { choose } from "./navigation";
import {
  breadcrumb,
  closeButton,
  counts,
  growingList,
  plain,
  quietButton,
  section,
  thingButton,
  whyButton,
} from "./parts";
import { ABSENCE } from "./wording";

const MOST_LISTED = 200;
type Asked = "with" | "to";

export function comparison(thing: Thing, other: Thing): Child[] {
  const aspects = aspectsOf(graph, coverage, thing.kind);
  return [
    besideHeading("Comparison", thing, other, "What each has that the other lacks"),
    make(
      "div",
      { class: "actions" },
      swapButton(thing, other, "with"),
      askButton(thing, "with", "Compare with another …"),
      askButton(thing, "to", "How connected …"),
    ),
    divergingSection(thing, other),
    aspects.map((aspect) => comparedSection(aspect, thing, other)),
    thing.kind === "story" ? linksBetweenStories(thing.row, other.row) : null,
    plain(ABSENCE),
  ];
}

const MOST_BARS = 12;

// Each event of two outlets, or each outlet of two stories, with its share of both.
function divergingSection(thing: Thing, other: Thing): HTMLElement | null {
  const isOutlet = thing.kind === "outlet";
  const held = (one: Thing) =>
    isOutlet
      ? eventsOf(graph, one.row)
      : tally(coverage.countedIn(one.row), (row) =>
          [graph.outletOf(row)].filter((outlet) => outlet >= 0),
        );
  const [first, second] = [held(thing), held(other)];
  const title = isOutlet ? "Event by event" : "Outlet by outlet";
  if (!first.length || !second.length)
    return section(title, plain("One of the two has nothing to compare here."));
  const kind = isOutlet ? "event" : "outlet";
  const pairs = diverging(first, second);
  const bars = divergingBars(pairs, [thing, other], (pair) =>
    isOutlet ? leadOn(graph, pair.row, thing.row, other.row) : null,
  );
  return section(
    title,
    plain(
      `Shares of each one’s articles in all ${kind}s here; what differs most from equal shares comes first. Where articles are few, chance alone makes shares differ.`,
    ),
    growingList(bars, (bar) => bar(), "things diverging", MOST_BARS),
  );
}

export const besideHeading = (word: string, thing: Thing, other: Thing, title: string) =>
  make(
    "header",
    {},
    breadcrumb([thing], word),
    make("p", { class: "eyebrow" }, word),
    make("h2", { tabindex: "-1" }, title),
    closeButton(),
    make(
      "ul",
      { class: "things pair" },
      [thing, other].map((one) => make("li", {}, thingButton(one))),
    ),
  );

export const swapButton = (thing: Thing, other: Thing, mode: Asked) =>
  quietButton("Swap", () => {
    choose(other, { isFocused: true, other: { mode, thing } });
  });

export const askButton = (thing: Thing, mode: Asked, text: string) =>
  quietButton(text, () => {
    askForOther(thing, mode);
  });

function comparedSection({ title, kind, held }: Aspect, thing: Thing, other: Thing): HTMLElement {
  const { first, both, second } = parted(held(thing.row), held(other.row));
  const inSecond = new Map(both.map(([row, , count]) => [row, count]));
  const name = (one: Thing) => bdi(short(graph.labelOf(one), 40));
  const own = (count: number) => counted(count, "article");
  const shared = (count: number, row: number) =>
    `${number(count)} and ${own(inSecond.get(row) ?? 0)}`;
  const part = (words: Child, rows: Count[], note: typeof shared) =>
    make(
      "div",
      { class: "part" },
      make("h4", {}, words, " ", make("span", { class: "count" }, number(rows.length))),
      counts(rows.slice(0, MOST_LISTED), kind, note) ?? plain("None."),
    );
  return section(
    title,
    part(["Only ", name(thing)], first, own),
    part(["Only ", name(other)], second, own),
    part(
      "Both",
      both.map(([row, count]): Count => [row, count]),
      shared,
    ),
  );
}

function linksBetweenStories(a: number, b: number): HTMLElement {
  const there = new Set(graph.storyArticles[b]);
  const links = graph.storyArticles[a].flatMap((row) =>
    [...graph.linksOf(row)].filter((link) => there.has(graph.otherEnd(link, row))),
  );
  if (!links.length) return section("Links between them", plain("None."));
  const item = (link: number) => {
    const [source, target] = [graph.links.source[link], graph.links.target[link]];
    const note = `${linkWords(graph, link, source)}: ${short(graph.labelOf(article(target)), 90)}`;
    return make(
      "li",
      { class: "linked" },
      thingButton(article(source), note),
      whyButton(link, target),
    );
  };
  const list = growingList([...new Set(links)], item, "things", 10);
  return section(`Links between them (${number(links.length)})`, list);
}
