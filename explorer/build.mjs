// Builds the script of the page, one classic script without modules, as its policy wants it.
//
//   node build.mjs                writes the committed bundle
//   node build.mjs --check        fails when the committed bundle is not what the sources give
//   node build.mjs --watch        writes it again whenever a source changes
//   node build.mjs --test FILE    writes the page's script with its modules at window.engine

import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

import esbuild from "esbuild";

const path = (name) => fileURLToPath(new URL(name, import.meta.url));
const BUNDLE = path("../graph/newsgraph/exports/page/bundle/explorer.js");

const OPTIONS = {
  absWorkingDir: path("."),
  bundle: true,
  charset: "utf8",
  format: "iife",
  target: "es2022",
  minify: true,
  lineLimit: 120,
  legalComments: "none",
  metafile: true,
  write: false,
};

// The licences of the packages that a build took code from, as they ask for it.
async function notices(metafile) {
  const inputs = Object.keys(metafile.inputs);
  const names = inputs.flatMap(
    (input) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1] ?? [],
  );
  const texts = [...new Set(names)].sort().map(async (name) => {
    const folder = path(`node_modules/${name}/`);
    const { version } = JSON.parse(await readFile(`${folder}package.json`, "utf8"));
    const licence = await licenceOf(folder);
    return `${name} ${version}\n\n${licence.trim()}`;
  });
  const all = (await Promise.all(texts)).join("\n\n----\n\n");
  return `/* The script of newsgraph's page, built from explorer/. It holds code of these packages:\n\n${all}\n*/\n`;
}

async function licenceOf(folder) {
  for (const name of ["LICENSE", "LICENSE.md", "LICENSE.txt", "LICENCE"]) {
    const text = await readFile(folder + name, "utf8").catch(() => null);
    if (text !== null) return text.replaceAll("*/", "* /");
  }
  throw new Error(`${folder} holds no licence`);
}

async function built(entry) {
  const { outputFiles, metafile } = await esbuild.build({ ...OPTIONS, entryPoints: [entry] });
  return `${await notices(metafile)}"use strict";\n${outputFiles[0].text}`;
}

async function watch() {
  const write = {
    name: "write",
    setup: ({ onEnd }) =>
      onEnd(async ({ errors, outputFiles, metafile }) => {
        if (errors.length) return;
        await writeFile(BUNDLE, `${await notices(metafile)}"use strict";\n${outputFiles[0].text}`);
        console.log(`${new Date().toLocaleTimeString()} wrote the bundle`);
      }),
  };
  const context = await esbuild.context({ ...OPTIONS, entryPoints: ["main.ts"], plugins: [write] });
  await context.watch();
}

const [mode, target] = process.argv.slice(2);
if (mode === "--watch") await watch();
else if (mode === "--test") await writeFile(target, await built("testing/entry.ts"));
else if (mode === "--check") {
  const isCurrent = (await built("main.ts")) === (await readFile(BUNDLE, "utf8").catch(() => ""));
  if (!isCurrent) {
    console.error("The committed bundle is stale: run `make page` and commit what it writes.");
    process.exitCode = 1;
  }
} else await writeFile(BUNDLE, await built("main.ts"));
