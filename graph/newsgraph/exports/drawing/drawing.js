"use strict";
// Draws what the page carries. Texts become text: nothing here parses markup.

const drawn = JSON.parse(document.getElementById("drawn").textContent);
const container = document.getElementById("network");
container.style.height = drawn.height;
container.style.width = drawn.width;
container.style.backgroundColor = drawn.background;

function asText(thing) {
  if (thing.title === undefined || thing.title === null) return thing;
  const title = document.createElement("div");
  title.textContent = String(thing.title);
  return { ...thing, title };
}

const { options } = drawn;
if (drawn.hasSettings) {
  const settings = document.getElementById("settings");
  settings.hidden = false;
  options.configure = { ...options.configure, container: settings };
}
const nodes = new vis.DataSet(drawn.nodes.map(asText));
const edges = new vis.DataSet(drawn.edges.map(asText));
const network = new vis.Network(container, { nodes, edges }, options);

if (drawn.hasMenu) {
  const choice = document.getElementById("choice");
  drawn.nodes.forEach(({ id, label }, row) => choice.append(new Option(String(label ?? id), String(row))));
  choice.addEventListener("change", () => {
    const { id } = drawn.nodes[Number(choice.value)];
    network.selectNodes([id]);
    network.focus(id, { scale: 1 });
  });
  document.getElementById("menu").hidden = false;
}
document.documentElement.dataset.ready = "true";
