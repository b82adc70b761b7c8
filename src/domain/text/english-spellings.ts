/** British and American bases that take the same endings; pairs are separated by commas. */
const bases = (
  'colour color,favour favor,honour honor,labour labor,neighbour neighbor,humour humor,flavour flavor,harbour harbor,' +
  'rumour rumor,odour odor,armour armor,vapour vapor,parlour parlor,behaviour behavior,endeavour endeavor,' +
  'centre center,theatre theater,kilometre kilometer,centimetre centimeter,millimetre millimeter,metre meter,' +
  'litre liter,fibre fiber,catalogue catalog,dialogue dialog,analogue analog,defence defense,licence license,' +
  'offence offense,pretence pretense,practise practice,grey gray,tyre tire,kerb curb,cheque check,mum mom,pyjamas pajamas,' +
  'storey story,plough plow,aeroplane airplane,aluminium aluminum,moustache mustache,jewellery jewelry,cosy cozy,' +
  'doughnut donut,judgement judgment,acknowledgement acknowledgment,learnt learned,burnt burned,dreamt dreamed,' +
  'spelt spelled,spoilt spoiled,leapt leaped,towards toward,maths math,okay ok,yoghurt yogurt,enquiry inquiry,' +
  'enquiries inquiries,enquire inquire,enquir inquir,adviser advisor,granddad grandad,sceptic skeptic,programme program,' +
  'marvellous marvelous,fulfil fulfill,enrol enroll,skilful skillful,wilful willful,ageing aging,disc disk,' +
  'analyse analyze,paralyse paralyze,paediatric pediatric,anaemia anemia,diarrhoea diarrhea,encyclopaedia encyclopedia,' +
  'manoeuvre maneuver,omelette omelet,whisky whiskey,mould mold,smoulder smolder,artefact artifact,per-cent percent'
)
  .split(',')
  .map((pair) => pair.split(' '));

/** Verbs whose last l British English doubles before an ending. */
const doubled = /^(?:travel|cancel|label|model|level|signal|fuel|dial|total|counsel|quarrel|jewel|marvel|equal)$/u;

/** Verbs that end in -ise on both sides of the ocean. */
const onlyIse = /(?:[aeiou]v|prom|comprom|exerc|surpr|enterpr|compr|adv|superv|disgu|ra|pra|no|po|pr|r|w)$/u;

const endings = /^(?:|s|es|d|ed|ing|er|ers|ite|ites|able|ful|less|hood|al|ly)$/u;

/** The other spellings of an English word in lower case: British for American and the other way round (TEXT-8). */
export function otherSpellings(word: string): string[] {
  const found = new Set<string>();
  for (const pair of bases) {
    for (const [at, base = ''] of pair.entries()) {
      const ending = word.slice(base.length);
      if (word.startsWith(base) && endings.test(ending)) found.add(`${pair[1 - at]}${ending}`);
    }
  }
  const [, stem = '', letter, ending = ''] = /^(.{2,})i([sz])(e|ed|es|er|ers|ing|ations?)$/u.exec(word) ?? [];
  if (letter && !onlyIse.test(stem) && !/^(?:s|pr|se|caps)$/u.test(stem)) {
    found.add(`${stem}i${letter === 's' ? 'z' : 's'}${ending}`);
  }
  const [, verb = '', second, suffix] = /^(.+?l)(l?)(ed|ing|ers?|ors?)$/u.exec(word) ?? [];
  if (doubled.test(verb)) found.add(`${verb}${second ? '' : 'l'}${suffix}`);
  const bare = word.normalize('NFD').replace(/\p{M}/gu, '');
  found.add(bare);
  found.delete(word);
  return [...found];
}
