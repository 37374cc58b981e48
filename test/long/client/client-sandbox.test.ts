import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { whatIsQuoted } from "../../../orchestrator/core/entry/why-not-for-models.ts";
import { inWorktree } from "../../support/client/in-worktree.ts";
import { sandboxArgs, whyNoSandbox } from "../../support/client/sandbox.ts";
import { PM } from "../../support/combos.ts";
import { playMainJobBy } from "../../support/jobs/main-job.ts";
import { addTwelveTasks } from "../../support/jobs/twelve-tasks.ts";
import { makeObeyingModel } from "../../support/model/obeying-model.ts";
import { type Installer, installHere, setStage } from "../../support/play.ts";
import { readTaskStatuses } from "../../support/repository-state.ts";
import type { ScratchRepository } from "../../support/scratch-repository.ts";

const whyNot = await whyNoSandbox();
if (whyNot !== undefined) console.warn(`SKIPPED: the client cannot sandbox its shell here: ${whyNot}`);

/** What the engine writes, and the sandbox refuses, by where the session was started: from a linked worktree it lets git write. */
type PathsOf = (repository: ScratchRepository) => string[];
const TASKS: PathsOf = ({ root }) => [join(root, ".beads")];
const ALL: PathsOf = (repository) => [join(repository.root, ".git/skyfom"), ...TASKS(repository)];

function refusalOf(path: string): string {
  const fix = `Claude Code's Bash sandbox blocks it: add "${path}" to sandbox.filesystem.allowWrite in Claude Code's settings.`;
  return `${path}\n  EROFS: read-only file system, access '${path}'\n  ${fix}`;
}

/** Sessions that run their shell in the client's sandbox, which may write these paths too. */
function sandboxed(
  installer: Installer,
  allowWrite: (repository: ScratchRepository) => string[] = () => [],
): Installer {
  return (repository) => ({
    ...installer(repository),
    args: sandboxArgs({ filesystem: { allowWrite: allowWrite(repository) } }),
  });
}

/** Sessions that are started in a sub-folder. */
const inSubFolder: Installer = (repository) => {
  repository.write("packages/app/index.txt", "A sub-folder.\n");
  return { ...installHere(repository, "plugin"), cwd: join(repository.root, "packages/app") };
};

const ELSEWHERE: readonly (readonly [string, Installer, PathsOf])[] = [
  ["linked worktree", inWorktree("plugin"), TASKS],
  ["sub-folder", inSubFolder, ALL],
];

describe.skipIf(whyNot !== undefined)("with the client's Bash sandbox on", () => {
  test.each(["plugin", ".claude"] as const)("the main job is done (%s)", async (install) => {
    await playMainJobBy(
      sandboxed((repository) => installHere(repository, install)),
      PM[install],
    );
  });

  test.each(ELSEWHERE)("in a %s nothing is claimed, and what must be writable is named", async (_, there, pathsOf) => {
    const stage = await setStage(makeObeyingModel({ work: { thinkMs: () => 300 } }).script, sandboxed(there));
    addTwelveTasks(stage.repository.root);
    const end = await stage.run({ prompt: `${PM.plugin} 7` });
    expect(end).toMatchObject({ exitCode: 0, isTimedOut: false });
    expect(stage.errors()).toEqual([
      ["Exit code 1", whatIsQuoted({ verb: "next", options: [] }), ...pathsOf(stage.repository).map(refusalOf)].join(
        "\n",
      ),
    ]);
    expect(new Set(readTaskStatuses(stage.repository.root).values())).toEqual(new Set(["open"]));
  });

  test.each(ELSEWHERE)("in a %s the main job is done once that may be written", async (_, there, pathsOf) => {
    await playMainJobBy(sandboxed(there, pathsOf), PM.plugin);
  });
});
