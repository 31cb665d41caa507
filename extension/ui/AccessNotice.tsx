/** Says that the browser withholds access to web pages, and offers to ask for it. */
import { useState } from "preact/hooks";
import { useTexts } from "./texts-context.ts";

interface AccessNoticeProps {
  /** Asks the browser; gives whether it was granted. */
  ask: () => Promise<boolean>;
}

/** Shows the notice; for a surface that knows that access is missing. */
export function AccessNotice({ ask }: AccessNoticeProps) {
  const texts = useTexts();
  const [refused, setRefused] = useState(false);
  return (
    <section class="access">
      <h2>{texts.say("accessTitle")}</h2>
      <p>{texts.say("accessText")}</p>
      <button
        type="button"
        class="button button-main"
        onClick={() => void ask().then((granted) => setRefused(!granted))}
      >
        {texts.say("accessAllow")}
      </button>
      <p role="status">{refused && texts.say("accessRefused")}</p>
    </section>
  );
}
