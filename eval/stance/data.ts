/** The labelled pairs that stance is fitted and measured on. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Label, Statement } from "../../src/match/types.ts";

/** A sentence, a claim and how the one stands to the other. */
export interface LabelledPair {
  id: string;
  source: "pairs" | "real-pairs" | "judged" | "pages" | "facts" | "claims" | "pack" | "written";
  here: Statement;
  there: Statement;
  label: Label;
  phenomenon: string;
  sure: boolean;
  weight: number;
  /** What must not be on both sides of a split: the claim, the dispute, the texts. */
  keys: string[];
}

/** Folder of the development data. */
export function dataFolder(): string {
  return process.env.SECOND_SOURCE_DATA ?? join(import.meta.dirname, "../../../shared");
}

const readLines = (file: string): Record<string, unknown>[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line));

const text = (value: unknown): string => (typeof value === "string" ? value : "");

/** `pairs.jsonl` and `real-pairs.jsonl` of an evaluation folder. */
export function readPairs(folder: string, name: "pairs" | "real-pairs"): LabelledPair[] {
  const file = join(folder, "data/eval", `${name}.jsonl`);
  if (!existsSync(file)) return [];
  return readLines(file).map((line) => ({
    id: text(line.id),
    source: name,
    here: {
      text: text(line.sentence),
      ...(line.published ? { published: text(line.published) } : {}),
    },
    there: { text: text(line.claim), ...(line.when ? { when: text(line.when) } : {}) },
    label: text(line.label) as Label,
    phenomenon: text(line.phenomenon),
    sure: !line.unsure,
    weight: line.unsure ? 0.5 : 1,
    keys: name === "pairs" ? [text(line.claim)] : [text(line.sentence), text(line.claim)],
  }));
}

interface PageClaim {
  id: string;
  statement: string;
  paraphrases: string[];
  date?: string;
}

/** Page sentences with the claims they are labelled for. */
export function readPages(folder: string): {
  pages: { id: string; published?: string; onTopic: boolean; sentences: string[] }[];
  claims: PageClaim[];
  labels: { page: string; sentence: number; claim: string; stance: Label }[];
} {
  const at = join(folder, "data/eval");
  if (!existsSync(join(at, "labels.json"))) return { pages: [], claims: [], labels: [] };
  return {
    pages: JSON.parse(readFileSync(join(at, "pages/index.json"), "utf8")),
    claims: readLines(join(at, "claims.jsonl")) as unknown as PageClaim[],
    labels: JSON.parse(readFileSync(join(at, "labels.json"), "utf8")),
  };
}

/** Labelled (page sentence, claim) pairs, and every unlabelled one that `hard` picks as a negative. */
export function pagePairs(
  folder: string,
  hard: (here: string, there: string) => boolean,
): LabelledPair[] {
  const { pages, claims, labels } = readPages(folder);
  const known = new Map(
    labels.map(({ page, sentence, claim, stance }) => [`${page} ${sentence} ${claim}`, stance]),
  );
  const out: LabelledPair[] = [];
  for (const page of pages) {
    page.sentences.forEach((sentence, index) => {
      for (const claim of claims) {
        const label = known.get(`${page.id} ${index} ${claim.id}`);
        if (!label && !hard(sentence, claim.statement)) continue;
        out.push({
          id: `${page.id}-${index}-${claim.id}`,
          source: "pages",
          here: { text: sentence, ...(page.published ? { published: page.published } : {}) },
          there: { text: claim.statement, ...(claim.date ? { when: claim.date } : {}) },
          label: label ?? "unrelated",
          phenomenon: label ? "page" : "page negative",
          sure: true,
          weight: label ? 1 : 0.3,
          keys: [claim.statement],
        });
      }
    });
  }
  return out;
}

/** The claims against their own paraphrases. */
export function claimPairs(folder: string): LabelledPair[] {
  return readPages(folder).claims.flatMap((claim) =>
    claim.paraphrases.map((paraphrase, at) => ({
      id: `${claim.id}-p${at}`,
      source: "claims" as const,
      here: { text: paraphrase },
      there: { text: claim.statement },
      label: "corroborates" as const,
      phenomenon: "paraphrase",
      sure: true,
      weight: 0.5,
      keys: [claim.statement],
    })),
  );
}

interface FactReport {
  id: string;
  published: string | null;
  claims: { text: string; when?: string | null; kind: string; who?: string }[];
}
interface FactDispute {
  id: string;
  question: string;
  kind: string;
  note: string;
  positions: { statement: string; reports: string[] }[];
}

/** All reports and disputes of the recorded facts. */
export function readFacts(folder: string): {
  reports: Map<string, FactReport>;
  disputes: FactDispute[];
} {
  const at = join(folder, "facts");
  const files = [
    join(at, "reports.json"),
    ...(existsSync(join(at, "later"))
      ? readdirSync(join(at, "later"))
          .sort()
          .map((name) => join(at, "later", name))
      : []),
  ];
  const reports = new Map<string, FactReport>();
  const disputes: FactDispute[] = [];
  for (const file of files.filter((name) => existsSync(name) && name.endsWith(".json"))) {
    const data: { reports: FactReport[]; disputes?: FactDispute[] } = JSON.parse(
      readFileSync(file, "utf8"),
    );
    for (const report of data.reports) reports.set(report.id, report);
    disputes.push(...(data.disputes ?? []));
  }
  return { reports, disputes };
}
