import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { MEMORY } from "../../orchestrator/io/ledger/memory/remember-at-work.ts";
import * as say from "./support/payloads.ts";
import { Replay } from "./support/replay.ts";

test("what the home remembers of an agent does not go back with a state that an older copy has replaced in the middle of a hook", async () => {
  const home = mkdtempSync(join(tmpdir(), "skyfom-home-"));
  vi.stubEnv("HOME", home);
  onTestFinished(() => {
    vi.unstubAllEnvs();
    rmSync(home, { recursive: true, force: true });
  });
  const replay = new Replay(7, undefined, MEMORY);
  const slot = join(replay.paths.slots, "1");
  await replay.give(say.asked("c1"));
  const [reserved = ""] = readdirSync(slot);
  await replay.give(say.started("a1"));
  const [started = ""] = readdirSync(slot);
  expect(remembered()).toEqual([started]);
  renameSync(join(slot, started), join(slot, reserved));
  await replay.give(say.asked("c2"));
  expect(remembered()).toContain(started);
  expect(remembered()).not.toContain(reserved);

  /** The names of the files of lives. */
  function remembered(): string[] {
    const folder = join(home, ".local/state/skyfom/at-work");
    const [file = ""] = readdirSync(folder);
    return JSON.parse(readFileSync(join(folder, file), "utf8")).lives.map((life: { file: string }) => life.file);
  }
});
