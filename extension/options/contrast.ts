/** How well a colour stands out: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */

/** Least contrast of a line to the page that it is on: https://www.w3.org/TR/WCAG22/#non-text-contrast */
export const LEAST_CONTRAST = 3;

/** Contrast ratio of two colours given as `#rrggbb`; 1..21. */
export function contrastOf(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Relative luminance, 0..1: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
