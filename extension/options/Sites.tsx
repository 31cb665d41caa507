/** The sites on which the extension does nothing. */
import { useRef, useState } from "preact/hooks";
import { useTexts } from "../ui/texts-context.ts";
import { Section } from "./Section.tsx";
import { siteInWords } from "./site-in-words.ts";

interface SitesProps {
  sites: readonly string[];
  change: (sites: string[]) => void;
}

/** Shows the list, newest first, and a field for another site. */
export function Sites({ sites, change }: SitesProps) {
  const texts = useTexts();
  const field = useRef<HTMLInputElement>(null);
  const [fault, setFault] = useState("");

  function add(): void {
    const words = field.current?.value ?? "";
    const site = siteInWords(words);
    if (site === undefined) setFault(texts.say("siteInvalid", words.trim()));
    else if (sites.includes(site)) setFault(texts.say("siteKnown", site));
    else {
      setFault("");
      change([...sites, site]);
      if (field.current) field.current.value = "";
    }
    field.current?.focus();
  }

  function remove(site: string): void {
    change(sites.filter((other) => other !== site));
    // The button that had the focus is gone with its site.
    field.current?.focus();
  }

  return (
    <Section title="sectionSites">
      <p>{texts.say(sites.length > 0 ? "sitesHint" : "sitesNone")}</p>
      {sites.length > 0 && (
        <ul class="sites">
          {[...sites].reverse().map((site) => (
            <li key={site}>
              <bdi>{site}</bdi>
              <button
                type="button"
                class="button"
                aria-label={texts.say("siteRemoveOf", site)}
                onClick={() => remove(site)}
              >
                {texts.say("siteRemove")}
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        class="site-form"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <label for="site">{texts.say("siteOff")}</label>
        <input
          ref={field}
          id="site"
          class="field"
          dir="ltr"
          inputMode="url"
          autoComplete="off"
          spellcheck={false}
          aria-invalid={fault !== ""}
          aria-describedby="site-fault"
          onInput={() => setFault("")}
        />
        <button type="submit" class="button">
          {texts.say("siteAdd")}
        </button>
        <p id="site-fault" class="fault" role="alert">
          {fault}
        </p>
      </form>
    </Section>
  );
}
