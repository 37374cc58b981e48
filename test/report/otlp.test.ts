import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { beforeAll, expect, onTestFinished, test } from "vitest";
import type { RunReport } from "../../orchestrator/core/report/report.ts";
import { readRunReport } from "../../orchestrator/io/view/report/read-run-report.ts";
import { toOtlp } from "../../orchestrator/otlp-export.ts";
import { exportRun } from "../../orchestrator/verbs/export.ts";
import { runVerb } from "../support/run-verb.ts";
import { layRecordedRun } from "./recorded-run.ts";

// The messages of the official proto files, as the library of OpenTelemetry has generated them.
interface Message {
  verify(given: object): string | null;
  fromObject(given: object): object;
  encode(message: object): { finish(): Uint8Array };
  decode(bytes: Uint8Array): object;
  toObject(message: object, options: object): object;
}
const require = createRequire(import.meta.url);
const library = dirname(require.resolve("@opentelemetry/otlp-transformer/package.json"));
const { opentelemetry } = require(join(library, "build/src/generated/root.js"));
const { trace, metrics } = opentelemetry.proto.collector;
const TRACES: Message = trace.v1.ExportTraceServiceRequest;
const METRICS: Message = metrics.v1.ExportMetricsServiceRequest;

const hash = (text: string) => createHash("sha256").update(text).digest("hex");

let report: RunReport;
beforeAll(async () => {
  const recorded = layRecordedRun();
  const read = await readRunReport(
    { cwd: recorded.root, env: {}, now: () => new Date("2026-01-01T00:00:00Z") },
    "report",
    undefined,
  );
  recorded.remove();
  if (read.kind !== "report") throw new Error(read.problem.what);
  report = read.report;
});

/** In OTLP JSON ids are hex digits, which is where it differs from the usual JSON of protobuf. */
function read(text: string) {
  return JSON.parse(text, (key, value) =>
    /^(trace|span|parentSpan)Id$/.test(key) ? Buffer.from(value, "hex").toString("base64") : value,
  );
}

/** What a receiver reads of it by the official schema: a member that the schema does not know would be missing. */
function received(type: Message, text: string): object {
  const given = read(text);
  const message = type.fromObject(given);
  expect(type.verify(message)).toBeNull();
  const bytes = type.encode(message).finish();
  return type.toObject(type.decode(bytes), { longs: String, bytes: String });
}

/** A reader by the schema leaves out what is at its default. */
function withoutDefaults(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutDefaults);
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(
    ([, one]) => one !== 0 && one !== undefined && !(Array.isArray(one) && one.length === 0),
  );
  return Object.fromEntries(
    kept.map(([key, one]) => [key, /^(int|asInt)/.test(key) ? String(one) : withoutDefaults(one)]),
  );
}

test("the official schema of OpenTelemetry reads every member of the traces and of the metrics", () => {
  const otlp = toOtlp(report, hash);
  for (const [type, text] of [
    [TRACES, otlp.traces],
    [METRICS, otlp.metrics],
  ] as const)
    expect(withoutDefaults(received(type, text))).toEqual(withoutDefaults(read(text)));
});

interface SpanRead {
  readonly name: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly startTimeUnixNano: string;
  readonly endTimeUnixNano: string;
  readonly status: { readonly code: number };
  readonly events: readonly { readonly name: string }[];
}

const spansIn = (text: string): SpanRead[] => JSON.parse(text).resourceSpans[0].scopeSpans[0].spans;

test("there is a span for each attempt below one for the run, with an event for each denied spawn", () => {
  const [run, ...attempts] = spansIn(toOtlp(report, hash).traces);
  expect(run?.name).toBe(`run ${report.run.id}`);
  expect(run?.events.map(({ name }) => name)).toEqual(report.refusals.map(() => "denied"));
  expect(attempts).toHaveLength(report.rows.filter(({ bars }) => bars.length > 0).length);
  expect(new Set(attempts.map(({ parentSpanId }) => parentSpanId))).toEqual(new Set([run?.spanId]));
  expect(new Set(attempts.map(({ spanId }) => spanId)).size).toBe(attempts.length);
  const failed = report.rows.filter(
    ({ outcome, bars }) => outcome === "failed" || /failed|lost/.test(bars.at(-1)?.end ?? ""),
  );
  expect(attempts.filter(({ status }) => status.code === 2)).toHaveLength(failed.length);
  for (const { startTimeUnixNano, endTimeUnixNano } of attempts)
    expect(BigInt(endTimeUnixNano)).toBeGreaterThanOrEqual(BigInt(startTimeUnixNano));
  expect(Number(BigInt(run?.startTimeUnixNano ?? 0) / 1_000_000n)).toBe(Date.parse(report.run.openedAt));
});

test("the metrics add up to the figures of the report", () => {
  const { resourceMetrics } = JSON.parse(toOtlp(report, hash).metrics);
  const sums = new Map<string, number>();
  for (const { name, sum, gauge } of resourceMetrics[0].scopeMetrics[0].metrics)
    for (const { asInt, asDouble } of (sum ?? gauge).dataPoints)
      sums.set(name, (sums.get(name) ?? 0) + Number(asInt ?? asDouble));
  const { headline } = report;
  expect(sums.get("skyfom.run.duration")).toBe(headline.wallMs / 1000);
  expect(sums.get("skyfom.agents.peak")).toBe(headline.peak);
  expect(sums.get("skyfom.denials")).toBe(headline.refusals);
  expect(sums.get("skyfom.tokens")).toBe(headline.tokens);
  expect(sums.get("skyfom.cost")).toBeCloseTo(headline.usage?.usd ?? 0, 6);
});

test("the verb writes both beside the run, the same whenever it is asked, and says where", async () => {
  const recorded = layRecordedRun();
  onTestFinished(() => recorded.remove());
  const folder = join(recorded.state, "runs", recorded.run);
  const texts = async () => {
    const outcome = await runVerb(exportRun, ["export", "--otlp"], recorded.root, {});
    expect(outcome).toMatchObject({
      ok: true,
      text: `${join(folder, "traces.json")}\n${join(folder, "metrics.json")}`,
    });
    return ["traces.json", "metrics.json"].map((name) => readFileSync(join(folder, name), "utf8"));
  };
  expect(await texts()).toEqual(await texts());
});
