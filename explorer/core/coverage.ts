// Who covers what: stories of outlets and topics, peers of outlets, and what peers have alone.

import type { NewsGraph } from "./data/graph";
import type { Count } from "./data/indexes";
import { once, tally } from "./tally";
import { story, type Thing } from "./things";

const PEERS = 12;
const MOST_ASKED = 60;
const MOST_SPOTS = 30;
/** A topic of more than this share of the outlets makes no peers. */
const COMMON_TOPIC = 0.25;

export interface BlindSpots {
  peers: number[];
  stories: Count[];
  topics: Count[];
}

export class Coverage {
  constructor(private readonly graph: NewsGraph) {}

  private storylines(rows: readonly number[]): Count[] {
    return tally(rows, (row) => [this.graph.storylineOf(row)].filter((held) => held >= 0));
  }

  readonly storiesOfOutlet = once((row: number): Count[] =>
    this.storylines(this.graph.outletArticles[row]),
  );

  readonly storiesOfTopic = once((row: number): Count[] =>
    this.storylines(this.graph.topicArticles[row]),
  );

  readonly outletsOfStory = once((row: number): number[] =>
    [...new Set(this.graph.storyArticles[row].map(this.graph.outletOf))].filter(
      (held) => held >= 0,
    ),
  );

  /** The articles that count in a story: of an event its core. */
  countedIn(row: number): number[] {
    const held = this.graph.storyArticles[row];
    if (this.graph.isStoryline(row)) return held;
    return held.filter((article) => !this.graph.looseArticles.has(article));
  }

  private storyRows(outlet: number): number[] {
    return this.storiesOfOutlet(outlet).map(([row]) => row);
  }

  /** Stories that share outlets with one, most first. */
  storiesNear(row: number): Thing[] {
    const shared = tally(this.outletsOfStory(row), (outlet) => this.storyRows(outlet));
    return shared.slice(0, PEERS).map(([near]) => story(near));
  }

  /** The events on which an outlet was clearly first here, the latest first. */
  readonly ledBy = once((outlet: number): number[] => {
    const { firstReport, first } = this.graph.stories;
    const led = [...firstReport.keys()].filter(
      (row) => firstReport[row] >= 0 && this.graph.outletOf(firstReport[row]) === outlet,
    );
    return led.sort((a, b) => (first[b] ?? 0) - (first[a] ?? 0) || a - b);
  });

  /**
   * Outlets that share stories with one, or, where these are few, topics: nearest first. The
   * rarer what they share, the nearer they are.
   */
  readonly peersOf = once((row: number): number[] => {
    const { graph } = this;
    const weights = new Map<number, number>();
    const add = (outlets: readonly number[], count: number) => {
      for (const other of outlets)
        if (other !== row) weights.set(other, (weights.get(other) ?? 0) + 1 / Math.log2(1 + count));
    };
    for (const held of this.storyRows(row)) {
      const outlets = this.outletsOfStory(held);
      add(outlets, outlets.length);
    }
    if (weights.size < PEERS) {
      for (const [topic] of graph.outletTopics[row]) {
        const outlets = graph.topicOutlets[topic].map(([outlet]) => outlet);
        if (outlets.length <= COMMON_TOPIC * graph.sizeOf("outlet"))
          add(outlets, 4 * outlets.length);
      }
    }
    const nearest = [...weights].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    return nearest.slice(0, PEERS).map(([peer]) => peer);
  });

  /** What several peers have and the outlet has not, with how many peers have it. */
  blindSpots(row: number): BlindSpots {
    const peers = this.peersOf(row);
    const least = peers.length < 4 ? 1 : 2;
    const topicRows = (outlet: number) => this.graph.outletTopics[outlet].map(([topic]) => topic);
    const spots = (rowsOf: (outlet: number) => number[]) => {
      const own = new Set(rowsOf(row));
      const missing = tally(peers, rowsOf).filter(([held, n]) => !own.has(held) && n >= least);
      return missing.slice(0, MOST_SPOTS);
    };
    return { peers, stories: spots((outlet) => this.storyRows(outlet)), topics: spots(topicRows) };
  }

  /** Outlets that share other stories with several of a story's and are not in it. */
  missingFrom(row: number): Count[] {
    const here = new Set(this.outletsOfStory(row));
    const asked = this.outletsOfStory(row).slice(0, MOST_ASKED);
    const shared = tally(asked, (outlet) => this.peersOf(outlet).filter((peer) => !here.has(peer)));
    return shared.filter(([, count]) => count > 1).slice(0, 8);
  }

  /** Topics on the same articles, by how much more often than chance (lift). */
  topicsBeside(row: number): Count[] {
    const { topicArticles, articleTopics } = this.graph;
    const total = this.graph.sizeOf("article");
    const rank = ([other, count]: Count) =>
      ((count * total) / (topicArticles[row].length * topicArticles[other].length)) *
      Math.sqrt(count);
    const beside = tally(topicArticles[row], (held) =>
      articleTopics[held].filter((other) => other !== row),
    );
    return beside.sort((a, b) => rank(b) - rank(a) || a[0] - b[0]);
  }
}
