// `npm run bench` lists the benchmarks, `npm run bench -- NAME [ARG…]` runs one. Each prints its own table, with ratios taken in one run.
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL(".", import.meta.url));
const names = readdirSync(folder)
  .filter((file) => file.endsWith(".ts") && file !== "run.ts")
  .map((file) => file.replace(/\.ts$/, ""));
const [name, ...args] = process.argv.slice(2);

if (name !== undefined && names.includes(name)) {
  const { status } = spawnSync(process.execPath, ["--expose-gc", "--import", "tsx", `${folder}${name}.ts`, ...args], {
    stdio: "inherit",
  });
  process.exitCode = status ?? 1;
} else {
  console.error(`${name === undefined ? "" : `there is no benchmark "${name}"; `}benchmarks: ${names.join(", ")}`);
  process.exitCode = name === undefined ? 0 : 2;
}
