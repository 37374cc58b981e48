// Records sessions of the real client at a terminal, `tsx scripts/record-interactive.ts [--show] [NAME…]`: all scenes, or the named.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { eventLines, requestLines } from "../test/support/interactive/recording-lines.ts";
import { playScene } from "../test/support/interactive/scene.ts";
import { SCENES } from "../test/support/interactive/scenes.ts";
import { scrub } from "../test/support/interactive/scrub.ts";

const RECORDINGS = fileURLToPath(new URL("../test/recordings/interactive", import.meta.url));

const args = process.argv.slice(2);
const isShown = args.includes("--show");
const names = args.filter((arg) => arg !== "--show");
const unknown = names.filter((name) => !SCENES.some((scene) => scene.name === name));

if (unknown.length > 0) {
  console.error(`no such scene: ${unknown.join(", ")}; the scenes are: ${SCENES.map(({ name }) => name).join(", ")}`);
  process.exitCode = 2;
} else {
  for (const scene of SCENES.filter(({ name }) => names.length === 0 || names.includes(name))) {
    const played = await playScene(scene).catch((error: Error) => console.error(error.message));
    if (!played) {
      process.exitCode = 1;
      continue;
    }
    const files = { [`${scene.name}.jsonl`]: eventLines(played) };
    if (scene.keepsRequests) files[`${scene.name}.requests.jsonl`] = requestLines(played);
    for (const [file, lines] of Object.entries(files)) {
      const text = lines.map((line) => `${scrub(line, played)}\n`).join("");
      writeFileSync(join(RECORDINGS, file), text);
      console.log(`${file}: ${lines.length} lines`);
      if (isShown) process.stdout.write(text);
    }
  }
}
