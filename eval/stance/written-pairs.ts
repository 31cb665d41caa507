/**
 * Sentences written for this project beside claims of the pack: reworded, contradicted, told of another
 * aspect, or of another matter in the same words. Nothing in them is to be taken as a fact.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Label } from "../../src/match/types.ts";
import type { LabelledPair } from "./data.ts";
import { dayOf, readThreads } from "./pack-pairs.ts";

/** A line of `written-pairs.jsonl`. */
interface Written {
  claim: string;
  label: Label;
  phenomenon: string;
  /** ISO day; a sentence that has it is judged as a dated report's. */
  published?: string;
  text: string;
}

/** The written sentences with their claims; those whose claim the pack has no longer are left out. */
export function writtenPairs(): LabelledPair[] {
  const claims = new Map(
    readThreads().flatMap((thread) => thread.claims.map((claim) => [claim.id, claim])),
  );
  return readFileSync(join(import.meta.dirname, "written-pairs.jsonl"), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line): Written => JSON.parse(line))
    .flatMap(({ claim: id, label, phenomenon, published, text }, at): LabelledPair[] => {
      const claim = claims.get(id);
      if (!claim) return [];
      const when = dayOf(claim);
      return [
        {
          id: `written-${at}`,
          source: "written",
          here: { text, ...(published ? { published } : {}) },
          there: { text: claim.statement, ...(published && when ? { when } : {}) },
          label,
          phenomenon,
          sure: true,
          weight: 1,
          keys: [claim.statement, text],
        },
      ];
    });
}
