// Writes the committed bundles: hooks/dist (CommonJS, Node built-ins only) and orchestrator/dist (the command line in parts that are
// loaded on demand, the status line like a hook, the page of reports, and the public library with its types).
// Before that, it writes what is made from the table of events: its schema, and its rows in docs/state.md.
// `node scripts/build.mjs [outDir]` writes the bundles below another folder, which the check compares with what is committed.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { compiledValidators } from "./build/compiled-validators.mjs";
import { declareLibrary } from "./build/declare-library.mjs";
import { describeEvents } from "./build/describe-events.mjs";
import { buildParts, builtInsOnDemand } from "./build/on-demand.mjs";
import { planParts, planShared } from "./build/plan-parts.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const out = resolve(process.argv[2] ?? root);

/** What the client loads into itself, beside the command hooks that it starts. */
const MODULE = "register.ts";

/** Libraries that draw, and those of OpenTelemetry, are larger than all the rest: what needs them is a bundle that is loaded on demand. */
const APART = ["orchestrator/report-page.ts", "orchestrator/otlp-export.ts"];
const loadedApart = {
  name: "loaded-apart",
  setup({ onResolve, initialOptions }) {
    // a part may lie deeper than these bundles
    const [{ out: part = "" }] = initialOptions.entryPoints;
    onResolve({ filter: /\/(report-page|otlp-export)\.ts$/ }, ({ kind, path }) => {
      const file = `./${relative(dirname(part), `${basename(path, ".ts")}.mjs`)}`;
      return kind === "dynamic-import" ? { path: file, external: true } : undefined;
    });
  },
};

const SPAWN_HOOK = "hooks/pre-tool-use.ts";
const START_HOOK = "hooks/subagent-start.ts";

/** Hooks that most often find nothing to do, and what they then do not need. */
const OFTEN_IDLE_HOOKS = ["hooks/settle.ts", "hooks/user-prompt-submit.ts"];
const NEEDED_FOR_WORK = [
  "orchestrator/io/ledger/ledger.ts",
  "orchestrator/io/hook/count-again.ts",
  "orchestrator/io/hook/why-miscounted.ts",
  "orchestrator/io/ledger/memory/remember-at-work.ts",
  "orchestrator/io/ledger/memory/restore-forgotten.ts",
  "orchestrator/io/ledger/settle/settle-signal.ts",
  "orchestrator/io/ledger/files/asking.ts",
];

/** What a spawn that finds a free slot does not need. */
const NEEDED_WHEN_FULL = [
  "orchestrator/io/ledger/begin/explain-full.ts",
  "orchestrator/io/ledger/begin/make-room.ts",
  "orchestrator/io/ledger/begin/withdraw-spawn.ts",
];

/** What a start needs only for the agents of runs, and loads before it waits, see `startAgent`. */
const NEEDED_FOR_WORKTREES = ["orchestrator/io/worktrees/start/bring-to-base.ts"];

/** What hooks need only where a state was deleted, the home is new, a variable or a setting says so, or a skill of ours is called. */
const SELDOM_NEEDED = [
  "orchestrator/io/hook/explain-unfit-copy.ts",
  "orchestrator/io/ledger/begin/find-pane-setting.ts",
  "orchestrator/io/ledger/memory/restore-lives.ts",
  "orchestrator/io/ledger/memory/settle-remembered.ts",
  "orchestrator/io/settings/folders-of-key.ts",
  "orchestrator/io/settings/set-by-repository.ts",
];

/** What these hooks and a spawn need only for the agents of runs. */
const NEEDED_FOR_RUNS = [
  "orchestrator/core/texts/denials/explain-reference.ts",
  "orchestrator/core/run/judge/parse-report.ts",
  "orchestrator/io/ledger/begin/next-step-after.ts",
  "orchestrator/io/reference/brief-files.ts",
  "orchestrator/io/reference/read-run.ts",
  "orchestrator/io/reference/why-over.ts",
  "orchestrator/io/run/tell/continue-runs.ts",
  "orchestrator/io/run/tell/tell-at-rest.ts",
  "orchestrator/io/run/tell/tell-session.ts",
];

/** Half of the code for runs; what asks for a report or looks for runs where there are none does without it. */
const NEEDED_TO_READ_RUNS = ["orchestrator/core/validators/is-run-file.ts"];

const shared = {
  absWorkingDir: root,
  bundle: true,
  platform: "node",
  target: "node20",
  legalComments: "none",
  logLevel: "warning",
  metafile: true,
  define: { "import.meta.filename": "__filename" },
  // a node_modules that is a link must not put the path that it leads to into the bundle
  preserveSymlinks: true,
};

if (out === root) await describeEvents(root);

const validators = await compiledValidators(root);

/** Bundles that start in a moment: small, and of Node built-ins alone. */
const ofBuiltIns = {
  ...shared,
  format: "cjs",
  minify: true,
  outExtension: { ".js": ".cjs" },
  plugins: [validators, builtInsOnDemand],
};

// A source that does not build must leave the bundles that are there.
const fresh = mkdtempSync(join(tmpdir(), "skyfom-build-"));
try {
  await buildHooks();
  await buildModule();
  await buildOfBuiltIns(["orchestrator/statusline.ts"], "orchestrator/dist");
  const libraries = await buildOrchestrator();
  writeFileSync(join(fresh, "orchestrator/dist/parallel-executor.d.ts"), declareLibrary(root));
  writeFileSync(join(fresh, "orchestrator/dist/THIRD-PARTY-NOTICES"), notices(libraries));
  for (const folder of ["hooks/dist", "orchestrator/dist"]) {
    rmSync(join(out, folder), { recursive: true, force: true });
    cpSync(join(fresh, folder), join(out, folder), { recursive: true });
  }
} finally {
  rmSync(fresh, { recursive: true, force: true });
}

/** What a hook seldom needs is in files beside it. */
async function buildHooks() {
  const all = readdirSync(join(root, "hooks")).filter((name) => name.endsWith(".ts") && name !== MODULE);
  const divided = [SPAWN_HOOK, START_HOOK, ...OFTEN_IDLE_HOOKS];
  await buildOfBuiltIns(
    all.map((name) => `hooks/${name}`).filter((hook) => !divided.includes(hook)),
    "hooks/dist",
  );
  const seldom = { runs: NEEDED_FOR_RUNS, "run-file": NEEDED_TO_READ_RUNS, seldom: SELDOM_NEEDED };
  await buildDivided([START_HOOK], { worktree: NEEDED_FOR_WORKTREES });
  await buildDivided([SPAWN_HOOK], { full: NEEDED_WHEN_FULL, ...seldom });
  await buildDivided(OFTEN_IDLE_HOOKS, { work: NEEDED_FOR_WORK, ...seldom });
}

async function buildDivided(hooks, shared) {
  const parts = await planShared(hooks, shared, root);
  for (const { metafile } of await buildParts(parts, join(fresh, "hooks/dist"), ofBuiltIns)) refuseLibraries(metafile);
}

async function buildOfBuiltIns(entryPoints, outdir) {
  const { metafile } = await build({ ...ofBuiltIns, entryPoints, outdir: join(fresh, outdir) });
  refuseLibraries(metafile);
}

function refuseLibraries({ inputs, outputs }) {
  const foreign = Object.keys(inputs).filter((input) => input.includes("node_modules/"));
  if (foreign.length > 0)
    throw new Error(`${Object.keys(outputs)} may import Node built-ins only, but bundles ${foreign.join(", ")}`);
}

/** One file that the client loads into itself: it has no Node there, and its source is read before it runs, so it stays readable. */
async function buildModule() {
  await build({
    ...shared,
    platform: "neutral",
    target: "es2022",
    entryPoints: [`hooks/${MODULE}`],
    outdir: join(fresh, "hooks/dist"),
    format: "esm",
    outExtension: { ".js": ".mjs" },
  });
}

async function buildOrchestrator() {
  const builds = [
    ...(await buildCommandLine()),
    await buildWithLibraries(["orchestrator/parallel-executor.ts"], { plugins: [validators] }),
    ...(await Promise.all(APART.map((entry) => buildWithLibraries([entry], { minify: true })))),
  ];
  const inputs = builds.flatMap(({ metafile }) => Object.keys(metafile.inputs));
  return [...new Set(inputs.map(packageFolder).filter(Boolean))].sort();
}

/** CommonJS starts faster than ES modules do, and can load a part in the middle of a function. */
async function buildCommandLine() {
  const options = {
    ...shared,
    format: "cjs",
    mainFields: ["module", "main"],
    outExtension: { ".js": ".cjs" },
    plugins: [loadedApart, validators, builtInsOnDemand],
  };
  return buildParts(await planParts("orchestrator/cli.ts", options), join(fresh, "orchestrator/dist"), options);
}

function buildWithLibraries(entryPoints, options) {
  return build({
    ...shared,
    entryPoints,
    outdir: join(fresh, "orchestrator/dist"),
    format: "esm",
    // A library's ES module where it has one: a UMD build hides its own files from the bundler.
    mainFields: ["module", "main"],
    outExtension: { ".js": ".mjs" },
    banner: {
      js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
    },
    ...options,
    define: {},
  });
}

/** The folder of the library that a bundled file belongs to, or undefined for a file of ours. */
function packageFolder(input) {
  return /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1];
}

/** Name, version, licence and licence text of every library in the bundle. */
function notices(folders) {
  const sections = folders.map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
    const file = readdirSync(join(root, folder)).find((entry) => /^licen[cs]e/i.test(entry));
    if (!file) throw new Error(`${relative(root, folder)} has no licence file to reproduce`);
    return `${name} ${version} (${license})\n\n${readFileSync(join(root, folder, file), "utf8").trim()}\n`;
  });
  return `The bundles in this folder contain these libraries.\n\n${sections.join(`\n${"-".repeat(80)}\n\n`)}`;
}
