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
    module2.exports = (load2, folder2, file, id) => {
      let real;
      return () => {
        if (real === void 0) {
          const path = require("node:path").join(folder2, file);
          real = (require.cache[path]?.exports ?? load2(path)).load(id);
        }
        return real;
      };
    };
  }
});

// elsewhere:orchestrator/io/git-dir.ts
var require_git_dir = __commonJS({
  "elsewhere:orchestrator/io/git-dir.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io.cjs", "orchestrator/io/git-dir.ts");
    var names = {
      get commonOf() {
        return module_().commonOf;
      },
      get findGitDir() {
        return module_().findGitDir;
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

// elsewhere:orchestrator/io/plain-file/read-within.ts
var require_read_within = __commonJS({
  "elsewhere:orchestrator/io/plain-file/read-within.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "plain-file.cjs", "orchestrator/io/plain-file/read-within.ts");
    var names = { get readWithin() {
      return module_().readWithin;
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

// orchestrator/io/settings/text-as-client.ts
var text_as_client_exports = {};
__export(text_as_client_exports, {
  textAsClient: () => textAsClient
});
function textAsClient(bytes) {
  return bytes[0] === 255 && bytes[1] === 254 ? bytes.toString("utf16le") : bytes.toString("utf8");
}
var init_text_as_client = __esm({
  "orchestrator/io/settings/text-as-client.ts"() {
    "use strict";
  }
});

// orchestrator/io/settings/set-by-repository.ts
var set_by_repository_exports = {};
__export(set_by_repository_exports, {
  HOMES: () => HOMES,
  setByRepository: () => setByRepository,
  whereSetByRepository: () => whereSetByRepository
});
function setByRepository(start, env, names) {
  if (names.length === 0) return [];
  const texts = settingsOfRepository(start, env);
  return names.filter((name) => texts.some(({ text }) => sets(text, name)));
}
function whereSetByRepository(start, env, name) {
  const found = settingsOfRepository(start, env).find(({ text }) => sets(text, name));
  return found && { path: found.path, isRead: found.text !== REFUSED };
}
function settingsOfRepository(start, env) {
  const starts = [start, env.CLAUDE_PROJECT_DIR, (0, import_try_to.tryTo)(() => process.cwd())].flatMap((folder2) => folder2 || []);
  const tops = starts.map(import_bounds_of.boundsOf);
  return [...new Set(starts.flatMap(foldersAround))].flatMap((folder2) => {
    const found = settingsIn(folder2);
    return !tops.includes(folder2) && isUsersHome(folder2, found) ? [] : found;
  });
}
function sets(text, name) {
  return text === REFUSED || new RegExp(`"${name.toLowerCase()}"\\s*[:/]`).test(text);
}
function isUsersHome(folder2, found) {
  if (folder2 === (0, import_try_to.tryTo)(() => (0, import_node_os.userInfo)().homedir)) return true;
  return folder2 === (0, import_node_os.homedir)() && !HOMES.some((name) => found.some(({ text }) => sets(text, name)));
}
function foldersAround(start) {
  const top = (0, import_bounds_of.boundsOf)(start);
  const folders = [];
  for (let at = (0, import_node_path.resolve)(start); !folders.includes(at); at = (0, import_node_path.dirname)(at)) folders.push(at);
  const found = top === void 0 ? void 0 : (0, import_try_to.tryTo)(() => (0, import_git_dir.findGitDir)((0, import_node_path.join)(top, ".git")));
  if (found?.kind === "own") folders.push((0, import_node_path.dirname)(found.common));
  return folders;
}
function settingsIn(folder2) {
  if (!(0, import_bounds_of.isThere)((0, import_node_path.join)(folder2, ".claude"))) return [];
  const root = (0, import_bounds_of.boundsOf)(folder2) ?? folder2;
  return ["settings.json", "settings.local.json"].flatMap((file) => {
    const path = (0, import_node_path.join)(folder2, ".claude", file);
    if (isHidden(path)) return [];
    const read = (0, import_read_within.readWithin)(path, { root, most: MOST_BYTES });
    if (read.kind === "refused") return [{ path, text: REFUSED }];
    return read.kind === "file" ? [{ path, text: spelled(textAsClient(read.bytes)) }] : [];
  });
}
function isHidden(path) {
  return (0, import_try_to.tryTo)(() => (0, import_node_fs.lstatSync)(path).isCharacterDevice()) ?? false;
}
function spelled(text) {
  return text.replaceAll(/\\u([0-9a-f]{4})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16))).toLowerCase();
}
var import_node_fs, import_node_os, import_node_path, import_git_dir, import_bounds_of, import_read_within, import_try_to, MOST_BYTES, HOMES, REFUSED;
var init_set_by_repository = __esm({
  "orchestrator/io/settings/set-by-repository.ts"() {
    "use strict";
    import_node_fs = require("node:fs");
    import_node_os = require("node:os");
    import_node_path = require("node:path");
    import_git_dir = __toESM(require_git_dir(), 1);
    import_bounds_of = __toESM(require_bounds_of(), 1);
    import_read_within = __toESM(require_read_within(), 1);
    import_try_to = __toESM(require_try_to(), 1);
    init_text_as_client();
    MOST_BYTES = 4 * 2 ** 20;
    HOMES = ["HOME", "USERPROFILE"];
    REFUSED = /* @__PURE__ */ Symbol("refused");
  }
});

// orchestrator/io/settings/user-home.ts
var user_home_exports = {};
__export(user_home_exports, {
  userHome: () => userHome
});
function userHome() {
  const home = (0, import_node_os2.homedir)();
  return (0, import_node_path2.isAbsolute)(home) ? home : (0, import_node_os2.userInfo)().homedir;
}
var import_node_os2, import_node_path2;
var init_user_home = __esm({
  "orchestrator/io/settings/user-home.ts"() {
    "use strict";
    import_node_os2 = require("node:os");
    import_node_path2 = require("node:path");
  }
});

// built-in:node:crypto
var createHash, createHmac, randomBytes;
var init_node_crypto = __esm({
  "built-in:node:crypto"() {
    createHash = (...args) => require("node:crypto").createHash(...args);
    createHmac = (...args) => require("node:crypto").createHmac(...args);
    randomBytes = (...args) => require("node:crypto").randomBytes(...args);
  }
});

// orchestrator/io/settings/is-home-moved.ts
var is_home_moved_exports = {};
__export(is_home_moved_exports, {
  isConfigDirMoved: () => isConfigDirMoved,
  isHomeMoved: () => isHomeMoved,
  whatMovesConfigDir: () => whatMovesConfigDir
});
function isHomeMoved(start, env) {
  return setByRepository(start, env, HOMES).length > 0;
}
function isConfigDirMoved(start, env) {
  return whatMovesConfigDir(start, env) !== void 0;
}
function whatMovesConfigDir(start, env) {
  return setByRepository(start, env, [...HOMES, "CLAUDE_CONFIG_DIR"])[0];
}
var init_is_home_moved = __esm({
  "orchestrator/io/settings/is-home-moved.ts"() {
    "use strict";
    init_set_by_repository();
  }
});

// orchestrator/io/settings/user-state-dir.ts
var user_state_dir_exports = {};
__export(user_state_dir_exports, {
  stateDirBelow: () => stateDirBelow,
  userStateDir: () => userStateDir
});
function userStateDir() {
  return stateDirBelow(userHome());
}
function stateDirBelow(home) {
  return (0, import_node_path3.join)(home, ".local", "state", "skyfom");
}
var import_node_path3;
var init_user_state_dir = __esm({
  "orchestrator/io/settings/user-state-dir.ts"() {
    "use strict";
    import_node_path3 = require("node:path");
    init_user_home();
  }
});

// orchestrator/io/settings/approvals.ts
var approvals_exports = {};
__export(approvals_exports, {
  isApproved: () => isApproved,
  keepApproval: () => keepApproval,
  withdraw: () => withdraw
});
function isApproved(root, asked) {
  return !isHomeMoved(root, process.env) && (0, import_node_fs2.existsSync)(fileOf(root, asked));
}
function keepApproval(root, asked) {
  const file = fileOf(root, asked);
  (0, import_node_fs2.mkdirSync)(folder(), { recursive: true, mode: 448 });
  if (!(0, import_node_fs2.existsSync)(file)) (0, import_node_fs2.writeFileSync)(file, `${root}
${asked.kind}
${asked.text}
`, { mode: 384 });
}
function withdraw(root, asked) {
  (0, import_node_fs2.rmSync)(fileOf(root, asked), { force: true });
}
function fileOf(root, { kind, text }) {
  const name = createHash("sha256").update([(0, import_node_fs2.realpathSync)(root), kind, text].join("\0")).digest("hex");
  return (0, import_node_path4.join)(folder(), name);
}
function folder() {
  return (0, import_node_path4.join)(userStateDir(), "approved");
}
var import_node_fs2, import_node_path4;
var init_approvals = __esm({
  "orchestrator/io/settings/approvals.ts"() {
    "use strict";
    init_node_crypto();
    import_node_fs2 = require("node:fs");
    import_node_path4 = require("node:path");
    init_is_home_moved();
    init_user_state_dir();
  }
});

// elsewhere:orchestrator/core/settings/parse-settings.ts
var require_parse_settings = __commonJS({
  "elsewhere:orchestrator/core/settings/parse-settings.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/settings.cjs", "orchestrator/core/settings/parse-settings.ts");
    var names = { get parseSettings() {
      return module_().parseSettings;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/settings/settings.ts
var require_settings = __commonJS({
  "elsewhere:orchestrator/core/settings/settings.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/settings.cjs", "orchestrator/core/settings/settings.ts");
    var names = { get DEFAULT_SETTINGS() {
      return module_().DEFAULT_SETTINGS;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/settings/read-settings-file.ts
var read_settings_file_exports = {};
__export(read_settings_file_exports, {
  SETTINGS_FILE: () => SETTINGS_FILE,
  readSettingsFile: () => readSettingsFile
});
function readSettingsFile(root) {
  return (0, import_read_within2.readWithin)((0, import_node_path5.join)(root, SETTINGS_FILE), { root, most: MOST_BYTES2, shown: SETTINGS_FILE });
}
var import_node_path5, import_read_within2, SETTINGS_FILE, MOST_BYTES2;
var init_read_settings_file = __esm({
  "orchestrator/io/settings/read-settings-file.ts"() {
    "use strict";
    import_node_path5 = require("node:path");
    import_read_within2 = __toESM(require_read_within(), 1);
    SETTINGS_FILE = ".claude/skyfom.json";
    MOST_BYTES2 = 64 * 2 ** 10;
  }
});

// orchestrator/io/settings/read-settings.ts
var read_settings_exports = {};
__export(read_settings_exports, {
  readSettings: () => readSettings
});
function readSettings(root) {
  const read = readSettingsFile(root);
  if (read.kind === "absent") return { ok: true, settings: import_settings.DEFAULT_SETTINGS };
  if (read.kind === "refused") return { ok: false, problems: [read.problem] };
  return (0, import_parse_settings.parseSettings)(SETTINGS_FILE, read.bytes.toString("utf8"));
}
var import_parse_settings, import_settings;
var init_read_settings = __esm({
  "orchestrator/io/settings/read-settings.ts"() {
    "use strict";
    import_parse_settings = __toESM(require_parse_settings(), 1);
    import_settings = __toESM(require_settings(), 1);
    init_read_settings_file();
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

// orchestrator/io/settings/draw-once.ts
var draw_once_exports = {};
__export(draw_once_exports, {
  drawOnce: () => drawOnce
});
function drawOnce(file, word) {
  const fresh = `${file}.${(0, import_random_id.randomId)()}`;
  try {
    (0, import_node_fs3.mkdirSync)((0, import_node_path6.dirname)(file), { recursive: true, mode: 448 });
    (0, import_node_fs3.writeFileSync)(fresh, `${word}
`, { flag: "wx", mode: 384 });
    try {
      (0, import_node_fs3.linkSync)(fresh, file);
    } finally {
      (0, import_node_fs3.rmSync)(fresh, { force: true });
    }
  } catch {
  }
}
var import_node_fs3, import_node_path6, import_random_id;
var init_draw_once = __esm({
  "orchestrator/io/settings/draw-once.ts"() {
    "use strict";
    import_node_fs3 = require("node:fs");
    import_node_path6 = require("node:path");
    import_random_id = __toESM(require_random_id(), 1);
  }
});

// orchestrator/io/settings/folders-of-key.ts
function* foldersOfKey() {
  const home = isMoved(HOMES) ? (0, import_try_to2.tryTo)(() => stateDirBelow((0, import_node_os3.userInfo)().homedir)) : userStateDir();
  if (home !== void 0) yield home;
  const temporary = isMoved(TEMPORARY) ? void 0 : (0, import_try_to2.tryTo)(ownTemporaryFolder);
  if (temporary !== void 0) yield temporary;
}
function isMoved(names) {
  const { env } = process;
  const start = env.CLAUDE_PROJECT_DIR || (0, import_try_to2.tryTo)(() => process.cwd());
  const set = names.filter((name) => env[name] !== void 0);
  return start !== void 0 && setByRepository(start, env, set).length > 0;
}
function ownTemporaryFolder() {
  const uid = process.getuid?.();
  const folder2 = (0, import_node_path7.join)((0, import_node_os3.tmpdir)(), uid === void 0 ? "skyfom" : `skyfom-${uid}`);
  (0, import_try_to2.tryTo)(() => (0, import_node_fs4.mkdirSync)(folder2, { mode: 448 }));
  const stat = (0, import_node_fs4.lstatSync)(folder2);
  if (!stat.isDirectory()) return void 0;
  return uid === void 0 || stat.uid === uid && (stat.mode & 63) === 0 ? folder2 : void 0;
}
var import_node_fs4, import_node_os3, import_node_path7, import_try_to2, TEMPORARY;
var init_folders_of_key = __esm({
  "orchestrator/io/settings/folders-of-key.ts"() {
    "use strict";
    import_node_fs4 = require("node:fs");
    import_node_os3 = require("node:os");
    import_node_path7 = require("node:path");
    import_try_to2 = __toESM(require_try_to(), 1);
    init_set_by_repository();
    init_user_state_dir();
    TEMPORARY = ["TMPDIR", "TMP", "TEMP"];
  }
});

// orchestrator/io/settings/sign-in-home.ts
var sign_in_home_exports = {};
__export(sign_in_home_exports, {
  createHomeKey: () => createHomeKey,
  isSignedInHome: () => isSignedInHome,
  signInHome: () => signInHome
});
function createHomeKey() {
  if (!(0, import_node_fs5.existsSync)((0, import_node_path8.join)(userStateDir(), NAME))) findKey();
}
function signInHome(text) {
  const key = findKey();
  return key && createHmac("sha256", key).update(text).digest("hex");
}
function isSignedInHome(text, signature) {
  return typeof signature === "string" && signature === signInHome(text);
}
function findKey() {
  for (const folder2 of foldersOfKey()) {
    const file = (0, import_node_path8.join)(folder2, NAME);
    const known = readKey(file);
    if (known !== void 0) return known;
    drawOnce(file, randomBytes(32).toString("hex"));
    const drawn = readKey(file);
    if (drawn !== void 0) return drawn;
  }
  return void 0;
}
function readKey(file) {
  return /^[0-9a-f]{64}$/.exec((0, import_read_plain_file.readPlainFile)(file, 1e3)?.trim() ?? "")?.[0];
}
var import_node_fs5, import_node_path8, import_read_plain_file, NAME;
var init_sign_in_home = __esm({
  "orchestrator/io/settings/sign-in-home.ts"() {
    "use strict";
    init_node_crypto();
    import_node_fs5 = require("node:fs");
    import_node_path8 = require("node:path");
    import_read_plain_file = __toESM(require_read_plain_file(), 1);
    init_draw_once();
    init_folders_of_key();
    init_user_state_dir();
    NAME = "key";
  }
});

// elsewhere:orchestrator/io/program-on-path.ts
var require_program_on_path = __commonJS({
  "elsewhere:orchestrator/io/program-on-path.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io.cjs", "orchestrator/io/program-on-path.ts");
    var names = {
      get foldersOnPath() {
        return module_().foldersOnPath;
      },
      get programOnPath() {
        return module_().programOnPath;
      },
      get withPlainPath() {
        return module_().withPlainPath;
      }
    };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/settings/environment-of-git.ts
var environment_of_git_exports = {};
__export(environment_of_git_exports, {
  environmentOfGit: () => environmentOfGit
});
function environmentOfGit(start, env) {
  const names = Object.keys(env);
  const ofGit = names.filter((name) => OF_GIT.test(name) && !LEADS_ELSEWHERE.test(name));
  const foreign = [...names.filter((name) => LEADS_ELSEWHERE.test(name)), ...setByRepository(start, env, ofGit)];
  if (foreign.length === 0) return (0, import_program_on_path.withPlainPath)(env);
  if (foreign.some((name) => COUNTED.test(name))) foreign.push(...names.filter((name) => COUNTED.test(name)));
  const own = Object.fromEntries(Object.entries(env).filter(([name]) => !foreign.includes(name)));
  const home = foreign.includes("HOME") ? (0, import_try_to3.tryTo)(() => (0, import_node_os4.userInfo)().homedir) : void 0;
  return (0, import_program_on_path.withPlainPath)(home === void 0 ? own : { ...own, HOME: home });
}
var import_node_os4, import_program_on_path, import_try_to3, OF_GIT, LEADS_ELSEWHERE, COUNTED;
var init_environment_of_git = __esm({
  "orchestrator/io/settings/environment-of-git.ts"() {
    "use strict";
    import_node_os4 = require("node:os");
    import_program_on_path = __toESM(require_program_on_path(), 1);
    import_try_to3 = __toESM(require_try_to(), 1);
    init_set_by_repository();
    OF_GIT = /^(?:GIT_.*|XDG_CONFIG_HOME|HOME|HOMEDRIVE|HOMEPATH|USERPROFILE)$/i;
    LEADS_ELSEWHERE = /^GIT_(?:DIR|WORK_TREE|COMMON_DIR|INDEX_FILE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|NAMESPACE|PREFIX|CONFIG|CONFIG_PARAMETERS|CEILING_DIRECTORIES|GRAFT_FILE|SHALLOW_FILE|ATTR_SOURCE|(?:LITERAL|GLOB|NOGLOB|ICASE)_PATHSPECS)$/;
    COUNTED = /^GIT_CONFIG_(?:COUNT|(?:KEY|VALUE)_\d+)$/i;
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

// orchestrator/io/settings/names-of-repository.ts
var names_of_repository_exports = {};
__export(names_of_repository_exports, {
  namesOfRepository: () => namesOfRepository
});
function namesOfRepository(ask) {
  const told = ask("config", "--show-scope", "--null", "--name-only", "--list")?.split("\0");
  const names = told?.filter((_, at) => at % 2 === 1 && !OF_USER.includes(told[at - 1] ?? ""));
  return names?.some((name) => HOLDS_IN_PLACES.test(name)) ? namesUnderAnyCondition(ask) : names;
}
function namesUnderAnyCondition(ask) {
  const gitDir = withoutBreak(ask("rev-parse", "--absolute-git-dir"));
  if (!gitDir) return void 0;
  const there = `--git-dir=${gitDir}`;
  const common = withoutBreak(ask(there, "rev-parse", "--git-common-dir"));
  if (!common) return void 0;
  const files = new Set(settingsOfWorkTrees((0, import_node_path9.resolve)(gitDir, common)));
  for (let before = -1; files.size <= MOST_FILES; ) {
    const listed = list(ask, there, files);
    if (listed === void 0 || files.size === before) return listed?.map(({ name }) => name);
    before = files.size;
    for (const target of listed.filter(({ name }) => CONDITIONAL.test(name)).map(includedBy)) {
      if (target === void 0) return void 0;
      if (!(0, import_node_fs6.existsSync)(target)) continue;
      if (!(0, import_node_fs6.statSync)(target).isFile()) return void 0;
      files.add(target);
    }
  }
  return void 0;
}
function settingsOfWorkTrees(common) {
  const entries = (0, import_node_path9.join)(common, "worktrees");
  const folders = [common, ...(0, import_names_in.namesIn)(entries).map((name) => (0, import_node_path9.join)(entries, name))];
  return folders.map((folder2) => (0, import_node_path9.join)(folder2, "config.worktree")).filter((file) => (0, import_node_fs6.existsSync)(file));
}
function list(ask, there, files) {
  const included = [...files].flatMap((file) => ["-c", `include.path=${file}`]);
  const fields = ask(there, ...included, "config", "--show-scope", "--show-origin", "--null", "--list")?.split("\0");
  return fields?.flatMap((scope, at) => {
    if (at % 3 !== 0 || fields[at + 2] === void 0 || OF_USER.includes(scope)) return [];
    const [name = "", ...value] = (fields[at + 2] ?? "").split("\n");
    return [{ scope, file: (fields[at + 1] ?? "").replace(/^file:/, ""), name, value: value.join("\n") }];
  });
}
function includedBy({ file, value }) {
  if (value === "" || EXPANDED.test(value)) return void 0;
  if (value.startsWith("~/")) return (0, import_node_path9.join)(process.env.HOME ?? (0, import_node_os5.homedir)(), value.slice(2));
  return (0, import_node_path9.isAbsolute)(value) || (0, import_node_path9.isAbsolute)(file) ? (0, import_node_path9.resolve)((0, import_node_path9.dirname)(file), value) : void 0;
}
function withoutBreak(line) {
  return line?.replace(/\r?\n$/, "");
}
var import_node_fs6, import_node_os5, import_node_path9, import_names_in, OF_USER, HOLDS_IN_PLACES, CONDITIONAL, EXPANDED, MOST_FILES;
var init_names_of_repository = __esm({
  "orchestrator/io/settings/names-of-repository.ts"() {
    "use strict";
    import_node_fs6 = require("node:fs");
    import_node_os5 = require("node:os");
    import_node_path9 = require("node:path");
    import_names_in = __toESM(require_names_in(), 1);
    OF_USER = ["system", "global"];
    HOLDS_IN_PLACES = /^(?:includeif\..*|extensions\.worktreeconfig)$/s;
    CONDITIONAL = /^includeif\..*\.path$/s;
    EXPANDED = /^(?:~[^/]|%\(|:\()/;
    MOST_FILES = 200;
  }
});

// orchestrator/io/settings/user-config-dir.ts
var user_config_dir_exports = {};
__export(user_config_dir_exports, {
  userConfigDir: () => userConfigDir
});
function userConfigDir(env) {
  return env.CLAUDE_CONFIG_DIR || (0, import_node_path10.join)((0, import_node_os6.homedir)(), ".claude");
}
var import_node_os6, import_node_path10;
var init_user_config_dir = __esm({
  "orchestrator/io/settings/user-config-dir.ts"() {
    "use strict";
    import_node_os6 = require("node:os");
    import_node_path10 = require("node:path");
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

// orchestrator/io/settings/approved-remakes.ts
var approved_remakes_exports = {};
__export(approved_remakes_exports, {
  approvedRemakes: () => approvedRemakes
});
function approvedRemakes(root, settings) {
  const asked = (0, import_asked_commands.askedRemake)(settings);
  return asked && settings.remake && isApproved(root, asked) ? settings.remake : {};
}
var import_asked_commands;
var init_approved_remakes = __esm({
  "orchestrator/io/settings/approved-remakes.ts"() {
    "use strict";
    import_asked_commands = __toESM(require_asked_commands(), 1);
    init_approvals();
  }
});

// orchestrator/io/settings/is-set-by-repository.ts
var is_set_by_repository_exports = {};
__export(is_set_by_repository_exports, {
  isSetByRepository: () => isSetByRepository
});
function isSetByRepository(start, env, name) {
  return setByRepository(start, env, [name]).length > 0;
}
var init_is_set_by_repository = __esm({
  "orchestrator/io/settings/is-set-by-repository.ts"() {
    "use strict";
    init_set_by_repository();
  }
});

// orchestrator/io/settings/settings-for-git.ts
var settings_for_git_exports = {};
__export(settings_for_git_exports, {
  settingsForGit: () => settingsForGit
});
function settingsForGit(env, settings) {
  const before = Number(env.GIT_CONFIG_COUNT ?? 0) || 0;
  const numbered = settings.flatMap(([name, value], at) => [
    [`GIT_CONFIG_KEY_${before + at}`, name],
    [`GIT_CONFIG_VALUE_${before + at}`, value]
  ]);
  return { ...Object.fromEntries(numbered), GIT_CONFIG_COUNT: String(before + settings.length) };
}
var init_settings_for_git = __esm({
  "orchestrator/io/settings/settings-for-git.ts"() {
    "use strict";
  }
});

// orchestrator/io/settings/managed-settings-files.ts
var managed_settings_files_exports = {};
__export(managed_settings_files_exports, {
  managedSettingsFiles: () => managedSettingsFiles
});
function managedSettingsFiles(folder2 = managedFolder(process.platform)) {
  const parts = (0, import_node_path11.join)(folder2, "managed-settings.d");
  return [(0, import_node_path11.join)(folder2, "managed-settings.json"), ...namesIn2(parts).map((name) => (0, import_node_path11.join)(parts, name))];
}
function namesIn2(folder2) {
  try {
    return (0, import_node_fs7.readdirSync)(folder2).filter((name) => name.endsWith(".json") && !name.startsWith(".")).sort();
  } catch {
    return [];
  }
}
function managedFolder(platform) {
  switch (platform) {
    case "darwin":
      return "/Library/Application Support/ClaudeCode";
    case "win32":
      return "C:\\Program Files\\ClaudeCode";
    default:
      return "/etc/claude-code";
  }
}
var import_node_fs7, import_node_path11;
var init_managed_settings_files = __esm({
  "orchestrator/io/settings/managed-settings-files.ts"() {
    "use strict";
    import_node_fs7 = require("node:fs");
    import_node_path11 = require("node:path");
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

// orchestrator/io/settings/read-prices.ts
var read_prices_exports = {};
__export(read_prices_exports, {
  readPrices: () => readPrices
});
function readPrices(root) {
  const read = readSettings(root);
  return read.ok ? (0, import_prices.pricesWith)(read.settings.prices) : import_prices.PRICES;
}
var import_prices;
var init_read_prices = __esm({
  "orchestrator/io/settings/read-prices.ts"() {
    "use strict";
    import_prices = __toESM(require_prices(), 1);
    init_read_settings();
  }
});

// part:io/settings
var settings_exports = {};
__export(settings_exports, {
  load: () => load
});
module.exports = __toCommonJS(settings_exports);
var modules = {
  "orchestrator/io/settings/set-by-repository.ts": () => (init_set_by_repository(), __toCommonJS(set_by_repository_exports)),
  "orchestrator/io/settings/user-home.ts": () => (init_user_home(), __toCommonJS(user_home_exports)),
  "orchestrator/io/settings/approvals.ts": () => (init_approvals(), __toCommonJS(approvals_exports)),
  "orchestrator/io/settings/is-home-moved.ts": () => (init_is_home_moved(), __toCommonJS(is_home_moved_exports)),
  "orchestrator/io/settings/read-settings.ts": () => (init_read_settings(), __toCommonJS(read_settings_exports)),
  "orchestrator/io/settings/sign-in-home.ts": () => (init_sign_in_home(), __toCommonJS(sign_in_home_exports)),
  "orchestrator/io/settings/draw-once.ts": () => (init_draw_once(), __toCommonJS(draw_once_exports)),
  "orchestrator/io/settings/user-state-dir.ts": () => (init_user_state_dir(), __toCommonJS(user_state_dir_exports)),
  "orchestrator/io/settings/environment-of-git.ts": () => (init_environment_of_git(), __toCommonJS(environment_of_git_exports)),
  "orchestrator/io/settings/names-of-repository.ts": () => (init_names_of_repository(), __toCommonJS(names_of_repository_exports)),
  "orchestrator/io/settings/user-config-dir.ts": () => (init_user_config_dir(), __toCommonJS(user_config_dir_exports)),
  "orchestrator/io/settings/approved-remakes.ts": () => (init_approved_remakes(), __toCommonJS(approved_remakes_exports)),
  "orchestrator/io/settings/read-settings-file.ts": () => (init_read_settings_file(), __toCommonJS(read_settings_file_exports)),
  "orchestrator/io/settings/is-set-by-repository.ts": () => (init_is_set_by_repository(), __toCommonJS(is_set_by_repository_exports)),
  "orchestrator/io/settings/settings-for-git.ts": () => (init_settings_for_git(), __toCommonJS(settings_for_git_exports)),
  "orchestrator/io/settings/managed-settings-files.ts": () => (init_managed_settings_files(), __toCommonJS(managed_settings_files_exports)),
  "orchestrator/io/settings/text-as-client.ts": () => (init_text_as_client(), __toCommonJS(text_as_client_exports)),
  "orchestrator/io/settings/read-prices.ts": () => (init_read_prices(), __toCommonJS(read_prices_exports))
};
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
