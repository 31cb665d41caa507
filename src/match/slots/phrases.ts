/** Finds the phrases of a list in a text by their stems. */
import { stem, stemSet } from "./stem.ts";

/** Where a phrase stands; `to` is the token after its last. */
export interface PhraseHit {
  from: number;
  to: number;
}

interface Node {
  next: Map<string, Node>;
  ends: boolean;
}

/** A list of phrases ready to be looked for. */
export interface PhraseList {
  find(stems: readonly string[]): PhraseHit[];
}

/** Compiles a comma-separated list of phrases in base forms. */
export function phraseList(phrases: string): PhraseList {
  const root: Node = { next: new Map(), ends: false };
  for (const phrase of phrases.split(",")) {
    let node = root;
    for (const word of phrase.trim().split(" ")) {
      const key = stem(word);
      let next = node.next.get(key);
      if (!next) {
        next = { next: new Map(), ends: false };
        node.next.set(key, next);
      }
      node = next;
    }
    node.ends = true;
  }
  return { find: (stems) => find(root, stems) };
}

function find(root: Node, stems: readonly string[]): PhraseHit[] {
  const hits: PhraseHit[] = [];
  for (let from = 0; from < stems.length; from += 1) {
    let node: Node | undefined = root;
    let to = 0;
    for (let at = from; node; at += 1) {
      if (node.ends) to = at;
      const key: string | undefined = stems[at];
      node = key === undefined ? undefined : node.next.get(key);
    }
    if (to > from) {
      hits.push({ from, to });
      from = to - 1;
    }
  }
  return hits;
}

/** Before a date these belong to it. */
const BEFORE_DATE = stemSet("on in at by since from until");

/**
 * Finds the phrases that a date parts, and those alone: "refused on 3 May to sign" has "refused to".
 *
 * @param inDate the tokens that belong to a date.
 */
export function partedByDates(
  stems: readonly string[],
  inDate: ReadonlySet<number>,
): (list: PhraseList) => PhraseHit[] {
  if (inDate.size === 0) return () => [];
  const isDate = (at: number): boolean =>
    inDate.has(at) || (inDate.has(at + 1) && BEFORE_DATE.has(stems[at] ?? ""));
  const kept = stems.flatMap((_, at) => (isDate(at) ? [] : [at]));
  const left = kept.map((at) => stems[at] ?? "");
  return (list) =>
    list.find(left).flatMap(({ from, to }) => {
      const [first = 0, last = 0] = [kept[from], kept[to - 1]];
      return last - first > to - 1 - from ? [{ from: first, to: last + 1 }] : [];
    });
}
