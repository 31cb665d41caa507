/** What the extension keeps, and how to be rid of it. */
import { useRef } from "preact/hooks";
import { useTexts } from "../ui/texts-context.ts";
import { Section } from "./Section.tsx";

interface KeptProps {
  erase: () => void;
  reset: () => void;
}

/** Shows what is kept, a button to erase it, and one to reset the options after a question. */
export function Kept({ erase, reset }: KeptProps) {
  const texts = useTexts();
  const question = useRef<HTMLDialogElement>(null);
  return (
    <Section title="sectionKept">
      <div>
        <button type="button" class="button" onClick={erase}>
          {texts.say("keptErase")}
        </button>
        <p class="hint">{texts.say("keptHint")}</p>
      </div>
      <div>
        <button type="button" class="button" onClick={() => question.current?.showModal()}>
          {texts.say("resetSetting")}
        </button>
      </div>
      <dialog ref={question} aria-labelledby="reset-question" aria-describedby="reset-text">
        <h2 id="reset-question">{texts.say("resetQuestion")}</h2>
        <p id="reset-text">{texts.say("resetText")}</p>
        <div class="dialog-buttons">
          <button type="button" class="button" onClick={() => question.current?.close()}>
            {texts.say("cancel")}
          </button>
          <button
            type="button"
            class="button button-main"
            onClick={() => {
              question.current?.close();
              reset();
            }}
          >
            {texts.say("resetConfirm")}
          </button>
        </div>
      </dialog>
    </Section>
  );
}
