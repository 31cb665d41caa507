/** The best few of many claims, without sorting the many. */

/** The `limit` of `claims` that score highest, in no order; of equal ones those found first. */
export function topClaims(
  claims: ArrayLike<number>,
  scores: Float32Array,
  limit: number,
): number[] {
  if (claims.length <= limit) return Array.from(claims);
  // A heap with the least of the best on top; most claims are turned away by one comparison.
  const heap = Array.from({ length: limit }, (_, at) => claims[at] ?? 0);
  for (let at = (limit >> 1) - 1; at >= 0; at--) sink(heap, at, scores);
  for (let at = limit; at < claims.length; at++) {
    const claim = claims[at] ?? 0;
    if ((scores[claim] ?? 0) <= (scores[heap[0] ?? 0] ?? 0)) continue;
    heap[0] = claim;
    sink(heap, 0, scores);
  }
  return heap;
}

function sink(heap: number[], from: number, scores: Float32Array): void {
  const claim = heap[from] ?? 0;
  const score = scores[claim] ?? 0;
  let at = from;
  for (let child = 2 * at + 1; child < heap.length; child = 2 * at + 1) {
    const right = child + 1;
    const rightLess =
      right < heap.length && (scores[heap[right] ?? 0] ?? 0) < (scores[heap[child] ?? 0] ?? 0);
    const least = rightLess ? right : child;
    if ((scores[heap[least] ?? 0] ?? 0) >= score) break;
    heap[at] = heap[least] ?? 0;
    at = least;
  }
  heap[at] = claim;
}
