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

// built-in:node:crypto
var createHash;
var init_node_crypto = __esm({
  "built-in:node:crypto"() {
    createHash = (...args) => require("node:crypto").createHash(...args);
  }
});

// orchestrator/io/install/content-digest.ts
var content_digest_exports = {};
__export(content_digest_exports, {
  contentDigest: () => contentDigest
});
function contentDigest(content) {
  const text = typeof content === "string" ? content : content.toString("utf8");
  return createHash("sha256").update(text.replaceAll("\r\n", "\n")).digest("hex");
}
var init_content_digest = __esm({
  "orchestrator/io/install/content-digest.ts"() {
    "use strict";
    init_node_crypto();
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

// orchestrator/io/install/find-ignored.ts
var find_ignored_exports = {};
__export(find_ignored_exports, {
  findIgnored: () => findIgnored
});
function findIgnored(dir, claudeDir) {
  const paths = NEEDED.map((path) => (0, import_node_path.relative)(dir, (0, import_node_path.join)(claudeDir, path)));
  if ((0, import_look_through_checkout.lookThroughCheckout)(dir, paths)) return [];
  return ((0, import_ask_git.askGit)(dir, ["check-ignore", "--verbose", ...paths]) ?? "").split("\n").flatMap((line) => {
    const [, where, pattern, path] = /^(.*?:\d+):(.*)\t(.*)$/.exec(line) ?? [];
    return where && pattern && path ? [{ where, pattern, path }] : [];
  });
}
var import_node_path, import_manifest, import_ask_git, import_look_through_checkout, NEEDED;
var init_find_ignored = __esm({
  "orchestrator/io/install/find-ignored.ts"() {
    "use strict";
    import_node_path = require("node:path");
    import_manifest = __toESM(require_manifest(), 1);
    import_ask_git = __toESM(require_ask_git(), 1);
    import_look_through_checkout = __toESM(require_look_through_checkout(), 1);
    NEEDED = ["settings.json", "hooks/dist/pre-tool-use.cjs", import_manifest.TELLTALE_FILE];
  }
});

// elsewhere:orchestrator/core/text/not-its-git.ts
var require_not_its_git = __commonJS({
  "elsewhere:orchestrator/core/text/not-its-git.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/text.cjs", "orchestrator/core/text/not-its-git.ts");
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

// orchestrator/io/install/locate-target.ts
var locate_target_exports = {};
__export(locate_target_exports, {
  locateTarget: () => locateTarget
});
function locateTarget(cwd, given, env) {
  const asked = (0, import_node_path2.resolve)(cwd, given ?? ".");
  const fail = (what, fix) => ({ ok: false, problem: { where: asked, what, fix } });
  const stats = (0, import_node_fs.statSync)(asked, { throwIfNoEntry: false });
  if (!stats) return fail("does not exist", "Give the folder of a repository.");
  if (!stats.isDirectory()) return fail("is not a folder", "Give the folder of a repository.");
  const dir = (0, import_node_fs.realpathSync)(asked);
  const claudeDir = (0, import_node_path2.join)(dir, ".claude");
  if (personalFolders(env).includes(claudeDir)) {
    return fail("holds your own Claude Code settings for every project", "Give the folder of one repository.");
  }
  const { isInGit, gitLeadsTo, workTree } = (0, import_locate_state.locateState)(dir);
  if (gitLeadsTo !== void 0) return fail(`has a .git that leads to ${gitLeadsTo}, ${import_not_its_git.NOT_ITS_GIT}`, import_not_its_git.MEND_GIT);
  if (!isInGit)
    return fail("is not in a git repository", "Give the folder of a repository, or run `git init` there first.");
  return { ok: true, target: { dir, claudeDir, repository: workTree } };
}
function personalFolders(env) {
  return [(0, import_node_path2.join)((0, import_node_os.homedir)(), ".claude"), ...env.CLAUDE_CONFIG_DIR ? [env.CLAUDE_CONFIG_DIR] : []].map((folder) => {
    try {
      return (0, import_node_fs.realpathSync)(folder);
    } catch {
      return (0, import_node_path2.resolve)(folder);
    }
  });
}
var import_node_fs, import_node_os, import_node_path2, import_not_its_git, import_locate_state;
var init_locate_target = __esm({
  "orchestrator/io/install/locate-target.ts"() {
    "use strict";
    import_node_fs = require("node:fs");
    import_node_os = require("node:os");
    import_node_path2 = require("node:path");
    import_not_its_git = __toESM(require_not_its_git(), 1);
    import_locate_state = __toESM(require_locate_state(), 1);
  }
});

// elsewhere:orchestrator/core/install/settings/settings-entries.ts
var require_settings_entries = __commonJS({
  "elsewhere:orchestrator/core/install/settings/settings-entries.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/install.cjs", "orchestrator/core/install/settings/settings-entries.ts");
    var names = {
      get NO_ENTRIES() {
        return module_().NO_ENTRIES;
      },
      get allowRule() {
        return module_().allowRule;
      },
      get groupsOf() {
        return module_().groupsOf;
      },
      get inRepository() {
        return module_().inRepository;
      },
      get isAllowRuleFor() {
        return module_().isAllowRuleFor;
      },
      get isEmpty() {
        return module_().isEmpty;
      },
      get isOurStatusLine() {
        return module_().isOurStatusLine;
      },
      get joinEntries() {
        return module_().joinEntries;
      },
      get scriptOf() {
        return module_().scriptOf;
      },
      get scriptsOf() {
        return module_().scriptsOf;
      },
      get statusLineOf() {
        return module_().statusLineOf;
      },
      get toRepositoryHooks() {
        return module_().toRepositoryHooks;
      },
      get unique() {
        return module_().unique;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/plain-file/read-plain-file.ts
var require_read_plain_file = __commonJS({
  "elsewhere:orchestrator/io/plain-file/read-plain-file.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "plain-file.cjs", "orchestrator/io/plain-file/read-plain-file.ts");
    var names = {
      get MOST_STATE_BYTES() {
        return module_().MOST_STATE_BYTES;
      },
      get readPlainBytes() {
        return module_().readPlainBytes;
      },
      get readPlainFile() {
        return module_().readPlainFile;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/plain-file/resolve-within.ts
var require_resolve_within = __commonJS({
  "elsewhere:orchestrator/io/plain-file/resolve-within.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "plain-file.cjs", "orchestrator/io/plain-file/resolve-within.ts");
    var names = {
      get followLinks() {
        return module_().followLinks;
      },
      get isInGitDir() {
        return module_().isInGitDir;
      },
      get isWithin() {
        return module_().isWithin;
      },
      get resolveWithin() {
        return module_().resolveWithin;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/settings/is-home-moved.ts
var require_is_home_moved = __commonJS({
  "elsewhere:orchestrator/io/settings/is-home-moved.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "settings.cjs", "orchestrator/io/settings/is-home-moved.ts");
    var names = {
      get isConfigDirMoved() {
        return module_().isConfigDirMoved;
      },
      get isHomeMoved() {
        return module_().isHomeMoved;
      },
      get whatMovesConfigDir() {
        return module_().whatMovesConfigDir;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/settings/user-config-dir.ts
var require_user_config_dir = __commonJS({
  "elsewhere:orchestrator/io/settings/user-config-dir.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "settings.cjs", "orchestrator/io/settings/user-config-dir.ts");
    var names = { get userConfigDir() {
      return module_().userConfigDir;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/install/own-status-line.ts
var own_status_line_exports = {};
__export(own_status_line_exports, {
  ownStatusLine: () => ownStatusLine
});
function ownStatusLine(dir, env) {
  if ((0, import_is_home_moved.isConfigDirMoved)(dir, env)) return void 0;
  const file = (0, import_node_path3.join)((0, import_user_config_dir.userConfigDir)(env), "settings.json");
  try {
    const { statusLine } = JSON.parse((0, import_read_plain_file.readPlainFile)((0, import_resolve_within.followLinks)(file), MOST_BYTES) ?? "{}");
    const { command } = statusLine ?? {};
    return typeof command === "string" && command.trim() !== "" && !(0, import_settings_entries.isOurStatusLine)(statusLine) ? command : void 0;
  } catch {
    return void 0;
  }
}
var import_node_path3, import_settings_entries, import_read_plain_file, import_resolve_within, import_is_home_moved, import_user_config_dir, MOST_BYTES;
var init_own_status_line = __esm({
  "orchestrator/io/install/own-status-line.ts"() {
    "use strict";
    import_node_path3 = require("node:path");
    import_settings_entries = __toESM(require_settings_entries(), 1);
    import_read_plain_file = __toESM(require_read_plain_file(), 1);
    import_resolve_within = __toESM(require_resolve_within(), 1);
    import_is_home_moved = __toESM(require_is_home_moved(), 1);
    import_user_config_dir = __toESM(require_user_config_dir(), 1);
    MOST_BYTES = 4 * 2 ** 20;
  }
});

// elsewhere:orchestrator/core/install/plan-install.ts
var require_plan_install = __commonJS({
  "elsewhere:orchestrator/core/install/plan-install.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/install.cjs", "orchestrator/core/install/plan-install.ts");
    var names = { get planInstall() {
      return module_().planInstall;
    } };
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

// elsewhere:orchestrator/io/run/tell/command-line.ts
var require_command_line = __commonJS({
  "elsewhere:orchestrator/io/run/tell/command-line.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "run.cjs", "orchestrator/io/run/tell/command-line.ts");
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

// elsewhere:orchestrator/core/install/plan-files.ts
var require_plan_files = __commonJS({
  "elsewhere:orchestrator/core/install/plan-files.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/install.cjs", "orchestrator/core/install/plan-files.ts");
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

// orchestrator/io/install/carry-out-steps.ts
function carryOutSteps(claudeDir, sources, steps) {
  const repository = (0, import_bounds_of.boundsOf)((0, import_node_path4.dirname)(claudeDir)) ?? (0, import_node_path4.dirname)(claudeDir);
  for (const step of steps) {
    try {
      (0, import_change_within.refuseOutside)(repository, (0, import_node_path4.dirname)((0, import_node_path4.join)(claudeDir, step.path)));
      carryOut(claudeDir, sources, step);
    } catch (error) {
      const fix = "Fix that and run the command again; it continues where it stopped.";
      return { where: (0, import_plan_files.inClaude)(step.path), what: `cannot be changed: ${error.message}`, fix };
    }
  }
  return void 0;
}
function clearUnfinished(claudeDir, paths) {
  for (const path of paths) (0, import_node_fs2.rmSync)((0, import_node_path4.join)(claudeDir, path + UNFINISHED), { force: true });
}
function carryOut(claudeDir, sources, step) {
  const target = (0, import_node_path4.join)(claudeDir, step.path);
  switch (step.do) {
    case "make-directory":
      (0, import_node_fs2.mkdirSync)(target, { recursive: true });
      return;
    case "copy": {
      const shipped = sources.get(step.path);
      if (shipped === void 0) throw new Error("it has no source");
      putFile(target, shipped.text ?? (0, import_node_fs2.readFileSync)(shipped.source), (0, import_node_fs2.statSync)(shipped.source).mode);
      return;
    }
    case "write":
      putFile(target, step.text, (0, import_node_fs2.statSync)(target, { throwIfNoEntry: false })?.mode);
      return;
    case "delete":
      (0, import_node_fs2.rmSync)(target, { force: true });
      return;
    case "remove-directory":
      removeIfEmpty(target);
  }
}
function putFile(target, content, mode) {
  const unfinished = target + UNFINISHED;
  (0, import_node_fs2.rmSync)(unfinished, { force: true });
  (0, import_node_fs2.writeFileSync)(unfinished, content, { flag: "wx" });
  if (mode !== void 0) (0, import_node_fs2.chmodSync)(unfinished, mode & 511);
  (0, import_node_fs2.renameSync)(unfinished, target);
}
function removeIfEmpty(folder) {
  try {
    (0, import_node_fs2.rmdirSync)(folder);
  } catch (error) {
    const code = error.code ?? "";
    if (!["ENOENT", "ENOTEMPTY", "EEXIST", "ENOTDIR"].includes(code)) throw error;
  }
}
var import_node_fs2, import_node_path4, import_plan_files, import_bounds_of, import_change_within, UNFINISHED;
var init_carry_out_steps = __esm({
  "orchestrator/io/install/carry-out-steps.ts"() {
    "use strict";
    import_node_fs2 = require("node:fs");
    import_node_path4 = require("node:path");
    import_plan_files = __toESM(require_plan_files(), 1);
    import_bounds_of = __toESM(require_bounds_of(), 1);
    import_change_within = __toESM(require_change_within(), 1);
    UNFINISHED = ".skyfom-unfinished";
  }
});

// elsewhere:orchestrator/core/install/parse-manifest.ts
var require_parse_manifest = __commonJS({
  "elsewhere:orchestrator/core/install/parse-manifest.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/install.cjs", "orchestrator/core/install/parse-manifest.ts");
    var names = {
      get parseManifest() {
        return module_().parseManifest;
      },
      get parsePersonalRecord() {
        return module_().parsePersonalRecord;
      }
    };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/install/read-shipped.ts
function readShipped(root) {
  const paths = (0, import_node_fs3.existsSync)((0, import_node_path5.join)(root, import_manifest2.MANIFEST_FILE)) ? installedPaths(root) : clonePaths(root);
  return paths.sort().map((path) => {
    const source = (0, import_node_path5.join)(root, (0, import_node_fs3.existsSync)((0, import_node_path5.join)(root, path)) ? path : CLONE_SOURCES[path] ?? path);
    const content = (0, import_node_fs3.readFileSync)(source);
    if (!isSlashCommand(path)) return { path, source, digest: contentDigest(content) };
    const text = (0, import_settings_entries2.inRepository)(content.toString());
    return { path, source, text, digest: contentDigest(Buffer.from(text)) };
  });
}
function isSlashCommand(path) {
  return path.startsWith("commands/");
}
function canTellOurs(root) {
  if (!(0, import_node_fs3.existsSync)((0, import_node_path5.join)(root, import_manifest2.MANIFEST_FILE))) return (0, import_node_fs3.existsSync)((0, import_node_path5.join)(root, ".claude-plugin", "plugin.json"));
  return (0, import_parse_manifest.parseManifest)((0, import_node_fs3.readFileSync)((0, import_node_path5.join)(root, import_manifest2.MANIFEST_FILE), "utf8")).value !== null;
}
function readPluginHooks(root) {
  return JSON.parse((0, import_node_fs3.readFileSync)((0, import_node_path5.join)(root, "hooks", "hooks.json"), "utf8")).hooks;
}
function clonePaths(root) {
  const files = FILES.filter((path) => (0, import_node_fs3.existsSync)((0, import_node_path5.join)(root, path)));
  return [...FOLDERS.flatMap((folder) => filesBelow(root, folder)), ...files, ...Object.keys(CLONE_SOURCES)];
}
function installedPaths(root) {
  const { files } = JSON.parse((0, import_node_fs3.readFileSync)((0, import_node_path5.join)(root, import_manifest2.MANIFEST_FILE), "utf8"));
  return Object.keys(files);
}
function filesBelow(root, folder) {
  if (!(0, import_node_fs3.existsSync)((0, import_node_path5.join)(root, folder))) return [];
  return (0, import_node_fs3.readdirSync)((0, import_node_path5.join)(root, folder), { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile()).map(
    (entry) => (0, import_node_path5.join)(entry.parentPath, entry.name).slice(root.length + 1).replaceAll("\\", "/")
  );
}
var import_node_fs3, import_node_path5, import_manifest2, import_parse_manifest, import_settings_entries2, FOLDERS, FILES, LICENCE, MODULE_PLUGIN, CLONE_SOURCES;
var init_read_shipped = __esm({
  "orchestrator/io/install/read-shipped.ts"() {
    "use strict";
    import_node_fs3 = require("node:fs");
    import_node_path5 = require("node:path");
    import_manifest2 = __toESM(require_manifest(), 1);
    import_parse_manifest = __toESM(require_parse_manifest(), 1);
    import_settings_entries2 = __toESM(require_settings_entries(), 1);
    init_content_digest();
    FOLDERS = ["bin", "commands", "hooks/dist", "orchestrator/dist", "orchestrator/schemas", "skills"];
    FILES = ["hooks/hooks.json", "orchestrator/skill-composition-schema.json"];
    LICENCE = "orchestrator/LICENSE";
    MODULE_PLUGIN = "skills/skyfom-module";
    CLONE_SOURCES = {
      [LICENCE]: "LICENSE",
      [`${MODULE_PLUGIN}/.claude-plugin/plugin.json`]: "hooks/client-module/plugin.json",
      [`${MODULE_PLUGIN}/hooks/hooks.json`]: "hooks/client-module/hooks.json",
      [`${MODULE_PLUGIN}/hooks/register.mjs`]: "hooks/dist/register.mjs"
    };
  }
});

// elsewhere:orchestrator/core/install/found.ts
var require_found = __commonJS({
  "elsewhere:orchestrator/core/install/found.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/install.cjs", "orchestrator/core/install/found.ts");
    var names = { get nameFound() {
      return module_().nameFound;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/text/is-text-too-deep.ts
var require_is_text_too_deep = __commonJS({
  "elsewhere:orchestrator/core/text/is-text-too-deep.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/text.cjs", "orchestrator/core/text/is-text-too-deep.ts");
    var names = { get isTextTooDeep() {
      return module_().isTextTooDeep;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/plain-file/open-plain-file.ts
var require_open_plain_file = __commonJS({
  "elsewhere:orchestrator/io/plain-file/open-plain-file.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "plain-file.cjs", "orchestrator/io/plain-file/open-plain-file.ts");
    var names = {
      get kindOf() {
        return module_().kindOf;
      },
      get openPlainFile() {
        return module_().openPlainFile;
      },
      get pathOfOpenFile() {
        return module_().pathOfOpenFile;
      },
      get tooLarge() {
        return module_().tooLarge;
      },
      get whyNot() {
        return module_().whyNot;
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

// orchestrator/io/install/inspect-paths.ts
function inspectPaths(repository, claudeDir, paths) {
  const found = /* @__PURE__ */ new Map();
  const look = (path) => {
    const known = found.get(path);
    if (known) return known;
    const above = path === "" ? void 0 : look(folderAbove(path));
    if (path !== "" && above?.kind !== "directory") return void 0;
    const now = inspect((0, import_node_path6.join)(claudeDir, path), repository);
    if (now) found.set(path, now);
    return now;
  };
  for (const path of paths) look(path);
  return found;
}
function inspect(path, repository) {
  const entry = (0, import_node_fs4.lstatSync)(path, { throwIfNoEntry: false });
  if (!entry) return void 0;
  if (entry.isSymbolicLink()) return leadsToFolderInside(path, repository) ? { kind: "directory" } : { kind: "link" };
  if (entry.isDirectory()) return { kind: "directory" };
  const why = (0, import_open_plain_file.whyNot)(entry, MOST_BYTES2);
  if (why !== void 0)
    return { kind: "other", what: entry.isFile() ? `a file, but ${why}` : why.replace("it is ", "") };
  const bytes = (0, import_read_plain_file2.readPlainBytes)(path, MOST_BYTES2);
  return bytes ? { kind: "file", digest: contentDigest(bytes) } : { kind: "other", what: "a file that cannot be read" };
}
function leadsToFolderInside(link, repository) {
  const isFolder = (0, import_try_to.tryTo)(() => (0, import_node_fs4.statSync)(link).isDirectory()) ?? false;
  return isFolder && (0, import_resolve_within2.resolveWithin)(repository, link).kind === "inside";
}
function folderAbove(path) {
  const folder = (0, import_node_path6.dirname)(path);
  return folder === "." ? "" : folder;
}
var import_node_fs4, import_node_path6, import_open_plain_file, import_read_plain_file2, import_resolve_within2, import_try_to, MOST_BYTES2;
var init_inspect_paths = __esm({
  "orchestrator/io/install/inspect-paths.ts"() {
    "use strict";
    import_node_fs4 = require("node:fs");
    import_node_path6 = require("node:path");
    import_open_plain_file = __toESM(require_open_plain_file(), 1);
    import_read_plain_file2 = __toESM(require_read_plain_file(), 1);
    import_resolve_within2 = __toESM(require_resolve_within(), 1);
    import_try_to = __toESM(require_try_to(), 1);
    init_content_digest();
    MOST_BYTES2 = 16 * 2 ** 20;
  }
});

// orchestrator/io/install/read-target.ts
function readTarget(repository, claudeDir, shipped) {
  const own = inspectPaths(repository, claudeDir, OWN_PATHS);
  const read = (path) => readText((0, import_node_path7.join)(claudeDir, path), own.get(path), (0, import_plan_files2.inClaude)(path));
  const settings = { "settings.json": read("settings.json"), "settings.local.json": read("settings.local.json") };
  const blocked = [
    ...findBlocked(import_manifest3.PERSONAL_FOLDER, own.get(import_manifest3.PERSONAL_FOLDER), "directory"),
    ...[import_manifest3.MANIFEST_FILE, import_manifest3.PERSONAL_RECORD_FILE].flatMap((path) => findBlocked(path, own.get(path), "file"))
  ];
  if (blocked.length > 0) return { ok: false, problems: blocked };
  const [ofManifest, ofRecord] = [read(import_manifest3.MANIFEST_FILE), read(import_manifest3.PERSONAL_RECORD_FILE)];
  const [manifest, record] = [(0, import_parse_manifest2.parseManifest)(ofManifest.text), (0, import_parse_manifest2.parsePersonalRecord)(ofRecord.text)];
  const readings = [ofManifest, ofRecord, manifest, record, ...Object.values(settings)];
  const problems = readings.flatMap(({ problem }) => problem ?? []);
  if (problems.length > 0) return { ok: false, problems };
  const recorded = [...Object.keys(manifest.value?.files ?? {}), ...manifest.value?.directories ?? []];
  const paths = [.../* @__PURE__ */ new Set([...OWN_PATHS, ...shipped, ...recorded])];
  const found = inspectPaths(repository, claudeDir, paths);
  return {
    ok: true,
    state: {
      found,
      manifest: manifest.value,
      personalRecord: record.value,
      settings: {
        "settings.json": settings["settings.json"].text,
        "settings.local.json": settings["settings.local.json"].text
      },
      paths: paths.filter((path) => path !== "" && found.get(folderAbove(path))?.kind === "directory")
    }
  };
}
function findBlocked(path, found, needed) {
  if (found === void 0 || found.kind === needed) return [];
  const what = `is ${(0, import_found.nameFound)(found)}, but must be a ${needed === "file" ? "file" : "folder of the repository"}`;
  return [{ where: (0, import_plan_files2.inClaude)(path), what, fix: "Move it away and run the command again." }];
}
function tooDeep(where) {
  return { where, what: "is nested too deeply to be read", fix: READABLE };
}
function readText(path, found, name) {
  if (found?.kind !== "file") return { text: null };
  const bytes = (0, import_read_plain_file3.readPlainBytes)(path, MOST_BYTES2);
  if (bytes === void 0) return { text: null, problem: { where: name, what: "cannot be read", fix: READABLE } };
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    return (0, import_is_text_too_deep.isTextTooDeep)(text) ? { text: null, problem: tooDeep(name) } : { text };
  } catch {
    return { text: null, problem: { where: name, what: "is not UTF-8 text", fix: "Save it as UTF-8." } };
  }
}
var import_node_path7, import_found, import_manifest3, import_parse_manifest2, import_plan_files2, import_is_text_too_deep, import_read_plain_file3, OWN_PATHS, READABLE;
var init_read_target = __esm({
  "orchestrator/io/install/read-target.ts"() {
    "use strict";
    import_node_path7 = require("node:path");
    import_found = __toESM(require_found(), 1);
    import_manifest3 = __toESM(require_manifest(), 1);
    import_parse_manifest2 = __toESM(require_parse_manifest(), 1);
    import_plan_files2 = __toESM(require_plan_files(), 1);
    import_is_text_too_deep = __toESM(require_is_text_too_deep(), 1);
    import_read_plain_file3 = __toESM(require_read_plain_file(), 1);
    init_inspect_paths();
    OWN_PATHS = [
      "settings.json",
      "settings.local.json",
      import_manifest3.MANIFEST_FILE,
      `${import_manifest3.PERSONAL_FOLDER}/.gitignore`,
      import_manifest3.PERSONAL_RECORD_FILE
    ];
    READABLE = "Make it a readable text file and run the command again.";
  }
});

// orchestrator/io/install/prepare-install.ts
var prepare_install_exports = {};
__export(prepare_install_exports, {
  prepareInstall: () => prepareInstall
});
function prepareInstall(root, version, { repository, claudeDir }, ownStatusLine2, keepsEdited = false) {
  const mark = (0, import_quote_path.unquotableMark)((0, import_command_line.toSlashes)(claudeDir));
  if (mark !== void 0) return { ok: false, problems: [unquotable(claudeDir, mark)] };
  if (!canTellOurs(root)) return { ok: false, problems: [lostOwnManifest(root)] };
  const shipped = readShipped(root);
  const pluginHooks = readPluginHooks(root);
  const read = readTarget(
    repository,
    claudeDir,
    shipped.map(({ path }) => path)
  );
  if (!read.ok) return read;
  return {
    ok: true,
    plan: (granted) => (0, import_plan_install.planInstall)({
      ...read.state,
      version,
      claudeDir: (0, import_command_line.toSlashes)(claudeDir),
      shipped,
      pluginHooks,
      granted,
      keepsEdited,
      digest: contentDigest,
      ...ownStatusLine2 === void 0 ? {} : { ownStatusLine: ownStatusLine2 }
    }),
    carryOut: ({ steps }) => {
      clearUnfinished(claudeDir, read.state.paths);
      return carryOutSteps(claudeDir, new Map(shipped.map((one) => [one.path, one])), steps);
    }
  };
}
function unquotable(claudeDir, mark) {
  const what = `the path holds ${(0, import_printable.toJson)(mark)}, so no rule of Claude Code can name exactly this folder; nothing was written`;
  return { where: claudeDir, what, fix: "Rename the folder, or clone the repository elsewhere." };
}
function lostOwnManifest(root) {
  const what = "is missing or damaged, so this copy of Skyfom cannot tell its own files from others";
  const fix = "Restore it from version control, or run `skyfom install` from a clone of Skyfom.";
  return { where: (0, import_node_path8.join)(root, import_manifest4.MANIFEST_FILE), what, fix };
}
var import_node_path8, import_manifest4, import_plan_install, import_printable, import_quote_path, import_command_line;
var init_prepare_install = __esm({
  "orchestrator/io/install/prepare-install.ts"() {
    "use strict";
    import_node_path8 = require("node:path");
    import_manifest4 = __toESM(require_manifest(), 1);
    import_plan_install = __toESM(require_plan_install(), 1);
    import_printable = __toESM(require_printable(), 1);
    import_quote_path = __toESM(require_quote_path(), 1);
    import_command_line = __toESM(require_command_line(), 1);
    init_carry_out_steps();
    init_content_digest();
    init_read_shipped();
    init_read_target();
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

// orchestrator/io/install/find-left.ts
var find_left_exports = {};
__export(find_left_exports, {
  findLeft: () => findLeft
});
function findLeft({ dir, claudeDir }, env) {
  const beads = (0, import_find_beads_folder.findBeadsFolder)(dir, env)?.path;
  const { dir: state, shown } = (0, import_locate_state2.locateState)(dir).paths;
  const places = [
    [state, "the log of runs and their agents"],
    ...shown === void 0 ? [] : [[shown, "the view of that log in the work tree"]],
    [(0, import_node_path9.join)(claudeDir, "skyfom.json"), "your Skyfom settings"],
    ...beads === void 0 ? [] : [[beads, "your tasks"]]
  ];
  return places.filter(([path]) => (0, import_node_fs5.existsSync)(path)).map(([path, holds]) => ({ path: nameFrom(dir, path), holds }));
}
function nameFrom(dir, path) {
  const name = (0, import_node_path9.relative)(dir, path);
  return name.startsWith("..") ? path : name.replaceAll("\\", "/");
}
var import_node_fs5, import_node_path9, import_locate_state2, import_find_beads_folder;
var init_find_left = __esm({
  "orchestrator/io/install/find-left.ts"() {
    "use strict";
    import_node_fs5 = require("node:fs");
    import_node_path9 = require("node:path");
    import_locate_state2 = __toESM(require_locate_state(), 1);
    import_find_beads_folder = __toESM(require_find_beads_folder(), 1);
  }
});

// elsewhere:orchestrator/core/install/plan-uninstall.ts
var require_plan_uninstall = __commonJS({
  "elsewhere:orchestrator/core/install/plan-uninstall.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/install.cjs", "orchestrator/core/install/plan-uninstall.ts");
    var names = { get planUninstall() {
      return module_().planUninstall;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/install/prepare-uninstall.ts
var prepare_uninstall_exports = {};
__export(prepare_uninstall_exports, {
  prepareUninstall: () => prepareUninstall
});
function prepareUninstall({
  repository,
  claudeDir
}) {
  const read = readTarget(repository, claudeDir, [import_manifest5.TELLTALE_FILE]);
  if (!read.ok) return read;
  const plan = (0, import_plan_uninstall.planUninstall)({ ...read.state, digest: contentDigest });
  if (!plan.ok) return plan;
  return {
    ok: true,
    plan,
    carryOut: () => {
      clearUnfinished(claudeDir, read.state.paths);
      return carryOutSteps(claudeDir, /* @__PURE__ */ new Map(), plan.steps);
    }
  };
}
var import_manifest5, import_plan_uninstall;
var init_prepare_uninstall = __esm({
  "orchestrator/io/install/prepare-uninstall.ts"() {
    "use strict";
    import_manifest5 = __toESM(require_manifest(), 1);
    import_plan_uninstall = __toESM(require_plan_uninstall(), 1);
    init_carry_out_steps();
    init_content_digest();
    init_read_target();
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

// elsewhere:orchestrator/io/ledger/files/slots.ts
var require_slots = __commonJS({
  "elsewhere:orchestrator/io/ledger/files/slots.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "ledger.cjs", "orchestrator/io/ledger/files/slots.ts");
    var names = {
      get moveFile() {
        return module_().moveFile;
      },
      get readRecord() {
        return module_().readRecord;
      },
      get readSlots() {
        return module_().readSlots;
      },
      get renameHolding() {
        return module_().renameHolding;
      },
      get slotDir() {
        return module_().slotDir;
      },
      get takeSlot() {
        return module_().takeSlot;
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

// orchestrator/io/install/why-in-use.ts
var why_in_use_exports = {};
__export(why_in_use_exports, {
  whyInUse: () => whyInUse
});
function whyInUse({ dir }, env) {
  const { paths } = (0, import_locate_state3.locateState)(dir);
  if ((0, import_state_paths.whyElsewhere)(paths)) return void 0;
  const runs = (0, import_read_run.readRuns)(paths).runs.filter((run) => (0, import_run.isUnfinished)(run) && (0, import_run.parentOf)(run) === void 0);
  const ids = runs.map(({ id }) => id);
  const atWork = countAtWork(paths, env);
  if (ids.length + atWork === 0) return void 0;
  const open = ids.length === 0 ? [] : [ids.length === 1 ? `run ${ids[0]} is open` : `runs ${ids.join(", ")} are open`];
  const agents = atWork === 0 ? [] : [atWork === 1 ? "1 agent is at work" : `${atWork} agents are at work`];
  return {
    where: dir,
    what: [...open, ...agents].join(", and "),
    fix: `${howToEnd(ids, atWork)}. To uninstall anyway: \`skyfom uninstall --yes\`.`
  };
}
function howToEnd(runs, atWork) {
  const [it, its] = runs.length + (runs.length === 0 ? atWork : 0) === 1 ? ["it", "its"] : ["them", "their"];
  if (runs.length === 0) return `Let ${it} end first`;
  const stops = runs.map((id) => `\`skyfom stop --run ${id}\``).join(", ");
  return `Stop ${it}${atWork === 0 ? "" : ` and let ${its} agents end`} first: ${stops}`;
}
function countAtWork(paths, env) {
  const self = (0, import_owner_of_process.ownerOfProcess)(env);
  return (0, import_slots.readSlots)(paths).filter(({ name }) => {
    const owner = name && (0, import_owner.parseOwnerKey)(name.owner);
    return !(owner && (0, import_owner_of_process.isOwnerGone)(owner, self));
  }).length;
}
var import_owner, import_run, import_locate_state3, import_slots, import_state_paths, import_owner_of_process, import_read_run;
var init_why_in_use = __esm({
  "orchestrator/io/install/why-in-use.ts"() {
    "use strict";
    import_owner = __toESM(require_owner(), 1);
    import_run = __toESM(require_run(), 1);
    import_locate_state3 = __toESM(require_locate_state(), 1);
    import_slots = __toESM(require_slots(), 1);
    import_state_paths = __toESM(require_state_paths(), 1);
    import_owner_of_process = __toESM(require_owner_of_process(), 1);
    import_read_run = __toESM(require_read_run(), 1);
  }
});

// part:io/install
var install_exports = {};
__export(install_exports, {
  load: () => load
});
module.exports = __toCommonJS(install_exports);
var modules = {
  "orchestrator/io/install/content-digest.ts": () => (init_content_digest(), __toCommonJS(content_digest_exports)),
  "orchestrator/io/install/find-ignored.ts": () => (init_find_ignored(), __toCommonJS(find_ignored_exports)),
  "orchestrator/io/install/locate-target.ts": () => (init_locate_target(), __toCommonJS(locate_target_exports)),
  "orchestrator/io/install/own-status-line.ts": () => (init_own_status_line(), __toCommonJS(own_status_line_exports)),
  "orchestrator/io/install/prepare-install.ts": () => (init_prepare_install(), __toCommonJS(prepare_install_exports)),
  "orchestrator/io/install/find-left.ts": () => (init_find_left(), __toCommonJS(find_left_exports)),
  "orchestrator/io/install/prepare-uninstall.ts": () => (init_prepare_uninstall(), __toCommonJS(prepare_uninstall_exports)),
  "orchestrator/io/install/why-in-use.ts": () => (init_why_in_use(), __toCommonJS(why_in_use_exports))
};
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
