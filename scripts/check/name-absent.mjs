import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

const OLDEST_NODE = 20;

/** What this machine lacks, one line each: what it is, what that means for the check, and what to do. */
export function nameAbsent(root) {
  const rows = [
    {
      isThere: Number(process.versions.node.split(".")[0]) >= OLDEST_NODE,
      line: `Node ${OLDEST_NODE} or newer (this is ${process.versions.node}): nothing here is tested on it. Install a newer Node.`,
    },
    {
      isThere: existsSync(join(root, "node_modules", ".bin")),
      line: "node_modules: every step needs it. Run `npm ci`.",
    },
    { isThere: starts("git"), line: "git: tests make repositories with it. Install git." },
    {
      isThere: starts("tmux", "-V"),
      line: "tmux: what a person sees in a terminal is not tested. Install tmux.",
    },
    {
      isThere: ["chromium", "chromium-browser", "google-chrome"].some((name) => starts(name)),
      line: "chromium: the report's page is not judged in a browser. Install chromium.",
    },
    {
      isThere: holdsBd(join(root, ".cache", "bd")),
      line: "bd: tests against the real one are skipped. Run `node scripts/build-bd.mjs`, which needs Go.",
    },
  ];
  return rows.filter((row) => !row.isThere).map((row) => `absent on this machine: ${row.line}`);
}

function starts(program, question = "--version") {
  return spawnSync(program, [question], { stdio: "ignore" }).status === 0;
}

function holdsBd(cache) {
  try {
    return readdirSync(cache).some((version) =>
      ["bd", "bd.exe"].some((name) => existsSync(join(cache, version, name))),
    );
  } catch {
    return false;
  }
}
