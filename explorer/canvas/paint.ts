// The colours of the page's style, for what is drawn.

import type { Kind } from "../core/things";
import type { Hue } from "../network/styles";

type Name = Kind | Hue | "ink" | "soft" | "paper" | "panel" | "line" | "sans" | "serif";

const NAMES: readonly Name[] = [
  "ink",
  "soft",
  "paper",
  "panel",
  "line",
  "article",
  "outlet",
  "topic",
  "story",
  "link",
  "quiet",
  "accent",
  "sans",
  "serif",
];

export interface Paint extends Record<Name, string> {
  isDark: boolean;
}

export let paint: Paint;

export function readColours(): void {
  const style = getComputedStyle(document.documentElement);
  const valueOf = (name: string) => style.getPropertyValue(`--${name}`).trim();
  const colours = Object.fromEntries(NAMES.map((name) => [name, valueOf(name)])) as Record<
    Name,
    string
  >;
  paint = { ...colours, story: colours.story || colours.ink, isDark: valueOf("dark") === "1" };
}
