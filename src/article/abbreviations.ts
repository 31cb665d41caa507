/** Where a full stop does not end a sentence, as data; {@link sentences.ts} reads these lists. */

/** Always followed by more of the same sentence: titles, ranks, "Fig. 3". Without the full stop. */
export const OPENING_ABBREVIATIONS = new Set(
  [
    "Mr Mrs Ms Mx Dr Prof Rev Hon St Ste Mt Ft Fr Sr Sra Srta Mme Mlle Mgr Messrs",
    "Gen Lt Col Maj Capt Cmdr Cpl Sgt Adm Brig Pvt Cdr Comdr Insp Supt",
    "Sen Rep Gov Pres Amb Sec Atty Del Asst Min",
    "vs v cf No Nos Art Fig Vol pp para ca approx",
    "Hr Fr Nr bzw Abs Dipl Ing z.B u.a d.h",
    "им ул г-н г-жа ген проф акад св просп",
    "ім вул п проф акад ген св",
  ]
    .join(" ")
    .split(" "),
);

/** May end a sentence or not; what follows decides. With the inner full stops, without the last. */
export const EITHER_ABBREVIATIONS = new Set(
  [
    "U.S U.K U.N E.U U.S.A U.A.E D.C N.Y L.A U.S.S.R EE.UU Ph.D B.A M.A",
    "Inc Corp Co Ltd Jr Bros Assn Dept Univ Est etc al e.g i.e a.m p.m",
    "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec",
    "Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun",
    "г гг тыс млн млрд руб долл т.е т.д т.п р рр тис грн дол м кв обл",
  ]
    .join(" ")
    .split(" "),
);

/** Words that open a new sentence after "U.S." and its like. */
export const SENTENCE_OPENERS = new Set(
  (
    "The A An It He She They We I You This That These Those There His Her Its Their Our In On At By For " +
    "From With After Before Since Until While When Where If As But And Or So Yet However Meanwhile " +
    "Also Although Though Despite Instead Still Then Now Earlier Later Last Next Both Neither Some Many " +
    "Most All No Not One Two Asked What Why How Who Under During Over Among According Speaking"
  ).split(" "),
);
