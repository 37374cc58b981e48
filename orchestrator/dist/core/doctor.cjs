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

// orchestrator/core/doctor/has-agent-hook.ts
var has_agent_hook_exports = {};
__export(has_agent_hook_exports, {
  hasAgentHook: () => hasAgentHook
});
function hasAgentHook(hooks) {
  if (typeof hooks !== "object" || hooks === null) return false;
  return Object.entries(hooks).some(([key, value]) => key === "type" && value === "agent" || hasAgentHook(value));
}
var init_has_agent_hook = __esm({
  "orchestrator/core/doctor/has-agent-hook.ts"() {
    "use strict";
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

// elsewhere:orchestrator/core/view/wrap-lines.ts
var require_wrap_lines = __commonJS({
  "elsewhere:orchestrator/core/view/wrap-lines.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "view.cjs", "orchestrator/core/view/wrap-lines.ts");
    var names = { get wrapLines() {
      return module_().wrapLines;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/install/settings/client-environment.ts
var require_client_environment = __commonJS({
  "elsewhere:orchestrator/core/install/settings/client-environment.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "install.cjs", "orchestrator/core/install/settings/client-environment.ts");
    var names = {
      get CLIENT_ENVIRONMENT() {
        return module_().CLIENT_ENVIRONMENT;
      },
      get SECOND_LAYER_CAP() {
        return module_().SECOND_LAYER_CAP;
      },
      get STALL_TIMEOUT_MS() {
        return module_().STALL_TIMEOUT_MS;
      }
    };
    module2.exports = Object.create(names);
  }
});

// orchestrator/core/doctor/client-env.ts
function clientEnv({ layers, env }, name) {
  for (const { file, scope, settings } of [...layers].reverse()) {
    const value2 = settings?.env?.[name];
    if (isGiven(value2)) return { value: String(value2), where: file, scope };
  }
  const value = env[name];
  return value === void 0 ? void 0 : { value, where: "the environment", scope: "environment" };
}
function isGiven(value) {
  return ["string", "number", "boolean"].includes(typeof value);
}
var init_client_env = __esm({
  "orchestrator/core/doctor/client-env.ts"() {
    "use strict";
  }
});

// orchestrator/core/doctor/fix-of.ts
function fixOf(places) {
  return isPluginOnly(places) ? "Restore the plugin's files, or reinstall it in Claude Code." : "Run `skyfom install` again.";
}
function writtenByInstall(what) {
  return `\`skyfom install\` writes ${what} after you agree; \`skyfom install --dry-run\` shows it first.`;
}
function isPluginOnly(places) {
  return places.length > 0 && places.every(({ kind }) => kind === "plugin");
}
var init_fix_of = __esm({
  "orchestrator/core/doctor/fix-of.ts"() {
    "use strict";
  }
});

// orchestrator/core/doctor/advise-limit.ts
function adviseLimit(facts, name) {
  const value = JSON.stringify(import_client_environment.CLIENT_ENVIRONMENT[name]?.value);
  const set = clientEnv(facts, name);
  switch (set?.scope) {
    case "managed":
      return `Ask the administrator of this machine to set ${name} to ${value} in ${set.where}.`;
    case "local":
      return `Set ${name} to ${value} in ${set.where}, or remove it there; that file overrides .claude/settings.json.`;
    case "repository":
      return `Set ${name} to ${value} in ${set.where}.`;
    default:
      return isPluginOnly(facts.hooks) ? `Put "${name}": ${value} into "env" of .claude/settings.json.` : writtenByInstall(`${name}=${import_client_environment.CLIENT_ENVIRONMENT[name]?.value} into .claude/settings.json`);
  }
}
var import_client_environment;
var init_advise_limit = __esm({
  "orchestrator/core/doctor/advise-limit.ts"() {
    "use strict";
    import_client_environment = __toESM(require_client_environment(), 1);
    init_client_env();
    init_fix_of();
  }
});

// orchestrator/core/doctor/check.ts
function ok(finding) {
  return { status: "ok", finding };
}
function warning(finding, fix) {
  return { status: "warning", finding, fix };
}
function wrong(finding, fix) {
  return { status: "wrong", finding, fix };
}
var init_check = __esm({
  "orchestrator/core/doctor/check.ts"() {
    "use strict";
  }
});

// elsewhere:orchestrator/core/ledger/pane-settings.ts
var require_pane_settings = __commonJS({
  "elsewhere:orchestrator/core/ledger/pane-settings.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "ledger.cjs", "orchestrator/core/ledger/pane-settings.ts");
    var names = {
      get hasAgentTeams() {
        return module_().hasAgentTeams;
      },
      get settingOfPanes() {
        return module_().settingOfPanes;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/printable.ts
var require_printable = __commonJS({
  "elsewhere:orchestrator/core/printable.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core.cjs", "orchestrator/core/printable.ts");
    var names = {
      get replaceUnprintable() {
        return module_().replaceUnprintable;
      },
      get toJson() {
        return module_().toJson;
      },
      get toLine() {
        return module_().toLine;
      },
      get toLines() {
        return module_().toLines;
      },
      get unprintableMark() {
        return module_().unprintableMark;
      }
    };
    module2.exports = Object.create(names);
  }
});

// orchestrator/core/doctor/judge-uncounted.ts
function judgeUncounted(facts) {
  const [first, ...more] = [panes(facts), agentHooks(facts), observers(facts)].flatMap((found) => found ?? []);
  if (!first) return ok("nothing here starts agents that Skyfom refuses or cannot count");
  return warning([first, ...more].map(({ finding }) => finding).join("; "), first.fix);
}
function panes(facts) {
  const teams = clientEnv(facts, TEAMS);
  if (!teams || !(0, import_pane_settings.hasAgentTeams)({ [TEAMS]: teams.value })) return void 0;
  if (!facts.paneSetting) return void 0;
  const { where, value } = facts.paneSetting;
  return {
    finding: `${(0, import_printable.toLine)(where)} is "${value}", and teammates in panes are refused`,
    fix: where.startsWith("--") ? "Start Claude Code with `--teammate-mode in-process`." : 'Set teammateMode to "in-process" there.'
  };
}
function agentHooks({ layers, agentHooks: others }) {
  const inSettings = layers.flatMap(({ file, settings }) => hasAgentHook(settings?.hooks) ? [file] : []);
  const files = [...inSettings, ...others].map(import_printable.toLine);
  if (files.length === 0) return void 0;
  return {
    finding: `${nameSome(files)} of type "agent", which ${files.length === 1 ? "is" : "are"} not counted`,
    fix: "Lower `maxAgents` in .claude/skyfom.json to leave a slot for it, or remove the hook or its plugin."
  };
}
function nameSome(files) {
  const more = files.length - MOST_NAMED;
  const names = [...files.slice(0, MOST_NAMED), ...more > 0 ? [`${more} more`] : []];
  const last = names.pop();
  return names.length === 0 ? `${last} has a hook` : `${names.join(", ")} and ${last} have hooks`;
}
function observers(facts) {
  const variable = clientEnv(facts, OBSERVERS);
  if (!variable || ["", "0", "false"].includes(variable.value)) return void 0;
  return {
    finding: `${OBSERVERS} is set in ${variable.where}, and observer agents are not counted`,
    fix: "Remove it there, or lower `maxAgents` in .claude/skyfom.json to leave slots for them."
  };
}
var import_pane_settings, import_printable, TEAMS, OBSERVERS, MOST_NAMED;
var init_judge_uncounted = __esm({
  "orchestrator/core/doctor/judge-uncounted.ts"() {
    "use strict";
    import_pane_settings = __toESM(require_pane_settings(), 1);
    import_printable = __toESM(require_printable(), 1);
    init_check();
    init_client_env();
    init_has_agent_hook();
    TEAMS = "CLAUDE_CODE_EXPERIMENTAL_AGENT_TEAMS";
    OBSERVERS = "CLAUDE_CODE_EXPERIMENTAL_OBSERVER_AGENTS";
    MOST_NAMED = 3;
  }
});

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

// orchestrator/core/doctor/tested-clients.ts
function placeAmongTested(version) {
  const parts = partsOf(version);
  if (!parts) return "unknown";
  if (isBefore(parts, partsOf(TESTED_CLIENTS.oldest))) return "older";
  return isBefore(partsOf(TESTED_CLIENTS.newest) ?? parts, parts) ? "newer" : "tested";
}
function partsOf(version) {
  return /^(\d+)\.(\d+)\.(\d+)\b/.exec(version)?.slice(1).map(Number);
}
function isBefore(version, other = []) {
  const index = version.findIndex((part, at) => part !== other[at]);
  return index >= 0 && (version[index] ?? 0) < (other[index] ?? 0);
}
var TESTED_CLIENTS;
var init_tested_clients = __esm({
  "orchestrator/core/doctor/tested-clients.ts"() {
    "use strict";
    init_package();
    TESTED_CLIENTS = package_default.skyfom.claudeCode;
  }
});

// orchestrator/core/doctor/client-checks.ts
function judgeClient({ clientVersion }) {
  if (clientVersion === void 0) {
    const finding = "`claude` is not on the PATH, or only in a folder of the repository, from which none is taken";
    return warning(finding, "Install Claude Code, or start it by its full path.");
  }
  const { oldest, newest } = TESTED_CLIENTS;
  const tested = `tested versions are ${oldest} to ${newest}`;
  switch (placeAmongTested(clientVersion)) {
    case "tested":
      return ok(`${clientVersion}, ${tested}`);
    case "older":
      return warning(`${clientVersion} is too old to have been tested; ${tested}`, "Run `claude update`.");
    case "newer":
      return warning(`${clientVersion} is too new to have been tested; ${tested}`, TEST_IT);
    case "unknown":
      return warning(`\`claude --version\` prints ${clientVersion}, which is not a version; ${tested}`, TEST_IT);
  }
}
function judgeSettingsFiles({ layers }) {
  const [first, ...more] = layers.flatMap(({ problem }) => problem ?? []);
  if (!first) return ok("the client can load every settings file");
  const others = more.length === 0 ? "" : ` (and ${more.map(({ where }) => where).join(", ")})`;
  return wrong(`${first.where}: ${first.what}${others}`, first.fix);
}
function judgeStallLimit(facts) {
  const { value: stall, where } = numberOf(facts, STALL, DEFAULT_STALL_MS);
  const early = facts.hooks.find(({ startTimeout }) => startTimeout !== void 0 && startTimeout * 1e3 <= stall);
  if (early) {
    const finding = `the SubagentStart hook of ${early.where} ends after ${early.startTimeout} s, before the client gives an agent up (${seconds(stall)}, ${where})`;
    return wrong(finding, `Lower ${STALL}.`);
  }
  return stall < import_client_environment2.STALL_TIMEOUT_MS ? warning(
    `an agent that waits for a slot is given up after ${seconds(stall)} (${where})`,
    adviseLimit(facts, STALL)
  ) : ok(`${seconds(stall)} (${where})`);
}
function judgePrintWait(facts) {
  const { value, where } = numberOf(facts, PRINT_WAIT, DEFAULT_PRINT_WAIT_MS);
  return value === 0 ? ok(`no limit (${where})`) : warning(
    `\`claude -p\` stops its agents ${seconds(value)} after its last turn (${where})`,
    adviseLimit(facts, PRINT_WAIT)
  );
}
function judgeBackground(facts) {
  const set = clientEnv(facts, NO_BACKGROUND);
  const isOff = set !== void 0 && /^(1|true|yes|on)$/i.test(set.value.trim());
  if (!isOff) return ok("agents work in the background");
  const finding = `${NO_BACKGROUND} is set (${set.where}): agents work in the foreground, so the next ones begin only when all of a message have ended`;
  return warning(finding, `Unset ${NO_BACKGROUND} there.`);
}
function judgeSecondLayer(facts) {
  const { value, where } = numberOf(facts, CLIENT_CAP, DEFAULT_CLIENT_CAP);
  return value < import_client_environment2.SECOND_LAYER_CAP ? warning(
    `the client's own cap of ${value} (${where}) may refuse a spawn although a slot is free`,
    adviseLimit(facts, CLIENT_CAP)
  ) : ok(`the client's own cap is ${value} (${where})`);
}
function judgePermission({ layers, hooks }) {
  const [first] = hooks;
  if (!first) return ok("nothing installed needs one");
  const holds = (rule) => layers.filter((layer) => allowOf(layer.settings).includes(rule));
  const found = hooks.flatMap(({ rule }) => holds(rule));
  const effective = found.find(({ scope, isTracked }) => scope !== "repository" && !isTracked);
  if (effective) return ok(`our command is allowed in ${effective.file}`);
  const tracked = found.find(({ isTracked }) => isTracked);
  if (tracked) {
    const finding = `our command is allowed in ${tracked.file}, which git tracks, so it counts only in a trusted folder`;
    return warning(finding, `Run \`git rm --cached ${tracked.file}\`.`);
  }
  const isPlugin = isPluginOnly(hooks);
  if (found[0]) {
    const finding = `our command is allowed in ${found[0].file}, which counts only in a trusted folder`;
    const trust = "Start Claude Code here once and trust the folder";
    const fix2 = isPlugin ? `${trust}, or move the rule to ${OWN_SETTINGS}.` : `${trust}, or: ${writeRule(first.rule)}`;
    return warning(finding, fix2);
  }
  const fix = isPlugin ? `Put ${JSON.stringify(first.rule)} into "permissions.allow" of ${OWN_SETTINGS}.${HAS_VERSION.test(first.rule) ? REPLACE : ""}` : writeRule(first.rule);
  return warning("Claude Code asks each time it runs our command", fix);
}
function writeRule(rule) {
  return writtenByInstall(`the one rule ${rule} into ${OWN_SETTINGS}`);
}
function allowOf(settings) {
  const allow = settings?.permissions?.allow;
  return Array.isArray(allow) ? allow : [];
}
function numberOf(facts, name, byDefault) {
  const set = clientEnv(facts, name);
  const value = Number(set?.value);
  return set && set.value.trim() !== "" && Number.isFinite(value) ? { value, where: set.where } : { value: byDefault, where: "the client's default" };
}
function seconds(ms) {
  return `${ms / 1e3} s`;
}
var import_client_environment2, DEFAULT_STALL_MS, DEFAULT_PRINT_WAIT_MS, DEFAULT_CLIENT_CAP, TEST_IT, STALL, PRINT_WAIT, NO_BACKGROUND, CLIENT_CAP, CLIENT_CHECKS, HAS_VERSION, REPLACE, OWN_SETTINGS;
var init_client_checks = __esm({
  "orchestrator/core/doctor/client-checks.ts"() {
    "use strict";
    import_client_environment2 = __toESM(require_client_environment(), 1);
    init_advise_limit();
    init_check();
    init_client_env();
    init_fix_of();
    init_judge_uncounted();
    init_tested_clients();
    DEFAULT_STALL_MS = 6e5;
    DEFAULT_PRINT_WAIT_MS = 6e5;
    DEFAULT_CLIENT_CAP = 20;
    TEST_IT = "In a clone of Skyfom, `npm run conformance -- --client VERSION` tests a version.";
    STALL = "CLAUDE_ASYNC_AGENT_STALL_TIMEOUT_MS";
    PRINT_WAIT = "CLAUDE_CODE_PRINT_BG_WAIT_CEILING_MS";
    NO_BACKGROUND = "CLAUDE_CODE_DISABLE_BACKGROUND_TASKS";
    CLIENT_CAP = "CLAUDE_CODE_MAX_CONCURRENT_SUBAGENTS";
    CLIENT_CHECKS = [
      { name: "claude", judge: judgeClient },
      { name: "client settings", judge: judgeSettingsFiles },
      { name: "stall limit", judge: judgeStallLimit },
      { name: "print wait", judge: judgePrintWait },
      { name: "background", judge: judgeBackground },
      { name: "second layer", judge: judgeSecondLayer },
      { name: "uncounted agents", judge: judgeUncounted },
      { name: "permission", judge: judgePermission }
    ];
    HAS_VERSION = /\/\d+\.\d+\.\d+[^/]*\//;
    REPLACE = " The rule contains the plugin's version, so replace it after an upgrade.";
    OWN_SETTINGS = ".claude/settings.local.json";
  }
});

// elsewhere:orchestrator/core/quote-text.ts
var require_quote_text = __commonJS({
  "elsewhere:orchestrator/core/quote-text.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core.cjs", "orchestrator/core/quote-text.ts");
    var names = {
      get jsonWithoutTags() {
        return module_().jsonWithoutTags;
      },
      get markLines() {
        return module_().markLines;
      },
      get quoteLine() {
        return module_().quoteLine;
      },
      get quoteText() {
        return module_().quoteText;
      },
      get toInertLine() {
        return module_().toInertLine;
      },
      get withoutOpening() {
        return module_().withoutOpening;
      },
      get withoutTags() {
        return module_().withoutTags;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/text/elapsed.ts
var require_elapsed = __commonJS({
  "elsewhere:orchestrator/core/text/elapsed.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "text.cjs", "orchestrator/core/text/elapsed.ts");
    var names = { get elapsed() {
      return module_().elapsed;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/install/needed-files.ts
var require_needed_files = __commonJS({
  "elsewhere:orchestrator/core/install/needed-files.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "install.cjs", "orchestrator/core/install/needed-files.ts");
    var names = {
      get HOOK_SCRIPTS() {
        return module_().HOOK_SCRIPTS;
      },
      get NEEDED_FILES() {
        return module_().NEEDED_FILES;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/install/plan-files.ts
var require_plan_files = __commonJS({
  "elsewhere:orchestrator/core/install/plan-files.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "install.cjs", "orchestrator/core/install/plan-files.ts");
    var names = {
      get inClaude() {
        return module_().inClaude;
      },
      get planFiles() {
        return module_().planFiles;
      }
    };
    module2.exports = Object.create(names);
  }
});

// orchestrator/core/doctor/judge-files.ts
function judgeFiles({ hooks }) {
  const lacking = hooks.filter((source) => missingFiles(source).length > 0);
  if (lacking.length > 0) {
    const finding = lacking.map((source) => `missing from ${source.where}: ${nameFiles(source, missingFiles(source))}`);
    return wrong(finding.join("; "), fixOf(lacking));
  }
  const changed = hooks.find(({ files }) => files.changed.length > 0);
  if (changed) {
    const finding = `changed since they were installed: ${nameFiles(changed, changed.files.changed)}`;
    return warning(finding, "If that was not intended, delete the changed files and run `skyfom install` again.");
  }
  return ok(
    hooks.some(({ files }) => files.hasManifest) ? "every installed file is present and unchanged" : "every file that a run needs is present"
  );
}
function missingScripts(source) {
  const missing = source.files.missing.filter((path) => import_needed_files.HOOK_SCRIPTS.includes(path));
  return missing.length === 0 ? void 0 : nameFiles(source, missing);
}
function missingFiles({ files }) {
  return files.missing.filter((path) => !import_needed_files.HOOK_SCRIPTS.includes(path));
}
function nameFiles({ kind }, paths) {
  const names = paths.slice(0, MOST_NAMED2).map((path) => kind === "settings" ? (0, import_plan_files.inClaude)(path) : path);
  const more = paths.length - names.length;
  return `${names.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
var import_needed_files, import_plan_files, MOST_NAMED2;
var init_judge_files = __esm({
  "orchestrator/core/doctor/judge-files.ts"() {
    "use strict";
    import_needed_files = __toESM(require_needed_files(), 1);
    import_plan_files = __toESM(require_plan_files(), 1);
    init_check();
    init_fix_of();
    MOST_NAMED2 = 3;
  }
});

// orchestrator/core/doctor/guard-checks.ts
function judgeNode({ nodeVersion }) {
  return Number(nodeVersion.split(".")[0]) >= OLDEST_NODE ? ok(`Node ${nodeVersion}`) : wrong(`Node ${nodeVersion} is too old for the hooks`, `Install Node ${OLDEST_NODE} or newer.`);
}
function judgeHooks({ hooks, unloaded, dir, root, isInstalledAbove, layers }) {
  if (hooks.length === 0) {
    const [unread] = [...unloaded, ...layers.flatMap(({ problem }) => problem ?? [])];
    if (unread) return wrong(`${unread.where}: ${unread.what}`, unread.fix);
    return isInstalledAbove ? wrong(`Claude Code loads no hooks in ${dir}: Skyfom is installed in ${root}`, `Start Claude Code in ${root}.`) : wrong("no Skyfom hooks are installed here", "Run `skyfom install`, or install the plugin in Claude Code.");
  }
  const unfit = hooks.find((source) => source.unfit !== void 0)?.unfit;
  if (unfit) return wrong(unfit.what, unfit.fix);
  const incomplete = hooks.filter(({ missing }) => missing.length > 0);
  if (incomplete.length === 0) return judgeScripts(hooks, unloaded);
  const finding = incomplete.map(({ where, missing }) => `${where} lacks the hooks for ${missing.join(", ")}`).join("; ");
  const isHeld = incomplete.every(({ missing }) => missing.every((event) => ONLY_SHOWS.has(event)));
  return isHeld ? warning(finding, fixOf(incomplete)) : wrong(finding, fixOf(incomplete));
}
function judgeScripts(hooks, [unread]) {
  const lacking = hooks.filter(missingScripts);
  if (lacking.length > 0) {
    const finding = lacking.map((source) => `${source.where} names missing scripts: ${missingScripts(source)}`);
    return wrong(finding.join("; "), fixOf(lacking));
  }
  const places = hooks.map(({ where }) => where).join(" and ");
  return unread ? warning(`${places}; ${unread.where}: ${unread.what}`, unread.fix) : ok(places);
}
function judgeEnabled(facts) {
  const guard = clientEnv(facts, "SKYFOM_GUARD");
  const isOff = guard?.value === "off";
  if (isOff && !facts.isGuardSetByRepository) return wrong(`SKYFOM_GUARD is off in ${guard.where}`, "Remove it there.");
  const bare = withoutHooks(facts);
  if (bare) return wrong(`${bare.name} is set in ${bare.where}, so Claude Code loads no hooks`, "Remove it there.");
  const disabling = facts.layers.find(({ settings }) => settings?.disableAllHooks === true);
  if (disabling) return wrong(`disableAllHooks is true in ${disabling.file}`, "Remove it there.");
  const managed = facts.layers.find(({ settings }) => settings?.allowManagedHooksOnly === true);
  if (!managed) return ok(isOff ? IGNORED : "no setting disables them");
  const fix = "Ask the administrator of this machine to allow Skyfom's hooks.";
  return wrong(`allowManagedHooksOnly is true in ${managed.file}, so Claude Code ignores every other hook`, fix);
}
function withoutHooks(facts) {
  const layers = facts.layers.filter(({ scope }) => scope === "user" || scope === "managed");
  for (const name of WITHOUT_HOOKS) {
    const set = clientEnv({ ...facts, layers }, name);
    if (set && ["1", "true", "yes", "on"].includes(set.value.trim().toLowerCase())) return { name, where: set.where };
  }
  return void 0;
}
function judgeFiring(facts) {
  const { hooks } = facts;
  if (hooks.length === 0) return wrong("there is no hook to test", "See the check named hooks.");
  const failing = hooks.filter((source) => source.test.kind === "fails");
  const untried = hooks.filter((source) => source.test.kind === "not-asked");
  const isHeld = hooks.some((source) => source.test.kind === "holds");
  if (failing.length === 0 && untried.length > 0) return judgeUntried(untried, isHeld, facts);
  if (failing.length === 0) return ok(FIRES);
  return wrong(
    failing.map(describeFailure).join("; "),
    `${fixOf(failing).replace(/\.$/, "")}; if that does not help, please report it.`
  );
}
function judgeUntried(untried, isHeld, { isForModel, movesConfig: moves }) {
  const places = untried.map(({ where }) => where).join(" and ");
  if (isForModel) {
    const fix2 = "Ask the user to run `skyfom doctor` in a terminal.";
    return warning(`the hooks of ${places} belong to another copy, so they were not started for Claude Code`, fix2);
  }
  const reason = moves ? `the repository's settings set ${moves}` : "Claude Code was not told to trust this folder";
  const finding = `the hooks of ${places} differ from this copy's, and ${reason}, so they were not started`;
  const other = moves ? `remove ${moves} from the settings, ` : "";
  const fix = `Run \`skyfom install\` again, which brings this copy's hooks. Or ${other}look into the hooks, then start \`claude\` here and trust the folder.`;
  return isHeld ? warning(finding, fix) : wrong(finding, fix);
}
function describeFailure({ where, test }) {
  return test.kind === "fails" ? `the ${test.event} hook of ${where} ${test.finding}` : `the hooks of ${where} hold`;
}
function judgeSession({ hasSessionTrace }) {
  switch (hasSessionTrace) {
    case void 0:
      return ok("not run by Claude Code, so what a session has loaded is unknown");
    case true:
      return ok("our hooks run in this session");
    case false:
      return warning(
        "our hooks have left no trace in this session; it may have started before they were installed",
        "Type a prompt that names skyfom and check again; if nothing changes, restart Claude Code."
      );
  }
}
function judgeState({ state }) {
  if (state.isLost) {
    const what = `${state.dir} is gone, so nobody can tell who is at work, and every spawn is denied`;
    return wrong(what, "When no agent of this repository is at work, run `skyfom reset`.");
  }
  if (state.elsewhere !== void 0) {
    const { where, what, fix } = state.elsewhere;
    return wrong(`${where}: ${what}, so every spawn is denied`, fix);
  }
  if (state.obstacle !== void 0) {
    return wrong(`${state.dir} cannot be written, so every spawn is denied: ${state.obstacle}`, "Make it writable.");
  }
  if (state.unreadableSlots.length === 0) return ok(state.dir);
  const slots = state.unreadableSlots.map((slot) => `slots/${slot}`).join(", ");
  return warning(
    `${slots} in ${state.dir}: held by something unreadable`,
    "`skyfom reset` at a terminal asks before it frees them."
  );
}
function judgeSlots({ state }) {
  if (state.unsureSlots === void 0) return ok("in the sandbox, other clients cannot be looked for");
  if (state.unsureSlots.length === 0) return ok("the client of each agent can be checked from here");
  const slots = state.unsureSlots.map(({ slot, where, description, age }) => {
    const since = age === void 0 ? "" : `, since ${(0, import_elapsed.elapsed)(age)}`;
    return `slot ${slot} (${(0, import_quote_text.quoteLine)(description)}${since}), ${where}`;
  });
  return warning(`whether their clients are gone cannot be checked from here: ${slots.join("; ")}`, FREE_THEM);
}
var import_quote_text, import_elapsed, OLDEST_NODE, GUARD_CHECKS, ONLY_SHOWS, IGNORED, WITHOUT_HOOKS, FIRES, FREE_THEM;
var init_guard_checks = __esm({
  "orchestrator/core/doctor/guard-checks.ts"() {
    "use strict";
    import_quote_text = __toESM(require_quote_text(), 1);
    import_elapsed = __toESM(require_elapsed(), 1);
    init_check();
    init_client_env();
    init_fix_of();
    init_judge_files();
    OLDEST_NODE = 20;
    GUARD_CHECKS = [
      { name: "node", isGuard: true, judge: judgeNode },
      { name: "hooks", isGuard: true, judge: judgeHooks },
      { name: "hooks enabled", isGuard: true, judge: judgeEnabled },
      { name: "hooks fire", isGuard: true, judge: judgeFiring },
      { name: "files", judge: judgeFiles },
      { name: "session", judge: judgeSession },
      { name: "state directory", isGuard: true, judge: judgeState },
      { name: "slots", judge: judgeSlots }
    ];
    ONLY_SHOWS = /* @__PURE__ */ new Set(["PermissionRequest"]);
    IGNORED = "no setting disables them: SKYFOM_GUARD=off is ignored, because the repository's settings set that variable";
    WITHOUT_HOOKS = ["CLAUDE_CODE_SAFE_MODE", "CLAUDE_CODE_SIMPLE", "CLAUDE_CODE_RESTRICTED"];
    FIRES = "a test spawn was denied with every slot taken and admitted with all free; its agent was let in, and its end freed the slot";
    FREE_THEM = "If they are gone, run `skyfom reset` at a terminal while no other agent of this repository is at work: it shows every slot, asks, and then frees them all.";
  }
});

// elsewhere:orchestrator/core/install/describe-ignored.ts
var require_describe_ignored = __commonJS({
  "elsewhere:orchestrator/core/install/describe-ignored.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "install.cjs", "orchestrator/core/install/describe-ignored.ts");
    var names = { get describeIgnored() {
      return module_().describeIgnored;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/text/not-its-git.ts
var require_not_its_git = __commonJS({
  "elsewhere:orchestrator/core/text/not-its-git.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "text.cjs", "orchestrator/core/text/not-its-git.ts");
    var names = {
      get MEND_GIT() {
        return module_().MEND_GIT;
      },
      get NOT_ITS_GIT() {
        return module_().NOT_ITS_GIT;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/text/show-size.ts
var require_show_size = __commonJS({
  "elsewhere:orchestrator/core/text/show-size.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "text.cjs", "orchestrator/core/text/show-size.ts");
    var names = {
      get showMegabytes() {
        return module_().showMegabytes;
      },
      get showSize() {
        return module_().showSize;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/texts/reasons/tell-lack.ts
var require_tell_lack = __commonJS({
  "elsewhere:orchestrator/core/texts/reasons/tell-lack.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "texts.cjs", "orchestrator/core/texts/reasons/tell-lack.ts");
    var names = {
      get tellLack() {
        return module_().tellLack;
      },
      get tellPaths() {
        return module_().tellPaths;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/max-concurrent-agents.ts
var require_max_concurrent_agents = __commonJS({
  "elsewhere:orchestrator/core/max-concurrent-agents.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core.cjs", "orchestrator/core/max-concurrent-agents.ts");
    var names = { get MAX_CONCURRENT_AGENTS() {
      return module_().MAX_CONCURRENT_AGENTS;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/core/doctor/room-for-agents.ts
function roomForAgents(memory) {
  const fitting = Math.floor((memory - FOR_THE_CLIENT) / FOR_ONE_AGENT);
  const agents = Math.max(1, Math.min(import_max_concurrent_agents.MAX_CONCURRENT_AGENTS, fitting));
  return {
    agents,
    reason: `${(memory / GB).toFixed(1)} GB of memory, ${FOR_THE_CLIENT / GB} GB of it for Claude Code and ${FOR_ONE_AGENT / GB} GB for the commands of each agent`
  };
}
var import_max_concurrent_agents, GB, FOR_THE_CLIENT, FOR_ONE_AGENT;
var init_room_for_agents = __esm({
  "orchestrator/core/doctor/room-for-agents.ts"() {
    "use strict";
    import_max_concurrent_agents = __toESM(require_max_concurrent_agents(), 1);
    GB = 1024 ** 3;
    FOR_THE_CLIENT = GB;
    FOR_ONE_AGENT = GB;
  }
});

// orchestrator/core/doctor/project-checks.ts
function judgeGit({ gitVersion, isInGit, gitLeadsTo, endlessInGit, root }) {
  if (gitVersion === void 0) return wrong("git is not on the PATH, but agents need it to commit", "Install git.");
  if (gitLeadsTo !== void 0)
    return wrong(`${root}/.git leads to ${(0, import_quote_text2.toInertLine)(gitLeadsTo)}, ${import_not_its_git.NOT_ITS_GIT}`, import_not_its_git.MEND_GIT);
  if (endlessInGit) return judgeProblems([endlessInGit], "", warning);
  return isInGit ? ok(`${gitVersion}, ${root}`) : warning(`${root} is not in a git repository, so its agents cannot commit`, "Run `git init`.");
}
function judgeNotIgnored({ ignored }) {
  const described = (0, import_describe_ignored.describeIgnored)(ignored);
  return described ? warning(described.what, described.fix) : ok("git ignores no file that the hooks need");
}
function judgeTasks({ tasks }) {
  return "about" in tasks ? judgeProblems(tasks.warnings, tasks.about, warning) : judgeProblems([tasks.problem], "");
}
function judgeSettings({ settingsProblems }) {
  return judgeProblems(settingsProblems, "every setting is valid");
}
function judgeRuns({ brokenRuns, claims }) {
  if (brokenRuns.length > 0) return judgeProblems(brokenRuns, "");
  return judgeProblems(
    claims.map(toProblem),
    "every stored run can be read, and none holds a task that it no longer works on",
    warning
  );
}
function toProblem({ taskId, title, text, settlings }) {
  const ways = settlings.map(({ command, effect }) => `\`${command}\` ${effect}`);
  return { where: (0, import_printable2.toLine)(taskId ?? title), what: text, fix: `${ways.join("; ")}.` };
}
function judgeProblems([first, ...more], fine, unfit = wrong) {
  if (!first) return ok(fine);
  const others = more.length === 0 ? "" : ` (and ${more.length} more)`;
  return unfit(`${first.where}: ${first.what}${others}`, first.fix);
}
function judgeRoom({ memory, parallelism }) {
  const { agents, reason } = roomForAgents(memory);
  return parallelism <= agents ? ok(`room for ${agents} at once (${reason}); parallelism is ${parallelism}`) : warning(
    `room for only ${agents} at once (${reason}), but parallelism is ${parallelism}`,
    `Set "parallelism" to ${agents} in .claude/skyfom.json.`
  );
}
function judgeWorktrees({ worktrees, worktreeLack }) {
  const { used, limit } = worktrees ?? { used: 0, limit: void 0 };
  const take = `worktrees of agents take ${(0, import_show_size.showMegabytes)(used)}`;
  if (limit !== void 0 && used >= limit)
    return warning(
      `${take}; worktreeMegabytes allows ${(0, import_show_size.showMegabytes)(limit)}: no further one is made`,
      "Remove some: `skyfom worktrees` lists them. Or allow more in .claude/skyfom.json."
    );
  if (worktreeLack) {
    const { what, fix } = (0, import_tell_lack.tellLack)(worktreeLack);
    return warning(`agents share the checkout, because ${what}`, fix);
  }
  return ok(
    limit === void 0 ? "no limit is set for what those of agents take" : `${take} of ${(0, import_show_size.showMegabytes)(limit)}`
  );
}
function judgeClock({ state }) {
  const skew = Math.round(state.clockAhead * 10) / 10;
  return Math.abs(skew) <= HARMLESS_CLOCK_SKEW ? ok("the file system's clock agrees with this machine's") : warning(
    `the clock of ${state.dir} differs from this machine's by ${skew} s`,
    "Synchronise both machines with the same time server."
  );
}
var import_describe_ignored, import_printable2, import_quote_text2, import_not_its_git, import_show_size, import_tell_lack, HARMLESS_CLOCK_SKEW, PROJECT_CHECKS;
var init_project_checks = __esm({
  "orchestrator/core/doctor/project-checks.ts"() {
    "use strict";
    import_describe_ignored = __toESM(require_describe_ignored(), 1);
    import_printable2 = __toESM(require_printable(), 1);
    import_quote_text2 = __toESM(require_quote_text(), 1);
    import_not_its_git = __toESM(require_not_its_git(), 1);
    import_show_size = __toESM(require_show_size(), 1);
    import_tell_lack = __toESM(require_tell_lack(), 1);
    init_check();
    init_room_for_agents();
    HARMLESS_CLOCK_SKEW = 2;
    PROJECT_CHECKS = [
      { name: "git", judge: judgeGit },
      { name: "not ignored", judge: judgeNotIgnored },
      { name: "tasks", judge: judgeTasks },
      { name: "settings", judge: judgeSettings },
      { name: "runs", judge: judgeRuns },
      { name: "room for agents", judge: judgeRoom },
      { name: "worktrees", judge: judgeWorktrees },
      { name: "clock", judge: judgeClock }
    ];
  }
});

// orchestrator/core/doctor/diagnose.ts
var diagnose_exports = {};
__export(diagnose_exports, {
  CHECKS: () => CHECKS,
  diagnose: () => diagnose,
  renderDiagnosis: () => renderDiagnosis
});
function diagnose(facts) {
  const checks = CHECKS.map(({ name, isGuard = false, judge }) => ({ name, isGuard, verdict: judge(facts) }));
  const broken = checks.find(({ isGuard, verdict }) => isGuard && verdict.status === "wrong");
  return {
    guard: { isActive: !broken, cause: broken?.verdict.finding ?? null },
    checks: checks.map(({ name, verdict }) => ({ name, ...verdict }))
  };
}
function renderDiagnosis({ guard, checks }, { width, paint }) {
  const names = Math.max(...checks.map(({ name }) => name.length));
  const indent = " ".repeat(names + 4);
  const lines = checks.flatMap((check) => {
    const colour = check.status === "wrong" ? paint.red : paint.dim;
    const [first = "", ...rest] = (0, import_wrap_lines.wrapLines)(check.finding, width, indent);
    const head = `${SIGNS[check.status]} ${check.name.padEnd(names)}  ${first.slice(indent.length)}`;
    const shown = [check.status === "wrong" ? paint.red(head) : head, ...rest];
    return check.status === "ok" ? shown : [...shown, ...(0, import_wrap_lines.wrapLines)(`\u2192 ${check.fix}`, width, indent).map(colour)];
  });
  const verdict = (0, import_wrap_lines.wrapLines)(headline(guard, checks), width, "");
  return [...verdict.map(guard.isActive ? paint.bold : paint.red), ...lines].join("\n");
}
function headline(guard, checks) {
  if (!guard.isActive) return `The guard is NOT active: ${guard.cause}.`;
  const wrong2 = checks.flatMap(({ name, status }) => status === "wrong" ? [name] : []);
  return wrong2.length === 0 ? "The guard is active." : `The guard is active, but these checks failed: ${wrong2.join(", ")}.`;
}
var import_wrap_lines, CHECKS, SIGNS;
var init_diagnose = __esm({
  "orchestrator/core/doctor/diagnose.ts"() {
    "use strict";
    import_wrap_lines = __toESM(require_wrap_lines(), 1);
    init_client_checks();
    init_guard_checks();
    init_project_checks();
    CHECKS = [...GUARD_CHECKS, ...CLIENT_CHECKS, ...PROJECT_CHECKS];
    SIGNS = { ok: "\u2714", warning: "!", wrong: "\u2718" };
  }
});

// orchestrator/core/doctor/mends-for.ts
var mends_for_exports = {};
__export(mends_for_exports, {
  mendsFor: () => mendsFor
});
function mendsFor({ checks }, isInstalled) {
  const unfit = checks.filter(({ status }) => status !== "ok").map(({ name }) => name);
  return [
    ...isInstalled && unfit.some((name) => BY_INSTALL.has(name)) ? ["install"] : [],
    ...unfit.includes(BY_RESET) ? ["reset"] : []
  ];
}
var BY_INSTALL, BY_RESET;
var init_mends_for = __esm({
  "orchestrator/core/doctor/mends-for.ts"() {
    "use strict";
    BY_INSTALL = /* @__PURE__ */ new Set([
      ...["hooks", "hooks fire", "files"],
      ...["stall limit", "print wait", "second layer", "permission"]
    ]);
    BY_RESET = "state directory";
  }
});

// part:core/doctor
var doctor_exports = {};
__export(doctor_exports, {
  load: () => load
});
module.exports = __toCommonJS(doctor_exports);
var modules = {
  "orchestrator/core/doctor/has-agent-hook.ts": () => (init_has_agent_hook(), __toCommonJS(has_agent_hook_exports)),
  "orchestrator/core/doctor/diagnose.ts": () => (init_diagnose(), __toCommonJS(diagnose_exports)),
  "orchestrator/core/doctor/mends-for.ts": () => (init_mends_for(), __toCommonJS(mends_for_exports))
};
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
