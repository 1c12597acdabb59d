/** Agreement of two annotators beyond chance (Cohen 1960). */

/** From -1 to 1; `null` when there is nothing to compare or both always say the same one thing. */
export function cohensKappa(pairs: readonly (readonly [first: string, second: string])[]): number | null {
  const share = (count: number): number => count / pairs.length;
  const agreed = share(pairs.filter(([first, second]) => first === second).length);
  const labels = new Set(pairs.flat());
  const byChance = [...labels].reduce((sum, label) => {
    const first = share(pairs.filter((pair) => pair[0] === label).length);
    const second = share(pairs.filter((pair) => pair[1] === label).length);
    return sum + first * second;
  }, 0);
  return pairs.length === 0 || byChance === 1 ? null : (agreed - byChance) / (1 - byChance);
}
