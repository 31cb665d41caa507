import { describe, expect, it } from "vitest";
import { judge } from "../../../src/match/judge.ts";
import { knowledgeFor } from "../../../src/match/knowledge.ts";
import { analyse } from "../../../src/match/slots/analysis.ts";
import { postClash } from "../../../src/match/slots/posts.ts";
import { EntitySchema } from "../../../src/store/schema.ts";

const source = "https://norway.example/ministers";

/** Berg was foreign minister until the end of 2024 and is defence minister since; Lund followed her. */
const knowledge = knowledgeFor(
  EntitySchema.array().parse([
    { id: "norway", name: "Norway", kind: "country" },
    { id: "foreign", name: "foreign minister of Norway", kind: "office", partOf: "norway" },
    { id: "defence", name: "defence minister of Norway", kind: "office", partOf: "norway" },
    {
      id: "anna-berg",
      name: "Anna Berg",
      kind: "person",
      offices: [
        { office: "foreign", from: "2020-01-01", to: "2024-12-31", source },
        { office: "defence", from: "2025-01-01", source },
      ],
    },
    { id: "deputy", name: "deputy minister of Norway", kind: "office", partOf: "norway" },
    ...["olav-vik", "siri-dahl"].map((id, at) => ({
      id,
      name: ["Olav Vik", "Siri Dahl"][at],
      kind: "person",
      offices: [{ office: "deputy", from: `202${at}-01-01`, source }],
    })),
    {
      id: "karl-lund",
      name: "Karl Lund",
      kind: "person",
      offices: [{ office: "foreign", from: "2025-01-01", source }],
    },
  ]),
);

const read = (text: string, published: string) => analyse({ text, published }, knowledge);

const postsOf = (text: string) =>
  read(text, "2025-03-04").posts.map(({ person, office }) => `${person.key}: ${office.key}`);

describe("who is said to hold an office", () => {
  it.each([
    ["The foreign minister of Norway, Karl Lund, flew home.", "karl-lund: foreign"],
    ["Karl Lund, the foreign minister of Norway, flew home.", "karl-lund: foreign"],
    ["Karl Lund was the foreign minister of Norway.", "karl-lund: foreign"],
    ["Karl Lund, who is currently the foreign minister of Norway, left.", "karl-lund: foreign"],
  ])("%s", (text, post) => {
    expect(postsOf(text)).toEqual([post]);
  });

  it.each([
    "Anna Berg, the former foreign minister of Norway, flew home.",
    "Karl Lund met the foreign minister of Norway.",
    "Karl Lund is the deputy foreign minister of Norway.",
    "The foreign minister of Norway spoke, and then Karl Lund left.",
  ])("%s (nobody)", (text) => {
    expect(postsOf(text)).toEqual([]);
  });
});

describe("two posts", () => {
  const clash = (here: [string, string], there: [string, string]) =>
    postClash(read(...here), read(...there), knowledge) !== null;
  const LUND = "Karl Lund was the foreign minister of Norway.";
  const BERG = "Anna Berg was the foreign minister of Norway.";

  it("clash where one office is given to two people on a day, of whom one held it", () => {
    expect(clash([BERG, "2025-03-04"], [LUND, "2025-03-04"])).toBe(true);
  });

  it("clash where only one of them held it", () => {
    expect(clash([BERG, "2025-04-04"], [LUND, "2025-03-04"])).toBe(true);
  });

  it("do not clash where each held it on their own day", () => {
    expect(clash([BERG, "2023-03-04"], [LUND, "2025-03-04"])).toBe(false);
  });

  it("do not clash where several people hold the office", () => {
    const [vik, dahl] = ["Olav Vik", "Siri Dahl"].map((name): [string, string] => [
      `${name} is the deputy minister of Norway.`,
      "2025-03-04",
    ]);
    if (!vik || !dahl) throw new Error("there are two deputies");
    expect([read(...vik), read(...dahl)].map(({ posts }) => posts.length)).toEqual([1, 1]);
    expect(clash(vik, dahl)).toBe(false);
    expect(clash(dahl, vik)).toBe(false);
  });

  it("clash where a person is given an office that was another's", () => {
    const defence = "Anna Berg was the defence minister of Norway.";
    expect(clash([BERG, "2025-03-04"], [defence, "2025-03-04"])).toBe(true);
    expect(clash([defence, "2025-03-04"], [BERG, "2023-03-04"])).toBe(false);
  });
});

describe("a claim that says who holds an office", () => {
  const claim = { text: "Karl Lund is the foreign minister of Norway.", when: "2025-03-04" };

  it("conflicts with a page that gives the office to somebody else, and says so", () => {
    const page = {
      text: "The foreign minister of Norway, Anna Berg, called the visit a success.",
      published: "2025-03-04",
    };
    const { label, reasons } = judge(page, claim, knowledge);
    expect(label).toBe("conflicts");
    expect(reasons).toContainEqual({
      kind: "opposes",
      slot: "office",
      here: "foreign minister of Norway, Anna Berg",
      there: "Karl Lund is the foreign minister of Norway",
    });
  });

  it("does not conflict with who held it before", () => {
    const page = {
      text: "The foreign minister of Norway, Anna Berg, called the visit a success.",
      published: "2023-03-04",
    };
    expect(judge(page, claim, knowledge).label).not.toBe("conflicts");
  });
});
