/** Milliseconds since the run was opened. */
export type Moment = number;
