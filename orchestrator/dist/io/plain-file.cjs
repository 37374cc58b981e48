var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
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
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// orchestrator/io/plain-file/bounds-of.ts
var bounds_of_exports = {};
__export(bounds_of_exports, {
  boundsOf: () => boundsOf
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
  return { kind: "refused", why };
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
  return { kind: "refused", why: whys[code ?? ""] ?? message };
}
function kindOf(stat) {
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

// orchestrator/io/plain-file/resolve-within.ts
var resolve_within_exports = {};
__export(resolve_within_exports, {
  followLinks: () => followLinks,
  isInGitDir: () => isInGitDir,
  isWithin: () => isWithin,
  resolveWithin: () => resolveWithin
});
function resolveWithin(root, path) {
  const real = followLinks((0, import_node_path2.resolve)(path));
  const bounds = followLinks((0, import_node_path2.resolve)(root));
  return isWithin(bounds, real) && !isInGitDir(bounds, real) ? { kind: "inside", path: real } : { kind: "outside", leadsTo: real };
}
function isInGitDir(folder, path) {
  return (0, import_node_path2.relative)(folder, path).split(import_node_path2.sep).some((name) => /^(?:\.git|git~\d+)[ .]*(?::.*)?$/i.test(name.replaceAll(UNSEEN, "")));
}
function isWithin(folder, path) {
  return path === folder || path.startsWith(folder.endsWith(import_node_path2.sep) ? folder : folder + import_node_path2.sep);
}
function followLinks(path, left = MOST_LINKS) {
  try {
    return (0, import_node_fs5.realpathSync)(path);
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
    return (0, import_node_fs5.readlinkSync)(path);
  } catch {
    return void 0;
  }
}
var import_node_fs5, import_node_path2, UNSEEN, MOST_LINKS;
var init_resolve_within = __esm({
  "orchestrator/io/plain-file/resolve-within.ts"() {
    "use strict";
    import_node_fs5 = require("node:fs");
    import_node_path2 = require("node:path");
    UNSEEN = new RegExp("\\p{Default_Ignorable_Code_Point}", "gu");
    MOST_LINKS = 40;
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
  refuseOutside(root, folder);
  (0, import_node_fs6.mkdirSync)(folder, { recursive: true, mode: 448 });
}
function createFileWithin(root, path, content) {
  refuseOutside(root, (0, import_node_path3.dirname)(path));
  (0, import_node_fs6.writeFileSync)(path, content, { flag: "wx", mode: 384 });
}
function removeFileWithin(root, path) {
  if (resolveWithin(root, (0, import_node_path3.dirname)(path)).kind === "inside") (0, import_node_fs6.rmSync)(path, { force: true });
}
function refuseOutside(root, path) {
  const resolved = resolveWithin(root, path);
  if (resolved.kind === "outside") throw new Error(`${path} leads to ${resolved.leadsTo}, which is outside ${root}`);
}
var import_node_fs6, import_node_path3;
var init_change_within = __esm({
  "orchestrator/io/plain-file/change-within.ts"() {
    "use strict";
    import_node_fs6 = require("node:fs");
    import_node_path3 = require("node:path");
    init_resolve_within();
  }
});

// orchestrator/io/plain-file/read-within.ts
var read_within_exports = {};
__export(read_within_exports, {
  leadsOut: () => leadsOut,
  readWithin: () => readWithin
});
function readWithin(path, { root, most, shown = path }) {
  const resolved = resolveWithin(root, path);
  if (resolved.kind === "outside") return { kind: "refused", problem: leadsOut(shown, resolved, root) };
  const refused = (why) => ({ kind: "refused", problem: notPlain(shown, why) });
  const opened = openPlainFile(resolved.path, most);
  if (opened.kind === "absent") return opened;
  if (opened.kind === "refused") return refused(opened.why);
  try {
    const leadsTo = pathOfOpenFile(opened.file) ?? resolved.path;
    if (!isWithin(followLinks(root), leadsTo) || isInGitDir(followLinks(root), leadsTo)) {
      return { kind: "refused", problem: leadsOut(shown, { kind: "outside", leadsTo }, root) };
    }
    const bytes = readBytes(opened.file, opened.stat.size, most);
    return bytes === void 0 ? refused(tooLarge(most)) : { kind: "file", bytes, stat: opened.stat };
  } catch (error) {
    return refused(error.message);
  } finally {
    (0, import_node_fs7.closeSync)(opened.file);
  }
}
function leadsOut(where, { leadsTo }, root) {
  const place = isWithin(followLinks(root), leadsTo) ? "in a git directory" : `outside ${root}`;
  const what = `it leads to ${leadsTo}, which is ${place}, and is neither read nor written`;
  return { where, what, fix: "Put a plain file or folder in its place." };
}
function notPlain(where, why) {
  const fix = why.startsWith("it has more") ? "Shorten it." : "Make it a readable text file.";
  return { where, what: `it cannot be read: ${why}`, fix };
}
var import_node_fs7;
var init_read_within = __esm({
  "orchestrator/io/plain-file/read-within.ts"() {
    "use strict";
    import_node_fs7 = require("node:fs");
    init_open_plain_file();
    init_read_bytes();
    init_resolve_within();
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
  "orchestrator/io/plain-file/read-plain-file.ts": () => (init_read_plain_file(), __toCommonJS(read_plain_file_exports)),
  "orchestrator/io/plain-file/resolve-within.ts": () => (init_resolve_within(), __toCommonJS(resolve_within_exports)),
  "orchestrator/io/plain-file/change-within.ts": () => (init_change_within(), __toCommonJS(change_within_exports)),
  "orchestrator/io/plain-file/read-within.ts": () => (init_read_within(), __toCommonJS(read_within_exports)),
  "orchestrator/io/plain-file/open-plain-file.ts": () => (init_open_plain_file(), __toCommonJS(open_plain_file_exports)),
  "orchestrator/io/plain-file/read-bytes.ts": () => (init_read_bytes(), __toCommonJS(read_bytes_exports)),
  "orchestrator/io/plain-file/read-input.ts": () => (init_read_input(), __toCommonJS(read_input_exports))
};
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
