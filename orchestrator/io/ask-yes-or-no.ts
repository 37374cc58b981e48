import { createInterface } from "node:readline";

/** How a yes-or-no question ended; `interrupted` is Ctrl-C, `ended` is Ctrl-D or an input that is at its end. */
export type YesOrNo = "yes" | "no" | "interrupted" | "ended";

const MEANINGS: Readonly<Record<string, YesOrNo>> = { y: "yes", yes: "yes", n: "no", no: "no", "": "no" };

/** Asks on the terminal until the answer is yes or no. Whoever stops has answered nothing: to go on then is not ours to choose. */
export function askYesOrNo(question: string): Promise<YesOrNo> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  return new Promise((resolve) => {
    const stopOnClose = () => stop("ended");
    const settle = (answer: YesOrNo) => {
      // only ours: readline listens too, and lets go of the keyboard by it
      lines.off("close", stopOnClose);
      lines.close();
      resolve(answer);
    };
    const stop = (answer: YesOrNo) => {
      process.stderr.write("\n");
      settle(answer);
    };
    lines.on("line", (line) => {
      const answer = MEANINGS[line.trim().toLowerCase()];
      if (answer) return settle(answer);
      lines.setPrompt("Please answer y or n; Enter means no. [y/N] ");
      lines.prompt();
    });
    lines.once("SIGINT", () => stop("interrupted"));
    lines.once("close", stopOnClose);
    lines.setPrompt(`${question} [y/N] `);
    lines.prompt();
  });
}
