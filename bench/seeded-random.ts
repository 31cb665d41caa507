/** Random numbers that are the same on every run. */

/** Numbers from 0 to below 1, by Marsaglia's xorshift of 32 bits (2003, Xorshift RNGs). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
