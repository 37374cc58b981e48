import { setTimeout as sleep } from "node:timers/promises";
import { say } from "../../test/support/model/answer.ts";
import { JobBoard, jobs } from "../../test/support/model/job-board.ts";
import type { Script } from "../../test/support/model/scripted-model.ts";
import type { Contestant } from "./contestant.ts";
import { play, type Scene } from "./play.ts";

const AGENTS = 7;
const HOOKS_ARE_DONE_MS = 3_000;

/** Moments at which a view is asked who is at work, and how many are. */
export const MOMENTS = {
  atWork: "while seven work",
  ended: "when all have ended",
  killed: "after `kill -9` of the client",
  next: "in the session after that",
  resumed: "in the killed session, resumed",
} as const;

/** What a contestant's view says at each moment. */
export type Shown = Readonly<Record<keyof typeof MOMENTS, string>>;

/** Seven agents that end, and seven whose client is killed; none if the contestant has no view. */
export async function measureView(contestant: Contestant, installed: string): Promise<Shown | undefined> {
  const { show, sumUp } = contestant;
  if (!show || !sumUp) return undefined;
  const look = ({ repository }: Scene, session: string) => sumUp(show({ repository, session, installed }));

  const calm = sevenAgents();
  const ended = await play(contestant, installed, calm.script, async (scene) => {
    const client = scene.start();
    await calm.untilAtWork(scene);
    calm.letGo();
    await client.ended;
    return look(scene, calm.sessions[0] ?? "");
  });

  const harsh = sevenAgents();
  return play(contestant, installed, harsh.script, async (scene) => {
    const client = scene.start();
    await harsh.untilAtWork(scene);
    const [session = ""] = harsh.sessions;
    const atWork = look(scene, session);
    client.signal("SIGKILL");
    await client.ended;
    harsh.letGo();
    await sleep(HOOKS_ARE_DONE_MS);
    const killed = look(scene, session);
    await scene.start({ prompt: "Hello" }).ended;
    const next = look(scene, harsh.sessions[1] ?? "");
    await scene.start({ prompt: "Go on", args: ["--resume", session] }).ended;
    return { atWork, ended, killed, next, resumed: look(scene, session) };
  });
}

/** The first session spawns seven agents, which work until they are let go; later ones only answer. */
function sevenAgents() {
  const board = new JobBoard(jobs(AGENTS));
  const sessions: string[] = [];
  let isOver = false;
  const script: Script = async (request, { until }) => {
    if (request.agentId) {
      await until(() => isOver, 60_000);
      return say("done");
    }
    if (!sessions.includes(request.session)) sessions.push(request.session);
    return isOver ? say("Nothing to start now.") : board.answer(request);
  };
  const untilAtWork = async ({ model }: Scene) => {
    const giveUpAt = performance.now() + 60_000;
    while (model.agentsAtWork() < AGENTS && performance.now() < giveUpAt) await sleep(50);
    await sleep(HOOKS_ARE_DONE_MS);
  };
  return {
    script,
    sessions,
    untilAtWork,
    letGo: () => {
      isOver = true;
    },
  };
}
