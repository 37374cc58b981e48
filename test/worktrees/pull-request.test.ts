import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import type { Attempt } from "../../orchestrator/core/run/run.ts";
import { pullRequest } from "../../orchestrator/verbs/pull-request.ts";
import { runVerb } from "../support/run-verb.ts";
import { IsolatedRun } from "./isolated-run.ts";

const TITLE = "$(touch x) --repo=evil `Sort`";

/** A run with one task on its branch, a remote, and a `gh` on the PATH that writes down how it was called and what it read. */
async function finishedRun(exit = 0) {
  const run = new IsolatedRun();
  const id = await run.add(TITLE);
  await run.work((await run.next({ isAsked: true })).calls[0], { "sorted.txt": "sorted\n" });
  await run.next();
  const branch = `skyfom/run-${(await run.run()).id}`;
  const folder = mkdtempSync(join(tmpdir(), "skyfom-gh-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const [bin, remote] = [join(folder, "bin"), join(folder, "remote.git")];
  mkdirSync(bin);
  const prints = exit === 0 ? "https://github.com/acme/shop/pull/1" : "could not create it";
  writeFileSync(
    join(bin, "gh"),
    `#!/bin/sh\nprintf '%s\\n' "$@" >"${bin}/called"\ncat >"${bin}/read"\necho "${prints}" ${exit === 0 ? "" : ">&2"}\nexit ${exit}\n`,
  );
  chmodSync(join(bin, "gh"), 0o755);
  execFileSync("git", ["init", "--quiet", "--bare", remote]);
  run.git("remote", "add", "upstream", remote);
  const env = { PATH: `${bin}${delimiter}${process.env.PATH}` };
  const of = (name: string) => (existsSync(join(bin, name)) ? readFileSync(join(bin, name), "utf8") : undefined);
  const call = (options: readonly string[] = [], answer?: (question: string) => "yes" | "no") =>
    runVerb(pullRequest, ["pull-request", ...options], run.root, env, answer);
  return { run, id, branch, call, of };
}

test("a pull request is opened with the run's summary, once its branch is pushed and a person has read it and said yes", async () => {
  const { run, id, branch, call, of } = await finishedRun();
  const shown = await call(["--dry-run"]);
  expect(shown).toMatchObject({ ok: true, data: { branch, title: TITLE, opened: false } });
  expect(await call([], () => "yes")).toMatchObject({
    ok: false,
    problems: [{ where: branch, what: "it is not pushed", fix: `Push it first: git push upstream ${branch}` }],
  });
  run.git("push", "--quiet", "upstream", branch);
  expect(await call()).toMatchObject({ ok: false, problems: [{ what: "nobody is there to say yes" }] });
  expect(await call([], () => "no")).toMatchObject({ ok: true, text: "No pull request was opened." });
  expect(of("called")).toBeUndefined();
  const asked: string[] = [];
  const opened = await call([], (question) => {
    asked.push(question);
    return "yes";
  });
  expect(opened).toMatchObject({ ok: true, text: "https://github.com/acme/shop/pull/1", data: { opened: true } });
  expect(of("called")?.split("\n")).toEqual([
    "pr",
    "create",
    `--head=${branch}`,
    `--title=${TITLE}`,
    "--body-file=-",
    "",
  ]);
  const body = of("read") ?? "";
  expect(asked).toEqual([`${TITLE}\n\n${body}\n\nOpen this pull request from ${branch}?`]);
  expect(body).toContain(`merged into ${branch}`);
  expect(existsSync(join(run.root, "x"))).toBe(false);
  expect((await run.task(id)).status).toBe("closed");
});

test("a pull request of one task has its commits and its report alone", async () => {
  const { run, id, call, of } = await finishedRun();
  const [{ number, outcome }] = (await run.run()).attempts as [Attempt];
  const commit = outcome?.work?.to ?? "";
  const branch = `skyfom/task-${(await run.run()).id}.${number}`;
  expect(await call(["--task", id], () => "yes")).toMatchObject({
    problems: [{ where: branch, fix: `Push it first: git push upstream ${commit}:refs/heads/${branch}` }],
  });
  run.git("push", "--quiet", "upstream", `${commit}:refs/heads/${branch}`);
  expect(await call(["--task", id], () => "yes")).toMatchObject({ ok: true, data: { opened: true, branch } });
  expect(of("called")).toContain(`--head=${branch}\n--title=${TITLE}\n`);
  expect(of("read")).toMatch(new RegExp(`It works\\.[^]*Task \`${id}\` of run \\w+ of Skyfom, done\\.$`));
  expect(await call(["--task", "other"], () => "yes")).toMatchObject({
    ok: false,
    problems: [{ where: "other", what: expect.stringMatching(/^run \w+ has no commits of it$/) }],
  });
});

test("what was pushed before the run's last work, a branch that is gone and a gh that fails are told", async () => {
  const { run, branch, call, of } = await finishedRun(1);
  run.git("push", "--quiet", "upstream", `main:${branch}`);
  run.git("fetch", "--quiet", "upstream");
  expect(await call([], () => "yes")).toMatchObject({ ok: false, problems: [{ what: "it is not pushed" }] });
  run.git("push", "--quiet", "--force", "upstream", branch);
  expect(await call([], () => "yes")).toMatchObject({
    ok: false,
    problems: [{ where: "gh pr create", what: "it failed: could not create it" }],
  });
  expect(of("called")).toBeDefined();
  run.git("branch", "--quiet", "-D", branch);
  expect(await call([], () => "yes")).toMatchObject({ ok: false, problems: [{ what: "there is no such branch" }] });
});
