/** How the card looks; in a closed shadow root, so that neither it nor the page styles the other. */

/** Light and dark as the reader's system, since a page's own colours cannot be known. */
export const CARD_STYLE = `
:host { all: initial !important; position: fixed !important; z-index: 2147483647 !important;
  inset: 0 auto auto 0 !important; display: block !important; color-scheme: light dark !important; }
@media print { :host { display: none !important; } }
* { box-sizing: border-box; margin: 0; padding: 0; }
.card { --paper: #fff; --ink: #1c1f22; --muted: #565b61; --rule: #ddd7cb; --link: #1a5468;
  --corroborated: #12705a; --conflicting: #b03f1b; --both: #6b47ad; --mentioned: #5d6268;
  position: fixed; display: flex; flex-direction: column; width: min(22rem, calc(100vw - 16px));
  overflow: hidden; border: 1px solid var(--rule); border-radius: 6px; background: var(--paper);
  color: var(--ink); font: 13px/1.45 system-ui, "Segoe UI", "Noto Sans", sans-serif;
  text-align: start; box-shadow: 0 6px 24px rgb(0 0 0 / 22%); }
@media (prefers-color-scheme: dark) {
  .card { --paper: #1c2024; --ink: #e9e6e0; --muted: #a7abb0; --rule: #3a4047; --link: #8cc6da;
    --corroborated: #62cbb0; --conflicting: #f2936a; --both: #bda2ee; --mentioned: #a3a8ae; } }
.card:focus { outline: 2px solid var(--link); outline-offset: -2px; }
.claims { overflow: auto; padding: 10px 12px 4px; }
.claim + .claim { margin-top: 10px; padding-top: 10px; border-top: 1px solid var(--rule); }
.standing { display: flex; flex-wrap: wrap; gap: 0 .5em; font-size: 12px; color: var(--muted); }
.standing b { color: var(--kind); }
.statement { margin-top: 2px; font: 600 14px/1.4 "Charter", "Iowan Old Style", "Noto Serif", Georgia, serif; }
.statement { unicode-bidi: plaintext; }
a, b, .when { unicode-bidi: isolate; }
ul { margin-top: 6px; list-style: none; }
li { padding-block: 4px; padding-inline-start: 8px; border-inline-start: 2px solid var(--kind); }
li + li { margin-top: 4px; }
.side { color: var(--kind); font-size: 12px; }
.when, .reason { color: var(--muted); font-size: 12px; }
.reason b { color: var(--ink); }
a { color: var(--link); font-weight: 600; text-underline-offset: .15em; }
.foot { display: flex; justify-content: space-between; gap: 8px; padding: 6px 12px 8px; }
button { min-height: 24px; padding: 1px 6px; border: 1px solid transparent; border-radius: 4px;
  background: none; color: var(--link); font: inherit; text-decoration: underline;
  text-underline-offset: .15em; cursor: pointer; }
button:hover { border-color: var(--rule); }
a:focus-visible, button:focus-visible { outline: 2px solid var(--link); outline-offset: 1px; }
.corroborated { --kind: var(--corroborated); } .conflicting { --kind: var(--conflicting); }
.both { --kind: var(--both); } .mentioned, .differing { --kind: var(--mentioned); }
@media (prefers-reduced-motion: no-preference) { .card { animation: appear .12s ease-out; } }
@keyframes appear { from { opacity: 0; } }
@media (forced-colors: active) { .card { border: 2px solid CanvasText; } }
`;
