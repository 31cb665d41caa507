import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { buildPacks } from "../../../scripts/build/packs.ts";
import { DEFAULT_PACK } from "../../../scripts/pack/default-pack.ts";

const temporary = () => mkdtempSync(join(tmpdir(), "packs-"));

function addTorn(folder: string): void {
  mkdirSync(join(folder, "torn"));
  writeFileSync(join(folder, "torn", "topic.json"), "{");
}

describe("the packs of a build", () => {
  it("go on without one that is broken, whose errors are told", async () => {
    const folder = temporary();
    cpSync(DEFAULT_PACK, join(folder, "sound"), { recursive: true });
    addTorn(folder);
    const refused: string[][] = [];
    const packs = await buildPacks(folder, (...of) => refused.push(of));
    expect(packs).toHaveLength(1);
    expect(refused).toEqual([["torn", expect.stringContaining("topic.json")]]);
  });

  it("fail where none is left, and say why", async () => {
    const folder = temporary();
    addTorn(folder);
    await expect(buildPacks(folder)).rejects.toThrow("topic.json");
    await expect(buildPacks(temporary())).rejects.toThrow("holds no claim pack");
  });
});
