import { describe, expect, it } from "vitest";
import { crossReference } from "../../src/crossref/cross-reference.ts";
import { aClaim, anArticle, aReport, aStore } from "../builders.ts";

const day = "2025-05-04";
const rejected = aClaim({
  id: "rejected",
  statement: "The government of Norland rejected the union's offer of a 14-day strike truce.",
  when: day,
});
const stranded = aClaim({
  id: "stranded",
  statement: "The ferry strike stranded 900 passengers at the port of Eastport.",
  when: day,
});
const arrested = aClaim({
  id: "arrested",
  statement: "Police arrested two dockers after a scuffle beside the customs house.",
  when: day,
});
const ARTICLE = anArticle({
  published: "2025-05-05",
  text: [
    "The government of Norland rejected the union's offer of a 14-day strike truce on Sunday.",
    "The ferry strike has stranded 900 passengers at the port of Eastport.",
  ].join("\n"),
});

/** The claims that the page is told it lacks, with two newsrooms having reported the arrests. */
function lacking({
  published = day,
  origin = { kind: "own" } as const,
  claim = arrested,
  article = ARTICLE,
  compatible = [],
}: {
  published?: string;
  origin?: Parameters<typeof aReport>[0]["origin"];
  claim?: typeof arrested;
  article?: typeof ARTICLE;
  compatible?: Parameters<typeof aStore>[0]["compatible"];
} = {}) {
  const store = aStore({
    claims: [rejected, stranded, claim],
    compatible: compatible ?? [],
    reports: [
      aReport({ id: "p", outlet: "post", claims: ["rejected", "stranded"], published: day }),
      aReport({
        id: "a",
        outlet: "gazette",
        claims: [claim.id],
        published,
        origin: origin ?? { kind: "own" },
      }),
      aReport({
        id: "b",
        outlet: "tribune",
        claims: [claim.id],
        published,
        origin: origin ?? { kind: "own" },
      }),
    ],
  });
  return crossReference(article, store).alsoReported;
}

describe("what is also reported and not on the page", () => {
  it("names what two independent newsrooms report of the same events", () => {
    const [one, ...others] = lacking();
    expect(one).toMatchObject({ claim: "test/arrested", origins: 2 });
    expect(one?.entries.map(({ outlet }) => outlet)).toEqual(["gazette", "tribune"]);
    expect(others).toEqual([]);
  });

  it("leaves out one newsroom's word, in however many outlets it stands", () => {
    expect(lacking({ origin: { kind: "relays", outlet: "post" } })).toEqual([]);
  });

  it("leaves out what was reported later, or long before", () => {
    expect(lacking({ published: "2025-05-06" })).toEqual([]);
    expect(
      lacking({ published: "2025-04-20", claim: { ...arrested, when: "2025-04-20" } }),
    ).toEqual([]);
  });

  it("leaves out what the page says in words of its own", () => {
    const text = `${ARTICLE.blocks.map((block) => block.text).join("\n")}\nTwo dockers were led away by police after a scuffle at the customs house.`;
    expect(lacking({ article: anArticle({ published: "2025-05-05", text }) })).toEqual([]);
  });

  it("leaves out what the title or a heading says", () => {
    const said = "Police arrest two dockers after scuffle beside customs house";
    expect(lacking({ article: { ...ARTICLE, title: said } })).toEqual([]);
    const blocks = [{ kind: "heading" as const, text: said }, ...ARTICLE.blocks];
    expect(lacking({ article: { ...ARTICLE, blocks } })).toEqual([]);
  });

  it("leaves out what the pack relates to a claim of the page", () => {
    const note = "The one is a count of the same people at another hour.";
    expect(
      lacking({ compatible: [{ claims: ["stranded", "arrested"], because: "scope", note }] }),
    ).toEqual([]);
  });

  it("says nothing to a page without a date", () => {
    expect(lacking({ article: { ...ARTICLE, published: null } })).toEqual([]);
  });
});
