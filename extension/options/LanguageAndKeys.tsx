/** The language of the interface, and the keys that the browser keeps for it. */

import { nameOf } from "../dates.ts";
import { LANGUAGES, type Settings } from "../settings.ts";
import type { TextKey } from "../texts.ts";
import { useTexts } from "../ui/texts-context.ts";
import type { Shortcut } from "./connect.ts";
import { Section } from "./Section.tsx";

interface LanguageAndKeysProps {
  language: Settings["language"];
  change: (language: Settings["language"]) => void;
  shortcuts: readonly Shortcut[];
  openShortcuts: (() => void) | undefined;
}

/** What the commands of the manifest do; the browser's own descriptions follow its language alone. */
const COMMANDS: Readonly<Record<string, TextKey>> = {
  _execute_action: "commandOpen",
  "next-claim": "commandNextClaim",
  "previous-claim": "commandPreviousClaim",
  "toggle-highlights": "commandToggleHighlights",
};

/** Shows each language by its own name, and each shortcut. */
export function LanguageAndKeys(props: LanguageAndKeysProps) {
  const texts = useTexts();
  const values = ["auto", ...LANGUAGES] as const;
  return (
    <Section title="sectionLanguage">
      <div>
        <label class="choice">
          <span>{texts.say("languageSetting")}</span>
          <select
            class="field"
            value={props.language}
            onChange={(event) => {
              const chosen = values.find((value) => value === event.currentTarget.value);
              if (chosen) props.change(chosen);
            }}
          >
            <option value="auto">{texts.say("languageAuto")}</option>
            {LANGUAGES.map((language) => (
              <option key={language} value={language} lang={language}>
                {nameOf("language", language, language)}
              </option>
            ))}
          </select>
        </label>
        <p class="hint">{texts.say("languageHint")}</p>
      </div>
      <div class="shortcuts">
        <h3>{texts.say("shortcutsSetting")}</h3>
        <dl>
          {props.shortcuts.map(({ name, keys }) => (
            <div key={name}>
              <dt>{COMMANDS[name] ? texts.say(COMMANDS[name]) : name}</dt>
              <dd>{keys ? <kbd dir="ltr">{keys}</kbd> : texts.say("shortcutNone")}</dd>
            </div>
          ))}
        </dl>
        <p class="hint">
          {texts.say("shortcutsChrome")} {texts.say("shortcutsFirefox")}
        </p>
        {props.openShortcuts && (
          <button type="button" class="button" onClick={props.openShortcuts}>
            {texts.say("shortcutsChange")}
          </button>
        )}
      </div>
    </Section>
  );
}
