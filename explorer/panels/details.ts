import { graph } from "../opened";
import { articleDetails } from "./article";
import { comparison } from "./compare";
import { connection } from "./connection";
import { byId, make } from "./elements";
import { linkDetails } from "./link";
import { place } from "./navigation";
import { outletDetails } from "./outlet";
import { overview } from "./overview";
import { state } from "./state";
import { storyDetails } from "./story";
import { topicDetails } from "./topic";
import type { Thing } from "../core/things";


const VIEWS = {
  article: (thing: Thing) => articleDetails(thing),
  outlet: (thing: Thing) => outletDetails(thing),
  topic: (thing: Thing) => topicDetails(thing),
  story: (thing: Thing) => storyDetails(thing),
};

// Views of a thing beside another: compared with it, the ways to it, why they are linked.
const BESIDE = {
  with: (thing: Thing, other: Thing) => comparison(thing, other),
  to: (thing: Thing, other: Thing) => connection(thing, other),
  why: (thing: Thing, other: Thing) => linkDetails(thing.row, other.row),
};

function contentNow() {
  if (!state.chosen) return overview();
  return state.other ? BESIDE[state.other.mode](state.chosen, state.other.thing) : VIEWS[state.chosen.kind](state.chosen);
}

// What is longer than some lines is folded, with a button that shows it all.
const LINES_SHOWN = 6;
function foldLongTexts(panel) {
  for (const element of panel.querySelectorAll("h2, dd, .byline, .citation, .terms, .address")) {
    const limit = LINES_SHOWN * parseFloat(getComputedStyle(element).lineHeight);
    if (element.scrollHeight < limit + 8) continue;
    element.classList.add("folded");
    const more = make("button", { type: "button", class: "more whole", onclick: () => {
      element.classList.remove("folded");
      more.remove();
    } }, "Show all");
    element.after(more);
  }
}

// Shows what is there at once, and the rest as soon as it is decoded.
export function showDetails() {
  const panel = byId("details");
  const fill = () => {
    panel.replaceChildren(...contentNow().flat().filter(Boolean));
    foldLongTexts(panel);
  };
  fill();
  panel.scrollTop = 0;
  if (graph.details || !state.chosen) return;
  const asked = place.hash();
  graph.loadDetails().then(() => {
    if (place.hash() !== asked) return;
    const hadFocus = panel.contains(document.activeElement);
    fill();
    if (hadFocus) panel.querySelector("h2")?.focus({ preventScroll: true });
  });
}
