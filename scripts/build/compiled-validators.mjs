import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { Ajv } from "ajv";
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
      onLoad({ filter: /\/core\/validators\/is-[^/]+\.ts$/ }, ({ path }) => ({
        contents: codes.get(basename(path, ".ts")),
        loader: "js",
        resolveDir: join(root, FOLDER),
      }));
    },
  };
}

/** The code of each file of validators, by the file's name without its ending. */
export async function compileAll(root) {
  const names = readdirSync(join(root, FOLDER))
    .filter((file) => file.startsWith("is-"))
    .map((file) => basename(file, ".ts"));
  const folder = mkdtempSync(join(tmpdir(), "skyfom-validators-"));
  try {
    await build({
      absWorkingDir: root,
      entryPoints: [...names, COMPILER].map((name) => `${FOLDER}/${name}.ts`),
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
    for (const name of names) codes.set(name, compile(await load(name), optionsOf));
    return codes;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The code of one file, each of whose exports is a validator. */
function compile(validators, optionsOf) {
  const sources = Object.entries(validators).map(([name, { source }]) => [name, source]);
  const [[, first]] = sources;
  if (sources.some(([, { errors }]) => errors !== first.errors))
    throw new Error(
      `${sources.map(([name]) => name).join(", ")} stand in one file, so they have to report the same errors`,
    );
  const ajv = new Ajv({ ...optionsOf(first), code: { source: true, esm: true } });
  for (const [name, { schema }] of sources) ajv.addSchema(schema, name);
  const code = standaloneCode(ajv, Object.fromEntries(sources.map(([name]) => [name, name])));
  return first.errors === "none" ? withoutErrors(code) : withBriefErrors(code);
}

/** Where an error is made, unless it explains itself. What does not look like this stays as the compiler wrote it. */
const ERROR = /\{instancePath(:[^{}]*?)?,schemaPath:"[^"]*",keyword:("[^"]*"),params:(\{[^{}]*\})\}/g;

/** The code without what nobody asks for: half of it only says what is wrong. */
function withoutErrors(code) {
  return code.replaceAll(new RegExp(`\\[${ERROR.source}\\]`, "g"), "null");
}

/** The code with one function that makes all errors, without where in the schema the rule stands. */
function withBriefErrors(code) {
  const brief = code.replaceAll(ERROR, (_, path = ":instancePath", keyword, params) => {
    return `errorAt(${path.slice(1)}, ${keyword}, ${params})`;
  });
  return `${brief}\nfunction errorAt(instancePath, keyword, params) { return { instancePath, keyword, params }; }`;
}
