/** How colours are put on; the identity where there are none. */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
}

export const PLAIN: Paint = { bold: (text) => text, dim: (text) => text, red: (text) => text };

/** How a status is shown. */
export interface Look {
  /** Columns of the terminal; no line is longer. */
  readonly width: number;
  /** Rows of the terminal, where the lists have to be cut to fit them. */
  readonly rowsOfList: number;
  readonly paint: Paint;
  /** Where transcripts and outputs are: nothing of it, as much of a transcript's path as fits, or both whatever the width. */
  readonly paths: "none" | "short" | "whole";
  /** How a person calls us, where the word `skyfom` alone is no command. */
  readonly program?: string | undefined;
}
