/**
 * Pairs of claims out of the recorded reports, judged by hand for this project: near neighbours in
 * words and both sides of disputes, as in `real-pairs.jsonl`, none of whose texts they share.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Label } from "../../src/match/types.ts";
import { type LabelledPair, readFacts } from "./data.ts";

/** A line of `judged-pairs.jsonl`: two claims as `report#position`, and how the first stands to the second. */
interface Judged {
  here: string;
  there: string;
  label: Label;
  unsure?: boolean;
}

const FILE = join(import.meta.dirname, "judged-pairs.jsonl");

/** The judged pairs whose reports the data folder has. */
export function judgedPairs(folder: string): LabelledPair[] {
  const { reports } = readFacts(folder);
  const sharing = disputesOf(folder);
  const claimOf = (reference: string) => {
    const [report = "", at] = reference.split("#");
    const recorded = reports.get(report);
    const claim = recorded?.claims[Number(at)];
    return recorded && claim ? { ...claim, published: recorded.published } : undefined;
  };
  return readFileSync(FILE, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .flatMap((line, at): LabelledPair[] => {
      const judged: Judged = JSON.parse(line);
      const [here, there] = [claimOf(judged.here), claimOf(judged.there)];
      if (!here || !there) return [];
      return [
        {
          id: `judged-${at}`,
          source: "judged",
          here: { text: here.text, ...(here.published ? { published: here.published } : {}) },
          there: { text: there.text, ...(there.when ? { when: there.when } : {}) },
          label: judged.label,
          phenomenon: "judged",
          sure: !judged.unsure,
          weight: judged.unsure ? 0.5 : 1,
          keys: [here.text, there.text, ...sharing(here.text, there.text)],
        },
      ];
    });
}

/**
 * Gives the disputes that the reports of two claims both take part in: what must not be on both
 * sides of a split either, since other reports of one dispute say nearly the same.
 */
export function disputesOf(folder: string): (here: string, there: string) => string[] {
  const { reports, disputes } = readFacts(folder);
  const byReport = new Map<string, Set<string>>();
  for (const { id, positions } of disputes) {
    for (const report of positions.flatMap((position) => position.reports)) {
      byReport.set(report, (byReport.get(report) ?? new Set()).add(id));
    }
  }
  const byText = new Map<string, Set<string>>();
  for (const { id, claims } of reports.values()) {
    for (const { text } of claims) {
      const known = byText.get(text) ?? new Set();
      for (const dispute of byReport.get(id) ?? []) known.add(dispute);
      byText.set(text, known);
    }
  }
  return (here, there) =>
    [...(byText.get(here) ?? [])].filter((dispute) => byText.get(there)?.has(dispute));
}
