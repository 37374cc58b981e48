// `tsx scripts/record-contract.ts [--write]`: compares what users rely on with contract.json, and with --write records it there.
import { readFileSync, writeFileSync } from "node:fs";
import packageJson from "../package.json" with { type: "json" };
import { type Contract, contractOf } from "./contract/contract.ts";
import { compare, isReleased, judgeChange } from "./contract/judge-change.ts";

const FILE = new URL("../contract.json", import.meta.url);
const changelog = readFileSync(new URL("../CHANGELOG.md", import.meta.url), "utf8");
const before = JSON.parse(readFileSync(FILE, "utf8")) as Contract;
const after = contractOf(packageJson.version);
const { lost, gained } = compare(before, after);
for (const fact of lost) console.log(`- ${fact}`);
for (const fact of gained) console.log(`+ ${fact}`);

const problems = judgeChange(before, after, isReleased(changelog, before.version), changelog);
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
else if (process.argv.includes("--write")) writeFileSync(FILE, `${JSON.stringify(after, null, 2)}\n`);
else if (lost.length + gained.length > 0) console.log("To record this: tsx scripts/record-contract.ts --write");
