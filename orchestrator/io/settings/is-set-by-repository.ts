import { setByRepository } from "./set-by-repository.ts";

/** Whether settings that come with the repository of a folder set a variable of the client's environment. */
export function isSetByRepository(start: string, env: NodeJS.ProcessEnv, name: string): boolean {
  return setByRepository(start, env, [name]).length > 0;
}
