// What the plugin costs every session, as the pinned client projects it: printed, compared with the two pages that name it, and with
// --write put there.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const MOST_TOKENS = 400;

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const tokens = projectedTokens();
const sentence = `about ${tokens} tokens in every session`;
const PLACES = [
  { page: "README.md", pattern: /about \d+ tokens in every session/, text: sentence },
  { page: "docs/comparison.md", pattern: /(?<=\| tokens in every session \|.*\| )\d+(?= \|$)/m, text: `${tokens}` },
];

console.log(sentence);
if (tokens > MOST_TOKENS)
  fail(`more than the ${MOST_TOKENS} that it may be: shorten or hide descriptions in skills/ and commands/`);
for (const { page, pattern, text } of PLACES) {
  const path = join(root, page);
  const written = readFileSync(path, "utf8");
  const right = written.replace(pattern, text);
  if (!pattern.test(written)) fail(`${page} has no place of the form ${pattern.source}`);
  else if (process.argv.includes("--write")) writeFileSync(path, right);
  else if (right !== written) fail(`${page} says another number: node scripts/print-cost.mjs --write`);
}

function projectedTokens() {
  const home = mkdtempSync(join(tmpdir(), "skyfom-home-"));
  const env = { ...process.env, HOME: home, DISABLE_AUTOUPDATER: "1", CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: "1" };
  try {
    const client = join(root, "node_modules", ".bin", "claude");
    const args = ["--plugin-dir", root, "plugin", "details", "skyfom"];
    const output = execFileSync(client, args, { cwd: root, env, encoding: "utf8" });
    const [, found] = /Always-on:\s+~?(\d+) tok/.exec(output) ?? [];
    if (found === undefined) throw new Error(`the client names no always-on cost:\n${output}`);
    return Number(found);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

function fail(why) {
  console.error(why);
  process.exitCode = 1;
}
