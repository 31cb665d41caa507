import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { runCheck } from "../../cli/commands/check.ts";
import type { toJson } from "../../cli/report-json.ts";
import { aClaim, anEntity, anOutlet, aPack, aReport } from "../builders.ts";

/** Another subject than the pack that ships: nothing of a topic may stand in code. */
const ferries = {
  ...aPack({
    id: "ferries",
    claims: [
      aClaim({
        id: "rejected",
        statement: "The government of Norland rejected the union's offer of a 14-day strike truce.",
        paraphrases: ["Norland's cabinet turned down the truce of two weeks offered by the union."],
      }),
      aClaim({
        id: "accepted",
        statement: "The government of Norland accepted the union's offer of a 14-day strike truce.",
        paraphrases: ["Norland said yes to the two-week truce that the union offered."],
      }),
      aClaim({
        id: "stranded-900",
        statement: "The ferry strike stranded 900 passengers at Eastport on 3 May 2025.",
        when: "2025-05-03",
      }),
    ],
    entities: [
      anEntity({ id: "norland", name: "Norland", kind: "country" }),
      anEntity({ id: "eastport", name: "Eastport", kind: "place" }),
    ],
    outlets: [
      anOutlet({ id: "post", name: "Harbour Post" }),
      anOutlet({ id: "wire", name: "Northern Wire", kind: "agency" }),
      anOutlet({ id: "gazette", name: "Island Gazette" }),
    ],
    reports: [
      aReport({
        id: "post-1",
        outlet: "post",
        assertions: [{ claim: "rejected", stance: "asserts", at: { from: "Norland’s ministers" } }],
        published: "2025-05-04",
      }),
      aReport({
        id: "gazette-1",
        outlet: "gazette",
        claims: ["accepted"],
        origin: { kind: "wire", agency: "wire" },
        published: "2025-05-04",
      }),
    ],
    disputes: [
      {
        id: "answer",
        question: "How did the government answer the offer of a truce?",
        kind: "polarity",
        positions: [
          { label: "rejected", claims: ["rejected"] },
          { label: "accepted", claims: ["accepted"] },
        ],
        note: "Opposed reports of one day.",
      },
    ],
  }),
};
ferries.topic.signature = {
  for: [
    { text: "ferry strike", weight: 2 },
    { text: "norland", weight: 2 },
  ],
  against: [],
  threshold: 2,
};

const ARTICLE = `Ferry strike in Norland enters its second week
EASTPORT, 5 May 2025 – The government of Norland has rejected the union's offer of a 14-day strike truce, leaving ferries in port.
Travellers slept on benches as the ferry strike went on, and the harbour filled with empty boats waiting for their crews.
`;

let folder: string;
let printed: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "second-source-"));
  await writeFile(join(folder, "pack.json"), JSON.stringify(ferries));
  await writeFile(join(folder, "article.txt"), ARTICLE);
  printed = "";
  vi.spyOn(process.stdout, "write").mockImplementation((chunk) => {
    printed += String(chunk);
    return true;
  });
});

afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

const check = (options: Parameters<typeof runCheck>[1] = {}) =>
  runCheck(join(folder, "article.txt"), {
    pack: [join(folder, "pack.json")],
    published: "2025-05-05",
    ...options,
  });

describe("second-source check", () => {
  it("names who says the same and who says otherwise, and why", async () => {
    await check();
    expect(printed).toMatch(/corroborated by \(1 outlet, 1 origin\):\s+Harbour Post, 2025-05-04/);
    expect(printed).toMatch(/in conflict with \(1 outlet, 1 origin\):\s+Island Gazette/);
    expect(printed).toContain("rejected here · accepted there");
    expect(printed).toContain("Northern Wire");
  });

  it("prints the same as JSON, for other programs", async () => {
    await check({ json: true });
    const report: ReturnType<typeof toJson> = JSON.parse(printed);
    expect(report.article).toMatchObject({ onTopic: true, published: "2025-05-05" });
    const [claim] = report.claims;
    expect(claim).toMatchObject({ claim: "ferries/rejected", stance: "corroborates" });
    expect(claim?.corroborating).toHaveLength(1);
    expect(claim?.corroborating[0]).toMatchObject({
      outlet: "Harbour Post",
      url: "https://post.example/post-1",
      link: "https://post.example/post-1#:~:text=Norland%E2%80%99s%20ministers",
    });
    expect(claim?.conflicting[0]).toMatchObject({
      outlet: "Island Gazette",
      wire: "Northern Wire",
      reason: [{ kind: "dispute", here: "rejected", there: "accepted" }],
    });
  });

  it("says nothing of an article on another subject", async () => {
    await writeFile(join(folder, "article.txt"), "A cake wins\nA baker won a prize for a cake.\n");
    await check({ json: true });
    expect(JSON.parse(printed)).toMatchObject({ article: { onTopic: false }, claims: [] });
  });

  it("never rules on truth", async () => {
    await check();
    expect(printed).not.toMatch(/\b(?:true|false|fake|credib)/i);
  });

  it("tells which file is missing and what to do", async () => {
    await expect(runCheck(join(folder, "none.txt"), {})).rejects.toThrow(
      /none\.txt: there is no such file; give an \.html or \.txt file/,
    );
  });

  it("names the broken pack and the place in it", async () => {
    await writeFile(join(folder, "pack.json"), '{ "topic": {} }');
    await expect(check()).rejects.toThrow(/pack\.json/);
  });

  describe("with several packs", () => {
    const second = {
      ...ferries,
      topic: { ...ferries.topic, id: "harbours", signature: { ...ferries.topic.signature } },
    };
    second.topic.signature.for = [{ text: "harbour dues", weight: 4 }];

    const checkBoth = () =>
      check({ json: true, pack: [join(folder, "second.json"), join(folder, "pack.json")] });

    it("reads an article on the topic of any of them by all", async () => {
      await writeFile(join(folder, "second.json"), JSON.stringify(second));
      await checkBoth();
      const report: ReturnType<typeof toJson> = JSON.parse(printed);
      expect(report.article.onTopic).toBe(true);
      expect(report.packs.map(({ id }) => id)).toEqual(["harbours", "ferries"]);
      expect(report.claims.length).toBeGreaterThan(0);
    });

    it("leaves a broken one out, says why, and goes on with the others", async () => {
      let warned = "";
      vi.spyOn(process.stderr, "write").mockImplementation((chunk) => {
        warned += String(chunk);
        return true;
      });
      await writeFile(join(folder, "second.json"), '{ "topic": {} }');
      await checkBoth();
      expect(warned).toMatch(/left out: .*second\.json/);
      expect(JSON.parse(printed).claims[0]).toMatchObject({ claim: "ferries/rejected" });
    });
  });

  it("says that an empty file is empty", async () => {
    await writeFile(join(folder, "article.txt"), " \n");
    await expect(check()).rejects.toThrow(/article\.txt is empty/);
  });
});
