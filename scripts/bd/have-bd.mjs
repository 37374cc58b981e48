import { spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Where binaries are kept, one folder a version. */
export const CACHE = join(root, ".cache", "bd");

/** Where packed ones may lie: beside the repository, as a machine that checks it has them. */
const SHARED = join(dirname(root), "shared", "bd");

/** The lines of `bd` that people have: the version that tests run against, and the variable that names another binary of that line. */
export const LINES = {
  "0.49.5": { line: "0.49.", variable: "SKYFOM_TEST_BD_0_49" },
  "1.0.3": { line: "1.0.", variable: "SKYFOM_TEST_BD_1_0" },
};

/**
 * The binary of one line, without building anything: the one that a variable names, the one in the cache, or the packed one, which is
 * unpacked into the cache first.
 *
 * @returns {string | undefined}
 * @throws if a variable names something that is no `bd` of that line: a test that ran on another would prove nothing.
 */
export function haveBd(version) {
  const { line, variable } = LINES[version];
  const named = process.env[variable];
  if (named) {
    const said = versionOf(named);
    if (!said.startsWith(line)) throw new Error(`${variable}=${named} is no bd ${line}x: ${said}`);
    return named;
  }
  const path = cachedBd(version);
  return existsSync(path) || unpack(version, path) ? path : undefined;
}

export function cachedBd(version) {
  return join(CACHE, version, process.platform === "win32" ? "bd.exe" : "bd");
}

/** The rename makes it whole at once, also when several processes unpack it. */
function unpack(version, path) {
  const packed = join(SHARED, `bd-${version}-${process.platform}-${process.arch}.gz`);
  if (!existsSync(packed)) return false;
  mkdirSync(dirname(path), { recursive: true });
  const folder = mkdtempSync(join(CACHE, "unpacking-"));
  try {
    const whole = join(folder, "bd");
    writeFileSync(whole, gunzipSync(readFileSync(packed)));
    chmodSync(whole, 0o755);
    renameSync(whole, path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return true;
}

function versionOf(path) {
  const { stdout, error } = spawnSync(path, ["version", "--json"], { encoding: "utf8", timeout: 60_000 });
  try {
    return String(JSON.parse(stdout).version);
  } catch {
    return error?.message ?? "it does not say its version";
  }
}
