/** Finds the axes that a text touches. */
import type { Token } from "../../text/tokens.ts";
import { AXES } from "./axes.ts";
import { stem } from "./stem.ts";

/** A word or phrase of the text that lies on an axis. */
export interface AxisHit {
  axis: string;
  kind: "act" | "thing";
  /** Which end of the axis the words stand for, negation around them not counted. */
  sign: 1 | -1;
  /** First token and the token after the last. */
  from: number;
  to: number;
  /** Words in between belong to something else. */
  gapped: boolean;
}

/** Words that may stand where a phrase has `~`. */
const GAP = 5;

interface Node {
  next: Map<string, Node>;
  gap?: Node;
  ends?: { axis: string; kind: "act" | "thing"; sign: 1 | -1 };
}

const root: Node = { next: new Map() };
for (const axis of AXES) {
  add(axis.plus, { axis: axis.id, kind: axis.kind, sign: 1 });
  if (axis.minus) add(axis.minus, { axis: axis.id, kind: axis.kind, sign: -1 });
}

function add(phrases: string, ends: NonNullable<Node["ends"]>): void {
  for (const phrase of phrases.split(", ")) {
    let node = root;
    for (const word of phrase.trim().split(" ")) {
      if (word === "~") {
        node.gap ??= { next: new Map() };
        node = node.gap;
        continue;
      }
      const key = stem(word);
      let next = node.next.get(key);
      if (!next) {
        next = { next: new Map() };
        node.next.set(key, next);
      }
      node = next;
    }
    // The first axis that lists a phrase keeps it: the order of the list is the order of trust.
    node.ends ??= ends;
  }
}

/** The hits of a text in order; of overlapping ones the longest, then the first. */
export function findAxisHits(tokens: readonly Token[], stems: readonly string[]): AxisHit[] {
  const hits: AxisHit[] = [];
  for (let at = 0; at < tokens.length; ) {
    const best = longest(root, stems, at);
    if (best && !isNaming(tokens, at, best.to)) {
      const { axis, kind, sign } = best.ends;
      hits.push({ axis, kind, sign, from: at, to: best.to, gapped: best.gapped });
      // A phrase with a gap leaves the words inside it open: "turned the truce down" is also about
      // a truce.
      at = best.gapped ? at + 1 : best.to;
    } else at += 1;
  }
  return hits;
}

/** Tokens in which whose thing is called so has to be told. */
const NAMED_REACH = 4;

/** "called the plan unfair", "called the king's offer promising": no telephone rang. */
function isNaming(tokens: readonly Token[], at: number, to: number): boolean {
  if (to > at + 1 || !/^call(?:ed|s|ing)$/.test(tokens[at]?.norm ?? "")) return false;
  const next = tokens.slice(to, to + NAMED_REACH);
  return (
    /^(?:the|a|an|this|that|these|those|it|its|his|her|their)$/.test(next[0]?.norm ?? "") ||
    next.some(({ text }) => /['’]s$/.test(text))
  );
}

interface Found {
  ends: NonNullable<Node["ends"]>;
  to: number;
  gapped: boolean;
  words: number;
}

function longest(
  node: Node,
  stems: readonly string[],
  at: number,
  words = 0,
  gapped = false,
): Found | undefined {
  let best: Found | undefined =
    node.ends && words > 0 ? { ends: node.ends, to: at, gapped, words } : undefined;
  const key = stems[at];
  const next = key === undefined ? undefined : node.next.get(key);
  if (next) best = longer(longest(next, stems, at + 1, words + 1, gapped), best);
  if (node.gap) {
    for (let skip = 0; skip <= GAP && at + skip < stems.length; skip += 1) {
      if (skip > 0 && /^[.;:!?]$/.test(stems[at + skip - 1] ?? "")) break;
      const through = node.gap.next.get(stems[at + skip] ?? "");
      if (through) {
        best = longer(longest(through, stems, at + skip + 1, words + 1, gapped || skip > 0), best);
        break;
      }
    }
  }
  return best;
}

function longer(a: Found | undefined, b: Found | undefined): Found | undefined {
  if (!a || !b) return a ?? b;
  return a.words >= b.words ? a : b;
}
