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

// orchestrator/io/plain-file/bounds-of.ts
var bounds_of_exports = {};
__export(bounds_of_exports, {
  boundsOf: () => boundsOf,
  isThere: () => isThere
});
function boundsOf(path) {
  for (let at = (0, import_node_path.resolve)(path); ; at = (0, import_node_path.dirname)(at)) {
    if (isThere((0, import_node_path.join)(at, ".git"))) return at;
    if ((0, import_node_path.dirname)(at) === at) return void 0;
  }
}
function isThere(path) {
  try {
    return (0, import_node_fs.lstatSync)(path, { throwIfNoEntry: false }) !== void 0;
  } catch {
    return false;
  }
}
var import_node_fs, import_node_path;
var init_bounds_of = __esm({
  "orchestrator/io/plain-file/bounds-of.ts"() {
    "use strict";
    import_node_fs = require("node:fs");
    import_node_path = require("node:path");
  }
});

// orchestrator/io/plain-file/open-plain-file.ts
var open_plain_file_exports = {};
__export(open_plain_file_exports, {
  kindOf: () => kindOf,
  openPlainFile: () => openPlainFile,
  pathOfOpenFile: () => pathOfOpenFile,
  tooLarge: () => tooLarge,
  whyNot: () => whyNot
});
function openPlainFile(path, most) {
  let file;
  try {
    file = (0, import_node_fs2.openSync)(path, READ);
  } catch (error) {
    return explain(error);
  }
  const stat = (0, import_node_fs2.fstatSync)(file);
  const why = whyNot(stat, most);
  if (why === void 0) return { kind: "file", file, stat };
  (0, import_node_fs2.closeSync)(file);
  return { kind: "refused", why, isTooLarge: stat.isFile() };
}
function pathOfOpenFile(file) {
  try {
    return (0, import_node_fs2.readlinkSync)(`/proc/self/fd/${file}`).replace(/ \(deleted\)$/, "");
  } catch {
    return void 0;
  }
}
function whyNot(stat, most) {
  if (!stat.isFile()) return `it is ${kindOf(stat)}`;
  return stat.size > most ? tooLarge(most) : void 0;
}
function tooLarge(most) {
  return `it has more than ${most >= 2 ** 20 ? `${Math.floor(most / 2 ** 20)} MB` : `${Math.floor(most / 2 ** 10)} KB`}`;
}
function explain({ code, message }) {
  if (code === "ENOENT" || code === "ENOTDIR") return { kind: "absent" };
  const whys = {
    ELOOP: "it is a link to itself",
    EMLINK: "it is a link to itself",
    ENXIO: "it is a socket",
    EACCES: "its permissions do not allow it",
    EISDIR: "it is a folder"
  };
  return { kind: "refused", why: whys[code ?? ""] ?? message, isTooLarge: false };
}
function kindOf(stat) {
  if (stat.isFile()) return "a file";
  if (stat.isDirectory()) return "a folder";
  if (stat.isFIFO()) return "a named pipe";
  if (stat.isSocket()) return "a socket";
  return "a device";
}
var import_node_fs2, READ;
var init_open_plain_file = __esm({
  "orchestrator/io/plain-file/open-plain-file.ts"() {
    "use strict";
    import_node_fs2 = require("node:fs");
    READ = import_node_fs2.constants.O_RDONLY | (import_node_fs2.constants.O_NOFOLLOW ?? 0) | (import_node_fs2.constants.O_NONBLOCK ?? 0);
  }
});

// orchestrator/io/plain-file/read-bytes.ts
var read_bytes_exports = {};
__export(read_bytes_exports, {
  readBytes: () => readBytes
});
function readBytes(file, size, most) {
  const parts = [];
  let total = 0;
  for (let room = Math.min(size, most) + 1; ; room = CHUNK) {
    const part = Buffer.allocUnsafe(room);
    const length = (0, import_node_fs3.readSync)(file, part, 0, room, null);
    if (length === 0) return parts.length === 1 ? parts[0] : Buffer.concat(parts);
    total += length;
    if (total > most) return void 0;
    parts.push(part.subarray(0, length));
  }
}
var import_node_fs3, CHUNK;
var init_read_bytes = __esm({
  "orchestrator/io/plain-file/read-bytes.ts"() {
    "use strict";
    import_node_fs3 = require("node:fs");
    CHUNK = 64 * 1024;
  }
});

// orchestrator/io/plain-file/read-plain-file.ts
var read_plain_file_exports = {};
__export(read_plain_file_exports, {
  MOST_STATE_BYTES: () => MOST_STATE_BYTES,
  readPlainBytes: () => readPlainBytes,
  readPlainFile: () => readPlainFile
});
function readPlainFile(path, most) {
  return readPlainBytes(path, most)?.toString("utf8");
}
function readPlainBytes(path, most = MOST_STATE_BYTES) {
  const opened = openPlainFile(path, most);
  if (opened.kind !== "file") return void 0;
  try {
    return readBytes(opened.file, opened.stat.size, most);
  } catch {
    return void 0;
  } finally {
    (0, import_node_fs4.closeSync)(opened.file);
  }
}
var import_node_fs4, MOST_STATE_BYTES;
var init_read_plain_file = __esm({
  "orchestrator/io/plain-file/read-plain-file.ts"() {
    "use strict";
    import_node_fs4 = require("node:fs");
    init_open_plain_file();
    init_read_bytes();
    MOST_STATE_BYTES = 256 * 2 ** 20;
  }
});

// orchestrator/io/plain-file/read-git-pointer.ts
var read_git_pointer_exports = {};
__export(read_git_pointer_exports, {
  isPlainPath: () => isPlainPath,
  readGitPointer: () => readGitPointer
});
function readGitPointer(file, prefix = "") {
  const text = readPlainFile(file, MOST_BYTES);
  if (text === void 0) return isThere2(file) ? { kind: "odd", text: "" } : { kind: "absent" };
  const path = text.replace(/[\r\n]+$/, "").slice(prefix.length);
  return text.startsWith(prefix) && isPlainPath(path) ? { kind: "path", path } : { kind: "odd", text: path };
}
function isPlainPath(path) {
  const names = path.split(process.platform === "win32" ? /[\\/]/ : "/").filter((name) => name !== "" && name !== ".");
  const down = names.findIndex((name) => name !== "..");
  return path !== "" && !/[\0\r\n\ufffd]/.test(path) && !names.slice(down === -1 ? names.length : down).includes("..");
}
function isThere2(path) {
  return (0, import_node_fs5.lstatSync)(path, { throwIfNoEntry: false }) !== void 0;
}
var import_node_fs5, MOST_BYTES;
var init_read_git_pointer = __esm({
  "orchestrator/io/plain-file/read-git-pointer.ts"() {
    "use strict";
    import_node_fs5 = require("node:fs");
    init_read_plain_file();
    MOST_BYTES = 64 * 2 ** 10;
  }
});

// orchestrator/io/plain-file/resolve-within.ts
var resolve_within_exports = {};
__export(resolve_within_exports, {
  followLinks: () => followLinks,
  isInGitDir: () => isInGitDir,
  isWithin: () => isWithin,
  resolveWithin: () => resolveWithin
});
function resolveWithin(root, path) {
  const [from, to] = [(0, import_node_path2.resolve)(root), (0, import_node_path2.resolve)(path)];
  const bounds = followLinks(from);
  const real = isWithin(from, to) ? followLinksBelow(bounds, (0, import_node_path2.relative)(from, to)) : followLinks(to);
  return isWithin(bounds, real) && !isInGitDir(bounds, real) ? { kind: "inside", path: real, bounds } : { kind: "outside", leadsTo: real };
}
function followLinksBelow(folder, path) {
  let at = folder;
  const names = path.split(import_node_path2.sep).filter((name) => name !== "");
  for (const [n, name] of names.entries()) {
    const here = (0, import_node_path2.join)(at, name);
    const target = linkAt(here);
    if (target !== void 0) return followLinks((0, import_node_path2.resolve)(at, target, ...names.slice(n + 1)));
    at = here;
  }
  return at;
}
function isInGitDir(folder, path) {
  return (0, import_node_path2.relative)(folder, path).split(import_node_path2.sep).some((name) => /^(?:\.git|git~\d+)[ .]*(?::.*)?$/i.test(withoutUnseen(name)));
}
function withoutUnseen(name) {
  return /^[\x20-\x7e]*$/.test(name) ? name : name.replaceAll(new RegExp("\\p{Default_Ignorable_Code_Point}", "gu"), "");
}
function isWithin(folder, path) {
  return path === folder || path.startsWith(folder.endsWith(import_node_path2.sep) ? folder : folder + import_node_path2.sep);
}
function followLinks(path, left = MOST_LINKS) {
  try {
    return (0, import_node_fs6.realpathSync)(path);
  } catch {
    if ((0, import_node_path2.dirname)(path) === path || left === 0) return path;
    const above = followLinks((0, import_node_path2.dirname)(path), left - 1);
    const here = (0, import_node_path2.join)(above, (0, import_node_path2.basename)(path));
    const target = linkAt(here);
    return target === void 0 ? here : followLinks((0, import_node_path2.resolve)(above, target), left - 1);
  }
}
function linkAt(path) {
  try {
    return (0, import_node_fs6.readlinkSync)(path);
  } catch {
    return void 0;
  }
}
var import_node_fs6, import_node_path2, MOST_LINKS;
var init_resolve_within = __esm({
  "orchestrator/io/plain-file/resolve-within.ts"() {
    "use strict";
    import_node_fs6 = require("node:fs");
    import_node_path2 = require("node:path");
    MOST_LINKS = 40;
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

// orchestrator/io/plain-file/leads-out.ts
var leads_out_exports = {};
__export(leads_out_exports, {
  leadsOut: () => leadsOut
});
function leadsOut(where, { leadsTo }, root) {
  const place = isWithin(followLinks(root), leadsTo) ? "in a git directory" : `outside ${root}`;
  const what = `it leads to ${(0, import_quote_text.toInertLine)(leadsTo)}, which is ${place}, and is neither read nor written`;
  return { where, what, fix: "Put a plain file or folder in its place." };
}
var import_quote_text;
var init_leads_out = __esm({
  "orchestrator/io/plain-file/leads-out.ts"() {
    "use strict";
    import_quote_text = __toESM(require_quote_text(), 1);
    init_resolve_within();
  }
});

// orchestrator/io/plain-file/read-within.ts
var read_within_exports = {};
__export(read_within_exports, {
  readWithin: () => readWithin
});
function readWithin(path, { root, most, shown = path }) {
  const resolved = resolveWithin(root, path);
  if (resolved.kind === "outside") return { kind: "refused", problem: leadsOut(shown, resolved, root) };
  const refused = (why, isTooLarge) => ({
    kind: "refused",
    problem: notPlain(shown, why, isTooLarge)
  });
  const opened = openPlainFile(resolved.path, most);
  if (opened.kind === "absent") return opened;
  if (opened.kind === "refused") return refused(opened.why, opened.isTooLarge);
  try {
    const leadsTo = pathOfOpenFile(opened.file) ?? resolved.path;
    if (!isWithin(resolved.bounds, leadsTo) || isInGitDir(resolved.bounds, leadsTo)) {
      return { kind: "refused", problem: leadsOut(shown, { kind: "outside", leadsTo }, root) };
    }
    const bytes = readBytes(opened.file, opened.stat.size, most);
    return bytes === void 0 ? refused(tooLarge(most), true) : { kind: "file", bytes, stat: opened.stat };
  } catch (error) {
    return refused(error.message, false);
  } finally {
    (0, import_node_fs7.closeSync)(opened.file);
  }
}
function notPlain(where, why, isTooLarge) {
  const fix = isTooLarge ? "Shorten it." : "Make it a readable text file.";
  return { where, what: `it cannot be read: ${why}`, fix };
}
var import_node_fs7;
var init_read_within = __esm({
  "orchestrator/io/plain-file/read-within.ts"() {
    "use strict";
    import_node_fs7 = require("node:fs");
    init_leads_out();
    init_open_plain_file();
    init_read_bytes();
    init_resolve_within();
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

// orchestrator/io/plain-file/refused-path.ts
var refused_path_exports = {};
__export(refused_path_exports, {
  RefusedPath: () => RefusedPath
});
var import_problem, RefusedPath;
var init_refused_path = __esm({
  "orchestrator/io/plain-file/refused-path.ts"() {
    "use strict";
    import_problem = __toESM(require_problem(), 1);
    RefusedPath = class extends Error {
      constructor(problem) {
        super((0, import_problem.renderProblemInLine)(problem).replace(/\.$/, ""));
        this.problem = problem;
      }
      problem;
    };
  }
});

// orchestrator/io/plain-file/find-obstacle.ts
var find_obstacle_exports = {};
__export(find_obstacle_exports, {
  findObstacle: () => findObstacle,
  obstacleAt: () => obstacleAt,
  refuseObstacle: () => refuseObstacle,
  whyClosed: () => whyClosed
});
function findObstacle(root, folder) {
  let at = root;
  for (const name of (0, import_node_path3.relative)(root, folder).split(import_node_path3.sep)) {
    if (name === "") return void 0;
    at = (0, import_node_path3.join)(at, name);
    const stat = statOf(at);
    if (stat === void 0) return void 0;
    const obstacle = describeObstacle(at, stat);
    if (obstacle !== void 0) return obstacle;
  }
  return void 0;
}
function refuseObstacle(root, folder) {
  const obstacle = findObstacle(root, folder);
  if (obstacle !== void 0) throw new RefusedPath(obstacle);
}
function obstacleAt(path) {
  const stat = statOf(path);
  return stat && describeObstacle(path, stat);
}
function whyClosed(where) {
  try {
    (0, import_node_fs8.accessSync)(where, import_node_fs8.constants.R_OK | import_node_fs8.constants.X_OK);
    return void 0;
  } catch (error) {
    const { code } = error;
    if (code !== "EACCES" && code !== "EPERM") return void 0;
    return { where, what: "its permissions do not let it be read", fix: "Make it readable and writable for you." };
  }
}
function describeObstacle(where, stat) {
  if (stat.isDirectory()) return void 0;
  const fix = "Put a plain folder in its place, or remove it.";
  const what = stat.isSymbolicLink() ? `it is a link to ${(0, import_quote_text2.toInertLine)(followLinks(where))}, and is neither read nor written` : `it is ${kindOf(stat)}, not a folder`;
  return { where, what, fix };
}
function statOf(path) {
  try {
    return (0, import_node_fs8.lstatSync)(path, { throwIfNoEntry: false });
  } catch {
    return void 0;
  }
}
var import_node_fs8, import_node_path3, import_quote_text2;
var init_find_obstacle = __esm({
  "orchestrator/io/plain-file/find-obstacle.ts"() {
    "use strict";
    import_node_fs8 = require("node:fs");
    import_node_path3 = require("node:path");
    import_quote_text2 = __toESM(require_quote_text(), 1);
    init_open_plain_file();
    init_refused_path();
    init_resolve_within();
  }
});

// orchestrator/io/plain-file/change-within.ts
var change_within_exports = {};
__export(change_within_exports, {
  createFileWithin: () => createFileWithin,
  makeFolderWithin: () => makeFolderWithin,
  refuseOutside: () => refuseOutside,
  removeFileWithin: () => removeFileWithin
});
function makeFolderWithin(root, folder) {
  refuseObstacle(root, folder);
  (0, import_node_fs9.mkdirSync)(folder, { recursive: true, mode: 448 });
}
function createFileWithin(root, path, content) {
  refuseObstacle(root, (0, import_node_path4.dirname)(path));
  (0, import_node_fs9.writeFileSync)(path, content, { flag: "wx", mode: 384 });
}
function removeFileWithin(root, path) {
  if (findObstacle(root, (0, import_node_path4.dirname)(path)) === void 0) (0, import_node_fs9.rmSync)(path, { force: true });
}
function refuseOutside(root, path) {
  const resolved = resolveWithin(root, path);
  if (resolved.kind === "outside") throw new RefusedPath(leadsOut(path, resolved, root));
}
var import_node_fs9, import_node_path4;
var init_change_within = __esm({
  "orchestrator/io/plain-file/change-within.ts"() {
    "use strict";
    import_node_fs9 = require("node:fs");
    import_node_path4 = require("node:path");
    init_find_obstacle();
    init_leads_out();
    init_refused_path();
    init_resolve_within();
  }
});

// orchestrator/io/plain-file/child-of.ts
var child_of_exports = {};
__export(child_of_exports, {
  childOf: () => childOf
});
function childOf(folder, name) {
  return folder.endsWith(import_node_path5.sep) ? folder + name : folder + import_node_path5.sep + name;
}
var import_node_path5;
var init_child_of = __esm({
  "orchestrator/io/plain-file/child-of.ts"() {
    "use strict";
    import_node_path5 = require("node:path");
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

// orchestrator/io/plain-file/read-below.ts
var read_below_exports = {};
__export(read_below_exports, {
  namesBelow: () => namesBelow,
  readBelow: () => readBelow
});
function readBelow(root, path, most = MOST_STATE_BYTES) {
  const opened = openPlainFile(path, most);
  if (opened.kind !== "file") return void 0;
  try {
    if (findObstacle(root, (0, import_node_path6.dirname)(path)) !== void 0) return void 0;
    return readBytes(opened.file, opened.stat.size, most)?.toString("utf8");
  } catch {
    return void 0;
  } finally {
    (0, import_node_fs10.closeSync)(opened.file);
  }
}
function namesBelow(root, folder) {
  return findObstacle(root, folder) === void 0 ? (0, import_names_in.namesIn)(folder) : [];
}
var import_node_fs10, import_node_path6, import_names_in;
var init_read_below = __esm({
  "orchestrator/io/plain-file/read-below.ts"() {
    "use strict";
    import_node_fs10 = require("node:fs");
    import_node_path6 = require("node:path");
    import_names_in = __toESM(require_names_in(), 1);
    init_find_obstacle();
    init_open_plain_file();
    init_read_bytes();
    init_read_plain_file();
  }
});

// orchestrator/io/plain-file/remove-file.ts
var remove_file_exports = {};
__export(remove_file_exports, {
  removeFile: () => removeFile
});
function removeFile(path) {
  try {
    (0, import_node_fs11.unlinkSync)(path);
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
  }
}
var import_node_fs11;
var init_remove_file = __esm({
  "orchestrator/io/plain-file/remove-file.ts"() {
    "use strict";
    import_node_fs11 = require("node:fs");
  }
});

// orchestrator/io/plain-file/read-plain-part.ts
var read_plain_part_exports = {};
__export(read_plain_part_exports, {
  readPlainPart: () => readPlainPart
});
function readPlainPart(path, from, most) {
  const opened = openPlainFile(path, Number.POSITIVE_INFINITY);
  if (opened.kind !== "file") return void 0;
  const { file, stat } = opened;
  try {
    const start = from < 0 ? Math.max(0, stat.size + from) : from;
    const buffer = Buffer.alloc(Math.min(most, Math.max(0, stat.size - start)));
    return buffer.toString("utf8", 0, (0, import_node_fs12.readSync)(file, buffer, 0, buffer.length, start));
  } catch {
    return void 0;
  } finally {
    (0, import_node_fs12.closeSync)(file);
  }
}
var import_node_fs12;
var init_read_plain_part = __esm({
  "orchestrator/io/plain-file/read-plain-part.ts"() {
    "use strict";
    import_node_fs12 = require("node:fs");
    init_open_plain_file();
  }
});

// orchestrator/io/plain-file/open-to-append.ts
var open_to_append_exports = {};
__export(open_to_append_exports, {
  openToAppend: () => openToAppend
});
function openToAppend(path, { most, mayBeLinked }) {
  const file = open(path);
  const stat = (0, import_node_fs13.fstatSync)(file);
  const why = whyNot(stat, most) ?? (!mayBeLinked && stat.nlink > 1 ? "it has another name, as a hard link" : void 0);
  if (why === void 0) return { file, stat };
  (0, import_node_fs13.closeSync)(file);
  throw refusal(path, why);
}
function open(path) {
  try {
    return (0, import_node_fs13.openSync)(path, APPEND, 384);
  } catch (error) {
    if ((0, import_node_fs13.lstatSync)(path, { throwIfNoEntry: false })?.isSymbolicLink())
      throw refusal(path, `it is a link to ${(0, import_quote_text3.toInertLine)(followLinks(path))}`);
    throw error;
  }
}
function refusal(where, why) {
  return new RefusedPath({ where, what: `${why}, and was not written`, fix: "Move it away." });
}
var import_node_fs13, import_quote_text3, APPEND;
var init_open_to_append = __esm({
  "orchestrator/io/plain-file/open-to-append.ts"() {
    "use strict";
    import_node_fs13 = require("node:fs");
    import_quote_text3 = __toESM(require_quote_text(), 1);
    init_open_plain_file();
    init_refused_path();
    init_resolve_within();
    APPEND = import_node_fs13.constants.O_RDWR | import_node_fs13.constants.O_APPEND | import_node_fs13.constants.O_CREAT | (import_node_fs13.constants.O_NOFOLLOW ?? 0) | (import_node_fs13.constants.O_NONBLOCK ?? 0);
  }
});

// orchestrator/io/plain-file/read-input.ts
var read_input_exports = {};
__export(read_input_exports, {
  readInput: () => readInput
});
async function readInput(input) {
  const chunks = [];
  let total = 0;
  for await (const chunk of input) {
    total += chunk.length;
    if (total > MOST_INPUT_BYTES) return { ok: false, problem: tooMuch() };
    chunks.push(chunk);
  }
  return { ok: true, text: Buffer.concat(chunks).toString("utf8") };
}
function tooMuch() {
  const what = `it has more than ${MOST_INPUT_BYTES / 2 ** 20} MB, so it was rejected`;
  return { where: "standard input", what, fix: "Shorten it." };
}
var MOST_INPUT_BYTES;
var init_read_input = __esm({
  "orchestrator/io/plain-file/read-input.ts"() {
    "use strict";
    MOST_INPUT_BYTES = 4 * 2 ** 20;
  }
});

// part:io/plain-file
var plain_file_exports = {};
__export(plain_file_exports, {
  load: () => load
});
module.exports = __toCommonJS(plain_file_exports);
var modules = {
  "orchestrator/io/plain-file/bounds-of.ts": () => (init_bounds_of(), __toCommonJS(bounds_of_exports)),
  "orchestrator/io/plain-file/read-git-pointer.ts": () => (init_read_git_pointer(), __toCommonJS(read_git_pointer_exports)),
  "orchestrator/io/plain-file/read-plain-file.ts": () => (init_read_plain_file(), __toCommonJS(read_plain_file_exports)),
  "orchestrator/io/plain-file/resolve-within.ts": () => (init_resolve_within(), __toCommonJS(resolve_within_exports)),
  "orchestrator/io/plain-file/read-within.ts": () => (init_read_within(), __toCommonJS(read_within_exports)),
  "orchestrator/io/plain-file/change-within.ts": () => (init_change_within(), __toCommonJS(change_within_exports)),
  "orchestrator/io/plain-file/child-of.ts": () => (init_child_of(), __toCommonJS(child_of_exports)),
  "orchestrator/io/plain-file/find-obstacle.ts": () => (init_find_obstacle(), __toCommonJS(find_obstacle_exports)),
  "orchestrator/io/plain-file/leads-out.ts": () => (init_leads_out(), __toCommonJS(leads_out_exports)),
  "orchestrator/io/plain-file/refused-path.ts": () => (init_refused_path(), __toCommonJS(refused_path_exports)),
  "orchestrator/io/plain-file/read-below.ts": () => (init_read_below(), __toCommonJS(read_below_exports)),
  "orchestrator/io/plain-file/open-plain-file.ts": () => (init_open_plain_file(), __toCommonJS(open_plain_file_exports)),
  "orchestrator/io/plain-file/remove-file.ts": () => (init_remove_file(), __toCommonJS(remove_file_exports)),
  "orchestrator/io/plain-file/read-plain-part.ts": () => (init_read_plain_part(), __toCommonJS(read_plain_part_exports)),
  "orchestrator/io/plain-file/open-to-append.ts": () => (init_open_to_append(), __toCommonJS(open_to_append_exports)),
  "orchestrator/io/plain-file/read-bytes.ts": () => (init_read_bytes(), __toCommonJS(read_bytes_exports)),
  "orchestrator/io/plain-file/read-input.ts": () => (init_read_input(), __toCommonJS(read_input_exports))
};
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
