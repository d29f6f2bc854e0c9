// The address holds all that is seen: what is open, the view, the search, the legend. So
// back, forward, reload and a copied link lead to the same place.
//
//   #story/7hpg…?view=map&q=outlet%3Alatimes.com&hide=topic&colour=date&with=story/ni7j…

// A page inside of another document (srcdoc) has no address of its own: it keeps its steps.
const place = location.protocol === "about:" ? keptPlace() : {
  hash: () => location.hash,
  go: (hash) => (location.hash = hash),
  replace: (hash) => location.replace(hash),
  move: (way) => history.go(way),
};

function keptPlace() {
  const steps = ["#"];
  let at = 0;
  const arrive = () => setTimeout(route);
  return {
    hash: () => steps[at],
    go(hash) {
      steps.splice(at += 1, Infinity, hash);
      arrive();
    },
    replace(hash) {
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
const defaultView = (thing, other) => (thing && (thing.kind === "story" || other) ? "network" : "map");

const coded = (text) => encodeURIComponent(text.toWellFormed()).replaceAll("%2F", "/");
const codedName = (thing) => (/^[\w./@:%~+-]+$/.test(nameOf(thing)) ? nameOf(thing) : coded(nameOf(thing)));

function hashOf({ chosen, other, view, query, kinds, colour, size, muted }) {
  const pairs = [
    other ? [other.mode, nameOf(other.thing)] : null,
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
function go(changes, isTyped = false) {
  const hash = hashOf({ ...here(), ...changes });
  const isReplaced = isTyped && typedHash === (place.hash() || "#");
  typedHash = isTyped ? hash : null;
  if (hash === (place.hash() || "#")) route();
  else if (isReplaced) place.replace(hash);
  else place.go(hash);
}

// Choosing goes through the address. Without a view a story opens its network, and anything
// else stays in the view that is there.
function choose(thing, view, isFocused = false, other = null) {
  focusNext = isFocused;
  const usual = defaultView(thing, other) === "network" || (thing && state.view === "network" && state.chosen) ? "network" : "map";
  go({ chosen: thing, other, view: view ?? usual });
}
let focusNext = false;

function decodedName(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}

const named = (text) => thingOf(text) ?? thingOf(decodedName(text));

// What the address says, as far as it means anything here.
function readAddress() {
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
  if (mode === "why" && !(isPair && linksBetween(chosen.row, thing.row).length)) return null;
  return { mode, thing };
}

let placeBefore = null;
let addressShown = null;

function route() {
  const next = readAddress();
  const { colour, size, muted, isUnknown, ...rest } = next;
  const now = `${hashOf({ ...next, query: "", colour: "topic", size: "articles", muted: [] })}|${next.view}`;
  const isElsewhere = now !== placeBefore;
  const isSearch = placeBefore === null || next.query !== state.query || next.kinds.size !== state.kinds.size;
  placeBefore = now;
  Object.assign(state, rest);
  if (colour !== look.colour) setColour(colour);
  if (size !== look.size) setSize(size);
  Object.assign(look, { colour, size, muted });
  if (isElsewhere) showPlace(isUnknown);
  if (isSearch) showSearch();
  else showMatches();
  showLegend();
  showTakings();
  addressShown = place.hash();
}

function showSearch() {
  const field = byId("search");
  // What was typed may have grown since; it must not be taken away.
  if (state.query !== lastTyped && field.value !== state.query) field.value = state.query;
  lastTyped = null;
  showKinds();
  refilter();
  keepFocus();
}

function showPlace(isUnknown) {
  if (state.chosen) remember(state.chosen);
  showDetails();
  markCurrent();
  showCanvas();
  showViews();
  sayPlace(isUnknown);
  if (focusNext) focusDetails();
}

function showCanvas() {
  if (state.view === "map") showMap();
  else showNetwork(kept(networkNow()));
  focusOn(state.view === "map" ? state.chosen : null);
}

// A network without the kinds that are switched off, but for what is open.
const kept = (network_) => ({ ...network_, nodes: network_.nodes.filter(({ thing }) => state.kinds.has(thing.kind) || same(thing, state.chosen) || same(thing, state.other?.thing)) });

function sayPlace(isUnknown) {
  const { chosen, other } = state;
  const words = chosen ? `${kindWord(chosen)}: ${labelOf(chosen)}${other ? `, and ${labelOf(other.thing)}` : ""}` : "";
  byId("live").textContent = isUnknown ? "This address names nothing in this graph." : short(words, 300);
  document.title = [chosen ? short(labelOf(chosen), 80) : null, pageTitle].filter(Boolean).join(" · ");
  if (isUnknown) byId("details").prepend(make("p", { class: "warning", role: "status" }, "The address of this page names nothing that is in this graph. It may come from another build."));
}
const pageTitle = document.title;

function focusDetails() {
  focusNext = false;
  byId("details").querySelector("h2")?.focus({ preventScroll: !isNarrow() });
  if (isNarrow()) byId("details").scrollIntoView({ behavior: isStill.matches ? "auto" : "smooth" });
}
const isNarrow = () => matchMedia("(max-width: 900px)").matches;

function showViews() {
  const isPossible = Boolean(state.chosen || wholeNetwork());
  byId("view-network").disabled = !isPossible;
  byId("view-network").title = isPossible ? "What is open, with all that it touches" : "Open a story, article, outlet or topic first";
  byId("view-map").setAttribute("aria-pressed", String(state.view === "map"));
  byId("view-network").setAttribute("aria-pressed", String(state.view === "network"));
  document.body.classList.toggle("chosen", Boolean(state.chosen));
  byId("peek").hidden = !state.chosen;
  if (state.chosen) byId("peek").replaceChildren(sign(state.chosen.kind), make("span", { dir: "auto" }, short(labelOf(state.chosen), 90)), make("b", {}, "Details"));
}
