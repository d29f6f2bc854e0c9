// The other half of the cycle.

import { one } from "./one";

export const other = (depth: number): number => (depth ? one(depth - 1) : 2);
