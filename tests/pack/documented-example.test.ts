/** docs/claim-pack.md keeps its word: its example is valid, and the pack with it passes. */
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { checkPack } from "../../scripts/pack/check-pack.ts";
import { DEFAULT_PACK } from "../../scripts/pack/default-pack.ts";
import type { PackSource } from "../../scripts/pack/pack-source.ts";
import { readPackSource } from "../../scripts/pack/read-pack.ts";
import { RULES } from "../../scripts/pack/rules/index.ts";
import { openStore } from "../../src/store/claim-store.ts";
import { compilePack } from "../../src/store/compile.ts";
import { ClaimSchema, EntitySchema, OutletSchema, ReportSchema } from "../../src/store/schema.ts";

const guide = readFileSync("docs/claim-pack.md", "utf8");
const [outlet, claim, report, entity] = [...guide.matchAll(/```json\n([\s\S]*?)```/g)].map(
  ([, text = ""]) => JSON.parse(text) as unknown,
);

describe("the guide's example", () => {
  let source: PackSource;

  beforeAll(async () => {
    source = await readPackSource(DEFAULT_PACK);
    const { pack } = source;
    pack.outlets.push(OutletSchema.parse(outlet));
    pack.reports.push(ReportSchema.parse(report));
    pack.threads[0]?.claims.push(ClaimSchema.parse(claim));
  });

  it("shows the new report under both of its claims", () => {
    const claims = openStore([compilePack(source.pack)]).packs.flatMap((open) => open.claims);
    const speaking = claims.filter(({ assertions }) =>
      assertions.some(({ outlet: by }) => by.name === "Sumy Daily"),
    );
    expect(speaking.map(({ id }) => id).sort()).toEqual([
      "peace-talks/sumy-in-mourning-14-april",
      "peace-talks/sumy-killed-34",
    ]);
  });

  it("breaks no rule", () => {
    // Asking the matcher for every paraphrase takes most of a minute: left to the command itself.
    const rules = RULES.filter(({ name }) => name !== "stray-paraphrases");
    const about = ["sumy-in-mourning-14-april", "sumy-daily", "r-sumydaily-2025-04-14-toll"];
    const findings = checkPack(source, null, rules).filter(({ entry }) => about.includes(entry));
    expect(findings).toEqual([]);
  });

  it("shows an office as the pack records it", () => {
    const shown = EntitySchema.parse(entity);
    const kept = source.pack.entities.find(({ id }) => id === shown.id);
    expect(kept?.offices).toEqual(shown.offices);
    expect(kept?.partOf).toBe(shown.partOf);
  });
});
