// The page's own answers about paths as JSON, for a test in Python that compares them:
// a file with the page and a file with pairs of names are the arguments.

import { readFileSync } from "node:fs";

import { pathsBetween } from "../core/paths";
import { blockOf, graphOf, thingNamed } from "./sample";

const [page, asked] = process.argv.slice(2).map((path) => readFileSync(path, "utf8"));
const graph = graphOf(blockOf(page));
const pairs = JSON.parse(asked) as [string, string][];
const answers = pairs.map(([one, other]) =>
  pathsBetween(graph, thingNamed(graph, one), thingNamed(graph, other)).map(({ cost, steps }) => [
    cost,
    one,
    ...steps.map(({ to }) => graph.nameOf(to)),
  ]),
);
process.stdout.write(JSON.stringify(answers));
