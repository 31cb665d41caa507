import { describe, expect, it } from "vitest";
import { highlightCss } from "../../extension/background/highlight-css.ts";
import { DEFAULT_SETTINGS, STANDINGS } from "../../extension/settings.ts";

const { styles } = DEFAULT_SETTINGS;

/** Relative luminance, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio, https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe("highlight styles", () => {
  it("are left to the sheet that is always there until the reader changes one", () => {
    expect(highlightCss(styles)).toBe("");
  });

  it("cover what the reader changed, on screens with the page's colours only", () => {
    const css = highlightCss({ ...styles, both: { colour: "#123456", line: "dashed" } });
    expect(css).toMatch(/^@media screen and \(forced-colors: none\)/);
    expect(css).toContain("::highlight(second-source-both)");
    expect(css).toContain("underline dashed 2px #123456");
    expect(css).not.toContain("second-source-corroborated");
  });

  it("differ by their line and not by colour alone", () => {
    const lines = STANDINGS.map((standing) => styles[standing].line);
    expect(new Set(lines).size).toBe(STANDINGS.length);
  });

  for (const standing of STANDINGS) {
    it(`stand out from light and from dark pages: ${standing}`, () => {
      for (const paper of ["#ffffff", "#f5f0e6", "#1e1e1e", "#000000"]) {
        expect(contrast(styles[standing].colour, paper), paper).toBeGreaterThanOrEqual(3);
      }
    });
  }
});
