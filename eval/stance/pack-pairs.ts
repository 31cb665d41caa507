/** Labelled pairs out of the claim pack: paraphrases agree with their claim, counter-statements conflict. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Label } from "../../src/match/types.ts";
import type { LabelledPair } from "./data.ts";

/** A claim as its file has it. */
export interface PackClaim {
  id: string;
  statement: string;
  when?: string | { from: string; to: string };
  paraphrases?: string[];
  counterStatements?: string[];
}
/** A thread as its file has it. */
export interface PackThread {
  id: string;
  claims: PackClaim[];
  disputes: { kind: string; positions: { claims: string[] }[] }[];
  compatible: { claims: [string, string] }[];
}

const THREADS = join(import.meta.dirname, "../../assets/packs/peace-talks/threads");

/**
 * Every paraphrase and counter-statement with its claim, claims that the pack calls compatible
 * though they look opposed, and for each claim its nearest neighbours in words: of the same thread
 * another aspect, of another thread another matter. Every other claim goes without its date, so
 * that both models have their share.
 */
export function packPairs(): LabelledPair[] {
  const threads = readThreads();
  const claims = threads.flatMap((thread) => thread.claims.map((claim) => ({ claim, thread })));
  const byId = new Map(claims.map(({ claim }) => [claim.id, claim]));
  const linked = new Set(
    threads.flatMap(({ disputes, compatible }) => [
      ...disputes.flatMap(({ positions }) => {
        const ids = positions.flatMap((position) => position.claims);
        return ids.flatMap((a) => ids.map((b) => `${a} ${b}`));
      }),
      ...compatible.flatMap(({ claims: [a, b] }) => [`${a} ${b}`, `${b} ${a}`]),
    ]),
  );
  const words = new Map(claims.map(({ claim }) => [claim.id, wordsOf(claim.statement)]));
  const near = (claim: PackClaim, others: readonly PackClaim[], count: number): PackClaim[] => {
    const own = words.get(claim.id) ?? new Set();
    const shared = (other: PackClaim): number =>
      [...(words.get(other.id) ?? [])].filter((word) => own.has(word)).length;
    return others
      .filter((other) => other.id !== claim.id && !linked.has(`${claim.id} ${other.id}`))
      .sort((a, b) => shared(b) - shared(a))
      .slice(0, count);
  };
  const out: LabelledPair[] = [];
  claims.forEach(({ claim, thread }, at) => {
    const dated = at % 2 === 0;
    const add = (
      text: string,
      label: Label,
      phenomenon: string,
      weight: number,
      source = claim,
    ): void => {
      out.push(
        pair(`${claim.id}-${out.length}`, text, source, claim, label, phenomenon, weight, dated),
      );
    };
    for (const text of claim.paraphrases ?? []) add(text, "corroborates", "paraphrase", 0.4);
    for (const text of claim.counterStatements ?? [])
      add(text, "conflicts", "counter-statement", 0.5);
    const aspects = near(claim, thread.claims, 2);
    aspects.forEach((other, which) => {
      add(other.paraphrases?.[which] ?? other.statement, "mentions", "other aspect", 0.4, other);
    });
    const elsewhere = claims.filter((each) => each.thread !== thread).map((each) => each.claim);
    near(claim, elsewhere, 2).forEach((other, which) => {
      add(other.paraphrases?.[which] ?? other.statement, "unrelated", "other matter", 0.4, other);
    });
  });
  for (const { compatible } of threads) {
    for (const { claims: ids } of compatible) {
      const [a, b] = [byId.get(ids[0]), byId.get(ids[1])];
      if (!a || !b) continue;
      out.push(pair(`${a.id}=${b.id}`, a.statement, a, b, "mentions", "compatible", 1, true));
      out.push(pair(`${b.id}=${a.id}`, b.statement, b, a, "mentions", "compatible", 1, true));
    }
  }
  return out;
}

/** The threads of the pack that ships. */
export function readThreads(): PackThread[] {
  return readdirSync(THREADS)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name): PackThread => JSON.parse(readFileSync(join(THREADS, name), "utf8")));
}

function pair(
  id: string,
  text: string,
  from: PackClaim,
  claim: PackClaim,
  label: Label,
  phenomenon: string,
  weight: number,
  dated: boolean,
): LabelledPair {
  const when = dayOf(claim);
  const published = dayOf(from);
  return {
    id,
    source: "pack",
    here: { text, ...(dated && published ? { published } : {}) },
    there: { text: claim.statement, ...(dated && when ? { when } : {}) },
    label,
    phenomenon,
    sure: true,
    weight,
    keys: [claim.statement, text],
  };
}

/** The ISO day of what a claim states, or its first one; `undefined` where it has none. */
export const dayOf = ({ when }: PackClaim): string | undefined =>
  typeof when === "string" ? when : when?.from;

const wordsOf = (text: string): Set<string> =>
  new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 6)));
