/** Starts the options page. */
import { render } from "preact";
import { browser } from "../browser.ts";
import { followTexts } from "../follow-texts.ts";
import { pageLife } from "../page-life.ts";
import type { Texts } from "../texts.ts";
import { TextsContext } from "../ui/texts-context.ts";
import { connectOptions, type OptionsActions, type OptionsModel } from "./connect.ts";
import { Options } from "./Options.tsx";

const root = document.getElementById("options");
const life = pageLife(window);
let words: Texts | undefined;
let shown: [OptionsModel, OptionsActions] | undefined;

function draw(): void {
  if (!root || !words || !shown) return;
  const [model, actions] = shown;
  document.title = words.say("optionsTitle");
  render(
    <TextsContext.Provider value={words}>
      <Options model={model} actions={actions} />
    </TextsContext.Provider>,
    root,
  );
}

void followTexts(
  browser,
  document.documentElement,
  (texts) => {
    words = texts;
    draw();
  },
  life,
);
void connectOptions(
  browser,
  (model, actions) => {
    shown = [model, actions];
    draw();
  },
  life,
);
