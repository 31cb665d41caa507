/** `npm start`: the demo newsroom in a browser with the extension; see `start/options.ts`. */
import { spawnSync } from "node:child_process";
import { hasDisplay } from "./browsers/environment.ts";
import { type BrowserFamily, familyOf, findBrowser } from "./browsers/find-browser.ts";
import { openWithExtension } from "./browsers/open-with-extension.ts";
import { requireBrowser } from "./browsers/require-browser.ts";
import { type Newsroom, startNewsroom } from "./demo/newsroom.ts";
import { buildCommandLine, commandLineFile } from "./start/build-command-line.ts";
import { runNpmScript } from "./start/npm-script.ts";
import { parseOptions, type StartOptions, usage } from "./start/options.ts";
import { showWindow } from "./start/show-window.ts";
import { takePictures } from "./start/take-pictures.ts";

function preferredFamily(): BrowserFamily {
  const chosen = process.env.SECOND_SOURCE_BROWSER;
  if (chosen) return familyOf(chosen);
  return !findBrowser("chromium") && findBrowser("firefox") ? "firefox" : "chromium";
}

/** Prints what `second-source check` says of the first article. */
function printFirstArticle(newsroom: Newsroom): void {
  const [article] = newsroom.articles;
  if (!article) throw new Error("The demo newsroom has no article.");
  const page = `scripts/demo/pages/${article.slug}.html`;
  console.error(`\nnpx second-source check ${page}\n`);
  const { status } = spawnSync(process.execPath, [commandLineFile, "check", page], {
    stdio: ["ignore", "inherit", "inherit"],
  });
  if (status !== 0) throw new Error(`second-source check ended with status ${status}.`);
}

async function start({ family, headless }: StartOptions): Promise<void> {
  const found = requireBrowser(family ?? preferredFamily());
  console.error(`Browser: ${found.path}`);
  await runNpmScript("build");
  const newsroom = await startNewsroom();
  try {
    if (headless) {
      await buildCommandLine();
      printFirstArticle(newsroom);
    }
    const dir = `dist/${found.family === "firefox" ? "firefox" : "chrome"}`;
    const viewport = headless ? { width: 1100, height: 800 } : undefined;
    const opened = await openWithExtension(found, dir, {
      headless,
      ...(viewport && { viewport }),
    });
    try {
      if (headless) await takePictures(opened, newsroom, "out");
      else await showWindow(opened, newsroom);
    } finally {
      await opened.close();
    }
  } finally {
    await newsroom.close();
  }
}

const args = process.argv.slice(2);
if (args.includes("--help") || args.includes("-h")) {
  console.log(usage);
} else {
  try {
    await start(parseOptions(args, hasDisplay(process.platform, process.env)));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
