/** What changed on the page since the reader was last there. */
import type { SinceLastRead } from "../last-read.ts";
import { dateInWords } from "../ui/dates.ts";
import { useTexts } from "../ui/texts-context.ts";

interface SinceNoteProps {
  since: SinceLastRead;
  /** Statements of claims that are gone. */
  gone: readonly string[];
}

/** Shows a line of counts, and opens to what is gone; what is new or changed stands in the list. */
export function SinceNote({ since, gone }: SinceNoteProps) {
  const texts = useTexts();
  const { fresh, changed } = since;
  const day = dateInWords(new Date(since.at).toISOString(), texts.language);
  const parts = [
    fresh.length > 0 && texts.count("sinceNew", fresh.length),
    changed.length > 0 && texts.count("sinceChanged", changed.length),
    since.gone.length > 0 && texts.count("sinceGone", since.gone.length),
  ].filter((part) => part !== false);
  const line =
    parts.length === 0
      ? texts.say("sinceNothing", day)
      : texts.say(
          "sinceLine",
          day,
          new Intl.ListFormat(texts.language, { type: "unit" }).format(parts),
        );
  if (gone.length === 0) return <p class="since">{line}</p>;
  return (
    <details class="since">
      <summary>{line}</summary>
      <p>{texts.say("sinceGoneHeading")}</p>
      <ul>
        {gone.map((statement) => (
          <li key={statement}>
            <s>{statement}</s>
          </li>
        ))}
      </ul>
    </details>
  );
}
