import { graph } from "../opened";
import type { Thing } from "../core/things";


// How two things are connected: up to three ways, each hop with its reason; and the dialog
// in which the other thing is chosen.

let waysBefore = { key: "", result: null };
export function waysNow(thing: Thing, other: Thing) {
  const key = `${graph.nameOf(thing)} ${graph.nameOf(other)}`;
  if (waysBefore.key !== key) waysBefore = { key, result: waysBetween(thing, other) };
  return waysBefore.result;
}
