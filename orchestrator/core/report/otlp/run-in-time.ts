import type { HrTime } from "@opentelemetry/api";
import { type Resource, resourceFromAttributes } from "@opentelemetry/resources";
import type { Moment } from "../moment.ts";
import type { RunReport } from "../report.ts";

/** Hex digits that depend on a text alone, at least 32 of them: the same run has the same ids however often it is exported. */
export type Hash = (text: string) => string;

/** The source named in every span and metric. */
export const SCOPE = { name: "skyfom" };

/** What a run is, in every span and metric. */
export function resourceOf({ run }: RunReport): Resource {
  return resourceFromAttributes({ "service.name": "skyfom", "skyfom.repository": run.repository });
}

/** A moment of a run as OpenTelemetry writes it: seconds since 1970, and nanoseconds. */
export function timeOf({ run }: RunReport, moment: Moment): HrTime {
  const ms = Date.parse(run.openedAt) + moment;
  return [Math.floor(ms / 1000), Math.round((ms % 1000) * 1e6)];
}

/** When it ended; of a run that is open, when its report was made. */
export function endOf({ run, madeAt }: RunReport): Moment {
  return Math.max(0, Date.parse(run.finishedAt ?? madeAt) - Date.parse(run.openedAt));
}
