/** Within this share of its target a margin is worth a look; further below it is missed. */
const nearTarget = 0.95;

/** How a margin stands to its target. */
export function marginTone(margin: number, target: number): 'ok' | 'watch' | 'bad' {
  // A margin that misses only by float noise has reached its target.
  if (margin >= target - 1e-9) return 'ok';
  return margin >= target * nearTarget ? 'watch' : 'bad';
}
