import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import { build } from "esbuild";

const FOLDER = "orchestrator/core/validators";
const COMPILER = "compile-validator";

/**
 * A plugin for esbuild that puts compiled validators in the place of the files that ask for them, so that no start pays for
 * compiling a schema. The schemas are taken from the very files that are replaced: those are run, and say what they would compile.
 */
export async function compiledValidators(root) {
  const codes = await compileAll(root);
  return {
    name: "compiled-validators",
    setup({ onLoad }) {
      onLoad({ filter: /\/core\/validators\/[^/]+\.ts$/ }, ({ path }) => ({
        contents: codes.get(basename(path, ".ts")),
        loader: "js",
        resolveDir: join(root, FOLDER),
      }));
    },
  };
}

/** The code of each file of validators, by the file's name without its ending. */
export async function compileAll(root) {
  const names = readdirSync(join(root, FOLDER)).map((file) => basename(file, ".ts"));
  const folder = mkdtempSync(join(tmpdir(), "skyfom-validators-"));
  try {
    await build({
      absWorkingDir: root,
      entryPoints: names.map((name) => `${FOLDER}/${name}.ts`),
      outdir: folder,
      outExtension: { ".js": ".mjs" },
      bundle: true,
      splitting: true,
      platform: "node",
      format: "esm",
      preserveSymlinks: true,
      logLevel: "warning",
    });
    const load = (name) => import(pathToFileURL(join(folder, `${name}.mjs`)).href);
    const { optionsOf } = await load(COMPILER);
    const codes = new Map();
    for (const name of names.filter((name) => name !== COMPILER)) codes.set(name, compile(await load(name), optionsOf));
    return codes;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The code of one file: what its validators compile to, and any other of its exports as the data that it comes to. */
function compile(all, optionsOf) {
  const ofName = Object.entries(all);
  const data = ofName.filter(([, { source }]) => source === undefined);
  const constants = data.map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`);
  const validators = ofName.filter(([, { source }]) => source !== undefined);
  return [...constants, ...(validators.length > 0 ? [compileValidators(validators, optionsOf)] : [])].join("\n");
}

function compileValidators(validators, optionsOf) {
  const sources = validators.map(([name, { source }]) => [name, source]);
  const [options, ...others] = sources.map(([, source]) => optionsOf(source));
  if (others.some((other) => !isDeepStrictEqual(other, options)))
    throw new Error(
      `${sources.map(([name]) => name).join(", ")} stand in one file, so they have to report the same errors`,
    );
  const ajv = new Ajv2020({ ...options, code: { source: true, esm: true, lines: true } });
  for (const [name, { schema }] of sources) ajv.addSchema(schema, name);
  return standaloneCode(ajv, Object.fromEntries(sources.map(([name]) => [name, name])));
}
