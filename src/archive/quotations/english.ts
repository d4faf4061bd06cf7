// English, as news writes it: the words by which the engine tells who speaks. Data, not code.
// Verbs stand here in their base form; `languageOf` makes the others.
import { languageOf } from './language.ts';

export const ENGLISH = languageOf({
  speech: `
    accede acknowledge add admit advise affirm agree allege announce answer argue ask assert
    assess assure attest author bark beg bellow blog boast brag caution challenge chant charge
    chastise chide cite claim clarify comment complain concede conclude confess confirm contend
    continue counsel counter cry deadpan declare demand deny disagree disclose elaborate email
    emphasise emphasize encourage enthuse estimate exclaim explain explode express exult fret fume
    grumble guess gush hint hypothesize implore imply inform inquire insist instruct interject
    intone joke lament lecture maintain marvel mention message moan mumble murmur muse mutter
    narrate note object observe offer opine persist plead pledge point-out ponder posit post
    postulate pray preach predict proclaim profess promise pronounce propose protest question quip
    quote rail rant read reason reassure rebut recall recite recommend recount reflect reiterate
    rejoin relate relay remark remember remind repeat reply report respond retort retweet reveal
    roar say scoff scold scream shout shrug sigh signal snap sneer speculate spell state stipulate
    stress submit suggest summarize surmise swear tell testify text theorize threaten thunder
    tweet underline underscore urge utter vent venture voice volunteer vow wager warn whine
    whisper wonder write yell
  `,
  judgement: `
    accuse address applaud assail attack attribute bash belittle bemoan berate blame blast brand
    call caricature castigate celebrate champion characterise characterize chastise christen
    commend compare condemn congratulate credit criticise criticize curse decry deem defend define
    demonize denigrate denounce depict deride describe detail diagnose disavow discuss dismiss
    disparage dispute dub echo endorse excoriate extol fault frame hail hammer highlight honor
    hype identify insult invoke issue judge knock label lambaste lampoon laud liken list mock
    oppose outline paint pan peg pillory pitch portray praise present promote raise rate rebuff
    rebuke recast recognize refer reference refute reject ridicule rip salute scold scorch skewer
    slam smear speak summon tackle tag talk tar target taunt tease thank thrash tout trash trumpet
    use vilify vouch welcome
  `,
  document: `
    contain describe detail feature find include indicate instruct mention require show specify
    warn
  `,
  thought: `
    aim believe consider decide determine doubt expect fear feel figure hear hope intend know
    learn perceive picture plan prefer realize recognize regard see seek support suspect think
    understand view want
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
  refusing: `refused refuses refuse refusing declined declines decline declining failed fails forgot hesitated neglected unable unwilling reluctant`,
  nobody: `nobody none no-one noone`,
  hypothetical: `
    fantasize imagine imagined imagines imagining picture pictures pretend pretended pretends
    suppose supposing
  `,
  inverting: `
    added adds concluded emphasised emphasized explained explains noted notes recalled recalls
    said says stressed stresses underlined writes wrote
  `,
  clausal: `
    acknowledged acknowledges added adding adds admits admitted announced announces argued argues
    asserted asserts claimed claims conceded concedes concluded concludes confirmed confirms
    declared declares emphasised emphasized emphasizes estimated explained explains insisted
    insists maintained maintains noted notes noting predicted predicts recalled recalls reiterated
    said saying says stressed stresses suggested suggests tells told underlined underlines warned
    warns
  `,
  clauseOpeners: `how if that what when where whether who why`,
  plurals: `i many most others people police several some that they we which who you`,
  auxiliaries: `
    'd 'll 're 've am are aren't be been being can can't cannot could couldn't did didn't do does
    doesn't don't had hadn't has hasn't have haven't having is isn't may might must shall should
    shouldn't was wasn't were weren't will won't would wouldn't
  `,
  copulas: `'re am are aren't be been being is isn't was wasn't were weren't`,
  negations: `
    can't cannot couldn't didn't doesn't don't hadn't hasn't haven't isn't n't never not wasn't
    won't wouldn't
  `,
  adverbs: `
    afterward afterwards again all already also always besides both even ever finally first friday
    further however instead just later meanwhile monday never not now often once only saturday
    simply sometimes soon still sunday then therefore thursday thus today tonight too tuesday
    twice wednesday yesterday yet
  `,
  commonVerbs: `
    apologized appeared appears are ate beat became becomes began begins believes bent bit bled blew bore bought bred brings broke brought built came can caught chairs chose comes continues could crept cut dealt decided did does drank drew drove dug faced fed feels fell felt finds fled flew flung forgave forgot fought found froze gave gets gives goes got grew ground grows had has heads heard held hid hit holds hopes hung hurt is joined keeps kept knelt knew knows laid lay leads leant leapt learnt leaves led left lent let likes lit lives loses lost made makes may meant meets met might must needs opened overcame owns paid plans put quit ran rang read refused rode rose runs sang sank sat saw seemed seems sees sends sent serves set sewed shone shook shot should shrank shut sits slept slid sold sought spat spends spent split spoke sprang spread spun stands stole stood strode strove struck stuck stung swam swept swore swung takes taught thinks thought threw took tore tried tries trod turned understood undertook used wanted wants was went wept were will wins withdrew woke won wore works would wound wrung
  `,
  prepositions: `
    about above across after against along amid among around as at before behind below beneath
    beside besides between beyond by despite down during except for from in inside into like near
    of off on onto out outside over past per since through throughout to toward towards under
    unlike until up upon via with within without
  `,
  linking: `
    at behind between for from in of on to with
  `,
  conjunctions: `& and but nor or plus so then yet`,
  subordinators: `
    after although as because before how if lest once since than that though unless until what
    when whenever where whereas wherever whether while why
  `,
  relatives: `that which who whom whose`,
  determiners: `
    a all an another any both each eight every few five four many more most nine no numerous one
    other seven several six some such ten that the these this those three two various
  `,
  possessives: `her his its my our their your`,
  pronouns: {
    male: 'he',
    maleOther: 'his him himself',
    female: 'she',
    femaleOther: 'her hers herself',
    other: 'they it i we you',
  },
  objectPronouns: `her herself him himself it itself me them themselves us you`,
  honorifics: {
    male: 'mr sir lord king prince father brother monsieur señor herr',
    female: 'mrs ms miss dame lady queen princess sister mother madame madam señora frau mme',
    either:
      'dr prof professor hon rev fr sr st saint sheikh shaykh ayatollah imam rabbi pastor cardinal pope bishop archbishop',
  },
  offices: `
    abbess abbot academic activist actor actuary adjutant adm admiral adviser advisor advocate agronomist aide ambassador analyst anchor anthropologist apiarist archaeologist archbishop archer architect archivist artist assemblyman assemblywoman assistant associate astronomer attorney auditor author backbencher bailiff baker banker barber baron baroness barrister bartender bassist beekeeper billionaire biologist biomechanist bishop blacksmith blogger bookseller boss botanist boxer brewer brigadier broadcaster brother builder bursar businessman businesswoman butcher bystander campaigner candidate capt captain cardinal cardiologist caretaker carpenter cellist ceo cfo chair chairman chairperson chairs chairwoman chancellor chaplain chef chemist chief choirmaster choreographer cinematographer clerk climatologist co-chair co-chairman co-founder co-host coach cobbler cofounder col colonel columnist comedian commander commentator commissioner commuter composer comptroller conductor congressman congresswoman constable consul consultant contributor controller coo cook coordinator cornel coroner correspondent councillor councilman councilor councilwoman counsel counsellor counselor counterpart creator critic curate curator cyclist dancer daughter deacon dean defender delegate dentist deputy designer detective developer diplomat director diver doctor dramatist driver drummer economist editor editor-in-chief electrician emir engineer entrepreneur envoy epidemiologist essayist ethnographer executive expert eyewitness farmer farmhand father fellow fencer ferryman filmmaker financier firefighter fisherman flautist forester forward founder front-runner frontrunner gamekeeper gardener gen general geochemist geologist goalkeeper goldsmith gov governor grandmaster grocer grower guard guitarist gymnast harbourmaster head headmaster headmistress headteacher herder historian host hunter husband hydrologist ichthyologist inspector instructor interlocutor interpreter investigator investor janitor jeweler jeweller jockey journalist judge juror justice keeper king landlady landlord lawmaker lawyer leader lecturer legislator librarian lieutenant linguist lobbyist lodger lt magistrate magnate maj major manager marshal mason master mathematician mayor mechanic mediator member meteorologist midfielder midwife miner minister moderator mogul mother mp musician navigator negotiator neighbor neighbour neurologist neurosurgeon nominee notary novelist nurse oceanographer officer official operative operator organiser organist organizer owner paediatrician painter paralegal paramedic parliamentarian partner passenger pastor patient patriarch pharmacist philologist photographer physician physicist physiotherapist pianist pilot player playwright plumber poet politician pollster pope porter postman potter premier presenter president president-elect presidentelect priest prince princess principal producer professor programmer prosecutor provost psychiatrist psychologist publisher queen rabbi radiologist ranger rector reeve referee reformer regent registrar rep reporter representative researcher resident restorer rival roofer rower runner sailor scholar scientist screenwriter sculptor seamstress sec secretary secretary-general sen senator sergeant sexton sgt shepherd sheriff shopkeeper singer sister skater skier skipper smith socialist sociologist solicitor sommelier son soprano speaker specialist spokesman spokesperson spokeswoman spox sprinter staffer star statistician steward stewardess stonemason strategist striker student superintendent supervisor supporter surgeon surrogate surveyor survivor swimmer tailor tanner teacher technician tenant tenor trader trainer translator treasurer trooper trustee tutor tycoon umpire undersecretary usher verger vet veteran vicar vice-chair vice-chairman vice-president viceroy vintner violinist violist virologist viscount volunteer waiter warden warder weaver welder whip whistleblower wife winger worker wrestler writer
  `,
  heads: `
    adviser advisor ambassador archbishop architect auditor bishop ceo chair chairman chairperson chairwoman chancellor chief co-founder coach commander commissioner consul counsel dean deputy designer director editor emir engineer envoy founder general governor head inspector judge king leader manager master mayor member minister officer premier president prince princess principal professor prosecutor queen rector representative scientist secretary speaker spokesman spokesperson spokeswoman sultan superintendent trainer vice-president
  `,
  portfolios: `
    ambassador consul emir envoy king minister president prince princess queen secretary sultan
  `,
  attributing: ['according to', 'by the words of', 'in the words of'],
  callings:
    /^(?!min|mas)[a-z]{2,}(?:ologist|ographer|ician|keeper|smith|maker|monger|seller|wright|herd|driver|worker|player|grower|mother|father|woman|man)$/,
  ranks: `
    acting assistant associate attorney campaign chief city communications county defence defense
    deputy district executive finance fire first foreign former founding general harbor harbour
    head high honorary interior lead managing national permanent police press prime principal
    regional second secretary security senior special state town vice
  `,
  shortForms: `
    sen senator, rep representative, gov governor, gen general, prof professor, dr doctor, rev reverend, col colonel,
    capt captain, lt lieutenant, sgt sergeant, pres president, sec secretary, adm admiral, maj major, insp inspector
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
    'spokesman: secretary',
    'spokeswoman: secretary',
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
    assemblyman baron brother businessman chairman co-chairman congressman councilman emir father
    husband king prince son spokesman vice-chairman
  `,
  femaleOffices: `
    actress assemblywoman baroness businesswoman chairwoman congresswoman councilwoman daughter
    mother princess queen sister spokeswoman wife
  `,
  persons: `
    activists administration advisers advisors agency aides allies analysts another army attendee
    attendees attorneys audience authorities authority bank board boy camp campaign candidates
    child children colleague colleagues commission committee company conservative conservatives
    council court critic critics crowd delegates democrat democrats department doctors editors
    experts fan fans firm friend friends girl government governors group immigrant independent
    insider insiders investigators journalists kid lawmakers lawyers leaders liberal liberals
    libertarian magazine man many members men ministry neighbors network newspaper observers
    office officials one operatives opponents organisation organization others outlet panel paper
    parent parents participant participants party people person police progressive progressives
    prosecutors protesters publication pundits reader readers reporters republican republicans
    researchers residents scientists senators site some source sources strategists supporters
    suspect team teen teenager union user users victim victims viewer viewers voters website
    witness witnesses woman women
  `,
  documents: `
    ad advertisement affidavit agreement analysis announcement appeal article audit bill biography blog book brief bulletin cable caption chapter charter communique communiqué complaint constitution contract convention copy declaration decree description document documents editorial email emails essay excerpt faq filing flier flyer form guide guidelines headline indictment introduction law lawsuit leaflet letter letters manifesto manual memo memorandum message motion narrator note notice notification opinion order page pamphlet paragraph passage petition piece placard plaque platform poem policy poll polls post postcard poster press-release proposal protocol questionnaire release report reports resolution review ruling script section sentence sign song speech statement story study subpoena suit summary survey telegram text transcript treaty tweet tweets verdict video warrant web-site
  `,
  speechNouns: `
    accusation accusations allegation allegations analysis announcement answer appeal argument
    arguments assertion assertions assessment attack attacks belief call calls characterization
    charge charges claim claims comment comments complaint complaints concern conclusion criticism
    declaration defense demand denial denunciation description explanation idea insistence
    interview joke lament letter line mantra mention message motto notion observation opinion
    phrase pitch plan plea pledge position post prediction promise promises proposal question
    quote reaction recollection reference references rejection remark remarks reply report
    response rhetoric sentiment slogan speech stance statement statements suggestion talk
    testimony threat tweet tweets verdict version view views vow warning word words writing
  `,
  organisations: `
    abc academy act administration afp agency airlines airport alliance amendment america angeles
    ap arab arizona army assembly association authority avenue award awards bank bbc bill board
    boston breitbart bridge britain broadcasting brooklyn brussels bureau cabinet california
    campaign capitol carolina cbs center centre chamber channel chicago china church city
    cleveland club cnn coalition code college colorado commission committee company conference
    congress consortium convention corp corporation council county court daily day debate debates
    defence defense democrats department district division east election elections embassy
    emirates enterprises europe examiner facebook federation fellowship field florida foreign
    forum foundation fox france francisco front fund gazette georgia germany global gop group
    guard guild hall hampshire herald highway hill homeland hospital hotel house illinois inc
    indiana inquirer institute institution interior international iowa iran iraq islamic island
    islands israel jail journal kingdom laboratory lake league legion library limited llc llp
    lobby london los lower ltd magazine mall massachusetts media mexico michigan ministry monitor
    moscow mosque mountain mountains movement msnbc museum nbc network networks nevada new news
    newspaper north npr office ohio organisation organization pac park parliament party pbs
    pennsylvania philadelphia plc politico politics polytechnic port post press primary prison
    program programme project public radio reform registry report reporters republic republicans
    reuters review river road rotary rule russia san school sea security senate service services
    show society south square stadium state states station street studios summit sun supreme
    syndicate syria team telegraph television texas theater theatre times today tower treasury
    treaty tribune trust tv twitter uk ukraine union united universe university upper usa valley
    virginia wales washington website week west white wins wire wisconsin works world york youtube
    zealand
  `,
  surnames: `
    baker bank banks barber bishop brewer bridge bush butcher carpenter cash church cook cooper day days dean england farmer field fields fisher forest france gardener gates green hall hill holland hunter island judge king lake london major mason miller north page painter park pope porter potter prince rivera rivers shepherd singer stone street streets sun tailor washington waters weaver wells west woods york
  `,
  particles: `
    ab abu af al am ap av bin bint binti da dalla das de degli del della delle den der di dos du el ibn kizi kyzy la las le lo los oglu ogly op ould oğlu qizi qızı ten ter uly ulı van von zu zum zur
  `,
  suffixes: `esq ii iii iv jr sr`,
  abbreviations: `
    a.m adm ala apr ariz ark assn asst atty aug ave bldg blvd brig bros calif capt cmdr co col
    colo conn corp cpl d.c dec del dept det dist dr e.g esq est feb fla fr ga gen gov hon i.e ill
    inc ind insp jan jr kan ky la lt ltd maj mar mass md messrs mich minn miss mo mont mr mrs ms
    mt n.c n.d n.h n.j n.m n.y neb nev no nov oct okla ore p.m pa pfc ph.d pres prof pvt r.i rep
    reps rev s.c s.d sec sen sens sept sgt sr st supt tenn tex treas u.k u.n u.s univ va vs vt
    w.va wash wis wyo
  `,
  capitalised: `
    african american americans april arab armenian asian august azerbaijani black british canadian
    catholic chinese christian december democrat democratic democrats english english-language
    european february floridian french friday georgian german gop hispanic i indian iranian
    israeli italian january japanese jewish july june latino march may mexican monday muslim
    november october polish republican republicans russian saturday september spanish sunday texan
    then-candidate thursday trump-backing tuesday turkish ukrainian wednesday white
  `,
  naming: `
    alias captioned entitled expression headlined known motto nickname nicknamed password phrase
    renamed slogan so-called subtitled term themed titled word
  `,
  calling: `
    branded call called calling calls christened dubbed labeled labelled named termed
  `,
  making: `
    acquired authored bought directed painted performed published publishes read reading reads
    recited released sang saw seeing sings sold sung translated watched watching writes written
    wrote
  `,
  legalForms: `ag cjsc corp gmbh inc jsc llc llp ltd ojsc pjsc plc sa`,
  named: `
    actor actress album anchor anthology autobiography award ballad ballet banner biography boat book cafe café chapter conference documentary episode exhibition ferry festival film films forum headline horse host journal magazine memoir motto movie newspaper novel novella opera operation panel paper phrase play podcast prize program programme project pub report-card restaurant round-table section seminar series session ship show sign signs single slogan song star summit term theme title track vessel webinar word words yacht
  `,
});
