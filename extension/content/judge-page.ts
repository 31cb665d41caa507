/** The gate's question: what kind of page is this, for the packs that the extension carries? */
import type { PackedSignature } from "../../src/article/packed-signature.ts";
import { judgeTopics, readEvidence } from "../../src/article/topic-gate.ts";
import type { PageKind } from "../messages.ts";

/** What the page is, and its score with the pack that it is nearest to. */
export interface PageJudgement {
  kind: PageKind;
  /** Evidence over the threshold: from 1 the page is on the topic. */
  score: number;
  /** Characters of running text that it shows. */
  prose: number;
}

/** Judges a page by every signature and keeps the best verdict. */
export function judgePage(
  document: Document,
  signatures: readonly PackedSignature[],
): PageJudgement {
  const evidence = readEvidence(document);
  const { kind, score } = judgeTopics(evidence, signatures);
  return { kind: kind === "article" ? "on-topic" : kind, score, prose: evidence.prose };
}
