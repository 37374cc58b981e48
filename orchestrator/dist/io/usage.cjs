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

// elsewhere:orchestrator/core/cost/prices.ts
var require_prices = __commonJS({
  "elsewhere:orchestrator/core/cost/prices.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/cost.cjs", "orchestrator/core/cost/prices.ts");
    var names = {
      get PRICES() {
        return module_().PRICES;
      },
      get PRICES_OF() {
        return module_().PRICES_OF;
      },
      get priceOf() {
        return module_().priceOf;
      },
      get pricesWith() {
        return module_().pricesWith;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/cost/token-usage.ts
var require_token_usage = __commonJS({
  "elsewhere:orchestrator/core/cost/token-usage.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/cost.cjs", "orchestrator/core/cost/token-usage.ts");
    var names = {
      get NO_TOKENS() {
        return module_().NO_TOKENS;
      },
      get USAGE_MARK() {
        return module_().USAGE_MARK;
      },
      get addTokens() {
        return module_().addTokens;
      },
      get countBudgeted() {
        return module_().countBudgeted;
      },
      get countTokens() {
        return module_().countTokens;
      },
      get sumUsage() {
        return module_().sumUsage;
      },
      get totalUsage() {
        return module_().totalUsage;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/ledger/entries-of-transcript.ts
var require_entries_of_transcript = __commonJS({
  "elsewhere:orchestrator/io/ledger/entries-of-transcript.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "ledger.cjs", "orchestrator/io/ledger/entries-of-transcript.ts");
    var names = {
      get entriesAtEnd() {
        return module_().entriesAtEnd;
      },
      get entriesFrom() {
        return module_().entriesFrom;
      },
      get entriesOfTranscript() {
        return module_().entriesOfTranscript;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/ledger/transcripts.ts
var require_transcripts = __commonJS({
  "elsewhere:orchestrator/io/ledger/transcripts.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "ledger.cjs", "orchestrator/io/ledger/transcripts.ts");
    var names = {
      get callOfTranscript() {
        return module_().callOfTranscript;
      },
      get childTranscripts() {
        return module_().childTranscripts;
      },
      get filesOfTranscript() {
        return module_().filesOfTranscript;
      },
      get isKnownAgent() {
        return module_().isKnownAgent;
      },
      get isTeammate() {
        return module_().isTeammate;
      },
      get originOfAgent() {
        return module_().originOfAgent;
      },
      get resultsTranscript() {
        return module_().resultsTranscript;
      },
      get transcriptBeside() {
        return module_().transcriptBeside;
      },
      get transcriptOfCall() {
        return module_().transcriptOfCall;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/try-to.ts
var require_try_to = __commonJS({
  "elsewhere:orchestrator/io/try-to.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io.cjs", "orchestrator/io/try-to.ts");
    var names = { get tryTo() {
      return module_().tryTo;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/usage/read-usage.ts
var read_usage_exports = {};
__export(read_usage_exports, {
  lastActivity: () => lastActivity,
  readUsage: () => readUsage,
  sizeOfTranscript: () => sizeOfTranscript
});
function readUsage(transcript, prices = import_prices.PRICES) {
  const stats = (0, import_transcripts.filesOfTranscript)(transcript).flatMap((file) => statOf(file) ?? []);
  if (!stats.some((stat) => stat.isFile())) return void 0;
  const version = stats.map(({ ino, size, mtimeMs }) => `${ino} ${size} ${mtimeMs}`).join(" ");
  const key = `${transcript}
${prices === import_prices.PRICES ? "" : JSON.stringify(prices)}`;
  const known = READ.get(key);
  if (known?.version === version) return known.usage;
  const entries = (0, import_entries_of_transcript.entriesOfTranscript)(transcript, import_token_usage.USAGE_MARK);
  const usage = entries && (0, import_token_usage.sumUsage)(entries, prices);
  READ.set(key, { version, usage });
  return usage;
}
function sizeOfTranscript(transcript) {
  return (0, import_transcripts.filesOfTranscript)(transcript).reduce((sum, file) => sum + (statOf(file)?.size ?? 0), 0);
}
function lastActivity(transcript) {
  return statOf(transcript)?.mtime.toISOString();
}
function statOf(path) {
  return (0, import_try_to.tryTo)(() => (0, import_node_fs.statSync)(path, { throwIfNoEntry: false }));
}
var import_node_fs, import_prices, import_token_usage, import_entries_of_transcript, import_transcripts, import_try_to, READ;
var init_read_usage = __esm({
  "orchestrator/io/usage/read-usage.ts"() {
    "use strict";
    import_node_fs = require("node:fs");
    import_prices = __toESM(require_prices(), 1);
    import_token_usage = __toESM(require_token_usage(), 1);
    import_entries_of_transcript = __toESM(require_entries_of_transcript(), 1);
    import_transcripts = __toESM(require_transcripts(), 1);
    import_try_to = __toESM(require_try_to(), 1);
    READ = /* @__PURE__ */ new Map();
  }
});

// elsewhere:orchestrator/core/run/needs/agents-of-run.ts
var require_agents_of_run = __commonJS({
  "elsewhere:orchestrator/core/run/needs/agents-of-run.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/run.cjs", "orchestrator/core/run/needs/agents-of-run.ts");
    var names = { get agentsOfRun() {
      return module_().agentsOfRun;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/view/past/render-last-run.ts
var require_render_last_run = __commonJS({
  "elsewhere:orchestrator/core/view/past/render-last-run.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/view.cjs", "orchestrator/core/view/past/render-last-run.ts");
    var names = {
      get renderLastRun() {
        return module_().renderLastRun;
      },
      get tellLastRun() {
        return module_().tellLastRun;
      },
      get tellUsage() {
        return module_().tellUsage;
      }
    };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/usage/usage-of-run.ts
var usage_of_run_exports = {};
__export(usage_of_run_exports, {
  tellUsageOfRun: () => tellUsageOfRun,
  usageOfRun: () => usageOfRun
});
function usageOfRun(entries, run, prices) {
  const agents = (0, import_agents_of_run.agentsOfRun)(entries, run);
  const read = agents.flatMap(({ transcript }) => transcript && readUsage(transcript, prices) || []);
  return { tokens: read.map(import_token_usage2.totalUsage).reduce(import_token_usage2.addTokens, import_token_usage2.NO_TOKENS), isWhole: read.length === agents.length };
}
function tellUsageOfRun({ tokens, isWhole }) {
  if ((0, import_token_usage2.countTokens)(tokens) === 0) return void 0;
  return `${isWhole ? "" : "at least "}${(0, import_render_last_run.tellUsage)(tokens)}`;
}
var import_token_usage2, import_agents_of_run, import_render_last_run;
var init_usage_of_run = __esm({
  "orchestrator/io/usage/usage-of-run.ts"() {
    "use strict";
    import_token_usage2 = __toESM(require_token_usage(), 1);
    import_agents_of_run = __toESM(require_agents_of_run(), 1);
    import_render_last_run = __toESM(require_render_last_run(), 1);
    init_read_usage();
  }
});

// part:io/usage
var usage_exports = {};
__export(usage_exports, {
  load: () => load
});
module.exports = __toCommonJS(usage_exports);
var modules = {
  "orchestrator/io/usage/read-usage.ts": () => (init_read_usage(), __toCommonJS(read_usage_exports)),
  "orchestrator/io/usage/usage-of-run.ts": () => (init_usage_of_run(), __toCommonJS(usage_of_run_exports))
};
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
