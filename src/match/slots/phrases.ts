/** Finds the phrases of a list in a text by their stems. */
import { stem } from "./stem.ts";

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
