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

// elsewhere:orchestrator/core/checks/judge-pieces.ts
var require_judge_pieces = __commonJS({
  "elsewhere:orchestrator/core/checks/judge-pieces.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../../core/checks.cjs", "orchestrator/core/checks/judge-pieces.ts");
    var names = { get judgePieces() {
      return module_().judgePieces;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/run/step/facts/assess.ts
var require_assess = __commonJS({
  "elsewhere:orchestrator/core/run/step/facts/assess.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../../core/run.cjs", "orchestrator/core/run/step/facts/assess.ts");
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

// elsewhere:orchestrator/core/run/step/facts/awaiting-check.ts
var require_awaiting_check = __commonJS({
  "elsewhere:orchestrator/core/run/step/facts/awaiting-check.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../../core/run.cjs", "orchestrator/core/run/step/facts/awaiting-check.ts");
    var names = {
      get awaitingCheck() {
        return module_().awaitingCheck;
      },
      get isVerdictOn() {
        return module_().isVerdictOn;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/settings/asked-commands.ts
var require_asked_commands = __commonJS({
  "elsewhere:orchestrator/core/settings/asked-commands.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../../core/settings.cjs", "orchestrator/core/settings/asked-commands.ts");
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

// elsewhere:orchestrator/io/checks/run-command.ts
var require_run_command = __commonJS({
  "elsewhere:orchestrator/io/checks/run-command.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../checks.cjs", "orchestrator/io/checks/run-command.ts");
    var names = { get runCommand() {
      return module_().runCommand;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/checks/verdict-files.ts
var require_verdict_files = __commonJS({
  "elsewhere:orchestrator/io/checks/verdict-files.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../checks.cjs", "orchestrator/io/checks/verdict-files.ts");
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
    var module_ = require_stand_in()(require, __dirname, "../settings.cjs", "orchestrator/io/settings/approvals.ts");
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

// elsewhere:orchestrator/io/settings/approved-remakes.ts
var require_approved_remakes = __commonJS({
  "elsewhere:orchestrator/io/settings/approved-remakes.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../settings.cjs", "orchestrator/io/settings/approved-remakes.ts");
    var names = { get approvedRemakes() {
      return module_().approvedRemakes;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/tasks/with-lock.ts
var require_with_lock = __commonJS({
  "elsewhere:orchestrator/io/tasks/with-lock.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../tasks.cjs", "orchestrator/io/tasks/with-lock.ts");
    var names = { get withLock() {
      return module_().withLock;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/worktrees/check-worktree.ts
var require_check_worktree = __commonJS({
  "elsewhere:orchestrator/io/worktrees/check-worktree.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../worktrees.cjs", "orchestrator/io/worktrees/check-worktree.ts");
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

// elsewhere:orchestrator/io/worktrees/merge-commits.ts
var require_merge_commits = __commonJS({
  "elsewhere:orchestrator/io/worktrees/merge-commits.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../worktrees.cjs", "orchestrator/io/worktrees/merge-commits.ts");
    var names = {
      get contains() {
        return module_().contains;
      },
      get mergeCommits() {
        return module_().mergeCommits;
      },
      get tryMerge() {
        return module_().tryMerge;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/worktrees/place-of.ts
var require_place_of = __commonJS({
  "elsewhere:orchestrator/io/worktrees/place-of.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../worktrees.cjs", "orchestrator/io/worktrees/place-of.ts");
    var names = { get checkoutOf() {
      return module_().checkoutOf;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/worktrees/remake-files.ts
var require_remake_files = __commonJS({
  "elsewhere:orchestrator/io/worktrees/remake-files.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../worktrees.cjs", "orchestrator/io/worktrees/remake-files.ts");
    var names = { get remakeFiles() {
      return module_().remakeFiles;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/worktrees/run-branches.ts
var require_run_branches = __commonJS({
  "elsewhere:orchestrator/io/worktrees/run-branches.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../worktrees.cjs", "orchestrator/io/worktrees/run-branches.ts");
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

// elsewhere:orchestrator/io/worktrees/start/set-up-worktree.ts
var require_set_up_worktree = __commonJS({
  "elsewhere:orchestrator/io/worktrees/start/set-up-worktree.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../worktrees.cjs", "orchestrator/io/worktrees/start/set-up-worktree.ts");
    var names = { get setUpWorktree() {
      return module_().setUpWorktree;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/run/read/check-state.ts
var require_check_state = __commonJS({
  "elsewhere:orchestrator/io/run/read/check-state.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../run.cjs", "orchestrator/io/run/read/check-state.ts");
    var names = { get checkState() {
      return module_().checkState;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/run/step/gather.ts
var require_gather = __commonJS({
  "elsewhere:orchestrator/io/run/step/gather.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../run.cjs", "orchestrator/io/run/step/gather.ts");
    var names = { get gather() {
      return module_().gather;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/run/check/check-work.ts
var check_work_exports = {};
__export(check_work_exports, {
  checkWork: () => checkWork
});
function checkWork(context, run, tell) {
  const { paths } = context.ledger;
  const lock = { directory: (0, import_node_path.join)((0, import_verdict_files.checksOf)(paths, run.id), ".lock"), scratch: paths.tmp, patienceMs: 1e3 };
  return (0, import_with_lock.withLock)(lock, async () => {
    (0, import_verdict_files.noteChecking)(paths, run.id);
    try {
      return await new Look(context, run, tell).judgeAll();
    } finally {
      (0, import_verdict_files.forgetChecking)(paths, run.id);
    }
  });
}
function merge({ place }, base, pieces) {
  let whole = base;
  for (const { commit } of pieces) {
    const merged = (0, import_merge_commits.mergeCommits)(place, whole, commit, "To be checked");
    if (merged.kind !== "merged") return void 0;
    whole = merged.commit;
  }
  return whole;
}
var import_node_path, import_judge_pieces, import_assess, import_awaiting_check, import_asked_commands, import_run_command, import_verdict_files, import_approvals, import_approved_remakes, import_with_lock, import_check_worktree, import_merge_commits, import_place_of, import_remake_files, import_run_branches, import_set_up_worktree, import_check_state, import_gather, Look;
var init_check_work = __esm({
  "orchestrator/io/run/check/check-work.ts"() {
    "use strict";
    import_node_path = require("node:path");
    import_judge_pieces = __toESM(require_judge_pieces(), 1);
    import_assess = __toESM(require_assess(), 1);
    import_awaiting_check = __toESM(require_awaiting_check(), 1);
    import_asked_commands = __toESM(require_asked_commands(), 1);
    import_run_command = __toESM(require_run_command(), 1);
    import_verdict_files = __toESM(require_verdict_files(), 1);
    import_approvals = __toESM(require_approvals(), 1);
    import_approved_remakes = __toESM(require_approved_remakes(), 1);
    import_with_lock = __toESM(require_with_lock(), 1);
    import_check_worktree = __toESM(require_check_worktree(), 1);
    import_merge_commits = __toESM(require_merge_commits(), 1);
    import_place_of = __toESM(require_place_of(), 1);
    import_remake_files = __toESM(require_remake_files(), 1);
    import_run_branches = __toESM(require_run_branches(), 1);
    import_set_up_worktree = __toESM(require_set_up_worktree(), 1);
    import_check_state = __toESM(require_check_state(), 1);
    import_gather = __toESM(require_gather(), 1);
    Look = class {
      constructor(context, run, tell) {
        this.context = context;
        this.run = run;
        this.tell = tell;
        this.root = context.location.root;
      }
      context;
      run;
      tell;
      verdicts = [];
      root;
      isSetUp = false;
      async judgeAll() {
        const checkout = (0, import_place_of.checkoutOf)(this.context.projectDir);
        const base = checkout && (0, import_run_branches.tipOfRun)(this.context.projectDir, this.run.id);
        if (!checkout || base === void 0) return { verdicts: [], failure: "git finds no commit to begin from" };
        try {
          const pieces = await this.pieces();
          const clean = pieces.filter(({ files }) => files.length === 0);
          const [first] = pieces;
          if (first && clean.length === 0) await this.remake(checkout, base, first);
          else await this.judge(checkout, base, clean);
        } catch (error) {
          return { verdicts: this.verdicts, failure: error.message };
        } finally {
          (0, import_check_worktree.removeCheckWorktree)(checkout, this.root, this.run.id);
        }
        return { verdicts: this.verdicts };
      }
      async pieces() {
        const facts = await (0, import_gather.gather)(this.context, { run: this.run, cause: "wait" }, "ready");
        return (0, import_awaiting_check.awaitingCheck)((0, import_assess.assess)(facts).judged, facts.check).map(({ reference, attempt, branch }) => ({
          reference,
          taskId: attempt.taskId,
          title: attempt.title,
          commit: branch.commit,
          files: branch.kind === "to-remake" ? branch.files : []
        }));
      }
      judge(checkout, base, pieces) {
        const ends = /* @__PURE__ */ new Map();
        return (0, import_judge_pieces.judgePieces)(pieces, {
          merges: (together) => merge(checkout, base, together) !== void 0,
          passes: async (together) => {
            const end = await this.look(checkout, merge(checkout, base, together) ?? base, together);
            for (const piece of together) ends.set(piece, end);
            return end.passed;
          },
          keep: (piece, result) => this.keep(piece, result, ends.get(piece))
        });
      }
      /** Merges a piece with its generated files made again, and checks that if there is a check. */
      async remake(checkout, base, piece) {
        const { settings } = this.context;
        this.tell(`${piece.taskId}: making ${piece.files.join(", ")} again.`);
        const remade = await (0, import_remake_files.remakeFiles)(checkout, this.root, this.run.id, {
          ours: base,
          theirs: piece.commit,
          message: `Merge ${piece.taskId}: ${piece.title}`,
          files: piece.files,
          commands: (0, import_approved_remakes.approvedRemakes)(this.root, settings),
          seconds: settings.checkSeconds,
          log: this.log(),
          setUp: (worktree) => this.setUp(worktree)
        });
        if (!("commit" in remade)) return this.keep(piece, "failed", { why: remade.why }, { onto: base });
        const merged = { onto: base, merged: remade.commit };
        if ((0, import_check_state.checkState)(this.context, this.run).kind !== "approved") return this.keep(piece, "remade", void 0, merged);
        const end = await this.look(checkout, remade.commit, [piece]);
        const isBroken = !end.passed && !(await this.look(checkout, base, [])).passed;
        this.keep(piece, end.passed ? "passed" : isBroken ? "unjudged" : "failed", end, merged);
      }
      log() {
        return (0, import_node_path.join)((0, import_verdict_files.checksOf)(this.context.ledger.paths, this.run.id), "log");
      }
      async look(checkout, commit, pieces) {
        const opened = (0, import_check_worktree.openCheckWorktree)(checkout, this.root, this.run.id, commit);
        if (opened.kind === "failed") throw new Error(`the worktree for the check could not be made: ${opened.why}`);
        const { checkCommand = "", checkSeconds } = this.context.settings;
        await this.setUp(opened.path);
        this.tell(`Checking ${pieces.map(({ taskId }) => taskId).join(", ") || "what was there before"}.`);
        return (0, import_run_command.runCommand)(checkCommand, opened.path, this.log(), checkSeconds);
      }
      /** Between two checks untracked files and links are removed. What the command made and git ignores stays. */
      async setUp(worktree) {
        const { settings } = this.context;
        const asked = (0, import_asked_commands.askedSetUp)(settings);
        if (!asked || !settings.worktreeSetUp || !(0, import_approvals.isApproved)(this.root, asked)) return;
        const { run, ...files } = settings.worktreeSetUp;
        const setUp = this.isSetUp || run === void 0 ? files : { ...files, run };
        this.isSetUp = true;
        const { failure } = await (0, import_set_up_worktree.setUpWorktree)(this.root, worktree, setUp, this.log());
        if (failure !== void 0) throw new Error(`the worktree for the check could not be set up: ${failure}`);
      }
      keep({ reference, taskId, commit }, result, end, merged = {}) {
        const { ledger } = this.context;
        const { why, output = "", tookMs = 0 } = end ?? {};
        const hasPassed = result === "passed" || result === "remade";
        const told = hasPassed ? "" : `${output}
(${why ?? "it failed"})`;
        const verdict = { commit, result, output: told, at: ledger.time(), tookMs, ...merged };
        (0, import_verdict_files.writeVerdict)(ledger.paths, reference, verdict);
        this.verdicts.push({ ...verdict, reference, taskId });
        this.tell(`${taskId}: ${result}.`);
      }
    };
  }
});

// part:io/run/check
var check_exports = {};
__export(check_exports, {
  load: () => load
});
module.exports = __toCommonJS(check_exports);
var modules = { "orchestrator/io/run/check/check-work.ts": () => (init_check_work(), __toCommonJS(check_work_exports)) };
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
