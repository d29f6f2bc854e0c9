// The graph of the committed page of the sample, and vectors, for specs.

import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

import { NewsGraph } from "../core/data/graph";
import type { Block } from "../core/data/schema";
import type { Thing } from "../core/things";

const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");

/** The data block of a page, whichever way it is written. */
export function blockOf(page: string): Block {
  const text =
    /<script type="application\/json" id="corpus">(.*?)<\/script>/s.exec(page)?.[1] ?? "";
  const json = text.startsWith("{") ? text : gunzipSync(Buffer.from(text, "base64")).toString();
  return JSON.parse(json) as Block;
}

export const graphOf = (block: Block) =>
  new NewsGraph(block, () => Promise.reject(new Error("the sample carries its details")));

export const sampleBlock = () => blockOf(read("../../exports/index.html"));
export const sampleGraph = () => graphOf(sampleBlock());

/** A file of tests/vectors: what Python answers. */
export const vectorsOf = (name: string): unknown =>
  JSON.parse(read(`../../tests/vectors/${name}.json`));

export function thingNamed(graph: NewsGraph, name: string): Thing {
  const thing = graph.thingOf(name);
  if (!thing) throw new Error(`${name} is not in the graph`);
  return thing;
}
