/** Under what name a script that runs in a page is known there; see `once-in-page.ts`. */

/** The description of the symbol in the extension's isolated world, where no page can see it. */
export const onceKey = (script: "gate" | "reader") => `second-source:${script}`;
