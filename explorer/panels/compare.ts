import { graph } from "../opened";
import { COMPARED } from "../core/compared";
import { linkWords } from "../core/reasons";
import { parted } from "../core/tally";
import { short } from "../core/text";
import { article } from "../core/things";
import { counted, number } from "../core/words";
import { askForOther } from "./connection";
import { bdi, make } from "./elements";
import { linkedPair } from "./link";
import { choose } from "./navigation";
import { breadcrumb, closeButton, counts, growingList, plain, section, thingButton, whyButton } from "./parts";
import { ABSENCE } from "./wording";
import type { Thing, Kind } from "../core/things";
import type { Mode } from "./state";


export function comparison(thing: Thing, other: Thing) {
  return [
    besideHeading("Comparison", thing, other, "What one has and the other has not"),
    make("div", { class: "actions" }, swapButton(thing, other, "with"), askButton(thing, "with", "Compare with another …"), askButton(thing, "to", "How connected …")),
    ...COMPARED[thing.kind].map(([title, kind, held]) => comparedSection(title, kind, thing, other, parted(held(thing.row), held(other.row)))),
    thing.kind === "story" ? linksBetweenStories(thing.row, other.row) : null,
    plain(ABSENCE),
  ];
}

export function besideHeading(word, thing: Thing, other: Thing, title: string) {
  return make(
    "header",
    {},
    breadcrumb([thing], word),
    make("p", { class: "eyebrow" }, word),
    make("h2", { tabindex: "-1" }, title),
    closeButton(),
    make("ul", { class: "things pair" }, [thing, other].map((one) => make("li", {}, thingButton(one)))),
  );
}

export const swapButton = (thing: Thing, other: Thing, mode: Mode) => make("button", { type: "button", class: "quiet", onclick: () => choose(other, undefined, true, { mode, thing }) }, "Swap");
export const askButton = (thing: Thing, mode: Mode, text: string) => make("button", { type: "button", class: "quiet", onclick: () => askForOther(thing, mode) }, text);

function comparedSection(title: string, kind: Kind, thing: Thing, other: Thing, { first, both, second }) {
  const name = (one) => short(graph.labelOf(one), 40);
  const part = (words: string, rows: number[], note: string) => make("div", { class: "part" }, make("h4", {}, words, " ", make("span", { class: "count" }, number(rows.length))), counts(rows.slice(0, 200), kind, note) ?? plain("None."));
  const own = ({ count }) => counted(count, "article");
  const shared = ({ row }) => {
    const [, a, b] = both.find(([held]) => held === row);
    return `${number(a)} and ${counted(b, "article")}`;
  };
  return section(
    title,
    part(["Only ", bdi(name(thing))], first, own),
    part(["Only ", bdi(name(other))], second, own),
    part("Both", both.map(([row, a]) => [row, a]), shared),
  );
}

function linksBetweenStories(a: number, b: number) {
  const there = new Set(graph.storyArticles[b]);
  const links = graph.storyArticles[a].flatMap((row) => [...graph.linksOf(row)].filter((link) => there.has(graph.otherEnd(link, row))));
  if (!links.length) return section("Links between them", plain("None."));
  const item = (link: number) => {
    const { source, target } = linkedPair(link);
    return make("li", { class: "linked" }, thingButton(article(source), `${linkWords(link, source)}: ${short(graph.labelOf(article(target)), 90)}`), whyButton(link, article(target)));
  };
  return section(`Links between them (${number(links.length)})`, growingList([...new Set(links)], item, "things", 10));
}
