import { execFile } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "match-"));

function file(name: string, lines: readonly string[]): string {
  const path = join(folder, name);
  writeFileSync(path, lines.join("\n"));
  return path;
}

const CLAIMS = file("claims.jsonl", [
  '{"id":"sumy","text":"A missile strike on Sumy killed 35 people on 13 April 2025."}',
  "",
  '{"id":"truce","statement":"Ukraine accepted a 30-day ceasefire.","paraphrases":["Kyiv agreed to a truce of thirty days."]}',
]);

function match(claims: string, queries: string, ...more: string[]) {
  const args = ["--import", "tsx", "cli/second-source.ts", "match"];
  args.push("--claims", claims, "--queries", queries, ...more);
  return new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
    execFile(process.execPath, args, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === "number" ? error.code : 0, stdout, stderr });
    });
  });
}

describe("second-source match", () => {
  it("prints a line a query, the best claim first, with score, stance and reasons", async () => {
    const queries = file("queries.jsonl", [
      '{"id":1,"text":"In Sumy 35 people were killed by missiles.","published":"2025-04-14"}',
      '{"id":"q2","text":"Nobody knows what the weather brings."}',
    ]);
    const { code, stdout } = await match(CLAIMS, queries, "--min-score", "0", "--top", "1");
    const lines = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(code).toBe(0);
    expect(lines.map(({ id }) => id)).toEqual(["1", "q2"]);
    expect(lines[0].matches).toHaveLength(1);
    expect(lines[0].matches[0]).toMatchObject({ id: "sumy" });
    expect(lines[0].matches[0].score).toBeGreaterThan(0);
    expect(lines[0].matches[0].score).toBeLessThanOrEqual(1);
    expect(lines[0].matches[0].reasons).toBeInstanceOf(Array);
  }, 60_000);

  it.each([
    ["broken.jsonl", ['{"id":"a","text":"Fine."}', '{"id":'], /broken\.jsonl:2: not valid JSON/],
    ["bare.jsonl", ['{"id":"a"}'], /bare\.jsonl:1: .*"text".* missing/],
    [
      "twice.jsonl",
      ['{"id":"a","text":"One."}', '{"id":"a","text":"Two."}'],
      /twice\.jsonl:2: .*line 1/,
    ],
    ["date.jsonl", ['{"id":"a","text":"One.","date":"May 5"}'], /date\.jsonl:1: .*YYYY-MM-DD/],
  ])(
    "names file, line and remedy for %s",
    async (name, lines, message) => {
      const { code, stdout, stderr } = await match(file(name, lines), CLAIMS);
      expect(code).not.toBe(0);
      expect(stdout).toBe("");
      expect(stderr).toMatch(message);
    },
    60_000,
  );
});
