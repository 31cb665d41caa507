import { describe, expect, it } from "vitest";
import { packLoader } from "../../extension/background/packs.ts";
import { compilePack } from "../../src/store/compile.ts";
import { aClaim, aPack } from "../builders.ts";

const runtime = { getURL: (path: string) => `extension://id/${path}` };
const compiled = (id: string) => compilePack(aPack({ id, claims: [aClaim({ id: "one" })] }));

/** Files of the extension's package by address; anything else cannot be read. */
function reading(files: Record<string, unknown>): typeof fetch {
  return async (address) => {
    const file = files[String(address).replace("extension://id/", "")];
    if (file === undefined) throw new Error("no such file");
    return new Response(typeof file === "string" ? file : JSON.stringify(file));
  };
}

describe("the packs of the extension", () => {
  it("are opened together and once", async () => {
    let reads = 0;
    const files = reading({ "a.json": compiled("a"), "b.json": compiled("b") });
    const open = packLoader(runtime, ["a.json", "b.json"], (address) => {
      reads++;
      return files(address);
    });
    const [store, again] = await Promise.all([open(), open()]);
    expect(store.packs.map(({ pack }) => pack.topic.id)).toEqual(["a", "b"]);
    expect(again).toBe(store);
    expect(reads).toBe(2);
  });

  it("go on without one that is broken, and name it", async () => {
    const open = packLoader(
      runtime,
      ["a.json", "torn.json", "gone.json"],
      reading({ "a.json": compiled("a"), "torn.json": "{" }),
    );
    const store = await open();
    expect(store.packs).toHaveLength(1);
    expect(store.refused.map(({ pack }) => pack)).toEqual(["torn.json", "gone.json"]);
  });

  it("are tried again where none could be opened", async () => {
    const files: Record<string, unknown> = {};
    const open = packLoader(runtime, ["a.json"], (address) => reading(files)(address));
    await expect(open()).rejects.toThrow(/no such file/);
    files["a.json"] = compiled("a");
    expect((await open()).packs).toHaveLength(1);
  });
});
