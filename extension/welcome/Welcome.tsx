/** The first-run page: in three pictures what the extension does and what it will not do. */
import type { ComponentChildren } from "preact";
import type { TextKey } from "../texts.ts";
import { AccessNotice } from "../ui/AccessNotice.tsx";
import { useTexts } from "../ui/texts-context.ts";
import { LimitsPicture, MarksPicture, SidesPicture } from "./pictures.tsx";

interface WelcomeProps {
  inFirefox: boolean;
  /** Whether the browser lets the extension see web pages. */
  access: boolean;
  askForAccess: () => Promise<boolean>;
  openOptions: () => void;
}

/** What each toolbar icon says, in the order in which a reader meets them. */
const ICONS = [
  ["idle", "iconIdle"],
  ["found", "iconFound"],
  ["conflict", "iconConflict"],
  ["paused", "iconPaused"],
] as const;

/** Shows the page. */
export function Welcome({ inFirefox, access, askForAccess, openOptions }: WelcomeProps) {
  const texts = useTexts();
  return (
    <>
      <header>
        <p class="name">{texts.say("extensionName")}</p>
        <h1>{texts.say("welcomeTitle")}</h1>
        <p class="lead">{texts.say("welcomeLead")}</p>
      </header>
      {!access && <AccessNotice ask={askForAccess} />}
      <div class="steps">
        <Step title="welcomeMarksTitle" text="welcomeMarksText">
          <MarksPicture />
        </Step>
        <Step title="welcomeSidesTitle" text="welcomeSidesText">
          <SidesPicture />
        </Step>
        <Step title="welcomeLimitsTitle" text="welcomeLimitsText">
          <LimitsPicture />
        </Step>
      </div>
      <section class="where">
        <h2>{texts.say("welcomeButtonTitle")}</h2>
        <p>{texts.say(inFirefox ? "welcomeButtonFirefox" : "welcomeButtonChrome")}</p>
        <p>{texts.say("welcomeButtonMeaning")}</p>
        <ul class="icons">
          {ICONS.map(([state, text]) => (
            <li key={state}>
              <img src={`/assets/icons/${state}-48.png`} width="24" height="24" alt="" />
              <span>{texts.say(text)}</span>
            </li>
          ))}
        </ul>
        <button type="button" class="button button-main" onClick={openOptions}>
          {texts.say("welcomeOptions")}
        </button>
      </section>
    </>
  );
}

interface StepProps {
  title: TextKey;
  text: TextKey;
  /** The picture. */
  children: ComponentChildren;
}

function Step({ title, text, children }: StepProps) {
  const texts = useTexts();
  return (
    <section class="step">
      {children}
      <h2>{texts.say(title)}</h2>
      <p>{texts.say(text)}</p>
    </section>
  );
}
