import type { DrivenRun } from "./driven-run.ts";

/** Acts while the tracker says of one of its verbs that it cannot be asked now. */
export async function whileUnavailable(
  run: DrivenRun,
  verb: "show" | "close" | "claim" | "release",
  act: () => Promise<unknown>,
): Promise<void> {
  const source = await run.source();
  const { [verb]: real } = source;
  const problem = { where: "bd", what: "the database is locked", fix: "Wait." };
  Object.assign(source, { [verb]: async () => ({ kind: "unavailable", problem }) });
  await act();
  Object.assign(source, { [verb]: real });
}
