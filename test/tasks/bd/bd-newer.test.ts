import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { renderProblem } from "../../../orchestrator/core/problem.ts";
import { openTaskSource } from "../../../orchestrator/io/tasks/open-task-source.ts";
import { make, open, problemOf } from "../support/faulty-bd.ts";

describe("a bd that changes older databases for good", () => {
  // as the notes of bd 1.3.0 say, its first command migrates what any 1.2 has left, and an export is such a command
  test.each([["1.0.3"], ["1.2.2"], [undefined]])(
    "is not even asked where bd %s was the last one here",
    async (last) => {
      const more = { VERSION: "1.3.0", ...(last ? { LAST_USED_BY: last } : {}) };
      const made = make("", more);
      const opened = await openTaskSource(made.root, made.env);
      expect(opened.kind === "none" && renderProblem(opened.problem)).toBe(
        [
          made.folder,
          `  ${last ? `bd ${last}` : "an older bd"} used this database last, and the first command of bd 1.3.0 may change it for good, so that older ones cannot open it any more`,
          `  Name the older bd: SKYFOM_BD=/path/to/bd. Or export all tasks with it, copy ${made.folder} away and run any command of bd 1.3.0 yourself; from then on it is used.`,
        ].join("\n"),
      );
      expect(made.calls()).toEqual(["version"]);
    },
  );

  test("is named by the doctor, which starts it for nothing but its version", async () => {
    const made = make("", { VERSION: "1.3.0", LAST_USED_BY: "1.2.2" });
    const bin = fileURLToPath(new URL("../../../bin/skyfom", import.meta.url));
    const { stdout } = spawnSync(process.execPath, [bin, "doctor"], {
      cwd: made.root,
      env: made.env,
      encoding: "utf8",
    });
    expect(stdout).toContain("the first command of bd 1.3.0 may change it for good");
    expect(new Set(made.calls())).toEqual(new Set(["version"]));
  });

  test("is used where it has worked already", async () => {
    const { source } = await open("", { VERSION: "1.3.0", LAST_USED_BY: "1.3.0" });
    expect(await problemOf(source.claim("bd-a", "ann"))).toBe("done");
  });
});
