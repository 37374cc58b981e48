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

// orchestrator/core/install/settings/client-environment.ts
var client_environment_exports = {};
__export(client_environment_exports, {
  CLIENT_ENVIRONMENT: () => CLIENT_ENVIRONMENT,
  SECOND_LAYER_CAP: () => SECOND_LAYER_CAP,
  STALL_TIMEOUT_MS: () => STALL_TIMEOUT_MS
});
var import_max_concurrent_agents, STALL_TIMEOUT_MS, SECOND_LAYER_CAP, CLIENT_ENVIRONMENT;
var init_client_environment = __esm({
  "orchestrator/core/install/settings/client-environment.ts"() {
    "use strict";
    import_max_concurrent_agents = __toESM(require_max_concurrent_agents(), 1);
    STALL_TIMEOUT_MS = 36e5;
    SECOND_LAYER_CAP = import_max_concurrent_agents.MAX_CONCURRENT_AGENTS;
    CLIENT_ENVIRONMENT = {
      CLAUDE_ASYNC_AGENT_STALL_TIMEOUT_MS: {
        value: String(STALL_TIMEOUT_MS),
        reason: "how long an agent may wait for a free slot before the client gives it up (default: ten minutes)"
      },
      CLAUDE_CODE_PRINT_BG_WAIT_CEILING_MS: {
        value: "0",
        reason: "a session in print mode waits for its agents without a limit (default: ten minutes)"
      },
      CLAUDE_CODE_MAX_CONCURRENT_SUBAGENTS: {
        value: String(SECOND_LAYER_CAP),
        reason: "the client's own cap, as a second layer"
      }
    };
  }
});

// elsewhere:orchestrator/core/quote-path.ts
var require_quote_path = __commonJS({
  "elsewhere:orchestrator/core/quote-path.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core.cjs", "orchestrator/core/quote-path.ts");
    var names = {
      get quotePath() {
        return module_().quotePath;
      },
      get unquotableMark() {
        return module_().unquotableMark;
      }
    };
    module2.exports = Object.create(names);
  }
});

// orchestrator/core/install/settings/settings-entries.ts
var settings_entries_exports = {};
__export(settings_entries_exports, {
  NO_ENTRIES: () => NO_ENTRIES,
  allowRule: () => allowRule,
  groupsOf: () => groupsOf,
  inRepository: () => inRepository,
  isAllowRuleFor: () => isAllowRuleFor,
  isEmpty: () => isEmpty,
  isOurStatusLine: () => isOurStatusLine,
  joinEntries: () => joinEntries,
  scriptOf: () => scriptOf,
  scriptsOf: () => scriptsOf,
  statusLineOf: () => statusLineOf,
  toRepositoryHooks: () => toRepositoryHooks,
  unique: () => unique
});
function toRepositoryHooks(pluginHooks) {
  return JSON.parse(inRepository(JSON.stringify(pluginHooks)));
}
function inRepository(text) {
  return text.replaceAll("${CLAUDE_PLUGIN_ROOT}", "${CLAUDE_PROJECT_DIR}/.claude");
}
function allowRule(cliPath) {
  return `Bash(node ${(0, import_quote_path.quotePath)(cliPath)}:*)`;
}
function isAllowRuleFor(cli, rule) {
  return typeof rule === "string" && rule.startsWith('Bash(node "') && rule.endsWith(`/.claude/${cli}":*)`);
}
function statusLineOf(claudeDir, own) {
  const joined = own === void 0 ? "" : ` '${own.replaceAll("'", "'\\''")}'`;
  return { type: "command", command: `node "${claudeDir}${STATUS_LINE_ARGS}${joined}` };
}
function isOurStatusLine(value) {
  const { type, command } = value ?? {};
  if (type !== "command" || typeof command !== "string" || Object.keys(value).length > 2) return false;
  return OUR_STATUS_LINE.test(command);
}
function joinEntries(first, second) {
  const events = [.../* @__PURE__ */ new Set([...Object.keys(first.hooks), ...Object.keys(second.hooks)])];
  const statusLine = second.statusLine ?? first.statusLine;
  return {
    hooks: Object.fromEntries(
      events.map((event) => [event, unique([first, second].flatMap(({ hooks }) => groupsOf(hooks, event)))])
    ),
    allow: unique([...first.allow, ...second.allow]),
    env: { ...first.env, ...second.env },
    ...statusLine ? { statusLine } : {}
  };
}
function groupsOf(hooks, event) {
  return (Object.hasOwn(hooks, event) ? hooks[event] : void 0) ?? [];
}
function isEmpty({ hooks, allow, env, statusLine }) {
  const groups = Object.values(hooks).flat().length;
  return groups + allow.length + Object.keys(env).length === 0 && statusLine === void 0;
}
function scriptsOf(hooks) {
  return new Set(
    Object.values(hooks).flatMap(
      (groups) => groups.flatMap((group) => group.hooks.flatMap((hook) => scriptOf(hook) ?? []))
    )
  );
}
function scriptOf(hook) {
  const args = hook?.args;
  return Array.isArray(args) && typeof args[0] === "string" ? args[0] : void 0;
}
function unique(values) {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
var import_quote_path, STATUS_LINE_ARGS, OUR_STATUS_LINE, NO_ENTRIES;
var init_settings_entries = __esm({
  "orchestrator/core/install/settings/settings-entries.ts"() {
    "use strict";
    import_quote_path = __toESM(require_quote_path(), 1);
    STATUS_LINE_ARGS = '/orchestrator/dist/statusline.cjs" --join';
    OUR_STATUS_LINE = /^node "[^"]*\/\.claude\/orchestrator\/dist\/statusline\.cjs" --join(?: '(?:[^']|'\\'')*')?$/;
    NO_ENTRIES = { hooks: {}, allow: [], env: {} };
  }
});

// orchestrator/core/install/consent.ts
var consent_exports = {};
__export(consent_exports, {
  CLI_FOR_MODELS: () => CLI_FOR_MODELS,
  consentsFor: () => consentsFor,
  hookEntries: () => hookEntries
});
function hookEntries(pluginHooks) {
  return { ...NO_ENTRIES, hooks: toRepositoryHooks(pluginHooks) };
}
function consentsFor(claudeDir, ownStatusLine) {
  return [
    {
      name: "allow-rule",
      file: "settings.local.json",
      entries: { ...NO_ENTRIES, allow: [allowRule(`${claudeDir}/${CLI_FOR_MODELS}`)] },
      question: "Let Claude Code run Skyfom's own command without asking each time?",
      reasons: ["a run continues by itself instead of stopping at a permission prompt"]
    },
    {
      name: "client-settings",
      file: "settings.json",
      entries: {
        ...NO_ENTRIES,
        env: Object.fromEntries(Object.entries(CLIENT_ENVIRONMENT).map(([name, { value }]) => [name, value]))
      },
      question: "Set these limits of Claude Code for this repository?",
      reasons: Object.values(CLIENT_ENVIRONMENT).map(({ reason }) => reason)
    },
    {
      name: "status-line",
      file: "settings.local.json",
      entries: { ...NO_ENTRIES, statusLine: statusLineOf(claudeDir, ownStatusLine) },
      question: "Show the slots in the status line?",
      reasons: ["you see how many agents work; your own status line, as it is now, comes first"]
    }
  ];
}
var CLI_FOR_MODELS;
var init_consent = __esm({
  "orchestrator/core/install/consent.ts"() {
    "use strict";
    init_client_environment();
    init_settings_entries();
    CLI_FOR_MODELS = "skills/skyfom-pm-agent-orchestrator/skyfom.mjs";
  }
});

// orchestrator/core/install/manifest.ts
var manifest_exports = {};
__export(manifest_exports, {
  MANIFEST_FILE: () => MANIFEST_FILE,
  PERSONAL_FOLDER: () => PERSONAL_FOLDER,
  PERSONAL_RECORD_FILE: () => PERSONAL_RECORD_FILE,
  TELLTALE_FILE: () => TELLTALE_FILE
});
var MANIFEST_FILE, TELLTALE_FILE, PERSONAL_FOLDER, PERSONAL_RECORD_FILE;
var init_manifest = __esm({
  "orchestrator/core/install/manifest.ts"() {
    "use strict";
    MANIFEST_FILE = "skyfom.manifest.json";
    TELLTALE_FILE = "orchestrator/dist/cli.cjs";
    PERSONAL_FOLDER = "skyfom.local";
    PERSONAL_RECORD_FILE = `${PERSONAL_FOLDER}/settings-record.json`;
  }
});

// hooks/hooks.json
var hooks_default;
var init_hooks = __esm({
  "hooks/hooks.json"() {
    hooks_default = {
      modules: ["./dist/register.mjs"],
      hooks: {
        PreToolUse: [
          {
            matcher: "Agent|Task",
            hooks: [
              {
                type: "command",
                command: "node",
                args: [
                  "${CLAUDE_PLUGIN_ROOT}/hooks/dist/pre-tool-use.cjs",
                  "If this hook fails: no agent was started, because Skyfom could not count those at work. Do not retry; tell the user. Node 20 or newer must be on the PATH, and this file in place: `skyfom doctor` names the cause, and installing Skyfom again brings the file back."
                ],
                timeout: 60,
                onFailure: "block"
              }
            ]
          },
          {
            matcher: "Skill",
            hooks: [
              {
                type: "command",
                command: "node",
                args: ["${CLAUDE_PLUGIN_ROOT}/hooks/dist/pre-tool-use.cjs"],
                timeout: 60
              }
            ]
          }
        ],
        PostToolUse: [
          {
            matcher: "Agent|Task|Skill|TaskStop|SendMessage",
            hooks: [
              {
                type: "command",
                command: "node",
                args: ["${CLAUDE_PLUGIN_ROOT}/hooks/dist/settle.cjs"],
                timeout: 60
              }
            ]
          }
        ],
        PostToolUseFailure: [
          {
            matcher: "Agent|Task|Skill",
            hooks: [
              {
                type: "command",
                command: "node",
                args: ["${CLAUDE_PLUGIN_ROOT}/hooks/dist/settle.cjs"],
                timeout: 60
              }
            ]
          }
        ],
        PermissionDenied: [
          {
            matcher: "Agent|Task|Skill",
            hooks: [
              {
                type: "command",
                command: "node",
                args: ["${CLAUDE_PLUGIN_ROOT}/hooks/dist/settle.cjs"],
                timeout: 60
              }
            ]
          }
        ],
        PermissionRequest: [
          {
            hooks: [
              {
                type: "command",
                command: "node",
                args: ["${CLAUDE_PLUGIN_ROOT}/hooks/dist/settle.cjs"],
                timeout: 5
              }
            ]
          }
        ],
        SubagentStart: [
          {
            hooks: [
              {
                type: "command",
                command: "node",
                args: ["${CLAUDE_PLUGIN_ROOT}/hooks/dist/subagent-start.cjs"],
                timeout: 86400
              }
            ]
          }
        ],
        SubagentStop: [
          {
            hooks: [
              {
                type: "command",
                command: "node",
                args: ["${CLAUDE_PLUGIN_ROOT}/hooks/dist/settle.cjs"],
                timeout: 60
              }
            ]
          }
        ],
        TeammateIdle: [
          {
            hooks: [
              {
                type: "command",
                command: "node",
                args: ["${CLAUDE_PLUGIN_ROOT}/hooks/dist/settle.cjs"],
                timeout: 60
              }
            ]
          }
        ],
        Stop: [
          {
            hooks: [
              {
                type: "command",
                command: "node",
                args: ["${CLAUDE_PLUGIN_ROOT}/hooks/dist/settle.cjs"],
                timeout: 60
              }
            ]
          }
        ],
        StopFailure: [
          {
            hooks: [
              {
                type: "command",
                command: "node",
                args: ["${CLAUDE_PLUGIN_ROOT}/hooks/dist/settle.cjs"],
                timeout: 60
              }
            ]
          }
        ],
        UserPromptSubmit: [
          {
            hooks: [
              {
                type: "command",
                command: "node",
                args: ["${CLAUDE_PLUGIN_ROOT}/hooks/dist/user-prompt-submit.cjs"],
                timeout: 60
              }
            ]
          }
        ],
        SessionStart: [
          {
            hooks: [
              {
                type: "command",
                command: "node",
                args: ["${CLAUDE_PLUGIN_ROOT}/hooks/dist/settle.cjs"],
                timeout: 60
              }
            ]
          }
        ]
      }
    };
  }
});

// orchestrator/core/install/settings/shipped-hooks.ts
var shipped_hooks_exports = {};
__export(shipped_hooks_exports, {
  SHIPPED_HOOKS: () => SHIPPED_HOOKS
});
var SHIPPED_HOOKS;
var init_shipped_hooks = __esm({
  "orchestrator/core/install/settings/shipped-hooks.ts"() {
    "use strict";
    init_hooks();
    SHIPPED_HOOKS = hooks_default.hooks;
  }
});

// orchestrator/core/install/needed-files.ts
var needed_files_exports = {};
__export(needed_files_exports, {
  HOOK_SCRIPTS: () => HOOK_SCRIPTS,
  NEEDED_FILES: () => NEEDED_FILES
});
var HOOK_SCRIPTS, NEEDED_FILES;
var init_needed_files = __esm({
  "orchestrator/core/install/needed-files.ts"() {
    "use strict";
    init_consent();
    init_manifest();
    init_settings_entries();
    init_shipped_hooks();
    HOOK_SCRIPTS = [...scriptsOf(SHIPPED_HOOKS)].map(
      (script) => script.replace("${CLAUDE_PLUGIN_ROOT}/", "")
    );
    NEEDED_FILES = [
      ...HOOK_SCRIPTS,
      TELLTALE_FILE,
      CLI_FOR_MODELS,
      "skills/skyfom-pm-agent-orchestrator/SKILL.md",
      "commands/skyfom-pm.md"
    ];
  }
});

// orchestrator/core/install/found.ts
var found_exports = {};
__export(found_exports, {
  nameFound: () => nameFound
});
function nameFound(found) {
  return found.kind === "other" ? found.what : `a ${found.kind}`;
}
var init_found = __esm({
  "orchestrator/core/install/found.ts"() {
    "use strict";
  }
});

// orchestrator/core/install/plan-files.ts
var plan_files_exports = {};
__export(plan_files_exports, {
  inClaude: () => inClaude,
  planFiles: () => planFiles
});
function planFiles(shipped, found, manifest, hasLostManifest2, keepsEdited = false) {
  const recorded = manifest?.files ?? {};
  const directories = [...new Set(shipped.flatMap(({ path }) => parentsOf(path)))].sort();
  const shippedPaths = new Set(shipped.map(({ path }) => path));
  const gone = Object.keys(recorded).filter((path) => !shippedPaths.has(path) && found.has(path));
  const isOurs3 = (path) => isContentOf(recorded[path], found.get(path)) && !recorded[path]?.wasThere;
  const missing = directories.filter((path) => !found.has(path));
  const made = hasLostManifest2 ? directories : missing;
  const others = shipped.filter((file) => isForeign(file, found, recorded[file.path]));
  const mayStay = ({ path }) => mayBeEdited(path) && recorded[path] && found.get(path)?.kind === "file";
  const edited = others.filter((file) => keepsEdited && mayStay(file)).map(({ path }) => path);
  const foreign = others.filter(({ path }) => !edited.includes(path));
  return {
    missing,
    directories: [.../* @__PURE__ */ new Set([...manifest?.directories ?? [], ...made])].sort(),
    copy: shipped.filter(({ path, digest }) => digestAt(found, path) !== digest && !edited.includes(path)).map(({ path }) => path),
    edited,
    remove: gone.filter(isOurs3),
    kept: gone.filter((path) => !isOurs3(path)),
    files: Object.fromEntries(
      shipped.map((file) => [file.path, toRecord(file, found, recorded[file.path], hasLostManifest2)])
    ),
    problems: [
      ...directories.flatMap((path) => findBlockedFolder(path, found)),
      ...describeForeign(foreign, found, recorded, hasLostManifest2)
    ]
  };
}
function mayBeEdited(path) {
  return /^(skills|commands)\/.*\.(md|json|ya?ml)$/.test(path);
}
function toRecord(file, found, recorded, hasLostManifest2) {
  return {
    digests: [.../* @__PURE__ */ new Set([file.digest, ...recorded?.digests ?? []])],
    wasThere: recorded?.wasThere ?? (!hasLostManifest2 && digestAt(found, file.path) === file.digest)
  };
}
function parentsOf(path) {
  const names = path.split("/").slice(0, -1);
  return ["", ...names.map((_, depth) => names.slice(0, depth + 1).join("/"))];
}
function findBlockedFolder(path, found) {
  const kind = found.get(path)?.kind;
  if (kind === void 0 || kind === "directory") return [];
  const what = kind === "link" ? "is a link that leads out of the repository" : "is a file, but must be a folder";
  return [{ where: inClaude(path), what, fix: "Move it away and install again." }];
}
function isForeign({ path, digest }, found, recorded) {
  const there = found.get(path);
  return there !== void 0 && !(there.kind === "file" && there.digest === digest) && !isContentOf(recorded, there);
}
function describeForeign(foreign, found, recorded, hasLostManifest2) {
  const files = foreign.filter(({ path }) => found.get(path)?.kind === "file");
  const describe = ({ path }) => {
    const where = inClaude(path);
    const there = found.get(path);
    if (there && there.kind !== "file")
      return { where, what: `is ${nameFound(there)}, but must be a file of Skyfom`, fix: AWAY };
    return { where, what: "already exists and does not belong to Skyfom", fix: AWAY };
  };
  if (!hasLostManifest2 || files.length === 0) {
    const changed = files.filter(({ path }) => recorded[path]);
    return [...foreign.filter((file) => !changed.includes(file)).map(describe), ...describeChanged(changed)];
  }
  const names = files.map(({ path }) => inClaude(path)).join(", ");
  const what = `is missing, so it is unknown whether you have changed the files that differ from this version: ${names}`;
  const lost = { where: inClaude(MANIFEST_FILE), what, fix: LOST };
  return [...foreign.filter((file) => !files.includes(file)).map(describe), lost];
}
function describeChanged(changed) {
  const [first, ...more] = changed.map(({ path }) => inClaude(path));
  if (first === void 0) return [];
  if (more.length === 0) {
    const what2 = "was changed since Skyfom installed it, so nothing was written";
    return [{ where: first, what: what2, fix: mayBeEdited(changed[0]?.path ?? "") ? KEEP_IT : KEEP_A_COPY }];
  }
  const what = `${changed.length} files were changed since Skyfom installed them, so nothing was written:`;
  return [{ where: inClaude(""), what, names: [first, ...more], fix: KEEP_COPIES }];
}
function isContentOf(recorded, there) {
  return there?.kind === "file" && (recorded?.digests.includes(there.digest) ?? false);
}
function digestAt(found, path) {
  const there = found.get(path);
  return there?.kind === "file" ? there.digest : void 0;
}
function inClaude(path) {
  return path === "" ? ".claude" : `.claude/${path}`;
}
var LOST, AWAY, KEEP_A_COPY, KEEP_IT, KEEP_COPIES;
var init_plan_files = __esm({
  "orchestrator/core/install/plan-files.ts"() {
    "use strict";
    init_found();
    init_manifest();
    LOST = "Restore it from version control, or install the version these files belong to; otherwise move them away and install again.";
    AWAY = "Move it away and install again.";
    KEEP_A_COPY = "To use ours, delete it and install again. To keep yours, rename it and install again.";
    KEEP_IT = "To keep yours, install with --keep; to take ours, delete it and install again.";
    KEEP_COPIES = "To keep skills and commands of yours, install with --keep. To take ours for all, delete these files and install again; to keep another, move it to another name first.";
  }
});

// orchestrator/core/install/describe-ignored.ts
var describe_ignored_exports = {};
__export(describe_ignored_exports, {
  describeIgnored: () => describeIgnored
});
function describeIgnored(ignored) {
  const [first] = ignored;
  if (!first) return void 0;
  const lines = [...new Set(ignored.map(({ where, pattern }) => `${where} (${pattern})`))].join(" and ");
  const paths = ignored.map(({ path }) => path).join(" and ");
  const what = `git ignores ${paths} because of ${lines}, so a clone or a worktree would have no hooks and no cap`;
  const isWhole = ignored.some(({ pattern }) => !/^(\*\*\/)?dist\/?$/.test(pattern));
  const fix = isWhole ? "Remove or narrow that line, and commit .claude." : "Add the line !.claude/**/dist/ below that one, and commit .claude.";
  return { what, fix };
}
var init_describe_ignored = __esm({
  "orchestrator/core/install/describe-ignored.ts"() {
    "use strict";
  }
});

// elsewhere:orchestrator/core/validators/is-manifest.ts
var require_is_manifest = __commonJS({
  "elsewhere:orchestrator/core/validators/is-manifest.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "validators/is-manifest.cjs", "orchestrator/core/validators/is-manifest.ts");
    var names = {
      get isManifest() {
        return module_().isManifest;
      },
      get isSettingsRecord() {
        return module_().isSettingsRecord;
      }
    };
    module2.exports = Object.create(names);
  }
});

// orchestrator/core/install/settings/only-ours.ts
function onlyOurs(record) {
  const { hooks, allow, env, statusLine } = record.entries;
  const groups = Object.entries(hooks).map(
    ([event, all]) => [event, all.map((group) => ({ ...group, hooks: group.hooks.filter(isOurs) }))]
  );
  const entries = {
    hooks: Object.fromEntries(groups),
    allow: allow.filter((rule) => isAllowRuleFor(CLI_FOR_MODELS, rule)),
    env: Object.fromEntries(Object.entries(env).filter(([name]) => Object.hasOwn(CLIENT_ENVIRONMENT, name))),
    ...statusLine && isOurStatusLine(statusLine) ? { statusLine } : {}
  };
  return { ...record, entries };
}
function isOurs(hook) {
  return OUR_SCRIPT.test(scriptOf(hook) ?? "");
}
var OUR_SCRIPT;
var init_only_ours = __esm({
  "orchestrator/core/install/settings/only-ours.ts"() {
    "use strict";
    init_consent();
    init_client_environment();
    init_settings_entries();
    OUR_SCRIPT = /^\$\{CLAUDE_PROJECT_DIR\}\/\.claude\/hooks\/dist\/[^/]+$/;
  }
});

// orchestrator/core/install/parse-manifest.ts
var parse_manifest_exports = {};
__export(parse_manifest_exports, {
  parseManifest: () => parseManifest,
  parsePersonalRecord: () => parsePersonalRecord
});
function parseManifest(text) {
  const parsed = parse(MANIFEST_FILE, text, import_is_manifest.isManifest);
  const settings = parsed.value?.settings;
  return parsed.value && settings ? { value: { ...parsed.value, settings: onlyOurs(settings) } } : parsed;
}
function parsePersonalRecord(text) {
  const parsed = parse(PERSONAL_RECORD_FILE, text, import_is_manifest.isSettingsRecord);
  return parsed.value ? { value: onlyOurs(parsed.value) } : parsed;
}
function parse(path, text, isValid) {
  if (text === null) return { value: null };
  try {
    const value = JSON.parse(text);
    if (isValid(value)) return { value };
  } catch {
  }
  const what = "is damaged, or was written by a newer version of Skyfom";
  const fix = "Restore it from version control, or use the newer version. If neither helps, delete it and run `skyfom install`, which takes over the files that are there.";
  return { value: null, problem: { where: inClaude(path), what, fix } };
}
var import_is_manifest;
var init_parse_manifest = __esm({
  "orchestrator/core/install/parse-manifest.ts"() {
    "use strict";
    import_is_manifest = __toESM(require_is_manifest(), 1);
    init_manifest();
    init_plan_files();
    init_only_ours();
  }
});

// elsewhere:jsonc-parser
var require_jsonc_parser = __commonJS({
  "elsewhere:jsonc-parser"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../libraries/jsonc-parser.cjs", "jsonc-parser");
    var names = {
      get ParseErrorCode() {
        return module_().ParseErrorCode;
      },
      get ScanError() {
        return module_().ScanError;
      },
      get SyntaxKind() {
        return module_().SyntaxKind;
      },
      get applyEdits() {
        return module_().applyEdits;
      },
      get createScanner() {
        return module_().createScanner;
      },
      get default() {
        return module_().default;
      },
      get findNodeAtLocation() {
        return module_().findNodeAtLocation;
      },
      get findNodeAtOffset() {
        return module_().findNodeAtOffset;
      },
      get format() {
        return module_().format;
      },
      get getLocation() {
        return module_().getLocation;
      },
      get getNodePath() {
        return module_().getNodePath;
      },
      get getNodeValue() {
        return module_().getNodeValue;
      },
      get modify() {
        return module_().modify;
      },
      get parse() {
        return module_().parse;
      },
      get parseTree() {
        return module_().parseTree;
      },
      get printParseErrorCode() {
        return module_().printParseErrorCode;
      },
      get stripComments() {
        return module_().stripComments;
      },
      get visit() {
        return module_().visit;
      }
    };
    module2.exports = Object.setPrototypeOf(function(...args) {
      const { default: itself } = module_();
      return new.target ? new itself(...args) : itself(...args);
    }, names);
  }
});

// orchestrator/core/install/settings/settings-text.ts
var settings_text_exports = {};
__export(settings_text_exports, {
  findComma: () => findComma,
  indentAt: () => indentAt,
  isEmptyObject: () => isEmptyObject,
  keysAt: () => keysAt,
  layoutOf: () => layoutOf,
  listAt: () => listAt,
  nodeAt: () => nodeAt,
  splitByteOrderMark: () => splitByteOrderMark,
  valueAt: () => valueAt
});
function nodeAt(text, path) {
  const root = (0, import_jsonc_parser.parseTree)(text, [], { allowTrailingComma: true });
  return root && (0, import_jsonc_parser.findNodeAtLocation)(root, [...path]);
}
function valueAt(text, path) {
  const node = nodeAt(text, path);
  return node && (0, import_jsonc_parser.getNodeValue)(node);
}
function listAt(text, path) {
  return valueAt(text, path) ?? [];
}
function keysAt(text, path) {
  return (nodeAt(text, path)?.children ?? []).map((property) => String(property.children?.[0]?.value));
}
function isEmptyObject(text) {
  return /^\uFEFF?\s*\{\s*\}\s*$/.test(text);
}
function splitByteOrderMark(text) {
  return text.startsWith(BYTE_ORDER_MARK) ? { mark: BYTE_ORDER_MARK, json: text.slice(1) } : { mark: "", json: text };
}
function layoutOf(text) {
  return { indent: /^([ \t]+)["{[\]}]/m.exec(text)?.[1] ?? "  ", eol: text.includes("\r\n") ? "\r\n" : "\n" };
}
function indentAt(text, offset) {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  return /^[ \t]*/.exec(text.slice(start))?.[0] ?? "";
}
function findComma(text, from) {
  const beside = /\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\//y;
  let at = from;
  do {
    beside.lastIndex = at;
    at += beside.exec(text)?.[0].length ?? 0;
  } while (beside.lastIndex > 0);
  return text[at] === "," ? at : void 0;
}
var import_jsonc_parser, BYTE_ORDER_MARK;
var init_settings_text = __esm({
  "orchestrator/core/install/settings/settings-text.ts"() {
    "use strict";
    import_jsonc_parser = __toESM(require_jsonc_parser(), 1);
    BYTE_ORDER_MARK = "\uFEFF";
  }
});

// orchestrator/core/install/settings/insert-value.ts
function insertValue(text, path, value) {
  let depth = path.length - 1;
  while (!nodeAt(text, path.slice(0, depth))) depth--;
  const container = nodeAt(text, path.slice(0, depth));
  return insertChild(text, container, String(path[depth]), wrap(path.slice(depth + 1), value));
}
function wrap(path, value) {
  return path.reduceRight((inner, key) => key === -1 ? [inner] : { [key]: inner }, value);
}
function insertChild(text, container, key, value) {
  const { indent, eol } = layoutOf(text);
  const outer = indentAt(text, container.offset);
  const children = container.children ?? [];
  const first = children[0];
  const isOnOwnLine = first && /\n[ \t]*$/.test(text.slice(0, first.offset));
  const inner = isOnOwnLine ? indentAt(text, first.offset) : outer + indent;
  const close = container.offset + container.length - 1;
  const open = text.slice(0, close).trimEnd();
  const isClosedOnOwnLine = text.slice(open.length, close).includes("\n");
  const name = container.type === "object" ? `${JSON.stringify(key)}: ` : "";
  const lines = `${name}${JSON.stringify(value, null, indent)}`.replaceAll("\n", eol + inner);
  const tail = isClosedOnOwnLine ? text.slice(open.length) : eol + outer + text.slice(close);
  return `${addComma(open, children.at(-1))}${eol}${inner}${lines}${tail}`;
}
function addComma(text, last) {
  if (!last) return text;
  const end = last.offset + last.length;
  return findComma(text, end) === void 0 ? `${text.slice(0, end)},${text.slice(end)}` : text;
}
var init_insert_value = __esm({
  "orchestrator/core/install/settings/insert-value.ts"() {
    "use strict";
    init_settings_text();
  }
});

// orchestrator/core/install/settings/is-deep-equal.ts
function isDeepEqual(a, b) {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && isDeepEqual(a[key], b[key]));
}
var init_is_deep_equal = __esm({
  "orchestrator/core/install/settings/is-deep-equal.ts"() {
    "use strict";
  }
});

// orchestrator/core/install/settings/remove-value.ts
function removeValue(text, path) {
  const value = nodeAt(text, path);
  const child = typeof path.at(-1) === "string" ? value?.parent : value;
  if (!child) return text;
  const own = { start: child.offset, end: child.offset + child.length };
  const siblings = child.parent?.children ?? [];
  const before = siblings[siblings.indexOf(child) - 1];
  const comma = findComma(text, own.end) ?? (before && findComma(text, before.offset + before.length));
  const commas = comma === void 0 ? [] : [{ start: comma, end: comma + 1 }];
  return [...commas, own].sort((a, b) => b.start - a.start).reduce(cut, text);
}
function cut(text, { start, end }) {
  const head = text.slice(0, start);
  const tail = text.slice(end);
  const isWholeLine = /\n[ \t]*$/.test(head) && /^[ \t]*\r?\n/.test(tail);
  return isWholeLine ? head.replace(/\r?\n[ \t]*$/, "") + tail : head + tail;
}
var init_remove_value = __esm({
  "orchestrator/core/install/settings/remove-value.ts"() {
    "use strict";
    init_settings_text();
  }
});

// orchestrator/core/install/settings/remove-entries.ts
function removeEntries(text, { entries, except = {}, containers }) {
  const { mark, json } = splitByteOrderMark(text);
  let left = removeHooks(json, scriptsOf(entries.hooks), except);
  left = removeWhere(left, ["permissions", "allow"], (rule) => entries.allow.includes(rule));
  for (const [name, value] of Object.entries(entries.env)) {
    if (valueAt(left, ["env", name]) === value) left = removeValue(left, ["env", name]);
  }
  const { statusLine } = entries;
  if (statusLine && isDeepEqual(valueAt(left, ["statusLine"]), statusLine)) left = removeValue(left, ["statusLine"]);
  for (const container of [...containers].reverse()) {
    if (isBare(left, container)) left = removeValue(left, container);
  }
  return mark + left;
}
function removeHooks(text, scripts, except) {
  const isOurs3 = (hook) => scripts.has(scriptOf(hook) ?? "");
  let left = text;
  for (const event of keysAt(text, ["hooks"])) {
    const stays = (group) => groupsOf(except, event).some((kept) => isDeepEqual(kept, group));
    const hooksOf2 = (group) => group?.hooks;
    const isAllOurs = (group) => {
      const hooks = hooksOf2(group);
      return Array.isArray(hooks) && hooks.length > 0 && hooks.every(isOurs3) && !stays(group);
    };
    left = removeWhere(left, ["hooks", event], isAllOurs);
    listAt(left, ["hooks", event]).forEach((group, index) => {
      if (Array.isArray(hooksOf2(group)) && !stays(group))
        left = removeWhere(left, ["hooks", event, index, "hooks"], isOurs3);
    });
  }
  return left;
}
function removeWhere(text, list, isGone) {
  const indices = listAt(text, list).flatMap((value, index) => isGone(value) ? [index] : []);
  return indices.reverse().reduce((left, index) => removeValue(left, [...list, index]), text);
}
function isBare(text, path) {
  const node = nodeAt(text, path);
  return node !== void 0 && /^[{[]\s*[}\]]$/.test(text.slice(node.offset, node.offset + node.length));
}
var init_remove_entries = __esm({
  "orchestrator/core/install/settings/remove-entries.ts"() {
    "use strict";
    init_is_deep_equal();
    init_remove_value();
    init_settings_entries();
    init_settings_text();
  }
});

// orchestrator/core/install/settings/merge-entries.ts
var merge_entries_exports = {};
__export(merge_entries_exports, {
  mergeEntries: () => mergeEntries,
  missingEntries: () => missingEntries
});
function mergeEntries(text, wanted, stale) {
  const { mark, json } = splitByteOrderMark(removeStale(text, wanted, stale));
  const start = json.trim() === "" ? "{}\n" : json;
  const added = missingEntries(start, wanted);
  const containers = [];
  let merged = start;
  for (const [path, value] of insertions(added)) {
    for (let depth = 1; depth < path.length; depth++) {
      const container = path.slice(0, depth);
      const isKnown = nodeAt(merged, container) || containers.some((known) => isDeepEqual(known, container));
      if (!isKnown) containers.push(container);
    }
    merged = insertValue(merged, path, value);
  }
  return { text: merged === start ? mark + json : mark + merged, added, containers };
}
function missingEntries(text, wanted) {
  const { json } = splitByteOrderMark(text);
  const hooks = Object.entries(wanted.hooks).map(([event, groups]) => {
    const present = listAt(json, ["hooks", event]);
    return [event, groups.filter((group) => !present.some((other) => isDeepEqual(other, group)))];
  });
  const rules = listAt(json, ["permissions", "allow"]);
  return {
    hooks: Object.fromEntries(hooks.filter(([, groups]) => groups.length > 0)),
    allow: wanted.allow.filter((rule) => !rules.includes(rule)),
    env: Object.fromEntries(Object.entries(wanted.env).filter(([name]) => !nodeAt(json, ["env", name]))),
    ...wanted.statusLine && !nodeAt(json, ["statusLine"]) ? { statusLine: wanted.statusLine } : {}
  };
}
function removeStale(text, wanted, stale) {
  const entries = { ...stale, hooks: joinEntries(wanted, stale).hooks };
  return removeEntries(text, { entries, except: wanted.hooks, containers: [] });
}
function insertions({ hooks, allow, env, statusLine }) {
  return [
    ...Object.entries(hooks).flatMap(
      ([event, groups]) => groups.map((group) => [["hooks", event, -1], group])
    ),
    ...allow.map((rule) => [["permissions", "allow", -1], rule]),
    ...Object.entries(env).map(([name, value]) => [["env", name], value]),
    ...statusLine ? [[["statusLine"], statusLine]] : []
  ];
}
var init_merge_entries = __esm({
  "orchestrator/core/install/settings/merge-entries.ts"() {
    "use strict";
    init_insert_value();
    init_is_deep_equal();
    init_remove_entries();
    init_settings_entries();
    init_settings_text();
  }
});

// elsewhere:orchestrator/core/text/explain-syntax-error.ts
var require_explain_syntax_error = __commonJS({
  "elsewhere:orchestrator/core/text/explain-syntax-error.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "text.cjs", "orchestrator/core/text/explain-syntax-error.ts");
    var names = { get explainSyntaxError() {
      return module_().explainSyntaxError;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/text/place-in-text.ts
var require_place_in_text = __commonJS({
  "elsewhere:orchestrator/core/text/place-in-text.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "text.cjs", "orchestrator/core/text/place-in-text.ts");
    var names = { get placeInText() {
      return module_().placeInText;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/core/install/settings/name-kind.ts
function nameKind(type) {
  return type === "null" ? "null" : `${/^[aeiou]/.test(type) ? "an" : "a"} ${type}`;
}
var init_name_kind = __esm({
  "orchestrator/core/install/settings/name-kind.ts"() {
    "use strict";
  }
});

// orchestrator/core/install/settings/explain-unloaded.ts
var explain_unloaded_exports = {};
__export(explain_unloaded_exports, {
  explainUnloaded: () => explainUnloaded
});
function explainUnloaded(file, text) {
  const { json } = splitByteOrderMark(text);
  if (json.trim() === "") return void 0;
  const errors = [];
  const root = (0, import_jsonc_parser2.parseTree)(json, errors, { disallowComments: true });
  const explain = ({ where, what: what2, fix }) => ({ where, what: what2 + CONSEQUENCE, fix });
  if (errors[0]) return explain((0, import_explain_syntax_error.explainSyntaxError)(file, json, errors[0]));
  const wrong = root && findWrongKind(root);
  if (!wrong) return void 0;
  const what = `${wrong.name} is ${nameKind(wrong.node.type)} where ${nameKind(wrong.kind)} belongs`;
  return explain({ where: (0, import_place_in_text.placeInText)(file, json, wrong.node.offset), what, fix: "Fix the file." });
}
function findWrongKind(root) {
  if (root.type !== "object") return { name: "the whole file", kind: "object", node: root };
  return KINDS.map(([name, kind]) => ({
    name: `"${name}"`,
    kind,
    node: (0, import_jsonc_parser2.findNodeAtLocation)(root, name.split("."))
  })).find((found) => found.node !== void 0 && found.node.type !== found.kind);
}
var import_jsonc_parser2, import_explain_syntax_error, import_place_in_text, CONSEQUENCE, KINDS;
var init_explain_unloaded = __esm({
  "orchestrator/core/install/settings/explain-unloaded.ts"() {
    "use strict";
    import_jsonc_parser2 = __toESM(require_jsonc_parser(), 1);
    import_explain_syntax_error = __toESM(require_explain_syntax_error(), 1);
    import_place_in_text = __toESM(require_place_in_text(), 1);
    init_name_kind();
    init_settings_text();
    CONSEQUENCE = ", so Claude Code ignores this whole file, hooks included";
    KINDS = [
      ["env", "object"],
      ["permissions", "object"],
      ["permissions.allow", "array"],
      ["statusLine", "object"],
      ["enabledPlugins", "object"],
      ["disableAllHooks", "boolean"],
      ["model", "string"]
    ];
  }
});

// orchestrator/core/install/find-unloaded.ts
var find_unloaded_exports = {};
__export(find_unloaded_exports, {
  findUnloaded: () => findUnloaded,
  isInactive: () => isInactive
});
function findUnloaded(file, before, after) {
  const problem = explainUnloaded(inClaude(file), after ?? "");
  if (!problem) return [];
  return [{ file, before: explainUnloaded(inClaude(file), before ?? "") ?? problem, after: problem }];
}
function isInactive(unloaded) {
  return unloaded.some(({ file }) => file === "settings.json");
}
var init_find_unloaded = __esm({
  "orchestrator/core/install/find-unloaded.ts"() {
    "use strict";
    init_plan_files();
    init_explain_unloaded();
  }
});

// orchestrator/core/install/settings/check-settings-text.ts
function checkSettingsText(file, text) {
  const { json } = splitByteOrderMark(text);
  if (json.trim() === "") return [];
  const errors = [];
  const root = (0, import_jsonc_parser3.parseTree)(json, errors, { allowTrailingComma: true });
  if (errors[0]) return [{ ...(0, import_explain_syntax_error2.explainSyntaxError)(file, json, errors[0]), fix: FIX }];
  return root ? checkShape(file, json, root) : [];
}
function checkShape(file, text, root) {
  const problems = [];
  const expectKind = (node, kind, name) => {
    if (node.type === kind) return true;
    const what = `${name} is ${nameKind(node.type)}, but must be ${nameKind(kind)}`;
    problems.push({ where: (0, import_place_in_text2.placeInText)(file, text, node.offset), what, fix: FIX });
    return false;
  };
  const child = (node, key) => {
    const found = (node.children ?? []).filter((property) => property.children?.[0]?.value === key);
    const second = found[1];
    if (second) {
      const what = `"${key}" is repeated here, and only the last one counts`;
      problems.push({ where: (0, import_place_in_text2.placeInText)(file, text, second.offset), what, fix: FIX });
    }
    return found[0]?.children?.[1];
  };
  if (!expectKind(root, "object", "the whole file")) return problems;
  const hooks = child(root, "hooks");
  if (hooks && expectKind(hooks, "object", `"hooks"`)) {
    for (const event of eventNames(hooks)) {
      const groups = child(hooks, event);
      if (groups) expectKind(groups, "array", `"hooks.${event}"`);
    }
  }
  const permissions = child(root, "permissions");
  if (permissions && expectKind(permissions, "object", `"permissions"`)) {
    const allow = child(permissions, "allow");
    if (allow) expectKind(allow, "array", `"permissions.allow"`);
  }
  const env = child(root, "env");
  if (env) expectKind(env, "object", `"env"`);
  return problems;
}
function eventNames(hooks) {
  return new Set((hooks.children ?? []).map((property) => String(property.children?.[0]?.value)));
}
var import_jsonc_parser3, import_explain_syntax_error2, import_place_in_text2, FIX;
var init_check_settings_text = __esm({
  "orchestrator/core/install/settings/check-settings-text.ts"() {
    "use strict";
    import_jsonc_parser3 = __toESM(require_jsonc_parser(), 1);
    import_explain_syntax_error2 = __toESM(require_explain_syntax_error(), 1);
    import_place_in_text2 = __toESM(require_place_in_text(), 1);
    init_name_kind();
    init_settings_text();
    FIX = "Fix the file; until then Skyfom changes nothing.";
  }
});

// orchestrator/core/install/settings/find-our-entries.ts
function findOurEntries(text) {
  const { json } = splitByteOrderMark(text);
  const hooks = Object.fromEntries(
    keysAt(json, ["hooks"]).flatMap((event) => {
      const ours = listAt(json, ["hooks", event]).flatMap(hooksOf).filter(isOurs2);
      return ours.length > 0 ? [[event, [{ hooks: ours }]]] : [];
    })
  );
  const allow = listAt(json, ["permissions", "allow"]).filter((rule) => isAllowRuleFor(CLI_FOR_MODELS, rule));
  const statusLine = [valueAt(json, ["statusLine"])].find(isOurStatusLine);
  if (Object.keys(hooks).length + allow.length === 0 && !statusLine) return void 0;
  const env = Object.entries(CLIENT_ENVIRONMENT).map(([name, { value }]) => [name, value]).filter(([name, value]) => valueAt(json, ["env", name]) === value);
  return {
    hooks,
    allow,
    env: Object.fromEntries(env),
    ...statusLine ? { statusLine } : {}
  };
}
function hasOurHooks(text) {
  if (text === null || checkSettingsText("", text).length > 0) return false;
  return Object.keys(findOurEntries(text)?.hooks ?? {}).length > 0;
}
function hooksOf(group) {
  const hooks = group?.hooks;
  return Array.isArray(hooks) ? hooks : [];
}
function isOurs2(hook) {
  return OUR_SCRIPTS.has(scriptOf(hook) ?? "");
}
var OUR_SCRIPTS;
var init_find_our_entries = __esm({
  "orchestrator/core/install/settings/find-our-entries.ts"() {
    "use strict";
    init_consent();
    init_check_settings_text();
    init_client_environment();
    init_settings_entries();
    init_settings_text();
    init_shipped_hooks();
    OUR_SCRIPTS = scriptsOf(hookEntries(SHIPPED_HOOKS).hooks);
  }
});

// orchestrator/core/install/settings/adopt-settings.ts
function adoptSettings(text, digest) {
  const entries = text === null ? void 0 : findOurEntries(text);
  if (text === null || !entries) return null;
  const containers = [
    ...Object.keys(entries.hooks).length > 0 ? [["hooks"]] : [],
    ...Object.keys(entries.hooks).map((event) => ["hooks", event]),
    ...entries.allow.length > 0 ? [["permissions"], ["permissions", "allow"]] : [],
    ...Object.keys(entries.env).length > 0 ? [["env"]] : []
  ];
  const left = removeEntries(text, { entries, containers });
  return { before: isEmptyObject(left) ? null : left, after: [digest(text)], entries, containers };
}
var init_adopt_settings = __esm({
  "orchestrator/core/install/settings/adopt-settings.ts"() {
    "use strict";
    init_find_our_entries();
    init_remove_entries();
    init_settings_text();
  }
});

// elsewhere:orchestrator/core/text/is-text-too-deep.ts
var require_is_text_too_deep = __commonJS({
  "elsewhere:orchestrator/core/text/is-text-too-deep.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "text.cjs", "orchestrator/core/text/is-text-too-deep.ts");
    var names = { get isTextTooDeep() {
      return module_().isTextTooDeep;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/core/install/settings/is-from-before.ts
function isFromBefore({ before, ...record }, text) {
  const texts = [before ?? "", text];
  if (texts.some((one2) => (0, import_is_text_too_deep.isTextTooDeep)(one2) || checkSettingsText("", one2).length > 0)) return false;
  const [one, other] = texts.map((each) => meaningOf(removeEntries(each, record)));
  return isDeepEqual(one, other);
}
function meaningOf(text) {
  const { json } = splitByteOrderMark(text);
  return json.trim() === "" ? {} : valueAt(json, []);
}
var import_is_text_too_deep;
var init_is_from_before = __esm({
  "orchestrator/core/install/settings/is-from-before.ts"() {
    "use strict";
    import_is_text_too_deep = __toESM(require_is_text_too_deep(), 1);
    init_check_settings_text();
    init_is_deep_equal();
    init_remove_entries();
    init_settings_text();
  }
});

// orchestrator/core/install/settings/plan-settings.ts
function planSettings({ file, found, text, record: onDisk }, wanted, offered, digest) {
  const problems = found && found.kind !== "file" ? [notAFile(file, found)] : checkSettingsText(file, text ?? "");
  if (problems.length > 0) return { problems };
  const record = onDisk ?? adoptSettings(text, digest);
  const merged = mergeEntries(text ?? "", wanted, staleOf(record?.entries ?? NO_ENTRIES, offered));
  if (merged.text === (text ?? ""))
    return { added: NO_ENTRIES, begun: record, done: finish(record, digest(merged.text)) };
  const begun = {
    before: textBefore(text, record, digest),
    after: [.../* @__PURE__ */ new Set([digest(merged.text), ...record?.after ?? []])],
    entries: joinEntries(record?.entries ?? NO_ENTRIES, merged.added),
    containers: unique([...record?.containers ?? [], ...merged.containers])
  };
  return { text: merged.text, added: merged.added, begun, done: finish(begun, digest(merged.text)) };
}
function finish(record, digest) {
  return record?.after.includes(digest) ? { ...record, after: [digest] } : record;
}
function textBefore(text, record, digest) {
  if (!record || text === null) return text;
  const isLeftByUs = record.after.includes(digest(text)) && isFromBefore(record, text);
  if (text === record.before || isLeftByUs) return record.before;
  return removeEntries(text, record);
}
function staleOf(recorded, offered) {
  return {
    hooks: recorded.hooks,
    allow: recorded.allow.filter((rule) => !offered.allow.includes(rule)),
    env: Object.fromEntries(Object.entries(recorded.env).filter(([name, value]) => offered.env[name] !== value)),
    ...recorded.statusLine && !isDeepEqual(recorded.statusLine, offered.statusLine) ? { statusLine: recorded.statusLine } : {}
  };
}
function notAFile(file, found) {
  const what = found.kind === "link" ? "is a link, and Skyfom never writes through links" : `is ${nameFound(found)}, but must be a file`;
  return { where: file, what, fix: "Replace it with a file and install again." };
}
var init_plan_settings = __esm({
  "orchestrator/core/install/settings/plan-settings.ts"() {
    "use strict";
    init_found();
    init_adopt_settings();
    init_check_settings_text();
    init_is_deep_equal();
    init_is_from_before();
    init_merge_entries();
    init_remove_entries();
    init_settings_entries();
  }
});

// orchestrator/core/install/plan-install.ts
var plan_install_exports = {};
__export(plan_install_exports, {
  planInstall: () => planInstall
});
function planInstall(asked) {
  const input = { ...asked, granted: /* @__PURE__ */ new Set([...asked.granted, ...grantedBefore(asked)]) };
  const consents = consentsFor(input.claudeDir, input.ownStatusLine);
  const files = planFiles(input.shipped, input.found, input.manifest, hasLostManifest(input), input.keepsEdited);
  const shared = planSettingsFile(input, "settings.json", consents);
  const personal = planSettingsFile(input, "settings.local.json", consents);
  const problems = [...files.problems, ..."problems" in shared ? shared.problems : []];
  if ("problems" in personal) problems.push(...personal.problems);
  if (problems.length > 0 || "problems" in shared || "problems" in personal) return { ok: false, problems };
  return {
    ok: true,
    plan: {
      steps: [...sharedSteps(input, files, shared), ...personalSteps(input, personal)],
      added: { "settings.json": shared.added, "settings.local.json": personal.added },
      open: consents.filter(
        ({ name, file, entries }) => !input.granted.has(name) && !isEmpty(missingEntries(input.settings[file] ?? "", entries))
      ),
      kept: files.kept,
      edited: files.edited,
      unloaded: [
        ...unloadedAfter(input, "settings.json", shared),
        ...unloadedAfter(input, "settings.local.json", personal)
      ]
    }
  };
}
function grantedBefore({ settings }) {
  const text = settings["settings.local.json"];
  if (text === null || checkSettingsText("", text).length > 0) return [];
  return isOurStatusLine(valueAt(splitByteOrderMark(text).json, ["statusLine"])) ? ["status-line"] : [];
}
function unloadedAfter({ settings }, file, { text }) {
  return findUnloaded(file, settings[file], text ?? settings[file]);
}
function hasLostManifest({ manifest, settings, shipped, found }) {
  if (manifest) return false;
  const own = shipped.find(({ path }) => path === TELLTALE_FILE);
  const there = found.get(TELLTALE_FILE);
  const isOwnThere = own !== void 0 && there?.kind === "file" && there.digest === own.digest;
  return isOwnThere || hasOurHooks(settings["settings.json"]);
}
function planSettingsFile(input, file, consents) {
  const always = file === "settings.json" ? hookEntries(input.pluginHooks) : NO_ENTRIES;
  const asked = consents.filter((consent) => consent.file === file);
  const sum = (some) => some.map(({ entries }) => entries).reduce(joinEntries, always);
  const state = {
    file: inClaude(file),
    found: input.found.get(file),
    text: input.settings[file],
    record: file === "settings.json" ? input.manifest?.settings ?? null : input.personalRecord
  };
  return planSettings(state, sum(asked.filter(({ name }) => input.granted.has(name))), sum(asked), input.digest);
}
function sharedSteps(input, files, settings) {
  const { version, shipped, manifest, found } = input;
  const { directories } = files;
  const recorded = { ...manifest?.files, ...files.files };
  const begun = { format: 1, version, directories, state: "installing", files: recorded, settings: settings.begun };
  const settled = shipped.map(({ path, digest }) => [path, { ...files.files[path], digests: [digest] }]);
  const done = { ...begun, state: "installed", files: Object.fromEntries(settled), settings: settings.done };
  const changes = [
    ...files.missing.filter((path) => path !== "").map((path) => ({ do: "make-directory", path })),
    ...files.copy.map((path) => ({ do: "copy", path })),
    ...writeSettings("settings.json", settings),
    ...files.remove.map((path) => ({ do: "delete", path }))
  ];
  if (changes.length === 0 && isDeepEqual(done, manifest)) return [];
  const makeRoot = found.has("") ? [] : [{ do: "make-directory", path: "" }];
  return [...makeRoot, writeJson(MANIFEST_FILE, begun), ...changes, writeJson(MANIFEST_FILE, done)];
}
function personalSteps({ personalRecord, found }, settings) {
  const writes = writeSettings("settings.local.json", settings);
  if (writes.length === 0 && isDeepEqual(settings.done, personalRecord)) return [];
  return [
    ...found.has(PERSONAL_FOLDER) ? [] : [{ do: "make-directory", path: PERSONAL_FOLDER }],
    { do: "write", path: `${PERSONAL_FOLDER}/.gitignore`, text: "*\n" },
    writeJson(PERSONAL_RECORD_FILE, settings.begun),
    ...writes,
    writeJson(PERSONAL_RECORD_FILE, settings.done)
  ];
}
function writeSettings(file, { text }) {
  return text === void 0 ? [] : [{ do: "write", path: file, text }];
}
function writeJson(path, value) {
  return { do: "write", path, text: `${JSON.stringify(value, null, 2)}
` };
}
var init_plan_install = __esm({
  "orchestrator/core/install/plan-install.ts"() {
    "use strict";
    init_consent();
    init_find_unloaded();
    init_manifest();
    init_plan_files();
    init_check_settings_text();
    init_find_our_entries();
    init_is_deep_equal();
    init_merge_entries();
    init_plan_settings();
    init_settings_entries();
    init_settings_text();
  }
});

// elsewhere:orchestrator/core/problem.ts
var require_problem = __commonJS({
  "elsewhere:orchestrator/core/problem.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core.cjs", "orchestrator/core/problem.ts");
    var names = {
      get renderProblem() {
        return module_().renderProblem;
      },
      get renderProblemInLine() {
        return module_().renderProblemInLine;
      },
      get shortProblem() {
        return module_().shortProblem;
      }
    };
    module2.exports = Object.create(names);
  }
});

// orchestrator/core/install/describe-install.ts
var describe_install_exports = {};
__export(describe_install_exports, {
  describeConsent: () => describeConsent,
  describeDelete: () => describeDelete,
  describeDryRun: () => describeDryRun,
  describeInstalled: () => describeInstalled,
  describeSteps: () => describeSteps,
  worthTelling: () => worthTelling
});
function describeDryRun(dir, plan) {
  const changes = describeSteps(plan.steps, plan.added);
  const head = changes.length === 0 ? [`Nothing would change in ${dir}.`] : [`Would change in ${dir}:`, ...changes];
  return [
    ...describeUnloaded("would be installed", plan, "before"),
    ...head,
    ...describeEdited(plan),
    ...describeOpen("Would ask before writing:", plan.open)
  ].join("\n");
}
function describeInstalled(dir, version, plan, isAsked) {
  const copied = plan.steps.filter(({ do: what }) => what === "copy").length;
  const isChanged = plan.steps.length > 0;
  const settings = Object.entries(plan.added).flatMap(([file, entries]) => describeEntries(file, entries));
  return [
    ...describeUnloaded("is installed", plan, "after"),
    `Skyfom ${version} is installed in ${dir}/.claude${isChanged ? "" : "; nothing had to change"}.`,
    ...copied > 0 ? [`  ${copied} ${copied === 1 ? "file" : "files"} written`] : [],
    ...settings,
    ...plan.kept.map(
      (path) => `  ${inClaude(path)} is no longer part of Skyfom, but stays because you have changed it`
    ),
    ...describeEdited(plan),
    ...isAsked ? describeRefused(plan.open) : describeOpen("Not written, because it needs your consent (--yes gives it):", plan.open),
    ...plan.open.length > 0 ? [MISSED] : [],
    ...isChanged ? ADVICE : [],
    ...isChanged && plan.unloaded.length === 0 ? [START] : []
  ].join("\n");
}
function describeEdited({ edited }) {
  return edited.map(
    (path) => `  ${inClaude(path)} stays as you have changed it; what this version changes in it is not there`
  );
}
function describeUnloaded(is, { unloaded }, when) {
  const but = isInactive(unloaded) ? "NOT active" : "NOT all of it is in effect";
  const [first, ...more] = unloaded.map((one) => one[when]);
  if (!first) return [];
  return [
    `Skyfom ${is}, but ${but}: ${(0, import_problem.renderProblemInLine)(first)}`,
    ...more.map(import_problem.renderProblemInLine),
    "When that is fixed, start Claude Code in this folder and type /skyfom-pm; you need not install again."
  ];
}
function describeSteps(steps, added = {}) {
  return worthTelling(steps).flatMap((step) => describeStep(step, added[step.path]));
}
function worthTelling(steps) {
  return steps.filter(({ path }) => path !== MANIFEST_FILE && !path.startsWith(PERSONAL_FOLDER));
}
function describeStep(step, entries) {
  switch (step.do) {
    case "make-directory":
    case "remove-directory":
      return [];
    case "copy":
      return [`  write   ${inClaude(step.path)}`];
    case "write":
      return [`  edit    ${inClaude(step.path)}`, ...describeEntries("", entries).map((line) => `      ${line}`)];
    case "delete":
      return [describeDelete(step.path)];
  }
}
function describeDelete(path) {
  return `  delete  ${inClaude(path)}`;
}
function describeEntries(file, entries) {
  if (!entries) return [];
  const events = Object.keys(entries.hooks);
  const where = file === "" ? "" : `${inClaude(file)}: `;
  return [
    ...events.length > 0 ? [`  ${where}hooks for ${events.join(", ")}`] : [],
    ...entries.allow.map((rule) => `  ${where}permissions.allow ${rule}`),
    ...Object.entries(entries.env).map(([name, value]) => `  ${where}env ${name}=${value}`),
    ...entries.statusLine ? [`  ${where}statusLine ${entries.statusLine.command}`] : []
  ];
}
function describeConsent({ file, entries, reasons }) {
  return describeEntries(file, entries).flatMap((line, index) => [line, `      ${reasons[index]}`]);
}
function describeOpen(heading, open) {
  return open.length === 0 ? [] : [heading, ...open.flatMap(describeConsent)];
}
function describeRefused(open) {
  if (open.length === 0) return [];
  const heading = "Not written, because you declined (run it again to be asked again; --yes agrees to everything):";
  return [heading, ...open.map(({ question }) => `  ${question} no`)];
}
var import_problem, ADVICE, MISSED, START;
var init_describe_install = __esm({
  "orchestrator/core/install/describe-install.ts"() {
    "use strict";
    import_problem = __toESM(require_problem(), 1);
    init_find_unloaded();
    init_manifest();
    init_plan_files();
    ADVICE = [
      "Commit .claude so that other people and linked worktrees have it, but not the settings that contain a path of this machine:",
      "  git add .claude ':!.claude/settings.local.json'"
    ];
    MISSED = "Until that is written, `skyfom doctor` warns of what depends on it.";
    START = "Start Claude Code in this folder and type /skyfom-pm.";
  }
});

// elsewhere:orchestrator/core/quote-for-shell.ts
var require_quote_for_shell = __commonJS({
  "elsewhere:orchestrator/core/quote-for-shell.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core.cjs", "orchestrator/core/quote-for-shell.ts");
    var names = {
      get quoteArgument() {
        return module_().quoteArgument;
      },
      get quoteForShell() {
        return module_().quoteForShell;
      }
    };
    module2.exports = Object.create(names);
  }
});

// orchestrator/core/install/describe-sub-folder.ts
var describe_sub_folder_exports = {};
__export(describe_sub_folder_exports, {
  describeSubFolder: () => describeSubFolder
});
function describeSubFolder(dir, top, isAtTop, when) {
  const reads = "Claude Code reads only the .claude of the folder in which it starts";
  if (isAtTop) {
    const instead = when === "before" ? "do not install here" : `remove this install: \`skyfom uninstall ${(0, import_quote_for_shell.quoteForShell)(dir)}\``;
    return [
      `Attention: this is not the top of the repository, and Skyfom is also installed at the top, ${top}.`,
      `${reads}. Unless you start sessions here, ${instead}.`
    ];
  }
  return [
    `Attention: this is not the top of the repository, which is ${top}.`,
    `${reads}, so sessions started at the top are not held. Install there instead: \`skyfom install ${(0, import_quote_for_shell.quoteForShell)(top)}\`.`
  ];
}
var import_quote_for_shell;
var init_describe_sub_folder = __esm({
  "orchestrator/core/install/describe-sub-folder.ts"() {
    "use strict";
    import_quote_for_shell = __toESM(require_quote_for_shell(), 1);
  }
});

// orchestrator/core/install/plan-uninstall.ts
var plan_uninstall_exports = {};
__export(plan_uninstall_exports, {
  planUninstall: () => planUninstall
});
function planUninstall(input) {
  const { manifest, personalRecord, settings, found } = input;
  if (!manifest && (found.has(TELLTALE_FILE) || hasOurHooks(settings["settings.json"]))) {
    return { ok: false, problems: [LOST_MANIFEST] };
  }
  const shared = restore("settings.json", settings["settings.json"], manifest?.settings ?? null, input.digest);
  const personal = restore("settings.local.json", settings["settings.local.json"], personalRecord, input.digest);
  const problems = [...shared.problems, ...personal.problems];
  if (problems.length > 0) return { ok: false, problems };
  if (!manifest && !found.has(PERSONAL_FOLDER) && personal.steps.length === 0) {
    return { ok: false, problems: [NOTHING_INSTALLED] };
  }
  const files = Object.entries(manifest?.files ?? {}).filter(([path, file]) => !file.wasThere && found.has(path));
  const isOurs3 = ([path, file]) => {
    const there = found.get(path);
    return there?.kind === "file" && file.digests.includes(there.digest);
  };
  const directories = [...manifest?.directories ?? []].sort().reverse();
  return {
    ok: true,
    steps: [
      ...shared.steps,
      ...personal.steps,
      ...found.has(PERSONAL_FOLDER) ? PERSONAL_CLEARANCE : [],
      ...files.filter(isOurs3).map(([path]) => ({ do: "delete", path })),
      ...directories.filter((path) => path !== "").map((path) => ({ do: "remove-directory", path })),
      ...manifest ? [{ do: "delete", path: MANIFEST_FILE }] : [],
      ...directories.includes("") ? [{ do: "remove-directory", path: "" }] : []
    ],
    kept: files.filter((file) => !isOurs3(file)).map(([path]) => path)
  };
}
function restore(file, text, onDisk, digest) {
  if (text === null || text === onDisk?.before) return { steps: [], problems: [] };
  if (onDisk?.after.includes(digest(text)) && isFromBefore(onDisk, text))
    return { steps: [replace(file, onDisk.before)], problems: [] };
  const problems = checkSettingsText(inClaude(file), text);
  if (problems.length > 0) return { steps: [], problems };
  const record = onDisk ?? adoptSettings(text, digest);
  if (!record) return { steps: [], problems: [] };
  const left = removeEntries(text, record);
  const isOnlyOurs = record.before === null && isEmptyObject(left);
  return { steps: left === text ? [] : [replace(file, isOnlyOurs ? null : left)], problems: [] };
}
function replace(path, text) {
  return text === null ? { do: "delete", path } : { do: "write", path, text };
}
var NOTHING_INSTALLED, LOST_MANIFEST, PERSONAL_CLEARANCE;
var init_plan_uninstall = __esm({
  "orchestrator/core/install/plan-uninstall.ts"() {
    "use strict";
    init_manifest();
    init_plan_files();
    init_adopt_settings();
    init_check_settings_text();
    init_find_our_entries();
    init_is_from_before();
    init_remove_entries();
    init_settings_text();
    NOTHING_INSTALLED = {
      where: inClaude(MANIFEST_FILE),
      what: "is missing, and no file of Skyfom is here",
      fix: "Give the folder in which it is installed."
    };
    LOST_MANIFEST = {
      where: inClaude(MANIFEST_FILE),
      what: "is missing, so it is unknown what Skyfom added here; nothing was changed",
      fix: "Restore it from version control. Or run `skyfom install` from a clone of the same version, which takes over the files that are here, and then uninstall."
    };
    PERSONAL_CLEARANCE = [
      { do: "delete", path: `${PERSONAL_FOLDER}/.gitignore` },
      { do: "delete", path: PERSONAL_RECORD_FILE },
      { do: "remove-directory", path: PERSONAL_FOLDER }
    ];
  }
});

// orchestrator/core/install/describe-removal.ts
var describe_removal_exports = {};
__export(describe_removal_exports, {
  describeRemoval: () => describeRemoval
});
function describeRemoval(steps) {
  const told = worthTelling(steps);
  const deleted = told.flatMap(({ do: what, path }) => what === "delete" ? [path] : []);
  const folders = [...new Set(deleted.flatMap((path) => folderOf(path) ?? []))];
  return [
    ...describeSteps(told.filter(({ do: what }) => what !== "delete")),
    ...deleted.filter((path) => folderOf(path) === void 0).map(describeDelete),
    ...folders.map((folder) => {
      const count = deleted.filter((path) => folderOf(path) === folder).length;
      return `${describeDelete(`${folder}/`)}  (${count} ${count === 1 ? "file" : "files"} of Skyfom's)`;
    })
  ];
}
function folderOf(path) {
  const [first, second, third] = path.split("/");
  if (second === void 0) return void 0;
  return first === "skills" && third !== void 0 ? `${first}/${second}` : first;
}
var init_describe_removal = __esm({
  "orchestrator/core/install/describe-removal.ts"() {
    "use strict";
    init_describe_install();
  }
});

// part:core/install
var install_exports = {};
__export(install_exports, {
  load: () => load
});
module.exports = __toCommonJS(install_exports);
var modules = {
  "orchestrator/core/install/settings/client-environment.ts": () => (init_client_environment(), __toCommonJS(client_environment_exports)),
  "orchestrator/core/install/needed-files.ts": () => (init_needed_files(), __toCommonJS(needed_files_exports)),
  "orchestrator/core/install/plan-files.ts": () => (init_plan_files(), __toCommonJS(plan_files_exports)),
  "orchestrator/core/install/describe-ignored.ts": () => (init_describe_ignored(), __toCommonJS(describe_ignored_exports)),
  "orchestrator/core/install/manifest.ts": () => (init_manifest(), __toCommonJS(manifest_exports)),
  "orchestrator/core/install/parse-manifest.ts": () => (init_parse_manifest(), __toCommonJS(parse_manifest_exports)),
  "orchestrator/core/install/consent.ts": () => (init_consent(), __toCommonJS(consent_exports)),
  "orchestrator/core/install/settings/merge-entries.ts": () => (init_merge_entries(), __toCommonJS(merge_entries_exports)),
  "orchestrator/core/install/settings/settings-entries.ts": () => (init_settings_entries(), __toCommonJS(settings_entries_exports)),
  "orchestrator/core/install/settings/shipped-hooks.ts": () => (init_shipped_hooks(), __toCommonJS(shipped_hooks_exports)),
  "orchestrator/core/install/settings/explain-unloaded.ts": () => (init_explain_unloaded(), __toCommonJS(explain_unloaded_exports)),
  "orchestrator/core/install/settings/settings-text.ts": () => (init_settings_text(), __toCommonJS(settings_text_exports)),
  "orchestrator/core/install/found.ts": () => (init_found(), __toCommonJS(found_exports)),
  "orchestrator/core/install/plan-install.ts": () => (init_plan_install(), __toCommonJS(plan_install_exports)),
  "orchestrator/core/install/describe-install.ts": () => (init_describe_install(), __toCommonJS(describe_install_exports)),
  "orchestrator/core/install/describe-sub-folder.ts": () => (init_describe_sub_folder(), __toCommonJS(describe_sub_folder_exports)),
  "orchestrator/core/install/find-unloaded.ts": () => (init_find_unloaded(), __toCommonJS(find_unloaded_exports)),
  "orchestrator/core/install/plan-uninstall.ts": () => (init_plan_uninstall(), __toCommonJS(plan_uninstall_exports)),
  "orchestrator/core/install/describe-removal.ts": () => (init_describe_removal(), __toCommonJS(describe_removal_exports))
};
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
