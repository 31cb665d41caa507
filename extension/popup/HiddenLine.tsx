/** Says that claims are hidden, and by whose wish. */
import { useTexts } from "../ui/texts-context.ts";

interface HiddenLineProps {
  /** How many claims the options leave out. */
  hidden: number;
  openOptions: () => void;
}

/** Shows the count with the way to the options; nothing where nothing is hidden. */
export function HiddenLine({ hidden, openOptions }: HiddenLineProps) {
  const texts = useTexts();
  if (hidden === 0) return null;
  return (
    <p class="none-shown">
      {texts.count("hiddenByOptions", hidden)}{" "}
      <button type="button" class="link" onClick={openOptions}>
        {texts.say("welcomeOptions")}
      </button>
    </p>
  );
}
