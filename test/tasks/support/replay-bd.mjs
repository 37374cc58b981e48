#!/usr/bin/env node
// Answers as a real bd was recorded to: REPLAY names a file of answers, and each call takes the next one of its kind.
import { readFileSync, writeFileSync } from "node:fs";

const answers = JSON.parse(readFileSync(process.env.REPLAY, "utf8"));
const at = answers.findIndex(({ args }) => args[0] === process.argv[2]);
if (at < 0) {
  process.stderr.write(`nothing was recorded for ${process.argv.slice(2).join(" ")}\n`);
  process.exitCode = 99;
} else {
  const [{ code, stdout, stderr }] = answers.splice(at, 1);
  writeFileSync(process.env.REPLAY, JSON.stringify(answers));
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  process.exitCode = code;
}
