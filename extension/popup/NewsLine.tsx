/** "Since you last read this": what is new, changed or gone, and how to be done with it. */
import { SLOT } from "../../src/crossref/reason-words.ts";
import { dateInWords } from "../dates.ts";
import type { News, SlotChange } from "../last-read.ts";
import type { TextKey, Texts } from "../texts.ts";
import { useTexts } from "../ui/texts-context.ts";

interface NewsLineProps {
  news: News;
  /** When the page was last read, in ms since 1970. */
  since: number;
  markAsRead: () => void;
  forget: () => void;
}

/** Shows the counts, and what the claims said that are gone; nothing where nothing is new. */
export function NewsLine({ news, since, markAsRead, forget }: NewsLineProps) {
  const texts = useTexts();
  const { fresh, changed, gone } = news;
  const parts = [
    changed.size > 0 && texts.count("newsChanged", changed.size),
    fresh.size > 0 && texts.count("newsFresh", fresh.size),
    gone.length > 0 && texts.count("newsGone", gone.length),
  ].filter((part) => part !== false);
  if (parts.length === 0) return null;
  const day = dateInWords(new Date(since).toISOString(), texts.language);
  const list = new Intl.ListFormat(texts.language).format(parts);
  return (
    <section class="news" aria-labelledby="news-heading">
      <h2 id="news-heading">{texts.say("newsTitle", day)}</h2>
      <p role="status">{list}</p>
      {gone.length > 0 && (
        <details>
          <summary>{texts.say("newsWhatIsGone")}</summary>
          <ul>
            {gone.map(({ claim, values }) => (
              <li key={claim}>
                {Object.entries(values)
                  .filter(([slot]) => slot !== "stance")
                  .map(([slot, value]) =>
                    texts.say("slotIs", slotName(slot, texts), valueName(value, texts)),
                  )
                  .join(" · ")}{" "}
                <code class="code">{claim}</code>
              </li>
            ))}
          </ul>
        </details>
      )}
      <p class="news-tools">
        <button type="button" class="link" onClick={markAsRead}>
          {texts.say("newsMarkAsRead")}
        </button>
        <button type="button" class="link" onClick={forget}>
          {texts.say("newsForget")}
        </button>
      </p>
    </section>
  );
}

/** "New", or "figure: 34, now 35". */
export function NewsTag({ fresh, changes }: { fresh: boolean; changes: readonly SlotChange[] }) {
  const texts = useTexts();
  if (fresh) return <span class="tag">{texts.say("tagNew")}</span>;
  return (
    <>
      {changes.map(({ slot, was, now }) => (
        <span key={slot} class="tag">
          {texts.say(
            "tagChanged",
            slotName(slot, texts),
            valueName(was, texts),
            valueName(now, texts),
          )}
        </span>
      ))}
    </>
  );
}

const STANDING: Record<string, TextKey> = {
  both: "standingBoth",
  conflicting: "standingConflicting",
  corroborated: "standingCorroborated",
  mentioned: "standingMentioned",
};

function slotName(slot: string, texts: Texts): string {
  if (slot === "standing") return texts.say("slotStanding");
  return slot in SLOT ? texts.say(SLOT[slot as keyof typeof SLOT]) : slot;
}

function valueName(value: string, texts: Texts): string {
  const standing = STANDING[value];
  return standing ? texts.say(standing) : value;
}
