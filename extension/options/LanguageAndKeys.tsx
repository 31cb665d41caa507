/** The language of the interface, and the keys that the browser keeps for it. */
import { LANGUAGES, type Settings } from "../settings.ts";
import { nameOf } from "../ui/dates.ts";
import { useTexts } from "../ui/texts-context.ts";
import type { Shortcut } from "./connect.ts";
import { Section } from "./Section.tsx";

interface LanguageAndKeysProps {
  language: Settings["language"];
  change: (language: Settings["language"]) => void;
  shortcuts: readonly Shortcut[];
  openShortcuts: (() => void) | undefined;
}

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
          {props.shortcuts.map(({ name, description, keys }) => (
            <div key={name}>
              <dt>{description}</dt>
              <dd>{keys ? <kbd>{keys}</kbd> : texts.say("shortcutNone")}</dd>
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
