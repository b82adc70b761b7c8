/** English words that cannot be told apart by ear; groups are separated by commas. */
const groups = (
  "their there they're,to too two,its it's,your you're,whose who's,hear here,for four fore,by buy bye,know no,new knew," +
  'write right,our hour,one won,son sun,see sea,meet meat,week weak,wait weight,ate eight,be bee,been bean,blue blew,' +
  'brake break,cell sell,cent sent scent,dear deer,die dye,eye i,fair fare,flour flower,hi high,hole whole,' +
  'knight night,mail male,main mane,made maid,pair pear,passed past,peace piece,plain plane,poor pour,' +
  'principal principle,rain reign,read red,read reed,road rode,role roll,sail sale,scene seen,some sum,stair stare,' +
  'steal steel,tail tale,threw through,tide tied,toe tow,wear where,weather whether,wood would,which witch,' +
  'wore war,allowed aloud,bare bear,board bored,cereal serial,check cheque,course coarse,days daze,feet feat,' +
  "great grate,guest guessed,heel heal he'll,him hymn,knot not,lesson lessen,loan lone,missed mist," +
  'morning mourning,nose knows,none nun,pale pail,pray prey,root route,so sew sow,soul sole,stationary stationery,' +
  "sweet suite,tire tyre,waist waste,way weigh,aisle isle i'll,berry bury,ad add,base bass,bread bred,cheap cheep," +
  "chews choose,clothes close,hair hare,hey hay,key quay,meter metre,pause paws,practice practise,side sighed,wheel we'll"
)
  .split(',')
  .map((group) => group.split(' '));

/** The words that sound like this one, in lower case. */
export const homophonesOf = (word: string): string[] =>
  [...new Set(groups.filter((group) => group.includes(word)).flat())].filter((other) => other !== word);
