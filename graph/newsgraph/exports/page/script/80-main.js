// Everything together: address, views, theme, legend, start.

const NEAR = "&view=near";

// Choosing goes through the address, so that back and forward work.
function choose(thing, view_ = state.view, isFocused = false) {
  const hash = thing ? `#${nameOf(thing)}${view_ === "near" ? NEAR : ""}` : "#";
  focusNext = isFocused;
  if (location.hash === hash || (hash === "#" && !location.hash)) route();
  else location.hash = hash;
}
let focusNext = false;

function readAddress() {
  const raw = location.hash.slice(1);
  const isNear = raw.endsWith(NEAR);
  const name = isNear ? raw.slice(0, -NEAR.length) : raw;
  return { thing: thingOf(name) ?? thingOf(decoded(name)), isNear, isUnknown: name !== "" };
}

function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}

function route() {
  const { thing, isNear, isUnknown } = readAddress();
  const before = state.chosen;
  state.chosen = thing;
  const wanted = thing && isNear ? "near" : "all";
  const isOther = wanted !== state.view || (wanted === "near" && !same(before, thing)) || !scene.name;
  state.view = wanted;
  showDetails();
  markCurrent();
  if (isOther) showScene(wanted === "near" ? sceneNear(thing) : sceneAll());
  else light();
  if (thing && wanted === "all") reveal(thing);
  showViews();
  byId("live").textContent = thing ? `${KIND_WORDS[thing.kind]}: ${labelOf(thing)}` : isUnknown ? "This address names nothing in this graph." : "";
  if (isUnknown && !thing) byId("details").prepend(make("p", { class: "warning", role: "status" }, "The address of this page names nothing that is in this graph. It may come from another build."));
  if (focusNext) focusDetails();
}

function focusDetails() {
  focusNext = false;
  const title = byId("details").querySelector("h2");
  title?.focus({ preventScroll: !isNarrow() });
  if (isNarrow()) byId("details").scrollIntoView({ behavior: isStill.matches ? "auto" : "smooth" });
}
const isNarrow = () => matchMedia("(max-width: 760px)").matches;

function showViews() {
  byId("view-near").disabled = !state.chosen;
  byId("view-near").title = state.chosen ? "Only what touches the chosen thing" : "Choose an article, outlet, topic or linked group first";
  document.body.classList.toggle("chosen", Boolean(state.chosen));
  byId("view-all").setAttribute("aria-pressed", String(state.view === "all"));
  byId("view-near").setAttribute("aria-pressed", String(state.view === "near"));
  byId("caption").textContent = captionWords();
  byId("peek").hidden = !state.chosen;
  if (state.chosen) byId("peek").replaceChildren(sign(state.chosen.kind), make("span", { dir: "auto" }, short(labelOf(state.chosen), 90)), make("b", {}, "Details"));
}

function captionWords() {
  if (scene.note) return scene.note;
  if (state.view === "near" || !isMap) return "";
  return "Every dot is an article, larger with more declared links. Outlets are not drawn on the map: choose one, and its articles light up.";
}

const THEMES = ["auto", "light", "dark"];
const THEME_WORDS = { auto: "◐ Auto", light: "☀ Light", dark: "☾ Dark" };

function stored(name, value) {
  try {
    if (value === undefined) return localStorage.getItem(name);
    localStorage.setItem(name, value);
  } catch {
    return null; // a page opened from a file may have no storage
  }
  return value;
}

function setTheme(theme) {
  const root = document.documentElement;
  if (theme === "auto") delete root.dataset.theme;
  else root.dataset.theme = theme;
  const button = byId("theme");
  button.textContent = THEME_WORDS[theme];
  button.dataset.theme = theme;
  button.setAttribute("aria-label", `Colours: ${theme}. Press to change`);
  readColours();
  forgetLabels();
  if (network) light();
}

function showLegend() {
  const row = (mark, name, words) => make("li", {}, mark, make("span", {}, make("b", {}, name), ` ${words}`));
  const line = (kind, words) => row(lineSign(kind), kind, words);
  const rows = [
    isMap ? row(vector("svg", { class: "territory", viewBox: "0 0 16 16", width: 16, height: 16, "aria-hidden": "true" }, vector("circle", { cx: 8, cy: 8, r: 7 })), "circle", "articles most at home in one topic") : null,
    isMap ? row(sign("group"), "linked group", "articles joined by declared links") : null,
    line("related-to", "article lists article"),
    line("covers", "article or outlet → topic"),
    line("published-by", "article → outlet"),
    corpus.outlets.part.some((whole) => whole >= 0) ? line("part-of", "outlet → outlet") : null,
    corpus.topics.broader.some((wider) => wider >= 0) ? line("broader", "topic → wider topic") : null,
    isMap ? null : make("li", {}, make("span", {}, "Larger: more links or articles")),
    corpus.network.edges.some(({ hub }) => hub) ? make("li", {}, make("span", {}, `Topics, outlets of over ${number(corpus.notes.hubLimit)} articles show edges when pointed at or chosen`)) : null,
  ];
  byId("legend-body").replaceChildren(...rows.filter(Boolean));
  byId("legend").open = !isNarrow();
}

function lineSign(kind) {
  const { dashes, width, arrow } = EDGE_STYLES[kind];
  const shaft = vector("path", { d: "M1 6H25", "stroke-width": width, ...(dashes ? { "stroke-dasharray": dashes.join(" ") } : {}) });
  const head = arrow ? [vector("path", { d: "M22 3 27 6 22 9Z", class: "head" })] : [];
  return vector("svg", { class: `line ${kind}`, viewBox: "0 0 28 12", width: 28, height: 12, "aria-hidden": "true" }, shaft, ...head);
}

function listen() {
  let typing = 0;
  byId("search").addEventListener("input", (event) => {
    state.query = event.target.value;
    clearTimeout(typing);
    typing = setTimeout(refilter, 60);
  });
  byId("search-form").addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(typing);
    refilter();
    if (isFiltered()) document.querySelector("#results .thing")?.click();
  });
  byId("search").addEventListener("keydown", step);
  byId("results").addEventListener("keydown", step);
  for (const kind of ["topic", "outlet"]) {
    byId(`${kind}-facet`).addEventListener("change", (event) => {
      state[kind] = Number(event.target.value);
      refilter();
    });
  }
  byId("view-all").addEventListener("click", () => choose(state.chosen, "all"));
  byId("view-near").addEventListener("click", () => choose(state.chosen, "near"));
  byId("peek").addEventListener("click", focusDetails);
  byId("zoom-in").addEventListener("click", () => zoom(1.5));
  byId("zoom-out").addEventListener("click", () => zoom(1 / 1.5));
  byId("zoom-fit").addEventListener("click", () => fit());
  byId("theme").addEventListener("click", () => {
    const next = THEMES[(THEMES.indexOf(byId("theme").dataset.theme) + 1) % THEMES.length];
    stored("newsgraph-theme", next);
    setTheme(next);
  });
  byId("about-button").addEventListener("click", () => byId("about").showModal());
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => setTheme(byId("theme").dataset.theme));
  addEventListener("hashchange", route);
  addEventListener("keydown", slash);
}

// Up and down walk from the search through its results and back.
function step(event) {
  const way = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!way) return;
  const stops = [byId("search"), ...document.querySelectorAll("#results .thing")];
  const next = stops[stops.indexOf(document.activeElement) + way];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

function slash(event) {
  const isTyping = event.target.closest?.("input, select, textarea");
  if (event.key !== "/" || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  byId("search").focus();
}

function start() {
  byId("summary").textContent = [counted(sizeOf("article"), "article"), counted(sizeOf("outlet"), "outlet"), counted(sizeOf("topic"), "topic"), periodWords(corpus.articles.id.keys())].filter(Boolean).join(" · ");
  byId("view-all").textContent = isMap ? "Map" : "Whole network";
  const theme = stored("newsgraph-theme");
  setTheme(THEMES.includes(theme) ? theme : "auto");
  showKinds();
  showFacets();
  findAll();
  showList();
  showLegend();
  showAbout();
  startNetwork();
  listen();
  route();
  requestAnimationFrame(() => {
    document.documentElement.dataset.ready = "true";
    performance.mark("newsgraph-ready");
  });
}

start();
window.newsgraph = Object.freeze({ network });
