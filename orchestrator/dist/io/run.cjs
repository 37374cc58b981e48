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

// elsewhere:orchestrator/core/checks/check-verdict.ts
var require_check_verdict = __commonJS({
  "elsewhere:orchestrator/core/checks/check-verdict.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/checks.cjs", "orchestrator/core/checks/check-verdict.ts");
    var names = {
      get NO_CHECK() {
        return module_().NO_CHECK;
      },
      get parseVerdict() {
        return module_().parseVerdict;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/settings/asked-commands.ts
var require_asked_commands = __commonJS({
  "elsewhere:orchestrator/core/settings/asked-commands.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/settings.cjs", "orchestrator/core/settings/asked-commands.ts");
    var names = {
      get askedCheck() {
        return module_().askedCheck;
      },
      get askedCommands() {
        return module_().askedCommands;
      },
      get askedForward() {
        return module_().askedForward;
      },
      get askedRemake() {
        return module_().askedRemake;
      },
      get askedSetUp() {
        return module_().askedSetUp;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/checks/verdict-files.ts
var require_verdict_files = __commonJS({
  "elsewhere:orchestrator/io/checks/verdict-files.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "checks.cjs", "orchestrator/io/checks/verdict-files.ts");
    var names = {
      get checksOf() {
        return module_().checksOf;
      },
      get forgetChecking() {
        return module_().forgetChecking;
      },
      get isChecking() {
        return module_().isChecking;
      },
      get noteChecking() {
        return module_().noteChecking;
      },
      get readVerdict() {
        return module_().readVerdict;
      },
      get writeVerdict() {
        return module_().writeVerdict;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/settings/approvals.ts
var require_approvals = __commonJS({
  "elsewhere:orchestrator/io/settings/approvals.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "settings.cjs", "orchestrator/io/settings/approvals.ts");
    var names = {
      get isApproved() {
        return module_().isApproved;
      },
      get keepApproval() {
        return module_().keepApproval;
      },
      get withdraw() {
        return module_().withdraw;
      }
    };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/run/read/check-state.ts
var check_state_exports = {};
__export(check_state_exports, {
  checkState: () => checkState
});
function checkState({ settings, location, ledger }, { id, attempts }) {
  const asked = (0, import_asked_commands.askedCheck)(settings);
  const isAsked = asked !== void 0 || settings.remake !== void 0;
  if (!isAsked || attempts.every(({ isolation }) => isolation === void 0)) return import_check_verdict.NO_CHECK;
  const isRunning = (0, import_verdict_files.isChecking)(ledger.paths, id);
  if (asked === void 0) return { kind: "none", isRunning };
  const kind = (0, import_approvals.isApproved)(location.root, asked) ? "approved" : "unapproved";
  return { kind, command: asked.text, isRunning };
}
var import_check_verdict, import_asked_commands, import_verdict_files, import_approvals;
var init_check_state = __esm({
  "orchestrator/io/run/read/check-state.ts"() {
    "use strict";
    import_check_verdict = __toESM(require_check_verdict(), 1);
    import_asked_commands = __toESM(require_asked_commands(), 1);
    import_verdict_files = __toESM(require_verdict_files(), 1);
    import_approvals = __toESM(require_approvals(), 1);
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

// elsewhere:orchestrator/core/cost/show-cost.ts
var require_show_cost = __commonJS({
  "elsewhere:orchestrator/core/cost/show-cost.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/cost.cjs", "orchestrator/core/cost/show-cost.ts");
    var names = {
      get NO_COST() {
        return module_().NO_COST;
      },
      get dollars() {
        return module_().dollars;
      },
      get showCost() {
        return module_().showCost;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/footprints/footprints.ts
var require_footprints = __commonJS({
  "elsewhere:orchestrator/core/footprints/footprints.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/footprints.cjs", "orchestrator/core/footprints/footprints.ts");
    var names = { get NO_FOOTPRINTS() {
      return module_().NO_FOOTPRINTS;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/run/run.ts
var require_run = __commonJS({
  "elsewhere:orchestrator/core/run/run.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/run.cjs", "orchestrator/core/run/run.ts");
    var names = {
      get actorOf() {
        return module_().actorOf;
      },
      get finishOf() {
        return module_().finishOf;
      },
      get hasTrackedWork() {
        return module_().hasTrackedWork;
      },
      get isFinished() {
        return module_().isFinished;
      },
      get isForTasks() {
        return module_().isForTasks;
      },
      get isUnfinished() {
        return module_().isUnfinished;
      },
      get newestAttempts() {
        return module_().newestAttempts;
      },
      get openAttempts() {
        return module_().openAttempts;
      },
      get parentOf() {
        return module_().parentOf;
      },
      get trackedTaskOf() {
        return module_().trackedTaskOf;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/run/step/facts/assess.ts
var require_assess = __commonJS({
  "elsewhere:orchestrator/core/run/step/facts/assess.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/run.cjs", "orchestrator/core/run/step/facts/assess.ts");
    var names = {
      get assess() {
        return module_().assess;
      },
      get dueOf() {
        return module_().dueOf;
      },
      get isUnderway() {
        return module_().isUnderway;
      },
      get judgedOf() {
        return module_().judgedOf;
      },
      get openRunsBelow() {
        return module_().openRunsBelow;
      },
      get withRunsBelow() {
        return module_().withRunsBelow;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/run/step/facts/footprints-question.ts
var require_footprints_question = __commonJS({
  "elsewhere:orchestrator/core/run/step/facts/footprints-question.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/run.cjs", "orchestrator/core/run/step/facts/footprints-question.ts");
    var names = { get footprintsQuestion() {
      return module_().footprintsQuestion;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/run/step/facts/skills-question.ts
var require_skills_question = __commonJS({
  "elsewhere:orchestrator/core/run/step/facts/skills-question.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/run.cjs", "orchestrator/core/run/step/facts/skills-question.ts");
    var names = { get skillsQuestion() {
      return module_().skillsQuestion;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/run/step/facts/tracker-question.ts
var require_tracker_question = __commonJS({
  "elsewhere:orchestrator/core/run/step/facts/tracker-question.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/run.cjs", "orchestrator/core/run/step/facts/tracker-question.ts");
    var names = {
      get trackerQuestion() {
        return module_().trackerQuestion;
      },
      get unlistedTasks() {
        return module_().unlistedTasks;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/composition/read-skills.ts
var require_read_skills = __commonJS({
  "elsewhere:orchestrator/io/composition/read-skills.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "composition.cjs", "orchestrator/io/composition/read-skills.ts");
    var names = {
      get readSkill() {
        return module_().readSkill;
      },
      get readSkills() {
        return module_().readSkills;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/footprints/read-footprints.ts
var require_read_footprints = __commonJS({
  "elsewhere:orchestrator/io/footprints/read-footprints.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "footprints.cjs", "orchestrator/io/footprints/read-footprints.ts");
    var names = { get readFootprints() {
      return module_().readFootprints;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/ledger/files/count-room.ts
var require_count_room = __commonJS({
  "elsewhere:orchestrator/io/ledger/files/count-room.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "ledger.cjs", "orchestrator/io/ledger/files/count-room.ts");
    var names = { get countRoom() {
      return module_().countRoom;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/ledger/session-trace.ts
var require_session_trace = __commonJS({
  "elsewhere:orchestrator/io/ledger/session-trace.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "ledger.cjs", "orchestrator/io/ledger/session-trace.ts");
    var names = {
      get lastTurn() {
        return module_().lastTurn;
      },
      get noteSession() {
        return module_().noteSession;
      },
      get noteTurnEnd() {
        return module_().noteTurnEnd;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/ledger/settle/settle-gone-owners.ts
var require_settle_gone_owners = __commonJS({
  "elsewhere:orchestrator/io/ledger/settle/settle-gone-owners.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "ledger/settle.cjs", "orchestrator/io/ledger/settle/settle-gone-owners.ts");
    var names = {
      get isGone() {
        return module_().isGone;
      },
      get settleGoneOwners() {
        return module_().settleGoneOwners;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/process/step-until.ts
var require_step_until = __commonJS({
  "elsewhere:orchestrator/io/process/step-until.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "process.cjs", "orchestrator/io/process/step-until.ts");
    var names = {
      get environmentUntil() {
        return module_().environmentUntil;
      },
      get isPast() {
        return module_().isPast;
      },
      get stepUntil() {
        return module_().stepUntil;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/reference/brief-files.ts
var require_brief_files = __commonJS({
  "elsewhere:orchestrator/io/reference/brief-files.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "reference.cjs", "orchestrator/io/reference/brief-files.ts");
    var names = {
      get briefPath() {
        return module_().briefPath;
      },
      get flawOfBrief() {
        return module_().flawOfBrief;
      },
      get folderOf() {
        return module_().folderOf;
      },
      get forgetReference() {
        return module_().forgetReference;
      },
      get readBrief() {
        return module_().readBrief;
      },
      get readReport() {
        return module_().readReport;
      },
      get returnReference() {
        return module_().returnReference;
      },
      get returnedAt() {
        return module_().returnedAt;
      },
      get useReference() {
        return module_().useReference;
      },
      get userOfReference() {
        return module_().userOfReference;
      },
      get withdrawBrief() {
        return module_().withdrawBrief;
      },
      get writeBrief() {
        return module_().writeBrief;
      },
      get writeReport() {
        return module_().writeReport;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/reference/read-run.ts
var require_read_run = __commonJS({
  "elsewhere:orchestrator/io/reference/read-run.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "reference.cjs", "orchestrator/io/reference/read-run.ts");
    var names = {
      get findRun() {
        return module_().findRun;
      },
      get readRun() {
        return module_().readRun;
      },
      get readRuns() {
        return module_().readRuns;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/usage/usage-of-run.ts
var require_usage_of_run = __commonJS({
  "elsewhere:orchestrator/io/usage/usage-of-run.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "usage.cjs", "orchestrator/io/usage/usage-of-run.ts");
    var names = {
      get tellUsageOfRun() {
        return module_().tellUsageOfRun;
      },
      get usageOfRun() {
        return module_().usageOfRun;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/ledger/owner.ts
var require_owner = __commonJS({
  "elsewhere:orchestrator/core/ledger/owner.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/ledger.cjs", "orchestrator/core/ledger/owner.ts");
    var names = {
      get NO_START() {
        return module_().NO_START;
      },
      get UNKNOWN() {
        return module_().UNKNOWN;
      },
      get ownerDistance() {
        return module_().ownerDistance;
      },
      get ownerKey() {
        return module_().ownerKey;
      },
      get parseOwnerKey() {
        return module_().parseOwnerKey;
      },
      get whereIsForeign() {
        return module_().whereIsForeign;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/run/choose-among.ts
var require_choose_among = __commonJS({
  "elsewhere:orchestrator/core/run/choose-among.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/run.cjs", "orchestrator/core/run/choose-among.ts");
    var names = {
      get HOW_TO_BEGIN() {
        return module_().HOW_TO_BEGIN;
      },
      get chooseAmong() {
        return module_().chooseAmong;
      },
      get chooseOpen() {
        return module_().chooseOpen;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/ledger/client-key.ts
var require_client_key = __commonJS({
  "elsewhere:orchestrator/io/ledger/client-key.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "ledger.cjs", "orchestrator/io/ledger/client-key.ts");
    var names = {
      get clientKey() {
        return module_().clientKey;
      },
      get isForgotten() {
        return module_().isForgotten;
      },
      get ownerIn() {
        return module_().ownerIn;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/ledger/owner-of-process.ts
var require_owner_of_process = __commonJS({
  "elsewhere:orchestrator/io/ledger/owner-of-process.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "ledger.cjs", "orchestrator/io/ledger/owner-of-process.ts");
    var names = {
      get clientPid() {
        return module_().clientPid;
      },
      get isOwnerGone() {
        return module_().isOwnerGone;
      },
      get ownerOfProcess() {
        return module_().ownerOfProcess;
      },
      get thisProcess() {
        return module_().thisProcess;
      }
    };
    module2.exports = Object.create(names);
  }
});

// built-in:node:crypto
var randomInt;
var init_node_crypto = __esm({
  "built-in:node:crypto"() {
    randomInt = (...args) => require("node:crypto").randomInt(...args);
  }
});

// elsewhere:orchestrator/core/run/run-file.ts
var require_run_file = __commonJS({
  "elsewhere:orchestrator/core/run/run-file.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/run.cjs", "orchestrator/core/run/run-file.ts");
    var names = {
      get fileOfRun() {
        return module_().fileOfRun;
      },
      get inTodaysForm() {
        return module_().inTodaysForm;
      },
      get runOfFile() {
        return module_().runOfFile;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/ledger/files/sweep-scratch.ts
var require_sweep_scratch = __commonJS({
  "elsewhere:orchestrator/io/ledger/files/sweep-scratch.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "ledger.cjs", "orchestrator/io/ledger/files/sweep-scratch.ts");
    var names = {
      get LEFT_AFTER_MS() {
        return module_().LEFT_AFTER_MS;
      },
      get sweepScratch() {
        return module_().sweepScratch;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/names-in.ts
var require_names_in = __commonJS({
  "elsewhere:orchestrator/io/names-in.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io.cjs", "orchestrator/io/names-in.ts");
    var names = {
      get entriesIn() {
        return module_().entriesIn;
      },
      get namesIn() {
        return module_().namesIn;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/plain-file/bounds-of.ts
var require_bounds_of = __commonJS({
  "elsewhere:orchestrator/io/plain-file/bounds-of.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "plain-file.cjs", "orchestrator/io/plain-file/bounds-of.ts");
    var names = {
      get boundsOf() {
        return module_().boundsOf;
      },
      get isThere() {
        return module_().isThere;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/plain-file/change-within.ts
var require_change_within = __commonJS({
  "elsewhere:orchestrator/io/plain-file/change-within.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "plain-file.cjs", "orchestrator/io/plain-file/change-within.ts");
    var names = {
      get createFileWithin() {
        return module_().createFileWithin;
      },
      get makeFolderWithin() {
        return module_().makeFolderWithin;
      },
      get refuseOutside() {
        return module_().refuseOutside;
      },
      get removeFileWithin() {
        return module_().removeFileWithin;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/replace-file.ts
var require_replace_file = __commonJS({
  "elsewhere:orchestrator/io/replace-file.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io.cjs", "orchestrator/io/replace-file.ts");
    var names = { get replaceFile() {
      return module_().replaceFile;
    } };
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

// orchestrator/io/run/keep/run-files.ts
var run_files_exports = {};
__export(run_files_exports, {
  newRunId: () => newRunId,
  pruneRuns: () => pruneRuns,
  writeRun: () => writeRun
});
function newRunId(paths) {
  let id;
  do
    id = Array.from({ length: 4 }, () => LETTERS[randomInt(LETTERS.length)]).join("");
  while ((0, import_node_fs.existsSync)((0, import_node_path.join)(paths.runs, id)));
  return id;
}
function pruneRuns(paths, { runs, unstored }, now, isNeeded) {
  const old = runs.filter(import_run.isFinished).slice(0, -FINISHED_RUNS_KEPT);
  for (const run of old) {
    if (!isNeeded(run)) (0, import_node_fs.rmSync)((0, import_node_path.join)(paths.runs, run.id), { recursive: true, force: true });
  }
  for (const id of unstored) {
    const folder = (0, import_node_path.join)(paths.runs, id);
    if (isLeftUnopened(folder, now)) (0, import_try_to.tryTo)(() => (0, import_node_fs.rmSync)(folder, { recursive: true, force: true }));
  }
}
function isLeftUnopened(folder, now) {
  if ((0, import_bounds_of.isThere)((0, import_node_path.join)(folder, "run.json"))) return false;
  if (["used", "reports"].some((name) => (0, import_names_in.namesIn)((0, import_node_path.join)(folder, name)).length > 0)) return false;
  const made = (0, import_node_fs.lstatSync)(folder, { throwIfNoEntry: false });
  return made?.isDirectory() === true && now.getTime() - made.mtimeMs > import_sweep_scratch.LEFT_AFTER_MS;
}
function writeRun(paths, run) {
  (0, import_change_within.makeFolderWithin)(paths.dir, (0, import_node_path.join)(paths.runs, run.id));
  (0, import_replace_file.replaceFile)(paths.tmp, (0, import_node_path.join)(paths.runs, run.id, "run.json"), `${JSON.stringify((0, import_run_file.fileOfRun)(run), null, 2)}
`);
}
var import_node_fs, import_node_path, import_run, import_run_file, import_sweep_scratch, import_names_in, import_bounds_of, import_change_within, import_replace_file, import_try_to, LETTERS, FINISHED_RUNS_KEPT;
var init_run_files = __esm({
  "orchestrator/io/run/keep/run-files.ts"() {
    "use strict";
    init_node_crypto();
    import_node_fs = require("node:fs");
    import_node_path = require("node:path");
    import_run = __toESM(require_run(), 1);
    import_run_file = __toESM(require_run_file(), 1);
    import_sweep_scratch = __toESM(require_sweep_scratch(), 1);
    import_names_in = __toESM(require_names_in(), 1);
    import_bounds_of = __toESM(require_bounds_of(), 1);
    import_change_within = __toESM(require_change_within(), 1);
    import_replace_file = __toESM(require_replace_file(), 1);
    import_try_to = __toESM(require_try_to(), 1);
    LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    FINISHED_RUNS_KEPT = 50;
  }
});

// orchestrator/io/run/open/choose-run.ts
var choose_run_exports = {};
__export(choose_run_exports, {
  chooseRun: () => chooseRun,
  findOpenRun: () => findOpenRun,
  isOurs: () => isOurs,
  ourOwners: () => ourOwners
});
function chooseRun(ledger, wish, usual, kept = (0, import_read_run.readRuns)(ledger.paths)) {
  const { owner, key } = ledger;
  const gone = ourOwners(ledger, kept.runs);
  const fresh = () => ({ id: newRunId(ledger.paths), at: ledger.time(), usual });
  return (0, import_choose_among.chooseAmong)(kept, { owner, key, gone }, wish, fresh);
}
function findOpenRun({ paths }, verb, named, kept = (0, import_read_run.readRuns)(paths)) {
  return (0, import_choose_among.chooseOpen)(kept, verb, named);
}
function ourOwners(ledger, runs) {
  const ours = runs.filter((run) => (0, import_run2.isUnfinished)(run) && isOurs(ledger, run));
  return /* @__PURE__ */ new Set([ledger.key, ...ours.map(({ owner }) => owner)]);
}
function isOurs(ledger, { owner }) {
  if (owner === ledger.key) return true;
  const other = (0, import_owner.parseOwnerKey)(owner);
  return other !== void 0 && ((0, import_owner_of_process.isOwnerGone)(other, ledger.owner) || (0, import_client_key.isForgotten)(ledger, other));
}
var import_owner, import_choose_among, import_run2, import_client_key, import_owner_of_process, import_read_run;
var init_choose_run = __esm({
  "orchestrator/io/run/open/choose-run.ts"() {
    "use strict";
    import_owner = __toESM(require_owner(), 1);
    import_choose_among = __toESM(require_choose_among(), 1);
    import_run2 = __toESM(require_run(), 1);
    import_client_key = __toESM(require_client_key(), 1);
    import_owner_of_process = __toESM(require_owner_of_process(), 1);
    import_read_run = __toESM(require_read_run(), 1);
    init_run_files();
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

// elsewhere:orchestrator/core/validators/is-token-counts.ts
var require_is_token_counts = __commonJS({
  "elsewhere:orchestrator/core/validators/is-token-counts.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/validators/is-token-counts.cjs", "orchestrator/core/validators/is-token-counts.ts");
    var names = { get isTokenCounts() {
      return module_().isTokenCounts;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/plain-file/read-below.ts
var require_read_below = __commonJS({
  "elsewhere:orchestrator/io/plain-file/read-below.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "plain-file.cjs", "orchestrator/io/plain-file/read-below.ts");
    var names = {
      get namesBelow() {
        return module_().namesBelow;
      },
      get readBelow() {
        return module_().readBelow;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/usage/read-usage.ts
var require_read_usage = __commonJS({
  "elsewhere:orchestrator/io/usage/read-usage.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "usage.cjs", "orchestrator/io/usage/read-usage.ts");
    var names = {
      get lastActivity() {
        return module_().lastActivity;
      },
      get readUsage() {
        return module_().readUsage;
      },
      get sizeOfTranscript() {
        return module_().sizeOfTranscript;
      }
    };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/run/read/count-tokens-of-run.ts
var count_tokens_of_run_exports = {};
__export(count_tokens_of_run_exports, {
  countTokensOfRun: () => countTokensOfRun,
  keepTokenCounts: () => keepTokenCounts
});
function countTokensOfRun({ paths }, run, agents) {
  const kept = readTokenCounts(paths, run.id);
  const counts = new Map(Object.entries(kept));
  for (const { agentId, transcript } of (0, import_agents_of_run.agentsOfRun)(agents, run.id)) {
    if (agentId === void 0 || transcript === void 0) continue;
    const bytes = (0, import_read_usage.sizeOfTranscript)(transcript);
    const known = counts.get(agentId);
    if (known?.bytes === bytes) continue;
    const usage = (0, import_read_usage.readUsage)(transcript);
    const tokens2 = usage === void 0 ? 0 : (0, import_token_usage.countBudgeted)((0, import_token_usage.totalUsage)(usage));
    counts.set(agentId, { bytes, tokens: Math.max(tokens2, known?.tokens ?? 0) });
  }
  const tokens = [...counts.values()].reduce((sum, one) => sum + one.tokens, 0);
  const isAsKept = [...counts].every(([agent, count]) => kept[agent] === count);
  return isAsKept ? { tokens } : { tokens, tokenCounts: Object.fromEntries(counts) };
}
function keepTokenCounts(paths, run, counts) {
  const path = pathOf(paths, run);
  (0, import_change_within2.makeFolderWithin)(paths.dir, (0, import_node_path2.dirname)(path));
  (0, import_replace_file2.replaceFile)(paths.tmp, path, JSON.stringify(counts));
}
function readTokenCounts(paths, run) {
  const counts = (0, import_try_to2.tryTo)(() => JSON.parse((0, import_read_below.readBelow)(paths.dir, pathOf(paths, run)) ?? "{}"));
  return (0, import_is_token_counts.isTokenCounts)(counts) ? counts : {};
}
function pathOf({ runs }, run) {
  return (0, import_node_path2.join)(runs, run, "tokens.json");
}
var import_node_path2, import_token_usage, import_agents_of_run, import_is_token_counts, import_change_within2, import_read_below, import_replace_file2, import_try_to2, import_read_usage;
var init_count_tokens_of_run = __esm({
  "orchestrator/io/run/read/count-tokens-of-run.ts"() {
    "use strict";
    import_node_path2 = require("node:path");
    import_token_usage = __toESM(require_token_usage(), 1);
    import_agents_of_run = __toESM(require_agents_of_run(), 1);
    import_is_token_counts = __toESM(require_is_token_counts(), 1);
    import_change_within2 = __toESM(require_change_within(), 1);
    import_read_below = __toESM(require_read_below(), 1);
    import_replace_file2 = __toESM(require_replace_file(), 1);
    import_try_to2 = __toESM(require_try_to(), 1);
    import_read_usage = __toESM(require_read_usage(), 1);
  }
});

// orchestrator/io/run/read/short-path.ts
function shortPath(folder, path) {
  const short = (0, import_node_path3.relative)(folder, path);
  return (short.startsWith("..") || (0, import_node_path3.isAbsolute)(short) ? path : short).replaceAll(import_node_path3.sep, "/");
}
var import_node_path3;
var init_short_path = __esm({
  "orchestrator/io/run/read/short-path.ts"() {
    "use strict";
    import_node_path3 = require("node:path");
  }
});

// elsewhere:orchestrator/io/tasks/process-stamp.ts
var require_process_stamp = __commonJS({
  "elsewhere:orchestrator/io/tasks/process-stamp.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "tasks.cjs", "orchestrator/io/tasks/process-stamp.ts");
    var names = {
      get isDead() {
        return module_().isDead;
      },
      get isStranger() {
        return module_().isStranger;
      },
      get pidOf() {
        return module_().pidOf;
      },
      get stampOf() {
        return module_().stampOf;
      }
    };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/run/read/waiting.ts
function noteWaiting(paths, run) {
  (0, import_replace_file3.replaceFile)(paths.tmp, waitingFile(paths, run), (0, import_process_stamp.stampOf)(process.pid));
}
function isWaitedFor(paths, run) {
  const stamp = (0, import_read_below2.readBelow)(paths.dir, waitingFile(paths, run));
  return stamp !== void 0 && !(0, import_process_stamp.isDead)(stamp);
}
function waitingFile(paths, run) {
  return (0, import_node_path4.join)(paths.runs, run, "waiting");
}
var import_node_path4, import_read_below2, import_replace_file3, import_process_stamp;
var init_waiting = __esm({
  "orchestrator/io/run/read/waiting.ts"() {
    "use strict";
    import_node_path4 = require("node:path");
    import_read_below2 = __toESM(require_read_below(), 1);
    import_replace_file3 = __toESM(require_replace_file(), 1);
    import_process_stamp = __toESM(require_process_stamp(), 1);
  }
});

// elsewhere:orchestrator/core/ledger/defined.ts
var require_defined = __commonJS({
  "elsewhere:orchestrator/core/ledger/defined.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/ledger.cjs", "orchestrator/core/ledger/defined.ts");
    var names = { get defined() {
      return module_().defined;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/reference/reference.ts
var require_reference = __commonJS({
  "elsewhere:orchestrator/core/reference/reference.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/reference.cjs", "orchestrator/core/reference/reference.ts");
    var names = {
      get isReferencePrompt() {
        return module_().isReferencePrompt;
      },
      get parseReference() {
        return module_().parseReference;
      },
      get referenceAnywhere() {
        return module_().referenceAnywhere;
      },
      get referenceInPrompt() {
        return module_().referenceInPrompt;
      },
      get renderReference() {
        return module_().renderReference;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/run/excerpt.ts
var require_excerpt = __commonJS({
  "elsewhere:orchestrator/core/run/excerpt.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/run.cjs", "orchestrator/core/run/excerpt.ts");
    var names = {
      get excerpt() {
        return module_().excerpt;
      },
      get placeInState() {
        return module_().placeInState;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/run/judge/judge-attempt.ts
var require_judge_attempt = __commonJS({
  "elsewhere:orchestrator/core/run/judge/judge-attempt.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/run/judge.cjs", "orchestrator/core/run/judge/judge-attempt.ts");
    var names = {
      get isBeingAdmitted() {
        return module_().isBeingAdmitted;
      },
      get isEndAwaited() {
        return module_().isEndAwaited;
      },
      get judgeAttempt() {
        return module_().judgeAttempt;
      },
      get phaseOf() {
        return module_().phaseOf;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/run/judge/parse-report.ts
var require_parse_report = __commonJS({
  "elsewhere:orchestrator/core/run/judge/parse-report.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/run/judge.cjs", "orchestrator/core/run/judge/parse-report.ts");
    var names = {
      get NO_REPORT() {
        return module_().NO_REPORT;
      },
      get parseReport() {
        return module_().parseReport;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/run/step/facts/facts-still-valid.ts
var require_facts_still_valid = __commonJS({
  "elsewhere:orchestrator/core/run/step/facts/facts-still-valid.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/run.cjs", "orchestrator/core/run/step/facts/facts-still-valid.ts");
    var names = {
      get factsStillValid() {
        return module_().factsStillValid;
      },
      get hasTakenIn() {
        return module_().hasTakenIn;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/texts/reasons/tell-missed-base.ts
var require_tell_missed_base = __commonJS({
  "elsewhere:orchestrator/core/texts/reasons/tell-missed-base.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/texts.cjs", "orchestrator/core/texts/reasons/tell-missed-base.ts");
    var names = {
      get HOW_TO_MAKE_WORKTREES() {
        return module_().HOW_TO_MAKE_WORKTREES;
      },
      get TASK_UNKNOWN_IN_TIME() {
        return module_().TASK_UNKNOWN_IN_TIME;
      },
      get tellMadeOutside() {
        return module_().tellMadeOutside;
      },
      get tellMissedBase() {
        return module_().tellMissedBase;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/settings/approved-remakes.ts
var require_approved_remakes = __commonJS({
  "elsewhere:orchestrator/io/settings/approved-remakes.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "settings.cjs", "orchestrator/io/settings/approved-remakes.ts");
    var names = { get approvedRemakes() {
      return module_().approvedRemakes;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/worktrees/run-branches.ts
var require_run_branches = __commonJS({
  "elsewhere:orchestrator/io/worktrees/run-branches.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "worktrees.cjs", "orchestrator/io/worktrees/run-branches.ts");
    var names = {
      get baseOfRun() {
        return module_().baseOfRun;
      },
      get branchOfAttempt() {
        return module_().branchOfAttempt;
      },
      get filesAhead() {
        return module_().filesAhead;
      },
      get headForWorktrees() {
        return module_().headForWorktrees;
      },
      get heldAgainst() {
        return module_().heldAgainst;
      },
      get putOnRunBranch() {
        return module_().putOnRunBranch;
      },
      get sizeOfDiff() {
        return module_().sizeOfDiff;
      },
      get standsOn() {
        return module_().standsOn;
      },
      get tipOfRun() {
        return module_().tipOfRun;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/worktrees/start/base-notes.ts
var require_base_notes = __commonJS({
  "elsewhere:orchestrator/io/worktrees/start/base-notes.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "worktrees.cjs", "orchestrator/io/worktrees/start/base-notes.ts");
    var names = {
      get isMissedByHook() {
        return module_().isMissedByHook;
      },
      get noteBase() {
        return module_().noteBase;
      },
      get readBaseNote() {
        return module_().readBaseNote;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/worktrees/start-of-run.ts
var require_start_of_run = __commonJS({
  "elsewhere:orchestrator/io/worktrees/start-of-run.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "worktrees.cjs", "orchestrator/io/worktrees/start-of-run.ts");
    var names = { get startOfRun() {
      return module_().startOfRun;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/reference/compare-prompt.ts
var require_compare_prompt = __commonJS({
  "elsewhere:orchestrator/core/reference/compare-prompt.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/reference.cjs", "orchestrator/core/reference/compare-prompt.ts");
    var names = { get comparePrompt() {
      return module_().comparePrompt;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/reference/attempt-notes.ts
var require_attempt_notes = __commonJS({
  "elsewhere:orchestrator/io/reference/attempt-notes.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "reference.cjs", "orchestrator/io/reference/attempt-notes.ts");
    var names = {
      get noteOnce() {
        return module_().noteOnce;
      },
      get readNotes() {
        return module_().readNotes;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/run/judge/read-transcript.ts
var require_read_transcript = __commonJS({
  "elsewhere:orchestrator/core/run/judge/read-transcript.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/run/judge.cjs", "orchestrator/core/run/judge/read-transcript.ts");
    var names = { get readTranscript() {
      return module_().readTranscript;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/run/judge/traces.ts
var require_traces = __commonJS({
  "elsewhere:orchestrator/core/run/judge/traces.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/run/judge.cjs", "orchestrator/core/run/judge/traces.ts");
    var names = {
      get describeCall() {
        return module_().describeCall;
      },
      get editedFile() {
        return module_().editedFile;
      },
      get mayChange() {
        return module_().mayChange;
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

// orchestrator/io/run/read-with-children.ts
function readWithChildren(path, read = /* @__PURE__ */ new Set()) {
  const own = readOwn(path);
  return [own, ...own ? readChildren(path, own, read) : []];
}
function readOwn(path) {
  const entries = (0, import_entries_of_transcript.entriesOfTranscript)(path);
  return entries && (0, import_read_transcript.readTranscript)(entries);
}
function hasOnlyRead(path, own) {
  const onlyReads = (one) => one !== void 0 && !one.calls.some(import_traces.mayChange);
  return onlyReads(own) && readChildren(path, own).every(onlyReads);
}
function readChildren(path, { calls }, read = /* @__PURE__ */ new Set()) {
  read.add(path);
  return (0, import_transcripts.childTranscripts)(path, new Set(calls.map(({ id }) => id))).flatMap(
    (child) => read.has(child) ? [] : readWithChildren(child, read.add(child))
  );
}
var import_read_transcript, import_traces, import_entries_of_transcript, import_transcripts;
var init_read_with_children = __esm({
  "orchestrator/io/run/read-with-children.ts"() {
    "use strict";
    import_read_transcript = __toESM(require_read_transcript(), 1);
    import_traces = __toESM(require_traces(), 1);
    import_entries_of_transcript = __toESM(require_entries_of_transcript(), 1);
    import_transcripts = __toESM(require_transcripts(), 1);
  }
});

// elsewhere:orchestrator/io/ask-git.ts
var require_ask_git = __commonJS({
  "elsewhere:orchestrator/io/ask-git.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io.cjs", "orchestrator/io/ask-git.ts");
    var names = { get askGit() {
      return module_().askGit;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/run/read/time-of-commit.ts
function timeOfCommit(seconds) {
  const time = new Date(Number(seconds ?? "") * 1e3);
  return seconds === void 0 || Number.isNaN(time.getTime()) ? void 0 : time.toISOString();
}
var init_time_of_commit = __esm({
  "orchestrator/io/run/read/time-of-commit.ts"() {
    "use strict";
  }
});

// orchestrator/io/run/read/look-up-commits.ts
function lookUpCommits(folder, names) {
  if (names.length === 0) return { missing: [], ambiguous: [], found: [] };
  const asked = names.map((name) => `${name}^{commit}`);
  const answers = (0, import_ask_git.askGit)(folder, ["cat-file", "--batch-check"], { lines: asked })?.trimEnd();
  if (answers === void 0) return void 0;
  const lines = answers.split("\n");
  const named = names.flatMap((name, at) => {
    const hash = /^([0-9a-f]{40,64}) commit /.exec(lines[at] ?? "")?.[1];
    return hash?.startsWith(name.toLowerCase()) ? [{ name, hash }] : [];
  });
  const hashes = [...new Set(named.map(({ hash }) => hash))];
  const times = timesOf(folder, hashes);
  const files = filesOf(folder, hashes);
  if (times === void 0 || files === void 0) return void 0;
  const isFound = new Set(named.map(({ name }) => name));
  const ambiguous = ambiguousOf(
    folder,
    names.filter((name) => !isFound.has(name))
  );
  return {
    missing: names.filter((name) => !isFound.has(name) && !ambiguous.includes(name)),
    ambiguous,
    found: named.map(({ name, hash }) => ({ name, hash, at: times.get(hash) ?? "", files: files.get(hash) ?? [] }))
  };
}
function ambiguousOf(folder, names) {
  if (names.length === 0) return [];
  const lines = (0, import_ask_git.askGit)(folder, ["cat-file", "--batch-check"], { lines: names })?.split("\n") ?? [];
  return names.filter((_, at) => lines[at]?.endsWith(" ambiguous"));
}
function timesOf(folder, hashes) {
  if (hashes.length === 0) return /* @__PURE__ */ new Map();
  const told = (0, import_ask_git.askGit)(folder, ["rev-list", "--no-walk=unsorted", "--format=%ct", "--stdin"], { lines: hashes });
  const pairs = told?.matchAll(/^commit ([0-9a-f]+)\n(\d+)$/gm);
  return pairs && new Map([...pairs].flatMap(([, hash = "", seconds]) => pairOf(hash, timeOfCommit(seconds))));
}
function pairOf(hash, at) {
  return at === void 0 ? [] : [[hash, at]];
}
function filesOf(folder, hashes) {
  const listed = (0, import_ask_git.askGit)(folder, ["diff-tree", "--stdin", "--root", "-r", "-m", "-z", "--name-only"], { lines: hashes });
  if (listed === void 0) return void 0;
  const files = new Map(hashes.map((hash) => [hash, []]));
  let current = [];
  for (const entry of listed.split("\0")) {
    const begun = files.get(entry);
    if (begun) current = begun;
    else if (entry !== "") current.push(entry);
  }
  return files;
}
var import_ask_git;
var init_look_up_commits = __esm({
  "orchestrator/io/run/read/look-up-commits.ts"() {
    "use strict";
    import_ask_git = __toESM(require_ask_git(), 1);
    init_time_of_commit();
  }
});

// orchestrator/io/run/read/find-out.ts
function findOut(context, reference, brief, kept, { reported }) {
  const { projectDir, location } = context;
  const place2 = { projectDir, workTree: location.workTree };
  const own = kept.transcript === void 0 ? void 0 : readOwn(kept.transcript);
  const given = whatWasGiven(context, reference, brief, own?.prompt);
  const done = reported?.kind === "report" && reported.report.status === "done" ? reported.report : import_parse_report.NO_REPORT;
  const named = [...new Set(done.commits)];
  const commits = lookUpCommits(projectDir, named.slice(0, MOST_COMMITS));
  const found = commits?.found ?? [];
  const paths = new Set(found.flatMap(({ files }) => files));
  const claimed = {
    found,
    hasOnlyRead: found.length > 0 && own?.prompt !== void 0 && hasOnlyRead(kept.transcript ?? "", own),
    files: done.files.flatMap((file) => placesOf(place2, file).map(({ fromRoot }) => fromRoot)),
    declared: brief?.files ?? []
  };
  return {
    ...given === void 0 ? {} : { given },
    ...commits === void 0 ? {} : { missingCommits: commits.missing, ambiguousCommits: commits.ambiguous },
    uncheckedCommits: named.slice(MOST_COMMITS),
    ...found.length === 0 ? {} : { claimed },
    missingFiles: done.files.filter((file) => !isKnown(place2, file, paths)),
    ...own?.prompt === void 0 ? {} : { hasUsedTools: own.calls.length > 0 }
  };
}
function whatWasGiven({ ledger }, reference, brief, prompt) {
  if ((0, import_attempt_notes.readNotes)(ledger.paths, "given", reference).includes("another-prompt")) return "another-prompt";
  if (brief === void 0 || prompt === void 0) return void 0;
  return (0, import_compare_prompt.comparePrompt)(prompt, brief.prompt, (0, import_reference.renderReference)(reference));
}
function placesOf({ projectDir, workTree }, file) {
  const paths = (0, import_node_path5.isAbsolute)(file) ? [file] : [(0, import_node_path5.join)(projectDir, file), (0, import_node_path5.join)(workTree, file)];
  return paths.map((path) => ({ path, fromRoot: (0, import_node_path5.relative)(workTree, path).replaceAll("\\", "/") }));
}
function isKnown(place2, file, committed) {
  return placesOf(place2, file).some(({ path, fromRoot }) => isThere2(path) || committed.has(fromRoot));
}
function isThere2(path) {
  try {
    return (0, import_node_fs2.lstatSync)(path, { throwIfNoEntry: false }) !== void 0;
  } catch {
    return false;
  }
}
var import_node_fs2, import_node_path5, import_compare_prompt, import_reference, import_parse_report, import_attempt_notes, MOST_COMMITS;
var init_find_out = __esm({
  "orchestrator/io/run/read/find-out.ts"() {
    "use strict";
    import_node_fs2 = require("node:fs");
    import_node_path5 = require("node:path");
    import_compare_prompt = __toESM(require_compare_prompt(), 1);
    import_reference = __toESM(require_reference(), 1);
    import_parse_report = __toESM(require_parse_report(), 1);
    import_attempt_notes = __toESM(require_attempt_notes(), 1);
    init_read_with_children();
    init_look_up_commits();
    MOST_COMMITS = 500;
  }
});

// elsewhere:orchestrator/core/run/judge/left-by.ts
var require_left_by = __commonJS({
  "elsewhere:orchestrator/core/run/judge/left-by.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/run/judge.cjs", "orchestrator/core/run/judge/left-by.ts");
    var names = { get leftBy() {
      return module_().leftBy;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/validators/is-traces.ts
var require_is_traces = __commonJS({
  "elsewhere:orchestrator/core/validators/is-traces.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/validators/is-traces.cjs", "orchestrator/core/validators/is-traces.ts");
    var names = { get isTraces() {
      return module_().isTraces;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/run/judge/judge-traces.ts
var require_judge_traces = __commonJS({
  "elsewhere:orchestrator/core/run/judge/judge-traces.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/run/judge.cjs", "orchestrator/core/run/judge/judge-traces.ts");
    var names = {
      get editedFiles() {
        return module_().editedFiles;
      },
      get judgeTraces() {
        return module_().judgeTraces;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/git-files/look-through-checkout.ts
var require_look_through_checkout = __commonJS({
  "elsewhere:orchestrator/io/git-files/look-through-checkout.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "git-files.cjs", "orchestrator/io/git-files/look-through-checkout.ts");
    var names = {
      get endlessInCheckout() {
        return module_().endlessInCheckout;
      },
      get lookThroughCheckout() {
        return module_().lookThroughCheckout;
      },
      get pathsOfIndex() {
        return module_().pathsOfIndex;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/git-files/look-through-untracked.ts
var require_look_through_untracked = __commonJS({
  "elsewhere:orchestrator/io/git-files/look-through-untracked.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "git-files.cjs", "orchestrator/io/git-files/look-through-untracked.ts");
    var names = { get lookThroughUntracked() {
      return module_().lookThroughUntracked;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/without-own-programs.ts
var require_without_own_programs = __commonJS({
  "elsewhere:orchestrator/io/without-own-programs.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io.cjs", "orchestrator/io/without-own-programs.ts");
    var names = {
      get ledFilters() {
        return module_().ledFilters;
      },
      get settingsWithoutPrograms() {
        return module_().settingsWithoutPrograms;
      },
      get withoutOwnPrograms() {
        return module_().withoutOwnPrograms;
      }
    };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/run/read/repository-changes.ts
function workTreeRoot(folder) {
  return (0, import_ask_git2.askGit)(folder, ["rev-parse", "--show-toplevel"])?.trim() || void 0;
}
function commitsSince(root, since) {
  const second = since.slice(0, 19);
  const log = (0, import_ask_git2.askGit)(root, [
    "log",
    "--branches",
    "HEAD",
    "--reverse",
    `--since=${second}Z`,
    COMMIT,
    "--name-only",
    "-z"
  ]);
  const commits = [];
  const fields = (log ?? "").split("\0");
  for (const [n, field] of fields.entries()) {
    const [, hash, seconds] = n > 1 && fields[n - 1] === "" && fields[n - 2] === "" && HEAD.exec(field) || [];
    if (hash !== void 0) commits.push({ hash, at: timeOfCommit(seconds) ?? "", files: [] });
    else if (field !== "") commits.at(-1)?.files.push(isHead(fields[n - 1]) ? field.replace(/^\n/, "") : field);
  }
  return commits.filter(({ at }) => at.slice(0, 19) >= second);
}
function isHead(field) {
  return field !== void 0 && HEAD.test(field);
}
function filesChangedSince(root, since) {
  const ask = (...args) => (0, import_ask_git2.askGit)(root, args);
  const options = (0, import_without_own_programs.withoutOwnPrograms)(ask);
  if (options === void 0 || (0, import_look_through_checkout.endlessInCheckout)(root, ask) || (0, import_look_through_untracked.lookThroughUntracked)(root, ask)) return [];
  const status = (0, import_ask_git2.askGit)(root, [...options, "status", ...STATUS]) ?? "";
  const paths = status.split("\0").map((entry) => entry.slice(3));
  return paths.filter((path) => path !== "" && isNewer((0, import_node_path6.join)(root, path), Date.parse(since)));
}
function isNewer(path, since) {
  const stat = (0, import_node_fs3.statSync)(path, { throwIfNoEntry: false });
  return stat === void 0 || stat.mtimeMs >= since;
}
var import_node_fs3, import_node_path6, import_ask_git2, import_look_through_checkout, import_look_through_untracked, import_without_own_programs, COMMIT, HEAD, STATUS;
var init_repository_changes = __esm({
  "orchestrator/io/run/read/repository-changes.ts"() {
    "use strict";
    import_node_fs3 = require("node:fs");
    import_node_path6 = require("node:path");
    import_ask_git2 = __toESM(require_ask_git(), 1);
    import_look_through_checkout = __toESM(require_look_through_checkout(), 1);
    import_look_through_untracked = __toESM(require_look_through_untracked(), 1);
    import_without_own_programs = __toESM(require_without_own_programs(), 1);
    init_time_of_commit();
    COMMIT = "--format=%x00%x00%h %at";
    HEAD = /^([0-9a-f]+) (\d+)$/;
    STATUS = ["--porcelain", "-z", "--untracked-files=all", "--no-renames", "--ignore-submodules=dirty"];
  }
});

// orchestrator/io/run/read/what-changed.ts
function whatChanged(projectDir, work) {
  const { agent, declared } = work;
  const own = transcriptPath(work);
  if (own === "none") return { mayHaveChanged: false, files: [], commits: [], commands: [] };
  const transcripts = own === void 0 ? [void 0] : readWithChildren(own);
  const root = workTreeRoot(projectDir) ?? projectDir;
  const since = agent.lives[0]?.from ?? agent.spawnedAt;
  return (0, import_judge_traces.judgeTraces)({
    transcripts,
    edited: (0, import_judge_traces.editedFiles)(transcripts).map((path) => shortPath(root, path)),
    dirty: filesChangedSince(root, since),
    commits: commitsSince(root, since),
    declared
  });
}
function transcriptPath({ agent, call, neighbours }) {
  for (const path of neighbours) {
    const found = (0, import_transcripts2.transcriptOfCall)(path, call);
    if (found !== void 0) return found;
  }
  const { agentId, transcript = (0, import_transcripts2.transcriptBeside)(neighbours[0], agentId) } = agent;
  if (transcript === void 0) return hasBegun(agent) ? void 0 : "none";
  return ((0, import_transcripts2.callOfTranscript)(transcript) ?? call) === call ? transcript : "none";
}
function hasBegun({ agentId, lives, spawnedAt }) {
  return agentId !== void 0 && lives.some(({ from }) => from !== spawnedAt);
}
var import_judge_traces, import_transcripts2;
var init_what_changed = __esm({
  "orchestrator/io/run/read/what-changed.ts"() {
    "use strict";
    import_judge_traces = __toESM(require_judge_traces(), 1);
    import_transcripts2 = __toESM(require_transcripts(), 1);
    init_read_with_children();
    init_repository_changes();
    init_short_path();
  }
});

// orchestrator/io/run/read/note-traces.ts
function findTraces({ ledger, projectDir }, { reference, agent, call, agents }) {
  if (!agent || call === void 0 || (0, import_left_by.leftBy)(agent) !== "traces") return void 0;
  const declared = (0, import_brief_files.readBrief)(ledger.paths, reference)?.files ?? [];
  return whatChanged(projectDir, { agent, call, declared, neighbours: neighboursOf(agents, agent) });
}
function keepTraces(paths, reference, traces) {
  const path = tracesPath(paths, reference);
  (0, import_change_within3.makeFolderWithin)(paths.dir, (0, import_node_path7.dirname)(path));
  (0, import_replace_file4.replaceFile)(paths.tmp, path, JSON.stringify(traces));
}
function readTraces(paths, reference) {
  const traces = (0, import_try_to3.tryTo)(() => JSON.parse((0, import_read_below3.readBelow)(paths.dir, tracesPath(paths, reference)) ?? ""));
  return (0, import_is_traces.isTraces)(traces) ? traces : void 0;
}
function tracesPath(paths, { run, attempt }) {
  return (0, import_node_path7.join)((0, import_brief_files.folderOf)(paths, run, "traces"), String(attempt));
}
function neighboursOf(agents, { owner, session }) {
  const near = agents.filter((one) => one.owner === owner || one.session === session);
  return [
    ...new Map(near.flatMap(({ transcript }) => transcript ? [[(0, import_node_path7.dirname)(transcript), transcript]] : [])).values()
  ];
}
var import_node_path7, import_left_by, import_is_traces, import_change_within3, import_read_below3, import_brief_files, import_replace_file4, import_try_to3;
var init_note_traces = __esm({
  "orchestrator/io/run/read/note-traces.ts"() {
    "use strict";
    import_node_path7 = require("node:path");
    import_left_by = __toESM(require_left_by(), 1);
    import_is_traces = __toESM(require_is_traces(), 1);
    import_change_within3 = __toESM(require_change_within(), 1);
    import_read_below3 = __toESM(require_read_below(), 1);
    import_brief_files = __toESM(require_brief_files(), 1);
    import_replace_file4 = __toESM(require_replace_file(), 1);
    import_try_to3 = __toESM(require_try_to(), 1);
    init_what_changed();
  }
});

// orchestrator/io/run/read/last-words.ts
function lastWords({ agent, call, agents }) {
  if (!agent || call === void 0 || (0, import_left_by2.leftBy)(agent) !== "words") return void 0;
  const transcript = transcriptPath({ agent, call, neighbours: neighboursOf(agents, agent) });
  if (transcript === void 0 || transcript === "none") return void 0;
  const { lastMessage } = (0, import_read_transcript2.readTranscript)((0, import_entries_of_transcript2.entriesOfTranscript)(transcript) ?? []);
  if (lastMessage === void 0) return void 0;
  return { at: agent.endedAt ?? "", agent: agent.agentId ?? "", lastMessage, transcript };
}
var import_left_by2, import_read_transcript2, import_entries_of_transcript2;
var init_last_words = __esm({
  "orchestrator/io/run/read/last-words.ts"() {
    "use strict";
    import_left_by2 = __toESM(require_left_by(), 1);
    import_read_transcript2 = __toESM(require_read_transcript(), 1);
    import_entries_of_transcript2 = __toESM(require_entries_of_transcript(), 1);
    init_note_traces();
    init_what_changed();
  }
});

// orchestrator/io/run/step/gather-attempts.ts
function gatherAttempts(context, runs, agents, isAfterEnd, last) {
  const facts = /* @__PURE__ */ new Map();
  const unread = [];
  for (const run of runs) {
    for (const attempt of (0, import_run3.openAttempts)(run)) {
      const reference = { run: run.id, attempt: attempt.number };
      const known = last && (0, import_facts_still_valid.factsStillValid)(last.facts, last.after.tried, (0, import_reference2.renderReference)(reference));
      if (known) facts.set((0, import_reference2.renderReference)(reference), known);
      else unread.push({ attempt, reference });
    }
  }
  const calls = unread.map(({ reference }) => (0, import_brief_files2.userOfReference)(context.ledger.paths, reference));
  for (const [n, { attempt, reference }] of unread.entries())
    facts.set((0, import_reference2.renderReference)(reference), gatherAttempt(context, attempt, reference, calls[n], agents(), isAfterEnd));
  return facts;
}
function gatherAttempt(context, attempt, reference, bound, agents, isAfterEnd) {
  const { ledger } = context;
  const { paths } = ledger;
  const at = ledger.time();
  const agent = agents.findLast((one) => one.reference === (0, import_reference2.renderReference)(reference));
  const said = (0, import_brief_files2.readReport)(paths, reference);
  const unkept = said ? void 0 : lastWords({ agent, call: bound?.call, agents });
  const kept = said ?? unkept;
  const known = readTraces(paths, reference);
  const traces = known ?? findTraces(context, { reference, agent, call: bound?.call, agents });
  const returned = (0, import_brief_files2.returnedAt)(paths, reference);
  const whole = kept ? `reports/${reference.attempt}` : traces && `traces/${reference.attempt}`;
  const missedBase = attempt.isolation && agent ? whyNotAtBase(context, reference, agent) : void 0;
  const facts = {
    isBeingAdmitted: bound !== void 0 && (0, import_judge_attempt.isBeingAdmitted)(bound.boundMs, at),
    ...bound === void 0 ? {} : { call: bound.call },
    ...agent === void 0 ? {} : { agent, isEndAwaited: isAfterEnd && (0, import_judge_attempt.isEndAwaited)(agent, at) },
    ...unkept === void 0 ? {} : { unkept },
    ...kept === void 0 ? {} : { reported: (0, import_parse_report2.parseReport)(kept.lastMessage) },
    ...traces === void 0 ? {} : { traces, areTracesNew: known === void 0 },
    ...returned === void 0 ? {} : { returnedAt: returned },
    ...missedBase === void 0 ? {} : { missedBase },
    ...whole === void 0 ? {} : { whole: (0, import_excerpt.placeInState)(reference.run, whole) }
  };
  const phase = (0, import_judge_attempt.phaseOf)(attempt, facts);
  if (phase === "due") return { ...facts, ...(0, import_defined.defined)({ briefFlaw: (0, import_brief_files2.flawOfBrief)(paths, reference) }) };
  if (phase !== "over") return facts;
  const brief = (0, import_brief_files2.readBrief)(paths, reference);
  const isApart = attempt.isolation !== void 0 && !context.isLook && missedBase === void 0;
  const from = isApart ? brief?.base : void 0;
  const remakes = Object.keys(from ? (0, import_approved_remakes.approvedRemakes)(context.location.root, context.settings) : {});
  const left = isApart && agent?.agentId ? {
    branch: (0, import_run_branches.branchOfAttempt)(context.projectDir, reference.run, agent.agentId, from, {
      agents,
      remakes,
      start: (0, import_start_of_run.startOfRun)(paths, reference)
    })
  } : {};
  const verdict = from ? (0, import_verdict_files2.readVerdict)(paths, reference) : void 0;
  const judged = verdict === void 0 ? {} : { verdict };
  return { ...facts, ...left, ...judged, ...kept ? { found: findOut(context, reference, brief, kept, facts) } : {} };
}
function whyNotAtBase({ ledger, projectDir, isLook, settings }, reference, { agentId, status }) {
  if (agentId === void 0 || status !== "completed") return void 0;
  const note = (0, import_base_notes.readBaseNote)(ledger.paths, reference.run, agentId);
  if (note?.kind === "missed") return { ...note, isSharedNext: settings.isolation === "auto" };
  if (note || isLook) return void 0;
  const base = (0, import_brief_files2.readBrief)(ledger.paths, reference)?.base;
  return base === void 0 || (0, import_run_branches.standsOn)(projectDir, agentId, base) ? void 0 : { why: import_tell_missed_base.TASK_UNKNOWN_IN_TIME, isByHook: false };
}
var import_defined, import_reference2, import_excerpt, import_judge_attempt, import_parse_report2, import_run3, import_facts_still_valid, import_tell_missed_base, import_verdict_files2, import_brief_files2, import_approved_remakes, import_run_branches, import_base_notes, import_start_of_run;
var init_gather_attempts = __esm({
  "orchestrator/io/run/step/gather-attempts.ts"() {
    "use strict";
    import_defined = __toESM(require_defined(), 1);
    import_reference2 = __toESM(require_reference(), 1);
    import_excerpt = __toESM(require_excerpt(), 1);
    import_judge_attempt = __toESM(require_judge_attempt(), 1);
    import_parse_report2 = __toESM(require_parse_report(), 1);
    import_run3 = __toESM(require_run(), 1);
    import_facts_still_valid = __toESM(require_facts_still_valid(), 1);
    import_tell_missed_base = __toESM(require_tell_missed_base(), 1);
    import_verdict_files2 = __toESM(require_verdict_files(), 1);
    import_brief_files2 = __toESM(require_brief_files(), 1);
    import_approved_remakes = __toESM(require_approved_remakes(), 1);
    import_run_branches = __toESM(require_run_branches(), 1);
    import_base_notes = __toESM(require_base_notes(), 1);
    import_start_of_run = __toESM(require_start_of_run(), 1);
    init_find_out();
    init_last_words();
    init_note_traces();
  }
});

// orchestrator/io/run/step/gather-tracker.ts
async function askTracker({ source }, question) {
  switch (question.kind) {
    case "tasks":
      return source.tasks ? source.tasks() : source.list();
    case "ready":
      return source.list();
    case "task": {
      const shown = await source.show(question.id);
      if (shown.kind === "unavailable") return shown;
      return ofOneTask(...shown.kind === "done" ? [shown.task] : []);
    }
    case "nothing":
      return { kind: "not-asked" };
    default:
      return question;
  }
}
function ofOneTask(...tasks) {
  return { kind: "list", list: { tasks, ready: [], blocked: /* @__PURE__ */ new Map(), warnings: [] } };
}
async function unreadableOf({ source }, run, tracker, last) {
  const known = new Set(last && (0, import_tracker_question.unlistedTasks)(last.run, last.tracker));
  const unreadable = /* @__PURE__ */ new Set();
  for (const id of (0, import_tracker_question.unlistedTasks)(run, tracker)) {
    const isUnreadable = known.has(id) ? last?.unreadable.has(id) : (await source.show(id)).kind === "unavailable";
    if (isUnreadable) unreadable.add(id);
  }
  return unreadable;
}
var import_tracker_question;
var init_gather_tracker = __esm({
  "orchestrator/io/run/step/gather-tracker.ts"() {
    "use strict";
    import_tracker_question = __toESM(require_tracker_question(), 1);
  }
});

// elsewhere:orchestrator/core/run/states.ts
var require_states = __commonJS({
  "elsewhere:orchestrator/core/run/states.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/run.cjs", "orchestrator/core/run/states.ts");
    var names = {
      get ATTEMPT_STEPS() {
        return module_().ATTEMPT_STEPS;
      },
      get RUN_STEPS() {
        return module_().RUN_STEPS;
      },
      get cutShort() {
        return module_().cutShort;
      },
      get finished() {
        return module_().finished;
      },
      get isGivenUp() {
        return module_().isGivenUp;
      },
      get isHalted() {
        return module_().isHalted;
      },
      get isOver() {
        return module_().isOver;
      },
      get nextNumber() {
        return module_().nextNumber;
      },
      get paused() {
        return module_().paused;
      },
      get resumed() {
        return module_().resumed;
      },
      get stopped() {
        return module_().stopped;
      },
      get withAttempt() {
        return module_().withAttempt;
      },
      get withEnd() {
        return module_().withEnd;
      },
      get withFailedCall() {
        return module_().withFailedCall;
      },
      get withoutCall() {
        return module_().withoutCall;
      },
      get withoutTask() {
        return module_().withoutTask;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/worktrees/read-space.ts
var require_read_space = __commonJS({
  "elsewhere:orchestrator/io/worktrees/read-space.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "worktrees.cjs", "orchestrator/io/worktrees/read-space.ts");
    var names = {
      get limitOfSpace() {
        return module_().limitOfSpace;
      },
      get measureSometimes() {
        return module_().measureSometimes;
      },
      get measureSpace() {
        return module_().measureSpace;
      },
      get readSpace() {
        return module_().readSpace;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/worktrees/start/unmerged-runs.ts
var require_unmerged_runs = __commonJS({
  "elsewhere:orchestrator/io/worktrees/start/unmerged-runs.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "worktrees.cjs", "orchestrator/io/worktrees/start/unmerged-runs.ts");
    var names = { get unmergedRuns() {
      return module_().unmergedRuns;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/worktrees/start/what-worktrees-lack.ts
var require_what_worktrees_lack = __commonJS({
  "elsewhere:orchestrator/io/worktrees/start/what-worktrees-lack.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "worktrees.cjs", "orchestrator/io/worktrees/start/what-worktrees-lack.ts");
    var names = {
      get uncommittedFiles() {
        return module_().uncommittedFiles;
      },
      get whatWorktreesLack() {
        return module_().whatWorktreesLack;
      }
    };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/run/step/gather-worktrees.ts
function gatherWorktrees(context, found, last) {
  const base = baseOf(context, found, last);
  if (found.tracker.kind !== "list") return { space: void 0, lack: void 0, base, uncommitted: [], unmerged: [] };
  const before = last?.facts.tracker.kind === "list" ? last.facts : void 0;
  return {
    space: spaceOf(context, found, last),
    base,
    lack: before ? before.lack : lackOf(context, found),
    uncommitted: before ? before.uncommitted : uncommittedOf(context, found),
    unmerged: before ? before.unmerged : mayBeFirst(found) ? (0, import_unmerged_runs.unmergedRuns)(context.projectDir) : []
  };
}
function spaceOf({ projectDir, settings }, { run, attempts }, last) {
  const before = last && !(0, import_facts_still_valid2.hasTakenIn)(last.tried) ? last.facts.space : void 0;
  const isPending = ({ isolation, number }) => isolation !== void 0 && !attempts.get((0, import_reference3.renderReference)({ run: run.id, attempt: number }))?.agent;
  return (0, import_read_space.readSpace)(
    projectDir,
    settings,
    (0, import_run4.openAttempts)(run).filter(isPending).length,
    before ? () => before : import_read_space.measureSpace
  );
}
function baseOf({ ledger, projectDir }, { run, asksBase }, last) {
  const before = last === void 0 || (0, import_facts_still_valid2.hasTakenIn)(last.tried) ? NOT_ASKED : last.facts.base;
  if (!asksBase || before.kind !== "not-asked") return before;
  const commit = (0, import_run_branches2.baseOfRun)(projectDir, run.id, (0, import_start_of_run2.startOfRun)(ledger.paths, { run: run.id, attempt: (0, import_states.nextNumber)(run) }));
  return commit === void 0 ? { kind: "none" } : { kind: "commit", commit };
}
function lackOf({ ledger, projectDir, settings, location }, { run, isWait }) {
  if (run.kind !== "tasks" || settings.isolation !== "auto") return void 0;
  if (isWait && settings.worktreeMegabytes === void 0) return void 0;
  if ((0, import_base_notes2.isMissedByHook)(ledger.paths, run.id)) return { kind: "made-otherwise" };
  return (0, import_what_worktrees_lack.whatWorktreesLack)(projectDir, location.root, settings);
}
function mayBeFirst({ run, isWait }) {
  return run.kind === "tasks" && run.attempts.length === 0 && !isWait;
}
function uncommittedOf({ projectDir, settings }, found) {
  return mayBeFirst(found) && settings.isolation !== "shared" ? (0, import_what_worktrees_lack.uncommittedFiles)(projectDir) : [];
}
var import_reference3, import_run4, import_states, import_facts_still_valid2, import_read_space, import_run_branches2, import_base_notes2, import_unmerged_runs, import_what_worktrees_lack, import_start_of_run2, NOT_ASKED;
var init_gather_worktrees = __esm({
  "orchestrator/io/run/step/gather-worktrees.ts"() {
    "use strict";
    import_reference3 = __toESM(require_reference(), 1);
    import_run4 = __toESM(require_run(), 1);
    import_states = __toESM(require_states(), 1);
    import_facts_still_valid2 = __toESM(require_facts_still_valid(), 1);
    import_read_space = __toESM(require_read_space(), 1);
    import_run_branches2 = __toESM(require_run_branches(), 1);
    import_base_notes2 = __toESM(require_base_notes(), 1);
    import_unmerged_runs = __toESM(require_unmerged_runs(), 1);
    import_what_worktrees_lack = __toESM(require_what_worktrees_lack(), 1);
    import_start_of_run2 = __toESM(require_start_of_run(), 1);
    NOT_ASKED = { kind: "not-asked" };
  }
});

// orchestrator/io/run/step/gather.ts
var gather_exports = {};
__export(gather_exports, {
  gather: () => gather
});
async function gather(context, request, depth, last) {
  const { ledger } = context;
  const { runs, broken } = last ? { runs: last.after.runs, broken: last.facts.broken } : request.kept ?? (0, import_read_run2.readRuns)(ledger.paths);
  const run = last ? runs.find(({ id }) => id === request.run.id) ?? request.run : request.run;
  const others = runs.filter(({ id }) => id !== run.id);
  const agents = once(() => ledger.agents());
  const attempts = gatherAttempts(context, (0, import_assess.withRunsBelow)(run, others), agents, request.cause === "end", last);
  const unchanging = last?.facts ?? { broken, ...readOnce(context, request, run, others, agents) };
  const known = last ? last.after.tracker : request.opens && ofOneTask(request.opens);
  const tracker = known ?? await askTracker(context, (0, import_tracker_question2.trackerQuestion)(run, [...attempts.values()], depth === "base" ? "ready" : depth));
  return {
    ...unchanging,
    now: ledger.time(),
    run,
    others,
    attempts,
    tracker,
    footprints: footprintsOf(context, request, run, tracker, last),
    ...gatherWorktrees(
      context,
      { run, attempts, tracker, isWait: request.cause === "wait", asksBase: depth === "base" },
      last && { facts: last.facts, tried: last.after.tried }
    ),
    check: last && last.facts.check.kind !== "none" ? last.facts.check : checkState(context, run),
    unreadable: await unreadableOf(context, run, tracker, last?.facts),
    skills: skillsOf(context, run, tracker, last?.facts.skills),
    tried: last === void 0 ? [] : [...last.facts.tried, ...last.after.tried],
    isOutOfTime: (0, import_step_until.isPast)(context.until),
    isLastRound: false
    // `takeStep`, which counts the rounds, says otherwise
  };
}
function readOnce(context, { cause, opens }, run, others, agents) {
  const { ledger, settings, cli, projectDir } = context;
  const { tokenBudget, costBudget } = settings;
  return {
    freeSlots: (0, import_count_room.countRoom)(ledger.paths, ledger.limit).free,
    ...tokenBudget === void 0 ? { tokens: 0 } : countTokensOfRun(ledger, run, agents()),
    cost: costBudget === void 0 ? import_show_cost.NO_COST : (0, import_usage_of_run.usageOfRun)(agents(), run.id, (0, import_prices.pricesWith)(settings.prices)).tokens,
    settings,
    forward: forwardState(context),
    setUp: approvedSetUp(context),
    gone: goneOwners(context, others),
    ours: ourOwners(ledger, others),
    lastTurn: (0, import_session_trace.lastTurn)(ledger)?.toISOString() ?? "",
    isAsked: cause === "asked",
    isOpening: opens !== void 0,
    isWaitedFor: isWaitedFor(ledger.paths, run.id),
    cli,
    briefs: shortPath(projectDir, (0, import_brief_files3.folderOf)(ledger.paths, run.id, "briefs")),
    toldBefore: run.warnings ?? []
  };
}
function forwardState({ settings, location }) {
  const asked = (0, import_asked_commands2.askedForward)(settings);
  if (asked === void 0) return "off";
  return (0, import_approvals2.isApproved)(location.root, asked) ? "approved" : "unapproved";
}
function approvedSetUp({ settings, location }) {
  const asked = (0, import_asked_commands2.askedSetUp)(settings);
  return asked && (0, import_approvals2.isApproved)(location.root, asked) ? settings.worktreeSetUp : void 0;
}
function once(read) {
  let known;
  return () => {
    known ??= { value: read() };
    return known.value;
  };
}
function footprintsOf(context, { cause }, run, tracker, last) {
  if (cause === "wait") return import_footprints.NO_FOOTPRINTS;
  const { isInGit, workTree } = context.location;
  const before = last && { footprints: last.facts.footprints, tried: last.after.tried };
  const { projectDir } = context;
  return (0, import_read_footprints.readFootprints)({ projectDir, workTree }, run.id, (0, import_footprints_question.footprintsQuestion)({ run, tracker }, isInGit, before));
}
function skillsOf({ skillFolders: skillFolders2, projectDir }, run, tracker, known = /* @__PURE__ */ new Map()) {
  const unknown = (0, import_skills_question.skillsQuestion)(run, tracker).filter((name) => !known.has(name));
  return unknown.length === 0 ? known : new Map([...known, ...(0, import_read_skills.readSkills)(unknown, skillFolders2, projectDir)]);
}
function goneOwners({ ledger }, others) {
  const open = others.filter(import_run5.isUnfinished);
  return new Set(open.map(({ owner }) => owner).filter((owner) => (0, import_settle_gone_owners.isGone)(ledger, owner)));
}
var import_prices, import_show_cost, import_footprints, import_run5, import_assess, import_footprints_question, import_skills_question, import_tracker_question2, import_asked_commands2, import_read_skills, import_read_footprints, import_count_room, import_session_trace, import_settle_gone_owners, import_step_until, import_brief_files3, import_read_run2, import_approvals2, import_usage_of_run;
var init_gather = __esm({
  "orchestrator/io/run/step/gather.ts"() {
    "use strict";
    import_prices = __toESM(require_prices(), 1);
    import_show_cost = __toESM(require_show_cost(), 1);
    import_footprints = __toESM(require_footprints(), 1);
    import_run5 = __toESM(require_run(), 1);
    import_assess = __toESM(require_assess(), 1);
    import_footprints_question = __toESM(require_footprints_question(), 1);
    import_skills_question = __toESM(require_skills_question(), 1);
    import_tracker_question2 = __toESM(require_tracker_question(), 1);
    import_asked_commands2 = __toESM(require_asked_commands(), 1);
    import_read_skills = __toESM(require_read_skills(), 1);
    import_read_footprints = __toESM(require_read_footprints(), 1);
    import_count_room = __toESM(require_count_room(), 1);
    import_session_trace = __toESM(require_session_trace(), 1);
    import_settle_gone_owners = __toESM(require_settle_gone_owners(), 1);
    import_step_until = __toESM(require_step_until(), 1);
    import_brief_files3 = __toESM(require_brief_files(), 1);
    import_read_run2 = __toESM(require_read_run(), 1);
    import_approvals2 = __toESM(require_approvals(), 1);
    import_usage_of_run = __toESM(require_usage_of_run(), 1);
    init_choose_run();
    init_check_state();
    init_count_tokens_of_run();
    init_short_path();
    init_waiting();
    init_gather_attempts();
    init_gather_tracker();
    init_gather_worktrees();
  }
});

// elsewhere:orchestrator/core/entry/is-by-model.ts
var require_is_by_model = __commonJS({
  "elsewhere:orchestrator/core/entry/is-by-model.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/entry.cjs", "orchestrator/core/entry/is-by-model.ts");
    var names = { get isByModel() {
      return module_().isByModel;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/command-prefix.ts
var require_command_prefix = __commonJS({
  "elsewhere:orchestrator/io/command-prefix.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io.cjs", "orchestrator/io/command-prefix.ts");
    var names = { get commandPrefix() {
      return module_().commandPrefix;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/composition/skill-folders.ts
var require_skill_folders = __commonJS({
  "elsewhere:orchestrator/io/composition/skill-folders.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "composition.cjs", "orchestrator/io/composition/skill-folders.ts");
    var names = {
      get besides() {
        return module_().besides;
      },
      get skillFolders() {
        return module_().skillFolders;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/ledger/files/locate-state.ts
var require_locate_state = __commonJS({
  "elsewhere:orchestrator/io/ledger/files/locate-state.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "ledger.cjs", "orchestrator/io/ledger/files/locate-state.ts");
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
    var module_ = require_stand_in()(require, __dirname, "ledger.cjs", "orchestrator/io/ledger/files/state-paths.ts");
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

// elsewhere:orchestrator/io/ledger/ledger.ts
var require_ledger = __commonJS({
  "elsewhere:orchestrator/io/ledger/ledger.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "ledger.cjs", "orchestrator/io/ledger/ledger.ts");
    var names = { get Ledger() {
      return module_().Ledger;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/ledger/locate-client-state.ts
var require_locate_client_state = __commonJS({
  "elsewhere:orchestrator/io/ledger/locate-client-state.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "ledger.cjs", "orchestrator/io/ledger/locate-client-state.ts");
    var names = {
      get isReplaced() {
        return module_().isReplaced;
      },
      get locateClientState() {
        return module_().locateClientState;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/ledger/looking-ledger.ts
var require_looking_ledger = __commonJS({
  "elsewhere:orchestrator/io/ledger/looking-ledger.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "ledger.cjs", "orchestrator/io/ledger/looking-ledger.ts");
    var names = { get LookingLedger() {
      return module_().LookingLedger;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/ledger/read-agent-limit.ts
var require_read_agent_limit = __commonJS({
  "elsewhere:orchestrator/io/ledger/read-agent-limit.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "ledger.cjs", "orchestrator/io/ledger/read-agent-limit.ts");
    var names = {
      get agentLimitOf() {
        return module_().agentLimitOf;
      },
      get readAgentLimit() {
        return module_().readAgentLimit;
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

// elsewhere:orchestrator/io/process/machine-id.ts
var require_machine_id = __commonJS({
  "elsewhere:orchestrator/io/process/machine-id.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "process.cjs", "orchestrator/io/process/machine-id.ts");
    var names = {
      get createMachineId() {
        return module_().createMachineId;
      },
      get readMachineId() {
        return module_().readMachineId;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/sandbox.ts
var require_sandbox = __commonJS({
  "elsewhere:orchestrator/io/sandbox.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io.cjs", "orchestrator/io/sandbox.ts");
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

// elsewhere:orchestrator/io/settings/read-settings.ts
var require_read_settings = __commonJS({
  "elsewhere:orchestrator/io/settings/read-settings.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "settings.cjs", "orchestrator/io/settings/read-settings.ts");
    var names = { get readSettings() {
      return module_().readSettings;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/tasks/find-beads-folder.ts
var require_find_beads_folder = __commonJS({
  "elsewhere:orchestrator/io/tasks/find-beads-folder.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "tasks.cjs", "orchestrator/io/tasks/find-beads-folder.ts");
    var names = { get findBeadsFolder() {
      return module_().findBeadsFolder;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/tasks/open-task-source.ts
var require_open_task_source = __commonJS({
  "elsewhere:orchestrator/io/tasks/open-task-source.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "tasks.cjs", "orchestrator/io/tasks/open-task-source.ts");
    var names = { get openTaskSource() {
      return module_().openTaskSource;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/entry-file.ts
var require_entry_file = __commonJS({
  "elsewhere:orchestrator/core/entry-file.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core.cjs", "orchestrator/core/entry-file.ts");
    var names = { get ENTRY_FILE() {
      return module_().ENTRY_FILE;
    } };
    module2.exports = Object.create(names);
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

// orchestrator/io/run/tell/command-line.ts
var command_line_exports = {};
__export(command_line_exports, {
  commandLine: () => commandLine,
  enginePath: () => enginePath,
  toSlashes: () => toSlashes
});
function commandLine(root) {
  return `node ${(0, import_quote_path.quotePath)(toSlashes(enginePath(root)))}`;
}
function enginePath(root) {
  return (0, import_node_path8.join)(root, "skills", "skyfom-pm-agent-orchestrator", import_entry_file.ENTRY_FILE);
}
function toSlashes(path) {
  return process.platform === "win32" ? path.replaceAll("\\", "/") : path;
}
var import_node_path8, import_entry_file, import_quote_path;
var init_command_line = __esm({
  "orchestrator/io/run/tell/command-line.ts"() {
    "use strict";
    import_node_path8 = require("node:path");
    import_entry_file = __toESM(require_entry_file(), 1);
    import_quote_path = __toESM(require_quote_path(), 1);
  }
});

// orchestrator/io/run/open/open-context.ts
var open_context_exports = {};
__export(open_context_exports, {
  openContext: () => openContext
});
async function openContext(cwd, env, now, { isShown = false, isStep = false, isLong = false } = {}) {
  const projectDir = env.CLAUDE_PROJECT_DIR || cwd;
  const { paths, root } = (0, import_locate_client_state.locateClientState)(projectDir, env);
  const elsewhere = (0, import_state_paths.whyElsewhere)(paths);
  if (elsewhere) return { kind: "problems", problems: [elsewhere] };
  const isLook = isShown || !(isStep || (0, import_state_paths.hasState)(paths));
  const settings = (0, import_read_settings.readSettings)(root);
  const opened = await (0, import_open_task_source.openTaskSource)(root, env, now, isStep, { root, settings });
  const problems = [...settings.ok ? [] : settings.problems, ...opened.kind === "none" ? [opened.problem] : []];
  if (!settings.ok || opened.kind === "none") return { kind: "problems", problems };
  try {
    if (!isLook) (0, import_machine_id.createMachineId)();
    if (!isLook) (0, import_state_paths.createState)(paths);
  } catch (error) {
    const fix = (0, import_sandbox.howToLetWrite)(paths.dir, env);
    return { kind: "problems", problems: [{ where: paths.dir, what: error.message, fix }] };
  }
  const beads = (0, import_find_beads_folder.findBeadsFolder)(root, env)?.path;
  const unwritable = isLook ? [] : (0, import_sandbox.findUnwritable)([paths.dir, ...beads === void 0 ? [] : [beads]], env);
  if (unwritable.length > 0) return { kind: "problems", problems: unwritable };
  const owner = (0, import_owner_of_process2.ownerOfProcess)(env);
  const session = env.CLAUDE_CODE_SESSION_ID ?? "";
  const key = (0, import_client_key2.clientKey)(paths, owner, env);
  const kind = isLook ? import_looking_ledger.LookingLedger : import_ledger.Ledger;
  const limit = { limit: settings.settings.maxAgents };
  const readLimit = isLong ? () => (0, import_read_agent_limit.agentLimitOf)(root) : () => limit;
  const ledger = new kind(paths, owner, session, void 0, readLimit, now, key);
  const skillPrefix = (0, import_plugin_root.pluginRoot)() === (0, import_node_path9.join)(root, ".claude") ? "" : "skyfom:";
  const until = (0, import_step_until2.stepUntil)(env);
  const context = {
    ledger,
    source: opened.source,
    settings: settings.settings,
    projectDir,
    location: (0, import_locate_state.locateState)(projectDir),
    skillPrefix,
    commandPrefix: (0, import_command_prefix.commandPrefix)(root),
    skillFolders: (0, import_skill_folders.skillFolders)(projectDir, env),
    cli: (0, import_is_by_model.isByModel)(env) ? commandLine((0, import_plugin_root.pluginRoot)()) : "skyfom",
    ...until === void 0 ? {} : { until },
    isLook
  };
  return { kind: "context", context, isGuarded: (0, import_session_trace2.lastTurn)(ledger) !== void 0 };
}
var import_node_path9, import_is_by_model, import_command_prefix, import_skill_folders, import_client_key2, import_locate_state, import_state_paths, import_ledger, import_locate_client_state, import_looking_ledger, import_owner_of_process2, import_read_agent_limit, import_session_trace2, import_plugin_root, import_machine_id, import_step_until2, import_sandbox, import_read_settings, import_find_beads_folder, import_open_task_source;
var init_open_context = __esm({
  "orchestrator/io/run/open/open-context.ts"() {
    "use strict";
    import_node_path9 = require("node:path");
    import_is_by_model = __toESM(require_is_by_model(), 1);
    import_command_prefix = __toESM(require_command_prefix(), 1);
    import_skill_folders = __toESM(require_skill_folders(), 1);
    import_client_key2 = __toESM(require_client_key(), 1);
    import_locate_state = __toESM(require_locate_state(), 1);
    import_state_paths = __toESM(require_state_paths(), 1);
    import_ledger = __toESM(require_ledger(), 1);
    import_locate_client_state = __toESM(require_locate_client_state(), 1);
    import_looking_ledger = __toESM(require_looking_ledger(), 1);
    import_owner_of_process2 = __toESM(require_owner_of_process(), 1);
    import_read_agent_limit = __toESM(require_read_agent_limit(), 1);
    import_session_trace2 = __toESM(require_session_trace(), 1);
    import_plugin_root = __toESM(require_plugin_root(), 1);
    import_machine_id = __toESM(require_machine_id(), 1);
    import_step_until2 = __toESM(require_step_until(), 1);
    import_sandbox = __toESM(require_sandbox(), 1);
    import_read_settings = __toESM(require_read_settings(), 1);
    import_find_beads_folder = __toESM(require_find_beads_folder(), 1);
    import_open_task_source = __toESM(require_open_task_source(), 1);
    init_command_line();
  }
});

// elsewhere:orchestrator/core/run/needs/find-needs.ts
var require_find_needs = __commonJS({
  "elsewhere:orchestrator/core/run/needs/find-needs.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/run.cjs", "orchestrator/core/run/needs/find-needs.ts");
    var names = { get findNeeds() {
      return module_().findNeeds;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/run/step/facts/step-facts.ts
var require_step_facts = __commonJS({
  "elsewhere:orchestrator/core/run/step/facts/step-facts.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/run.cjs", "orchestrator/core/run/step/facts/step-facts.ts");
    var names = {
      get hasTasks() {
        return module_().hasTasks;
      },
      get listOf() {
        return module_().listOf;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/run/step/plan-step.ts
var require_plan_step = __commonJS({
  "elsewhere:orchestrator/core/run/step/plan-step.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/run.cjs", "orchestrator/core/run/step/plan-step.ts");
    var names = { get planStep() {
      return module_().planStep;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/run/warnings-of-run.ts
var require_warnings_of_run = __commonJS({
  "elsewhere:orchestrator/core/run/warnings-of-run.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/run.cjs", "orchestrator/core/run/warnings-of-run.ts");
    var names = {
      get isAbout() {
        return module_().isAbout;
      },
      get remarksOnEnd() {
        return module_().remarksOnEnd;
      },
      get remarksOnRun() {
        return module_().remarksOnRun;
      },
      get tellBranchOf() {
        return module_().tellBranchOf;
      },
      get warningsOfRun() {
        return module_().warningsOfRun;
      },
      get withWarnings() {
        return module_().withWarnings;
      },
      get withoutWarnings() {
        return module_().withoutWarnings;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/run/handover.ts
var require_handover = __commonJS({
  "elsewhere:orchestrator/core/run/handover.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/run.cjs", "orchestrator/core/run/handover.ts");
    var names = {
      get callFor() {
        return module_().callFor;
      },
      get repeatSummary() {
        return module_().repeatSummary;
      },
      get reportOf() {
        return module_().reportOf;
      },
      get resultsOf() {
        return module_().resultsOf;
      }
    };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/run/keep/keep-run.ts
function keepRun(context, run) {
  writeRun(context.ledger.paths, run);
  noteFinish(context, run);
}
function noteFinish({ ledger }, run) {
  if (!(0, import_run6.isFinished)(run)) return;
  const { closed, failed } = (0, import_handover.resultsOf)(run);
  ledger.record("run-finished", { run: run.id, closed: closed.length, failed: failed.length });
}
var import_handover, import_run6;
var init_keep_run = __esm({
  "orchestrator/io/run/keep/keep-run.ts"() {
    "use strict";
    import_handover = __toESM(require_handover(), 1);
    import_run6 = __toESM(require_run(), 1);
    init_run_files();
  }
});

// elsewhere:orchestrator/core/run/brief/text-of-brief.ts
var require_text_of_brief = __commonJS({
  "elsewhere:orchestrator/core/run/brief/text-of-brief.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/run.cjs", "orchestrator/core/run/brief/text-of-brief.ts");
    var names = { get textOfBrief() {
      return module_().textOfBrief;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/run/work/work-item.ts
var require_work_item = __commonJS({
  "elsewhere:orchestrator/core/run/work/work-item.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/run.cjs", "orchestrator/core/run/work/work-item.ts");
    var names = {
      get filesOfItem() {
        return module_().filesOfItem;
      },
      get itemOfMember() {
        return module_().itemOfMember;
      },
      get itemOfTask() {
        return module_().itemOfTask;
      },
      get nameOfItem() {
        return module_().nameOfItem;
      },
      get skillOfItem() {
        return module_().skillOfItem;
      },
      get taskOfItem() {
        return module_().taskOfItem;
      },
      get titleOfItem() {
        return module_().titleOfItem;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/composition/find-skill.ts
var require_find_skill = __commonJS({
  "elsewhere:orchestrator/io/composition/find-skill.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "composition.cjs", "orchestrator/io/composition/find-skill.ts");
    var names = {
      get compositionsIn() {
        return module_().compositionsIn;
      },
      get findSkill() {
        return module_().findSkill;
      },
      get listSkills() {
        return module_().listSkills;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/worktrees/show-conflict.ts
var require_show_conflict = __commonJS({
  "elsewhere:orchestrator/io/worktrees/show-conflict.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "worktrees.cjs", "orchestrator/io/worktrees/show-conflict.ts");
    var names = { get showConflict() {
      return module_().showConflict;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/run/open/open-members.ts
function openMembers({ ledger }, members) {
  if (members.kind === "open") return { ...members.run, owner: ledger.key };
  const { of: kind, work, limit, attempts } = members;
  const id = newRunId(ledger.paths);
  const run = {
    kind,
    id,
    owner: ledger.key,
    openedAt: ledger.time(),
    state: { kind: "open" },
    limit,
    work,
    attempts
  };
  writeRun(ledger.paths, run);
  ledger.record("run-opened", { run: id, limit });
  return run;
}
var init_open_members = __esm({
  "orchestrator/io/run/open/open-members.ts"() {
    "use strict";
    init_run_files();
  }
});

// orchestrator/io/run/step/begin-item.ts
function beginItem(context, books, change) {
  const { ledger } = context;
  const { item, attempt, earlierFailure, base, setUp, isUnguarded } = change;
  const run = books.run(change.run);
  const reference = { run: run.id, attempt: change.number };
  const { skillName, taskId, title: description } = attempt;
  (0, import_brief_files4.writeBrief)(ledger.paths, reference, {
    prompt: promptOf(context, books, run, reference, change),
    ...base === void 0 ? {} : { base },
    ...item.kind === "task" ? { files: (0, import_work_item.filesOfItem)(item) } : {},
    ...isUnguarded ? { isUnguarded } : {},
    ...setUp ? { setUp } : {},
    skillName,
    taskId,
    description
  });
  books.keep((0, import_states2.withAttempt)(run, attempt));
  if (earlierFailure !== void 0) {
    const retried = { run: run.id, taskId, reference: (0, import_reference4.renderReference)(reference), reason: earlierFailure };
    ledger.record("task-retried", retried);
  }
  return { kind: "done" };
}
function promptOf(context, books, run, reference, change) {
  const { settings, cli, skillPrefix, skillFolders: skillFolders2 } = context;
  const { item, attempt, repair } = change;
  return (0, import_text_of_brief.textOfBrief)(change, {
    run,
    reference: (0, import_reference4.renderReference)(reference),
    number: reference.attempt,
    skillPrefix,
    skillOwner: (0, import_find_skill.findSkill)(attempt.skillName, skillFolders2)?.owner,
    cli,
    ...settings.checkCommand === void 0 ? {} : { checkCommand: settings.checkCommand },
    ...item.kind === "task" ? { steps: ownSteps(context, books, run, reference, change) } : {},
    repair: repair && showRepair(context, run, repair)
  });
}
function showRepair({ ledger, projectDir }, run, { number, ...repair }) {
  const of = { run: run.id, attempt: number };
  const shown = repair.kind === "conflict" ? (0, import_show_conflict.showConflict)(projectDir, run, repair.branch, (0, import_start_of_run3.startOfRun)(ledger.paths, of)) : { shown: (0, import_verdict_files3.readVerdict)(ledger.paths, of)?.output ?? "" };
  return { ...repair, shown: "", ...shown };
}
function ownSteps({ cli, ledger }, books, run, reference, { members }) {
  if (members === void 0) return { splitCommand: `${cli} next --split --for ${(0, import_reference4.renderReference)(reference)}` };
  if (run.attempts.length === 0) writeRun(ledger.paths, run);
  const opened = openMembers({ ledger }, members);
  books.keep(opened);
  return { stepCommand: `${cli} next --run ${opened.id}` };
}
var import_reference4, import_text_of_brief, import_states2, import_work_item, import_verdict_files3, import_find_skill, import_brief_files4, import_show_conflict, import_start_of_run3;
var init_begin_item = __esm({
  "orchestrator/io/run/step/begin-item.ts"() {
    "use strict";
    import_reference4 = __toESM(require_reference(), 1);
    import_text_of_brief = __toESM(require_text_of_brief(), 1);
    import_states2 = __toESM(require_states(), 1);
    import_work_item = __toESM(require_work_item(), 1);
    import_verdict_files3 = __toESM(require_verdict_files(), 1);
    import_find_skill = __toESM(require_find_skill(), 1);
    import_brief_files4 = __toESM(require_brief_files(), 1);
    import_show_conflict = __toESM(require_show_conflict(), 1);
    import_start_of_run3 = __toESM(require_start_of_run(), 1);
    init_run_files();
    init_open_members();
  }
});

// orchestrator/io/run/step/step-books.ts
var StepBooks;
var init_step_books = __esm({
  "orchestrator/io/run/step/step-books.ts"() {
    "use strict";
    init_run_files();
    StepBooks = class {
      constructor(paths, { run, others, tracker }) {
        this.paths = paths;
        this.byId = new Map([...others, run].map((one) => [one.id, one]));
        this.known = tracker;
      }
      paths;
      byId;
      known;
      /** Undefined if the tracker has to be asked again. */
      get tracker() {
        return this.known;
      }
      runs() {
        return [...this.byId.values()];
      }
      /** @throws if the plan names a run that it was not made from. */
      run(id) {
        const run = this.byId.get(id);
        if (!run) throw new Error(`no run ${id} is known`);
        return run;
      }
      /** Stores a run that has changed, for the rest of this step too. */
      keep(run) {
        if (this.byId.get(run.id) === run) return;
        this.byId.set(run.id, run);
        writeRun(this.paths, run);
      }
      /** Updates one task after its claim, which makes no other task ready. */
      noteClaim(task) {
        if (this.known?.kind !== "list") return;
        const { list } = this.known;
        const tasks = [...list.tasks.filter(({ id }) => id !== task.id), task];
        const isListed = list.tasks.some(({ id }) => id === task.id);
        const inPlace = isListed ? list.tasks.map((one) => one.id === task.id ? task : one) : tasks;
        this.known = {
          kind: "list",
          list: { ...list, tasks: inPlace, ready: list.ready.filter((id) => id !== task.id) }
        };
      }
      /** Drops what is known of the tracker, so that the next round asks it again: after most changes other tasks may be ready. */
      forgetTracker() {
        this.known = void 0;
      }
    };
  }
});

// elsewhere:orchestrator/io/worktrees/clear-worktrees.ts
var require_clear_worktrees = __commonJS({
  "elsewhere:orchestrator/io/worktrees/clear-worktrees.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "worktrees.cjs", "orchestrator/io/worktrees/clear-worktrees.ts");
    var names = {
      get clearWorktrees() {
        return module_().clearWorktrees;
      },
      get sweepWorktrees() {
        return module_().sweepWorktrees;
      }
    };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/run/step/take-in-end.ts
function takeInEnd(context, books, change) {
  const { ledger } = context;
  const { run, number, outcome, isClosed, taskId } = change;
  const reference = (0, import_reference5.renderReference)({ run, attempt: number });
  ledger.record("report-collected", { run, reference, status: outcome.kind });
  if (isClosed) ledger.record("task-closed", { run, taskId, reference });
  books.keep(
    (0, import_states3.withEnd)(
      (0, import_warnings_of_run.withoutWarnings)(books.run(run), taskId, isClosed ? void 0 : ["not-closed-yet"]),
      { number, from: ["at-work"] },
      { ...outcome, ...workOf(context, outcome) }
    )
  );
  if (isClosed) (0, import_clear_worktrees.clearWorktrees)(ledger, context.projectDir, books.run(run), taskId);
  return { kind: "done" };
}
function workOf({ projectDir }, { work }) {
  const size = work && (0, import_run_branches3.sizeOfDiff)(projectDir, work.from, work.to);
  return work && size ? { work: { ...work, size } } : {};
}
async function makeFollowUp({ source }, books, { run, task, made, from }) {
  const actor = (0, import_run7.actorOf)({ id: run });
  const created = made === void 0 ? await source.create(task, actor) : void 0;
  if (created?.kind !== "refused") books.forgetTracker();
  if (created && created.kind !== "done") return created;
  const id = made ?? created?.task.id ?? "";
  const linked = await source.depend(id, from, "discovered-from", actor);
  return { kind: "done", made: { id, ...linked.kind === "done" ? {} : { whyUnlinked: linked.problem.what } } };
}
var import_reference5, import_run7, import_states3, import_warnings_of_run, import_clear_worktrees, import_run_branches3;
var init_take_in_end = __esm({
  "orchestrator/io/run/step/take-in-end.ts"() {
    "use strict";
    import_reference5 = __toESM(require_reference(), 1);
    import_run7 = __toESM(require_run(), 1);
    import_states3 = __toESM(require_states(), 1);
    import_warnings_of_run = __toESM(require_warnings_of_run(), 1);
    import_clear_worktrees = __toESM(require_clear_worktrees(), 1);
    import_run_branches3 = __toESM(require_run_branches(), 1);
  }
});

// orchestrator/io/run/step/carry-out.ts
async function carryOut(context, facts, { warnings, changes }) {
  const books = new StepBooks(context.ledger.paths, facts);
  books.keep((0, import_warnings_of_run2.withWarnings)(facts.run, warnings));
  const tried = [];
  for (const change of changes) tried.push({ change, result: await make(context, books, facts.run.id, change) });
  return { runs: books.runs(), tracker: books.tracker, tried };
}
async function make(context, books, own, change) {
  const { ledger, source } = context;
  switch (change.kind) {
    case "keep-traces":
      keepTraces(ledger.paths, { run: change.run, attempt: change.number }, change.traces);
      return DONE;
    case "keep-words":
      (0, import_brief_files5.writeReport)(ledger.paths, { run: change.run, attempt: change.number }, change.words);
      return DONE;
    case "integrate":
      return integrateBranch(context, change);
    case "close-work":
      return closeWork(context, books, change);
    case "make-follow-up":
      return makeFollowUp(context, books, change);
    case "take-in":
      return takeInEnd(context, books, change);
    case "withdraw-call":
      return withdrawCall(context, books, change);
    case "give-up-call":
      return giveUpCall(context, books, change);
    case "unbind":
      (0, import_brief_files5.forgetReference)(ledger.paths, { run: change.run, attempt: change.number });
      return DONE;
    case "end-below": {
      const ended = (0, import_states4.cutShort)(books.run(change.run), change.why, ledger.time());
      books.keep(ended);
      noteFinish(context, ended);
      return DONE;
    }
    case "release-task":
      return releaseTask(context, books, own, change);
    case "close":
    case "close-again": {
      const closed = await source.close(change.taskId, (0, import_run8.actorOf)({ id: own }), change.reason);
      if (closed.kind !== "unavailable") books.forgetTracker();
      if (closed.kind === "done") books.keep((0, import_warnings_of_run2.withoutWarnings)(books.run(own), change.taskId));
      return closed;
    }
    case "make-task": {
      const made = await source.create(change.task, (0, import_run8.actorOf)({ id: own }));
      if (made.kind !== "unavailable") books.forgetTracker();
      return made;
    }
    case "begin":
      return beginItem(context, books, change);
    case "claim":
      return claim(context, books, change);
    case "claim-work": {
      const claimed = await source.claim(change.taskId, (0, import_run8.actorOf)({ id: change.run }));
      if (claimed.kind === "done") books.noteClaim(claimed.task);
      return claimed;
    }
    case "lose-claim":
      books.keep((0, import_states4.withFailedCall)(books.run(change.run), change.number, change.why, ledger.time()));
      return DONE;
    default:
      return change;
  }
}
async function closeWork({ source }, books, { run, taskId, reason }) {
  const closed = await source.close(taskId, (0, import_run8.actorOf)({ id: run }), reason);
  if (closed.kind !== "unavailable") books.forgetTracker();
  return closed;
}
async function withdrawCall({ ledger, source }, books, change) {
  const { run, number, why, releases } = change;
  const reference = { run, attempt: number };
  if (!(0, import_brief_files5.withdrawBrief)(ledger.paths, reference)) return { kind: "overtaken" };
  const released = releases && await source.release(releases.taskId, (0, import_run8.actorOf)({ id: run }), releases.note);
  if (released) books.forgetTracker();
  books.keep((0, import_states4.withoutCall)(books.run(run), number, why, ledger.time()));
  return released ?? DONE;
}
function giveUpCall({ ledger }, books, change) {
  const { run, number, why } = change;
  const reference = { run, attempt: number };
  if (!(0, import_brief_files5.withdrawBrief)(ledger.paths, reference)) return { kind: "overtaken" };
  ledger.record("report-collected", { run, reference: (0, import_reference6.renderReference)(reference), status: "failed" });
  books.keep((0, import_states4.withFailedCall)(books.run(run), number, why, ledger.time()));
  return DONE;
}
async function releaseTask({ ledger, source }, books, own, change) {
  const { run, taskId, reason, note } = change;
  const released = await source.release(taskId, (0, import_run8.actorOf)({ id: run }), note);
  if (released.kind !== "unavailable") books.forgetTracker();
  if (released.kind !== "done") return released;
  ledger.record("task-given-back", { run, taskId, reason });
  if (run === own) books.keep((0, import_warnings_of_run2.withoutWarnings)(books.run(run), taskId));
  return released;
}
async function claim({ ledger, source }, books, change) {
  const { run, number, taskId } = change;
  const claimed = await source.claim(taskId, (0, import_run8.actorOf)({ id: run }));
  if (claimed.kind === "refused") books.forgetTracker();
  if (claimed.kind !== "done") return claimed;
  books.noteClaim(claimed.task);
  ledger.record("task-claimed", { run, taskId, reference: (0, import_reference6.renderReference)({ run, attempt: number }) });
  return claimed;
}
function integrateBranch({ projectDir }, change) {
  const { run, taskId, title, commit } = change;
  const what = (0, import_run_branches4.putOnRunBranch)(projectDir, run, commit, `Merge ${taskId}: ${title}`);
  if (what === void 0) return { kind: "done" };
  return { kind: "refused", problem: { where: taskId, what, fix: "See `skyfom worktrees` for its work." } };
}
var import_reference6, import_run8, import_states4, import_warnings_of_run2, import_brief_files5, import_run_branches4, DONE;
var init_carry_out = __esm({
  "orchestrator/io/run/step/carry-out.ts"() {
    "use strict";
    import_reference6 = __toESM(require_reference(), 1);
    import_run8 = __toESM(require_run(), 1);
    import_states4 = __toESM(require_states(), 1);
    import_warnings_of_run2 = __toESM(require_warnings_of_run(), 1);
    import_brief_files5 = __toESM(require_brief_files(), 1);
    import_run_branches4 = __toESM(require_run_branches(), 1);
    init_keep_run();
    init_note_traces();
    init_begin_item();
    init_step_books();
    init_take_in_end();
    DONE = { kind: "done" };
  }
});

// elsewhere:orchestrator/core/run/step/end/forward.ts
var require_forward = __commonJS({
  "elsewhere:orchestrator/core/run/step/end/forward.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/run.cjs", "orchestrator/core/run/step/end/forward.ts");
    var names = {
      get planForward() {
        return module_().planForward;
      },
      get withForwarded() {
        return module_().withForwarded;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/worktrees/check-worktree.ts
var require_check_worktree = __commonJS({
  "elsewhere:orchestrator/io/worktrees/check-worktree.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "worktrees.cjs", "orchestrator/io/worktrees/check-worktree.ts");
    var names = {
      get clearCheckWorktree() {
        return module_().clearCheckWorktree;
      },
      get openCheckWorktree() {
        return module_().openCheckWorktree;
      },
      get placeOfCheckWorktree() {
        return module_().placeOfCheckWorktree;
      },
      get removeCheckWorktree() {
        return module_().removeCheckWorktree;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/worktrees/forward-branch.ts
var require_forward_branch = __commonJS({
  "elsewhere:orchestrator/io/worktrees/forward-branch.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "worktrees.cjs", "orchestrator/io/worktrees/forward-branch.ts");
    var names = { get forwardBranch() {
      return module_().forwardBranch;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/run/step/carry-out-end.ts
function carryOutEnd(context, facts, plan) {
  const { ledger } = context;
  if (facts.tokenCounts) keepTokenCounts(ledger.paths, facts.run.id, facts.tokenCounts);
  const { stopsNow = [] } = plan;
  if (plan.kind === "unavailable") {
    writeRun(ledger.paths, plan.run);
    return { kind: "unavailable", problem: plan.problem, facts, runs: runsAfter(facts, [plan.run]), stopsNow };
  }
  for (const hold of plan.holds) ledger.record("task-held-back", hold);
  const { runs, handover } = clearUp(context, plan);
  for (const run of runs) keepRun(context, run);
  return { kind: "handover", handover, facts, runs: runsAfter(facts, runs), stopsNow };
}
function runsAfter({ run, others }, changed) {
  return [...new Map([...others, run, ...changed].map((one) => [one.id, one])).values()];
}
function clearUp({ projectDir, ledger }, plan) {
  const { handover, toldUntilForwarded, sweeps } = plan;
  if (sweeps) {
    (0, import_check_worktree.clearCheckWorktree)(projectDir, sweeps.id);
    (0, import_clear_worktrees2.sweepWorktrees)(ledger, projectDir, sweeps);
  }
  if (toldUntilForwarded === void 0) return plan;
  return (0, import_forward.withForwarded)(plan, toldUntilForwarded, (0, import_forward_branch.forwardBranch)(projectDir, handover.run));
}
var import_forward, import_check_worktree, import_clear_worktrees2, import_forward_branch;
var init_carry_out_end = __esm({
  "orchestrator/io/run/step/carry-out-end.ts"() {
    "use strict";
    import_forward = __toESM(require_forward(), 1);
    import_check_worktree = __toESM(require_check_worktree(), 1);
    import_clear_worktrees2 = __toESM(require_clear_worktrees(), 1);
    import_forward_branch = __toESM(require_forward_branch(), 1);
    init_keep_run();
    init_run_files();
    init_count_tokens_of_run();
  }
});

// orchestrator/io/run/step/take-step.ts
var take_step_exports = {};
__export(take_step_exports, {
  takeStep: () => takeStep
});
async function takeStep(context, request) {
  let last;
  let depth = "tasks";
  for (let changing = 0; ; ) {
    const facts = await gather(context, request, depth, last);
    const plan = (0, import_plan_step.planStep)({ ...facts, isLastRound: changing >= MOST_CHANGING });
    switch (plan.kind) {
      case "change":
        changing += 1;
        last = { facts, after: await carryOut(context, facts, plan) };
        depth = "tasks";
        break;
      case "ask-ready":
        last = { facts, after: afterAsking(facts, void 0) };
        depth = "ready";
        break;
      case "ask-base":
        last = { facts, after: afterAsking(facts, facts.tracker) };
        depth = "base";
        break;
      default:
        return carryOutEnd(context, facts, plan);
    }
  }
}
function afterAsking({ run, others }, tracker) {
  return { runs: [...others, run], tracker, tried: [] };
}
var import_plan_step, MOST_CHANGING;
var init_take_step = __esm({
  "orchestrator/io/run/step/take-step.ts"() {
    "use strict";
    import_plan_step = __toESM(require_plan_step(), 1);
    init_carry_out();
    init_carry_out_end();
    init_gather();
    MOST_CHANGING = 40;
  }
});

// orchestrator/io/run/halt-run.ts
var halt_run_exports = {};
__export(halt_run_exports, {
  pauseRun: () => pauseRun,
  resumeRun: () => resumeRun,
  stopRun: () => stopRun
});
function pauseRun(context, run, kept) {
  return halt(context, run, (0, import_states5.paused)(run, context.ledger.time()), "run-paused", kept);
}
function stopRun(context, run, isNow, kept) {
  return halt(context, run, (0, import_states5.stopped)(run, context.ledger.time(), isNow), "run-stopping", kept);
}
function resumeRun({ ledger }, run) {
  const open = (0, import_states5.resumed)(run);
  if (open !== run) ledger.record("run-resumed", { run: run.id });
  writeRun(ledger.paths, open);
  return open;
}
async function halt(context, before, halted, event, kept) {
  const { ledger } = context;
  writeRun(ledger.paths, halted);
  if (halted !== before) ledger.record(event, { run: halted.id });
  (0, import_settle_gone_owners2.settleGoneOwners)(ledger);
  const advanced = await takeStep(context, { run: halted, ...kept ? { kept } : {}, cause: "halt" });
  const run = advanced.runs.find(({ id }) => id === halted.id) ?? halted;
  const warnings = advanced.kind === "handover" ? advanced.handover.warnings : [advanced.problem.what];
  return {
    run,
    atWork: (0, import_run9.openAttempts)(run).length,
    stops: advanced.stopsNow,
    warnings,
    needs: (0, import_run9.isFinished)(run) ? await needsOf(context, run, advanced) : []
  };
}
async function needsOf({ source, commandPrefix: commandPrefix2 }, { id, kind }, { facts, runs }) {
  const tracker = kind === "tasks" ? facts.tracker : await source.list();
  const needs = (0, import_find_needs.findNeeds)({
    runs: runs.toSorted((a, b) => a.openedAt < b.openedAt ? -1 : 1),
    broken: facts.broken.map((one) => one.id),
    tasks: (0, import_step_facts.hasTasks)(tracker) ? tracker.list.tasks : null,
    isOrphaned: () => false,
    prefix: commandPrefix2
  });
  return needs.filter(({ run }) => run === id);
}
var import_find_needs, import_run9, import_states5, import_step_facts, import_settle_gone_owners2;
var init_halt_run = __esm({
  "orchestrator/io/run/halt-run.ts"() {
    "use strict";
    import_find_needs = __toESM(require_find_needs(), 1);
    import_run9 = __toESM(require_run(), 1);
    import_states5 = __toESM(require_states(), 1);
    import_step_facts = __toESM(require_step_facts(), 1);
    import_settle_gone_owners2 = __toESM(require_settle_gone_owners(), 1);
    init_run_files();
    init_take_step();
  }
});

// elsewhere:orchestrator/io/tasks/with-lock.ts
var require_with_lock = __commonJS({
  "elsewhere:orchestrator/io/tasks/with-lock.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "tasks.cjs", "orchestrator/io/tasks/with-lock.ts");
    var names = { get withLock() {
      return module_().withLock;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/run/open/with-run-lock.ts
var with_run_lock_exports = {};
__export(with_run_lock_exports, {
  withRunLock: () => withRunLock
});
function withRunLock({ paths }, step, patienceMs = PATIENCE_MS) {
  return (0, import_with_lock.withLock)({ directory: (0, import_node_path10.join)(paths.runs, ".lock"), scratch: paths.tmp, patienceMs }, step);
}
var import_node_path10, import_with_lock, PATIENCE_MS;
var init_with_run_lock = __esm({
  "orchestrator/io/run/open/with-run-lock.ts"() {
    "use strict";
    import_node_path10 = require("node:path");
    import_with_lock = __toESM(require_with_lock(), 1);
    PATIENCE_MS = 2e4;
  }
});

// elsewhere:orchestrator/core/run/step/look-ahead.ts
var require_look_ahead = __commonJS({
  "elsewhere:orchestrator/core/run/step/look-ahead.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/run.cjs", "orchestrator/core/run/step/look-ahead.ts");
    var names = { get lookAhead() {
      return module_().lookAhead;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/run/look-ahead.ts
var look_ahead_exports = {};
__export(look_ahead_exports, {
  lookAtNext: () => lookAtNext
});
async function lookAtNext(context, run, kept) {
  const facts = await gather(context, { run, ...kept ? { kept } : {}, cause: "asked" }, "ready");
  return facts.tracker.kind === "unavailable" ? facts.tracker : { kind: "ahead", ...(0, import_look_ahead.lookAhead)(facts) };
}
var import_look_ahead;
var init_look_ahead = __esm({
  "orchestrator/io/run/look-ahead.ts"() {
    "use strict";
    import_look_ahead = __toESM(require_look_ahead(), 1);
    init_gather();
  }
});

// elsewhere:orchestrator/core/run/tell/kept-step.ts
var require_kept_step = __commonJS({
  "elsewhere:orchestrator/core/run/tell/kept-step.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/run/tell.cjs", "orchestrator/core/run/tell/kept-step.ts");
    var names = { get textOfKept() {
      return module_().textOfKept;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/validators/is-kept-step.ts
var require_is_kept_step = __commonJS({
  "elsewhere:orchestrator/core/validators/is-kept-step.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/validators/is-kept-step.cjs", "orchestrator/core/validators/is-kept-step.ts");
    var names = { get isKeptStep() {
      return module_().isKeptStep;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/plain-file/find-obstacle.ts
var require_find_obstacle = __commonJS({
  "elsewhere:orchestrator/io/plain-file/find-obstacle.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "plain-file.cjs", "orchestrator/io/plain-file/find-obstacle.ts");
    var names = {
      get findObstacle() {
        return module_().findObstacle;
      },
      get obstacleAt() {
        return module_().obstacleAt;
      },
      get refuseObstacle() {
        return module_().refuseObstacle;
      },
      get whyClosed() {
        return module_().whyClosed;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/random-id.ts
var require_random_id = __commonJS({
  "elsewhere:orchestrator/io/random-id.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io.cjs", "orchestrator/io/random-id.ts");
    var names = { get randomId() {
      return module_().randomId;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/rename-patiently.ts
var require_rename_patiently = __commonJS({
  "elsewhere:orchestrator/io/rename-patiently.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io.cjs", "orchestrator/io/rename-patiently.ts");
    var names = {
      get renamePatiently() {
        return module_().renamePatiently;
      },
      get retryWhilePassing() {
        return module_().retryWhilePassing;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/settings/sign-in-home.ts
var require_sign_in_home = __commonJS({
  "elsewhere:orchestrator/io/settings/sign-in-home.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "settings.cjs", "orchestrator/io/settings/sign-in-home.ts");
    var names = {
      get createHomeKey() {
        return module_().createHomeKey;
      },
      get isSignedInHome() {
        return module_().isSignedInHome;
      },
      get signInHome() {
        return module_().signInHome;
      }
    };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/run/tell/kept-step.ts
var kept_step_exports = {};
__export(kept_step_exports, {
  askOnceMore: () => askOnceMore,
  beginSteps: () => beginSteps,
  clearRequests: () => clearRequests,
  endSteps: () => endSteps,
  isAnythingKept: () => isAnythingKept,
  takeKept: () => takeKept
});
function beginSteps(paths, run) {
  (0, import_replace_file5.replaceFile)(paths.tmp, place(paths, run, "stepping"), (0, import_process_stamp2.stampOf)(process.pid));
}
function clearRequests(paths, run) {
  (0, import_change_within4.removeFileWithin)(paths.dir, place(paths, run, "once-more"));
}
function endSteps(paths, run, kept) {
  (0, import_replace_file5.replaceFile)(
    paths.tmp,
    place(paths, run, "due"),
    JSON.stringify({ ...kept, signature: (0, import_sign_in_home.signInHome)(signedText(run, kept)) })
  );
  (0, import_change_within4.removeFileWithin)(paths.dir, place(paths, run, "stepping"));
  return (0, import_node_fs4.existsSync)(place(paths, run, "once-more"));
}
function askOnceMore(paths, run) {
  if (!isStepping(paths, run)) return false;
  (0, import_replace_file5.replaceFile)(paths.tmp, place(paths, run, "once-more"), "");
  return isStepping(paths, run);
}
function isAnythingKept(paths, run) {
  return (0, import_node_fs4.existsSync)(place(paths, run, "due"));
}
function signedText(run, { text, references, isOver }) {
  return JSON.stringify([run, text, references, ...isOver ? [isOver] : []]);
}
function takeKept(paths, run) {
  if (!isAnythingKept(paths, run)) return void 0;
  const [due, taken] = [place(paths, run, "due"), (0, import_node_path11.join)(paths.tmp, (0, import_random_id.randomId)())];
  (0, import_find_obstacle.refuseObstacle)(paths.dir, (0, import_node_path11.dirname)(due));
  (0, import_try_to4.tryTo)(() => (0, import_rename_patiently.renamePatiently)(due, taken));
  const kept = (0, import_try_to4.tryTo)(() => JSON.parse((0, import_read_below4.readBelow)(paths.dir, taken) ?? ""));
  (0, import_node_fs4.rmSync)(taken, { force: true });
  if (!(0, import_is_kept_step.isKeptStep)(kept) || !(0, import_sign_in_home.isSignedInHome)(signedText(run, kept), kept.signature)) return void 0;
  const text = (0, import_kept_step.textOfKept)(kept, (one) => (0, import_brief_files6.userOfReference)(paths, one) !== void 0);
  return text === void 0 ? void 0 : { text, isOver: kept.isOver === true };
}
function isStepping(paths, run) {
  const stamp = (0, import_read_below4.readBelow)(paths.dir, place(paths, run, "stepping"));
  return stamp !== void 0 && !(0, import_process_stamp2.isDead)(stamp);
}
function place(paths, run, name) {
  return (0, import_node_path11.join)(paths.runs, run, name);
}
var import_node_fs4, import_node_path11, import_kept_step, import_is_kept_step, import_change_within4, import_find_obstacle, import_read_below4, import_random_id, import_brief_files6, import_rename_patiently, import_replace_file5, import_sign_in_home, import_process_stamp2, import_try_to4;
var init_kept_step = __esm({
  "orchestrator/io/run/tell/kept-step.ts"() {
    "use strict";
    import_node_fs4 = require("node:fs");
    import_node_path11 = require("node:path");
    import_kept_step = __toESM(require_kept_step(), 1);
    import_is_kept_step = __toESM(require_is_kept_step(), 1);
    import_change_within4 = __toESM(require_change_within(), 1);
    import_find_obstacle = __toESM(require_find_obstacle(), 1);
    import_read_below4 = __toESM(require_read_below(), 1);
    import_random_id = __toESM(require_random_id(), 1);
    import_brief_files6 = __toESM(require_brief_files(), 1);
    import_rename_patiently = __toESM(require_rename_patiently(), 1);
    import_replace_file5 = __toESM(require_replace_file(), 1);
    import_sign_in_home = __toESM(require_sign_in_home(), 1);
    import_process_stamp2 = __toESM(require_process_stamp(), 1);
    import_try_to4 = __toESM(require_try_to(), 1);
  }
});

// elsewhere:orchestrator/core/run/judge/read-hand-in.ts
var require_read_hand_in = __commonJS({
  "elsewhere:orchestrator/core/run/judge/read-hand-in.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/run/judge.cjs", "orchestrator/core/run/judge/read-hand-in.ts");
    var names = {
      get ownPart() {
        return module_().ownPart;
      },
      get readHandIn() {
        return module_().readHandIn;
      }
    };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/run/hand-in.ts
var hand_in_exports = {};
__export(hand_in_exports, {
  handIn: () => handIn
});
function handIn({ ledger, cli }, run, given, text) {
  const part = (0, import_read_hand_in.ownPart)(run, given);
  if ("what" in part) return part;
  const reference = { run: run.id, attempt: part.number };
  const handedIn = (0, import_read_hand_in.readHandIn)(run, part, text, (0, import_brief_files7.readReport)(ledger.paths, reference)?.at, cli);
  if (handedIn.kind === "problem") return handedIn.problem;
  (0, import_brief_files7.writeReport)(ledger.paths, reference, { at: ledger.time(), agent: "", lastMessage: handedIn.message });
  return void 0;
}
var import_read_hand_in, import_brief_files7;
var init_hand_in = __esm({
  "orchestrator/io/run/hand-in.ts"() {
    "use strict";
    import_read_hand_in = __toESM(require_read_hand_in(), 1);
    import_brief_files7 = __toESM(require_brief_files(), 1);
  }
});

// elsewhere:orchestrator/core/run/work/plan-asked-work.ts
var require_plan_asked_work = __commonJS({
  "elsewhere:orchestrator/core/run/work/plan-asked-work.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/run.cjs", "orchestrator/core/run/work/plan-asked-work.ts");
    var names = {
      get attemptMeant() {
        return module_().attemptMeant;
      },
      get planMembers() {
        return module_().planMembers;
      },
      get planSplit() {
        return module_().planSplit;
      },
      get purposeOf() {
        return module_().purposeOf;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/run/work/read-asked-work.ts
var require_read_asked_work = __commonJS({
  "elsewhere:orchestrator/core/run/work/read-asked-work.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/run.cjs", "orchestrator/core/run/work/read-asked-work.ts");
    var names = { get readAskedWork() {
      return module_().readAskedWork;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/run/open/open-asked-work.ts
var open_asked_work_exports = {};
__export(open_asked_work_exports, {
  openAskedWork: () => openAskedWork
});
async function openAskedWork(context, request, kept = (0, import_read_run3.readRuns)(context.ledger.paths)) {
  const asked = (0, import_read_asked_work.readAskedWork)(request);
  const found = (0, import_plan_asked_work.purposeOf)(asked, { ...kept, ...await gatherPurpose(context, asked, kept) });
  if (found.kind === "problems") return found;
  const members = planWork(context, request, found, kept);
  if (members.kind === "problems") return members;
  const run = openMembers(context, members);
  return { kind: "run", run, isNew: members.kind === "new", ...(0, import_defined2.defined)({ task: found.task }) };
}
async function gatherPurpose({ ledger, source }, asked, { runs }) {
  if (asked.kind === "task") return { shown: await source.show(asked.id) };
  const meant = asked.kind === "brief" ? (0, import_plan_asked_work.attemptMeant)(runs, asked.parent) : void 0;
  if (meant === void 0) return {};
  const { reference, run, attempt } = meant;
  const brief = (0, import_brief_files8.readBrief)(ledger.paths, reference);
  return { brief, shown: run.kind === "tasks" && brief ? await source.show(attempt.taskId) : void 0 };
}
function planWork(context, { parts }, found, { runs }) {
  const { skillFolders: skillFolders2, projectDir, cli, ledger } = context;
  const ours = ourOwners(ledger, runs);
  if (parts !== void 0) return (0, import_plan_asked_work.planSplit)(found, parts, { runs, ours, cli });
  const facts = (0, import_read_skills2.readSkill)(found.skill, skillFolders2, projectDir);
  const composites = facts.kind === "missing" ? compositesIn(skillFolders2) : [];
  return (0, import_plan_asked_work.planMembers)(found, { runs, ours, facts, composites });
}
function compositesIn(folders) {
  const composites = (0, import_find_skill2.listSkills)(folders).filter(({ compositions }) => compositions.length > 0);
  return composites.map(({ name }) => name);
}
var import_defined2, import_plan_asked_work, import_read_asked_work, import_find_skill2, import_read_skills2, import_brief_files8, import_read_run3;
var init_open_asked_work = __esm({
  "orchestrator/io/run/open/open-asked-work.ts"() {
    "use strict";
    import_defined2 = __toESM(require_defined(), 1);
    import_plan_asked_work = __toESM(require_plan_asked_work(), 1);
    import_read_asked_work = __toESM(require_read_asked_work(), 1);
    import_find_skill2 = __toESM(require_find_skill(), 1);
    import_read_skills2 = __toESM(require_read_skills(), 1);
    import_brief_files8 = __toESM(require_brief_files(), 1);
    import_read_run3 = __toESM(require_read_run(), 1);
    init_choose_run();
    init_open_members();
  }
});

// elsewhere:orchestrator/core/run/is-for-user.ts
var require_is_for_user = __commonJS({
  "elsewhere:orchestrator/core/run/is-for-user.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/run.cjs", "orchestrator/core/run/is-for-user.ts");
    var names = { get isForUser() {
      return module_().isForUser;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/run/holder-in-doubt.ts
var holder_in_doubt_exports = {};
__export(holder_in_doubt_exports, {
  holderInDoubt: () => holderInDoubt
});
function holderInDoubt(cwd, taskId) {
  const { paths } = (0, import_locate_state2.locateState)(cwd);
  if ((0, import_state_paths2.whyElsewhere)(paths)) return void 0;
  const run = (0, import_read_run4.readRuns)(paths).runs.findLast((one) => (0, import_is_for_user.isForUser)(one, taskId));
  return run && (0, import_run10.actorOf)(run);
}
var import_is_for_user, import_run10, import_locate_state2, import_state_paths2, import_read_run4;
var init_holder_in_doubt = __esm({
  "orchestrator/io/run/holder-in-doubt.ts"() {
    "use strict";
    import_is_for_user = __toESM(require_is_for_user(), 1);
    import_run10 = __toESM(require_run(), 1);
    import_locate_state2 = __toESM(require_locate_state(), 1);
    import_state_paths2 = __toESM(require_state_paths(), 1);
    import_read_run4 = __toESM(require_read_run(), 1);
  }
});

// orchestrator/io/run/open-holder.ts
var open_holder_exports = {};
__export(open_holder_exports, {
  openHolder: () => openHolder
});
function openHolder(folder, taskId) {
  const { paths } = (0, import_locate_state3.locateState)(folder);
  if ((0, import_state_paths3.whyElsewhere)(paths)) return void 0;
  return (0, import_read_run5.readRuns)(paths).runs.find(
    (run) => (0, import_run11.isUnfinished)(run) && (0, import_run11.openAttempts)(run).some((attempt) => attempt.taskId === taskId)
  )?.id;
}
var import_run11, import_locate_state3, import_state_paths3, import_read_run5;
var init_open_holder = __esm({
  "orchestrator/io/run/open-holder.ts"() {
    "use strict";
    import_run11 = __toESM(require_run(), 1);
    import_locate_state3 = __toESM(require_locate_state(), 1);
    import_state_paths3 = __toESM(require_state_paths(), 1);
    import_read_run5 = __toESM(require_read_run(), 1);
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

// elsewhere:orchestrator/core/run/step/why-wait-over.ts
var require_why_wait_over = __commonJS({
  "elsewhere:orchestrator/core/run/step/why-wait-over.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/run.cjs", "orchestrator/core/run/step/why-wait-over.ts");
    var names = { get whyWaitOver() {
      return module_().whyWaitOver;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/run/await-run.ts
var await_run_exports = {};
__export(await_run_exports, {
  awaitRun: () => awaitRun
});
async function awaitRun(context, id) {
  const { paths } = context.ledger;
  const kept = (0, import_read_run6.readRuns)(paths);
  const broken = kept.broken.find((one) => one.id === id);
  if (broken) return { kind: "over", why: `Run ${id} cannot continue:
${(0, import_problem.renderProblem)(broken.problem)}` };
  const run = kept.runs.find((one) => one.id === id);
  if (run === void 0 || (0, import_run12.isFinished)(run)) return { kind: "over", why: `Run ${id} is over.` };
  noteWaiting(paths, id);
  const facts = await gather(context, { run, kept, cause: "wait" }, "ready");
  const why = (0, import_why_wait_over.whyWaitOver)(facts);
  if (why !== void 0) return { kind: "over", why };
  return facts.tracker.kind === "unavailable" ? facts.tracker : { kind: "waiting" };
}
var import_problem, import_run12, import_why_wait_over, import_read_run6;
var init_await_run = __esm({
  "orchestrator/io/run/await-run.ts"() {
    "use strict";
    import_problem = __toESM(require_problem(), 1);
    import_run12 = __toESM(require_run(), 1);
    import_why_wait_over = __toESM(require_why_wait_over(), 1);
    import_read_run6 = __toESM(require_read_run(), 1);
    init_waiting();
    init_gather();
  }
});

// part:io/run
var run_exports = {};
__export(run_exports, {
  load: () => load
});
module.exports = __toCommonJS(run_exports);
var modules = {
  "orchestrator/io/run/read/check-state.ts": () => (init_check_state(), __toCommonJS(check_state_exports)),
  "orchestrator/io/run/step/gather.ts": () => (init_gather(), __toCommonJS(gather_exports)),
  "orchestrator/io/run/open/choose-run.ts": () => (init_choose_run(), __toCommonJS(choose_run_exports)),
  "orchestrator/io/run/open/open-context.ts": () => (init_open_context(), __toCommonJS(open_context_exports)),
  "orchestrator/io/run/tell/command-line.ts": () => (init_command_line(), __toCommonJS(command_line_exports)),
  "orchestrator/io/run/halt-run.ts": () => (init_halt_run(), __toCommonJS(halt_run_exports)),
  "orchestrator/io/run/open/with-run-lock.ts": () => (init_with_run_lock(), __toCommonJS(with_run_lock_exports)),
  "orchestrator/io/run/look-ahead.ts": () => (init_look_ahead(), __toCommonJS(look_ahead_exports)),
  "orchestrator/io/run/tell/kept-step.ts": () => (init_kept_step(), __toCommonJS(kept_step_exports)),
  "orchestrator/io/run/hand-in.ts": () => (init_hand_in(), __toCommonJS(hand_in_exports)),
  "orchestrator/io/run/keep/run-files.ts": () => (init_run_files(), __toCommonJS(run_files_exports)),
  "orchestrator/io/run/open/open-asked-work.ts": () => (init_open_asked_work(), __toCommonJS(open_asked_work_exports)),
  "orchestrator/io/run/step/take-step.ts": () => (init_take_step(), __toCommonJS(take_step_exports)),
  "orchestrator/io/run/read/count-tokens-of-run.ts": () => (init_count_tokens_of_run(), __toCommonJS(count_tokens_of_run_exports)),
  "orchestrator/io/run/holder-in-doubt.ts": () => (init_holder_in_doubt(), __toCommonJS(holder_in_doubt_exports)),
  "orchestrator/io/run/open-holder.ts": () => (init_open_holder(), __toCommonJS(open_holder_exports)),
  "orchestrator/io/run/await-run.ts": () => (init_await_run(), __toCommonJS(await_run_exports))
};
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
