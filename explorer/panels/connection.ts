import { coverage, graph, search } from "../opened";
import { hopWords, rarityWords } from "../core/reasons";
import { matcher, short } from "../core/text";
import { outlet, same } from "../core/things";
import { counted, number } from "../core/words";
import { askButton, besideHeading, swapButton } from "./compare";
import { bdi, byId, make, step } from "./elements";
import { choose } from "./navigation";
import { plain, section, thingButton, whyButton } from "./parts";
import { found } from "./state";
import { waysNow } from "./ways";
import { markedBrief } from "./wording";
import type { Thing, Kind } from "../core/things";
import type { Mode } from "./state";


export function connection(thing: Thing, other: Thing) {
  const { ways, isCommonOnly } = waysNow(thing, other);
  return [
    besideHeading("Connection", thing, other, "How these two are connected"),
    make("div", { class: "actions" }, swapButton(thing, other, "to"), askButton(thing, "to", "To another …")),
    isCommonOnly ? make("p", { class: "warning" }, "Only what is common here joins them, which says little.") : null,
    ways.length ? ways.map((way, i) => waySection(thing, way, i, ways.length)) : plain("Nothing in this corpus joins them."),
    ways.length ? plain("Ways are weighed by rarity: passing through what many share costs more, and what is on a quarter of the articles or more is not taken while anything else leads on. The ways share nothing in between.") : null,
  ];
}

function waySection(thing: Thing, way, i: number, count: number) {
  const hop = (step) => {
    const next = thingAt(step.node);
    const why = step.link >= 0 ? whyButton(step.link, next) : null;
    return make("li", {}, make("p", { class: "hop" }, "↓ ", hopWords(step)), make("div", { class: "linked" }, thingButton(next, rarityWords(next)), why));
  };
  const title = way.steps.length === 1 ? "Directly" : `${i === 0 ? "The rarest way" : "Another way"}: ${counted(way.steps.length, "step")}`;
  return section(count > 1 ? `${number(i + 1)}. ${title}` : title, make("ol", { class: "way" }, make("li", {}, thingButton(thing)), way.steps.map(hop)));
}

const ASKED = { with: "Compare with …", to: "Connect with …" };
const MOST_OFFERED = 40;

// A dialog with a search of its own; what is likely stands there before anything is typed.
export function askForOther(thing: Thing, mode: Mode) {
  const box = byId("ask");
  const field = byId("ask-search");
  byId("ask-title").textContent = ASKED[mode];
  byId("ask-thing").replaceChildren(bdi(short(graph.labelOf(thing), 120)));
  field.value = "";
  const offer = () => byId("ask-list").replaceChildren(...offered(thing, mode, field.value.trim()).map((other) => make("li", {}, offerButton(thing, other, mode))));
  field.oninput = offer;
  const stops = () => [field, ...byId("ask-list").querySelectorAll(".thing")];
  box.onkeydown = (event: Event) => {
    if (event.key !== "Enter" || event.target !== field) return step(event, stops());
    event.preventDefault();
    return stops()[1]?.click();
  };
  offer();
  box.showModal();
  field.focus();
}

function offerButton(thing: Thing, other: Thing, mode: Mode) {
  const button = thingButton(other, markedBrief(other));
  const clone = make("button", { type: "button", class: "thing", onclick: () => {
    byId("ask").close();
    choose(thing, undefined, true, { mode, thing: other });
  } }, ...button.childNodes);
  return clone;
}

function offered(thing: Thing, mode: Mode, words: string) {
  const kinds = mode === "with" ? [thing.kind] : ["story", "outlet", "topic", "article"];
  const isOther = (other: Thing) => !same(other, thing) && kinds.includes(other.kind) && (other.kind !== "story" || thing.kind === "story" || graph.isStoryline(other.row));
  if (!words) return likely(thing, mode).filter(isOther).slice(0, MOST_OFFERED);
  const pattern = matcher(words, false);
  const isNamed = (kind: Kind, row: number) => (kind === "article" ? pattern.test(graph.articles.headline[row] ?? "") : search.names[kind](row).some((name) => name && pattern.test(name)));
  const things = [];
  for (const kind of kinds) {
    const rows = [...columns[kind].id.keys()].filter((row) => isNamed(kind, row)).sort(graph.orders[kind]);
    things.push(...rows.map((row) => ({ kind, row })).filter(isOther).slice(0, MOST_OFFERED));
  }
  return things.slice(0, 2 * MOST_OFFERED);
}

const visited = [];
export function remember(thing: Thing) {
  const place = visited.findIndex((other) => same(other, thing));
  if (place >= 0) visited.splice(place, 1);
  visited.unshift(thing);
  visited.length = Math.min(visited.length, 12);
}

function likely(thing: Thing, mode: Mode) {
  const near = thing.kind === "outlet" ? coverage.peersOf(thing.row).map(([row]) => outlet(row)) : thing.kind === "story" ? coverage.storiesNear(thing.row) : [];
  const rest = (mode === "with" ? [thing.kind] : ["story", "outlet", "topic"]).flatMap((kind) => found.rows[kind].slice(0, 20).map((row) => ({ kind, row })));
  const things = [...(mode === "to" ? visited : near), ...(mode === "to" ? near : visited), ...rest];
  return things.filter((other, i) => things.findIndex((one) => same(one, other)) === i);
}
