import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Layers, pluginOfLayers } from "../../support/client/plugin-layers.ts";
import { call, say } from "../../support/model/answer.ts";
import { Gate } from "../../support/model/gate.ts";
import { jobs } from "../../support/model/job-board.ts";
import type { Script } from "../../support/model/scripted-model.ts";
import { setStage } from "../../support/play.ts";

// One of seven agents at work deletes the state with all that shows it, and then calls three more.

function deleteAndCall(command: string): Script {
  const together = new Gate(7);
  const eight = new Gate(8, 30_000);
  const done = new Set<string>();
  const isFirst = (what: string) => !done.has(what) && done.add(what);
  return async (request, around) => {
    if (!request.agentId)
      return isFirst("main") ? call(...jobs(7).map((input) => ({ name: "Agent", input }))) : say("done");
    if (request.prompt === "Job 0") {
      await together.pass(around);
      if (isFirst("delete")) return call({ name: "Bash", input: { command, description: "tidy up" } });
      const more = jobs(3, { run_in_background: false }).map((input) => ({ ...input, prompt: `More ${input.prompt}` }));
      if (isFirst("call")) return call(...more.map((input) => ({ name: "Agent", input })));
      // the calls were answered: whoever they started is at work by now, or has been
      eight.open();
    }
    await eight.pass(around);
    return say("done");
  };
}

/** What makes of a state the one that it was when all had been reserved, and none had begun. */
const AS_RESERVED = [
  "cd .git/skyfom/slots",
  'for file in */*~agent.*; do mv "$file" "$(echo "$file" | sed "s/~agent[.][^~]*~/~reserved~/")"; done',
  `sed -i '/"type":"reserved"/!d' ../events.jsonl`,
  "rm ../agents.json",
].join("; ");

/** One of seven puts the state back and ends. The main conversation is told, and calls two more while six are at work. */
function putBackAndCall(): Script {
  const together = new Gate(7);
  const toldOf = new Gate(8, 60_000);
  const done = new Set<string>();
  const isFirst = (what: string) => !done.has(what) && done.add(what);
  return async (request, around) => {
    if (!request.agentId) {
      if (isFirst("main")) return call(...jobs(7).map((input) => ({ name: "Agent", input })));
      if (done.has("put back") && isFirst("more"))
        return call(
          ...jobs(2).map((input) => ({ name: "Agent", input: { ...input, prompt: `More ${input.prompt}` } })),
        );
      if (done.has("more")) toldOf.open();
      return say("done");
    }
    if (request.prompt === "Job 0") {
      await together.pass(around);
      if (isFirst("put back")) return call({ name: "Bash", input: { command: AS_RESERVED, description: "restore" } });
      return say("done");
    }
    if (request.prompt.startsWith("Job")) await together.pass(around);
    await toldOf.pass(around);
    return say("done");
  };
}

test.each<Layers>([{}, { only: "hooks" }])(
  "seven agents of whom one puts an older copy of the state back are held to seven by the layers %o",
  async (layers) => {
    const stage = await setStage(putBackAndCall());
    const pluginDir = pluginOfLayers(stage.repository.home, layers);
    expect(await stage.run({ pluginDir })).toMatchObject({ exitCode: 0, isTimedOut: false });
    expect(stage.errors().filter((text) => text.includes("7 of 7 agents of this repository are at work"))).toHaveLength(
      1,
    );
    expect(stage.model.peakAtWork()).toBe(7);
  },
);

interface Deleted {
  readonly command: string;
  readonly layers: Layers;
  readonly by: string;
  /** The folder in the home that the plugin runs from. */
  readonly from?: string;
}

const DELETED: readonly Deleted[] = [
  { command: "rm -rf .git/skyfom .claude", layers: {}, by: "both layers" },
  { command: "rm -rf .git .claude", layers: {}, by: "both layers" },
  { command: "find . -mindepth 1 -delete; git init -q", layers: { only: "hooks" }, by: "the command hooks alone" },
  { command: "rm -rf .git .claude", layers: { only: "module" }, by: "the module alone" },
  {
    command: "rm -rf .git .claude",
    layers: { only: "module" },
    by: "the module alone of a marketplace, where only settings in .claude asked for it",
    from: ".claude/plugins/cache/market",
  },
];

test.each(DELETED)("seven agents of whom one runs $command are held to seven by $by", async (deleted) => {
  const { command, layers, from = "" } = deleted;
  const stage = await setStage(deleteAndCall(command));
  const { root, home } = stage.repository;
  mkdirSync(join(home, from), { recursive: true });
  if (from !== "") {
    mkdirSync(join(root, ".claude"));
    writeFileSync(join(root, ".claude/skyfom.json"), "{}");
  }
  const pluginDir = pluginOfLayers(join(home, from), layers);
  expect(await stage.run({ pluginDir })).toMatchObject({ exitCode: 0, isTimedOut: false });
  expect(stage.errors().filter((text) => text.includes("7 of 7 agents of this repository are at work"))).toHaveLength(
    3,
  );
  expect(stage.model.peakAtWork()).toBe(7);
  // what the end of its last agent set off may be over only after the client
  await stage.run({ pluginDir, prompt: "Talk" });
  // The client ends what its module has started when it ends itself. Whatever that leaves is held by nobody who lives.
  if (layers.only === "module") stage.skyfom("reset");
  expect(stage.slotsTaken()).toEqual([]);
});
