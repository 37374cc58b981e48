import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { renderProblem } from "../../../orchestrator/core/problem.ts";
import { openTaskSource } from "../../../orchestrator/io/tasks/open-task-source.ts";
import { makeDatabase, realBd } from "../support/bd-binary.ts";
import { issueLine } from "../support/scratch-store.ts";

const bd = realBd("0.49.5");

describe.skipIf(typeof bd === "string")("bd 0.49.5 without a database", () => {
  test("a call is given up while another machine may have the turn, since it would undo what that writes", async () => {
    if (typeof bd === "string") return;
    const { root, env, bd: run, remove } = makeDatabase(bd, [], "none");
    onTestFinished(remove);
    run("init", "--prefix", "bd", "--no-db", "--quiet");
    const [tasks, turn] = [join(root, ".beads", "issues.jsonl"), join(root, ".beads", "skyfom.db-turn")];
    writeFileSync(tasks, `${issueLine("bd-a")}\n`);
    const opened = await openTaskSource(root, env);
    if (opened.kind === "none") throw new Error(renderProblem(opened.problem));
    mkdirSync(turn);
    writeFileSync(join(turn, "mother-bother-nother-p7-s1"), "");
    const claimed = await opened.source.claim("bd-a", "ann");
    if (claimed.kind !== "unavailable") throw new Error(claimed.kind);
    const told = renderProblem(claimed.problem);
    expect(told).toContain(`${turn}: another process (7) has held this lock for more than 1 s`);
    expect(told).toContain("remove that directory");
    expect(readFileSync(tasks, "utf8")).not.toContain("ann");
    rmSync(turn, { recursive: true });
    expect((await opened.source.claim("bd-a", "ann")).kind).toBe("done");
  });
});
