import { describe, expect, it } from "vitest";
import { fncScore, parseCsv } from "../../eval/fnc1-data.ts";

describe("parseCsv", () => {
  it("reads quoted fields with commas, quotes and line breaks", () => {
    expect(parseCsv('id,text\r\n1,"a, ""b""\nc"\r\n2,plain\r\n')).toEqual([
      ["id", "text"],
      ["1", 'a, "b"\nc'],
      ["2", "plain"],
    ]);
  });
});

describe("fncScore", () => {
  it("gives a quarter for relatedness and the rest for the stance", () => {
    const related = { gold: "conflicts", said: "mentions" } as const;
    const exact = { gold: "conflicts", said: "conflicts" } as const;
    const apart = { gold: "unrelated", said: "unrelated" } as const;
    const missed = { gold: "unrelated", said: "mentions" } as const;
    expect(fncScore([related])).toBe(0.25);
    expect(fncScore([exact, apart])).toBe(1);
    expect(fncScore([exact, missed])).toBe(0.8);
  });
});
