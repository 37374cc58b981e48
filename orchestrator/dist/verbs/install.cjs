var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
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
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
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

// scripts/build/stand-in.cjs
var require_stand_in = __commonJS({
  "scripts/build/stand-in.cjs"(exports2, module2) {
    module2.exports = (load2, folder, file, id) => {
      let real;
      return () => {
        if (real === void 0) {
          const path = require("node:path").join(folder, file);
          real = (require.cache[path]?.exports ?? load2(path)).load(id);
        }
        return real;
      };
    };
  }
});

// elsewhere:orchestrator/core/install/consent.ts
var require_consent = __commonJS({
  "elsewhere:orchestrator/core/install/consent.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/install.cjs", "orchestrator/core/install/consent.ts");
    var names = {
      get CLI_FOR_MODELS() {
        return module_().CLI_FOR_MODELS;
      },
      get consentsFor() {
        return module_().consentsFor;
      },
      get hookEntries() {
        return module_().hookEntries;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/install/describe-ignored.ts
var require_describe_ignored = __commonJS({
  "elsewhere:orchestrator/core/install/describe-ignored.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/install.cjs", "orchestrator/core/install/describe-ignored.ts");
    var names = { get describeIgnored() {
      return module_().describeIgnored;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/install/describe-install.ts
var require_describe_install = __commonJS({
  "elsewhere:orchestrator/core/install/describe-install.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/install.cjs", "orchestrator/core/install/describe-install.ts");
    var names = {
      get describeConsent() {
        return module_().describeConsent;
      },
      get describeDelete() {
        return module_().describeDelete;
      },
      get describeDryRun() {
        return module_().describeDryRun;
      },
      get describeInstalled() {
        return module_().describeInstalled;
      },
      get describeSteps() {
        return module_().describeSteps;
      },
      get worthTelling() {
        return module_().worthTelling;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/install/describe-sub-folder.ts
var require_describe_sub_folder = __commonJS({
  "elsewhere:orchestrator/core/install/describe-sub-folder.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/install.cjs", "orchestrator/core/install/describe-sub-folder.ts");
    var names = { get describeSubFolder() {
      return module_().describeSubFolder;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/install/find-unloaded.ts
var require_find_unloaded = __commonJS({
  "elsewhere:orchestrator/core/install/find-unloaded.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/install.cjs", "orchestrator/core/install/find-unloaded.ts");
    var names = {
      get findUnloaded() {
        return module_().findUnloaded;
      },
      get isInactive() {
        return module_().isInactive;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/install/manifest.ts
var require_manifest = __commonJS({
  "elsewhere:orchestrator/core/install/manifest.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/install.cjs", "orchestrator/core/install/manifest.ts");
    var names = {
      get MANIFEST_FILE() {
        return module_().MANIFEST_FILE;
      },
      get PERSONAL_FOLDER() {
        return module_().PERSONAL_FOLDER;
      },
      get PERSONAL_RECORD_FILE() {
        return module_().PERSONAL_RECORD_FILE;
      },
      get TELLTALE_FILE() {
        return module_().TELLTALE_FILE;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/install/find-ignored.ts
var require_find_ignored = __commonJS({
  "elsewhere:orchestrator/io/install/find-ignored.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io/install.cjs", "orchestrator/io/install/find-ignored.ts");
    var names = { get findIgnored() {
      return module_().findIgnored;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/install/locate-target.ts
var require_locate_target = __commonJS({
  "elsewhere:orchestrator/io/install/locate-target.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io/install.cjs", "orchestrator/io/install/locate-target.ts");
    var names = { get locateTarget() {
      return module_().locateTarget;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/install/own-status-line.ts
var require_own_status_line = __commonJS({
  "elsewhere:orchestrator/io/install/own-status-line.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io/install.cjs", "orchestrator/io/install/own-status-line.ts");
    var names = { get ownStatusLine() {
      return module_().ownStatusLine;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/install/prepare-install.ts
var require_prepare_install = __commonJS({
  "elsewhere:orchestrator/io/install/prepare-install.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io/install.cjs", "orchestrator/io/install/prepare-install.ts");
    var names = { get prepareInstall() {
      return module_().prepareInstall;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/ledger/files/locate-state.ts
var require_locate_state = __commonJS({
  "elsewhere:orchestrator/io/ledger/files/locate-state.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io/ledger.cjs", "orchestrator/io/ledger/files/locate-state.ts");
    var names = {
      get locateState() {
        return module_().locateState;
      },
      get showsState() {
        return module_().showsState;
      },
      get stateWithoutGit() {
        return module_().stateWithoutGit;
      },
      get statesAround() {
        return module_().statesAround;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/ledger/files/state-paths.ts
var require_state_paths = __commonJS({
  "elsewhere:orchestrator/io/ledger/files/state-paths.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io/ledger.cjs", "orchestrator/io/ledger/files/state-paths.ts");
    var names = {
      get createState() {
        return module_().createState;
      },
      get hasState() {
        return module_().hasState;
      },
      get howToRecover() {
        return module_().howToRecover;
      },
      get ignoreFolder() {
        return module_().ignoreFolder;
      },
      get isFolder() {
        return module_().isFolder;
      },
      get isLost() {
        return module_().isLost;
      },
      get isOwnLink() {
        return module_().isOwnLink;
      },
      get linkText() {
        return module_().linkText;
      },
      get refuseState() {
        return module_().refuseState;
      },
      get statePaths() {
        return module_().statePaths;
      },
      get whyElsewhere() {
        return module_().whyElsewhere;
      },
      get whyLost() {
        return module_().whyLost;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/plugin-root.ts
var require_plugin_root = __commonJS({
  "elsewhere:orchestrator/io/plugin-root.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io.cjs", "orchestrator/io/plugin-root.ts");
    var names = { get pluginRoot() {
      return module_().pluginRoot;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/verbs/verb.ts
var require_verb = __commonJS({
  "elsewhere:orchestrator/verbs/verb.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "verb.cjs", "orchestrator/verbs/verb.ts");
    var names = { get INTERRUPTED() {
      return module_().INTERRUPTED;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/verbs/install.ts
var install_exports = {};
__export(install_exports, {
  install: () => install,
  runInstall: () => runInstall
});
async function runInstall(terminal, given, options) {
  const located = (0, import_locate_target.locateTarget)(terminal.cwd, given, terminal.env);
  if (!located.ok) return { ok: false, problems: [located.problem] };
  const { target } = located;
  const own = (0, import_own_status_line.ownStatusLine)(target.dir, terminal.env);
  const prepared = (0, import_prepare_install.prepareInstall)((0, import_plugin_root.pluginRoot)(), package_default.version, target, own, options.keep);
  if (!prepared.ok) return prepared;
  const all = options.yes ? (0, import_consent.consentsFor)(target.claudeDir).map(({ name }) => name) : [];
  const first = prepared.plan(new Set(all));
  if (!first.ok) return first;
  if (options.dryRun) {
    const text2 = [(0, import_describe_install.describeDryRun)(target.dir, first.plan), ...describeHindrances(target, "before")].join("\n");
    return result(text2, target, first.plan, "before");
  }
  const asked = await ask(terminal, first.plan.open);
  if (asked.kind !== "answered") return stopped(asked.kind);
  const planned = prepared.plan(/* @__PURE__ */ new Set([...all, ...asked.granted]));
  if (!planned.ok) return planned;
  const problem = prepared.carryOut(planned.plan);
  if (problem) return { ok: false, problems: [problem] };
  const text = [
    (0, import_describe_install.describeInstalled)(target.dir, package_default.version, planned.plan, terminal.isInteractive),
    ...describeHindrances(target, "after")
  ].join("\n");
  return result(text, target, planned.plan, "after");
}
function describeHindrances({ dir, claudeDir, repository }, when) {
  const ignored = (0, import_describe_ignored.describeIgnored)((0, import_find_ignored.findIgnored)(dir, claudeDir));
  const isAtTop = (0, import_node_fs.existsSync)((0, import_node_path.join)(repository, ".claude", import_manifest.MANIFEST_FILE));
  return [
    ...whyNotGuarded(dir),
    ...ignored ? [`Attention: ${ignored.what}.`, ignored.fix] : [],
    ...dir === repository ? [] : (0, import_describe_sub_folder.describeSubFolder)(dir, repository, isAtTop, when)
  ];
}
function whyNotGuarded(dir) {
  const { paths } = (0, import_locate_state.locateState)(dir);
  if (!(0, import_state_paths.isLost)(paths)) return [];
  return [`Attention: ${paths.dir} is gone, so every spawn is denied.`, (0, import_state_paths.howToRecover)(paths)];
}
async function ask(terminal, open) {
  const granted = [];
  for (const consent of terminal.isInteractive ? open : []) {
    terminal.progress((0, import_describe_install.describeConsent)(consent).join("\n"));
    const answer = await terminal.confirm(consent.question);
    if (answer === "interrupted" || answer === "ended") return { kind: answer };
    if (answer === "yes") granted.push(consent.name);
  }
  return { kind: "answered", granted };
}
function stopped(by) {
  const how = by === "interrupted" ? "it was interrupted at a question" : "the input ended at a question";
  const fix = "Run it again and answer, or use --yes, which agrees to everything.";
  const problem = { where: "skyfom install", what: `${how}, and nothing was written`, fix };
  return { ok: false, problems: [problem], exitCode: by === "interrupted" ? import_verb.INTERRUPTED : 1 };
}
function result(text, { dir }, plan, when) {
  const { steps, added, open, kept, edited } = plan;
  const changes = steps.map(({ do: what, path }) => ({ do: what, path }));
  const problems = plan.unloaded.map((one) => one[when]);
  const data = { dir, version: package_default.version, isActive: !(0, import_find_unloaded.isInactive)(plan.unloaded), problems };
  const exitCode = problems.length > 0 ? 1 : 0;
  return { ok: true, text, data: { ...data, changes, added, open, kept, edited }, exitCode };
}
var import_node_fs, import_node_path, import_consent, import_describe_ignored, import_describe_install, import_describe_sub_folder, import_find_unloaded, import_manifest, import_find_ignored, import_locate_target, import_own_status_line, import_prepare_install, import_locate_state, import_state_paths, import_plugin_root, import_verb, install;
var init_install = __esm({
  "orchestrator/verbs/install.ts"() {
    "use strict";
    import_node_fs = require("node:fs");
    import_node_path = require("node:path");
    init_package();
    import_consent = __toESM(require_consent(), 1);
    import_describe_ignored = __toESM(require_describe_ignored(), 1);
    import_describe_install = __toESM(require_describe_install(), 1);
    import_describe_sub_folder = __toESM(require_describe_sub_folder(), 1);
    import_find_unloaded = __toESM(require_find_unloaded(), 1);
    import_manifest = __toESM(require_manifest(), 1);
    import_find_ignored = __toESM(require_find_ignored(), 1);
    import_locate_target = __toESM(require_locate_target(), 1);
    import_own_status_line = __toESM(require_own_status_line(), 1);
    import_prepare_install = __toESM(require_prepare_install(), 1);
    import_locate_state = __toESM(require_locate_state(), 1);
    import_state_paths = __toESM(require_state_paths(), 1);
    import_plugin_root = __toESM(require_plugin_root(), 1);
    import_verb = __toESM(require_verb(), 1);
    install = (program, bind) => {
      const command = program.command("install").argument("[dir]", "folder of the repository (default: the current folder)").option("--dry-run", "only show what would change").option("--keep", "leave skills and commands as you have changed them; else a changed file stops the install").option(
        "--yes",
        "also write what needs your consent: the allow rule, the limits of the client and the status line"
      );
      bind(command, runInstall);
    };
  }
});

// part:verbs/install
var install_exports2 = {};
__export(install_exports2, {
  load: () => load
});
module.exports = __toCommonJS(install_exports2);
var modules = { "orchestrator/verbs/install.ts": () => (init_install(), __toCommonJS(install_exports)) };
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
