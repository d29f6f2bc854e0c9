import { graph } from "../opened";
import { showOnMap } from "../canvas/canvas";
import { scene } from "../canvas/scene";
import { short } from "../core/text";
import { number } from "../core/words";
import { legendModel } from "../map/channels";
import { LINES } from "../network/styles";
import { byId, keepingFocus, lineSign, make, nodeSign, vector } from "./elements";
import { go } from "./navigation";
import { COLOURS, SIZE_WORDS, found, isFiltered, look, state } from "./state";
import { KIND_WORDS } from "./wording";


export function showLegend() {
  const isMapShown = state.view === "map";
  byId("look").hidden = !isMapShown;
  byId("colour").value = look.colour;
  byId("size").value = look.size;
  keepingFocus(byId("legend-body"), () => (isMapShown ? mapRows() : networkRows()));
  byId("caption").textContent = isMapShown ? MAP_WORDS() : scene.note;
}

const MAP_WORDS = () => `Each island is a story, each dot an article${look.size === "heat" ? ", larger with more heat" : ""}. Press a colour to fade it.${look.colour === "topic" ? " An article on several topics has the colour of one." : ""}`;
const keyOf = ({ thing, label }) => (thing ? graph.nameOf(thing) : label);

function mapRows() {
  return legendModel().map((entry) => {
    const [key, { label, swatch, rows }] = [keyOf(entry), entry];
    const isOn = !look.muted.includes(key);
    const toggle = () => go({ muted: isOn ? [...look.muted, key] : look.muted.filter((one) => one !== key) });
    const colour = vector("svg", { viewBox: "0 0 12 12", width: 12, height: 12, "aria-hidden": "true" }, vector("circle", { cx: 6, cy: 6, r: 5, fill: swatch }));
    return make("li", {}, make("button", { type: "button", class: "swatch", "data-key": key, "aria-pressed": String(isOn), onclick: toggle }, colour, make("bdi", {}, short(label, 32)), " ", make("span", { class: "count" }, number(rows.length))));
  });
}

function networkRows() {
  const kinds = new Set(scene.edges.map(({ kind }) => kind));
  const shapes = [...new Set(scene.nodes.map(({ thing }) => thing.kind))];
  const row = (mark, name: string, words: string) => make("li", {}, mark, make("span", {}, make("b", {}, name), words ? ` ${words}` : ""));
  return [
    ...shapes.map((kind) => row(nodeSign(kind), KIND_WORDS[kind], "")),
    ...Object.keys(LINES).filter((kind) => kinds.has(kind)).map((kind) => row(lineSign(kind), kind, LINES[kind])),
  ];
}

// What the map and the network show bright: what is found and not faded in the legend.
export function showMatches() {
  if (state.other) return showOnMap(null);
  const muted = state.view === "map" && look.muted.length ? legendModel().filter((entry) => look.muted.includes(keyOf(entry))) : [];
  if (!muted.length) return showOnMap(isFiltered() ? found.isArticle : null);
  const mask = found.isArticle.slice();
  for (const { rows } of muted) for (const row of rows) mask[row] = 0;
  return showOnMap(mask);
}

export function listenToLegend() {
  const options = (words: string) => Object.entries(words).map(([value, text]) => make("option", { value }, text));
  byId("colour").replaceChildren(...options(COLOURS));
  byId("size").replaceChildren(...options(SIZE_WORDS));
  byId("colour").addEventListener("change", (event) => go({ colour: event.target.value, muted: [] }));
  byId("size").addEventListener("change", (event) => go({ size: event.target.value }));
}
