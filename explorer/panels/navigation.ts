// The address holds the state of the page: what is open, the view, the search, the legend. So
// back, forward, reload and a copied link lead to the same place.
//
//   #story/7hpg…?view=map&q=outlet%3Alatimes.com&hide=topic&colour=date&with=story/ni7j…

import { hasLanes } from "../core/lanes";
import { isComparable } from "../core/compared";
import { KINDS, same, type Thing } from "../core/things";
import { COLOURS, SIZES, type ColourBy, type SizeBy } from "../map/channels";
import { wholeNetwork } from "../network/scene";
import { graph } from "../opened";
import { MODES, state, VIEWS, type Mode, type Other, type Place, type View } from "./state";

interface History {
  hash(): string;
  go(hash: string): void;
  replace(hash: string): void;
  move(steps: number): void;
}

let arrive: () => void = () => {
  // nothing listens yet
};

/** What happens when the address has changed. */
export function onArrival(listener: () => void): void {
  arrive = listener;
  if (!isInside) addEventListener("hashchange", listener);
}

/** Whether the page is inside of another document (srcdoc), where it has no address of its own. */
export const isInside = location.protocol === "about:";

export const history: History = isInside
  ? keptHistory()
  : {
      hash: () => location.hash,
      go: (hash) => {
        location.hash = hash;
      },
      replace: (hash) => {
        location.replace(hash);
      },
      move: (steps) => {
        window.history.go(steps);
      },
    };

// A page without an address keeps its steps.
function keptHistory(): History {
  const steps = ["#"];
  let at = 0;
  const later = () =>
    setTimeout(() => {
      arrive();
    });
  return {
    hash: () => steps[at],
    go(hash) {
      at += 1;
      steps.splice(at, Infinity, hash);
      later();
    },
    replace(hash) {
      steps[at] = hash;
      later();
    },
    move(by) {
      at = Math.min(steps.length - 1, Math.max(0, at + by));
      later();
    },
  };
}

/** Whether what is open can be shown as a timeline. */
export const isInTime = (thing: Thing | null, other: Other | null): boolean =>
  thing?.kind === "story" && !other && hasLanes(graph, thing.row);

function defaultView(thing: Thing | null, other: Other | null): View {
  if (isInTime(thing, other)) return "timeline";
  return thing && (thing.kind === "story" || other) ? "network" : "map";
}

const coded = (text: string) => encodeURIComponent(text.toWellFormed()).replaceAll("%2F", "/");

function codedName(thing: Thing): string {
  const name = graph.nameOf(thing);
  return /^[\w./@:%~+-]+$/.test(name) ? name : coded(name);
}

/** The address of a thing, with nothing else said. */
export const addressOf = (thing: Thing) => `#${codedName(thing)}`;

export function hashOf({ chosen, other, view, query, kinds, colour, size, muted }: Place): string {
  const hidden = KINDS.filter((kind) => !kinds.has(kind));
  const pairs: [name: string, value: string][] = [
    ...(other ? [[other.mode, graph.nameOf(other.thing)] as [string, string]] : []),
    ...optional("view", view, defaultView(chosen, other)),
    ...optional("q", query, ""),
    ...optional("hide", hidden.join(","), ""),
    ...optional("colour", colour, "topic"),
    ...optional("size", size, "articles"),
    ...muted.map((label): [string, string] => ["fade", label]),
  ];
  const rest = pairs.map(([name, value]) => `${name}=${coded(value)}`).join("&");
  return `#${chosen ? codedName(chosen) : ""}${rest ? `?${rest}` : ""}`;
}

const optional = (name: string, value: string, usual: string): [string, string][] =>
  value === usual ? [] : [[name, value]];

// What is typed in one go is one step to go back from: its first letter makes it, the others
// replace it.
let typedHash: string | null = null;

/** Goes to where the page is now, with some changes. */
export function go(changes: Partial<Place>, isTyped = false): void {
  const hash = hashOf({ ...state, ...changes });
  const now = history.hash() || "#";
  const isReplaced = isTyped && typedHash === now;
  typedHash = isTyped ? hash : null;
  if (hash === now) arrive();
  else if (isReplaced) history.replace(hash);
  else history.go(hash);
}

let isFocusNext = false;

/** Whether the details get the focus now, because they were asked for by a button. */
export function takesFocus(): boolean {
  const takes = isFocusNext;
  isFocusNext = false;
  return takes;
}

interface Choice {
  view?: View;
  other?: Other;
  /** The details get the focus. */
  isFocused?: boolean;
}

/**
 * Opens a thing, or, with null, closes what is open. Without a view a story opens its timeline, and
 * anything else stays in the view that is there.
 */
export function choose(thing: Thing | null, { view, other, isFocused = false }: Choice = {}): void {
  isFocusNext = isFocused;
  const stays = thing !== null && state.view === "network" && state.chosen !== null;
  const usual = stays ? "network" : defaultView(thing, other ?? null);
  go({ chosen: thing, other: other ?? null, view: view ?? usual });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return ""; // a half-written escape names nothing
  }
}

const named = (text: string) => graph.thingOf(text) ?? graph.thingOf(decoded(text));

export interface Address extends Place {
  readonly isUnknown: boolean;
}

const isColour = (name: string): name is ColourBy => Object.hasOwn(COLOURS, name);
const isSize = (name: string): name is SizeBy => Object.hasOwn(SIZES, name);

/** What the address says, as far as it means anything here. */
export function readAddress(): Address {
  const raw = history.hash().slice(1);
  const cut = raw.indexOf("?");
  const name = cut < 0 ? raw : raw.slice(0, cut);
  const rest = new URLSearchParams(cut < 0 ? "" : raw.slice(cut + 1));
  const valueOf = (key: string) => rest.get(key) ?? "";
  const chosen = named(name);
  const other = chosen ? readOther(chosen, rest) : null;
  const hidden = valueOf("hide").split(",");
  const asked = VIEWS.find((view) => view === valueOf("view"));
  const isPossible = asked !== "timeline" || isInTime(chosen, other);
  const view = asked && isPossible ? asked : defaultView(chosen, other);
  const colour = valueOf("colour");
  const size = valueOf("size");
  return {
    chosen,
    other,
    view: view === "network" && !chosen && !wholeNetwork() ? "map" : view,
    query: valueOf("q").slice(0, 1000),
    kinds: new Set(KINDS.filter((kind) => !hidden.includes(kind))),
    colour: isColour(colour) ? colour : "topic",
    size: isSize(size) ? size : "articles",
    muted: rest.getAll("fade"),
    isUnknown: name !== "" && !chosen,
  };
}

function readOther(chosen: Thing, rest: URLSearchParams): Other | null {
  const mode = MODES.find((name) => rest.has(name));
  const thing = mode && named(rest.get(mode) ?? "");
  if (!mode || !thing || same(thing, chosen)) return null;
  return isMeant(mode, chosen, thing) ? { mode, thing } : null;
}

function isMeant(mode: Mode, chosen: Thing, other: Thing): boolean {
  if (mode === "with") return other.kind === chosen.kind && isComparable(other.kind);
  if (mode === "to") return true;
  const isPair = other.kind === "article" && chosen.kind === "article";
  return isPair && graph.linksBetween(chosen.row, other.row).length > 0;
}
