// The dialog in which another thing is chosen: to compare with, to be connected to, or to be one
// with.

import { matcher, short } from "../core/text";
import { outlet, same, type Kind, type Thing } from "../core/things";
import { coverage, graph, search } from "../opened";
import { sameOutlet, toggle } from "./correcting";
import { bdi, byId, make, walkThrough } from "./elements";
import { choose } from "./navigation";
import { namedButton } from "./parts";
import { found } from "./state";
import { markedBrief } from "./wording";

const ASKED = { with: "Compare with …", to: "Connect with …", same: "Same outlet as …" };
type Asked = keyof typeof ASKED;
const MOST_OFFERED = 40;

/** Asks with a search of its own; what is likely stands there before anything is typed. */
export function askForOther(thing: Thing, mode: Asked): void {
  const [box, field] = [byId("ask"), byId("ask-search")];
  byId("ask-title").textContent = ASKED[mode];
  byId("ask-thing").replaceChildren(bdi(short(graph.labelOf(thing), 120)));
  field.value = "";
  const offer = () => {
    const things = offered(thing, mode, field.value.trim());
    const items = things.map((other) => make("li", {}, offerButton(thing, other, mode)));
    byId("ask-list").replaceChildren(...items);
  };
  const buttons = () => [...byId("ask-list").querySelectorAll<HTMLElement>(".thing")];
  field.oninput = offer;
  box.onkeydown = (event) => {
    if (event.key !== "Enter" || event.target !== field) {
      walkThrough(event, [field, ...buttons()]);
      return;
    }
    event.preventDefault();
    buttons().at(0)?.click();
  };
  offer();
  box.showModal();
  field.focus();
}

const offerButton = (thing: Thing, other: Thing, mode: Asked) =>
  namedButton(other, markedBrief(other), () => {
    byId("ask").close();
    if (mode !== "same") choose(thing, { isFocused: true, other: { mode, thing: other } });
    else correctOutlet(thing, other);
  });

function correctOutlet(thing: Thing, other: Thing): void {
  const correction = sameOutlet(thing.row, other.row);
  if (correction) toggle(correction);
  choose(thing, { isFocused: true });
}

function offered(thing: Thing, mode: Asked, words: string): Thing[] {
  const kinds: Kind[] = mode === "to" ? ["story", "outlet", "topic", "article"] : [thing.kind];
  const isOther = (other: Thing) =>
    !same(other, thing) &&
    (mode !== "same" || sameOutlet(thing.row, other.row) !== null) &&
    kinds.includes(other.kind) &&
    (other.kind !== "story" || thing.kind === "story" || graph.isStoryline(other.row));
  if (!words) return likely(thing, mode).filter(isOther).slice(0, MOST_OFFERED);
  const pattern = matcher(words, false);
  const isNamed = (kind: Kind, row: number) =>
    kind === "article"
      ? pattern.test(graph.articles.headline[row] ?? "")
      : search.isNamed(kind, row, pattern);
  const things = kinds.flatMap((kind) => {
    const rows = graph.rowsIn(kind).filter((row) => isNamed(kind, row));
    const sorted = rows.sort(graph.orders[kind]).map((row) => ({ kind, row }));
    return sorted.filter(isOther).slice(0, MOST_OFFERED);
  });
  return things.slice(0, 2 * MOST_OFFERED);
}

const visited: Thing[] = [];

/** Keeps what was opened, the last first: it is likely to be chosen again. */
export function remember(thing: Thing): void {
  const place = visited.findIndex((other) => same(other, thing));
  if (place >= 0) visited.splice(place, 1);
  visited.unshift(thing);
  visited.length = Math.min(visited.length, 12);
}

function likely(thing: Thing, mode: Asked): Thing[] {
  const near = nearTo(thing);
  const kinds: Kind[] = mode === "to" ? ["story", "outlet", "topic"] : [thing.kind];
  const rest = kinds.flatMap((kind) => found.rows[kind].slice(0, 20).map((row) => ({ kind, row })));
  const things = mode === "to" ? [...visited, ...near, ...rest] : [...near, ...visited, ...rest];
  return things.filter((other, i) => things.findIndex((one) => same(one, other)) === i);
}

function nearTo({ kind, row }: Thing): Thing[] {
  if (kind === "outlet") return coverage.peersOf(row).map(outlet);
  return kind === "story" ? coverage.storiesNear(row) : [];
}
