import { readFileSync } from "node:fs";

const page = readFileSync("docs/compositions.md", "utf8");

/** The blocks of docs/compositions.md in one language, in their order. */
export function docsBlocks(language: string): string[] {
  const blocks = page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, "gm"));
  return [...blocks].map(([, text = ""]) => text);
}
