// The graph of the page: its columns, and what follows from them. It never changes, except for the
// details, which are loaded on demand: before `loadDetails()` has ended, abstractOf,
// addressOf, imageOf, fileOf, meetingsOf, declaring and termsOf answer null or an empty list.

import { GRAINS, type Grain } from "../generated/schema";
import { KINDS, type Holder, type Kind, type Thing } from "../things";
import type { Span } from "../words";
import { Credits } from "./credits";
import { describedIn, type Described } from "./described";
import {
  covered,
  declaredCounts,
  lists,
  referring,
  topicArticles,
  type Count,
  type Rows,
} from "./indexes";
import { readDetails, withSlug, type Details } from "./details";
import { readLinks, type Links } from "./links";
import { DatePrecision, momentsAfter } from "./precision";
import { readSeries, type Series } from "./series";
import type { ArticleColumns, Block, DetailsBlock, LinkKind, Sight, StoryColumns } from "./schema";

export interface Stories extends Omit<StoryColumns, "grain" | "name"> {
  grain: Grain[];
  name: (string | null)[];
}

export interface Image {
  address: string;
  width: number | null;
  height: number | null;
  title: string | null;
  count: number;
}

/** A mention of an article: a file, and the place in it ("" for the file's own article). */
export type Meeting = readonly [file: number, place: string];

export class NewsGraph {
  readonly articles: ArticleColumns;
  readonly outlets: Block["outlets"];
  readonly topics: Block["topics"];
  readonly stories: Stories;
  readonly words: Block["words"];
  readonly links: Links;
  readonly notes: Block["notes"];
  readonly map: Block["map"];
  readonly network: Block["network"];
  readonly described: readonly Described[];
  readonly series: ReadonlyMap<number, Series>;
  readonly credits: Credits;
  readonly sights: readonly Sight[];

  readonly articleTopics: Rows;
  readonly outletArticles: Rows;
  readonly topicArticles: Rows;
  readonly storyArticles: Rows;
  /** The articles that each outlet, topic and story holds. */
  readonly articlesIn: Record<Holder, Rows>;
  readonly outletParts: Rows;
  readonly narrower: Rows;
  readonly storyEvents: Rows;
  readonly storylines: number[];
  /** Topics of each outlet, and outlets of each topic, with articles, most first. */
  readonly outletTopics: Count[][];
  readonly topicOutlets: Count[][];
  /** How many declared links each article has, in both directions. */
  readonly linkCount: Int32Array;

  readonly precision: DatePrecision;
  /** Null until they have been asked for. */
  details: Details | null;

  readonly looseArticles: ReadonlySet<number>;
  private readonly mentions: number[][];
  private readonly rowsOf: Record<Kind, Map<string, number>>;
  private meetings: Meeting[][] | null = null;
  private coming: Promise<void> | null = null;

  constructor(
    block: Block,
    private readonly fetchDetails: () => Promise<DetailsBlock>,
  ) {
    this.articles = {
      ...block.articles,
      updated: momentsAfter(block.articles.updated, block.articles.published),
    };
    this.precision = new DatePrecision(block.articles);
    this.looseArticles = new Set(block.articles.loose);
    this.outlets = block.outlets;
    this.topics = block.topics;
    this.stories = storiesOf(block);
    this.words = block.words;
    this.notes = block.notes;
    this.map = block.map;
    this.network = block.network;
    this.described = describedIn(block);
    this.series = readSeries(block);
    this.credits = new Credits(block);
    this.sights = block.sights ?? [];
    this.mentions = block.mentions;
    this.links = readLinks(block);
    this.details = block.details ? readDetails(block.details) : null;

    const { articles, outlets, topics, stories } = this;
    this.articleTopics = articles.topics.map((place) => block.words.topics[place]);
    this.outletArticles = referring(outlets.id.length, articles.outlet);
    this.topicArticles = topicArticles(topics.id.length, this.articleTopics);
    this.storyArticles = referring(stories.id.length, articles.storyline, articles.event);
    this.articlesIn = {
      outlet: this.outletArticles,
      topic: this.topicArticles,
      story: this.storyArticles,
    };
    this.outletParts = referring(outlets.id.length, outlets.part);
    this.narrower = referring(topics.id.length, topics.broader);
    this.storyEvents = referring(stories.id.length, stories.parent);
    this.storylines = [...stories.id.keys()].filter((row) => this.isStoryline(row));
    [this.outletTopics, this.topicOutlets] = covered(block);
    this.linkCount = declaredCounts(this.links, articles.id.length);
    this.rowsOf = rowsById(this, block);
  }

  // Kinds and names

  idsOf(kind: Kind): string[] {
    const columns = {
      article: this.articles,
      outlet: this.outlets,
      topic: this.topics,
      story: this.stories,
    };
    return columns[kind].id;
  }

  readonly sizeOf = (kind: Kind): number => this.idsOf(kind).length;
  readonly rowsIn = (kind: Kind): number[] => [...this.idsOf(kind).keys()];

  /** The name of a thing in addresses and in the tables: "kind/id". */
  readonly nameOf = ({ kind, row }: Thing): string => `${kind}/${this.idsOf(kind)[row]}`;

  /** The thing of a name, or null: whatever stands in an address, only known rows come back. */
  readonly thingOf = (name: string): Thing | null => {
    const slash = name.indexOf("/");
    const kind = KINDS.find((known) => known === name.slice(0, slash));
    const row = kind && this.rowsOf[kind].get(name.slice(slash + 1));
    return kind === undefined || row === undefined ? null : { kind, row };
  };

  /** A name as it is shown: more than a few marks over one letter break the lines. */
  readonly labelOf = (thing: Thing): string =>
    this.nameGiven(thing).replace(/(\p{M}{4})\p{M}+/gu, "$1");

  /** A story in a few telling terms; the title of no other. */
  readonly titleOf = (row: number): string =>
    this.stories.title[row] || this.labelOf({ kind: "story", row });

  private nameGiven({ kind, row }: Thing): string {
    const { outlets, topics } = this;
    if (kind === "article") return this.articles.headline[row] || "Article without a headline";
    if (kind === "outlet") return outlets.name[row] || outlets.domain[row] || outlets.id[row];
    if (kind === "topic") return topics.label[row] || topics.id[row];
    return this.stories.name[row] || "Story without a name";
  }

  // Articles and what holds them

  readonly outletOf = (row: number): number => this.articles.outlet[row];
  readonly storylineOf = (row: number): number => this.articles.storyline[row];
  readonly eventOf = (row: number): number => this.articles.event[row];
  readonly isStoryline = (story: number): boolean => this.stories.parent[story] < 0;
  readonly typeOf = (row: number): string | null =>
    this.words.type[this.articles.type[row]] ?? null;
  readonly categoryOf = (row: number): string | null =>
    this.words.category[this.articles.category[row]] ?? null;

  /** What holds an article, by kind: rows of outlets, topics, or stories. */
  readonly holders: Record<Holder, (row: number) => number[]> = {
    outlet: (row) => [this.outletOf(row)].filter((held) => held >= 0),
    topic: (row) => this.articleTopics[row],
    story: (row) => [this.storylineOf(row), this.eventOf(row)].filter((held) => held >= 0),
  };

  readonly articlesOf = ({ kind, row }: Thing): number[] =>
    kind === "article" ? [row] : this.articlesIn[kind][row];

  /** How much stands behind a thing: links of an article, articles of everything else. */
  readonly weight = ({ kind, row }: Thing): number =>
    kind === "article" ? this.linkCount[row] : this.articlesIn[kind][row].length;

  // Orders

  readonly newestFirst = (a: number, b: number): number => {
    const { published } = this.articles;
    return (published[b] ?? -Infinity) - (published[a] ?? -Infinity) || a - b;
  };

  readonly oldestFirst = (a: number, b: number): number => {
    const { published } = this.articles;
    return (published[a] ?? Infinity) - (published[b] ?? Infinity) || a - b;
  };

  /** Newest articles first; of everything else what has most articles. */
  readonly orders: Record<Kind, (a: number, b: number) => number> = {
    article: (a, b) => this.newestFirst(a, b),
    outlet: (a, b) => this.byArticles("outlet", a, b),
    topic: (a, b) => this.byArticles("topic", a, b),
    story: (a, b) => this.byArticles("story", a, b),
  };

  private byArticles(kind: Holder, a: number, b: number): number {
    return this.articlesIn[kind][b].length - this.articlesIn[kind][a].length || a - b;
  }

  /** First and last date of some articles, or null when none has one. */
  period(rows: Iterable<number>): Span | null {
    let [first, last] = [Infinity, -Infinity];
    for (const row of rows) {
      const seconds = this.articles.published[row];
      if (seconds !== null) [first, last] = [Math.min(first, seconds), Math.max(last, seconds)];
    }
    return last === -Infinity ? null : [first, last];
  }

  // Links

  readonly linkKind = (link: number): LinkKind => this.links.kinds[this.links.kind[link]];

  /** The links of an article: those that lead from it, then those that lead to it. */
  readonly linksOf = (row: number): Int32Array =>
    this.links.byArticle.subarray(this.links.starts[row], this.links.starts[row + 1]);

  readonly otherEnd = (link: number, row: number): number =>
    this.links.source[link] === row ? this.links.target[link] : this.links.source[link];

  private declaredOf(row: number): number[] {
    return [...this.linksOf(row)].filter((link) => link < this.links.declared);
  }

  /** The articles that one lists as related. */
  readonly listedBy = (row: number): number[] =>
    this.declaredOf(row)
      .filter((link) => this.links.source[link] === row)
      .map((link) => this.links.target[link]);

  /** The articles that list one as related. */
  readonly listing = (row: number): number[] =>
    this.declaredOf(row)
      .filter((link) => this.links.target[link] === row)
      .map((link) => this.links.source[link]);

  /** Both together, each once. */
  readonly linked = (row: number): number[] => [
    ...new Set(this.declaredOf(row).map((link) => this.otherEnd(link, row))),
  ];

  /** The links between two articles, in either direction. */
  readonly linksBetween = (a: number, b: number): number[] =>
    [...this.linksOf(a)].filter((link) => this.otherEnd(link, a) === b);

  readonly ruleOf = (link: number): string | null =>
    this.words.rules[this.links.rule[link]] ?? null;

  /**
   * The terms that two articles share and what each adds to their likeness, heaviest first: at
   * most five, none for a declared link.
   */
  readonly termsOf = (link: number): [term: string, weight: number][] => {
    const terms = this.details?.terms;
    const row = link - this.links.declared;
    if (!terms || row < 0) return [];
    const start = row ? terms.ends[row - 1] : 0;
    return Array.from({ length: terms.ends[row] - start }, (_, i) => [
      terms.words[terms.places[start + i]],
      terms.weights[start + i] / 1000,
    ]);
  };

  // Details

  /** Decodes the details; asking again costs nothing. */
  loadDetails(): Promise<void> {
    this.coming ??= this.details
      ? Promise.resolve()
      : this.fetchDetails().then((block) => {
          this.details = readDetails(block);
        });
    return this.coming;
  }

  readonly abstractOf = (row: number): string | null => this.details?.abstract[row] ?? null;

  readonly addressOf = (row: number): string | null => {
    const coded = this.details?.url[row] ?? null;
    if (coded === null) return null;
    const rest = withSlug(coded, this.articles.headline[row]);
    const publisher = this.outletOf(row);
    const isPath = !Array.isArray(coded) && rest.startsWith("/") && publisher >= 0;
    return isPath ? this.originOf(publisher) + rest : rest;
  };

  private originOf(row: number): string {
    const pattern = this.words.origins[this.outlets.origin[row]] ?? "";
    return pattern.replace("*", () => this.outlets.domain[row] ?? "");
  }

  imageOf(row: number): Image | null {
    const entry = this.details?.images.get(row);
    if (!this.details || !entry) return null;
    const [place, rest, width = null, height = null, title = null, count] = entry;
    const address = this.details.imageOrigins[place] + rest;
    return { address, width, height, title, count: count ?? 1 };
  }

  /** The path of a file, "" before the details are there. */
  readonly fileOf = (file: number): string => {
    if (!this.details) return "";
    const { name, words } = this.details.documents;
    return withSlug(words[name[file]], this.articles.headline[this.mentions[file][0]] ?? null);
  };

  /** The places that mention an article. */
  meetingsOf(row: number): Meeting[] {
    if (!this.details) return [];
    this.meetings ??= this.readMeetings(this.details);
    return this.meetings[row];
  }

  private readMeetings(details: Details): Meeting[][] {
    const places = lists<Meeting>(this.articles.id.length);
    this.mentions.forEach((rows, file) => {
      rows.forEach((row, position) => {
        if (row >= 0) places[row].push([file, position ? `related[${position - 1}]` : ""]);
      });
    });
    for (const [file, place, row] of details.documents.elsewhere) places[row].push([file, place]);
    return places;
  }

  /** The places in documents of the source that list the target: who declares a link. */
  readonly declaring = (source: number, target: number): Meeting[] =>
    this.meetingsOf(target).filter(
      ([file, place]) => place !== "" && this.mentions[file][0] === source,
    );
}

function storiesOf({ stories, articles }: Block): Stories {
  return {
    ...stories,
    grain: stories.grain.map((place) => GRAINS[place]),
    name: stories.name.map((name) => (typeof name === "number" ? articles.headline[name] : name)),
  };
}

// Former ids lead to what became of them, where nothing has the id now.
function rowsById(graph: NewsGraph, block: Block): Record<Kind, Map<string, number>> {
  const rows = (kind: Kind, former: Record<string, number> = {}) =>
    new Map([
      ...Object.entries(former),
      ...graph.idsOf(kind).map((id, row): [string, number] => [id, row]),
    ]);
  return {
    article: rows("article", block.former),
    outlet: rows("outlet"),
    topic: rows("topic"),
    story: rows("story", block.formerStories),
  };
}
