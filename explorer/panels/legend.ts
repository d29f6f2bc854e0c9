// The legend: what colours and sizes mean on the map, and lines on a network. Pressing an entry
// fades its articles, or hides its edges.

import { scene } from "../canvas/scene";
import { showMatching } from "../canvas/canvas";
import { EDGE_KINDS } from "../core/generated/schema";
import { short } from "../core/text";
import { number } from "../core/words";
import {
  COLOURS,
  legendModel,
  SIZES,
  type ColourBy,
  type LegendEntry,
  type SizeBy,
} from "../map/channels";
import { EDGE_STYLES } from "../network/styles";
import { graph } from "../opened";
import { byId, keepingFocus, lineSign, make, nodeSign, vector, type Child } from "./elements";
import { go } from "./navigation";
import { found, isFiltered, state } from "./state";
import { KIND_WORDS } from "./wording";

export function showLegend(): void {
  const isMapShown = state.view !== "network";
  byId("look").hidden = !isMapShown;
  byId("legend").classList.toggle("of-network", !isMapShown);
  byId("colour").value = state.colour;
  byId("size").value = state.size;
  keepingFocus(byId("legend-body"), () => (isMapShown ? mapRows() : networkRows()));
  byId("caption").textContent = isMapShown ? mapWords() : scene.note;
}

function mapWords(): string {
  const size = state.size === "heat" ? ", larger the more heat it has" : "";
  const colour =
    state.colour === "topic"
      ? " An article on several topics takes the colour of one of them."
      : "";
  return `Each island is a story, each dot an article${size}. Press a colour to fade its dots.${colour}`;
}

const keyOf = ({ thing, label }: LegendEntry) => (thing ? graph.nameOf(thing) : label);

function mapRows(): HTMLElement[] {
  return legendModel().map((entry) => {
    const key = keyOf(entry);
    const dot = vector("circle", { cx: 6, cy: 6, r: 5, fill: entry.swatch });
    const box = { viewBox: "0 0 12 12", width: 12, height: 12, "aria-hidden": "true" };
    const button = switchOf(
      key,
      vector("svg", box, dot),
      make("bdi", {}, short(entry.label, 32)),
      " ",
      make("span", { class: "count" }, number(entry.rows.length)),
    );
    return make("li", {}, button);
  });
}

// A button by which an entry is switched off and on.
function switchOf(key: string, ...content: Child[]): HTMLElement {
  const isOn = !state.muted.includes(key);
  const onclick = () => {
    go({ muted: isOn ? [...state.muted, key] : state.muted.filter((one) => one !== key) });
  };
  return make(
    "button",
    { type: "button", class: "swatch", "data-key": key, "aria-pressed": String(isOn), onclick },
    ...content,
  );
}

function networkRows(): HTMLElement[] {
  const drawn = new Set(scene.edges.map(({ kind }) => kind));
  const shapes = [...new Set(scene.nodes.map(({ thing }) => thing.kind))];
  const words = (name: string, says: string) =>
    make("span", {}, make("b", {}, name), says && ` ${says}`);
  return [
    ...shapes.map((kind) => make("li", {}, nodeSign(kind), words(KIND_WORDS[kind], ""))),
    ...EDGE_KINDS.filter((kind) => drawn.has(kind)).map((kind) =>
      make("li", {}, switchOf(kind, lineSign(kind), words(kind, EDGE_STYLES[kind].says))),
    ),
  ];
}

/** Shows bright what is found and not faded in the legend. */
export function showMatches(): void {
  const hidden = new Set(state.view === "network" ? state.muted : []);
  if (state.other) {
    showMatching(null, hidden);
    return;
  }
  const isMuted = (entry: LegendEntry) => state.muted.includes(keyOf(entry));
  const muted = state.view !== "network" && state.muted.length ? legendModel().filter(isMuted) : [];
  if (!muted.length) {
    showMatching(isFiltered() ? found.isArticle : null, hidden);
    return;
  }
  const mask = found.isArticle.slice();
  for (const { rows } of muted) for (const row of rows) mask[row] = 0;
  showMatching(mask, hidden);
}

export function listenToLegend(): void {
  const options = (words: Record<string, string>) =>
    Object.entries(words).map(([value, text]) => make("option", { value }, text));
  byId("colour").replaceChildren(...options(COLOURS));
  byId("size").replaceChildren(...options(SIZES));
  byId("colour").addEventListener("change", () => {
    go({ colour: byId("colour").value as ColourBy, muted: [] });
  });
  byId("size").addEventListener("change", () => {
    go({ size: byId("size").value as SizeBy });
  });
}
