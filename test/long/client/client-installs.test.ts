import { afterAll, describe, test } from "vitest";
import { INSTALL_WAYS } from "../../support/client/install-ways.ts";
import { CLIENT_VERSIONS, clientOfVersion } from "../../support/client/supported-clients.ts";
import { playMainJobBy } from "../../support/jobs/main-job.ts";
import { readTaskStatuses } from "../../support/repository-state.ts";

// Each way to install, on the oldest supported client, the pinned and the newest tested one, each with the whole main job: at most seven at work,
// an eighth refused, every task done once, no slot left.

const seen: object[] = [];
afterAll(() => console.table(seen));

describe.each(CLIENT_VERSIONS)("Claude Code %s", (version) => {
  const program = clientOfVersion(version);
  if (program.startsWith("absent")) {
    console.warn(`SKIPPED: Claude Code ${version} is ${program}`);
    test.skip(`is there: ${program}`, () => {});
    return;
  }
  test.each(INSTALL_WAYS)("does the main job, installed by $name", async ({ name, command, by }) => {
    const began = Date.now();
    const { stage } = await playMainJobBy(by(program), command);
    const { model, repository, slotsTaken } = stage;
    const closed = [...readTaskStatuses(repository.root).values()].filter((status) => status === "closed").length;
    seen.push({
      client: version,
      "installed by": name,
      "peak at work": model.peakAtWork(),
      refused: model.refusedSpawns().length,
      closed,
      "slots left": slotsTaken().length,
      seconds: Math.round((Date.now() - began) / 1000),
    });
  });
});
