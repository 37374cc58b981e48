/** Where the client keeps what belongs to one agent of a session, beside the session's own transcript. */
export function agentFile(transcript: string, agent: string, ending: ".jsonl" | ".meta.json"): string {
  return `${transcript.replace(/\.jsonl$/, "")}/subagents/agent-${agent}${ending}`;
}
