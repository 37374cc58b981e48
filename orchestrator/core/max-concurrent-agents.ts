/** Most agents that may be at work at once in one repository. The only place this number is written. */
export const MAX_CONCURRENT_AGENTS = 7;
