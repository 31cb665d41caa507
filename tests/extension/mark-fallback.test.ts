// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { markPainter } from "../../extension/content/painter.ts";

const HTML = `<p id="one">It said <a href="#">that the <b>talks</b></a> go on.</p><p id="two">No.</p>`;

/** The range from `start` in the first text node to `end` in the last one of the first paragraph. */
function rangeAcrossLinks(): Range {
  document.body.innerHTML = HTML;
  const paragraph = document.querySelector("#one");
  const range = document.createRange();
  if (!paragraph?.firstChild || !paragraph.lastChild) throw new Error("the paragraph is not there");
  range.setStart(paragraph.firstChild, 3);
  range.setEnd(paragraph.lastChild, 6);
  return range;
}

describe("marks, where a browser has no custom highlights", () => {
  it("wrap the text node by node and leave links as they are", () => {
    const painter = markPainter();
    painter.paint("conflicting", [rangeAcrossLinks()]);
    const marks = [...document.querySelectorAll("mark")];
    expect(marks.map((mark) => mark.textContent)).toEqual([
      "said ",
      "that the ",
      "talks",
      " go on",
    ]);
    expect(marks[0]?.dataset.secondSource).toBe("conflicting");
    expect(document.querySelector("#one")?.textContent).toBe("It said that the talks go on.");
    expect(document.querySelectorAll("a b")).toHaveLength(1);
  });

  it("are taken out without a trace", () => {
    const painter = markPainter();
    painter.paint("both", [rangeAcrossLinks()]);
    painter.clear();
    expect(document.body.innerHTML).toBe(HTML);
    expect(document.querySelector("#one")?.childNodes).toHaveLength(3);
  });

  it("are replaced when the same kind is painted again", () => {
    const painter = markPainter();
    painter.paint("both", [rangeAcrossLinks()]);
    painter.paint("both", []);
    expect(document.body.innerHTML).toBe(HTML);
  });
});
