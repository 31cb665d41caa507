/** Copies a text for the desk, and says that it did. */
import { useState } from "preact/hooks";
import type { TextKey } from "../texts.ts";
import { useTexts } from "../ui/texts-context.ts";

interface CopyButtonProps {
  label: TextKey;
  text: () => string;
  copy: (text: string) => Promise<boolean>;
}

/** Shows the button; what became of the copying stands beside it and is read out. */
export function CopyButton({ label, text, copy }: CopyButtonProps) {
  const texts = useTexts();
  const [said, setSaid] = useState<TextKey | undefined>();
  return (
    <span class="copy">
      <button
        type="button"
        class="link"
        onClick={async () => setSaid((await copy(text())) ? "copied" : "copyFailed")}
      >
        {texts.say(label)}
      </button>
      <span role="status" class="copy-said">
        {said && texts.say(said)}
      </span>
    </span>
  );
}
