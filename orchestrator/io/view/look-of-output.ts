import { createColors } from "picocolors";
import { type Look, PLAIN } from "../../core/view/look.ts";
import { isTerminal } from "../is-terminal.ts";

/** Columns where there is no terminal to ask, and tasks of a list that are shown unless all are asked for. */
const PLAIN_WIDTH = 80;
const ROWS_OF_LIST = 8;

/** The same for what scripts read line by line: where there is no terminal, no line is broken or cut. */
export function lookOfStream(env: NodeJS.ProcessEnv): Look {
  const look = lookOfOutput(env);
  return isTerminal(1) ? look : { ...look, width: Number.POSITIVE_INFINITY };
}

/** How output looks where it goes to: as wide as the terminal, and plain where there is none or NO_COLOR is set. */
export function lookOfOutput(env: NodeJS.ProcessEnv): Look {
  const isShown = isTerminal(1);
  const isColoured = isShown && !env.NO_COLOR && env.TERM !== "dumb";
  const width = (isShown && process.stdout.columns) || PLAIN_WIDTH;
  return { width, rowsOfList: ROWS_OF_LIST, paths: "short", paint: isColoured ? createColors(true) : PLAIN };
}
