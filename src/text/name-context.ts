/** Words that tell, beside a name, what the name stands for. Lower case, as `foldWord` gives them. */

/** Behind these "Moscow" is the city and not those who govern there: "held in Moscow". */
export const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(
  words("in at near outside around across over through inside visited leaving left reached"),
);

/** Before these a capital is where they are held: "the London talks". */
export const GATHERINGS: ReadonlySet<string> = new Set(
  words("talks meeting meetings summit conference round session gathering negotiations"),
);

/**
 * Capitalised words before a surname that are no given name: "President Trump", "On Friday Trump",
 * "But Trump"; behind any other ("Melania Trump") the surname is another person's.
 */
export const BEFORE_SURNAME: ReadonlySet<string> = new Set(
  words(`
    president vice minister premier chancellor secretary senator sen rep congressman congresswoman
    governor gov mayor ambassador envoy general gen colonel col admiral marshal judge justice pope
    king queen prince princess mr mrs ms dr prof professor sir lord lady spokesman spokeswoman
    spokesperson chief director chairman representative negotiator diplomat commissioner speaker
    leader team
    monday tuesday wednesday thursday friday saturday sunday january february march april may june
    july august september october november december today yesterday tomorrow tonight
    but and or nor when while as if that what why how who whom whose where whether after before for
    with by did does do will would can could should has have had is are was were on in at of from to
    the a yet so then now meanwhile however later earlier since until because although though both
    neither either not only even still also again instead perhaps said says told asked like unlike
    under against between without amid despite during against about here there this these those
  `),
);

/** Words behind a surname that make it the name of something or somebody else. */
export const BEHIND_SURNAME: ReadonlySet<string> = new Set(
  words(`
    jr jnr sr snr junior senior tower towers organization organisation foundation hotel university
    airport prize street avenue park plaza
  `),
);

function words(list: string): string[] {
  return list.trim().split(/\s+/);
}
