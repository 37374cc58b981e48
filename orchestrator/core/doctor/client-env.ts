import type { DoctorFacts, SettingsLayer } from "./facts.ts";

/** A variable as the client will see it. */
interface ClientVariable {
  readonly value: string;
  /** Where that value comes from. */
  readonly where: string;
  readonly scope: SettingsLayer["scope"] | "environment";
}

/** `env` of the highest settings file that has the variable, else the environment. */
export function clientEnv({ layers, env }: DoctorFacts, name: string): ClientVariable | undefined {
  for (const { file, scope, settings } of [...layers].reverse()) {
    const value = (settings?.env as Readonly<Record<string, unknown>> | undefined)?.[name];
    if (isGiven(value)) return { value: String(value), where: file, scope };
  }
  const value = env[name];
  return value === undefined ? undefined : { value, where: "the environment", scope: "environment" };
}

/** The client turns numbers and booleans into text. */
function isGiven(value: unknown): value is string | number | boolean {
  return ["string", "number", "boolean"].includes(typeof value);
}
