import {
  appendFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { reset } from "../../orchestrator/verbs/reset.ts";
import { status } from "../../orchestrator/verbs/status.ts";
import { wait } from "../../orchestrator/verbs/wait.ts";
import { meetOdd, PLACES } from "./odd-places.ts";
import { OddRepository } from "./odd-repository.ts";
import { ODD_THINGS, type OddThing } from "./odd-things.ts";

let whole: OddRepository;
beforeAll(async () => {
  whole = await OddRepository.make();
});
afterAll(() => whole.remove());

const [LINK] = ODD_THINGS as readonly [OddThing];
const STATE = ".git/skyfom";

describe.skipIf(process.platform === "win32")("a link out of the repository", () => {
  test.each(PLACES.filter(({ isFolder }) => isFolder))(
    "in the place of $path leads nobody astray, and lets no agent start uncounted",
    (place) => meetOdd(whole, place, LINK, [[reset, "reset"]]),
  );

  test("in the place of a run's folder, or of one in it, is told with where it leads, and what to do", async () => {
    for (const inner of ["", "/briefs"]) {
      const repository = whole.copy();
      const at = join(repository.root, STATE, `runs/ab12${inner}`);
      LINK.put(`${at}-new`, repository.outside);
      rmSync(at, { recursive: true });
      renameSync(`${at}-new`, at);
      const told = `${at}\n  run ab12 is damaged and skipped: it is a link to ${repository.outside}, and is neither read nor written\n`;
      expect(await repository.says(wait, "wait --run ab12")).toContain(told);
      expect(await repository.says(status, "status")).toContain("run ab12 is damaged and skipped: it is a link to");
      repository.remove();
    }
  });
});

test("a log that has another name elsewhere stays as it is there, and a copy of it continues, with every line", async () => {
  const repository = whole.copy();
  const [log, elsewhere] = [join(repository.root, STATE, "events.jsonl"), join(repository.outside, "kept")];
  linkSync(log, elsewhere);
  const kept = readFileSync(elsewhere, "utf8");
  expect(await repository.asks({})).toBeUndefined();
  expect(readFileSync(elsewhere, "utf8")).toBe(kept);
  expect(readFileSync(log, "utf8").startsWith(kept)).toBe(true);
  expect(readFileSync(log, "utf8").length).toBeGreaterThan(kept.length);
  expect(lstatSync(log).ino).not.toBe(lstatSync(elsewhere).ino);
  const { ino } = lstatSync(log);
  expect(await repository.asks({})).toBeUndefined();
  expect(lstatSync(log).ino).toBe(ino);
  repository.remove();
});

test.each([
  ["a file", (path: string) => writeFileSync(path, "theirs\n")],
  ["a folder", (path: string) => mkdirSync(join(path, "theirs"), { recursive: true })],
])("what is in place of agents.json is kept where both names for it are taken by %s", async (_name, take) => {
  for (const isFolder of [false, true]) {
    const repository = whole.copy();
    const agents = join(repository.root, STATE, "agents.json");
    mkdirSync(`${agents}.foreign`);
    if (isFolder) {
      rmSync(agents);
      mkdirSync(agents);
    }
    const kept = isFolder ? join(agents, "appended") : agents;
    appendFileSync(kept, "appended\n");
    const { ino } = lstatSync(agents);
    take(`${agents}.foreign-${ino}`);
    expect(await repository.asks({})).toBeUndefined();
    const beside = readdirSync(join(repository.root, STATE)).filter((name) =>
      name.startsWith(`agents.json.foreign-${ino}-`),
    );
    expect(beside).toHaveLength(1);
    const found = join(repository.root, STATE, beside[0] as string, ...(isFolder ? ["appended"] : []));
    expect(readFileSync(found, "utf8")).toContain("appended\n");
    expect(() => JSON.parse(readFileSync(agents, "utf8"))).not.toThrow();
    repository.remove();
  }
});

test("what is appended to agents.json is kept, and not through a link or a second name in the place of what keeps it", async () => {
  for (const put of [linkSync, LINK.put] as const) {
    const repository = whole.copy();
    const theirs = join(repository.outside, "theirs");
    const [agents, aside] = ["agents.json", "agents.json.foreign"].map((name) => join(repository.root, STATE, name));
    writeFileSync(theirs, "theirs\n");
    if (put === linkSync) linkSync(theirs, aside as string);
    else LINK.put(aside as string, theirs);
    appendFileSync(agents as string, "appended\n");
    const { ino } = lstatSync(agents as string);
    await repository.turnEnds();
    expect(readFileSync(theirs, "utf8")).toBe("theirs\n");
    expect(readFileSync(`${aside}-${ino}`, "utf8")).toContain("appended\n");
    expect(existsSync(agents as string)).toBe(true);
    expect(() => JSON.parse(readFileSync(agents as string, "utf8"))).not.toThrow();
    repository.remove();
  }
});
