/** Words of today's news that are rare in the fiction and the dialogue behind the frequency counts. */
export const NEWS_WORDS: string[] = (
  "abrogate abstain abstention accession adjourn aggressor airspace airstrike ally annex annexation " +
  "appease armistice artillery assail assault asylum austerity ballistic barrage belligerent bilateral " +
  "blockade bombard bombardment brigade brinkmanship broker capitulate capitulation casualty cease " +
  "ceasefire cede cessation chancellor circumvent coalition coerce collude communique concede " +
  "concession condemn condemnation consulate contingent corridor counteroffensive curtail deadlock " +
  "debris decry defer delegation demarcation demilitarise demilitarize denounce denunciation deploy " +
  "deployment deport deportation deter deterrence diplomat disarm disarmament dispatch displace " +
  "dispute dissent drone electorate embargo embassy emissary encroach endorse endorsement enlist " +
  "envoy escalate escalation espionage exempt exile expel expulsion extradite extradition faction " +
  "forestall foreign_minister frontline fugitive garrison generator genocide grid halt hamper " +
  "hardline hostage hostilities impasse impeach impede impose imprison incursion indict indictment " +
  "infiltrate infrastructure insurgent intercept interim intervene intervention invade invasion " +
  "jeopardise jeopardize lawmaker legislature levy lobby looting maritime mediate mediation mediator " +
  "memorandum militant militia ministry missile mobilise mobilize moratorium multilateral negotiate " +
  "negotiation negotiator neutrality nullify offensive outpost oust overrun pact parliament peacekeeper " +
  "peninsula pledge plenary portray postpone postponement precondition premier prisoner_of_war prolong " +
  "propaganda prosecutor provocation provoke proxy quell ratification ratify rebuff rebuke reconcile " +
  "referendum refugee reinforce reiterate relinquish renounce reparation repatriate repatriation repel " +
  "reprisal repudiate rescind resolution restrain resume resumption retaliate retaliation retreat " +
  "revoke sanction seize seizure settlement shell shelling siege skirmish sovereign sovereignty " +
  "spokesman spokeswoman stalemate stance standoff statehood subsidy summit suspend suspension tariff " +
  "territorial territory thwart treaty tribunal truce ultimatum unanimous unilateral unilaterally " +
  "uphold uranium veto vow warhead warship withdraw withdrawal withhold wound " +
  "brussels budapest minsk riyadh istanbul ankara geneva vienna warsaw prague bucharest sofia " +
  "helsinki oslo stockholm copenhagen lisbon madrid athens belgrade doha abu_dhabi jeddah odessa " +
  "donetsk liberate retake recapture " +
  "deny denial refute rebut debunk hoax rumour rumor allege allegation purport satire fabricate"
).split(" ");
