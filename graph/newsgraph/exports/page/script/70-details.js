// The details: what is chosen, in words. This file holds what all views of them share.

const LONG = 30;

const section = (title, ...content) => make("section", {}, make("h3", {}, title), ...content);
const plain = (...words) => make("p", { class: "empty" }, ...words);
const facts = (pairs) =>
  make("dl", {}, pairs.filter(Boolean).flatMap(([term, ...values]) => [make("dt", {}, term), make("dd", {}, ...values)]));

// A list whose rest stands behind one more button: nothing is left out.
function growingList(rows, item, name, most = LONG) {
  const list = make("ul", { class: name }, rows.slice(0, most).map(item));
  const rest = rows.slice(most);
  if (!rest.length) return list;
  const more = make("button", { type: "button", class: "more" }, `Show the other ${number(rest.length)}`);
  more.addEventListener("click", () => {
    const added = rest.map(item);
    list.append(...added);
    more.remove();
    added[0].querySelector("button, a")?.focus();
  });
  return make("div", {}, list, more);
}

const thingList = (things, note, most) => growingList(things, (thing) => make("li", {}, thingButton(thing, note?.(thing))), "things", most);

const counts = (rows, kind, countOf, most = 12) => (rows.length ? thingList(rows.map(([row, count]) => ({ kind, row, count })), countOf, most) : null);

function bars(things, count, words = (row) => counted(count(row), "article")) {
  const most = Math.max(1, ...things.map(({ row }) => count(row)));
  const bar = (value) => make("meter", { min: 0, max: most, value, "aria-hidden": "true" });
  return make("ul", { class: "things bars" }, things.map((thing) => make("li", {}, thingButton(thing, words(thing.row)), bar(count(thing.row)))));
}

// Where a thing lies: everything, the story, the event.
function trailOf({ kind, row }) {
  if (kind === "story") return isStoryline(row) ? [] : [story(corpus.stories.parent[row])];
  if (kind === "topic") return corpus.topics.broader[row] >= 0 ? [topic(corpus.topics.broader[row])] : [];
  if (kind === "outlet") return corpus.outlets.part[row] >= 0 ? [outlet(corpus.outlets.part[row])] : [];
  return HOLDERS.story(row).map(story).filter((thing, i, all) => i === 0 || labelOf(thing) !== labelOf(all[0]));
}

function breadcrumb(trail, here) {
  const step = (thing) => make("li", {}, make("button", { type: "button", class: "link", onclick: () => choose(thing, undefined, true) }, make("bdi", {}, short(labelOf(thing), 40))));
  const all = make("li", {}, make("button", { type: "button", class: "link", onclick: () => choose(null, undefined, true) }, "Everything"));
  return make("nav", { class: "trail", "aria-label": "Breadcrumb" }, make("ol", {}, all, trail.map(step), make("li", { "aria-current": "page" }, here)));
}

function heading(thing, ...lines) {
  return make(
    "header",
    {},
    breadcrumb(trailOf(thing), kindWord(thing)),
    make("p", { class: "eyebrow" }, sign(thing.kind), kindWord(thing)),
    make("h2", { dir: "auto", tabindex: "-1", class: `${thing.kind}${labelOf(thing).length > 90 ? " long" : ""}` }, short(labelOf(thing), 600)),
    ...lines.map((line) => (typeof line === "string" ? make("p", { class: "byline" }, line) : line)),
    closeButton(),
  );
}

const closeButton = () => make("button", { type: "button", class: "quiet close", "aria-label": "Close details", onclick: () => choose(null) }, "✕");

// What one can do with a thing beside reading it.
function actions(thing) {
  const holds = articlesOf(thing).length;
  const isShown = state.view === "network";
  const button = (text, action, title) => make("button", { type: "button", class: "quiet", onclick: action, title }, text);
  return make(
    "div",
    { class: "actions", role: "group", "aria-label": "Do something with it" },
    button(isShown ? "Show on the map" : "Show its network", () => {
      choose(thing, isShown ? "map" : "network");
      if (isNarrow()) stage.scrollIntoView({ block: "center" });
    }),
    thing.kind === "outlet" || thing.kind === "story" ? button("Compare …", () => askForOther(thing, "with"), `Compare with another ${thing.kind}`) : null,
    button("How connected …", () => askForOther(thing, "to"), "See how this and something else are connected"),
    thing.kind !== "article" && holds ? button("Search within", () => filterBy(thing.kind, [facetName(thing.kind, thing.row)]), "Keep only its articles in list, map and dates") : null,
  );
}

const VIEWS = {
  article: (thing) => articleDetails(thing),
  outlet: (thing) => outletDetails(thing),
  topic: (thing) => topicDetails(thing),
  story: (thing) => storyDetails(thing),
};

// Views of a thing beside another: compared with it, the ways to it, why they are linked.
const BESIDE = {
  with: (thing, other) => comparison(thing, other),
  to: (thing, other) => connection(thing, other),
  why: (thing, other) => linkDetails(thing.row, other.row),
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
function showDetails() {
  const panel = byId("details");
  const fill = () => {
    panel.replaceChildren(...contentNow().flat().filter(Boolean));
    foldLongTexts(panel);
  };
  fill();
  panel.scrollTop = 0;
  if (corpus.details || !state.chosen) return;
  const asked = place.hash();
  details().then(() => {
    if (place.hash() !== asked) return;
    const hadFocus = panel.contains(document.activeElement);
    fill();
    if (hadFocus) panel.querySelector("h2")?.focus({ preventScroll: true });
  });
}
