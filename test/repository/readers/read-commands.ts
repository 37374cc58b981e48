import { pages, textOf } from "./tracked-files.ts";

/** A command that a page shows, with the output that stands below it, if any does. */
export interface ShownCommand {
  readonly page: string;
  readonly command: string;
  readonly output?: string;
}

const BLOCK = /^ *```(\w*)\n([\s\S]*?)^ *```$/gm;

/** Every command of every page, in the order of the pages: lines of `sh` blocks, `$` lines of `console` blocks, lines for the client's prompt. */
export function shownCommands(): ShownCommand[] {
  return pages().flatMap((page) =>
    [...textOf(page).matchAll(BLOCK)].flatMap(([, language = "", text = ""]) =>
      readBlock(language, text).map((shown) => ({ page, ...shown })),
    ),
  );
}

function readBlock(language: string, text: string): Omit<ShownCommand, "page">[] {
  if (language === "console")
    return text
      .split(/^\$ /m)
      .slice(1)
      .map((part) => {
        const end = part.indexOf("\n");
        return { command: part.slice(0, end), output: part.slice(end + 1) };
      });
  const lines = text.split("\n").map((line) => line.replace(/\s+#.*$/, "").trim());
  if (language === "sh") return lines.filter((line) => line !== "").map((command) => ({ command }));
  return lines.filter((line) => language === "" && line.startsWith("/")).map((command) => ({ command }));
}
