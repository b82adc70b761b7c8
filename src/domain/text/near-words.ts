import { isTypo } from './typo.ts';

/** Common English words of the first levels, so that none of them is taken for a slip in another. */
const words =
  `able about above accept across action active actor address adult advice advise afraid after again against age agree
air alive all alone along already also always among amount angel anger angle angry animal answer any apple area arm
army around arrive art ask asleep aunt autumn away baby back bad bag bake ball band bank bar barn base basic bath
battle beach bean bear beard beat beauty because become bed beef been beer before began begin begun behave behind
being believe bell belong below belt bench bend best better between big bike bill bird birth bit bite black blame
blank blend blind block blood blow blue board boat body boil bold bone book boot border born boss both bottle bottom
bought bound bow bowl box boy brain brake branch brand brave bread break breath breathe breeze brick bride bridge
brief bright bring broad brother brought brown brush build built bunch burn bus bush business busy but butter button
buy cable cage cake call calm came camel camera camp can candle candy cap car card care career careful carpet carrot
carry cart case cash cast castle cat catch cause cave cell cent chain chair chance change channel charge chart chase
chat cheap cheat check cheek cheer cheese chef chess chest chew chicken chief child children chin china choice choose
chose church circle city clap class clay clean clear clerk clever click climb clock close cloth clothe clothes cloud
club coach coal coast coat code coffee coin cold collar collect college column comb come comic common cook cool copy
core corn corner correct cost costume cough could count country couple course court cousin cover cow crash crazy cream
create crew crime crop cross crowd crown cruel cry cup cure curl curly curry curtain curve custom cut dad daily dairy
damage dance danger dare dark dash data date daughter day dead deaf deal dear death debt decide deep deer defeat
degree delay deny depend desert design desk dessert device devise diary dice die diet dig dinner dirt dirty dish dive
doctor does dog doll dolphin done donkey door dot double doubt down draft drag drain drank draw drawer drawn dream
dress drew drink drive driver drop drove drum drunk dry duck dust duty each ear early earn earth east easy eat edge
effect egg eight eighth eighty either elder else empty end enemy energy engine enjoy enough enter equal even evening
event ever every exact except expect expert extra eye face fact factor factory fair fall false fame family fan far
fare farm fast fat father fault fear feed feel feet fell fellow felt female fence festival few field fifth fifty fight
file fill film final find fine finger finish fire firm first fish fit five flag flame flat flew flight float flood
floor flour flow flower fly fold folk follow food fool foot for force foreign forest forget fork form former fort
forth forty found four fourth fox frame free freeze fresh Friday fridge friend from front fruit full fun fur future
gain game garden gas gate gather gave general gentle get ghost giant gift girl give given glad glass globe glove glue
goal goat god gold golf gone good goods goose got grab grade grand grape grass grave great green greet grey grew
ground group grow grown guess guest guide guitar habit hair half hall hand handle hang happen happy hard hare harm hat
hate have head heal health hear heard heart heat heaven heavy heel height held hell hello help hen her here hero hide
high hill him hire hit hobby hold hole holiday holy home honest honey hope horn horse hose hospital host hot hotel
hour house how huge human hundred hunger hungry hunt hurry hurt husband ice idea ideal idle ill image inside instead
invent invite iron island item jacket jail jam jar jaw jeans job join joke judge juice jump just keen keep kept key
kick kid kill kind king kiss kitchen kite knee knew knife knight knock know known lack lady lake lamb lamp land lane
large last late later laugh laundry law lawn lay layer lazy lead leaf learn least leather leave led left leg lemon
lend length less lesson let letter level library lie life lift light like limb lime limit line link lion lip list
listen little live liver lives load loan local lock lonely long look loose lord lose loss lost lot loud love lovely
low luck lucky lunch lung machine mad made magic mail main make male mall man manage manager many map march mark
market marry mask mass master match mate matter may maybe meal mean meant measure meat medal media meet melt member
men mend menu mess metal meter middle might mild mile milk mind mine minute mirror miss mist mistake mix modal model
modern moment money monkey month mood moon moral more morning most mother motion motor mouse mouth move movie much mud
muscle museum music must nail name narrow nation nature navy near neat neck need needle neither nerve nest net never
new news next nice niece night nine ninth ninety noise none nor north nose not note nothing notice novel now nurse nut
ocean off offer office often oil old once one onion only open or orange order other our out oven over own owner pace
pack packet page paid pain paint pair palace pale palm pan panda pants paper parent park parrot part party pass past
paste path patient pay peace peach pear pearl pen pencil people pepper perfect person pet phone photo piano pick
picnic picture piece pig pile pill pillow pilot pin pine pink pipe pirate pitch place plain plan plane planet plant
plate play please plenty plot plug plus pocket poem poet point police policy polite pond pony pool poor pop pork port
pose post pot potato pound pour power praise pray prefer present press pretty price pride priest prince print prison
private prize proof proud prove public pull pump pupil puppy pure purple purse push put puzzle quarter queen question
quick quiet quit quite race rack radio rail rain raise ran range rank rare rat rate rather raw reach react read ready
real really reason receive recent record red reduce refuse region relax rely rent repair repeat reply report rest
result return rice rich ride right ring ripe rise risk river road roar roast rob rock rode role roll roof room root
rope rose rough round route row royal rub rude rule run rush sack sad safe said sail salad salary sale salt same sand
sang sat sauce save saw say scale scare scene school science score scream screen sea seal search season seat second
secret see seed seek seem seen sell send sense sent series serve service set settle seven several shade shadow shake
shall shame shape share shark sharp sheep sheet shelf shell shine ship shirt shock shoe shone shook shoot shop shore
short shot should shout show shower shut shy sick side sight sign silence silent silk silly silver simple since sing
singer single sink sir sister sit site six size skate skill skin skirt sky sleep slept slice slide slight slip slow
small smart smell smile smoke smooth snack snake snow soap soccer social sock soft soil sold some son song soon sore
sorry sort soul sound soup sour south space spare speak special speech speed spell spend spent spicy spider spill
spirit split spoil spoke spoon sport spot spray spread spring spy square stage stair stamp stand star stare start
state station stay steak steal steam steel steep step stick stiff still sting stock stole stomach stone stood stool
stop store storm story stove straight strange straw stream street stress stretch strike string strip strong struck
stuck student study stuff stupid style such sugar suit sum summer sun sung sunny super supper supply support sure surf
sweat sweep sweet swept swim swing switch table tail take taken tale talk tall tank tap tape task taste taught tax
taxi tea teach teacher team tear teeth tell ten tend tennis tent term test text than thank that theater their them
then there these they thick thief thin thing think third thirst thirsty thirty this those though thought thousand
thread three threw throat through throw thumb ticket tide tidy tie tiger tight till time tin tiny tip tire tired title
toast today toe together told tomato tone tongue tonight too took tool tooth top topic total touch tough tour toward
towel tower town toy track trade traffic trail train trap travel tray treat tree trial tribe trick trip trouble truck
true trunk trust truth try tube tune turkey turn twelve twenty twice twin two type ugly uncle under union unit unite
united untied until upon upper upset use useful usual valley value van vast very vest video view village visit voice
vote wage waist wait waiter wake walk wall wallet want war warm warn was wash waste watch water wave way weak wealth
wear weather wedding week weigh weight welcome well went were west wet whale what wheat wheel when where whether which
while whip whisper white who whole whom whose why wide wife wild will wind window wine wing winner winter wipe wire
wise wish with within without woke woman women wonder won wood wool word wore work world worm worry worse worst worth
would wound wrap write wrist wrong wrote yard year yellow yesterday yet young your youth zero zone zoo`.split(/\s+/u);

/** Common words that a typo would be taken for in place of this one, both in lower case (TEXT-11). */
export const nearWords = (word: string): string[] =>
  words.filter((other) => Math.abs(other.length - word.length) < 2 && isTypo(other, word, 'en'));
