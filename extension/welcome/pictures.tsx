/** The three pictures of the first-run page; what they show stands beside them in words. */
import type { ComponentChildren } from "preact";

function Picture({ children }: { children: ComponentChildren }) {
  return (
    <svg class="picture" viewBox="0 0 240 150" aria-hidden="true">
      {children}
    </svg>
  );
}

/** A wavy line from `x` over `length` units, as under a claim in conflict. */
function wave(x: number, y: number, length: number): string {
  const waves = Math.round(length / 8);
  return `M${x} ${y}${"q2 -4 4 0t4 0".repeat(waves)}`;
}

/** An article in which three sentences are underlined, each with a line of its own. */
export function MarksPicture() {
  return (
    <Picture>
      <rect class="sheet" x="48" y="10" width="144" height="130" rx="4" />
      <path class="headline" d="M62 29h92M62 40h64" />
      <path class="text" d="M62 58h116M62 71h74M62 96h116M62 121h116M62 131h52" />
      <rect class="tint-corroborated" x="60" y="76" width="104" height="11" />
      <path class="text" d="M62 81h100" />
      <path class="line-corroborated" d="M60 88h104" />
      <rect class="tint-conflicting" x="84" y="103" width="96" height="10" />
      <path class="text" d="M62 108h16M86 108h92" />
      <path class="line-conflicting" d={wave(84, 115, 96)} />
    </Picture>
  );
}

/** One claim, and the reports on either side of it. */
export function SidesPicture() {
  return (
    <Picture>
      <rect class="sheet" x="66" y="10" width="108" height="34" rx="4" />
      <path class="headline" d="M78 22h84M78 32h52" />
      <path class="thread" d="M96 44v16M96 60H62v12M144 44v16M144 60h34v12" />
      <rect class="sheet edge-corroborated" x="24" y="72" width="76" height="30" rx="3" />
      <path class="text" d="M42 82h46M42 92h30" />
      <path class="sign-same" d="M30 84h7M30 89h7" />
      <rect class="sheet edge-corroborated" x="24" y="108" width="76" height="30" rx="3" />
      <path class="text" d="M42 118h46M42 128h38" />
      <path class="sign-same" d="M30 120h7M30 125h7" />
      <rect class="sheet edge-conflicting" x="140" y="72" width="76" height="30" rx="3" />
      <path class="text" d="M158 82h46M158 92h26" />
      <path class="sign-other" d="M146 84h7M146 89h7M152 80l-5 13" />
    </Picture>
  );
}

/** A device whose comparing stays within it, and a balance struck out: nobody is judged. */
export function LimitsPicture() {
  return (
    <Picture>
      <circle class="border" cx="68" cy="75" r="58" />
      <rect class="sheet" x="32" y="44" width="72" height="50" rx="4" />
      <path class="device" d="M24 102h88" />
      <circle class="disc-one" cx="62" cy="69" r="14" />
      <circle class="disc-two" cx="75" cy="69" r="14" />
      <path class="balance" d="M184 42v66M168 108h32M150 50h68" />
      <path class="balance" d="M150 50l-11 26M150 50l11 26M218 50l-11 26M218 50l11 26" />
      <path class="pan" d="M137 76h26a13 10 0 0 1-26 0zM205 76h26a13 10 0 0 1-26 0z" />
      <circle class="hub" cx="184" cy="42" r="4" />
      <path class="strike-edge" d="M148 118l72-86" />
      <path class="strike" d="M148 118l72-86" />
    </Picture>
  );
}
