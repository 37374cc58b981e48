// Provides the real `bd` of both lines that the tests run against, in .cache/bd/<version>/bd: unpacked from ../shared/bd where that folder
// is there, else built from the Go module proxy. `node scripts/build-bd.mjs [version…]`; what is there is left alone. Without versions
// both lines are wanted, and only the first is required: the second is for the long tier. Without Go nothing is built: that is said, and fails
// only where CI=true. Where the module proxy does not serve bd nothing can be built, in CI as elsewhere: that is said, and kept in
// .cache/bd/<version>.refused. `--print VERSION` builds nothing, and prints where that version is, or nothing.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { CACHE, cachedBd, haveBd, LINES } from "./bd/have-bd.mjs";

/** How each line is built: SQLite needs no C compiler, embedded Dolt needs one, and the tag spares it the ICU library. */
const HOW = {
  "0.49.5": { CGO_ENABLED: "0" },
  "1.0.3": { CGO_ENABLED: "1", GOFLAGS: joinFlags(process.env.GOFLAGS, "-tags=gms_pure_go") },
};

const FIRST_LINE = "0.49.5";

/** What a module proxy says of a module that it does not have. */
const REFUSED = /version is not available|403 Forbidden|404 Not Found|410 Gone/;

const isPrint = process.argv[2] === "--print";
const asked = process.argv.slice(isPrint ? 3 : 2);
const required = asked.length > 0 ? asked : [FIRST_LINE];
const unknown = asked.filter((version) => !Object.hasOwn(LINES, version));
if (unknown.length > 0) fail(`no build is known for bd ${unknown.join(", ")}; known: ${Object.keys(LINES).join(", ")}`);
if (isPrint) {
  for (const version of asked) console.log(tryToHave(version) ?? "");
} else buildMissing();

function buildMissing() {
  const missing = (asked.length > 0 ? asked : Object.keys(LINES)).filter((version) => !tryToHave(version));
  if (missing.length === 0) return;
  const go = findGo();
  if (go) {
    const failed = missing.filter((version) => !install(go, version));
    process.exitCode = failed.some((version) => required.includes(version)) ? 1 : 0;
    return;
  }
  if (process.env.CI === "true") fail("Go is needed to build bd, and neither PATH nor /usr/local/go has it");
  console.warn(`bd ${missing.join(" and ")} NOT built: no Go found. The tests against a real bd will be skipped.`);
}

function tryToHave(version) {
  try {
    return haveBd(version);
  } catch (error) {
    return fail(error.message);
  }
}

function install(go, version) {
  const started = Date.now();
  console.log(`building bd ${version} (this takes minutes on the first run)`);
  const building = join(CACHE, `building-${version}-${process.pid}`);
  mkdirSync(building, { recursive: true });
  try {
    const { status, stderr } = goInstall(go, version, building);
    if (status !== 0) {
      console.error(stderr.trim());
      const isRefused = REFUSED.test(stderr);
      // The tests read this: a machine whose module proxy does not serve bd skips them loudly, any other failure is one in CI.
      if (isRefused) writeFileSync(join(CACHE, `${version}.refused`), "the Go module proxy does not serve it here");
      console.error(
        `bd ${version} NOT built: ${isRefused ? "the Go module proxy does not serve it here" : "go install failed"}.`,
      );
      return isRefused;
    }
    // renamed when whole, so that an interrupted build is never taken for a binary
    if (!existsSync(cachedBd(version))) renameSync(building, dirname(cachedBd(version)));
  } finally {
    rmSync(building, { recursive: true, force: true });
  }
  console.log(`bd ${version}: ${cachedBd(version)} in ${Math.round((Date.now() - started) / 1000)} s`);
  return true;
}

/** Tries once more what failed, unless it was refused: a module proxy may be out of reach for a moment. */
function goInstall(go, version, building, isLast = false) {
  const ran = spawnSync(go, ["install", `github.com/steveyegge/beads/cmd/bd@v${version}`], {
    cwd: building,
    env: { ...process.env, ...HOW[version], GOBIN: building, GOWORK: "off" },
    encoding: "utf8",
    stdio: ["ignore", "inherit", "pipe"],
  });
  return ran.status === 0 || isLast || REFUSED.test(ran.stderr) ? ran : goInstall(go, version, building, true);
}

function findGo() {
  return ["go", "/usr/local/go/bin/go"].find((go) => spawnSync(go, ["version"], { stdio: "ignore" }).status === 0);
}

function joinFlags(...flags) {
  return flags.filter(Boolean).join(" ");
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
