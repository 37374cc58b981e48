import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkCompositionText } from "../../orchestrator/core/composition/check/check-composition-text.ts";
import { checkCompositions } from "../../orchestrator/io/composition/check-compositions.ts";
import { type FreshPlugin, makeFreshPlugin } from "../install/fresh-plugin.ts";
import { docsBlocks } from "./support/docs-blocks.ts";

let plugin: FreshPlugin;
let folder: string;

beforeAll(() => {
  plugin = makeFreshPlugin();
  folder = realpathSync(mkdtempSync(join(tmpdir(), "skyfom-docs-")));
});
afterAll(() => {
  plugin.remove();
  rmSync(folder, { recursive: true, force: true });
});

describe("docs/compositions.md", () => {
  const commands = docsBlocks("console").flatMap((block) =>
    block
      .split(/^\$ /m)
      .slice(1)
      .map((text) => {
        const [command = "", ...output] = text.split("\n");
        return { command, output: output.join("\n") };
      }),
  );

  test("has commands, and programs", () => {
    expect([commands.length, docsBlocks("ts").length, docsBlocks("json").length]).toEqual([2, 1, 1]);
  });

  test.each(commands)("$ $command prints what is there", ({ command, output }) => {
    writeFileSync(join(folder, "shop.yaml"), docsBlocks("yaml")[0] ?? "");
    const { stdout, stderr } = plugin.run(command.split(" ").slice(1), { cwd: folder });
    expect(stdout + stderr).toBe(output);
  });

  test("its example is valid, and all its skills are there", () => {
    const [text = ""] = docsBlocks("json");
    expect(checkCompositionText("composition.json", text)).toMatchObject({ problems: [], warnings: [] });
    const file = join(folder, "example.json");
    writeFileSync(file, text);
    expect(checkCompositions([file], [{ path: "skills", owner: "skyfom" }], String)).toEqual({
      problems: [],
      warnings: [],
    });
  });
});
