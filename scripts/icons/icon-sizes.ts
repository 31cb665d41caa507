/** Which icons there are; each has an SVG file and a PNG file for each size. */

/** Where drawings and pictures lie. */
export const ICON_FOLDER = "assets/icons";

/** States of a page that the toolbar button shows. */
export const ICON_STATES = ["idle", "found", "conflict", "paused"] as const;

/** Widths in pixels on a toolbar, at one, two and three pixels to the point. */
const TOOLBAR = [16, 32, 48];

/** Widths in pixels by drawing; `icon` stands for the extension in shops and in lists as well. */
export const ICON_SIZES: Readonly<Record<string, readonly number[]>> = {
  icon: [...TOOLBAR, 128],
  ...Object.fromEntries(ICON_STATES.map((state) => [state, TOOLBAR])),
};
