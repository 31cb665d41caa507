/**
 * One key for the inflected forms of a word, so that the axes' phrases match however they are
 * inflected: "denies", "denied" and "deny" all give "deni". The keys are no words, and they are
 * compared with each other only.
 *
 * Regular inflection follows step 1 of Porter (1980), "An algorithm for suffix stripping"; his
 * later steps, which also strip derivations ("relation", "relative"), are left out because they
 * put opposites and different acts under one key.
 */

/** Irregular forms by base form, of the verbs and nouns that this kind of prose uses. */
const IRREGULAR: Readonly<Record<string, string>> = {
  be: "am is are was were been being",
  have: "has had having",
  do: "does did done",
  go: "goes went gone",
  say: "said says",
  tell: "told",
  take: "took taken",
  give: "gave given",
  get: "got gotten",
  make: "made",
  come: "came",
  become: "became",
  meet: "met",
  speak: "spoke spoken",
  keep: "kept",
  leave: "left leaves",
  hold: "held",
  lose: "lost",
  send: "sent",
  spend: "spent",
  fall: "fell fallen",
  fly: "flew flown flies",
  see: "saw seen",
  win: "won",
  lead: "led",
  begin: "began begun",
  break: "broke broken",
  bring: "brought",
  buy: "bought",
  build: "built",
  think: "thought",
  tear: "tore torn",
  throw: "threw thrown",
  draw: "drew drawn",
  rise: "rose risen",
  ring: "rang rung",
  run: "ran",
  shoot: "shot shots",
  show: "shown",
  sit: "sat",
  stand: "stood",
  strike: "struck stricken",
  swear: "swore sworn",
  drive: "drove driven",
  forbid: "forbade forbidden",
  freeze: "froze frozen",
  hide: "hid hidden",
  lay: "laid lain",
  mean: "meant",
  pay: "paid",
  seek: "sought",
  sell: "sold",
  shrink: "shrank shrunk",
  slay: "slew slain",
  sink: "sank sunk",
  steal: "stole stolen",
  teach: "taught",
  understand: "understood",
  undertake: "undertook undertaken",
  withdraw: "withdrew withdrawn",
  withhold: "withheld",
  write: "wrote written",
  feel: "felt",
  find: "found",
  fight: "fought",
  forget: "forgot forgotten",
  grow: "grew grown",
  know: "knew known",
  overthrow: "overthrew overthrown",
  undo: "undid undone",
  uphold: "upheld",
  abide: "abode",
  agree: "agreed",
  disagree: "disagreed",
  free: "freed",
  guarantee: "guaranteed",
  decree: "decreed",
  use: "used using",
  deal: "dealt",
  hear: "heard",
  catch: "caught",
  stick: "stuck",
  choose: "chose chosen",
  lend: "lent",
  owe: "owed owing",
  bind: "bound",
  man: "men",
  woman: "women",
  child: "children",
  life: "lives",
  body: "bodies",
  person: "people",
  die: "died dies dying",
  lie: "lying lied",
  tie: "tied tying ties",
};

/** Words that only look inflected, or whose stem is another word's: "quite" is not "quit". */
const WHOLE = new Set([
  "willing",
  "quite",
  "understanding",
  "staged",
  "briefed",
  "limited",
  "bare",
  "during",
  "nothing",
  "something",
  "anything",
  "everything",
  "evening",
  "morning",
  "beijing",
  "this",
  "his",
  "its",
  "was",
  "us",
  "thus",
  "plus",
  "news",
  "always",
  "perhaps",
  "alias",
  "yes",
  "bias",
  "species",
  "series",
  "indeed",
  "hundred",
  "sacred",
  "exceed",
  "proceed",
  "succeed",
  "outs",
  "gas",
  "bus",
  "rising",
  "red",
  "united",
  "ceiling",
  "less",
  "unless",
  "wing",
  "promising",
  "king",
]);

const irregular = new Map<string, string>();
for (const [base, forms] of Object.entries(IRREGULAR)) {
  for (const form of forms.split(" ")) irregular.set(form, base);
}

const cache = new Map<string, string>();
/** Words kept in the cache; a long reading session must not grow without bound. */
const CACHE_LIMIT = 20_000;

/** The key of a word as {@link tokenize} normalises it. */
export function stem(word: string): string {
  let key = cache.get(word);
  if (key === undefined) {
    const base = irregular.get(word);
    if (base !== undefined) key = canonical(base);
    else key = WHOLE.has(word) ? word : canonical(uninflected(word));
    if (cache.size >= CACHE_LIMIT) cache.clear();
    cache.set(word, key);
  }
  return key;
}

/** The keys of words separated by spaces. */
export const stemSet = (words: string): ReadonlySet<string> => new Set(words.split(" ").map(stem));

/** Strips plural, past and -ing endings; what is left may lack a final "e" or "y". */
function uninflected(word: string): string {
  if (word.length < 4 || !/[a-z]$/.test(word)) return word;
  if (word.endsWith("ies") || word.endsWith("ied")) return `${word.slice(0, -3)}y`;
  if (word.endsWith("sses")) return word.slice(0, -2);
  if (/(?:ch|sh|x|z|ss)es$/.test(word)) return word.slice(0, -2);
  if (/[^su]s$/.test(word) && !/(?:is|[aeiouy].*ings)$/.test(word)) return word.slice(0, -1);
  const cut = word.endsWith("ed") ? 2 : word.endsWith("ing") ? 3 : word.endsWith("ings") ? 4 : 0;
  const rest = word.slice(0, word.length - cut);
  if (cut > 0 && rest.length > 2 && /[aeiouy]/.test(rest)) return rest;
  return word;
}

/** Drops what inflection adds or takes away at the end: final "e", doubled consonants, "y" for "i". */
function canonical(base: string): string {
  if (base.length < 4) return base;
  const open = base.endsWith("e") ? base.slice(0, -1) : base;
  const single = /([b-df-hj-np-tv-z])\1$/.test(open) ? open.slice(0, -1) : open;
  return single.endsWith("y") && single.length > 3 ? `${single.slice(0, -1)}i` : single;
}
