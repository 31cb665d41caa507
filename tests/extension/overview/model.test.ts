import { describe, expect, it } from "vitest";
import { tabOfOverview } from "../../../extension/overview/connect.ts";
import { addressOf, hashOf } from "../../../extension/overview/model/address.ts";
import { figureInFull, figureInShort } from "../../../extension/overview/model/figures.ts";
import { linesOf, windowOf } from "../../../extension/overview/model/grid-window.ts";
import { matrixScene } from "../../../extension/overview/model/matrix-scene.ts";
import { cutTo, mirrored, type Scene } from "../../../extension/overview/model/scene.ts";
import { spread } from "../../../extension/overview/model/spread.ts";
import {
  disputesTable,
  matrixRecords,
  matrixTable,
  timelineTable,
} from "../../../extension/overview/model/table.ts";
import { timelineScene } from "../../../extension/overview/model/timeline-scene.ts";
import { disputesOf } from "../../../src/crossref/overview/disputes.ts";
import { groupRows, matrixOf } from "../../../src/crossref/overview/matrix.ts";
import { timelineOf } from "../../../src/crossref/overview/timeline.ts";
import { aStrike, aStrikeReport } from "../../crossref/overview/strike.ts";
import { englishTexts } from "../fake-browser.ts";

const english = englishTexts();

describe("the address of a view", () => {
  it("comes back as it was written", () => {
    const address = { view: "timeline", question: "a-pack/a&b", asTable: true } as const;
    expect(addressOf(hashOf(address))).toEqual(address);
  });

  it("is the matrix where it names nothing that there is", () => {
    for (const hash of ["", "#", "#view=nonsense", "#as=poem"]) {
      expect(addressOf(hash)).toEqual({ view: "matrix", question: null, asTable: false });
    }
  });

  it("names a tab by a whole number only", () => {
    expect(["?tab=7", "?tab=", "?tab=x", ""].map(tabOfOverview)).toEqual([7, null, null, null]);
  });
});

describe("figures", () => {
  it("are short in a cell and whole elsewhere", () => {
    const figure = { value: 350e9, unit: "USD", qualifier: "more-than" } as const;
    expect(figureInShort(figure, "en")).toBe(">350B");
    expect(figureInFull(figure, "en")).toBe("> 350,000,000,000 USD");
    expect(figureInShort({ value: 4.5, unit: "hours", qualifier: "exactly" }, "de")).toBe("4,5");
  });
});

describe("the rows in sight", () => {
  const lines = linesOf([3, 400], { group: 20, row: 50 });

  it("lie below each other, each group under its name", () => {
    expect(lines.slice(0, 5).map(({ group, row, top }) => [group, row, top])).toEqual([
      [0, -1, 0],
      [0, 0, 20],
      [0, 1, 70],
      [0, 2, 120],
      [1, -1, 170],
    ]);
  });

  it("are all drawn, with some to spare, and far fewer than there are", () => {
    for (const top of [0, 1234, 19_000, 40_000]) {
      const { first, end } = windowOf(lines, top, 600);
      const seen = lines.flatMap((line, at) =>
        line.top < top + 600 && line.top + line.height > top ? [at] : [],
      );
      expect(seen.every((at) => at >= first && at < end)).toBe(true);
      expect(end - first).toBeLessThan(60);
    }
  });

  it("are none of an empty list", () => {
    expect(windowOf([], 0, 600)).toEqual({ first: 0, end: 0 });
  });
});

describe("labels that would touch", () => {
  it("move apart in order, and no further than they must", () => {
    expect(spread([100, 300], 16)).toEqual([100, 300]);
    const moved = spread([104, 100, 102], 16);
    expect([moved[1], moved[2], moved[0]]).toEqual([86, 102, 118]);
  });

  it("never touch, wherever they want to be", () => {
    const moved = spread([10, 12, 25, 26, 27, 60, 61], 10).sort((a, b) => a - b);
    moved.slice(1).forEach((place, at) => {
      expect(place - (moved[at] ?? 0)).toBeGreaterThanOrEqual(10 - 1e-9);
    });
  });
});

describe("pictures", () => {
  const store = aStrike();
  const report = aStrikeReport();
  const [toll, answer] = ["toll", "answer"].map((id) => {
    const view = disputesOf(store, report).find((dispute) => dispute.id === `test/${id}`);
    if (!view) throw new Error(`no question ${id}`);
    return view;
  }) as [ReturnType<typeof disputesOf>[number], ReturnType<typeof disputesOf>[number]];

  const written = ({ shapes }: Scene) =>
    shapes.flatMap((shape) => (shape.kind === "text" ? shape.text : []));

  function draw(dispute: typeof toll, width = 800): Scene {
    const timeline = timelineOf(dispute, report.article.published);
    if (!timeline) throw new Error("nothing dated");
    return timelineScene({ dispute, timeline, width, titled: true }, english);
  }

  it("say the question, the article and every position", () => {
    const texts = written(draw(toll));
    expect(texts).toEqual(
      expect.arrayContaining([toll.question, "This article", "21 killed", "35 killed"]),
    );
    expect(written(draw(answer))).toEqual(expect.arrayContaining(["accepted", "rejected"]));
  });

  it("draw a later count higher and later than an earlier one", () => {
    const dots = draw(toll).shapes.flatMap((shape) => (shape.kind === "dot" ? [shape.at] : []));
    const [first, second] = dots;
    if (!first || !second) throw new Error("two dots are wanted");
    expect(second[0]).toBeGreaterThan(first[0]);
    expect(second[1]).toBeLessThan(first[1]);
  });

  it.each([280, 800, 1400])("keep within their frame at %i px", (width) => {
    for (const scene of [draw(toll, width), draw(answer, width)]) {
      for (const shape of scene.shapes) {
        const points = shape.kind === "line" ? shape.points : [shape.at];
        for (const [x, y] of points) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(scene.width);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(scene.height);
        }
      }
    }
  });

  it("are turned around for right-to-left, and back again", () => {
    const scene = draw(toll);
    const turned = mirrored(scene);
    const rounded = (of: Scene) =>
      JSON.stringify(of, (_, value) => (typeof value === "number" ? Math.round(value) : value));
    expect(turned).not.toEqual(scene);
    expect(rounded(mirrored(turned))).toBe(rounded(scene));
  });

  it("show the matrix with its figures and the names of all that speak", () => {
    const matrix = matrixOf(store, report);
    const texts = written(matrixScene(groupRows(matrix.rows), matrix.columns, "A title", english));
    expect(texts).toEqual(
      expect.arrayContaining(["A title", "Alpha", "Beta", "Gamma", "≥35", "21"]),
    );
  });

  it("cut what has no room", () => {
    expect(cutTo("A long name of an outlet", 60, 11)).toMatch(/^A long.*…$/);
    expect(cutTo("Short", 600, 11)).toBe("Short");
  });

  it("are said again in tables", () => {
    const { rows, columns } = matrixOf(store, report);
    const line = matrixTable(rows, columns, english).rows.find(
      ([claim]) => claim?.text === "Kyiv accepted the pause.",
    );
    expect(line?.map(({ text }) => text)).toEqual([
      "Kyiv accepted the pause.",
      "Thread",
      "Asserts",
      "Alpha",
      "Beta, Gamma",
      "",
      "",
    ]);
    const records = matrixRecords(rows, columns, english);
    const denial = records.rows.find((cells) => cells[6]?.text === "A spokesman");
    expect(denial?.slice(1, 4).map(({ text }) => text)).toEqual([
      "Kyiv accepted the pause.",
      "Gamma",
      "Denies or says otherwise",
    ]);
    expect(
      timelineTable(toll, english).rows.map((cells) => cells.slice(0, 4).map((c) => c.text)),
    ).toEqual([
      ["Apr 13, 2025", "21 killed", "21 killed", "Alpha"],
      ["about Apr 14, 2025", "35 killed", "35 killed", "Beta"],
      ["Apr 14, 2025", "35 killed", "35 killed", "Gamma"],
      ["Apr 15, 2025", "35 killed", "≥ 35 killed", "Alpha"],
    ]);
    expect(timelineTable(toll, english).rows.at(-1)?.at(-1)?.href).toBe(
      "https://alpha.example/a2#:~:text=At%20least%2035",
    );
    expect(records.rows.flatMap((cells) => cells.at(-1)?.text ?? [])).toContain(
      "https://alpha.example/a2",
    );
    expect(
      disputesTable([toll], english)
        .rows[1]?.slice(1, 5)
        .map(({ text }) => text),
    ).toEqual(["35 killed", "2025-04-14", "2", "Beta, Gamma, Alpha"]);
  });
});
