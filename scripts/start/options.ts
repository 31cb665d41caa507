/** What `npm start` was asked for, and what the machine allows. */
import type { BrowserFamily } from "../browsers/find-browser.ts";

/** How the demo is to run. */
export interface StartOptions {
  /** The family asked for; `null` takes what there is, Chromium first. */
  family: BrowserFamily | null;
  headless: boolean;
}

/** What `npm start -- --help` prints. */
export const usage = `npm start [-- options]

Builds the extension and opens a demo newsroom in a browser that has it loaded.

  --firefox    use Firefox
  --chromium   use Chromium, Chrome or Edge
  --headless   show no window: print the cross-reference of the first article and save pictures
               under out/ (also without a display, and where CI is set)

SECOND_SOURCE_BROWSER=<path> names the browser's executable.`;

/**
 * Reads the arguments after `npm start --`.
 *
 * @throws Error naming an option that there is not.
 */
export function parseOptions(args: readonly string[], display: boolean): StartOptions {
  const options: StartOptions = { family: null, headless: !display };
  for (const arg of args) {
    if (arg === "--firefox") options.family = "firefox";
    else if (arg === "--chromium") options.family = "chromium";
    else if (arg === "--headless") options.headless = true;
    else throw new Error(`There is no option ${arg}.\n\n${usage}`);
  }
  return options;
}
