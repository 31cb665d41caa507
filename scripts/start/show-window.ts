/** The demo with a window: stays until the reader closes the browser or presses Ctrl-C. */
import type { BrowserWithExtension } from "../browsers/open-with-extension.ts";
import type { Newsroom } from "../demo/newsroom.ts";

/** Opens the newsroom's front page and waits for the end. */
export async function showWindow(opened: BrowserWithExtension, newsroom: Newsroom): Promise<void> {
  const ended = new Promise<void>((resolve) => {
    opened.browser.once("disconnected", () => resolve());
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
      process.once(signal, () => resolve());
    }
  });
  const [first] = await opened.browser.pages();
  const page = first ?? (await opened.browser.newPage());
  await page.goto(newsroom.url);
  await page.bringToFront();
  console.log(
    `The demo newsroom is open at ${newsroom.url}\nOpen an article, then click the Second Source icon in the toolbar (behind the puzzle piece).\nClose the browser or press Ctrl-C to end.`,
  );
  await ended;
}
