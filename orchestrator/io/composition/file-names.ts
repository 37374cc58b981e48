/** What makes a folder a skill. */
export const SKILL_FILE = "SKILL.md";

/** What makes a skill a composite; it may have one of them. */
export const COMPOSITION_FILES: readonly string[] = ["composition.json", "composition.yaml", "composition.yml"];
