/** Whether an edited sentence still says the same: only its wording was touched up. */

/** Words that turn a statement round or weaken it; one more or fewer is another statement. */
const TURNING = new Set(
  (
    "no not never none nobody nothing neither nor without cannot deny denied denies refuse refused rejects " +
    "rejected may might could would should must if unless only almost nearly about around more less fewer " +
    "least most over under up down before after until all some few half both two three four five six seven " +
    "eight nine ten eleven twelve dozen hundred thousand million billion first second third last next " +
    "не ни нет без ні немає nicht kein keine ohne ne pas sans sin nie bez ليس لا لم لن بدون"
  ).split(" "),
);

/** Words that carry grammar alone; they may come and go. */
const GRAMMAR = new Set(
  (
    "a an the of to in on at by for from with and or as that which who whom this these those its his her their " +
    "is are was were be been being has have had do does did it he she they also then now just still however " +
    "le la les de des du un une et der die das den dem ein eine und el los las del y"
  ).split(" "),
);

/** Of two sentences' content words, how large a share may differ, 0..1. */
const MAX_CHANGED = 0.12;
/** Shorter words have no spelling close to theirs that is not another word. */
const MIN_TYPO_LENGTH = 5;

interface Word {
  norm: string;
  /** A name or a figure: must not change at all. */
  hard: boolean;
}

/** Compares two sentences word by word; symmetric. */
export function isSameStatement(one: string, other: string): boolean {
  const [left, right] = unshared(wordsOf(one), wordsOf(other));
  if ([...left.lost, ...right.lost].some(({ hard, norm }) => hard || TURNING.has(norm)))
    return false;
  const changed = { left: left.lost.filter(carries), right: right.lost.filter(carries) };
  for (const word of [...changed.left]) {
    const twin = changed.right.findIndex((candidate) => isTypo(word.norm, candidate.norm));
    if (twin < 0) continue;
    changed.right.splice(twin, 1);
    changed.left.splice(changed.left.indexOf(word), 1);
  }
  // A word exchanged for another ("accepted" for "dismissed") is another statement.
  if (changed.left.length > 0 && changed.right.length > 0) return false;
  const content = Math.max(left.content, right.content);
  return changed.left.length + changed.right.length <= Math.max(1, content * MAX_CHANGED);
}

function carries(word: Word): boolean {
  return !GRAMMAR.has(word.norm);
}

function wordsOf(sentence: string): Word[] {
  const written = sentence.match(/\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{M}'’-]+/gu) ?? [];
  return written.map((word, index) => ({
    norm: word
      .toLowerCase()
      .replace(/[’']s?$/, "")
      .replaceAll("’", "'"),
    // The first word's capital says nothing.
    hard: /\p{N}/u.test(word) || (index > 0 && /^\p{Lu}/u.test(word)),
  }));
}

interface Side {
  /** Words that the other side lacks, in order. */
  lost: Word[];
  /** Number of words that carry content. */
  content: number;
}

/** Takes out the longest common subsequence: what is left moved, came or went. */
function unshared(one: Word[], other: Word[]): [Side, Side] {
  const width = other.length + 1;
  const table = new Uint16Array((one.length + 1) * width);
  for (let i = one.length - 1; i >= 0; i--) {
    for (let j = other.length - 1; j >= 0; j--) {
      const skip = Math.max(table[(i + 1) * width + j] ?? 0, table[i * width + j + 1] ?? 0);
      const both = one[i]?.norm === other[j]?.norm ? (table[(i + 1) * width + j + 1] ?? 0) + 1 : 0;
      table[i * width + j] = Math.max(skip, both);
    }
  }
  const left: Side = { lost: [], content: one.filter(carries).length };
  const right: Side = { lost: [], content: other.filter(carries).length };
  let i = 0;
  let j = 0;
  while (i < one.length || j < other.length) {
    const a = one[i];
    const b = other[j];
    if (a && b && a.norm === b.norm) {
      i++;
      j++;
    } else if (b && (!a || (table[i * width + j + 1] ?? 0) >= (table[(i + 1) * width + j] ?? 0))) {
      right.lost.push(b);
      j++;
    } else if (a) {
      left.lost.push(a);
      i++;
    }
  }
  return [left, right];
}

/** One slip of the pen: a letter added, dropped, changed, or two swapped. */
function isTypo(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < MIN_TYPO_LENGTH) return false;
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  let end = 0;
  const longest = Math.min(one.length, other.length) - start;
  while (end < longest && one[one.length - 1 - end] === other[other.length - 1 - end]) end++;
  const a = one.slice(start, one.length - end);
  const b = other.slice(start, other.length - end);
  return (a.length <= 1 && b.length <= 1) || (a.length === 2 && a === [...b].reverse().join(""));
}
