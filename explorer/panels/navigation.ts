import { graph } from "../opened";
import { COMPARED } from "../core/compared";
import { KINDS, same } from "../core/things";
import { wholeNetwork } from "../network/scene";
import { route } from "./address";
import { COLOURS, SIZE_WORDS, look, state } from "./state";
import type { Thing } from "../core/things";
import type { Viewport } from "../canvas/stage";


// The address holds all that is seen: what is open, the view, the search, the legend. So
// back, forward, reload and a copied link lead to the same place.
//
//   #story/7hpg…?view=map&q=outlet%3Alatimes.com&hide=topic&colour=date&with=story/ni7j…

// A page inside of another document (srcdoc) has no address of its own: it keeps its steps.
export const place = location.protocol === "about:" ? keptPlace() : {
  hash: () => location.hash,
  go: (hash: string) => (location.hash = hash),
  replace: (hash: string) => location.replace(hash),
  move: (way) => history.go(way),
};

function keptPlace() {
  const steps = ["#"];
  let at = 0;
  const arrive = () => setTimeout(route);
  return {
    hash: () => steps[at],
    go(hash: string) {
      steps.splice(at += 1, Infinity, hash);
      arrive();
    },
    replace(hash: string) {
      steps[at] = hash;
      arrive();
    },
    move(way) {
      at = Math.min(steps.length - 1, Math.max(0, at + way));
      arrive();
    },
  };
}

const MODES = ["with", "to", "why"];
const defaultView = (thing: Thing, other: Thing) => (thing && (thing.kind === "story" || other) ? "network" : "map");

const coded = (text: string) => encodeURIComponent(text.toWellFormed()).replaceAll("%2F", "/");
const codedName = (thing: Thing) => (/^[\w./@:%~+-]+$/.test(graph.nameOf(thing)) ? graph.nameOf(thing) : coded(graph.nameOf(thing)));

export function hashOf({ chosen, other, view, query, kinds, colour, size, muted }) {
  const pairs = [
    other ? [other.mode, graph.nameOf(other.thing)] : null,
    view !== defaultView(chosen, other) ? ["view", view] : null,
    query ? ["q", query] : null,
    kinds.size < KINDS.length ? ["hide", KINDS.filter((kind) => !kinds.has(kind)).join(",")] : null,
    colour !== "topic" ? ["colour", colour] : null,
    size !== "articles" ? ["size", size] : null,
    ...muted.map((label) => ["fade", label]),
  ].filter(Boolean);
  const rest = pairs.map(([name, value]) => `${name}=${coded(value)}`).join("&");
  return `#${chosen ? codedName(chosen) : ""}${rest ? `?${rest}` : ""}`;
}

const here = () => ({ chosen: state.chosen, other: state.other, view: state.view, query: state.query, kinds: state.kinds, ...look });

// Goes to where the page is now, with some changes. What is typed in one go is one step to go
// back from: its first letter makes it, the others replace it.
let typedHash = null;
export function go(changes, isTyped = false) {
  const hash = hashOf({ ...here(), ...changes });
  const isReplaced = isTyped && typedHash === (place.hash() || "#");
  typedHash = isTyped ? hash : null;
  if (hash === (place.hash() || "#")) route();
  else if (isReplaced) place.replace(hash);
  else place.go(hash);
}

// Choosing goes through the address. Without a view a story opens its network, and anything
// else stays in the view that is there.
export function choose(thing: Thing, view: Viewport, isFocused = false, other = null) {
  focusNext = isFocused;
  const usual = defaultView(thing, other) === "network" || (thing && state.view === "network" && state.chosen) ? "network" : "map";
  go({ chosen: thing, other, view: view ?? usual });
}
export let focusNext = false;

function decodedName(text: string) {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}

const named = (text: string) => graph.thingOf(text) ?? graph.thingOf(decodedName(text));

// What the address says, as far as it means anything here.
export function readAddress() {
  const raw = place.hash().slice(1);
  const cut = raw.indexOf("?");
  const name = cut < 0 ? raw : raw.slice(0, cut);
  const rest = new URLSearchParams(cut < 0 ? "" : raw.slice(cut + 1));
  const chosen = named(name);
  const other = chosen ? readOther(chosen, rest) : null;
  const hidden = (rest.get("hide") ?? "").split(",");
  const view = ["map", "network"].includes(rest.get("view")) ? rest.get("view") : defaultView(chosen, other);
  return {
    chosen, other,
    view: view === "network" && !chosen && !wholeNetwork() ? "map" : view,
    query: (rest.get("q") ?? "").slice(0, 1000),
    kinds: new Set(KINDS.filter((kind) => !hidden.includes(kind))),
    colour: Object.hasOwn(COLOURS, rest.get("colour")) ? rest.get("colour") : "topic",
    size: Object.hasOwn(SIZE_WORDS, rest.get("size")) ? rest.get("size") : "articles",
    muted: rest.getAll("fade"),
    isUnknown: name !== "" && !chosen,
  };
}

function readOther(chosen, rest) {
  const mode = MODES.find((name) => rest.has(name));
  const thing = mode ? named(rest.get(mode)) : null;
  if (!thing || same(thing, chosen)) return null;
  if (mode === "with" && (thing.kind !== chosen.kind || !Object.hasOwn(COMPARED, thing.kind))) return null;
  const isPair = thing.kind === "article" && chosen.kind === "article";
  if (mode === "why" && !(isPair && graph.linksBetween(chosen.row, thing.row).length)) return null;
  return { mode, thing };
}
