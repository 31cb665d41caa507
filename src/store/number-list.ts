/** Whole numbers below 2^32 in typed arrays. */

/** A list of numbers that grows. */
export class NumberList {
  length = 0;
  #numbers = new Uint32Array(1024);

  push(number: number): void {
    if (this.length === this.#numbers.length) {
      const larger = new Uint32Array(this.length * 2);
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers[this.length++] = number;
  }

  /** A copy of what is in the list. */
  toArray(): Uint32Array {
    return this.#numbers.slice(0, this.length);
  }
}

/** The part of a list that belongs to entry `at`, given where each entry's part begins. */
export function span(starts: Uint32Array, at: number): [first: number, end: number] {
  return [starts[at] ?? 0, starts[at + 1] ?? 0];
}
