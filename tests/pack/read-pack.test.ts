/** Reading a pack from disk: a folder and a file give the same, and what is wrong has its place. */
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readPack, readPackSource } from "../../scripts/pack/read-pack.ts";
import type { ClaimPack } from "../../src/store/schema.ts";
import { aClaim, anEntity, anOutlet, aPack, aReport } from "../builders.ts";

const pack = (): ClaimPack =>
  aPack({
    claims: [aClaim({ id: "truce" })],
    reports: [aReport({ id: "r-1", outlet: "herald", claims: ["truce"] })],
  });

const temporary = () => mkdtempSync(join(tmpdir(), "pack-"));

const lineWith = (text: string, part: string) =>
  text.split("\n").findIndex((line) => line.includes(part)) + 1;

/** Writes a pack as a folder, with any file replaced by a text of one's own. */
function folderOf(content: ClaimPack, replaced: Record<string, string> = {}): string {
  const folder = temporary();
  for (const name of ["reports", "threads"]) mkdirSync(join(folder, name));
  const files: Record<string, unknown> = {
    "topic.json": content.topic,
    "entities.json": content.entities,
    "outlets.json": content.outlets,
    "origins.json": content.origins,
    "reports/2025-04.json": content.reports,
    ...Object.fromEntries(content.threads.map((thread) => [`threads/${thread.id}.json`, thread])),
  };
  for (const [name, value] of Object.entries(files)) {
    writeFileSync(join(folder, name), replaced[name] ?? JSON.stringify(value, null, 2));
  }
  return folder;
}

describe("readPack", () => {
  it("gives the same for a folder and for one file", async () => {
    const file = join(temporary(), "pack.json");
    writeFileSync(file, JSON.stringify(pack()));
    expect(await readPack(folderOf(pack()))).toEqual(pack());
    expect(await readPack(file)).toEqual(pack());
  });

  it("adds up the reports of several files", async () => {
    const folder = folderOf(pack());
    const more = [aReport({ id: "r-2", outlet: "herald", claims: ["truce"] })];
    writeFileSync(join(folder, "reports/2025-05.json"), JSON.stringify(more));
    const { reports } = await readPack(folder);
    expect(reports.map(({ id }) => id)).toEqual(["r-1", "r-2"]);
  });

  it("finds the line of an entry in its own file", async () => {
    const folder = folderOf(pack());
    const more = [aReport({ id: "r-2", outlet: "herald", claims: ["truce"] })];
    const file = join(folder, "reports/2025-05.json");
    const text = JSON.stringify(more, null, 2);
    writeFileSync(file, text);
    const { placeOf } = await readPackSource(folder);
    expect(placeOf(["reports", 1, "outlet"])).toEqual({ file, line: lineWith(text, '"outlet"') });
    expect(placeOf(["threads", 0, "claims", 0]).file).toBe(join(folder, "threads/thread.json"));
  });

  it("refuses a folder that is not there", async () => {
    await expect(readPack("no/such/pack")).rejects.toThrow("no/such/pack: there is no pack here");
  });

  it("names file and line of what is not JSON", async () => {
    const folder = folderOf(pack(), { "outlets.json": '[\n  { "id": "herald" },\n  oops\n]' });
    await expect(readPack(folder)).rejects.toThrow(/outlets\.json:3: this is not JSON/);
  });

  it("names field, line and remedy of what does not fit the format", async () => {
    const outlets = [{ ...anOutlet({ id: "herald" }), kind: "rag", mood: "cross" }];
    const text = JSON.stringify(outlets, null, 2);
    const folder = folderOf(pack(), { "outlets.json": text });
    const message = await readPack(folder).then(
      () => "",
      (error: Error) => error.message,
    );
    expect(message).toMatch(/\[0\]\.kind: .*use one of these values/);
    expect(message).toContain(`outlets.json:${lineWith(text, "rag")}: `);
    expect(message).toMatch(/mood.*correct the field's spelling, or remove it/);
  });

  it("refuses a term of office that names no source", async () => {
    const entities = [
      anEntity({ id: "mayor", name: "Mayor of the town", kind: "office" }),
      { ...anEntity({ id: "marta", name: "Marta" }), offices: [{ office: "mayor", from: "2024" }] },
    ];
    const text = JSON.stringify(entities, null, 2);
    const folder = folderOf(pack(), { "entities.json": text });
    const line = lineWith(text, '"office": "mayor"') - 1;
    await expect(readPack(folder)).rejects.toThrow(
      `entities.json:${line}: [1].offices[0].source: a term of office names as its source a page where its dates can be looked up: add it, or give a value of this type`,
    );
  });

  it.each(["five words are one more", "two\u00a0words", " from", "half\ud83d"])(
    "refuses %j as the end of a passage",
    async (from) => {
      const [report] = pack().reports;
      const assertions = [{ claim: "truce", stance: "asserts", at: { from } }];
      const reports = JSON.stringify([{ ...report, assertions }], null, 2);
      const folder = folderOf(pack(), { "reports/2025-04.json": reports });
      await expect(readPack(folder)).rejects.toThrow(
        `2025-04.json:${lineWith(reports, '"from"')}: [0].assertions[0].at.from: an end of a passage is one to four words`,
      );
    },
  );

  it("refuses an assertion of a claim that the pack lacks", async () => {
    const broken = pack();
    broken.reports.push(aReport({ id: "r-2", outlet: "herald", claims: ["lost"] }));
    await expect(readPack(folderOf(broken))).rejects.toThrow(
      /reports\/2025-04\.json:\d+: the pack has no claim "lost": correct the id, or add the entry/,
    );
  });

  it("refuses an id given twice and names both places", async () => {
    const broken = pack();
    broken.outlets.push(anOutlet({ id: "herald" }));
    await expect(readPack(folderOf(broken))).rejects.toThrow(
      /outlets\.json:\d+: the outlet "herald" is given twice: merge it with the one in .*outlets\.json:\d+/,
    );
  });

  it("lists every problem, not only the first", async () => {
    const folder = folderOf(pack(), { "outlets.json": "{", "origins.json": '{"a": 1}' });
    const message = await readPack(folder).then(
      () => "",
      (error: Error) => error.message,
    );
    expect(message).toContain("outlets.json:");
    expect(message).toContain("origins.json:");
  });
});
