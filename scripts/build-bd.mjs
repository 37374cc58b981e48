// Builds the real `bd` of both lines that the tests run against, from the Go module proxy, into .cache/bd/<version>/bd.
// `node scripts/build-bd.mjs [version…]`; what is already there is left alone. Without versions both lines are built, and only the first is
// required: the second is for the long tier. Without Go nothing is built: that is said, and fails only where CI=true. Where the module proxy
// does not serve bd nothing can be built, in CI as elsewhere: that is said, and kept in .cache/bd/<version>.refused.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const cache = join(dirname(dirname(fileURLToPath(import.meta.url))), ".cache", "bd");

/** How each line is built: SQLite needs no C compiler, embedded Dolt needs one, and the tag spares it the ICU library. */
const LINES = {
  "0.49.5": { CGO_ENABLED: "0" },
  "1.0.4": { CGO_ENABLED: "1", GOFLAGS: joinFlags(process.env.GOFLAGS, "-tags=gms_pure_go") },
};

const FIRST_LINE = "0.49.5";

/** What a module proxy says of a module that it does not have. */
const REFUSED = /version is not available|403 Forbidden|404 Not Found|410 Gone/;

const asked = process.argv.slice(2);
const required = asked.length > 0 ? asked : [FIRST_LINE];
const unknown = asked.filter((version) => !Object.hasOwn(LINES, version));
if (unknown.length > 0) fail(`no build is known for bd ${unknown.join(", ")}; known: ${Object.keys(LINES).join(", ")}`);
const missing = (asked.length > 0 ? asked : Object.keys(LINES)).filter((version) => !existsSync(binary(version)));
if (missing.length > 0) {
  const go = findGo();
  if (go) {
    const failed = missing.filter((version) => !install(go, version));
    process.exitCode = failed.some((version) => required.includes(version)) ? 1 : 0;
  }
  if (!go && process.env.CI === "true") fail("Go is needed to build bd, and neither PATH nor /usr/local/go has it");
  if (!go)
    console.warn(`bd ${missing.join(" and ")} NOT built: no Go found. The tests against a real bd will be skipped.`);
}

function install(go, version) {
  const started = Date.now();
  console.log(`building bd ${version} (this takes minutes on the first run)`);
  const building = join(cache, `building-${version}-${process.pid}`);
  mkdirSync(building, { recursive: true });
  try {
    const { status, stderr } = spawnSync(go, ["install", `github.com/steveyegge/beads/cmd/bd@v${version}`], {
      cwd: building,
      env: { ...process.env, ...LINES[version], GOBIN: building, GOWORK: "off" },
      encoding: "utf8",
      stdio: ["ignore", "inherit", "pipe"],
    });
    if (status !== 0) {
      console.error(stderr.trim());
      const isRefused = REFUSED.test(stderr);
      // The tests read this: a machine whose module proxy does not serve bd skips them loudly, any other failure is one in CI.
      if (isRefused) writeFileSync(join(cache, `${version}.refused`), "the Go module proxy does not serve it here");
      console.error(
        `bd ${version} NOT built: ${isRefused ? "the Go module proxy does not serve it here" : "go install failed"}.`,
      );
      return isRefused;
    }
    // renamed when whole, so that an interrupted build is never taken for a binary
    if (!existsSync(binary(version))) renameSync(building, dirname(binary(version)));
  } finally {
    rmSync(building, { recursive: true, force: true });
  }
  console.log(`bd ${version}: ${binary(version)} in ${Math.round((Date.now() - started) / 1000)} s`);
  return true;
}

function findGo() {
  return ["go", "/usr/local/go/bin/go"].find((go) => spawnSync(go, ["version"], { stdio: "ignore" }).status === 0);
}

function binary(version) {
  return join(cache, version, process.platform === "win32" ? "bd.exe" : "bd");
}

function joinFlags(...flags) {
  return flags.filter(Boolean).join(" ");
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
