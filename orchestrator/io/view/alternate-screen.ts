/** The terminal while a picture is drawn in it. */
export interface Screen {
  readonly columns: number;
  readonly rows: number;
  draw(lines: readonly string[]): void;
  /** Gives the terminal back as it was; may be called again. */
  leave(): void;
}

const ENTER = "\u001b[?1049h\u001b[?25l";
const LEAVE = "\u001b[?25h\u001b[?1049l";
const HOME = "\u001b[H";
const CLEAR_REST_OF_LINE = "\u001b[K";
const CLEAR_BELOW = "\u001b[J";

/** Takes the terminal's other screen, on which nothing is lost of what was there, and its keys one by one. */
export function enterScreen(input: NodeJS.ReadStream, output: NodeJS.WriteStream): Screen {
  let isIn = true;
  const leave = () => {
    if (!isIn) return;
    isIn = false;
    process.off("exit", leave);
    input.setRawMode(false);
    input.pause();
    output.write(LEAVE);
  };
  // Whatever ends the process, an error of ours too, must not leave a terminal without a cursor.
  process.on("exit", leave);
  input.setRawMode(true);
  input.resume();
  output.write(ENTER);
  return {
    get columns() {
      return output.columns;
    },
    get rows() {
      return output.rows;
    },
    draw: (lines) => {
      if (isIn) output.write(HOME + lines.join(`${CLEAR_REST_OF_LINE}\r\n`) + CLEAR_REST_OF_LINE + CLEAR_BELOW);
    },
    leave,
  };
}
