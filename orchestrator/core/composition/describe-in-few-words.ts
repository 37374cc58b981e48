const MOST_WORDS_OF_NAME = 4;

/** Three to six words that tell agents apart in the client's list: `backend developer for bd-123`. */
export function describeInFewWords(skillName: string, taskId: string): string {
  const [, name = skillName] = /^(?:.*:)?(?:skyfom-)?(.*)$/s.exec(skillName) ?? [];
  const words = name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
  if (words.length === 0) words.push("work");
  const task = taskId.trim().replaceAll(/\s+/g, "-");
  return [...words.slice(0, MOST_WORDS_OF_NAME), "for", task === "" ? "task" : task].join(" ");
}
