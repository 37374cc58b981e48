import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { networkInterfaces, tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";

// What `bench/peers.ts` does before it measures anything: it runs code of strangers, and needs a registry.

const CAN_UNSHARE = spawnSync("unshare", ["-rn", "ip", "link", "set", "lo", "up"]).status === 0;
const HAS_NETWORK = process.platform === "linux" && Object.keys(networkInterfaces()).some((name) => name !== "lo");

function bench(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const all = ["--import", "tsx", "bench/peers.ts", ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, all, {
    encoding: "utf8",
    env: { ...process.env, ...env },
  });
  return { status, stdout, stderr };
}

test("where npm reaches no registry, it says what to do, and measures nothing", () => {
  const folder = mkdtempSync(join(tmpdir(), "skyfom-bench-"));
  const unreachable = { npm_config_registry: "http://127.0.0.1:9/", npm_config_fetch_retries: "0" };
  const { status, stdout, stderr } = bench(["oh-my-claudecode", "--packages", folder], unreachable);
  rmSync(folder, { recursive: true });
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  expect(stderr).toBe(`npm could not fetch oh-my-claude-sisyphus@5.5.0
  npm error code ECONNREFUSED
  npm error syscall connect
  npm error errno ECONNREFUSED
  Set npm up for a registry that this machine reaches, or fetch the package on another machine with
    npm install --ignore-scripts --omit=optional --no-audit --no-fund --no-save oh-my-claude-sisyphus@5.5.0 --prefix oh-my-claude-sisyphus-5.5.0
  and run this again with \`--packages FOLDER\`, FOLDER being where oh-my-claude-sisyphus-5.5.0 then is.
`);
});

test.skipIf(!HAS_NETWORK)("where there is a network, what says that it is in the sandbox does not measure", () => {
  const { status, stdout, stderr } = bench(["client", "--only", "views"], { SKYFOM_BENCH_SANDBOX: "1" });
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  expect(stderr).toContain("Error: there is more than loopback here: ");
});

test.skipIf(!CAN_UNSHARE)("what is measured has no network but loopback", () => {
  const { status, stdout, stderr } = bench(["client", "--only", "views"]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toContain("client alone: of this repository; limit: none set\n");
});

test("a name that nobody has is refused, with those that there are", () => {
  const names = "client alone, oh-my-claudecode, claude-flow (ruflo), Skyfom";
  expect(bench(["nobody", "--only", "nothing"])).toEqual({
    status: 2,
    stdout: "",
    stderr: `not known: nobody, --only nothing; names: ${names}\n`,
  });
});
