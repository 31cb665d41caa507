import { describe, expect, it } from "vitest";
import { orderClaims } from "../../src/crossref/order.ts";
import { slotValuesOf } from "../../src/crossref/slot-values.ts";
import { aPageReport } from "../extension/page-report.ts";

const [disputed, agreed] = aPageReport().claims;
if (!disputed || !agreed) throw new Error("the report has two claims");
const single = { ...agreed, id: "single", index: 0 };
const many = {
  ...agreed,
  id: "many",
  index: 3,
  origins: { corroborating: 4, conflicting: 0, differing: 1 },
};
const opposed = { ...disputed, id: "opposed", index: 5 };

describe("the order of claims", () => {
  it("puts conflicts first, then many origins, then a single source", () => {
    const ids = orderClaims([single, many, opposed], "conflicts-first").map(({ id }) => id);
    expect(ids).toEqual(["opposed", "many", "single"]);
  });

  it("can be the page's", () => {
    const claims = [single, many, opposed];
    expect(orderClaims(claims, "page")).toEqual(claims);
  });
});

describe("slot values", () => {
  const figure = (here: string) =>
    slotValuesOf({
      ...agreed,
      reasons: [
        { kind: "words", words: ["strike", "Sumy"] },
        { kind: "agrees", slot: "figure", here, there: "35 people" },
      ],
    });

  it("differ when the page's figure does, and are the same otherwise", () => {
    expect(figure("34 people")).not.toEqual(figure("35 people"));
    expect(figure("35 people")).toEqual(figure("35 people"));
  });

  it("keep no words of the sentence but the values", () => {
    expect(JSON.stringify(figure("35 people"))).not.toContain("Sumy");
  });
});
