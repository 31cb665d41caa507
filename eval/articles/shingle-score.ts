/**
 * The measure of the article extraction benchmark
 * (https://github.com/scrapinghub/article-extraction-benchmark): runs of four words, counted.
 */

/** Words of a shingle, as the benchmark has it. */
const SHINGLE = 4;

/** Precision, recall and F1 in 0..1. */
export interface Score {
  precision: number;
  recall: number;
  f1: number;
}

interface PageScore {
  /** `null` where nothing was extracted, which counts against recall alone. */
  precision: number | null;
  /** `null` where nothing was there to extract. */
  recall: number | null;
}

/** Averages over pages; F1 is that of the averages, not the average of the F1s. */
export function scoreOf(pages: readonly { expected: string; extracted: string }[]): Score {
  const scores = pages.map(({ expected, extracted }) => scorePage(expected, extracted));
  const precision = mean(scores.flatMap((score) => score.precision ?? []));
  const recall = mean(scores.flatMap((score) => score.recall ?? []));
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}

function scorePage(expected: string, extracted: string): PageScore {
  const wanted = shinglesOf(expected);
  const found = shinglesOf(extracted);
  let shared = 0;
  for (const [shingle, count] of found) shared += Math.min(count, wanted.get(shingle) ?? 0);
  const total = (counts: Map<string, number>) => [...counts.values()].reduce((a, b) => a + b, 0);
  return {
    precision: total(found) === 0 ? null : shared / total(found),
    recall: total(wanted) === 0 ? null : shared / total(wanted),
  };
}

function shinglesOf(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  // A text of fewer words is one short shingle.
  const last = words.length === 0 ? 0 : Math.max(1, words.length - SHINGLE + 1);
  for (let start = 0; start < last; start++) {
    const shingle = words.slice(start, start + SHINGLE).join(" ");
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((a, b) => a + b, 0) / values.length;
}
