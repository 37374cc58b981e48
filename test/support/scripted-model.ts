import { randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { type Answer, answerEvents, answerMessage, makesCalls } from "./answer.ts";
import { type ModelRequest, readModelRequest } from "./model-request.ts";
import { WorkLog, type WorkPeriod } from "./work-log.ts";

/** What a script may look at besides the request. */
export interface Surroundings {
  /** Agents at work at this server now, over all sessions. */
  readonly agentsAtWork: () => number;
  /** Waits until `isSo`, or until the client gives up on this request; false when `withinMs` passed before. */
  readonly until: (isSo: () => boolean, withinMs: number) => Promise<boolean>;
}

/** Decides the answer to one request; the time it takes is the time the model thinks. */
export type Script = (request: ModelRequest, around: Surroundings) => Answer | Promise<Answer>;

/** One request and what it was answered, for a look when a test has failed. */
export interface Exchange {
  readonly atMs: number;
  readonly request: ModelRequest;
  answer?: Answer;
}

/** A model on loopback that answers by a script and counts, outside our code, the agents that work at it. */
export interface ScriptedModel {
  readonly url: string;
  /** When the server's own clock, which periods are told in, was at zero: milliseconds since 1970. */
  readonly bornAt: number;
  readonly exchanges: readonly Exchange[];
  readonly agentsAtWork: () => number;
  readonly peakAtWork: () => number;
  readonly peakInFlight: () => number;
  readonly periods: () => WorkPeriod[];
  /** What spawns were answered that did not start an agent. */
  readonly refusedSpawns: () => string[];
  close(): Promise<void>;
}

/** Starts a server that speaks `POST /v1/messages`, streamed or not; any other address is answered 404. */
export async function startScriptedModel(script: Script): Promise<ScriptedModel> {
  const log = new WorkLog();
  const exchanges: Exchange[] = [];
  const bornAt = Date.now();
  const zero = performance.now();
  const now = () => performance.now() - zero;
  const server = createServer((incoming, response) => {
    if (incoming.method !== "POST" || !/^\/v1\/messages(\?|$)/.test(incoming.url ?? "")) {
      response.writeHead(404, { "content-type": "application/json" }).end("{}");
      return;
    }
    void answerOne(incoming, response).catch((error: Error) => {
      if (!response.headersSent) response.writeHead(400, { "content-type": "application/json" });
      response.end(failureBody(`the script of the model failed: ${error.stack}`));
    });
  });

  async function answerOne(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const arrivedAt = now();
    const request = readModelRequest(incoming.headers, await text(incoming));
    const exchange: Exchange = { atMs: arrivedAt, request };
    exchanges.push(exchange);
    const { agentId, session, prompt } = request;
    const finish = agentId && log.begin({ agentId, session, label: prompt.split("\n", 1)[0] ?? "" }, arrivedAt);
    // "close" also comes when the client hangs up, which ends the agent's work as well
    response.on("close", () => {
      if (finish)
        finish(now(), response.writableFinished && exchange.answer !== undefined && makesCalls(exchange.answer));
    });
    exchange.answer = await script(request, {
      agentsAtWork: () => log.atWork(),
      until: (isSo, withinMs) => until(() => isSo() || response.destroyed, withinMs),
    });
    if (!response.destroyed) send(response, request, exchange.answer);
  }

  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    bornAt,
    exchanges,
    agentsAtWork: () => log.atWork(),
    peakAtWork: () => log.peakAtWork(),
    peakInFlight: () => log.peakInFlight(),
    periods: () => log.periods(),
    refusedSpawns: () => exchanges.flatMap(({ request }) => refusedSpawns(request)),
    close: () =>
      new Promise<void>((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

function refusedSpawns({ lastAnswer, newResults }: ModelRequest): string[] {
  const calls = lastAnswer.flatMap((block) => (block.type === "tool_use" && block.name === "Agent" ? [block.id] : []));
  return newResults.filter(({ isError, toolUseId }) => isError && calls.includes(toolUseId)).map(({ text }) => text);
}

function send(response: ServerResponse, request: ModelRequest, answer: Answer): void {
  if (answer.kind === "failure") {
    response.writeHead(answer.status, { "content-type": "application/json" }).end(failureBody(answer.message));
    return;
  }
  const message = answerMessage(answer, randomBytes(8).toString("hex"), request.model);
  if (request.isStreamed) response.writeHead(200, { "content-type": "text/event-stream" }).end(answerEvents(message));
  else response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(message));
}

function failureBody(message: string): string {
  return JSON.stringify({ type: "error", error: { type: "invalid_request_error", message } });
}

async function until(isSo: () => boolean, withinMs: number): Promise<boolean> {
  const deadline = performance.now() + withinMs;
  while (!isSo()) {
    if (performance.now() >= deadline) return false;
    await sleep(20);
  }
  return true;
}
