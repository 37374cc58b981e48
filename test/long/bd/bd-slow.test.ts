import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { makeObeyingModel } from "../../support/model/obeying-model.ts";
import { setStage } from "../../support/play.ts";
import { environmentOf, isSqlite, realBd } from "../../tasks/support/bd-binary.ts";

/** How long each call of bd takes: a step of three of them takes longer than a hook may wait. */
const SECONDS = 8;

describe("a bd that is slow", () => {
  const bd = realBd("0.49.5");
  if (typeof bd === "string") {
    test.skip(`is there: ${bd}`, () => {});
    return;
  }

  test("its steps go on in the background, no call of it is cut off, and the run finishes", async () => {
    const obeying = makeObeyingModel({ work: { thinkMs: () => 300 } });
    const stage = await setStage(obeying.script, "plugin");
    const { root, home } = stage.repository;
    const log = join(home, "bd-calls");
    const folder = join(home, "bin");
    mkdirSync(folder);
    // whoever is ended in the middle does not come to the second line
    const script = `#!/bin/sh\n[ "$1" = version ] && exec '${bd.path}' "$@"\necho "begin $1" >> '${log}'\nsleep ${SECONDS}\n'${bd.path}' "$@"\ncode=$?\necho "end $1" >> '${log}'\nexit $code\n`;
    writeFileSync(join(folder, "bd"), script);
    chmodSync(join(folder, "bd"), 0o755);
    const { SKYFOM_BD: _, ...env } = environmentOf(bd, home);
    const run = (...args: string[]) => execFileSync(bd.path, args, { cwd: root, env, encoding: "utf8", stdio: "pipe" });
    run("init", "--prefix", "job", "--skip-hooks");
    const make = (title: string) => (JSON.parse(run("create", title, "--json")) as { id: string }).id;
    const [first = "", ...others] = ["Task 0", "Task 1", "Task 2"].map(make);
    for (const id of others) run("dep", "add", id, first);
    writeFileSync(log, "");

    const end = await stage.run({
      prompt: "/skyfom:skyfom-pm 7",
      env: { PATH: `${folder}:${process.env.PATH}` },
      timeoutMs: 540_000,
    });
    expect(end, end.stdout + end.stderr).toMatchObject({ exitCode: 0, isTimedOut: false });
    const flags = isSqlite(bd) ? ["--allow-stale"] : [];
    const states = [first, ...others].map((id) => JSON.parse(run("show", id, "--json", ...flags))[0].status);
    expect(states, [end.stdout, ...stage.errors()].join("\n")).toEqual(["closed", "closed", "closed"]);
    expect(stage.events().filter(({ type }) => type === "task-closed")).toHaveLength(3);
    expect(stage.agents().map(({ status }) => status)).toEqual(Array(3).fill("completed"));
    const told = stage.model.exchanges.flatMap(({ request }) => request.newTexts).join("\n");
    expect(told).toContain("takes longer than a hook may wait");
    const calls = readFileSync(log, "utf8").trim().split("\n");
    const count = (word: string) => calls.filter((line) => line.startsWith(word)).length;
    expect(count("end")).toBe(count("begin"));
    expect(stage.slotsTaken()).toEqual([]);
  });
});
