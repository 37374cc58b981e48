var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// package.json
var package_default;
var init_package = __esm({
  "package.json"() {
    package_default = {
      name: "skyfom",
      version: "0.1.0",
      description: "Up to seven Claude Code agents at once in one repository, and never an eighth. They work on tasks from Beads or a plain file; code plans the run, and hooks hold the cap. The hooks read prompts and agent calls on this machine, keep records only of projects that they guard, and send nothing.",
      license: "MIT",
      homepage: "https://github.com/OWNER/skyfom#readme",
      repository: "github:OWNER/skyfom",
      bugs: "https://github.com/OWNER/skyfom/issues",
      keywords: [
        "claude-code",
        "claude-code-plugin",
        "agents",
        "parallel",
        "orchestration",
        "beads",
        "rate-limit",
        "worktrees"
      ],
      type: "module",
      engines: {
        node: ">=20"
      },
      skyfom: {
        claudeCode: {
          oldest: "2.1.310",
          newest: "2.1.332"
        }
      },
      bin: {
        skyfom: "bin/skyfom"
      },
      files: [
        ".claude-plugin",
        "CHANGELOG.md",
        "bin",
        "commands",
        "docs",
        "hooks/client-module",
        "hooks/hooks.json",
        "hooks/dist",
        "orchestrator/*.json",
        "orchestrator/dist",
        "orchestrator/schemas",
        "skills"
      ],
      types: "./orchestrator/dist/parallel-executor.d.ts",
      exports: {
        ".": {
          types: "./orchestrator/dist/parallel-executor.d.ts",
          default: "./orchestrator/dist/parallel-executor.mjs"
        },
        "./skill-composition-schema.json": "./orchestrator/skill-composition-schema.json",
        "./package.json": "./package.json"
      },
      scripts: {
        build: "node scripts/build.mjs",
        demo: "tsx scripts/demo.ts",
        pictures: "tsx scripts/draw-pictures.ts",
        format: "biome check --write .",
        test: "node scripts/check.mjs",
        "test:long": "node scripts/check-long.mjs",
        bench: "tsx bench/run.ts",
        conformance: "tsx scripts/conformance.ts",
        mutants: "tsx scripts/mutants.ts"
      },
      overrides: {},
      devDependencies: {
        "@anthropic-ai/claude-code": "2.1.330",
        "@biomejs/biome": "2.6.8",
        "@dagrejs/graphlib": "4.0.6",
        "@n1ru4l/toposort": "0.0.1",
        "@observablehq/plot": "0.6.17",
        "@opentelemetry/api": "1.9.1",
        "@opentelemetry/otlp-transformer": "0.208.0",
        "@opentelemetry/resources": "2.2.0",
        "@opentelemetry/sdk-metrics": "2.2.0",
        "@pnpm/deps.graph-sequencer": "1000.0.0",
        "@types/node": "20.19.43",
        "@types/picomatch": "4.0.3",
        ajv: "8.20.0",
        "axe-core": "4.14.1",
        "batching-toposort": "1.2.0",
        commander: "14.0.3",
        "dependency-graph": "1.0.0",
        esbuild: "0.28.2",
        "fast-check": "4.10.2",
        "fastest-levenshtein": "1.0.16",
        graphology: "0.26.0",
        "graphology-dag": "0.4.1",
        "gray-matter": "4.0.3",
        "json-schema-to-ts": "3.1.1",
        "jsonc-parser": "3.3.1",
        linkedom: "0.18.15",
        picocolors: "1.1.1",
        picomatch: "4.0.7",
        "playwright-core": "1.65.1",
        preact: "11.2.0",
        "preact-render-to-string": "6.8.2",
        "string-width": "8.3.0",
        "topo-sort": "1.0.0",
        toposort: "2.0.2",
        tsx: "4.23.15",
        typescript: "7.0.2",
        vitest: "4.1.12",
        yaml: "2.9.1"
      }
    };
  }
});

// orchestrator/verbs/version.ts
var version_exports = {};
__export(version_exports, {
  version: () => version
});
var version;
var init_version = __esm({
  "orchestrator/verbs/version.ts"() {
    "use strict";
    init_package();
    version = (program, bind) => {
      const command = program.command("version");
      bind(command, () => ({ ok: true, text: package_default.version, data: { version: package_default.version } }));
    };
  }
});

// part:verbs/version
var version_exports2 = {};
__export(version_exports2, {
  load: () => load
});
module.exports = __toCommonJS(version_exports2);
var modules = { "orchestrator/verbs/version.ts": () => (init_version(), __toCommonJS(version_exports)) };
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
