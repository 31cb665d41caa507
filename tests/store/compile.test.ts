import { describe, expect, it } from "vitest";
import { openStore } from "../../src/store/claim-store.ts";
import { compilePack } from "../../src/store/compile.ts";
import { aClaim, aPack, aReport } from "../builders.ts";

const claims = [aClaim({ id: "one" }), aClaim({ id: "two" })];

describe("compiling a pack", () => {
  it("survives the way through JSON that the extension takes", () => {
    const pack = aPack({ claims, reports: [aReport({ id: "r", outlet: "o", claims: ["two"] })] });
    const compiled = JSON.parse(JSON.stringify(compilePack(pack)));
    const [opened] = openStore([compiled]).packs;
    expect(opened?.claims.map((claim) => [claim.id, claim.assertions.length])).toEqual([
      ["test/one", 0],
      ["test/two", 1],
    ]);
  });

  it("keeps where a report says it, unless no page of the report can be linked to", () => {
    const at = { from: "Nobody at the lake", to: "delegations leave" };
    const passages = (["original", "copy", "outlet"] as const).map((urlKind) => {
      const assertions = [{ claim: "one", stance: "asserts" as const, at }];
      const reports = [aReport({ id: "r", outlet: "o", urlKind, assertions })];
      const [opened] = openStore([compilePack(aPack({ claims, reports }))]).packs;
      return opened?.claims[0]?.assertions[0]?.passage;
    });
    expect(passages).toEqual([at, at, null]);
  });

  it("names the entry and the id that the pack lacks", () => {
    const reports = [aReport({ id: "r", outlet: "o", claims: ["three"] })];
    expect(() => compilePack(aPack({ claims, reports }))).toThrow(/claim "three"/);
    const disputes = [
      {
        id: "d",
        question: "?",
        kind: "figure" as const,
        positions: [
          { label: "a", claims: ["one"] },
          { label: "b", claims: ["four"] },
        ],
        note: "",
      },
    ];
    expect(() => compilePack(aPack({ claims, disputes }))).toThrow(/dispute d .*claim "four"/);
  });

  it("keeps ids of several packs apart", () => {
    const packs = ["first", "second"].map((id) => compilePack(aPack({ id, claims })));
    const ids = openStore(packs).packs.flatMap((pack) => pack.claims.map((claim) => claim.id));
    expect(ids).toEqual(["first/one", "first/two", "second/one", "second/two"]);
  });

  it("refuses a pack that was compiled for another version", () => {
    const compiled = { ...compilePack(aPack({ claims })), format: 0 };
    expect(() => openStore([compiled])).toThrow(/format 0.*compile it again/);
  });

  it("refuses a broken pack whole, with the reason, and goes on with the others", () => {
    const whole = compilePack(aPack({ id: "whole", claims }));
    const broken = { ...compilePack(aPack({ id: "broken", claims })), reports: [], format: 0 };
    const store = openStore([broken, whole], [{ pack: "packs/gone.json", reason: "no such file" }]);
    expect(store.packs.map(({ pack }) => pack.topic.id)).toEqual(["whole"]);
    expect(store.refused.map(({ pack }) => pack)).toEqual(["packs/gone.json", "broken"]);
    expect(store.refused[1]?.reason).toMatch(/compile it again/);
  });

  it("keeps for every claim where an editor finds it", () => {
    const compiled = compilePack(
      aPack({ claims }),
      (thread, at) => `threads/${thread}.json:${at + 1}`,
    );
    const [opened] = openStore([compiled]).packs;
    expect(opened?.claims.map(({ source }) => source.place)).toEqual([
      "threads/0.json:1",
      "threads/0.json:2",
    ]);
  });
});
