import { fileURLToPath } from "node:url";

import { ESLint } from "eslint";
import { expect, test } from "vitest";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

test("modules that import each other fail eslint", { timeout: 60_000 }, async () => {
  const eslint = new ESLint({ cwd: here(".."), ignore: false });
  const results = await eslint.lintFiles([here("cycle/*.ts")]);
  const broken = results.map(({ messages }) => messages.map(({ ruleId }) => ruleId));
  expect(broken).toEqual([["import-x/no-cycle"], ["import-x/no-cycle"]]);
});
