/**
 * What a sentence of political news can be about, as axes of meaning with two ends.
 *
 * An axis collects the words and turns of phrase by which reports say one thing ("turned down",
 * "rebuffed", "held out against"); where the opposite has words of its own they stand under
 * `minus`. Two statements on one axis say the same if their signs agree once negation is counted
 * in. WordNet knows single words; this list is for the phrases and the usage of this kind of prose
 * that it does not have. Nothing in it names a person, a place or an event.
 *
 * Format: phrases are separated by commas and written in base forms; `~` stands for up to five
 * tokens in between ("throw ~ out"). The longest phrase wins.
 */
export interface Axis {
  id: string;
  /** `act` can be negated and has someone who does it; `thing` is what it is done to or with. */
  kind: "act" | "thing";
  plus: string;
  minus?: string;
}

export const AXES: readonly Axis[] = [
  {
    id: "promise",
    kind: "act",
    plus: "promise, pledge, vow, give ~ word, commit to, undertake to, commitment",
  },
  {
    id: "basis",
    kind: "thing",
    plus: "starting point, reference point, point of departure, basis, foundation, groundwork",
  },
  {
    id: "accept",
    kind: "act",
    plus: "accept, acceptance, agree, agree to, agree on, settle on, blessing, throw ~ weight behind, put ~ name behind, sign up to, sign up, sign on to, say yes, embrace, take up, go along with, consent, assent, endorse, endorsement, get behind, come round to, yield to, give in to, bow to, greenlight, support the, support a, support an, would support, will support, voice support, express support, back the, back a, would back, will back, in favour of, in favor of, acceptable, swallow, fair compromise, can live with",
    minus:
      "reject, rejection, refuse, refusal, turn down, turn ~ down, rebuff, dismiss, decline, spurn, brush aside, brush ~ aside, brush off, wave away, throw out, throw ~ out, rule out, rule ~ out, hold out against, say no to, resist, resistance, balk at, oppose, opposition, snub, unacceptable, want no part, shoot down the idea, reject out of hand, give a cold shoulder, non-starter, plain no, flat no, firm no, reject the, against the idea, be against, still against, remain against, shut the door on, turn ~ back on, throw ~ back, throw back, close the door on, tear to pieces, tear ~ to pieces, want none of, no part in",
  },
  {
    id: "sign",
    kind: "act",
    plus: "sign, signing, signature, put ~ name to, put ~ signature to, ink, initial, seal, conclude an agreement, conclude a deal, strike a deal",
  },
  {
    id: "die",
    kind: "act",
    plus: "kill, die, dead, death, death toll, toll, fatality, fatal, lose ~ life, cost ~ life, claim ~ life, take ~ life, life lost, perish, slay, loss of life, body count, leave ~ dead, deadly",
    minus: "survive, survivor",
  },
  {
    id: "injure",
    kind: "act",
    plus: "injure, wound, hurt, injury, wounded, maim, hospitalise, hospitalize, treat for, in hospital",
    minus: "unhurt, unharmed, unscathed, uninjured, safe and sound",
  },
  {
    id: "attack",
    kind: "act",
    plus: "attack, strike, hit, shell, shelling, bombard, bombardment, barrage, raid, assault, bomb, bombing, pound, fire at, fire on, open fire, salvo, air strike, airstrike, target, offensive, onslaught, tear into, rain down, slam into, come down on, operation",
  },
  {
    id: "launch",
    kind: "act",
    plus: "launch, fire, send against, send ~ against, shoot, unleash, use, release ~ drone",
  },
  {
    id: "missile",
    kind: "thing",
    plus: "missile, rocket, ballistic missile, cruise missile, projectile",
  },
  {
    id: "drone",
    kind: "thing",
    plus: "drone, uav, unmanned aircraft, decoy, swarm, unmanned aerial vehicle",
  },
  {
    id: "ceasefire",
    kind: "thing",
    plus: "ceasefire, cease-fire, truce, armistice, hold fire, silence ~ gun, gun fall silent, fall silent, cessation of hostility, halt ~ hostility, end ~ hostility, stop fighting, stop shooting, stop all shooting, pause in fighting, pause in ~ fighting, halt in ~ fighting, halt to ~ fighting, break in ~ fighting, lull, without fighting, let-up in ~ war, holiday pause, lay down ~ arms, moratorium",
  },
  {
    id: "quit",
    kind: "act",
    plus: "abandon, quit, walk away, walk off, walk out, leave ~ talk, leave ~ negotiation, leave ~ peace, leave ~ process, move on, leave the region, pull out, pull ~ out, drop, give up, give up on, move on, withdraw, withdrawal, exit, wash ~ hands, back out, step back, turn ~ back on, call it a day, end ~ mediation, drop ~ mediation, give up on, disengage, bow out, retreat, evacuate, empty of, clear out",
    minus:
      "continue, go on, carry on, keep on, stay, persist, remain, press on, stick with, stay engaged, keep at it, keep mediating, hold on, hold out, stay in ~ talk, stay in ~ negotiation, stay in ~ process, remain in ~ talk, stay at the table",
  },
  {
    id: "talks",
    kind: "thing",
    plus: "talk, meet, meeting, session, encounter, gather, gathering, summit, audience, sit down, hold talk, conversation, negotiation, negotiate, round, consultation, discuss, discussion, contact, delegation, peace effort, get-together, exchange ~ word, speak alone, face each other, peace process, dialogue, confer",
  },
  {
    id: "mediate",
    kind: "act",
    plus: "mediate, mediation, mediator, broker, act as broker, honest broker, go-between, intermediary",
  },
  {
    id: "receive",
    kind: "act",
    plus: "receive, host, welcome to, convene, bring together",
  },
  {
    id: "call",
    kind: "thing",
    plus: "telephone, phone, call, phone call, telephone call, telephone conversation, speak by phone, speak by telephone, ring",
  },
  {
    id: "attend",
    kind: "act",
    plus: "attend, attendance, take part, participate, participation, present at, take ~ seat, have a seat, offer a seat, give a seat, make it to, at the table, show up, turn up, join, appear at, in person, in attendance, represent, be there",
    minus:
      "skip, miss, stay away, absent, absence, no seat, no-show, excluded, exclude, left out, leave out, without ~ seat, stay in, stay behind, stay home, not make it, shut out, pull out of ~ talk, pull out of ~ gathering, pull out of ~ meeting, follow ~ from home",
  },
  {
    id: "halt",
    kind: "act",
    plus: "pause, suspend, suspension, halt, freeze, stop, cut off, cut, withhold, hold up, hold back, interrupt, interruption, cease, stoppage, put on hold, squeeze, dry up, blind",
    minus:
      "resume, resumption, restart, restore, unfreeze, reinstate, begin ~ again, flow again, reach ~ again, lift ~ pause, undelivered not, continue to flow, turn back on, unblock",
  },
  {
    id: "impose",
    kind: "act",
    plus: "impose, slap, introduce, levy, place on, put ~ on, hit with, tighten, add, adopt ~ package, clamp",
    minus:
      "lift, ease, remove, scrap, relax, roll back, rollback, waive, relief, exempt, undo, free ~ from",
  },
  {
    id: "sanction",
    kind: "thing",
    plus: "sanction, penalty, embargo, punitive measure, blacklist, asset freeze, package",
  },
  {
    id: "tariff",
    kind: "thing",
    plus: "tariff, duty, customs duty, punitive duty, import tax, levy, secondary tariff, secondary sanction",
  },
  {
    id: "recognise",
    kind: "act",
    plus: "recognise, recognize, recognition, acknowledge, acknowledgement, treat as, acceptance of ~ seizure, treat ~ as, regard ~ as, count ~ as, consider ~ as, sign over, cede, cession, concede, hand ~ over to, give up ~ land, give up ~ territory, giving up",
  },
  {
    id: "annex",
    kind: "thing",
    plus: "annex, annexation, seize, seizure, occupy, occupation, occupied, seized",
  },
  {
    id: "propose",
    kind: "act",
    plus: "propose, proposal, offer, suggest, suggestion, put forward, put ~ forward, put ~ on the table, draft, draw up, float, moot, idea, plan, pitch, put ~ at the disposal, open the door to, volunteer, invite, invitation, initiative, blueprint, outline, framework, sketch, envisage",
  },
  {
    id: "demand",
    kind: "act",
    plus: "demand, insist, insist on, insistence, want, call for, call on, require, requirement, ask for, seek, request, urge, appeal, must, have to, condition, precondition, imperative, press for, push for, list of demands, as soon as possible",
    minus:
      "no longer insist, drop ~ demand, waive ~ demand, waive, dispense with, no hurry, take as long as, can wait, could wait",
  },
  {
    id: "warn",
    kind: "act",
    plus: "warn, warning, threaten, threat, caution, put ~ on notice, raise the prospect, hint",
    minus: "reassure, assure, promise not, pledge to stay",
  },
  {
    id: "seize",
    kind: "act",
    plus: "capture, overrun, conquer, liberate, liberation, control, take control, take over, push into, enter, cross into, advance, take prisoner, take captive, detain, arrest, fall to, fall into ~ hand",
    minus:
      "lose, loss of, retreat from, recapture, retake, driven out, hold back, repel, fend off, drive back, push back, beat back, beat off",
  },
  {
    id: "swap",
    kind: "thing",
    plus: "swap, exchange, trade, prisoner exchange, prisoner swap, exchange of prisoner",
  },
  {
    id: "free",
    kind: "act",
    plus: "free, hand back, return home, bring back, bring home, come home, go home, release, repatriate, repatriation, set free, send home, give back, transfer",
    minus:
      "keep in captivity, hold captive, keep behind bars, refuse to return, remain in captivity, still in captivity, remain captive, remain behind bars, still behind bars",
  },
  {
    id: "prisoner",
    kind: "thing",
    plus: "prisoner, prisoner of war, pow, captive, detainee, captured soldier",
  },
  { id: "body", kind: "thing", plus: "body, remains, fallen soldier, fallen, corpse" },
  {
    id: "breach",
    kind: "act",
    plus: "violate, violation, breach, break, breaking, infringe, infringement, flout, ignore, not keep",
    minus:
      "observe, observance, honour, honor, respect, keep to, comply, compliance, adhere, adherence, keep ~ word, stick to, uphold, abide, keep the ~ truce, keep the ~ ceasefire, strictly, hold throughout, hold firm, hold overnight, largely hold, mostly hold",
  },
  {
    id: "blame",
    kind: "act",
    plus: "accuse, accusation, blame, allege, trade blame, point ~ finger, charge with, hold responsible, complain",
  },
  {
    id: "criticise",
    kind: "act",
    plus: "criticise, criticize, criticism, condemn, condemnation, denounce, rebuke, reproach, slam, blast, not happy, unhappy, lash out, deplore, attack ~ over, hit out at, find fault, chide, upbraid, scold, disparage, frosty welcome, frosty reception, cold reception",
    minus:
      "praise, welcome, hail, applaud, laud, thank, commend, compliment, salute, admire, admirer, fan of, stand up for, warm welcome, warm reception, encouraging reception",
  },
  {
    id: "announce",
    kind: "act",
    plus: "declare, declaration, announce, announcement, proclaim, order ~ troop, decree, issue, unveil, set out",
  },
  {
    id: "approve",
    kind: "act",
    plus: "ratify, ratification, approve, approval, vote for, vote through, pass, adopt, adoption, put ~ name to the statement, give ~ blessing, sign off, sign off on, green light, nod",
    minus:
      "veto, vote down, vote against, block, withhold support, hold out, decline to back, refuse to back, strike down, stay outside, defeat",
  },
  {
    id: "enter-force",
    kind: "act",
    plus: "take effect, come into force, enter into force, become binding, be binding, bind, go into effect, come into effect",
  },
  {
    id: "deal",
    kind: "thing",
    plus: "deal, agreement, accord, pact, treaty, memorandum, arrangement, bargain, understanding, settlement, compact, fund",
  },
  {
    id: "mineral",
    kind: "thing",
    plus: "mineral, resource, rare earth, raw material, natural resource, subsoil, deposit",
  },
  {
    id: "start",
    kind: "act",
    plus: "start, begin, open, commence, get under way, kick off, outbreak",
    minus: "end, finish, conclude, be over, come to an end, wrap up",
  },
  {
    id: "duration",
    kind: "act",
    plus: "last, run for, drag on, be over after, be over in, go on for, spend ~ hour, duration, meant to last",
  },
  {
    id: "lead",
    kind: "act",
    plus: "lead, chair, at the head of, run by, preside, in charge of",
  },
  {
    id: "aid",
    kind: "thing",
    plus: "aid, assistance, help, support, military aid, arms delivery, arms shipment, shipment of ~ weapon, delivery of ~ arms, arms bound for, supply, shipment, delivery",
  },
  {
    id: "weapon",
    kind: "thing",
    plus: "weapon, arms, munition, armament, ammunition, weaponry, shell, arsenal",
  },
  {
    id: "intelligence",
    kind: "thing",
    plus: "intelligence, satellite data, intercept, intelligence sharing, spy data, reconnaissance data",
  },
  {
    id: "troop",
    kind: "thing",
    plus: "troop, soldier, force, army, military, serviceman, battalion, peacekeeper, unit, armed force, infantry, boots on the ground, fighter",
  },
  {
    id: "territory",
    kind: "thing",
    plus: "territory, land, region, oblast, area, peninsula, province",
  },
  {
    id: "front",
    kind: "thing",
    plus: "front, front line, frontline, battle line, line of contact, contact line",
  },
  { id: "peace", kind: "thing", plus: "peace, peace deal, peace agreement, peaceful" },
  { id: "war", kind: "thing", plus: "war, conflict, fighting, hostility, invasion, aggression" },
  {
    id: "destroy",
    kind: "act",
    plus: "destroy, destruction, wipe out, obliterate, demolish, blow up",
    minus: "repair, rebuild, only damage, restore",
  },
  {
    id: "damage",
    kind: "act",
    plus: "damage, harm, wreck",
    minus: "undamaged, intact, untouched, spare",
  },
  {
    id: "aircraft",
    kind: "thing",
    plus: "aircraft, plane, warplane, bomber, jet, fighter jet, airplane",
  },
  { id: "airfield", kind: "thing", plus: "airfield, air base, airbase, airport, aerodrome" },
  {
    id: "submit",
    kind: "act",
    plus: "hand over, hand ~ over, submit, present, deliver, table",
    minus: "keep ~ to itself, hold ~ back",
  },
  {
    id: "open-to",
    kind: "act",
    plus: "open to, consider, willing, willingness, ready, readiness, prepared to, would consider",
    minus: "closed to, unwilling, unwillingness, not ready",
  },
  { id: "confirm", kind: "act", plus: "confirm, confirmation, admit, acknowledge that, own up" },
  {
    id: "travel",
    kind: "act",
    plus: "travel, fly, visit, go to, arrive, trip, step off, journey, head to, flight, tour, come to",
  },
  {
    id: "fail",
    kind: "act",
    plus: "fail, failure, collapse, break down, breakdown, fall apart, unravel, go nowhere, founder, come to nothing, run aground, fall through, end without result",
    minus: "succeed, success, work out, bear fruit, pay off",
  },
  {
    id: "progress",
    kind: "thing",
    plus: "progress, headway, breakthrough, movement, step forward, sign of ~ truce, gather pace, momentum, take shape, emerge",
    minus:
      "deadlock, stall, stalemate, impasse, stuck, bog down, without movement, run into the sand, in vain, without result",
  },
  {
    id: "publish",
    kind: "act",
    plus: "publish, make public, disclose, reveal, leak, publication, full text, spell out, lay open, lay bare",
    minus: "keep secret, under wraps, not disclose, undisclosed, unclear, hidden",
  },
  {
    id: "rise",
    kind: "act",
    plus: "rise, increase, grow, climb, go up, jump, raise, turn up, step up, intensify, escalate, escalation, strengthen, expand, boost, surge, soar, swell, double, triple, mount, pick up",
    minus:
      "fall, decrease, decline in, drop in, reduce, reduction, shrink, go down, slow, lower, subside, de-escalate, curtail, cut back, scale back, scale down, trim, diminish, weaken, dwindle, slacken, ease up, ease off, calm, less often",
  },
  {
    id: "allow",
    kind: "act",
    plus: "allow, let, permit, permission, authorise, authorize, clear the delivery, clear, give the go-ahead",
    minus: "ban, bar, forbid, prohibit, deny permission, block",
  },
  {
    id: "intercept",
    kind: "act",
    plus: "intercept, shoot down, bring down, down, neutralise, neutralize",
    minus: "get through, slip through",
  },
  { id: "deploy", kind: "act", plus: "deploy, deployment, send troop, put boots" },
  {
    id: "debt",
    kind: "thing",
    plus: "debt, loan, repay, repayment, pay back, owe, money owed, owed",
    minus:
      "a grant, as grant, half grant, into grant, grant or, grant support, gift, nothing to pay back, nothing to repay",
  },
  {
    id: "pay",
    kind: "act",
    plus: "pay, pay for, finance, fund the, foot the bill, bear ~ cost, spend, spending, cost",
  },
  {
    id: "membership",
    kind: "thing",
    plus: "membership, accession, join the alliance, become a member",
  },
  {
    id: "realistic",
    kind: "act",
    plus: "realistic, within reach, attainable, feasible",
    minus: "unrealistic, out of reach, out of the question, off the table, impractical, impossible",
  },
  { id: "border", kind: "thing", plus: "border, frontier, regional border" },
  { id: "child", kind: "thing", plus: "child, minor, boy, girl, teenager, baby, under-age" },
  {
    id: "official",
    kind: "thing",
    plus: "official, officer, commander, general, minister, diplomat, adviser, aide, envoy, negotiator",
  },
  {
    id: "unconditional",
    kind: "act",
    plus: "unconditional, unconditionally, without condition, without precondition, without a single precondition, without attaching condition, no string attached, no condition, set no condition, ask for nothing in return, ask for nothing in exchange, ask for nothing, free of ~ condition, no precondition, attach no condition",
    minus:
      "conditional, on condition, only on condition, provided that, only if, own terms, tie ~ to, make ~ conditional, conditional on, not before",
  },
  {
    id: "full",
    kind: "act",
    plus: "full, complete, comprehensive, general truce, general ceasefire, total, all-out, entire, whole, fully, completely, in full, across the board",
    minus: "partial, partially, partly, limited, narrow, narrower",
  },
  {
    id: "legal",
    kind: "thing",
    plus: "legal, legally, de jure, law, constitution, constitutional",
  },
  {
    id: "guarantee",
    kind: "thing",
    plus: "guarantee, security guarantee, assurance, security commitment",
  },
  {
    id: "energy",
    kind: "thing",
    plus: "energy, power grid, power plant, energy site, energy facility, energy infrastructure, electricity, power station",
  },
  { id: "oil", kind: "thing", plus: "oil, crude, petroleum, oil export" },
  {
    id: "buyer",
    kind: "thing",
    plus: "buyer, purchase, purchaser, import, importer, buy, customer",
  },
  {
    id: "first",
    kind: "thing",
    plus: "first, first-ever, inaugural, for the first time, until ~ not, since ~ not",
  },
  { id: "deadline", kind: "thing", plus: "deadline, cut-off, ultimatum, time limit, grace period" },
  {
    id: "comply",
    kind: "act",
    plus: "meet the ~ deadline, comply",
    minus: "let ~ pass, come and go, miss the deadline",
  },
  {
    id: "parliament",
    kind: "thing",
    plus: "parliament, lawmaker, mps, legislature, legislator, deputy, congress",
  },
  {
    id: "direct",
    kind: "thing",
    plus: "direct, directly, face to face, in person, face-to-face, opposite each other",
    minus: "indirect, indirectly, through intermediary, through a mediator, through mediator",
  },
  {
    id: "interest",
    kind: "thing",
    plus: "interest, strategic interest, core interest, priority, central",
  },
  {
    id: "start-war",
    kind: "act",
    plus: "start the war, start a war, started the war, begin the war, unleash the war",
  },
  {
    id: "replace",
    kind: "act",
    plus: "replace, succeed as, appoint, appointment, name as, take over from, dismiss, sack, become",
  },
  {
    id: "cancel",
    kind: "act",
    plus: "cancel, cancellation, call off, call ~ off, shelve, postpone, put off",
    minus: "go ahead, take place, hold as planned, happen, occur",
  },
  {
    id: "partition",
    kind: "thing",
    plus: "partition, carve up, carve ~ up, split, divide, division, zone",
  },
  { id: "violence", kind: "thing", plus: "war crime, atrocity, massacre" },
  {
    id: "comment",
    kind: "act",
    plus: "comment, comment on",
    minus:
      "decline to comment, refuse to comment, not comment, no comment, nothing to say, would not comment, not to comment",
  },
  {
    id: "good",
    kind: "act",
    plus: "wise, sensible, reasonable, constructive, useful, positive, productive, helpful, encouraging, promising, fruitful, worthwhile, good idea, great idea, serious step, smoothly, go fine, go well, satisfied, satisfaction, satisfactory",
    minus:
      "foolish, unwise, senseless, unreasonable, pointless, useless, futile, negative, unproductive, unhelpful, counterproductive, fruitless, mistake, bad idea, nonsense, disappointment, disappointed, disappointing, dissatisfied, bad to worse, hopeless, complicated, hindrance",
  },
  {
    id: "near",
    kind: "act",
    plus: "close to, very close, closer, nearer, near to, nearing, bring ~ closer, all but done, almost agreed, almost ready, within arm ~ reach",
    minus:
      "far from, far apart, further apart, farther apart, further away, a long way off, distant, recede, nowhere near",
  },
  {
    id: "hard",
    kind: "act",
    plus: "harden, harder, tough, tougher, hard line, harsh, harsher, stern",
    minus: "soften, softer, soft, lenient, mild, milder",
  },
  {
    id: "lasting",
    kind: "act",
    plus: "permanent, permanently, lasting, indefinite, indefinitely, for good, open-ended",
    minus: "temporary, temporarily, interim, provisional, short-lived, breather, for now",
  },
  {
    id: "hopeful",
    kind: "act",
    plus: "optimistic, optimism, hopeful, confident, confidence, upbeat, relief at, relieved, reassured",
    minus:
      "reservation, misgiving, pessimistic, pessimism, sceptical, skeptical, doubtful, doubt, cast doubt, gloomy, fear, alarm, worry, worried, anxiety, anxious, unease",
  },
  { id: "gain", kind: "thing", plus: "concession, compromise, give ground, back down" },
  {
    id: "genuine",
    kind: "act",
    plus: "genuine, authentic, free and fair, legitimate, legitimately",
    minus: "sham, fake, staged, rigged, bogus, illegitimate",
  },
  {
    id: "aware",
    kind: "act",
    plus: "aware, informed, briefed, in the loop, told beforehand",
    minus: "unaware, in the dark, off guard, uninformed, unknown",
  },
  {
    id: "surround",
    kind: "act",
    plus: "surround, encircle, encirclement, besiege",
    minus: "break out of ~ encirclement",
  },
  {
    id: "impatient",
    kind: "act",
    plus: "lose patience, run out of patience, out of patience, patience ~ run out, patience ~ thin, patience ~ end, impatient, impatience",
    minus: "patient, all the time in the world",
  },
];
