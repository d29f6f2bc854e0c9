// The graph that this page shows, and what is asked of it. Set once, before anything is drawn.

import { Coverage } from "./core/coverage";
import type { NewsGraph } from "./core/data/graph";
import { Finder } from "./core/search/finding";
import { Search } from "./core/search/search";

export let graph: NewsGraph;
export let coverage: Coverage;
export let search: Search;
export let finder: Finder;

export function open(opened: NewsGraph): void {
  graph = opened;
  coverage = new Coverage(opened);
  search = new Search(opened);
  finder = new Finder(opened, search);
}
