// English, as news writes it: the words by which the engine tells who speaks. Data, not code.
// Verbs stand here in their base form; `languageOf` makes the others.
import { languageOf } from './language.ts';

export const ENGLISH = languageOf({
  speech: `
    accede acknowledge express voice add admit advise affirm agree allege announce answer argue ask assert assess assure attest
    author bark beg bellow blog boast brag caution challenge chant charge chastise chide cite claim clarify comment complain concede conclude
    confess confirm contend continue counsel counter cry deadpan declare demand deny disagree disclose elaborate email emphasise
    emphasize encourage enthuse estimate exclaim explain explode express exult fret fume grumble gush guess hint hypothesize
    implore imply inform inquire insist instruct interject intone joke lament lecture maintain marvel mention message moan mumble murmur
    muse mutter narrate note object observe offer opine persist plead pledge point-out ponder post posit postulate preach predict pray proclaim
    profess promise pronounce propose protest question quip quote rail rant read reason reassure recall
    recite recommend recount reflect relate relay remark remember remind repeat reply report respond retort reveal roar
    say scoff scold scream shout shrug sigh signal snap sneer speculate spell state stipulate stress submit suggest summarize
    surmise swear tell testify text theorize threaten thunder tweet retweet underline underscore
    urge utter vent venture volunteer vow wager warn whine whisper wonder write yell reiterate rejoin rebut
  `,
  judgement: `
    accuse applaud assail attack attribute bash belittle bemoan berate blame blast brand call caricature castigate celebrate champion characterise
    characterize chastise christen commend compare condemn congratulate credit criticise criticize curse decry deem defend
    define demonize denigrate denounce depict deride describe diagnose dismiss disparage dub endorse excoriate extol
    fault frame hail honor judge identify insult invoke knock label lambaste lampoon laud liken list mock oppose paint pan
    peg pillory portray praise present promote rate rebuke rebuff recast refer reject
    ridicule rip salute scorch skewer slam smear summon tag target tar taunt tease thank thrash tout trash trumpet
    use vilify welcome highlight hype hammer discuss address outline pitch reference recognize echo raise issue
    detail disavow refute dispute scold tackle talk speak vouch
  `,
  document: `contain describe detail feature find include mention indicate instruct require show warn
    specify`,
  thought: `
    believe consider expect fear feel figure hope know perceive picture prefer realize regard see suspect think
    understand view want seek plan aim intend hear learn recognize support decide determine consider doubt
  `,
  phrasal: [
    'chime in',
    'fire back',
    'fire off',
    'go on',
    'hit back',
    'make clear',
    'point out',
    'point to',
    'push back',
    'put it',
    'shoot back',
    'sum up',
    'weigh in',
    'speak out',
    'lash out',
    'call out',
    'joke about',
    'clap back',
    'sound off',
    'take aim',
    'pick up',
    'strike back',
    'cut in',
    'break in',
    'follow up',
    'drive home',
    'spell out',
    'call on',
    'let slip',
  ],
  irregular: [
    'say said says saying said',
    'tell told tells telling',
    'write wrote writes writing written',
    'read read reads reading',
    'know knew knows knowing known',
    'think thought thinks thinking',
    'feel felt feels feeling',
    'see saw sees seeing seen',
    'understand understood understands understanding',
    'swear swore swears swearing sworn',
    'speak spoke speaks speaking spoken',
    'go went goes going gone',
    'put put puts putting',
    'make made makes making',
    'shoot shot shoots shooting',
    'hit hit hits hitting',
    'find found finds finding',
    'show showed shows showing shown',
    'hear heard hears hearing',
    'beg begged begs begging',
    'brag bragged brags bragging',
    'quip quipped quips quipping',
    'snap snapped snaps snapping',
    'submit submitted submits submitting',
    'refer referred refers referring',
    'tag tagged tags tagging',
    'peg pegged pegs pegging',
    'slam slammed slams slamming',
    'rip ripped rips ripping',
    'pan panned pans panning',
    'tar tarred tars tarring',
    'dub dubbed dubs dubbing',
    'retweet retweeted retweets retweeting',
    'plan planned plans planning',
    'cut cut cuts cutting',
    'break broke breaks breaking broken',
    'strike struck strikes striking',
    'drive drove drives driving driven',
    'take took takes taking taken',
    'let let lets letting',
    'chat chatted chats chatting',
    'sum summed sums summing',
    'rebut rebutted rebuts rebutting',
    'clap clapped claps clapping',
    'blog blogged blogs blogging',
    'seek sought seeks seeking',
    'learn learned learns learning learnt',
  ],
  hypothetical: `imagine imagines imagined imagining pretend pretends pretended suppose supposing picture pictures fantasize`,
  inverting: `said says added adds noted notes stressed stresses explained explains recalled recalls wrote writes concluded emphasized emphasised underlined`,
  clausal: `
    said says told tells added adds noted notes claimed claims insisted insists argued argues stressed stresses warned warns
    admitted admits announced announces predicted predicts confirmed confirms conceded concedes acknowledged acknowledges
    explained explains recalled recalls suggested suggests asserted asserts declared declares saying adding noting estimated
    emphasized emphasised emphasizes underlined underlines reiterated concluded concludes maintained maintains
  `,
  clauseOpeners: `that whether if what why how who when where`,
  plurals: `they we i you who people some many others several most police which that`,
  auxiliaries: `
    am is are was were be been being has have had having do does did will would shall should can could may might must
    'll 've 'd 're won't wouldn't don't doesn't didn't can't couldn't isn't aren't wasn't weren't hasn't haven't hadn't
    shouldn't cannot
  `,
  copulas: `am is are was were be been being 're isn't aren't wasn't weren't`,
  negations: `not never n't won't wouldn't don't doesn't didn't can't couldn't hasn't haven't hadn't cannot isn't wasn't`,
  adverbs: `
    also then later further again now once still always never not just even soon afterwards afterward meanwhile often
    sometimes ever yet first finally instead however today yesterday tonight simply only already too besides both all
    thus therefore once twice monday tuesday wednesday thursday friday saturday sunday
  `,
  commonVerbs: `
    slept ate drank swam sang rang sank flew rode drove woke froze stole swore tore bore beat bit bent bled blew bred crept dealt dug drew
    fed fled flung forgot forgave ground hung hid knelt laid leapt lent lit lay leant learnt meant overcame paid rose sewed shook shone
    shot shrank shut slid spun spat split spread sprang stuck stung strode struck strove swept swung threw trod understood undertook
    wept withdrew wound wrung turned runs owns keeps lives works sits stands heads chairs serves joined

    went got came took gave made left ran won lost met held began kept became brought sent spent stood led grew saw
    knew thought felt found had has was were is are did does will would could should may might can must sat put set let
    hit cut paid sold bought built fell rose drew drove wore broke spoke chose fought caught taught sought hurt read heard
    goes gets comes takes gives makes leaves runs wins loses meets holds begins keeps becomes brings sends spends stands
    leads grows sees knows thinks feels finds seems appears wants needs tries likes hopes believes plans continues
    refused wanted decided tried used seemed appeared opened appeared faced
  `,
  prepositions: `
    about above across after against along amid among around as at before behind below beneath beside besides between beyond by
    despite down during except for from in inside into like near of off on onto out outside over past per since through
    throughout to toward towards under until unlike up upon via with within without
  `,
  linking: `of for from at in with on to behind`,
  conjunctions: `and but or nor yet so then plus &`,
  subordinators: `
    after although as because before if since though unless until when whenever where whereas wherever whether while why how
    that than what lest once
  `,
  relatives: `who which that whom whose`,
  determiners: `
    the a an this that these those some any each every another other one two three four five six seven eight nine ten many most several
    few both no all more various numerous such
  `,
  possessives: `his her their its my our your`,
  pronouns: {
    male: 'he',
    maleOther: 'his him himself',
    female: 'she',
    femaleOther: 'her hers herself',
    other: 'they it i we you',
  },
  objectPronouns: `him her them us me it you himself herself themselves itself`,
  honorifics: {
    male: 'mr sir lord king prince father brother monsieur señor herr',
    female: 'mrs ms miss dame lady queen princess sister mother madame madam señora frau mme',
    either:
      'dr prof professor hon rev fr sr st saint sheikh shaykh ayatollah imam rabbi pastor cardinal pope bishop archbishop',
  },
  offices: `
    academic activist actor adjutant adm admiral adviser advisor advocate aide ambassador analyst anchor archbishop architect
    artist assemblyman assemblywoman assistant associate attorney author auditor banker baron baroness billionaire bishop blogger boss brigadier broadcaster
    businessman businesswoman campaigner candidate capt captain captain cardinal ceo cfo chair chairman chairperson chairwoman chairs
    chancellor chef chief co-chair co-chairman co-founder cofounder coach cofounder colonel col columnist comedian commander commentator commissioner
    comptroller congressman congresswoman consul consultant contributor controller coordinator coo cornel correspondent councillor
    councilman councilwoman councilor counsel counselor counsellor creator curator dean delegate deputy designer detective developer diplomat
    director doctor economist editor editor-in-chief emir engineer entrepreneur envoy executive expert farmer fellow filmmaker financier firefighter
    founder front-runner frontrunner gen general gov governor guard head historian host inspector instructor interpreter investor
    journalist judge justice king lawmaker lawyer leader lecturer legislator librarian lieutenant lobbyist lt major maj
    magistrate magnate manager marshal mayor member minister mogul moderator mp musician negotiator neighbor neighbour neurosurgeon nominee novelist
    nurse officer official operative operator organizer organiser owner parliamentarian partner pastor patriarch paediatrician photographer physician pilot player poet politician
    pollster pope premier president presidentelect president-elect presenter priest prince princess principal producer professor prosecutor psychologist
    publisher queen rabbi rector regent registrar rep representative reporter researcher resident rival sailor scientist scholar sec secretary
    secretary-general sen senator sergeant sgt sheriff shopkeeper singer socialist solicitor speaker specialist spokesman
    spokesperson spokeswoman spox staffer star statistician strategist student superintendent supervisor supporter surgeon surrogate teacher
    technician trader treasurer trustee tycoon undersecretary veteran vice-president vice-chair vice-chairman viceroy viscount volunteer warden whip whistleblower writer
    broadcaster trainer programmer co-host mother father wife husband son daughter brother sister clerk archivist master reeve harbourmaster keeper
    driver worker player grower critic agronomist bailiff baker barber bartender bookseller boxer brewer builder butcher carpenter choreographer composer conductor cook curator
    dancer dentist diver drummer essayist farmhand ferryman fisherman forester gamekeeper gardener geologist goldsmith grandmaster grocer guitarist
    herder historian hunter hydrologist ichthyologist interlocutor jeweller jeweler judge lodger mediator meteorologist midwife miner
    painter paramedic pianist plumber poet porter postman potter ranger referee reformer restorer sculptor shepherd skipper sprinter
    striker surveyor swimmer tailor tenant translator vet vicar violinist waiter weaver welder backbencher vicar investigator
    prosecutor lodger landlord landlady choirmaster caretaker usher
  `,
  heads: `
    minister secretary director head chief chairman chairwoman chairperson chair president vice-president governor mayor
    ambassador commissioner speaker premier chancellor rector dean principal manager member consul envoy representative
    superintendent commander leader ceo spokesman spokeswoman spokesperson general master archbishop bishop editor founder
    co-founder adviser advisor deputy auditor prosecutor judge professor king queen emir prince princess sultan
  `,
  portfolios: `minister secretary ambassador envoy consul king queen prince princess emir sultan president`,
  attributing: ['according to', 'by the words of', 'in the words of'],
  callings:
    /^(?!min|mas)[a-z]{2,}(?:ologist|ographer|ician|keeper|smith|maker|monger|seller|wright|herd|driver|worker|player|grower|mother|father|woman|man)$/,
  ranks: `
    prime executive vice deputy foreign chief senior former first second acting managing finance interior defence defense
    assistant associate general attorney district press communications campaign national security state high regional
    secretary police fire harbour harbor town city county honorary founding permanent special lead principal head
  `,
  demonyms: `
    french france, german germany, italian italy, spanish spain, portuguese portugal, british britain, english england,
    scottish scotland, irish ireland, dutch netherlands, belgian belgium, swiss switzerland, austrian austria, polish poland,
    czech czechia, slovak slovakia, hungarian hungary, romanian romania, bulgarian bulgaria, greek greece, turkish turkey,
    russian russia, ukrainian ukraine, belarusian belarus, georgian georgia, armenian armenia, azerbaijani azerbaijan,
    kazakh kazakhstan, uzbek uzbekistan, kyrgyz kyrgyzstan, tajik tajikistan, turkmen turkmenistan, iranian iran, iraqi iraq,
    israeli israel, saudi saudi, egyptian egypt, pakistani pakistan, indian india, chinese china, japanese japan,
    korean korea, vietnamese vietnam, american states, canadian canada, mexican mexico, brazilian brazil,
    argentine argentina, australian australia, swedish sweden, norwegian norway, danish denmark, finnish finland,
    serbian serbia, croatian croatia, slovenian slovenia, latvian latvia, lithuanian lithuania, estonian estonia
  `,
  broader: [
    'head: chairman chairwoman director chief president rector principal manager',
    'diplomat: ambassador envoy consul',
    'lawmaker: senator congressman congresswoman representative rep sen deputy mp assemblyman assemblywoman',
    'legislator: senator congressman congresswoman representative rep sen deputy mp assemblyman assemblywoman',
    'leader: president premier minister chairman chancellor king emir',
    'official: minister director spokesman spokeswoman deputy secretary head commissioner',
    'economist: professor analyst',
    'politician: senator congressman congresswoman minister mayor governor deputy mp',
    'cleric: bishop archbishop imam rabbi pastor patriarch',
    'state: president king queen emir prince',
    'government: premier minister chancellor',
  ],
  maleOffices: `
    assemblyman businessman chairman congressman councilman spokesman king prince father husband son brother emir baron
    vice-chairman co-chairman
  `,
  femaleOffices: `
    assemblywoman businesswoman chairwoman congresswoman councilwoman spokeswoman queen princess mother wife daughter
    sister baroness actress
  `,
  persons: `
    one another some others many
    man woman boy girl person people men women critics critic supporters officials experts analysts voters observers
    residents protesters activists lawmakers senators republicans democrats conservatives liberals progressives aides advisers
    advisors strategists operatives allies opponents friends friend colleague colleagues neighbors insiders insider source sources
    witness witnesses user users viewer viewers reader readers fan fans attendee attendees participant participants
    republican democrat conservative liberal progressive libertarian independent immigrant teenager teen kid child children
    parent parents victim victims suspect crowd audience
    group team campaign camp committee company firm agency administration government party organization organisation union board panel
    court bank police army ministry office commission department council authority authorities network paper newspaper outlet
    magazine website site publication editors investigators prosecutors lawyers attorneys doctors scientists researchers leaders
    candidates governors delegates members reporters journalists pundits
  `,
  documents: `
    ad advertisement affidavit analysis announcement article audit bill biography blog book brief bulletin caption chapter charter
    communique communiqué complaint constitution contract copy declaration decree description document documents editorial email emails
    essay excerpt faq filing flier flyer form guide guidelines headline indictment introduction law lawsuit leaflet letter letters
    manifesto manual memo memorandum message narrator note notice opinion order page pamphlet paragraph passage petition piece placard plaque
    platform poem policy poll polls post poster press-release proposal questionnaire release report reports resolution review ruling
    script section sentence sign song speech statement story study subpoena suit summary survey sentence text transcript treaty tweet
    tweets video warrant web-site
  `,
  speechNouns: `
    accusation accusations allegation allegations analysis announcement answer appeal argument arguments assertion assertions assessment attack
    attacks belief call calls characterization charge charges claim claims comment comments complaint complaints conclusion concern
    criticism declaration defense demand denial denunciation description explanation idea insistence interview joke
    lament letter line mantra mention message motto notion observation opinion phrase pitch plan plea pledge position post prediction
    promise promises proposal quote question reaction recollection reference references rejection remark remarks reply report
    response rhetoric sentiment slogan speech statement statements stance suggestion talk testimony threat tweet tweets verdict
    version vow view views warning word words writing
  `,
  organisations: `
    academy administration agency airlines alliance army assembly association authority avenue bank board broadcasting bureau
    cabinet campaign capitol center centre chamber channel church city club coalition college commission committee company
    conference congress consortium convention corp corporation council county court daily democrats department district division
    east enterprises examiner facebook federation fellowship forum foundation front fund gazette global gop group guard guild herald
    highway hill hospital hotel house inc inquirer institute institution international island islands jail journal kingdom laboratory
    lake league legion library limited llc llp lobby ltd magazine mall media ministry monitor mosque mountain mountains movement museum
    network networks news newspaper north office organization organisation pac park parliament party plc politics polytechnic
    port post press prison programme program project public radio reform registry report republic republicans review
    river road rotary school sea senate service services show society south square states station street studios sun supreme syndicate
    team telegraph television times today tower tribune trust tv twitter union united university valley washington website week west
    white wire works world youtube street summit services act amendment award awards bill day code treaty rule election elections
    primary debate reporters airport hall stadium theater theatre field square bridge new york los angeles san francisco
    hampshire carolina iowa nevada texas florida ohio california virginia massachusetts michigan pennsylvania
    wisconsin colorado arizona georgia indiana illinois america usa uk russia china iran iraq syria israel
    mexico europe germany france britain ukraine cnn nbc abc cbs msnbc fox npr pbs bbc politico reuters ap afp breitbart
    arab emirates kingdom federation south upper lower wales zealand state debates universe embassy islamic treasury defense defence homeland security interior foreign wins
    cleveland philadelphia brooklyn chicago boston london moscow brussels
  `,
  surnames: `
    hall hill park church west north lake banks street streets bridge bridges field fields green school college house
    york church bank gates washington day days france london england holland island forest wells rivers rivera
    baker butcher carpenter cook cooper fisher gardener hunter king mason miller painter porter potter shepherd singer tailor weaver
    bishop pope prince major page dean farmer judge brewer barber
    cash waters stone woods court center trust post press king sun world bush
  `,
  particles: `oğlu oglu ogly uly ulı qızı qizi kizi kyzy al bin da das de del della den der di dos du el ibn la le ten ter van von zu`,
  suffixes: `jr sr ii iii iv esq`,
  abbreviations: `
    adm assn asst atty ave bldg blvd brig bros capt cmdr co col corp cpl dept det dist dr esq est fr gen gov hon inc insp jr lt
    ltd maj messrs mr mrs ms mt no pfc ph.d pres prof pvt rep reps rev sec sen sens sgt sr st supt treas univ vs
    ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt
    wash wis wyo jan feb mar apr aug sept oct nov dec a.m p.m u.s u.n u.k d.c n.h n.j n.y n.c s.c n.m n.d s.d w.va r.i i.e e.g
  `,
  capitalised: `
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
    october november december republican republicans democrat democrats democratic gop american americans british english french german russian
    chinese japanese iranian israeli turkish armenian azerbaijani georgian ukrainian polish italian spanish mexican canadian
    european african asian arab indian muslim christian jewish catholic hispanic latino black white
    i english english-language texan floridian trump-backing then-candidate
  `,
  naming: `
    term word phrase expression nickname password so-called titled entitled nicknamed known alias headlined themed captioned subtitled renamed motto slogan
  `,
  calling: `call calls calling called named dubbed labeled labelled termed branded christened`,
  making: `seeing watching reading sold bought painted acquired saw read reads wrote writes written published publishes sang sings sung watched released directed authored recited performed translated`,
  legalForms: `llc ojsc cjsc jsc inc ltd plc corp gmbh ag sa pjsc llp`,
  named: `
    film films movie song album book novel play series show program programme exhibition conference forum project award prize
    theme motto slogan title headline word words term phrase section chapter episode magazine newspaper documentary
    star actor actress host anchor podcast sign signs banner operation
  `,
});
