// Runs the steps of a check one after another, each with a line and its time, and ends with `N passed, N failed` as the last line.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

/**
 * Runs every step, also after one has failed, prints what each took and the sum, and sets the exit code.
 * A step is `{ name, about, run }`; `run()` returns `{ passed, failed, notes }`, where notes are lines for the summary.
 */
export function runSteps(steps) {
  const results = steps.map((step) => {
    console.log(`\n▶ ${step.name}: ${step.about}`);
    const started = performance.now();
    const result = { name: step.name, notes: [], ...step.run(), seconds: (performance.now() - started) / 1000 };
    console.log(renderResult(result));
    return result;
  });
  const passed = sum(results.map((result) => result.passed));
  const failed = sum(results.map((result) => result.failed));
  console.log(`\n${results.map((result) => [renderResult(result), ...result.notes].join("\n    ")).join("\n")}`);
  console.log(`\n${passed} passed, ${failed} failed`);
  // zero things checked is a failure: a check that looks at nothing must not look green
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
}

/** Runs one program of the repository's node_modules, with our output as its own and no input; true when it exits 0. */
export function runTool(root, name, args, env = process.env) {
  const program = join(root, "node_modules", ".bin", name);
  if (!existsSync(program)) {
    console.log(`node_modules/.bin/${name} is absent: run \`npm ci\` first.`);
    return false;
  }
  return runProgram(root, program, args, env);
}

/** Runs a program in `root`, with our output as its own and no input; true when it exits 0. */
export function runProgram(root, program, args, env = process.env) {
  const { status, error } = spawnSync(program, args, { cwd: root, env, stdio: ["ignore", "inherit", "inherit"] });
  if (error) console.log(`${program} did not start: ${error.message}`);
  return status === 0;
}

/** The result of a step that either holds or does not. */
export function holds(isTrue, notes = []) {
  return { passed: isTrue ? 1 : 0, failed: isTrue ? 0 : 1, notes };
}

function renderResult({ name, passed, failed, seconds }) {
  return `${failed === 0 ? "✔" : "✘"} ${name} (${passed} passed, ${failed} failed, ${seconds.toFixed(1)} s)`;
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
