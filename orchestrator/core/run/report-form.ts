/** The form of the report that an agent ends with, filled in as an example. `parse-report.ts` reads it back. */
export const REPORT_FORM = `End your last message with one block like this, filled in with what is true:

\`\`\`skyfom-report
{
  "status": "done",
  "summary": "One or two sentences: what works now, and how you checked it.",
  "files": ["src/example.ts"],
  "commits": ["0123abc"],
  "followUps": ["What you saw and left alone, one sentence each."]
}
\`\`\`

\`status\` is \`done\` only when everything the task asks for is there and checked; else \`partial\` or \`failed\` with the reason in the summary, or \`needs-input\` with your question in it.`;
