import { basename } from "node:path";
import { build } from "esbuild";

/** A whole library; of one of its files we are not told what it exports, and it is small. */
const WHOLE = /^(?:@[^/]+\/)?[^/]+$/;

/**
 * Which files the bundle of a program consists of, and what each holds. The entry is one, each folder of the core and of io is one,
 *
 * so is each verb, each file of validators, and each library. What few starts need of a large folder is one of its own, and so is what
 * most need. A part is named after its folder, so its file keeps its name whatever changes in it.
 *
 * @param options of esbuild, with `absWorkingDir`
 * @returns entries: the source file of each part that is a program; homes: the part of each module and library; asked: what other parts want of a part; exports: the names that each of
 *   those modules exports.
 */
export async function planParts(entry, options) {
  const root = options.absWorkingDir;
  const { metafile } = await build({ ...options, entryPoints: [entry], metafile: true, write: false, outdir: root });
  const modules = Object.entries(metafile.inputs).filter(([path]) => /^orchestrator\/.*\.ts$/.test(path));
  const homes = new Map(modules.map(([path]) => [path, partOf(path)]));
  const asked = new Map([[partOf(entry), new Set()]]);
  const ask = (id) => {
    const home = homes.get(id);
    asked.set(home, (asked.get(home) ?? new Set()).add(id));
  };
  const libraries = new Set();
  for (const [from, { imports }] of modules) {
    for (const { path, original } of imports) {
      if (path.startsWith("node_modules/")) {
        if (WHOLE.test(original)) libraries.add(original);
      } else if (homes.has(path) && homes.get(path) !== homes.get(from)) ask(path);
    }
  }
  for (const library of libraries) {
    homes.set(library, `libraries/${library}`);
    ask(library);
  }
  const ours = [...asked.values()].flatMap((ids) => [...ids]).filter((id) => !libraries.has(id));
  const exports = new Map([...(await exportsOfModules(ours, root)), ...(await exportsOfLibraries(libraries))]);
  return { root, entries: new Map([[partOf(entry), entry]]), homes, asked, libraries, exports };
}

/**
 * The same for several programs that keep some modules in files beside them.
 *
 * @param entries the source files of the programs
 * @param shared what goes into each file that they share, by its name
 */
export async function planShared(entries, shared, root) {
  const files = Object.entries(shared);
  const modules = files.flatMap(([, those]) => those);
  const sources = new Map(entries.map((entry) => [basename(entry, ".ts"), entry]));
  return {
    root,
    entries: sources,
    homes: new Map(files.flatMap(([name, those]) => those.map((path) => [path, name]))),
    asked: new Map([...sources.keys(), ...Object.keys(shared)].map((part) => [part, new Set(shared[part])])),
    libraries: new Set(),
    exports: new Map(await exportsOfModules(modules, root)),
  };
}

/** Folders below these that few starts need. */
const SELDOM_NEEDED = [
  "core/ledger/events",
  "core/ledger/fold",
  "core/ledger/signals",
  "core/run/judge",
  "core/run/tell",
  "core/run/texts",
  "core/tasks/add",
  "core/tasks/bd",
  "core/tasks/edit",
  "core/texts/brief",
  "core/texts/contexts",
  "core/texts/handover",
  "core/texts/outcomes",
  "core/texts/report",
  "core/view/events",
  "io/ledger/begin",
  "io/ledger/memory",
  "io/ledger/settle",
  "io/run/check",
  "io/tasks/bd",
  "io/view/report",
];

/** What every verb needs that prints a list, of folders that few of them need. */
const LOOK = ["core/view/look", "core/view/show-text", "core/view/width-of", "io/view/look-of-output"];

/**
 * `orchestrator/io/run/x.ts` is of the part `io/run`, `orchestrator/io/x.ts` of `io`; a verb is of one with its name, and so is a file of
 * validators, which are large, and of which a start needs one or two.
 */
function partOf(path) {
  const [, top, folder, below] = path.replace(/\.ts$/, "").split("/");
  const third = [top, folder, below].join("/");
  if (LOOK.includes(third)) return "io/look";
  if (folder === "validators" || SELDOM_NEEDED.includes(third)) return third;
  if (folder === undefined) return top;
  return below === undefined && top !== "verbs" ? top : `${top}/${folder}`;
}

async function exportsOfModules(paths, root) {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: paths,
    outdir: root,
    bundle: false,
    format: "esm",
    metafile: true,
    write: false,
  });
  return Object.values(metafile.outputs).map(({ entryPoint, exports }) => [entryPoint, exports]);
}

async function exportsOfLibraries(libraries) {
  const found = [...libraries].map(async (name) => [name, Object.keys(await import(name))]);
  // what Node adds by itself differs with its version
  const isOwn = (name) => name !== "module.exports" && name !== "__esModule";
  return (await Promise.all(found)).map(([name, names]) => [name, names.filter(isOwn).sort()]);
}
