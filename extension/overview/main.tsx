/** Starts the overview: for the article of the tab in `?tab=`, else for the packs alone. */
import { render } from "preact";
import { browser } from "../browser.ts";
import { packFiles } from "../built-in.ts";
import { followTexts } from "../follow-texts.ts";
import { pageLife } from "../page-life.ts";
import type { Texts } from "../texts.ts";
import { TextsContext } from "../ui/texts-context.ts";
import { connectOverview, type OverviewModel, tabOfOverview } from "./connect.ts";
import { type Address, addressOf, hashOf } from "./model/address.ts";
import { Overview } from "./Overview.tsx";

const root = document.getElementById("overview");
const life = pageLife(window);
let words: Texts | undefined;
let shown: OverviewModel | undefined;

/** Goes to a view; each is an entry in the tab's history. */
function goTo(address: Address): void {
  location.hash = hashOf(address);
}

function draw(): void {
  if (!root || !words || !shown) return;
  document.title = words.say("overviewTitle");
  render(
    <TextsContext.Provider value={words}>
      <Overview model={shown} address={addressOf(location.hash)} goTo={goTo} />
    </TextsContext.Provider>,
    root,
  );
}

addEventListener("hashchange", draw, { signal: life });
void followTexts(
  browser,
  document.documentElement,
  (texts) => {
    words = texts;
    draw();
  },
  life,
);
void connectOverview(
  browser,
  tabOfOverview(location.search),
  packFiles,
  (model) => {
    shown = model;
    draw();
  },
  life,
);
