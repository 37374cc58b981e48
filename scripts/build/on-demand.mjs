import { dirname, join, relative } from "node:path";
import { build } from "esbuild";

const STAND_IN = "scripts/build/stand-in.cjs";

/** Built-in modules that take Node some milliseconds to load, with what of them is used. Whoever uses more of one adds it here. */
const SLOW_BUILT_INS = {
  "node:child_process": ["execFile", "execFileSync", "spawn", "spawnSync"],
  "node:crypto": ["createHash", "createHmac", "randomBytes", "randomInt"],
  "node:readline": ["createInterface"],
  "node:stream/consumers": ["text"],
  "node:timers/promises": ["setTimeout"],
  "node:tty": ["isatty"],
};

/**
 * A plugin for esbuild that lets a bundle load each slow built-in module when something of it is first called.
 * What is not in the list above is an error of the build.
 */
export const builtInsOnDemand = {
  name: "built-ins-on-demand",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:/ }, ({ path, namespace }) =>
      path in SLOW_BUILT_INS && namespace === "file" ? { path, namespace: "built-in" } : undefined,
    );
    onLoad({ filter: /.*/, namespace: "built-in" }, ({ path }) => ({
      contents: SLOW_BUILT_INS[path]
        .map((name) => `export const ${name} = (...args) => require("${path}").${name}(...args);`)
        .join("\n"),
    }));
  },
};

/**
 * Builds a program as parts that are loaded on demand: a module of another part, or a library, is loaded when something of it is
 * first used. The source needs to know nothing of it.
 *
 * @param parts as `planParts` returns it
 * @returns the metafiles
 */
export function buildParts(parts, outdir, options) {
  const builds = [...parts.asked].map(([part, ids]) =>
    build({
      ...options,
      // libraries change only with their version
      minify: options.minify || part.startsWith("libraries/"),
      entryPoints: [{ in: parts.entries.get(part) ?? `part:${part}`, out: part }],
      outdir,
      plugins: [entryOf(part, [...ids], parts), elsewhere(part, parts), ...options.plugins],
    }),
  );
  return Promise.all(builds);
}

/** What a part shows to the others: a function that loads one of its modules. */
function entryOf(part, ids, { root, libraries }) {
  const ofModules = `const modules = { ${ids.map((id) => `"${id}": () => require("./${id}")`).join(",\n")} };
    export const load = (id) => modules[id]();`;
  const ofLibrary = `import * as library from "${ids[0]}"; export const load = () => library;`;
  return {
    name: "entry-of-part",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^part:/ }, () => ({ path: part, namespace: "part" }));
      onLoad({ filter: /.*/, namespace: "part" }, () => ({
        resolveDir: root,
        contents: libraries.has(ids[0]) ? ofLibrary : ofModules,
      }));
    },
  };
}

/** Puts a module that loads the real one on demand in the place of each import that leads out of the part. */
function elsewhere(part, { root, homes, exports, libraries }) {
  const fileOf = (id) => relative(dirname(`${part}.cjs`), `${homes.get(id)}.cjs`);
  return {
    name: "elsewhere",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /.*/ }, ({ path, resolveDir, namespace }) => {
        if (path === STAND_IN) return { path: join(root, path) };
        if (namespace === "elsewhere") return undefined;
        const id = path.startsWith(".") ? relative(root, join(resolveDir, path)) : path;
        const home = homes.get(id);
        return home === undefined || home === part ? undefined : { path: id, namespace: "elsewhere" };
      });
      onLoad({ filter: /.*/, namespace: "elsewhere" }, ({ path }) => ({
        contents: standIn(path, fileOf(path), exports.get(path), libraries.has(path)),
        resolveDir: root,
      }));
    },
  };
}

/**
 * What is in a bundle for a module of another file: it has the same names, and loads the module when one of them is first used.
 * Each module that imports it gets an object of the same prototype with copies of all other properties: so the names are in the prototype.
 */
function standIn(id, file, names, isLibrary) {
  const getters = names.map((name) => `get ${name}() { return module_().${name}; }`).join(",\n");
  // Node gives what a CommonJS module is as its default, which for our libraries is a function or a class
  const called = `function (...args) {
      const { default: itself } = module_();
      return new.target ? new itself(...args) : itself(...args);
    }`;
  return `const module_ = require("${STAND_IN}")(require, __dirname, "${file}", "${id}");
    const names = { ${getters} };
    module.exports = ${isLibrary ? `Object.setPrototypeOf(${called}, names)` : "Object.create(names)"};`;
}
