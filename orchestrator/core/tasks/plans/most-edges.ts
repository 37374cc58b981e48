/** Most dependencies that one plan may make: groups that wait for groups make as many as both have tasks, multiplied. */
export const MOST_EDGES = 200_000;
