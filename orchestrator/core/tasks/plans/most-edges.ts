/** Most dependencies that one plan may make: a group that waits for a group makes one edge for each pair of their tasks. */
export const MOST_EDGES = 200_000;
