// The details: what is open, in words.

import type { Thing } from "../core/things";
import { graph } from "../opened";
import { answer } from "./answer";
import { articleDetails } from "./article";
import { comparison } from "./compare";
import { connection } from "./connection";
import { byId, make, type Child } from "./elements";
import { linkDetails } from "./link";
import { history } from "./navigation";
import { outletDetails } from "./outlet";
import { overview } from "./overview";
import { moreButton } from "./parts";
import { isFiltered, state, type Other } from "./state";
import { storyDetails } from "./story";
import { topicDetails } from "./topic";

const VIEWS = {
  article: articleDetails,
  outlet: outletDetails,
  topic: topicDetails,
  story: storyDetails,
};

function besideOf(thing: Thing, { mode, thing: other }: Other): Child[] {
  if (mode === "with") return comparison(thing, other);
  if (mode === "to") return connection(thing, other);
  return linkDetails(thing.row, other.row);
}

function contentNow(): Child[] {
  const { chosen, other } = state;
  if (!chosen) return isFiltered() ? answer() : overview();
  return other ? besideOf(chosen, other) : VIEWS[chosen.kind](chosen.row);
}

// What is longer than some lines is folded, with a button that shows it all.
const LINES_SHOWN = 6;
const FOLDED = "h2, dd, .byline, .citation, .terms, .address";

function foldLongTexts(panel: HTMLElement): void {
  for (const element of panel.querySelectorAll(FOLDED)) {
    const limit = LINES_SHOWN * parseFloat(getComputedStyle(element).lineHeight);
    if (element.scrollHeight < limit + 8) continue;
    const text = element.tagName === "DD" ? boxIn(element) : element;
    text.classList.add("folded");
    const more = moreButton("Show all", () => {
      text.classList.remove("folded");
      more.remove();
    });
    more.classList.add("whole");
    text.after(more);
  }
}

// A list of facts holds terms and values alone, so the button stands inside the value.
function boxIn(value: Element): HTMLElement {
  const box = make("div", {}, ...value.childNodes);
  value.append(box);
  return box;
}

/** Shows what is there at once, and the rest as soon as it is decoded. */
export function showDetails(): void {
  const panel = byId("details");
  const fill = () => {
    panel.replaceChildren(...make("div", {}, contentNow()).childNodes);
    foldLongTexts(panel);
  };
  fill();
  panel.scrollTop = 0;
  if (graph.details || !state.chosen) return;
  const asked = history.hash();
  void graph.loadDetails().then(() => {
    if (history.hash() !== asked) return;
    const hadFocus = panel.contains(document.activeElement);
    fill();
    if (hadFocus) panel.querySelector("h2")?.focus({ preventScroll: true });
  });
}
