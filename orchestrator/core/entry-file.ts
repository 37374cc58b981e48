/** The file that the allow rule of an install names, so that a model runs it unasked. */
export const ENTRY_FILE = "skyfom.mjs";
