// What there is to see here: sentences that lead into the page, each with what does not follow.

import { sightWords, type Piece } from "../core/sights";
import { graph } from "../opened";
import { make } from "./elements";
import { section, thingLink } from "./parts";

const NUMBERS = ["No", "One", "Two", "Three", "Four", "Five", "Six"];

/** The sights of this corpus as a list; null if there is none. */
export function sightsSection(): HTMLElement | null {
  const { sights } = graph;
  if (!sights.length) return null;
  const title =
    sights.length === 1 ? "One thing to see here" : `${NUMBERS[sights.length]} things to see here`;
  const items = sights.map((sight) => {
    const { title: name, says, hedge } = sightWords(graph, sight);
    return make(
      "li",
      {},
      make("h4", {}, name),
      make("p", { dir: "auto" }, says.map(pieceWords)),
      make("p", { class: "hedge" }, hedge),
    );
  });
  return section(title, make("ol", { class: "sights" }, items));
}

function pieceWords(piece: Piece) {
  if (typeof piece === "string") return piece;
  return "kind" in piece ? thingLink(piece) : thingLink(...piece);
}
