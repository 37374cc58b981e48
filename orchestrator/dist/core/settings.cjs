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

// orchestrator/schemas/settings.schema.json
var settings_schema_default;
var init_settings_schema = __esm({
  "orchestrator/schemas/settings.schema.json"() {
    settings_schema_default = {
      $schema: "https://json-schema.org/draft/2020-12/schema",
      title: "Settings of Skyfom: .claude/skyfom.json",
      type: "object",
      additionalProperties: false,
      $defs: {
        path: { type: "string", pattern: "^(?![/\\\\~])(?!.*(?:^|[/\\\\])\\.\\.(?:$|[/\\\\]))[^:]+$" }
      },
      properties: {
        $schema: { type: "string", description: "Where this schema is, for editors." },
        parallelism: {
          type: "integer",
          minimum: 1,
          maximum: 7,
          default: 5,
          description: "Agents that one run keeps at work at once, unless the command names another number."
        },
        maxAgents: {
          type: "integer",
          minimum: 1,
          maximum: 7,
          default: 7,
          description: "Lowers the cap of the repository; nothing can raise it."
        },
        taskSource: {
          enum: ["auto", "bd", "jsonl"],
          default: "auto",
          description: "Where tasks come from: `auto` takes bd where the repository has a Beads database, else .beads/issues.jsonl."
        },
        order: {
          enum: ["priority", "tracker", "oldest"],
          default: "priority",
          description: "Which of the ready tasks starts first: by priority, where a task has the highest one of all that waits for it, then the longest chain of waiting tasks; as the tracker lists them; or the oldest."
        },
        retries: {
          type: "integer",
          minimum: 0,
          maximum: 10,
          default: 1,
          description: "How often a task whose agent failed is tried again in one run."
        },
        errorHandling: {
          description: "Whether a run goes on with other tasks after one has failed for good, or starts nothing more.",
          enum: ["continue-on-error", "fail-fast"],
          default: "continue-on-error"
        },
        isolation: {
          enum: ["shared", "worktree", "auto"],
          default: "auto",
          description: "Whether agents share your checkout or have a worktree each; auto gives one to a task that declares no files, or whose files another is expected to change, where worktrees have what the project needs."
        },
        lostAgents: {
          enum: ["ask", "retry", "accept"],
          default: "ask",
          description: "What becomes of the task of an agent that was lost with its client and may have changed something: it stays in doubt until you decide, is tried again, or counts as done."
        },
        models: {
          type: "object",
          additionalProperties: { enum: ["sonnet", "opus", "haiku", "fable"] },
          default: {},
          description: "The model of the agents that work by a skill, by the skill's name."
        },
        agentTypes: {
          type: "object",
          additionalProperties: {
            type: "string",
            pattern: "^[\\p{L}\\p{N}][\\p{L}\\p{N} ._:@/()+-]{0,99}$",
            examples: ["general-purpose"]
          },
          default: {},
          description: "The subagent_type of the agents that work by a skill, by the skill's name."
        },
        followUps: {
          enum: ["report", "tasks"],
          default: "report",
          description: "What becomes of what an agent saw and left alone: a line in the summary, or a task."
        },
        prices: {
          type: "object",
          additionalProperties: {
            type: "object",
            additionalProperties: false,
            required: ["input", "output"],
            properties: {
              input: { type: "number", minimum: 0, maximum: 1e4 },
              output: { type: "number", minimum: 0, maximum: 1e4 },
              cacheRead: { type: "number", minimum: 0, maximum: 1e4 },
              cacheWrite: { type: "number", minimum: 0, maximum: 1e4 },
              cacheWriteHour: { type: "number", minimum: 0, maximum: 1e4 }
            }
          },
          default: {},
          description: "What a million tokens of a model cost, in US dollars, by the model's whole name; outranks the table that Skyfom brings."
        },
        checkSeconds: {
          type: "integer",
          minimum: 1,
          maximum: 86400,
          default: 1800,
          description: "Seconds that checkCommand may take when Skyfom runs it."
        },
        forwardBranch: {
          type: "boolean",
          default: false,
          description: "Whether your branch is moved forward to what a run has done in worktrees, once approved: when the run ends, and your checkout is clean."
        },
        guardEdits: {
          type: "boolean",
          default: true,
          description: "Whether an agent is kept from changing files that another agent at work has declared, where both share the checkout."
        },
        checkCommand: {
          type: "string",
          minLength: 1,
          description: "The command that an agent runs before it reports done, e.g. npm test. Once approved, Skyfom runs it before work from worktrees is put on the run's branch."
        },
        worktreeSetUp: {
          type: "object",
          additionalProperties: false,
          properties: {
            copy: { type: "array", items: { $ref: "#/$defs/path" } },
            link: { type: "array", items: { $ref: "#/$defs/path" } },
            run: { type: "string", minLength: 1 },
            seconds: { type: "integer", minimum: 1, maximum: 540 }
          },
          description: "What a worktree of a run gets before it is used, once approved: files of your checkout that are copied or linked, and one command."
        },
        remake: {
          type: "object",
          propertyNames: { $ref: "#/$defs/path" },
          additionalProperties: { type: "string", minLength: 1 },
          description: 'Generated files, by path, each with the command that makes it again, once approved, where it conflicts in a merge of work from worktrees: { "package-lock.json": "npm install --package-lock-only" }.'
        },
        worktreeMegabytes: {
          type: "integer",
          minimum: 1,
          maximum: 1e9,
          description: "Megabytes that worktrees of agents may take in all. A task whose worktree would exceed them waits."
        },
        tokenBudget: {
          type: "integer",
          minimum: 1e3,
          maximum: 1e12,
          description: "Tokens that the agents of one run may take in all: fresh input, cache writes and output. When they are used up, nothing new starts."
        },
        costBudget: {
          type: "number",
          minimum: 0.01,
          maximum: 1e6,
          description: "US dollars that the agents of one run may cost in all. At four fifths the run says so; when they are used up, nothing new starts."
        }
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

// elsewhere:orchestrator/core/validators/is-settings.ts
var require_is_settings = __commonJS({
  "elsewhere:orchestrator/core/validators/is-settings.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "validators/is-settings.cjs", "orchestrator/core/validators/is-settings.ts");
    var names = { get isSettings() {
      return module_().isSettings;
    } };
    module2.exports = Object.create(names);
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

// elsewhere:orchestrator/core/text/closest-name.ts
var require_closest_name = __commonJS({
  "elsewhere:orchestrator/core/text/closest-name.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "text.cjs", "orchestrator/core/text/closest-name.ts");
    var names = {
      get MOST_CANDIDATES() {
        return module_().MOST_CANDIDATES;
      },
      get closestName() {
        return module_().closestName;
      }
    };
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

// orchestrator/core/settings/describe-allowed.ts
function describeAllowed(rule) {
  if (rule.enum) return `one of ${rule.enum.map((value) => JSON.stringify(value)).join(", ")}`;
  switch (rule.type) {
    case "integer":
      return `a whole number from ${rule.minimum} to ${rule.maximum}`;
    case "number":
      return `a number from ${rule.minimum} to ${rule.maximum}`;
    case "boolean":
      return "true or false";
    case "array":
      return "a list";
    case "string":
      return describeText(rule);
    default:
      return "an object";
  }
}
function describeText({ pattern, examples }) {
  if (pattern === void 0) return "a string that is not empty";
  if (examples === void 0) return "a path from the root of the repository";
  return `a name such as ${examples.join(", ")}, of at most 100 letters, digits, blanks and ._:@/()+-`;
}
var init_describe_allowed = __esm({
  "orchestrator/core/settings/describe-allowed.ts"() {
    "use strict";
  }
});

// orchestrator/core/settings/explain-wrong-settings.ts
function explainWrongSettings(file, text, root, errors, known) {
  const byOffset = /* @__PURE__ */ new Map();
  for (const error of errors.slice(0, MOST_TOLD)) {
    const path = toPath(error);
    const offset = findOffset(root, path);
    byOffset.set(offset, { where: (0, import_place_in_text.placeInText)(file, text, offset), ...explain(error, path, known) });
  }
  const told = [...byOffset].sort(([a], [b]) => a - b).map(([, problem]) => problem);
  if (errors.length <= MOST_TOLD) return told;
  const fix = "Mend these first.";
  return [...told, { where: file, what: `${errors.length - MOST_TOLD} more settings may be wrong`, fix }];
}
function explain(error, path, known) {
  if (error.keyword === "additionalProperties") {
    const given = path.at(-1) ?? "";
    const meant = (0, import_closest_name.closestName)(given, known);
    const guess = meant === void 0 ? "" : `Did you mean "${meant}"? `;
    return { what: `"${given}" is not a setting`, fix: `${guess}The settings are ${known.join(", ")}.` };
  }
  const name = path.length === 0 ? "the whole file" : `"${path.join(".")}"`;
  return { what: `${name} is ${show(error.data)}`, fix: `Use ${describeAllowed(error.parentSchema)}.` };
}
function toPath(error) {
  const keys = error.instancePath.split("/").slice(1).map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
  return error.keyword === "additionalProperties" ? [...keys, String(error.params.additionalProperty)] : keys;
}
function findOffset(root, path) {
  const value = (0, import_jsonc_parser.findNodeAtLocation)(root, [...path]);
  return (path.length === 0 ? value : value?.parent)?.offset ?? root.offset;
}
function show(value) {
  const text = JSON.stringify(value);
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN - 1)}\u2026` : text;
}
var import_jsonc_parser, import_closest_name, import_place_in_text, MOST_TOLD, MOST_SHOWN;
var init_explain_wrong_settings = __esm({
  "orchestrator/core/settings/explain-wrong-settings.ts"() {
    "use strict";
    import_jsonc_parser = __toESM(require_jsonc_parser(), 1);
    import_closest_name = __toESM(require_closest_name(), 1);
    import_place_in_text = __toESM(require_place_in_text(), 1);
    init_describe_allowed();
    MOST_TOLD = 100;
    MOST_SHOWN = 60;
  }
});

// orchestrator/core/settings/parse-json-settings.ts
var parse_json_settings_exports = {};
__export(parse_json_settings_exports, {
  parseJsonSettings: () => parseJsonSettings
});
function parseJsonSettings(file, text, isValid, names) {
  try {
    return parse(file, text, isValid, names);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const problem = { where: file, what: "it is nested too deeply to be read", fix: "Fix the file." };
    return { ok: false, problems: [problem] };
  }
}
function parse(file, text, isValid, names) {
  const errors = [];
  const root = (0, import_jsonc_parser2.parseTree)(text, errors, { disallowComments: true });
  if (errors[0]) return { ok: false, problems: [(0, import_explain_syntax_error.explainSyntaxError)(file, text, errors[0])] };
  const parsed = JSON.parse(text);
  if (!isValid(parsed)) {
    const known = names.filter((name) => name !== "$schema");
    return { ok: false, problems: explainWrongSettings(file, text, root, isValid.errors ?? [], known) };
  }
  const { $schema: _, ...given } = parsed;
  return { ok: true, given };
}
var import_jsonc_parser2, import_explain_syntax_error;
var init_parse_json_settings = __esm({
  "orchestrator/core/settings/parse-json-settings.ts"() {
    "use strict";
    import_jsonc_parser2 = __toESM(require_jsonc_parser(), 1);
    import_explain_syntax_error = __toESM(require_explain_syntax_error(), 1);
    init_explain_wrong_settings();
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

// orchestrator/core/settings/settings.ts
var settings_exports = {};
__export(settings_exports, {
  DEFAULT_SETTINGS: () => DEFAULT_SETTINGS
});
var import_max_concurrent_agents, DEFAULT_SETTINGS;
var init_settings = __esm({
  "orchestrator/core/settings/settings.ts"() {
    "use strict";
    import_max_concurrent_agents = __toESM(require_max_concurrent_agents(), 1);
    DEFAULT_SETTINGS = {
      parallelism: 5,
      maxAgents: import_max_concurrent_agents.MAX_CONCURRENT_AGENTS,
      taskSource: "auto",
      order: "priority",
      retries: 1,
      errorHandling: "continue-on-error",
      isolation: "auto",
      lostAgents: "ask",
      models: {},
      agentTypes: {},
      followUps: "report",
      prices: {},
      checkSeconds: 1800,
      forwardBranch: false,
      guardEdits: true
    };
  }
});

// orchestrator/core/settings/parse-settings.ts
var parse_settings_exports = {};
__export(parse_settings_exports, {
  parseSettings: () => parseSettings
});
function parseSettings(file, text) {
  const parsed = parseJsonSettings(file, text, import_is_settings.isSettings, Object.keys(settings_schema_default.properties));
  if (!parsed.ok) return parsed;
  return { ok: true, settings: { ...DEFAULT_SETTINGS, ...parsed.given } };
}
var import_is_settings;
var init_parse_settings = __esm({
  "orchestrator/core/settings/parse-settings.ts"() {
    "use strict";
    init_settings_schema();
    import_is_settings = __toESM(require_is_settings(), 1);
    init_parse_json_settings();
    init_settings();
  }
});

// orchestrator/core/settings/asked-commands.ts
var asked_commands_exports = {};
__export(asked_commands_exports, {
  askedCheck: () => askedCheck,
  askedCommands: () => askedCommands,
  askedForward: () => askedForward,
  askedRemake: () => askedRemake,
  askedSetUp: () => askedSetUp
});
function askedCommands(settings) {
  return [askedCheck(settings), askedSetUp(settings), askedRemake(settings), askedForward(settings)].filter(
    (asked) => asked !== void 0
  );
}
function askedCheck({ checkCommand }) {
  const when = "It is run in a worktree of the run, before what agents did in worktrees is put on the run's branch.";
  return checkCommand === void 0 ? void 0 : { kind: "check", text: checkCommand, when };
}
function askedSetUp({ worktreeSetUp }) {
  if (worktreeSetUp === void 0) return void 0;
  const { copy = [], link = [], run } = worktreeSetUp;
  const when = "It is done in each worktree of a run before it is used: files of your checkout are copied or linked, and a command is run.";
  return { kind: "set-up", text: JSON.stringify({ copy, link, ...run === void 0 ? {} : { run } }), when };
}
function askedRemake({ remake }) {
  const when = "Each command is run in a worktree of the run, to make its file again where that conflicts in a merge of what agents did in worktrees.";
  return remake === void 0 ? void 0 : { kind: "remake", text: JSON.stringify(remake), when };
}
function askedForward({ forwardBranch }) {
  const when = "When a run ends, and your checkout is clean, your branch is moved forward to what agents did in worktrees.";
  return forwardBranch ? { kind: "forward", text: "move my branch forward", when } : void 0;
}
var init_asked_commands = __esm({
  "orchestrator/core/settings/asked-commands.ts"() {
    "use strict";
  }
});

// part:core/settings
var settings_exports2 = {};
__export(settings_exports2, {
  load: () => load
});
module.exports = __toCommonJS(settings_exports2);
var modules = {
  "orchestrator/core/settings/parse-settings.ts": () => (init_parse_settings(), __toCommonJS(parse_settings_exports)),
  "orchestrator/core/settings/settings.ts": () => (init_settings(), __toCommonJS(settings_exports)),
  "orchestrator/core/settings/asked-commands.ts": () => (init_asked_commands(), __toCommonJS(asked_commands_exports)),
  "orchestrator/core/settings/parse-json-settings.ts": () => (init_parse_json_settings(), __toCommonJS(parse_json_settings_exports))
};
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
