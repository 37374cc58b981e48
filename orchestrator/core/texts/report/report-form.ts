/** An example of a report. Its lists are empty, so that an agent that repeats it unchanged claims nothing. */
export const REPORT_EXAMPLE = {
  status: "done",
  summary: "One or two sentences: what works now, and how you checked it.",
  files: [],
  commits: [],
  tests: [],
  followUps: [],
};

/** The form of the report that an agent ends with. `run/judge/parse-report.ts` reads it back. */
export const REPORT_FORM = `End your last message with one block like this, filled in truthfully:

${fence(JSON.stringify(REPORT_EXAMPLE, null, 2))}

${explainMembers()}`;

/** How the report is handed in of a part that whoever reads this does in the middle of a run of its own. */
export function handInForm(command: string): string {
  const json = JSON.stringify(REPORT_EXAMPLE, null, 2);
  return `You are in the middle of your own run, so do not end here. When the part is done, hand in its report, filled in truthfully:

\`\`\`sh
${command} <<'REPORT'
${json}
REPORT
\`\`\`

${explainMembers()}`;
}

function explainMembers(): string {
  return `- \`status\` is \`done\` only if everything the task asks for is there and checked. Otherwise use \`partial\` or \`failed\` with the reason as the summary, or \`needs-input\` with your question to the user as the summary.
- \`files\`: the paths you changed. \`commits\`: the hashes of your commits. Both are checked.
- \`tests\`: the checks you ran, each an object with its \`command\` and its \`result\`, \`passed\` or \`failed\`.
- \`followUps\`: what you noticed and left alone, one sentence each.`;
}

/** What an agent is told that would stop without a valid report. It reads the text twice, so it is short. */
export function askAgain(why: string): string {
  return `Skyfom: ${why}. Answer with the block that your brief asks for, filled in truthfully:\n${fence(JSON.stringify(REPORT_EXAMPLE))}`;
}

function fence(json: string): string {
  return `\`\`\`skyfom-report\n${json}\n\`\`\``;
}
