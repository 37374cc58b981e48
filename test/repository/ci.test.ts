import { spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

// `.ci/install-programs` runs here on a machine that has bash and what the test puts there: no real apt-get is asked.

let machine: string;

beforeEach(() => {
  machine = mkdtempSync(join(tmpdir(), "skyfom-ci-"));
  mkdirSync(join(machine, "bin"));
});
afterEach(() => rmSync(machine, { recursive: true, force: true }));

function put(program: string, script: string): void {
  const path = join(machine, "bin", program);
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
}

/** An apt-get that notes what it is asked, and puts a program there for each package that it knows. */
function putAptGet(known: readonly string[]): void {
  const rows = known.map((name) => `*" ${name}") touch "${machine}/bin/${name}"; chmod +x "${machine}/bin/${name}";;`);
  put(
    "apt-get",
    `echo "$*" >> "${machine}/asked"\ncase " $*" in *" update "*) ;; ${rows.join(" ")} *) exit 100;; esac`,
  );
  for (const tool of ["touch", "chmod"]) symlinkSync(`/bin/${tool}`, join(machine, "bin", tool));
}

function installPrograms(...programs: string[]) {
  symlinkSync("/bin/sh", join(machine, "bin", "sh"));
  const { status, stdout } = spawnSync("/bin/bash", [resolve(".ci/install-programs"), ...programs], {
    env: { PATH: join(machine, "bin") },
    encoding: "utf8",
  });
  const log = join(machine, "asked");
  return { status, stdout, asked: existsSync(log) ? readFileSync(log, "utf8").trim().split("\n") : [] };
}

const UPDATE = "-o Acquire::Retries=3 update --quiet";
const INSTALL = "-o Acquire::Retries=3 install --yes --quiet --no-install-recommends";
const namedAbsent = (program: string) =>
  `${program} is absent and was not installed: the tests that need it will be skipped\n`;

test("programs that are there are not asked for", () => {
  put("tmux", "");
  put("id", "echo 0");
  putAptGet(["tmux"]);
  expect(installPrograms("tmux")).toEqual({ status: 0, stdout: "", asked: [] });
});

test("root on a machine with apt-get installs what is absent, and names what is not available", () => {
  put("tmux", "");
  put("id", "echo 0");
  putAptGet(["chromium"]);
  expect(installPrograms("chromium", "tmux", "nothing-such")).toEqual({
    status: 0,
    stdout: namedAbsent("nothing-such"),
    asked: [UPDATE, `${INSTALL} chromium`, `${INSTALL} nothing-such`],
  });
});

describe("nothing is installed, and what is absent is named", () => {
  test("by anyone but root", () => {
    put("id", "echo 1000");
    putAptGet(["tmux"]);
    expect(installPrograms("tmux")).toEqual({ status: 0, stdout: namedAbsent("tmux"), asked: [] });
  });

  test("without apt-get", () => {
    put("id", "echo 0");
    expect(installPrograms("tmux")).toEqual({ status: 0, stdout: namedAbsent("tmux"), asked: [] });
  });
});

test(".ci/run asks for them before anything else, and leaves the last line to the check", () => {
  const lines = readFileSync(".ci/run", "utf8").split("\n");
  const commands = lines.filter((line) => /^(bash|npm|node) /.test(line)).map((line) => line.split(" ||")[0]);
  expect(commands).toEqual([
    "bash .ci/install-programs chromium tmux",
    "npm ci",
    "node scripts/build-bd.mjs",
    "npm test",
  ]);
});
