/** Opens a browser with the built extension loaded, in a profile that is thrown away afterwards. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import puppeteer, { type Browser, type LaunchOptions, type Page } from "puppeteer-core";
import { WELCOME_PAGE } from "../../extension/background/welcome.ts";
import type { FoundBrowser } from "./find-browser.ts";

/** A running browser with the extension in it. */
export interface BrowserWithExtension {
  browser: Browser;
  /** The page that the extension opens when it is installed; closed unless it was asked for. */
  firstRun: Page;
  /** Opens a page of the extension, such as `extension/popup/index.html`, in a tab of its own. */
  openExtensionPage(path: string): Promise<Page>;
  /** Closes the browser, if it is still open, and deletes the profile. */
  close(): Promise<void>;
}

/** How to open it. */
export interface OpenOptions {
  headless: boolean;
  /** Leaves the first-run page open. */
  welcome?: boolean;
  /** Size of the pages in CSS pixels; without it pages follow the window. */
  viewport?: { width: number; height: number; deviceScaleFactor?: number };
}

/**
 * The host part of the extension's addresses in Firefox, which otherwise draws a new one for each
 * profile. Any UUID does.
 */
const firefoxHost = "5ec0dd50-0ce5-4c1a-8000-000000000001";

/** How long the extension's own page may take to come up, in milliseconds. */
const pageTimeout = 20_000;

function geckoId(extensionDir: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(extensionDir, "manifest.json"), "utf8"));
  const id = (manifest as { browser_specific_settings?: { gecko?: { id?: string } } })
    .browser_specific_settings?.gecko?.id;
  if (!id)
    throw new Error(`${extensionDir}/manifest.json has no browser_specific_settings.gecko.id.`);
  return id;
}

/**
 * The id that Chromium gives an unpacked extension: from its path, each hex digit of the hash
 * written as a letter. https://source.chromium.org/chromium/chromium/src/+/main:components/crx_file/id_util.cc
 */
function unpackedId(extensionDir: string): string {
  // Chromium hashes the path as the system stores it: UTF-16 on Windows.
  const bytes = Buffer.from(extensionDir, process.platform === "win32" ? "utf16le" : "utf8");
  const hash = createHash("sha256").update(bytes).digest("hex");
  return [...hash.slice(0, 32)]
    .map((digit) => "abcdefghijklmnop"[Number.parseInt(digit, 16)])
    .join("");
}

/** Puts the extension's button on Chromium's toolbar, where it would hide behind the puzzle piece. */
function pinToToolbar(extensionDir: string, userDataDir: string): void {
  const preferences = { extensions: { pinned_extensions: [unpackedId(extensionDir)] } };
  mkdirSync(join(userDataDir, "Default"));
  writeFileSync(join(userDataDir, "Default", "Preferences"), JSON.stringify(preferences));
}

function launchOptions(
  { family, path }: FoundBrowser,
  extensionDir: string,
  userDataDir: string,
): LaunchOptions {
  if (family === "firefox") {
    return {
      browser: "firefox",
      executablePath: path,
      userDataDir,
      // Lets the driver open the extension's own pages.
      args: ["--remote-allow-system-access"],
      extraPrefsFirefox: {
        "extensions.webextensions.uuids": JSON.stringify({ [geckoId(extensionDir)]: firefoxHost }),
      },
    };
  }
  // Google Chrome ignores --load-extension since version 137; over the debugging pipe every
  // Chromium takes an unpacked extension: https://developer.chrome.com/docs/extensions/how-to/test
  const args = ["--no-first-run", "--no-default-browser-check"];
  // Chromium's sandbox refuses to run as root, which is what containers and CI are.
  if (process.getuid?.() === 0) args.push("--no-sandbox");
  return {
    executablePath: path,
    userDataDir,
    pipe: true,
    enableExtensions: true,
    // Without its bar "controlled by automated test software".
    ignoreDefaultArgs: ["--enable-automation"],
    args,
  };
}

/**
 * Waits until a page shows `url`. Firefox moves an extension's page to another process and never
 * tells the driver where it went or that it loaded, so the pages themselves are asked.
 */
async function waitForPage(url: string, pages: () => Promise<Page[]>): Promise<Page> {
  const deadline = Date.now() + pageTimeout;
  while (Date.now() < deadline) {
    for (const page of await pages()) {
      const here = await page
        .evaluate(() => `${document.readyState} ${location.href}`)
        .catch(() => "");
      if (here === `complete ${url}`) return page;
    }
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`The extension's page ${url} did not open.`);
}

async function openPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  const navigation = page.goto(url, { timeout: pageTimeout });
  navigation.catch(() => undefined);
  return waitForPage(url, async () => [page]);
}

/**
 * Opens `found` with the unpacked extension in `extensionDir`.
 *
 * @throws Error if the extension is not built, or the browser does not start or refuses it.
 */
export async function openWithExtension(
  found: FoundBrowser,
  extensionDir: string,
  { headless, viewport, welcome = false }: OpenOptions,
): Promise<BrowserWithExtension> {
  const dir = resolve(extensionDir);
  if (!existsSync(join(dir, "manifest.json"))) {
    throw new Error(`There is no built extension in ${extensionDir}. Run: npm run build`);
  }
  // Inside the project, because a browser from a snap does not see the system's temporary folder.
  mkdirSync("out", { recursive: true });
  const profile = mkdtempSync(resolve("out", "profile-"));
  const removeProfile = () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  if (found.family === "chromium") pinToToolbar(dir, profile);
  let browser: Browser;
  try {
    browser = await puppeteer.launch({
      ...launchOptions(found, dir, profile),
      headless,
      defaultViewport: viewport ?? null,
      handleSIGINT: false,
    });
  } catch (error) {
    removeProfile();
    throw new Error(
      `${found.path} did not start: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  const close = async () => {
    if (browser.connected) await browser.close();
    removeProfile();
  };
  try {
    const id = await browser.installExtension(dir);
    const root =
      found.family === "firefox" ? `moz-extension://${firefoxHost}/` : `chrome-extension://${id}/`;
    const firstRun = await waitForPage(root + WELCOME_PAGE, () => browser.pages());
    // It would take the place of whatever page is in front.
    if (!welcome) await firstRun.close();
    return {
      browser,
      firstRun,
      openExtensionPage: (path) => openPage(browser, root + path),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
