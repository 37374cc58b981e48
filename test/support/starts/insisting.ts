import { call } from "../model/answer.ts";
import type { ContentBlock, ModelRequest, ToolResult } from "../model/model-request.ts";
import type { Script } from "../model/scripted-model.ts";

/** What the client says of a call whose hook was killed, and the module of one that it could not count. */
const FAILED_HOOK = /If this hook fails: no agent was started|Skyfom could not check how many agents/;

/** More than chance asks for, so that a call that can never be made ends. */
const MOST = 60;

/** A main conversation that makes a call again whose hook failed; its own script hears of the others, and of the last attempt. */
export function insisting(script: Script): Script {
  let left = MOST;
  let held: Pick<ModelRequest, "lastAnswer" | "newResults" | "newTexts"> = NOTHING;
  return (request, around) => {
    if (request.agentId !== undefined) return script(request, around);
    const failed = new Set(request.newResults.filter(isOfFailedHook).map(({ toolUseId }) => toolUseId));
    const again = request.lastAnswer.flatMap((block) => (isCall(block) && failed.has(block.id) ? [block] : []));
    const heard = {
      lastAnswer: [...held.lastAnswer, ...request.lastAnswer],
      newResults: [...held.newResults, ...request.newResults.filter(({ toolUseId }) => !failed.has(toolUseId))],
      newTexts: [...held.newTexts, ...request.newTexts],
    };
    if (again.length === 0 || left <= 0) {
      held = NOTHING;
      return script({ ...request, ...heard }, around);
    }
    left--;
    held = heard;
    return call(...again.map(({ name, input }) => ({ name, input })));
  };
}

const NOTHING = { lastAnswer: [], newResults: [], newTexts: [] };

function isOfFailedHook({ isError, text }: ToolResult): boolean {
  return isError && FAILED_HOOK.test(text);
}

function isCall(block: ContentBlock): block is Extract<ContentBlock, { type: "tool_use" }> {
  return block.type === "tool_use";
}
