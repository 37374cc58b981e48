const MOST_WORDS_OF_NAME = 4;

/** Three to six words that tell agents apart in the client's list: `backend developer for bd-123`. */
export function describeInFewWords(skillName: string, taskId: string): string {
  const task = taskId.trim().replaceAll(/\s+/g, "-");
  return `${skillInFewWords(skillName)} for ${task === "" ? "task" : task}`;
}

/** The part of it that names the skill. */
export function skillInFewWords(skillName: string): string {
  const [, name = skillName] = /^(?:.*:)?(?:skyfom-)?(.*)$/s.exec(skillName) ?? [];
  const words = name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
  return words.length === 0 ? "work" : words.slice(0, MOST_WORDS_OF_NAME).join(" ");
}
