import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { haveBd, LINES } from "../bd/have-bd.mjs";

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
    ...Object.keys(LINES).map((version) => ({
      isThere: holdsBd(version),
      line: `bd ${version}: tests against the real one are skipped. Run \`node scripts/build-bd.mjs\`, which unpacks or builds it.`,
    })),
  ];
  return rows.filter((row) => !row.isThere).map((row) => `absent on this machine: ${row.line}`);
}

function starts(program, question = "--version") {
  return spawnSync(program, [question], { stdio: "ignore" }).status === 0;
}

function holdsBd(version) {
  try {
    return haveBd(version) !== undefined;
  } catch (error) {
    console.log(error.message);
    return false;
  }
}
