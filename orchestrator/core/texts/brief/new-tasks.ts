/** Where a task comes from that was made of a follow-up. */
export function tellNoticed(taskId: string, reference: string): string {
  return `Noticed by the agent that worked on ${taskId} (${reference}).`;
}

/** The description of a task that is made of a part for which there was no slot. */
export function describePartLeft(requirements: string, taskId: string, done: readonly ReportOfPart[]): string {
  const results = done.map(({ member, summary }) => `- ${member}: ${summary}`);
  return [requirements, "", `What was done for ${taskId}:`, ...results].join("\n");
}

/** What the agent of another part has reported. */
interface ReportOfPart {
  readonly member: string;
  readonly summary: string;
}
