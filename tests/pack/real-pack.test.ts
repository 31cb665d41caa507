/** The pack that ships passes its own rules and holds what it is meant to hold. */
import { beforeAll, describe, expect, it } from "vitest";
import { checkPack, formatFinding } from "../../scripts/pack/check-pack.ts";
import { DEFAULT_PACK } from "../../scripts/pack/default-pack.ts";
import type { PackSource } from "../../scripts/pack/pack-source.ts";
import { type PackStats, packStats } from "../../scripts/pack/pack-stats.ts";
import { readPackSource } from "../../scripts/pack/read-pack.ts";
import { RULES } from "../../scripts/pack/rules/index.ts";
import { openSourceTexts } from "../../scripts/pack/source-texts.ts";

let source: PackSource;
let stats: PackStats;

beforeAll(async () => {
  source = await readPackSource(DEFAULT_PACK);
  stats = packStats(source.pack);
});

describe("the peace-talks pack", () => {
  it("passes the rules of pack:check", async () => {
    // Asking the matcher for every paraphrase takes most of a minute: left to the command itself.
    const rules = RULES.filter(({ name }) => name !== "stray-paraphrases");
    // Without the shared data the sentences are not compared with other texts.
    const foreign = await openSourceTexts(process.env.SECOND_SOURCE_DATA ?? "../shared");
    const errors = checkPack(source, foreign, rules).filter(({ severity }) => severity === "error");
    expect(errors.map(formatFinding)).toEqual([]);
  }, 30_000);

  it("holds the reports, claims and disputes of the spring of 2025", () => {
    expect(stats.reports).toBeGreaterThanOrEqual(230);
    expect(stats.outlets).toBeGreaterThanOrEqual(120);
    expect(stats.claims).toBeGreaterThanOrEqual(500);
    expect(stats.disputes).toBeGreaterThanOrEqual(90);
    expect(stats.compatible).toBeGreaterThanOrEqual(40);
  });

  it("has a holder for every office", () => {
    const { entities } = source.pack;
    const held = new Set(entities.flatMap(({ offices }) => offices.map(({ office }) => office)));
    const offices = entities.filter(({ kind }) => kind === "office").map(({ id }) => id);
    expect(offices.filter((id) => !held.has(id))).toEqual([]);
  });

  it("has nobody leave an office before taking it", () => {
    const tenures = source.pack.entities.flatMap(({ id, offices }) =>
      offices.map((tenure) => ({ id, ...tenure })),
    );
    expect(tenures.filter(({ from, to }) => to !== undefined && to < from)).toEqual([]);
  });
});
