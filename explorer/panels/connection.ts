// How two things are connected: up to three paths, each step with its reason.

import type { Path, Step } from "../core/paths";
import { rarityWords, stepWords } from "../core/reasons";
import type { Thing } from "../core/things";
import { counted, number } from "../core/words";
import { graph } from "../opened";
import { askButton, besideHeading, swapButton } from "./compare";
import { make, type Child } from "./elements";
import { plain, section, thingButton, whyButton } from "./parts";
import { waysNow } from "./ways";
import { brief } from "./wording";

const HOW_WEIGHED =
  "Rare connections come first: a topic or outlet that many articles share counts for less, and one that more than half of them share does not count. The command “newsgraph path” gives the same paths in the same order.";

export function connection(thing: Thing, other: Thing): Child[] {
  const { paths, isCommonOnly } = waysNow(thing, other);
  const warning = "Only something that most articles share connects them, which is weak evidence.";
  return [
    besideHeading("Connection", thing, other, "How these two are connected"),
    make(
      "div",
      { class: "actions" },
      swapButton(thing, other, "to"),
      askButton(thing, "to", "To another …"),
    ),
    isCommonOnly ? make("p", { class: "warning" }, warning) : null,
    paths.map((path, i) => pathSection(thing, path, i, paths.length)),
    plain(paths.length ? HOW_WEIGHED : "Nothing in this corpus connects them."),
  ];
}

function pathSection(thing: Thing, { steps }: Path, i: number, count: number): HTMLElement {
  const rank = i === 0 ? "The closest path" : "Another path";
  const title = steps.length === 1 ? "Directly" : `${rank}: ${counted(steps.length, "step")}`;
  const list = make(
    "ol",
    { class: "way" },
    make("li", {}, thingButton(thing)),
    steps.map(stepItem),
  );
  return section(count > 1 ? `${number(i + 1)}. ${title}` : title, list);
}

function stepItem(step: Step): HTMLElement {
  const { to, link } = step;
  const note = to.kind === "article" ? brief(to) : rarityWords(graph, to);
  const why = link === null ? null : whyButton(link, to.row);
  return make(
    "li",
    {},
    make("p", { class: "hop" }, "↓ ", stepWords(graph, step)),
    make("div", { class: "linked" }, thingButton(to, note), why),
  );
}
