/** One entry of the plain array that every contestant starts from. */
export interface BenchTask {
  readonly skillName: string;
  readonly dependencies: string[];
}
