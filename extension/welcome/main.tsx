/** Starts the first-run page. */
import { render } from "preact";
import { askForAccess, followAccess } from "../access.ts";
import { browser } from "../browser.ts";
import { followTexts } from "../follow-texts.ts";
import { pageLife } from "../page-life.ts";
import type { Texts } from "../texts.ts";
import { TextsContext } from "../ui/texts-context.ts";
import { Welcome } from "./Welcome.tsx";

const root = document.getElementById("welcome");
const life = pageLife(window);
const inFirefox = browser.runtime.getURL("").startsWith("moz-extension:");
let words: Texts | undefined;
let access = true;

function draw(): void {
  if (!root || !words) return;
  document.title = words.say("extensionName");
  render(
    <TextsContext.Provider value={words}>
      <Welcome
        inFirefox={inFirefox}
        access={access}
        askForAccess={() => askForAccess(browser.permissions)}
        openOptions={() => void browser.runtime.openOptionsPage()}
      />
    </TextsContext.Provider>,
    root,
  );
}

followAccess(
  browser.permissions,
  (granted) => {
    access = granted;
    draw();
  },
  life,
);
void followTexts(
  browser,
  document.documentElement,
  (texts) => {
    words = texts;
    draw();
  },
  life,
);
