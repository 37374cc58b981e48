import { execFile } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { bundleWorker } from "../../support/bundle-worker.ts";
import { makeDatabase, realBd } from "../../tasks/support/bd-binary.ts";
import { race } from "../../tasks/support/claim-race.ts";
import { issueLine } from "../../tasks/support/scratch-store.ts";

const run = promisify(execFile);
const IDS = Array.from({ length: 50 }, (_, at) => `bd-${at}`);

const REQUIRE = 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);';

const seen: object[] = [];
afterAll(() => console.table(seen));

describe.each(["0.49.5", "1.0.3"])("on the real bd %s", (version) => {
  const bd = realBd(version);
  if (typeof bd === "string") {
    test.skip(`is there: ${bd}`, () => {});
    return;
  }
  let worker: Awaited<ReturnType<typeof bundleWorker>>;
  beforeAll(async () => {
    // settings of bd are read by a library that asks for modules of Node
    worker = await bundleWorker(new URL("../../tasks/support/claim-worker.ts", import.meta.url), REQUIRE);
    return () => worker.remove();
  });

  test("eight processes of ours and two people claim fifty tasks at once: each has one winner, and no claim fails", async () => {
    const made = makeDatabase(
      bd,
      IDS.map((id) => JSON.parse(issueLine(id))),
    );
    onTestFinished(made.remove);
    const { root, env } = made;
    const asPeople = { ...env, BEADS_AUTO_START_DAEMON: "false" };
    // by hand, from both ends, as somebody at a terminal does who looks at no list
    const byHand = async (actor: string, ids: readonly string[]) => {
      const won: string[] = [];
      for (const id of ids) {
        const said = await run(bd.path, ["update", id, "--claim", "--json", "--actor", actor], {
          cwd: root,
          env: asPeople,
        }).catch((error: { stdout?: string; stderr?: string }) => ({
          stdout: error.stdout ?? "",
          stderr: error.stderr ?? "",
        }));
        if (said.stdout.includes(`"assignee": "${actor}"`)) won.push(id);
        else expect(said.stderr).toContain("already claimed");
      }
      return { actor, won };
    };
    const started = performance.now();
    const racers = race(worker.path, root, 8, env, () =>
      Promise.all([byHand("hand-a", IDS.slice(0, 25)), byHand("hand-b", IDS.slice(25).reverse())]),
    );
    const all = await racers;
    const seconds = Math.round((performance.now() - started) / 1000);
    expect(all.flatMap(({ won }) => won).sort()).toEqual([...IDS].sort());
    const winners = Object.fromEntries(all.flatMap(({ actor, won }) => won.map((id) => [id, actor])));
    const shown = JSON.parse(
      made.bd("list", "--json", "--all", "--limit", "0", ...(version.startsWith("1") ? ["--flat"] : [])),
    ) as {
      id: string;
      assignee?: string;
      status: string;
    }[];
    expect(Object.fromEntries(shown.map(({ id, assignee }) => [id, assignee]))).toEqual(winners);
    expect(shown.every(({ status }) => status === "in_progress")).toBe(true);
    seen.push({ bd: version, seconds, ...Object.fromEntries(all.map(({ actor, won }) => [actor, won.length])) });
  });

  test.runIf(version.startsWith("0."))(
    "without a database, where every call writes all tasks back, six processes of ours claim ten tasks: each has one winner",
    async () => {
      const ids = IDS.slice(0, 10);
      const { root, home, env, bd: run, git, remove } = makeDatabase(bd, [], "none");
      onTestFinished(remove);
      run("init", "--prefix", "bd", "--no-db", "--quiet");
      writeFileSync(join(root, ".beads", "issues.jsonl"), ids.map((id) => `${issueLine(id)}\n`).join(""));
      const all = await race(worker.path, root, 6, env);
      expect(all.flatMap(({ won }) => won).sort()).toEqual([...ids].sort());
      run("export", "-o", join(home, "after.jsonl"));
      const after = readFileSync(join(home, "after.jsonl"), "utf8").trim().split("\n");
      const winners = Object.fromEntries(all.flatMap(({ actor, won }) => won.map((id) => [id, actor])));
      expect(
        Object.fromEntries(after.map((line) => JSON.parse(line)).map(({ id, assignee }) => [id, assignee])),
      ).toEqual(winners);
      expect(git("status", "--short", "--untracked-files=all")).not.toContain("skyfom");
    },
  );
});
