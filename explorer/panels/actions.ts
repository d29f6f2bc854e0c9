// What one can do with a thing beside reading it.

import { stage } from "../canvas/stage";
import type { Thing } from "../core/things";
import { graph, search } from "../opened";
import { askForOther } from "./asking";
import { isNarrow, make } from "./elements";
import { filterBy } from "./facets";
import { choose } from "./navigation";
import { quietButton } from "./parts";
import { state } from "./state";

export function actions(thing: Thing) {
  const { kind, row } = thing;
  const isShown = state.view === "network";
  const show = () => {
    choose(thing, { view: isShown ? "map" : "network" });
    if (isNarrow()) stage.scrollIntoView({ block: "center" });
  };
  const compare = () => {
    askForOther(thing, "with");
  };
  const connect = () => {
    askForOther(thing, "to");
  };
  const buttons = [
    quietButton(isShown ? "Show on the map" : "Show its network", show),
    kind === "outlet" || kind === "story"
      ? quietButton("Compare …", compare, `Compare with another ${kind}`)
      : null,
    quietButton("How connected …", connect, "See how this and something else are connected"),
    kind === "outlet" && graph.outlets.domain[row]
      ? quietButton(
          "Same outlet as …",
          () => {
            askForOther(thing, "same");
          },
          "Note for the next build that this and another outlet are one",
        )
      : null,
    kind !== "article" && graph.articlesIn[kind][row].length
      ? quietButton(
          "Search within",
          () => {
            filterBy(kind, [search.facetName(kind, row)]);
          },
          "Keep only its articles in list, map and dates",
        )
      : null,
  ];
  const attributes = { class: "actions", role: "group", "aria-label": "Actions" };
  return make("div", attributes, buttons);
}
