// Half of an import cycle, for lint.spec.ts.

import { other } from "./other";

export const one = (depth: number): number => (depth ? other(depth - 1) : 1);
