/** What may be joined to a pronoun: the full word, the words that it joins, the short ending. */
const joined: readonly (readonly [RegExp, RegExp, string])[] = [
  [/^am$/u, /^i$/u, "'m"],
  [/^are$/u, /^(?:you|we|they)$/u, "'re"],
  [/^have$/u, /^(?:i|you|we|they)$/u, "'ve"],
  [/^(?:will|shall)$/u, /^(?:i|you|he|she|it|we|they|that|there|who)$/u, "'ll"],
  [/^would$/u, /^(?:i|you|he|she|it|we|they|that|there|who)$/u, "'d"],
  [/^is$/u, /^(?:he|she|it|that|there|here|what|who|where|when|why|how|name)$/u, "'s"],
  [/^us$/u, /^let$/u, "'s"],
];

/** The same for words that are joined only before a participle or the like: "he's got", but never "he's a car". */
const joinedBefore: typeof joined = [
  [/^has$/u, /^(?:he|she|it|that|there|what|who|where|how)$/u, "'s"],
  [/^had$/u, /^(?:i|you|he|she|it|we|they|there|who)$/u, "'d"],
];
const participles = /^(?:got|been|had|gone|done|just|already|never|better)$/u;

const negated = /^(?:do|does|did|is|are|was|were|have|has|had|can|could|would|should|must|need|will|shall)$/u;
const negatedStems: Readonly<Record<string, string>> = { can: 'ca', will: 'wo', shall: 'sha' };

/** Words that a short form without its apostrophe would be taken for. */
const realWords = /^(?:its|were|well|ill|id|hell|shell|shed|wed|lets|names)$/u;

/** What an apostrophe makes of a real word and what lacks it: never one for the other ("its" and "it's"). */
const twins = "its it's,were we're,well we'll,ill i'll,id i'd,hell he'll,shell she'll,shed she'd,wed we'd,lets let's"
  .split(',')
  .map((pair) => pair.split(' '));

/** The word that differs from this one only by an apostrophe and is another one, if there is one. */
export const apostropheTwin = (word: string): string | undefined =>
  twins.find((pair) => pair.includes(word))?.find((other) => other !== word);

/** The short forms of two full words, with their apostrophe. */
function shortForms(first: string, second: string, next: string): string[] {
  const fits = [...joined, ...(participles.test(next) ? joinedBefore : [])];
  const forms = fits.filter(([full, stem]) => full.test(second) && stem.test(first)).map(([, , end]) => first + end);
  if (second !== 'not' || !negated.test(first)) return forms;
  return [...forms, `${negatedStems[first] ?? first}n't`, ...(first === 'can' ? ['cannot'] : [])];
}

/** Every way to write two or three full words: `you are not`, `you're not`, `you aren't`. */
function writings(full: readonly string[], next: string): string[] {
  const [first = '', second = '', third] = full;
  if (third === undefined) return [`${first} ${second}`, ...shortForms(first, second, next)];
  return [
    full.join(' '),
    ...shortForms(first, second, third).map((form) => `${form} ${third}`),
    ...shortForms(second, third, next).map((form) => `${first} ${form}`),
  ];
}

/** All pairs of full words that may stand behind a word: `he's` is *he is*, and before *got* also *he has*. */
function fullForms(word: string, next: string): string[][] {
  if (word === 'cannot') return [['can', 'not']];
  const [, negatedStem] = /^(.+)n't$/u.exec(word) ?? [];
  if (negatedStem !== undefined) {
    const [verb] = Object.entries(negatedStems).find(([, stem]) => stem === negatedStem) ?? [negatedStem];
    return [[verb, 'not']];
  }
  const [stem = '', ending] = word.split("'");
  if (ending === undefined) return [[word]];
  const seconds = ['am', 'are', 'have', 'will', 'shall', 'would', 'is', 'us', 'has', 'had'];
  const full = seconds
    .filter((second) => shortForms(stem, second, next).includes(word))
    .map((second) => [stem, second]);
  return full.length > 0 ? full : [[word]];
}

/** What people write for words of a text with short forms or their full words in it, both in lower case (TEXT-9). */
export function contractionPairs(words: readonly string[]): { given: string; expected: string }[] {
  return words.flatMap((_, from) =>
    [1, 2, 3].flatMap((count) => {
      const own = words.slice(from, from + count);
      if (own.length < count) return [];
      const next = words[from + count] ?? '';
      return fullsOf(own, next)
        .filter((full) => (full.length === 2 || full.length === 3) && !full.join('').includes("'"))
        .flatMap((full) => writings(full, next))
        .flatMap((writing) => [writing, ...withoutApostrophe(writing)])
        .filter((writing) => writing !== own.join(' ') && !sharesAnEnd(writing.split(' '), own))
        .map((given) => ({ given, expected: own.join(' ') }));
    }),
  );
}

const fullsOf = (words: readonly string[], next: string): string[][] =>
  words.reduce<string[][]>(
    (fulls, word, at) =>
      fullForms(word, words[at + 1] ?? next).flatMap((form) => fulls.map((full) => [...full, ...form])),
    [[]],
  );

function withoutApostrophe(writing: string): string[] {
  const bare = writing.replaceAll("'", '');
  return bare !== writing && !bare.split(' ').some((word) => realWords.test(word)) ? [bare] : [];
}

/** Such a pair follows from a shorter one. */
const sharesAnEnd = (left: readonly string[], right: readonly string[]): boolean =>
  left.length > 1 && right.length > 1 && (left[0] === right[0] || left.at(-1) === right.at(-1));
