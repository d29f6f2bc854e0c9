// Two compared: for each thing a bar to the left and one to the right, by share, and a dot at the
// side of the one that was earlier.

import type { Lead, Pair } from "../core/compared";
import { short } from "../core/text";
import type { Thing } from "../core/things";
import { gapWords, number, percent } from "../core/words";
import { graph } from "../opened";
import { make, vector } from "../panels/elements";
import { thingButton } from "../panels/parts";

const WIDE = 280;
const HIGH = 12;
const MIDDLE = WIDE / 2;
const DOT = 8; // room at both ends

/** An item for each pair, made when it is asked for. */
export function divergingBars(
  pairs: readonly Pair[],
  [one, other]: readonly [Thing, Thing],
  leadOf: (pair: Pair) => Lead | null,
): (() => HTMLElement)[] {
  const total = (of: (pair: Pair) => number) => pairs.reduce((sum, pair) => sum + of(pair), 0);
  const totals = [total(({ first }) => first), total(({ second }) => second)] as const;
  const names = [one, other].map((thing) => short(graph.labelOf(thing), 30));
  const most = Math.max(
    ...pairs.map(({ first, second }) => Math.max(first / totals[0], second / totals[1])),
  );
  const kind = one.kind === "outlet" ? "story" : "outlet";
  return pairs.map((pair) => () => {
    const shares = [pair.first / totals[0], pair.second / totals[1]] as const;
    const lead = leadOf(pair);
    const parts = [pair.first, pair.second].map(
      (count, side) => `${names[side]} ${number(count)} (${percent(shares[side])})`,
    );
    if (lead) parts.push(`${names[lead.isFirst ? 0 : 1]} ${gapWords(lead.days)} earlier here`);
    return make(
      "li",
      {},
      thingButton({ kind, row: pair.row }, parts.join(" · ")),
      drawn(shares, most, lead),
    );
  });
}

function drawn(shares: readonly [number, number], most: number, lead: Lead | null): SVGElement {
  const [left, right] = shares.map((share) => ((MIDDLE - 2 * DOT) * share) / most);
  const dot = (isFirst: boolean) =>
    vector("circle", { cx: isFirst ? DOT / 2 : WIDE - DOT / 2, cy: HIGH / 2, r: 3.5 });
  return vector(
    "svg",
    { class: "bars-apart", viewBox: `0 0 ${WIDE} ${HIGH}`, "aria-hidden": "true" },
    vector("rect", { class: "one", x: MIDDLE - left, y: 2, width: left, height: HIGH - 4 }),
    vector("rect", { class: "other", x: MIDDLE, y: 2, width: right, height: HIGH - 4 }),
    vector("path", { d: `M${MIDDLE} 0V${HIGH}` }),
    ...(lead ? [dot(lead.isFirst)] : []),
  );
}
