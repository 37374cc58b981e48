"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
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

// scripts/build/stand-in.cjs
var require_stand_in = __commonJS({
  "scripts/build/stand-in.cjs"(exports2, module2) {
    module2.exports = (load, folder, file, id) => {
      let real;
      return () => {
        if (real === void 0) {
          const path = require("node:path").join(folder, file);
          real = (require.cache[path]?.exports ?? load(path)).load(id);
        }
        return real;
      };
    };
  }
});

// elsewhere:commander
var require_commander = __commonJS({
  "elsewhere:commander"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "libraries/commander.cjs", "commander");
    var names = {
      get Argument() {
        return module_().Argument;
      },
      get Command() {
        return module_().Command;
      },
      get CommanderError() {
        return module_().CommanderError;
      },
      get Help() {
        return module_().Help;
      },
      get InvalidArgumentError() {
        return module_().InvalidArgumentError;
      },
      get InvalidOptionArgumentError() {
        return module_().InvalidOptionArgumentError;
      },
      get Option() {
        return module_().Option;
      },
      get createArgument() {
        return module_().createArgument;
      },
      get createCommand() {
        return module_().createCommand;
      },
      get createOption() {
        return module_().createOption;
      },
      get program() {
        return module_().program;
      }
    };
    module2.exports = Object.setPrototypeOf(function(...args) {
      const { default: itself } = module_();
      return new.target ? new itself(...args) : itself(...args);
    }, names);
  }
});

// elsewhere:orchestrator/core/name-commands.ts
var require_name_commands = __commonJS({
  "elsewhere:orchestrator/core/name-commands.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "core.cjs", "orchestrator/core/name-commands.ts");
    var names = { get nameCommands() {
      return module_().nameCommands;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/printable.ts
var require_printable = __commonJS({
  "elsewhere:orchestrator/core/printable.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "core.cjs", "orchestrator/core/printable.ts");
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

// elsewhere:orchestrator/core/problem.ts
var require_problem = __commonJS({
  "elsewhere:orchestrator/core/problem.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "core.cjs", "orchestrator/core/problem.ts");
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

// elsewhere:orchestrator/core/quote-text.ts
var require_quote_text = __commonJS({
  "elsewhere:orchestrator/core/quote-text.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "core.cjs", "orchestrator/core/quote-text.ts");
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

// elsewhere:orchestrator/io/ask-yes-or-no.ts
var require_ask_yes_or_no = __commonJS({
  "elsewhere:orchestrator/io/ask-yes-or-no.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "io.cjs", "orchestrator/io/ask-yes-or-no.ts");
    var names = { get askYesOrNo() {
      return module_().askYesOrNo;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/environment-of-verb.ts
var require_environment_of_verb = __commonJS({
  "elsewhere:orchestrator/io/environment-of-verb.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "io.cjs", "orchestrator/io/environment-of-verb.ts");
    var names = { get environmentOfVerb() {
      return module_().environmentOfVerb;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/is-allowed-entry.ts
var require_is_allowed_entry = __commonJS({
  "elsewhere:orchestrator/io/is-allowed-entry.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "io.cjs", "orchestrator/io/is-allowed-entry.ts");
    var names = { get isAllowedEntry() {
      return module_().isAllowedEntry;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/is-terminal.ts
var require_is_terminal = __commonJS({
  "elsewhere:orchestrator/io/is-terminal.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "io.cjs", "orchestrator/io/is-terminal.ts");
    var names = { get isTerminal() {
      return module_().isTerminal;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/load-all-parts.ts
var require_load_all_parts = __commonJS({
  "elsewhere:orchestrator/io/load-all-parts.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "io.cjs", "orchestrator/io/load-all-parts.ts");
    var names = { get loadAllParts() {
      return module_().loadAllParts;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/plain-file/read-input.ts
var require_read_input = __commonJS({
  "elsewhere:orchestrator/io/plain-file/read-input.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "io/plain-file.cjs", "orchestrator/io/plain-file/read-input.ts");
    var names = { get readInput() {
      return module_().readInput;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/plain-file/refused-path.ts
var require_refused_path = __commonJS({
  "elsewhere:orchestrator/io/plain-file/refused-path.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "io/plain-file.cjs", "orchestrator/io/plain-file/refused-path.ts");
    var names = { get RefusedPath() {
      return module_().RefusedPath;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/plugin-root.ts
var require_plugin_root = __commonJS({
  "elsewhere:orchestrator/io/plugin-root.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "io.cjs", "orchestrator/io/plugin-root.ts");
    var names = { get pluginRoot() {
      return module_().pluginRoot;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/run/tell/command-line.ts
var require_command_line = __commonJS({
  "elsewhere:orchestrator/io/run/tell/command-line.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "io/run.cjs", "orchestrator/io/run/tell/command-line.ts");
    var names = {
      get commandLine() {
        return module_().commandLine;
      },
      get enginePath() {
        return module_().enginePath;
      },
      get toSlashes() {
        return module_().toSlashes;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/sandbox.ts
var require_sandbox = __commonJS({
  "elsewhere:orchestrator/io/sandbox.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "io.cjs", "orchestrator/io/sandbox.ts");
    var names = {
      get findUnwritable() {
        return module_().findUnwritable;
      },
      get howToLetWrite() {
        return module_().howToLetWrite;
      },
      get isRefusedWrite() {
        return module_().isRefusedWrite;
      },
      get isSandboxed() {
        return module_().isSandboxed;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/write-out.ts
var require_write_out = __commonJS({
  "elsewhere:orchestrator/io/write-out.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "io.cjs", "orchestrator/io/write-out.ts");
    var names = { get writeOut() {
      return module_().writeOut;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/verbs/approve.ts
var require_approve = __commonJS({
  "elsewhere:orchestrator/verbs/approve.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "verbs/approve.cjs", "orchestrator/verbs/approve.ts");
    var names = { get approve() {
      return module_().approve;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/verbs/check.ts
var require_check = __commonJS({
  "elsewhere:orchestrator/verbs/check.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "verbs/check.cjs", "orchestrator/verbs/check.ts");
    var names = { get check() {
      return module_().check;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/verbs/completion.ts
var require_completion = __commonJS({
  "elsewhere:orchestrator/verbs/completion.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "verbs/completion.cjs", "orchestrator/verbs/completion.ts");
    var names = { get completion() {
      return module_().completion;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/verbs/doctor.ts
var require_doctor = __commonJS({
  "elsewhere:orchestrator/verbs/doctor.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "verbs/doctor.cjs", "orchestrator/verbs/doctor.ts");
    var names = { get doctor() {
      return module_().doctor;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/verbs/events.ts
var require_events = __commonJS({
  "elsewhere:orchestrator/verbs/events.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "verbs/events.cjs", "orchestrator/verbs/events.ts");
    var names = { get events() {
      return module_().events;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/verbs/export.ts
var require_export = __commonJS({
  "elsewhere:orchestrator/verbs/export.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "verbs/export.cjs", "orchestrator/verbs/export.ts");
    var names = { get exportRun() {
      return module_().exportRun;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/verbs/guard-entry.ts
var require_guard_entry = __commonJS({
  "elsewhere:orchestrator/verbs/guard-entry.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "verbs/guard-entry.cjs", "orchestrator/verbs/guard-entry.ts");
    var names = {
      get forModels() {
        return module_().forModels;
      },
      get guardEntry() {
        return module_().guardEntry;
      },
      get whatEntryQuotes() {
        return module_().whatEntryQuotes;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/verbs/halt.ts
var require_halt = __commonJS({
  "elsewhere:orchestrator/verbs/halt.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "verbs/halt.cjs", "orchestrator/verbs/halt.ts");
    var names = { get halt() {
      return module_().halt;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/verbs/help.ts
var require_help = __commonJS({
  "elsewhere:orchestrator/verbs/help.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "verbs/help.cjs", "orchestrator/verbs/help.ts");
    var names = {
      get addHelp() {
        return module_().addHelp;
      },
      get arrangeHelp() {
        return module_().arrangeHelp;
      },
      get listVerbs() {
        return module_().listVerbs;
      },
      get namedVerb() {
        return module_().namedVerb;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/verbs/install.ts
var require_install = __commonJS({
  "elsewhere:orchestrator/verbs/install.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "verbs/install.cjs", "orchestrator/verbs/install.ts");
    var names = {
      get install() {
        return module_().install;
      },
      get runInstall() {
        return module_().runInstall;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/verbs/next.ts
var require_next = __commonJS({
  "elsewhere:orchestrator/verbs/next.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "verbs/next.cjs", "orchestrator/verbs/next.ts");
    var names = { get next() {
      return module_().next;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/verbs/plan.ts
var require_plan = __commonJS({
  "elsewhere:orchestrator/verbs/plan.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "verbs/plan.cjs", "orchestrator/verbs/plan.ts");
    var names = { get plan() {
      return module_().plan;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/verbs/pull-request.ts
var require_pull_request = __commonJS({
  "elsewhere:orchestrator/verbs/pull-request.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "verbs/pull-request.cjs", "orchestrator/verbs/pull-request.ts");
    var names = { get pullRequest() {
      return module_().pullRequest;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/verbs/report.ts
var require_report = __commonJS({
  "elsewhere:orchestrator/verbs/report.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "verbs/report.cjs", "orchestrator/verbs/report.ts");
    var names = { get report() {
      return module_().report;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/verbs/reset.ts
var require_reset = __commonJS({
  "elsewhere:orchestrator/verbs/reset.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "verbs/reset.cjs", "orchestrator/verbs/reset.ts");
    var names = {
      get reset() {
        return module_().reset;
      },
      get runReset() {
        return module_().runReset;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/verbs/runs.ts
var require_runs = __commonJS({
  "elsewhere:orchestrator/verbs/runs.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "verbs/runs.cjs", "orchestrator/verbs/runs.ts");
    var names = { get runs() {
      return module_().runs;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/verbs/status.ts
var require_status = __commonJS({
  "elsewhere:orchestrator/verbs/status.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "verbs/status.cjs", "orchestrator/verbs/status.ts");
    var names = { get status() {
      return module_().status;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/verbs/statusline.ts
var require_statusline = __commonJS({
  "elsewhere:orchestrator/verbs/statusline.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "verbs/statusline.cjs", "orchestrator/verbs/statusline.ts");
    var names = { get statusline() {
      return module_().statusline;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/verbs/task.ts
var require_task = __commonJS({
  "elsewhere:orchestrator/verbs/task.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "verbs/task.cjs", "orchestrator/verbs/task.ts");
    var names = { get task() {
      return module_().task;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/verbs/uninstall.ts
var require_uninstall = __commonJS({
  "elsewhere:orchestrator/verbs/uninstall.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "verbs/uninstall.cjs", "orchestrator/verbs/uninstall.ts");
    var names = { get uninstall() {
      return module_().uninstall;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/verbs/validate.ts
var require_validate = __commonJS({
  "elsewhere:orchestrator/verbs/validate.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "verbs/validate.cjs", "orchestrator/verbs/validate.ts");
    var names = { get validate() {
      return module_().validate;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/verbs/version.ts
var require_version = __commonJS({
  "elsewhere:orchestrator/verbs/version.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "verbs/version.cjs", "orchestrator/verbs/version.ts");
    var names = { get version() {
      return module_().version;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/verbs/wait.ts
var require_wait = __commonJS({
  "elsewhere:orchestrator/verbs/wait.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "verbs/wait.cjs", "orchestrator/verbs/wait.ts");
    var names = { get wait() {
      return module_().wait;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/verbs/watch.ts
var require_watch = __commonJS({
  "elsewhere:orchestrator/verbs/watch.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "verbs/watch.cjs", "orchestrator/verbs/watch.ts");
    var names = { get watch() {
      return module_().watch;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/verbs/worktrees.ts
var require_worktrees = __commonJS({
  "elsewhere:orchestrator/verbs/worktrees.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "verbs/worktrees.cjs", "orchestrator/verbs/worktrees.ts");
    var names = { get worktrees() {
      return module_().worktrees;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/cli.ts
var import_node_path = require("node:path");
var import_commander = __toESM(require_commander(), 1);

// package.json
var package_default = {
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

// orchestrator/cli.ts
var import_name_commands = __toESM(require_name_commands(), 1);
var import_printable = __toESM(require_printable(), 1);
var import_problem = __toESM(require_problem(), 1);
var import_quote_text = __toESM(require_quote_text(), 1);
var import_ask_yes_or_no = __toESM(require_ask_yes_or_no(), 1);
var import_environment_of_verb = __toESM(require_environment_of_verb(), 1);
var import_is_allowed_entry = __toESM(require_is_allowed_entry(), 1);
var import_is_terminal = __toESM(require_is_terminal(), 1);
var import_load_all_parts = __toESM(require_load_all_parts(), 1);
var import_read_input = __toESM(require_read_input(), 1);
var import_refused_path = __toESM(require_refused_path(), 1);
var import_plugin_root = __toESM(require_plugin_root(), 1);
var import_command_line = __toESM(require_command_line(), 1);
var import_sandbox = __toESM(require_sandbox(), 1);
var import_write_out = __toESM(require_write_out(), 1);
var import_approve = __toESM(require_approve(), 1);
var import_check = __toESM(require_check(), 1);
var import_completion = __toESM(require_completion(), 1);
var import_doctor = __toESM(require_doctor(), 1);
var import_events = __toESM(require_events(), 1);
var import_export = __toESM(require_export(), 1);
var import_guard_entry = __toESM(require_guard_entry(), 1);
var import_halt = __toESM(require_halt(), 1);
var import_help = __toESM(require_help(), 1);
var import_install = __toESM(require_install(), 1);
var import_next = __toESM(require_next(), 1);
var import_plan = __toESM(require_plan(), 1);
var import_pull_request = __toESM(require_pull_request(), 1);
var import_report = __toESM(require_report(), 1);
var import_reset = __toESM(require_reset(), 1);
var import_runs = __toESM(require_runs(), 1);
var import_status = __toESM(require_status(), 1);
var import_statusline = __toESM(require_statusline(), 1);
var import_task = __toESM(require_task(), 1);
var import_uninstall = __toESM(require_uninstall(), 1);
var import_validate = __toESM(require_validate(), 1);
var import_version = __toESM(require_version(), 1);
var import_wait = __toESM(require_wait(), 1);
var import_watch = __toESM(require_watch(), 1);
var import_worktrees = __toESM(require_worktrees(), 1);
var VERBS = /* @__PURE__ */ new Map([
  ["next", () => import_next.next],
  ["wait", () => import_wait.wait],
  ["check", () => import_check.check],
  ["pause", () => import_halt.halt],
  ["resume", () => import_halt.halt],
  ["stop", () => import_halt.halt],
  ["status", () => import_status.status],
  ["watch", () => import_watch.watch],
  ["statusline", () => import_statusline.statusline],
  ["events", () => import_events.events],
  ["report", () => import_report.report],
  ["export", () => import_export.exportRun],
  ["runs", () => import_runs.runs],
  ["worktrees", () => import_worktrees.worktrees],
  ["reset", () => import_reset.reset],
  ["pull-request", () => import_pull_request.pullRequest],
  ["approve", () => import_approve.approve],
  ["task", () => import_task.task],
  ["install", () => import_install.install],
  ["uninstall", () => import_uninstall.uninstall],
  ["validate", () => import_validate.validate],
  ["plan", () => import_plan.plan],
  ["doctor", () => import_doctor.doctor],
  ["version", () => import_version.version],
  ["completion", () => import_completion.completion]
]);
var STAYING = ["wait", "check", "watch", "install", "uninstall"];
var USAGE_ERROR = 2;
var HELP = "commander.help";
var WIDTH_OF_HELP = 80;
var isForModel = (0, import_is_allowed_entry.isAllowedEntry)(process.argv);
var program = new import_commander.Command("skyfom");
var terminal = {
  cwd: process.cwd(),
  env: (0, import_environment_of_verb.environmentOfVerb)(process.cwd(), process.env, (line) => say(2, `${shown(line)}
`)),
  now: () => /* @__PURE__ */ new Date(),
  progress: (line) => say(2, `${shown(line)}
`),
  readInput: () => (0, import_read_input.readInput)(process.stdin),
  get isInteractive() {
    return (0, import_is_terminal.isTerminal)(0) && (0, import_is_terminal.isTerminal)(2);
  },
  confirm: async (question) => {
    if (!terminal.isInteractive) return "no";
    (0, import_load_all_parts.loadAllParts)();
    return (0, import_ask_yes_or_no.askYesOrNo)((0, import_printable.toLines)(question));
  }
};
if ((0, import_is_terminal.isTerminal)(1)) process.stdout.on("error", leave);
void main(process.argv).then((code) => {
  process.exitCode = code;
});
async function main(argv) {
  const asJson = argv.includes("--json");
  let exitCode = 0;
  const bind = (command, action) => {
    command.option("--json", "print the result, or the problems, as JSON");
    command.action(async (...given) => {
      const args = given.slice(0, -1);
      const refused = isForModel ? (0, import_guard_entry.guardEntry)(command, terminal.cwd) : void 0;
      if (refused) {
        exitCode = print({ ok: false, problems: [refused] }, Boolean(command.opts().json));
        return;
      }
      const outcome = await action(terminal, ...args);
      const quoted = isForModel ? (0, import_guard_entry.whatEntryQuotes)(command) : void 0;
      if (quoted !== void 0) say(2, `${quoted}
`);
      exitCode = print(isForModel ? (0, import_guard_entry.forModels)(command, outcome) : outcome, Boolean(command.opts().json));
    });
  };
  program.description(package_default.description).version(package_default.version, "-v, --version").configureOutput({
    writeOut: (text) => say(1, text),
    writeErr: (text) => asJson || say(2, (0, import_printable.toLines)(text)),
    getOutHelpWidth: () => (0, import_is_terminal.isTerminal)(1) && process.stdout.columns || WIDTH_OF_HELP,
    getErrHelpWidth: () => (0, import_is_terminal.isTerminal)(2) && process.stderr.columns || WIDTH_OF_HELP,
    getOutHasColors: () => false,
    getErrHasColors: () => false,
    outputError: () => void 0
  }).exitOverride();
  for (const addVerb of verbsFor(argv.slice(2))) addVerb(program, bind);
  for (const family of [program, ...program.commands.filter(({ commands }) => commands.length > 0)]) (0, import_help.addHelp)(family);
  if (!VERBS.has(argv[2] ?? "")) (0, import_help.listVerbs)(program);
  (0, import_help.arrangeHelp)(program);
  try {
    await program.parseAsync([...argv]);
    return exitCode;
  } catch (error) {
    if (!(error instanceof import_commander.CommanderError)) {
      return print({ ok: false, problems: [explain(error)] }, asJson);
    }
    if (error.exitCode === 0) return 0;
    if (error.code === HELP && !asJson) return USAGE_ERROR;
    return print({ ok: false, problems: [wrongUsage(error)], exitCode: USAGE_ERROR }, asJson);
  }
}
function verbsFor(words) {
  const [first = ""] = words;
  const named = VERBS.has(first) ? [first] : words.filter((word) => VERBS.has(word));
  if (first !== "help" && named.some((word) => STAYING.includes(word))) (0, import_load_all_parts.loadAllParts)();
  const verbs = named.includes("completion") ? [...VERBS.values()] : named.map((word) => VERBS.get(word));
  return new Set(verbs.flatMap((load) => load?.() ?? []));
}
function wrongUsage({ code, message }) {
  const what = code === HELP ? "no command was given" : message.replace(/^error: /, "").replaceAll("\n", " ");
  const verb = (0, import_help.namedVerb)(
    program,
    process.argv.slice(2).filter((word) => word !== "help")
  );
  const line = ["skyfom", ...verb].join(" ");
  const fix = verb.length === 0 ? "`skyfom --help` lists the commands; add --help to a command for its options." : `\`${line} --help\` shows its usage, with an example.`;
  return { where: line, what, fix };
}
function explain(error) {
  if (error instanceof import_refused_path.RefusedPath) return error.problem;
  const { code, path, message } = error;
  if (code === void 0 || path === void 0) {
    const fix2 = "Please report it with the command you ran.";
    return { where: "skyfom", what: `this is a bug in Skyfom: ${message}`, fix: fix2 };
  }
  const fix = (0, import_sandbox.isSandboxed)(terminal.env) && (0, import_sandbox.isRefusedWrite)(code) ? (0, import_sandbox.howToLetWrite)((0, import_node_path.dirname)(path), terminal.env) : "Fix what is at this path, or its permissions, and try again.";
  return { where: path, what: message, fix };
}
function shown(text) {
  return isForModel ? (0, import_quote_text.withoutTags)((0, import_printable.toLines)(text)) : (0, import_printable.toLines)(text);
}
function shownJson(value) {
  return isForModel ? (0, import_quote_text.jsonWithoutTags)((0, import_printable.toJson)(value)) : (0, import_printable.toJson)(value);
}
function print(outcome, asJson) {
  if (outcome.ok) {
    const text = outcome.isPainted ? outcome.text : (0, import_printable.toLines)(outcome.text);
    say(1, asJson ? `${shownJson(outcome.data)}
` : ensureNewline(text));
    return outcome.exitCode ?? 0;
  }
  const problems = outcome.problems.map(asReadersRun);
  if (asJson) say(1, `${shownJson({ problems })}
`);
  else say(2, `${shown(problems.map(import_problem.renderProblem).join("\n"))}
`);
  return outcome.exitCode ?? 1;
}
function asReadersRun(problem) {
  if (!isForModel) return problem;
  return (0, import_name_commands.nameCommands)(problem, (0, import_command_line.commandLine)((0, import_plugin_root.pluginRoot)()), [...VERBS.keys(), "help"]);
}
function ensureNewline(value) {
  return value === "" || value.endsWith("\n") ? value : `${value}
`;
}
function say(descriptor, text) {
  try {
    (0, import_write_out.writeOut)(descriptor, text);
  } catch (error) {
    leave(error);
  }
}
function leave({ code }) {
  process.exit(code === "EPIPE" ? 0 : 1);
}
