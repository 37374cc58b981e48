import type { DoctorFacts } from "./facts.ts";

/** A variable as the client will see it, and where that value comes from: `env` of the highest settings file, else the environment. */
export function clientEnv({ layers, env }: DoctorFacts, name: string): { value: string; where: string } | undefined {
  for (const { file, settings } of [...layers].reverse()) {
    const value = (settings?.env as Readonly<Record<string, unknown>> | undefined)?.[name];
    if (typeof value === "string") return { value, where: file };
  }
  const value = env[name];
  return value === undefined ? undefined : { value, where: "the environment" };
}
