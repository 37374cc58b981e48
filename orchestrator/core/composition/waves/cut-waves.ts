/** Lists `members` level by level, in declared order within a level, and cuts each level into waves of at most `limit`. */
export function cutWaves<M>(members: readonly M[], levels: Int32Array, height: number, limit: number): M[][] {
  const ends = new Int32Array(height);
  for (const level of levels) ends[level] = (ends[level] as number) + 1;
  for (let level = 1; level < height; level++) ends[level] = (ends[level] as number) + (ends[level - 1] as number);

  const ordered = new Array<M>(members.length);
  const free = ends.slice();
  for (let i = members.length - 1; i >= 0; i--) {
    const level = levels[i] as number;
    const at = (free[level] as number) - 1;
    free[level] = at;
    ordered[at] = members[i] as M;
  }

  const waves: M[][] = [];
  let begin = 0;
  for (const end of ends) {
    while (begin < end) {
      const wave = new Array<M>(Math.min(limit, end - begin));
      for (let at = 0; at < wave.length; at++) wave[at] = ordered[begin++] as M;
      waves.push(wave);
    }
  }
  return waves;
}
