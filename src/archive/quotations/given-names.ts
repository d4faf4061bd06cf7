// The given names the engine knows, by the tradition they come from and by the gender they tell. From
// them it decides whether a run of capitalised words is a person, and whether "she" or "he" can mean
// that person. Data, hence the length: names are folded, each stands once in the whole file, and a
// name of several traditions stands in the first of them.
import { fold } from '#text/fold.ts';

/** `either`: borne by women and by men, so no pronoun is ruled out. */
export type NameGender = 'female' | 'male' | 'either';

/** Folded names parted by white space, in alphabetical order. */
export type NamesByGender = Readonly<Partial<Record<NameGender, string>>>;

/**
 * Names that are as likely an English word, a month, a place, a nationality, a title or a surname.
 * Alone they do not make a person of a run of capitalised words: `Grant Program`, `Paris Agreement`.
 */
export const AMBIGUOUS_GIVEN_NAMES: NamesByGender = {
  female: `
    alexandria alma amber america amity april asia asuncion august augusta aurora autumn bay
    bella blossom brandy brooklyn candy carolina charity charlotte chastity chelsea cherry
    cheyenne china clementine concepcion coral crystal daisy dawn destiny dolly ebony eve faith
    fern flora florence genesis geneva georgia ginger grace harmony hazel heather heaven holly
    honey honor hope india ivy jade jasmine jewel joy june kenya kitty lily lourdes magnolia
    marine may melody mercedes mercy merry mine misty myrtle nova odessa olive opal pansy
    patience pearl peg penny pilar poppy precious princess prudence queen rose ruby savannah
    selma serenity siena sienna sierra sofia star starr stormy sue summer sunshine temperance
    trinity unity venice venus verity verona victoria vida viola violet virginia willow
  `,
  male: `
    ace al alpha anderson ante araz armstrong art ash austin baker baron barron basil beau
    bennett benson bill birch bishop blaze booker boston brock buck bud buddy buster butch
    caesar campbell carlisle carson carter cash chad chance chandler chase chip chuck clark
    clarke clay cleveland cliff clinton cole coleman colt columbus cooper cyrus dallas dane
    danish dash davis dawson deacon dean denver dick drew duke earl earnest elbrus emir ferry
    fletcher ford forest forrest foster fox francisco franco frank franklin freeman gage gene
    german grant griffin guy haji hamilton hardy harris harrison heath houston hudson hung
    hunter islam israel ivory jack jackson jay jefferson jesus jett judge junior kent khazar
    king lachin lafayette lance lawson les lincoln long lucky luther mac major mark marquis
    marsh marshall mason maverick max maxwell mercer milan miles milford miller montana
    montgomery murphy muslim nash nelson newton noble norman odd orion orlando palmer parker
    pasha peer pierce porter preston prince raleigh ramsey ransom ray red reed rich richmond rio
    rob rock rocky roman royal rush rusty said salvador sanford santiago santo santos sherman
    skip sol son stanford stanton sterling stone sullivan sultan tabriz tanner tate temple thor
    till trace tucker turan turner tyson valentine van vance vernon victor vital wade wagner
    walker wallace ward warner washington webster weston will williams wilson wolf woody worth
    york
  `,
  either: `
    angel ashton bailey blake bo brook chang chen christian cruz dakota dale dong dusty easter
    fang gale gang gift hong jihad jordan justice kang lane lin love lu madison ming moon morgan
    paris peng phoenix qing raja reagan river robin rowan sabah sage sandy sang scout shan sky
    skye song storm sun sung sunny sydney tai taylor thai trinidad win wren yang young
  `,
};

/** Names that speak for a person wherever they open a run of capitalised words. */
export const GIVEN_NAMES: ReadonlyArray<NamesByGender & { readonly tradition: string }> = [
  {
    tradition: 'English',
    female: `
      abbey abbie abby abigail ada adah adalberto addie adela adelaide adele adeline adelita
      adria adrianne adriene adrienne agatha agnes aileen ailsa aimee aisling aja alaina
      alana alanna alberta alecia alena aleta alexa alexandra alexandrina alexia alexus
      alfreda alice alicia alina alisa alisha alison alissa alixandria aliyah allie allison
      allyson althea alyce alycia alyse alysia alyson alyssa amanda amandla amelia amie amy
      anastasia andie angela angelia angelica angelina angelique angharad angie anita
      anjanette anjelica ann anna annabel annabelle annabeth annalise annemarie annette
      annie annmarie antoinette antonette antonia aoife araceli aretha ariana arianna
      arielle arleen arlene arlette arline asha ashanti ashlee ashleigh ashli ashlyn audra
      audrey aumua aurelia ava ayanna azalea babs barb barbara barbie beatrice becca becky
      belinda bernadette bernadine bernardine bernice bertha bessie beth bethann bethany
      betsy bette bettie betty beulah bev beverley beverly beyonce bianca billye birdie
      blanche blythe bobbi bonnie brandi breanna breda bree brenda briana brianna brianne
      bridget bridgette brigid britney britni brittany brittney bronwen bronwyn brooke
      caitlin caitlyn calista callie cally cammie candace candice caoimhe caprice cara caren
      carin carissa carla carlene carlotta carly carmela carmen carol carole caroline
      carolyn carolyne carrie caryn carys cassandra cassidy cassie catherine cathie cathleen
      cathryn cathryne cathy cecelia cecilia cecily celeste celia celine cerys chanel
      chanelle chantal chante chantelle charla charleen charlene charlotta charmaine chasity
      chellie chelsey chelsie cheri cherie cherise cherri cheryl cheryle chiquita chloe
      chrissy christa christal christel christen christi christie christina christine
      christy christyn chrystal ciara ciera cindy claire clara clare clarice clarissa
      claudette claudia claudie claudine clementina cleo clodagh cokie colette colleen
      concetta condoleezza connie constance consuelo cora coretta corinne cornelia corrina
      corrine crista cristal cristina cynthia dagmar dahlia danette danica daniella danielle
      danita daphne darcie darla darlena darlene davina dawna deana deanna deanne deb debbi
      debbie debbra debby debi debora deborah debra deedee deena deidre deirdra deirdre
      delaney delia delilah della delores deloris delphia delphine demetria dena denice
      denise denisse desirae desiree diana diane diann dianna dianne dina dinah dixie
      dolores donna dorcas doreen doretha dori dorinda doris dorothea dorothy dorthy dot
      dottie earline earnestine eartha ebonie edie edith edna edwina effie eileen eilidh
      eimear eithne elaina elaine eleanor eleanora eleanore elena elinor elisa elisabeth
      elise elissa eliza elizabeth ella ellen ellie ellyn elnora eloisa eloise elouise elsa
      elsie elva elvira elyse emani emilia emily emma emmie enid erica ericka erika erin
      erma ernestina ernestine esmeralda estela estella estelle esther ethel etta eugenia
      eula eunice eva evangelina evangeline evelyn evette evie evonne fannie farrah faye
      felecia felicia felisha ffion fidelia fiona fionnuala flossie fran frances francesca
      francine freda frederica freida frieda gabriela gabriella gabrielle gail gayle gemma
      genevieve georgette georgina geraldine geri gerri gertrude gianna gigi gilda gillian
      gina ginette ginny giselle gladys glenda glenna gloria glynis goldie gracie graciela
      grainne greta gretchen gussie gwen gwenda gwendolyn gwyn gwyneth hailey haley hallie
      hanna hannah harriet harriett harriette hattie hayley heidi helen helena helene
      henrietta hermine hester hettie hilda hillary hortense huma ida idella ila ilana ilene
      iliana ilona ilyse imelda imogen imogene ina ines inez ingrid iola iona irene irma
      isabel isabell isabella isabelle isobel iva ivana ivette ivonne jacinda jaclyn jacque
      jacqueline jacquelyn jada jahana jaleesa jalisa jamila jana janae jane janeen janel
      janell janelle janessa janet janetta janette janice janie janina janine janna jannie
      jaunita jayla jayne jazmin jazmine jazmyne jeanette jeanie jeanine jeanne jeannette
      jeannie jeannine jemima jen jena jenifer jenna jennie jennifer jenny jeraldine jeri
      jerilyn jerri jerrica jessica jill jillian joana joann joanna joanne jocelyn jocelyne
      jodi joelle joellen joetta johanna johanne jolene jolie jomana joni josefina josephine
      josette josie joslyn jovita joyce juana juanita judi judith judy julia juliana juliann
      julianne julie juliet juliette julissa justina justine kaela kaila kailey kaitlin
      kaitlyn kaitlynn kali kamala kandace kandi kara karin karina karissa karla karren
      karrie karyn kassandra kate katelyn katelynn katharina katharine katherina katherine
      katheryn kathey kathi kathie kathleen kathrine kathryn kathryne kathy katie katrice
      katrina katy kay kaye kayla kaylee keely keira keisha kelley kelli kellie kellyann
      kellyanne kellye kelsie kendra keri kerri kerstin keyana khadijah kiana kiara kiera
      kiki kiley kimberlee kimberley kimberly kimberlyn kirsten kirstie kirstin kirsty
      kirstyn kortney kourtney krista kristal kristen kristi kristie kristin kristina
      kristine kristy krystal krystle kyla kyleigh kylie kyra kyrsten lacey ladonna lael
      lakeisha lakesha lakisha lamonica lana laphonza laquita lara larissa lashawn lashonda
      latanya latasha laticia latifah latisha latonia latonya latoya latrice latrisha launa
      laura laureen laurel lauren laurene lauretta laurinda laverne lawanda layla lea leah
      leann leanna leanne leesa leila leilani lela lena lenora lenore leola leona leonor
      leonora leontyne lesley leta leticia letitia lettie liana libby lila lilith lillian
      lillie lilly lina linda lindy linette linnea lisa lise lisette lissa liv liz liza
      lizbeth lizette lizzie lois lola lolita lora loraine lorelei lorene loretta lori lorie
      lorinda lorna lorraine lorrie lottie louella louisa louise luann luanne lucia lucile
      lucille lucinda lucretia lucy ludie lula luz lydia lynda lyndsey lynelle lynette
      lynnda lynne lynnette mabel mable machelle madalyn maddie madelaine madeleine madeline
      madelyn madge mae maeve magdalena maggie maggy maire mairead mairi malinda mallie
      mallory mamie manda mandy mara marcelina marcella marcelle marci marcia marcie marcy
      margaret margarete margaretta margarita margery margie margo margot margret marguerite
      maria mariah marianne mariannette maribel maricela marie mariel mariela marietta
      marilee marilyn marilynn marina marisa marisol marissa marita maritza marjorie marjory
      marla marlena marlene marlo marlys marna marquita marsha marta martha martina marva
      mary maryalice maryann maryanne marybeth maryellen maryjane maryjo marylou matilda
      mattie maude maura maureen maurine mavis maxene maxine maya mayme mazie mckenna
      mckenzie meaghan meg megan meghan megyn melanie melanne melba melina melinda melisa
      melissa mellisa melodie melva meredith merrilee mertie mia michaela michelle mikaela
      mildred millicent millie mimi mindi mindy minerva minnie miranda miriam missy moira
      mollie molly mona monica monique morag morwenna mozelle muriel myra myrna myrtice
      myrtis nadia nadine nakia nan nanci nancy nanette naomi natalia natalie natalya
      natasha neera nelda nell nelle nellie nerys nettie neva niamh nichole nicole nicolette
      nigella nikema nikki nikole nina nita noelle noemi nola nora norah noreen norma nuala
      nydia octavia oleta olga olivia omarosa oonagh ophelia oprah orla orlaith ouida paige
      pam pamela patrica patricia patsy patti pattie patty paula paulette paulina pauline
      pearlie peggy penelope petra philippa phoebe phyliss phyllis pinkie pippa polly portia
      priscilla queenie rachael racheal rachel rachelle racquel ramona randi raquel raquelle
      reba rebecca rebekah regan regina reina rena renae renata renee retha reva rhea rhian
      rhiannon rhoda rhonda rica rihanna rita roberta robyn rochelle roisin ronda roni ronna
      rosa rosalia rosalie rosalind rosalinda rosalyn rosalynn rosanna rosanne roseann
      roseanne rosella roselyn rosemarie rosemary rosetta rosie roslyn rowena roxana roxanna
      roxanne roxie ruth ruthann ruthie sabina sabra sabrina sadie salina sallie sally
      salome samantha sandra saoirse sara sarah saundra scarlett selena selenis selina
      serena shameka shamika shana shanda shandra shania shanice shanika shaniqua shanita
      shanna shantel shara sharen sharice sharla sharlene sharon sharron sharyn shauna
      shaunda shavonne shawna shawnna shayla sheena sheila shelia shelley shelly sheree
      sheri sherie sherita sherri sherrie sherrill sherrilyn sherry sherryl sheryl sheryll
      shirlene shirley shonda shonna shontel sian sinead siobhan sondra sonia sonja sonya
      sophia sophie stacey staci stacie stefanie stella stephanie stephany stephenie suki
      susan susann susanna susannah susanne susie suzan suzann suzanna suzanne suzette suzi
      suzy sybil sylvia tabatha tabetha tabitha talia tamala tamar tamara tambra tameika
      tameka tamela tami tamika tammara tammi tammie tammy tamra tamsin taneka tanesha
      tangela tania tanisha tanya tara tarah tarla taryn tasha tatiana tatyana tawana
      tawanda tawny teena tena teresa terese teressa teri terra terri terrie tess tessa
      tessie thea thelma theodora theola theresa therese thomasina tia tiana tiara tiffani
      tiffanie tiffany tilda tina tisha tonia tonja tonya tori tracee tracey traci tracie
      tressa tressie treva tricia trina trish trisha trudi trudy twila twyla tyra una ursula
      valarie valeria valerie valorie vanessa vannessa velda velma venita vera verla verlene
      verlie verna vernice veronica vicki vickie vicky vina violette virgie viviana vivienne
      vonda vonnie wanda wendi wendie wendy wilda wilhelmina wilma winifred winona wynne
      yasmin yasmine yassamin yesenia yessenia yolanda yolonda yvette yvonne zandra zelda
      zella zelma zena zoe zoey zora zula
    `,
    male: `
      aaron abe abel abraham abram adam adolph adolphus adrian aidan aiden alan alastair albert
      alcee alden aldo alec aled alejandro alexander alfie alfonso alford alfred alistair allan
      allen alonzo alphonse alphonso alton alvin ambrose ami amos andre andres andrew andy aneurin
      angus anibal ansel anson anthony antione antoine anton antonio antony antwan antwon archie
      arden arlo armand armando arne arnie arnold arnulfo arron arthur artie arturo ashby asher
      augie augustine augustus aurelio barack barclay barnabas barnaby barney barrett barrie
      barrington barry bart bartholomew baz ben benard benedict benito benjamin benji bennie benny
      bernard bernardo bernie bert bertram bertrand beto biff billy bjorn blaine bob bobby boyce
      boyd brad braden bradford bradley brady brandon brant brendan brendon brennan brennon brent
      brenton bret brett brian brigham broc broderick brody bronson bruce bryan bryant bryce bryon
      bryson burl burt burton byron caden cain cal caleb callum calvin carl carlos carlton carmelo
      carmine carroll casimir caspar cathal cecil cedric cesar chadwick chaim chaka channing
      charles chas chauncey chaz chester chet christoph christopher chuckie ciaran cillian
      clarence claud clayton clemens clement cleon cletis cletus clifford clifton clint clive
      clovis clyde cody colby colin colm colten colton columba conley connell connor conor conrad
      constantine corbett corbin cordell cormac cornel cornelius cornell craig creighton crispin
      curt curtis cyril dafydd daithi dallin dalton damian damien damion damon dan dandre dangelo
      danial daniel danny dante darell darin dario darius darnel darnell daron darrel darrell
      darren darrin darron darryl darwin daryle dashiell dave david davion davon davy dayton daz
      deandre declan dejuan delano delbert delmar delmer delroy demarcus demetrius demond dennis
      denny denzel deon dereck derek derick dermot deron derrick desean deshawn desmond deval
      devante devonte dewayne dewey dewitt dexter diarmuid diego dillon dimitri dimitrios dino
      dion dionte dirk domingo dominic dominick don donal donald donavan donell donnell donnie
      donny donovan dontae donte dorian dorsey doug douglas douglass doyle duane dudley duncan
      dustin dwain dwaine dwane dwayne dwight dylan eamon eamonn earle ed eddie edgar edmond
      edmund eduard eduardo edward edwardo edwin effrain efrain elbert elbridge elden eldon eldred
      eldridge elgin eli elias elihu elijah eliseo ellery elliot elliott ellis ellsworth elmer
      elmo elon elroy elton elvin elvis elwood emanuel emil emile emilio emmanuel emmet emmett
      emmitt emrys ennis enoch enrique eoghan eoin ephraim erasmus eric erich erick erik ernest
      ernesto ernie errol ervin esteban ethan euan eugene eusebio evan evander everett everette
      ewan ezekiel ezequiel ezra fabian felipe felix felton ferdie ferdinand fergal fergus fermin
      fernando festus fidel filiberto finbarr finlay fintan florencio floyd forrester francis
      franklyn fraser frazier fred freddie freddy frederic frederick frederik fredrick fritz gabe
      gabriel galen gareth garland garret garrett garrick garrison garry garth gary gaston gavin
      gaylon gaylord gaz genaro geoff geoffrey george geraint gerald gerard gerardo gethin gideon
      gilbert gilberto giles gino giovanni glen glenn glynn godfrey gonzalo gordon grady graham
      grayson greg gregg gregor gregorio gregory griffith grover guillermo gus gustav gustave
      gustavo hakeem hal hamish hank hans harlan harland harlow harmon harold harry hartley harvey
      hayward haywood hector henry herb herbert herbie heriberto herman herschel hershel hezekiah
      hilario hilton hiram hiro hishammuddin hobart hobert holmes homer horace horatio howard hoyt
      hubert huey hugh hugo humphrey huw hyman hywel iain ian idris iestyn ieuan ifor ignacio
      ignatius ike immanuel iolo irvin irving irwin isaac isaiah ishmael isiah isidore isidro
      ismael issac ivan iwan jabari jace jacob jaden jaime jake jaleel jamaal jamal jamar jamel
      james jameson jamey jamil jamison janson jared jaron jarred jarrett jarrod jarvis jase jason
      jasper javier javon javonte jaxon jaylon jayson jeb jed jedediah jedidiah jeet jeff jefferey
      jeffery jeffrey jerald jeramy jered jeremiah jeremie jeremy jerimiah jermaine jermey jerod
      jerold jerome jeromy jerrod jerrold jerry jesse jethro jez jim jimmie jimmy joachim joaquin
      jock jodey joe joel joey johann john johnathan johnathon johnie johnnie johnny johny jomo
      jon jonah jonas jonathan jonathon jonny jonty jordon jorge jose josef joseph josh joshua
      josiah josue jovan juan judd jude judson julian julio julius junius justin kade kaguta kaleb
      kareem karl keaton keegan keelan keenan keenen keir keith kelby kelvin ken kendrick kenneth
      kennith kenny kenton kenyatta kenyon kermit kerwin kev keven kevin khalil khizr kieran kip
      kirby kirk kirt kobe konrad korey kory kraig kristian kristofer kristopher kurt kurtis kwame
      kweisi kyev kyle lachlan lamar lamarcus lambert lamont landon lanny larry lars lavon
      lawerence lawrence lazaro leander lebron leland lemar lemuel len lenny leo leon leonard
      leonardo leonel leopold leroy lester levi lew lewis liam linus linwood lionel lloyd lon
      lonnie lonny lorcan lorenzo lorne louie louis lowell loyd luca lucas lucian luciano lucien
      lucius ludwig luigi luis luke lyle lyman lyndall lyndon mack magnus mahlon malachi
      malachy malcolm malcom malik manny manuel marc marcel marcelino marcello marcellus marco
      marcos marcus mariano mario markus marlin marlon marques martin marty marvin mateo mathew
      matt matthew maurice mauricio maurilio mauro maury maximilian maximo maynard melville melvin
      merlin merlyn merrick merrill merritt mervin mervyn meyer micah michael mick mickey miguel
      mike mikey milo milton mitch mitchel mitchell mitt mo moe mohamed mohammed moises moishe
      mondaire monte monty mordecai morris mort mortimer morton moses moshe murray murshed mychal
      myles myron napoleon nat nate nathan nathanael nathanial nathaniel neal ned nehemiah neil
      nestor newell newt niall nicholas nicholaus nick nickolas nickolaus nicolas nige nigel
      nikolas noah noam nolan norbert norberto normand norris obie octavio odell odin odis oisin
      olin oliver omar omari omer oren orin orrin orson orval orville oscar osvaldo oswald oswaldo
      otha otis otto owain owen oz ozzie pablo padraig patrick paul pedro percival percy peregrine
      perry pete peter phil philip phillip phillipe pierre piers porfirio prescott quentin quincy
      quintin quinton raeford rafael raheem rahm ralph ramiro ramon rand randal randall randolph
      randy raphael rashad rasheed raul raymon raymond raymundo raynard refugio reggie reginald
      regis reid reince reinhold renaldo reuben rex reynaldo reynold rhett rhodri rhys ricardo
      richard richie rick rickey rickie ricky rico rigoberto ritchie ro robb robbie robby robert
      roberto rocco rod roddy roderick rodger rodney rodolfo rodrick rodrigo rogelio roger roland
      rolando rolf rolland rollin ron ronald ronnie roosevelt roscoe rosendo ross rowland roy
      royce ruairi ruaridh ruben rubin rudolf rudolph rudy rueben rufino rufus rupert russ russell
      ryan ryder sal salud salvatore sammy samson samuel saul scott scottie scotty seamus sean
      sebastian selwyn sergio seth seymour shad shalom shane shaun sheldon shelton sherrod sherwin
      sherwood shomari sid silas silvio simeon simon solomon sonny spencer stan stanley stefan
      steny stephan stephen stephon stevan steve steven stewart stu stuart sven sylvan sylvester
      tad tadhg taj tariq tarquin tavares tavis tayler ted teddie teddy teodoro terell terence
      terrance terrell terrence thad thaddeus theo theodore theron thom thomas thurman tim timmy
      timothy titus tobias tobin tod todd tom tomas tommy tony torquil torrance travis travon
      trayvon tremaine trent trenton trever trevor trey tristan troy truman tulio tyler tyree
      tyrel tyrell tyrese tyron tyrone ulysses uriah uriel vaughn vergil vern verne vic vicente
      vin vince vincent virgil virgilio vito vladimir waldo wallis wally walt walter walton
      wardell warren watson waylon wayne weldon wendel wendell werner wes wesley whit wilber
      wilbert wilbur wilburn wiley wilford wilfred wilfredo wilfrid wilhelm willard william
      willian willis wilmer wilton winfred winthrop wolfjohn woodie woodrow wyatt xander xavier
      zach zachariah zachary zachery zack zackery zane zebulon zechariah zeke
    `,
    either: `
      addison alex alexis ali amata ari ariel asa ashley aubrey avery billie blair bobbie
      cameron carey cary casey chandra charley charlie chris clair corey cory courtland
      courtney dana darcy daryl devin devon dominique eden elisha emerson emery finley
      frankie gerry gil glyn hadley harley harper hayden hilary hollis ilhan ira jackie
      jamie jan janis jasmin jayden jaylen jean jerrie jess jessie jo joan jodie jody jordyn
      jules kai karen kari kasey kat kelly kelsey kendal kendall kerry kim kit kris kristan
      lacy laurence lauri laurie lee leigh leslie lindsay lindsey logan loren lou lupe lynn
      mackenzie marian marion marley mel merle michele mickie misha monroe nevin nicky
      nicola noa noel ola ollie pat patrice payton peyton quinn reese rene riley ronni ronny
      rory sacha sam sascha sasha shannon shawn shay shea shelby sidney skyler stacy stevie
      tatum teagan terry toby tommie toni tory tracy val vivian whitley whitney willie
      winnie
    `,
  },
  {
    tradition: 'Spanish, Portuguese, Catalan and Basque',
    female: `
      adriana agustina aida ainhoa alba alejandra amparo ana anabel angeles aracely arantxa
      azucena beatriz begona belen belkis berta blanca candela caridad carlota catalina conchita
      cristiane daniela dilma dulce edurne encarnacion esperanza estefania estrella eulalia evita
      fabiana fatima fernanda filomena flavia florencia francisca gisela graca herminia idoia
      ileana inmaculada isaura itziar izaskun jimena josefa julieta leire lidia ligia liliana
      livia lorena luana lucrecia luisa luiza macarena madalena magali maite manuela marcela
      margarida maricruz marielle mariza matilde mayra meritxell micaela milagros mirta montserrat
      nayeli nerea nieves noelia nuria oihane paloma paola paz rafaela raimunda rebeca remedios
      rocio rosalba rosangela socorro solange soledad susana tamires teresinha thais valentina
      vanesa vitoria ximena xiomara xochitl yadira yamila zulema
    `,
    male: `
      abelardo adan adolfo agustin aitor alberto alexandre aloizio alonso alvaro amado ander
      andoni anselmo antxon arnaldo asier augusto baltasar bartolome benigno bolivar bonifacio
      borja caetano caio camilo carles cayetano celso ciro claudio cristian cristiano cristobal
      demetrio diogo dionisio diosdado duarte edgardo edinson edmilson edson eladio eloy emiliano
      enric epifanio evaristo evo fabio fabricio facundo faustino federico feliciano flavio
      florentino froilan gaspar geraldo gorka guilherme guillem haroldo heitor helder henrique
      hernan hernando hipolito humberto iker inacio inaki inigo itamar ivo jacinto jair jaume
      jeronimo joao joaquim jordi josep josu juscelino justo koldo lautaro leandro leopoldo
      lisandro lluis lourenco lucio luiz manoel manolo marcelo marcial marcio mateus matheus
      matias maximiliano melchor mikel moacir murilo narciso nayib nicanor nuno olivio oriol paco
      pascual patxi pau paulinho paulo pep pepe primitivo raimundo renato romario romulo roque
      sancho saturnino segundo severino sidnei silverio tancredo teofilo thiago tiago timoteo
      ubaldo vasco venancio vidal wilmar xabi xabier xanana xavi zacarias
    `,
    either: `
      guadalupe reyes rosario rui
    `,
  },
  {
    tradition: 'French',
    female: `
      agathe albane albertine aline amandine amelie anais andree anne annick anouk apolline
      armelle aude aurelie aurore axelle berengere blandine brigitte capucine cecile christele
      christelle christiane clemence clotilde coline coralie cosette dorothee edwige eleonore
      eliane elodie emeline emmanuelle eugenie eveline evelyne fabienne fanny faustine flore
      francoise frederique gaelle ghislaine gisele gwenaelle heloise henriette huguette isaline
      josiane laetitia laure leonie leontine liliane lucette lucie lucienne ludivine lydie maelle
      magalie manon margaux mariette martine maryse mathilde maud mireille morgane myriam nadege
      nathalie nolwenn oceane odette odile oriane pascale perrine raymonde regine rolande sandrine
      segolene severine sidonie solene sylvaine sylviane sylvie tiphaine veronique virginie
      viviane yolande
    `,
    male: `
      achille adrien aime alain alban amaury ambroise anatole aristide armel arnaud arsene aubin
      aurelien aymeric baptiste barthelemy bastien baudouin benoit blaise bruno celestin cesaire
      christophe corentin cyprien cyrille denis didier dieudonne edouard eloi erwan etienne eudes
      fabien fabrice felicien firmin florent florentin franck francois gael gaetan gaspard
      gauthier gautier geoffroy georges germain gerome ghislain gilles gregoire guillaume gwenael
      henri herve hilaire hippolyte honore hugues jacky jacques jeanbaptiste jeancharles
      jeanchristophe jeanclaude jeanfrancois jeanguy jeanjacques jeanlouis jeanluc jeanmarc
      jeanmarie jeanmichel jeannoel jeanpaul jeanphilippe jeanpierre jeanrene jeanyves joffrey
      josselin julien kylian laurent leandre loic luc ludovic marceau marcellin mathias mathieu
      mathis matthieu maxence maxime michel mickael modeste octave odilon olivier pascal philibert
      philippe pierreyves pierrick raoul remi remy renaud rodolphe romain romaric salomon
      sebastien serge severin stephane sylvain tanguy theophile thibaud thibault thibaut thierry
      timothee toussaint ugo urbain vianney victorien virgile vivien yanis yann yannick yoann
      yohan yvan yves yvon
    `,
    either: `
      alix camille claude gabriele simone yael
    `,
  },
  {
    tradition: 'German',
    female: `
      adelheid anja anke annalena annegret anneliese annika antje astrid barbel beate bettina
      birgit birte brunhilde carola constanze corinna edeltraud elfriede elke elli erna felicitas
      franziska frauke friederike gabi gerda gerlinde gerta gertraud gertrud gesine gretel gudrun
      hannelore hedwig heide heidemarie heike helga hella helma herta hertha hilde hildegard ilka
      ilse imke ingeborg ingeburg irmgard irmtraud isolde jutta karola kathrin katja katrin klara
      leni liesel lieselotte liselotte lore lotte luise magda maike mareike margarethe margit
      margrit marieluise marlies mechthild meike monika nadja natascha nele ortrud ottilie regula
      renate ricarda rosl roswitha sabine saskia sibylle sieglinde sigrid silke silvia svenja
      swetlana sybille tanja traudel traute trude ulla ulrike ursel uschi ute veronika viktoria
      vreni waltraud waltraut wiebke wilhelmine
    `,
    male: `
      achim adalbert adolf albrecht alfons alois aloys andreas anselm armin arndt arno axel
      balthasar bastian benedikt bernd bernhard berthold bodo boris burkhard carsten christof
      claus constantin detlef detlev dieter dietmar dietrich eberhard eckart eckhard egbert egon
      engelbert enno erhard ernst erwin eugen ewald falk florian franz friedbert friedhelm
      friedrich georg gerhard gernot gero gerrit gert gottfried gotthard gottlieb gotz guido
      gunnar gunter gunther hannes hanno hansdietrich hansgeorg hansjurgen hanspeter harald
      hartmut heiko heiner heino heinrich heinz helge hellmut helmut helmuth hendrik henning
      heribert hermann hinrich holger horst hubertus ignaz immo ingo jakob janpeter jens jochen
      johannes jorg jorn joschka jost jurgen karlheinz karsten kaspar kilian klaus klemens knut
      konstantin korbinian kuno leonhard lorenz lothar ludger lukas lutz malte manfred marten
      matthias meinhard meinrad moritz niklas olaf oskar ottmar philipp raimund rainer ralf reiner
      reinhard reinhart reto roderich rudi rudiger ruprecht siegbert siegfried siegmund sigmar
      sigmund sonke steffen theobald theodor thilo thorsten tilman tilo timo torben torsten
      traugott udo ueli ulf uli ullrich ulrich urs utz uwe veit viktor vinzenz volker volkmar
      waldemar walther wendelin wilfried willi willy winfried wolfdieter wolfgang wolfram wulf
      xaver
    `,
    either: `
      gerd inge
    `,
  },
  {
    tradition: 'Italian',
    female: `
      agata agnese alessandra alessia allegra annalisa annamaria annarita antonella antonietta
      assunta benedetta bruna camilla caterina chiara cinzia cosima delfina diletta domenica
      donata donatella edda eleonora elettra elisabetta emanuela enrica ersilia fabiola fabrizia
      federica fiamma fiammetta filippa fiorella flaminia franca gaia giada ginevra gioia giorgia
      giovanna giuditta giulia giuliana giuseppina grazia graziella ilaria immacolata iolanda
      lavinia letizia licia loredana lorella lorenza luciana lucrezia ludovica luigia maddalena
      mafalda margherita mariagrazia mariangela mariastella mariella marilena marzia melania
      michela milena mirella miriana morena nicoletta nilde nunzia ornella ottavia patrizia pia
      pierina pina raffaella romina rosaria rossana rossella samanta silvana simona simonetta
      stefania sveva tiziana tosca vanna virna vittoria
    `,
    male: `
      adriano agostino alessandro alessio alfredo amedeo amerigo amintore angelo aniello antonello
      antonino arrigo attilio benedetto beniamino beppe bernardino bettino biagio calogero camillo
      carlo cesare ciriaco clemente corrado cosimo cristoforo damiano daniele davide domenico
      donato edoardo egidio elio emanuele ennio enrico enzo ercole ermanno ettore eugenio ezio
      fabrizio fausto fedele felice ferdinando ferruccio filippo fortunato francesco fulvio
      gaetano gaspare gennaro giacinto giacomo giampaolo giampiero giancarlo gianfranco gianluca
      gianluigi gianmarco gianni gianpaolo gioacchino giordano giorgio girolamo giuliano giulio
      giuseppe graziano guglielmo iacopo ignazio igor ippolito italo ivano jacopo lamberto leoluca
      leone lino livio ludovico manlio marcantonio marino massimiliano massimo matteo mattia
      maurizio michelangelo mimmo mirko natale nello nichi nicolo nunzio orazio oreste ottaviano
      ottavio paolo pasquale pellegrino peppino piercamillo pierfrancesco pierluigi piero
      pierpaolo pietro pio pippo raffaele raffaello raimondo remo renzo riccardo rinaldo romano
      romeo ruggero sandro sante saverio sebastiano silvano silvestro stefano tancredi tiberio
      tiziano tommaso tullio umberto valentino valerio vincenzo virginio vittorio
    `,
    either: `
      andrea nino
    `,
  },
  {
    tradition: 'Dutch and Flemish',
    female: `
      aafke aleida anneke annelies annemiek annemieke betje carolien corrie dieuwertje els elsbeth
      emmy femke fenna fleur floortje geertje geertruida greetje griet grietje hanneke hendrika
      henny hetty ineke jantje jolanda jorien josje karlijn katinka katrien klaartje lidewij lieke
      liesbeth lieve lilianne lisanne loes lonneke lotje maaike maartje margriet marieke marije
      marijke mariska marjan marjolein marleen mieke mirjam myrthe neelie nelleke nienke noortje
      petronella renske riet rineke roos rozemarijn sanne sietske sylvana tineke tjitske truus
      willeke willemijn
    `,
    male: `
      aad adriaan adrianus arend arie arjan arjen arnoud barend bas bastiaan bram carel casper
      cees coen cornelis daan diederik ebbe eelco emiel evert floris frans frits geert gerbrand
      gijs gijsbert guus harmen hein henk hessel huub jaap jacobus janwillem jelle jelmer jeroen
      jochem johan joop joost joris jozef jurriaan karel kees klaas koen koenraad leendert
      lodewijk lourens maarten marinus marnix martijn mathijs matthijs maurits meindert mels menno
      micha michiel nico niek niko onno patrik pieter pim reinier reinout rembrandt remco renze
      rien rik rinus roel roeland roelof rogier rutger ruud sander sebastiaan siebe sjoerd stijn
      sybrand teun theun thijs tijmen tijs tjeerd toon twan wessel wiebe wietse wijnand willem wim
      wobbe wouter youp zeger
    `,
    either: `
      jip jos marijn puck
    `,
  },
  {
    tradition: 'Scandinavian and Icelandic',
    female: `
      aase agneta anette anniken asdis berit birgitta birgitte bjork bodil brit britt britta
      carina cathrine cecilie dagny dagrun dorte dorthe ebba eivor elin elna elsebeth frida gitte
      grete gro gudlaug gudny gunhild gunilla gunn gunvor halla hanne hedda hedvig hege helle
      hillevi hjordis idun inga ingegerd inger ingunn ingvild jannicke jannike jorunn jytte kaja
      kajsa karianne karita katarina kirsti kirstine kjersti kolbrun laila lene lilja lillemor
      linn lisbet lisbeth lotta lovisa maj maja malena malin margareta margrethe mari marit marte
      merete mette nanna oda pernilla pernille ragna ragnheidur ragnhild rigmor sanna sidsel signe
      sigridur sigrun siri siv sofie solveig steinunn stina stine sunniva synnove thordis tora
      torill torunn tove trine turid tuva ulrika unni unnur vibeke vigdis vilde wenche ylva
    `,
    male: `
      aage aksel alf anders arild arvid asbjorn aslak atle audun baard bard bendt bengt birger
      birkir bjarki bjarne bjarni bjarte borge borje bosse christer claes dag dagfinn dagur eggert
      egil einar eirik eivind endre erlend erling esben eskil espen eyvind finn flemming fredrik
      fridtjof frode geir gisle gisli goran gorm gosta gudmund gudmundur gunnlaugur gustaf guttorm
      haakon hakan hakon halfdan halldor hallvard halvard halvor havard helgi henrik hjalmar
      hordur ingemar ingmar ingolfur ingvar isak ivar janerik jarl jarle jeppe jesper joakim
      jorgen jostein kaare kare kasper kennet kjartan kjell kjetil knud kristinn kristoffer lasse
      leif lennart mads magne mats mattias mikael mikkel mogens morten nicolai niels nikolaj nils
      oddbjorn oddvar olafur olav ole oli olle olof orjan ottar ove oystein oyvind pal palle peder
      pelle petter poul preben ragnar rasmus rikard roald rune sigmundur sigurd sigurdur simen
      sindre sivert sjur snorre snorri sondre soren staffan stale steen stein steinar steingrimur
      stellan stian stig sture svante svein sveinn sverre terje thorbjorn thore thorleif thorstein
      thorsteinn thorvald tor torbjorn tord torgeir torkel torkild tormod torstein troels trond
      trygve ulrik vegard vidar viggo villads yngvar yngve
    `,
  },
  {
    tradition: 'Finnish and Baltic',
    female: `
      aija aino anneli annikki anu arja baiba birute dace daiva dalia eeva egle eija eila elina
      evija gintare hannele heini helvi hilkka ieva ilze inara ineta ingrida jaana jolanta jurate
      kaarina kadri kaija kaisa kati katri kersti kirsi kristiina leena liene liga liina liisa
      maarit maarja maija marika marja marjatta marje marjo merike merja mervi milda minna mirja
      niina outi paivi piia piret pirjo pirkko raija raili ramune rasa reet riikka riina riitta
      ritva ruta saara sari satu seija sirje sirkka sirpa soile solvita suvi taina tarja terhi
      tiina tiiu triin tuula tuulikki vaira veera viive vija viktorija vilija zanda zydrune
    `,
    male: `
      aarne aarno aigars ainars aivars aki alar aldis algirdas allar alvydas andris andrius andrus
      antanas ants antti arnis artis arto arturas arvydas audrius dainis domantas edgars eero
      egils einars eino erkki esa esko gediminas gintaras gintautas girts gitanas guntars hannu
      harri heikki iiro ilkka ilmar ilmars imants indrek indulis ingus ints ivars jaak jaakko jaan
      jani janne jari jarkko jarmo jorma jouko jouni juha juhan juhani juho jukka juozas juris
      jussi jyrki kaarel kaarlo kalev kalevi kalle karlis karolis kaspars kauko kestutis kimmo
      krisjanis kristaps kyosti leevi lembit linas mareks margus maris marti martti mati matti
      mauno mauri meelis mihkel mikko mindaugas modestas nerijus niilo normunds olli osmo paavo
      pasi paulius pekka pentti pertti petras petri petteri priit raimo raimonds raivis raivo
      ramunas reijo riho rimantas rimvydas risto rokas romualdas sakari sauli saulius seppo siim
      sulev taavi tanel tapani tapio tarmo tauno teemu tero teuvo toivo tonis toomas tuomas tuomo
      ugis uldis urho urmas vaino valdas valdemaras valdis valters veikko veli vello vesa vilho
      viljar ville virgilijus visvaldis vygaudas vytautas vytenis zigmantas zygimantas
    `,
    either: `
      mika
    `,
  },
  {
    tradition: 'Polish',
    female: `
      agnieszka aleksandra alicja aniela beata bogna bogumila boguslawa bozena bronislawa celina
      czeslawa danuta dorota edyta elzbieta ewa ewelina franciszka genowefa grazyna halina irmina
      iwona izabela jadwiga jozefa justyna kamila karolina kasia katarzyna kazimiera kinga
      krystyna leokadia lucyna malgorzata malwina mariola martyna marzena miroslawa patrycja
      stanislawa sylwia teofila urszula weronika wieslawa wiktoria wioletta wislawa wladyslawa
      zdzislawa zenobia zofia zosia zuzanna
    `,
    male: `
      aleksander alojzy andrzej antoni arkadiusz artur bartek bartlomiej bartosz blazej bogdan
      boguslaw bohdan boleslaw borys bronislaw cezary cyprian czeslaw dariusz dawid dominik eryk
      eugeniusz feliks franciszek fryderyk grzegorz gustaw henryk hieronim ignacy ireneusz jacek
      jakub janusz jarek jaroslaw jedrzej jerzy juliusz kacper kamil kazimierz kornel krystian
      krzysztof lech leszek lubomir lucjan ludwik lukasz maciej maciek marcin marek mariusz
      mateusz mieczyslaw mikolaj milosz miroslaw patryk pawel piotr przemyslaw radek radomir
      radoslaw rafal remigiusz ryszard seweryn slawomir stanislaw sylwester szczepan szymon
      tadeusz tomasz tymoteusz waclaw wawrzyniec wieslaw wiktor wincenty witold wladyslaw
      wlodzimierz wojciech zbigniew zdzislaw zenon ziemowit zygmunt
    `,
    either: `
      karol michal
    `,
  },
  {
    tradition: 'Czech and Slovak',
    female: `
      alzbeta andela anezka blanka blazena bohumila darina denisa drahomira eliska frantiska hana
      iveta jarmila jaromira jaroslava jindriska jirina jitka jozefina katerina kristyna
      kvetoslava ladislava lenka libuse lubica ludmila marketa milada miloslava miroslava nikol
      pavla pavlina radka radmila romana ruzena sarka slavka sona stanislava stepanka svetlana
      tatana tereza vendula viera vladimira vlasta zaneta zdena zdenka zuzana
    `,
    male: `
      ales andrej antonin bedrich benes bohumil bohuslav boleslav branislav bretislav bronislav
      cestmir dalibor dezider dusan evzen filip frantisek hynek imrich jachym jaromir jaroslav
      jindrich jiri juraj krystof ladislav leos libor lubos ludek ludovit matej matous matus
      mikulas milos miloslav mirek miroslav mojmir oldrich ondrej ota otakar oto pavel pavol petr
      premysl prokop radim radko radoslav radovan rastislav rostislav samo slavomir stanislav
      stepan svatopluk tibor tomio vaclav vavrinec vilem viliam vit vitezslav vladislav vlastimil
      vojtech vratislav zbynek zdenek zdenko
    `,
    either: `
      nikola
    `,
  },
  {
    tradition: 'South Slavic and Albanian',
    female: `
      albena alenka amra anica ankica antoaneta arta besa biljana biserka bojana branka brankica
      darja desanka desislava donika dragana dragica drita dubravka dunja edita elira emina
      flutura galina gordana hristina iskra ivanka ivka jadranka jagoda jasminka jasna jelena
      jelica jelka jorida jovana jovanka kalina katica kolinda kristalina ksenija lepa lidija
      ljerka ljiljana ljubica ljubinka majda majlinda marija marijana marjeta masa mateja melita
      metka mihaela milica milijana mimoza mirela mirjana mojca nada nadezhda nadica natasa nevena
      nevenka neza nikolina nives olivera petya polona rada ralitsa rosica rositsa rudina rumiana
      ruzica sabiha sanela sanja senka shpresa slavenka slavica slobodanka snezana snjezana spela
      spomenka stanka stojanka suzana svetla tatjana teuta tjasa tsveta tsvetana tsvetanka
      tsvetelina ursa urska valbona vesela vesna vidosava violeta vjollca vjosa vlora yordanka
      zdravka zeljka zivka zlatka zorana zorica zorka zrinka
    `,
    male: `
      aco admir agim agron aleksandar alija aljaz aljosa alojz arben ardian atanas avdija bakir
      bekim besnik blagoj blagoje blaz blerim bogoljub bogomil boiko bojan borce borislav borut
      bostjan boyan boyko bozidar bozo branimir branko bujar cedomir cvetan cvjetko danilo danko
      darko davor davorin dejan delyan dimitar dinko djordje djuro domagoj dragan dragisa drago
      dragoljub dragomir dragoslav drazen dritan dusko dzevad edi edin edvin elvir enver fadil
      fahrudin fatmir fatos franjo gezim gjorge gojko gordan hashim hristo hrvoje husein ilija
      ilir ivaylo ivica izudin janez janko jernej josip jovica joze jure jurica kalin kiril kosta
      krasimir kresimir krum kujtim lazar ljubisa ljubomir ljupco lulzim lutvi lyuben lyubomir
      marijan marinko marko matija matjaz metodi mihajlo milenko milivoje miljan milorad milovan
      milutin miodrag miran miro mirsad misa mitja mladen momcilo momir muhamed muharem mujo
      nebojsa nedeljko nedim nedzad nenad nihad nijaz nikolay niksa novak obrad ognjen ognyan
      ostoja pandeli pavle pero petar petko plamen predrag primoz rade radivoje radmilo rado
      radoje ramush ratko redzep rexhep rosen rumen rusmir safet sead sejad senad senahid shkelzen
      simo sinisa skender slaven slavko slavoljub slobodan spas srdan srdjan srecko sreten
      stanimir stanko stevo stipe stjepan stojan stoyan strahinja sulejman svetislav svetozar
      tihomir todor tomislav tonci trajko tsvetan uros valon vasil vaso vedran velimir veljko
      veselin vesko vinko vitomir vjekoslav vladan vlade vladeta vlado vlatko vojin vojislav vuk
      vukasin yavor yordan zarko zdravko zelimir zeljan zeljko zhelyu zhivko zivko zivojin zlatan
      zlatibor zlatko zoran zvonimir zvonko
    `,
    either: `
      sasa vanja
    `,
  },
  {
    tradition: 'Hungarian',
    female: `
      aniko aranka boglarka borbala csilla dorka dorottya emese emoke eniko erzsebet eszter etelka
      fruzsina gyongyi hajnalka ibolya ildiko iren jolan judit katalin krisztina lilla magdolna
      orsolya piroska reka sarolta szilvia terez timea virag zita zsofia zsuzsa zsuzsanna
    `,
    male: `
      agoston akos aladar andras antal arpad attila balazs balint barna bela bence bertalan botond
      csaba denes dezso elemer erno ferenc gabor gellert gergely gergo geza gyorgy gyula imre
      istvan janos jeno jozsef kalman karoly kristof krisztian lajos laszlo levente lorand lorant
      lorinc marton matyas mihaly miklos odon oszkar rezso sandor szabolcs szilard tamas tivadar
      vilmos zoltan zsigmond zsolt zsombor
    `,
    either: `
      tunde
    `,
  },
  {
    tradition: 'Romanian',
    female: `
      adelina anamaria anca andra andreea anisoara aurica brandusa camelia codruta corina cosmina
      crina despina doina dorina floarea florentina georgeta georgiana gheorghita ilinca ioana
      ionela irina iulia iuliana lacramioara lenuta lia luminita madalina mariana maricica
      marioara mirabela mirona nicoleta oana olimpia otilia paraschiva petronela raluca rodica
      ruxandra sanda smaranda sorina steliana teodora viorica zamfira
    `,
    male: `
      alexandru alin andrei anghel aurel aurelian calin catalin cezar ciprian claudiu corneliu
      cosmin costel costin cristi dacian danut decebal dinu dorel dorin doru dragos dumitru
      emanoil flaviu florin gheorghe grigore horatiu horia iacob ilie ioan ion ionel ionut iosif
      iulian iuliu iurie laurentiu liviu marin marius mihai mihail mihnea mircea mitica mugur nelu
      nicolae nicu octavian ovidiu petre petru pompiliu radu rares razvan relu remus romulus sabin
      septimiu serban sever silviu sorin stelian tiberiu titu toma traian tudor valeriu vasile
      veaceslav vicentiu viorel vlad voicu
    `,
    either: `
      adi
    `,
  },
  {
    tradition: 'Greek and Cypriot',
    female: `
      afroditi aggeliki aikaterini aliki andriana angeliki anthi antigone antigoni areti argyro
      ariadne artemis aspasia athanasia athina calliope chara chrysanthi chrysoula danae dimitra
      dora efi efthymia eirini ekaterini eleftheria eleni elpida evangelia evanthia evgenia evi
      fani fotini haroula ioanna iphigenia irini kalliope kalliopi keti konstantina kyriaki
      lambrini litsa louka marianthi markella matina niki nikoletta olympia ourania panagiota
      paraskevi persefoni popi rallou rania roula sotiria soula stamatia stavroula styliani
      tasoula thalia theano toula vasiliki vassiliki vasso voula xanthi xenia yianna yiota
      zacharoula zoi
    `,
    male: `
      achilleas achilles alekos alexandros alkis anastasios anestis angelos antonis apostolos
      argyris aris aristides aristotelis aristotle athanasios charalambos charis christodoulos
      christoforos christos demetrios demetris dimitris dimosthenis dionysios dionysis efstathios
      efstratios efthimios eleftherios emmanouil epaminondas evangelos evripidis fotis georgios
      gerasimos giannis giorgos glafcos grigoris haralambos haris iakovos iason ilias ioannis
      iordanis iraklis isidoros kimon konstantinos kostas kostis kyriakos labros lambros lazaros
      lefteris leonidas loukas makis manolis manos marinos marios markos menelaos michail michalis
      mihalis miltiadis miltos mimis nektarios nikiforos nikitas nikolaos nikos odysseas orestis
      panagiotis panayiotis panayotis panos pantelis pavlos pericles periklis petros photis
      polychronis prodromos prokopis sakis savvas simos sokratis solon sotirios sotiris spiros
      spyridon spyros stamatis stathis stavros stefanos stelios stergios stratos takis tasos
      tassos telemachos thanasis thanos themis themistoklis theodoros theodosis theofilos thodoris
      thrasyvoulos vaggelis vangelis vasileios vasilios vasilis vassilis vlassis xenofon yannis
      yiannis yiorgos zisis
    `,
  },
  {
    tradition: 'Russian, Ukrainian and Belarusian',
    female: `
      aglaya aksana albina alesya alevtina alla alyona anastasiia anastasiya anfisa antonina
      anzhela anzhelika arina asya daria dariya darya dasha ekaterina elizaveta emiliya evdokia
      evgeniya faina fedosya galya galyna halyna inessa inna irena iryna kateryna katya khrystyna
      kira klavdia klavdiya ksenia kseniia kseniya lada larisa larysa lera lesia lesya lidiya
      lilia liliya liubov liudmyla lubov ludmyla lyuba lyubov lyudmila lyudmyla marfa marianna
      mariia mariya maryana maryna masha milana nadiia nadiya nadya nastassia nastya nataliia
      nataliya natallia nelli nelly nonna oksana oleksandra olena olesia olesya olha olya polina
      praskovya raisa rimma roksolana ruslana serafima snizhana sofiia sofiya sofya solomiya
      stepanida sviatlana svitlana taisiya tatsiana tetiana tetyana ulyana ustina valentyna
      valeriya varvara varya vasilisa viktoriia viktoriya vira vita vlada vladislava yana
      yaroslava yefrosinya yekaterina yelena yelizaveta yeva yevdokiya yevgenia yevgeniya
      yevheniya yulia yuliana yuliia yuliya zhanna zina zinaida zlata zoia zoryana zoya
    `,
    male: `
      afanasy akim aleh aleksandr aleksei aleksey alexandr alexei alexey aliaksandr alyosha
      anatoli anatolii anatoliy anatoly andrey andrii andriy arkadi arkady arseni arseniy arseny
      artem artemi artemy artyom askold avel daniil danila danylo demyan denys dmitri dmitrii
      dmitriy dmitry dmytro dzianis dzmitry efim efrem egor eldar emelyan ermolai evgeni evgenii
      evgeny fedir fedor fedot filipp foma fyodor gavriil gennadi gennadii gennadiy gennady
      genrikh georgi georgii georgiy georgy gleb glib grigori grigory grisha hennadiy heorhiy hlib
      hryhoriy ignat ihar ihor ilia illia illya ilya innokenty ippolit kazimir khariton kirill
      klim kolya kondraty kostiantyn kostya kostyantyn kuzma kyrylo lavrenty leonid leonti lev
      luka makar maksim maksym matvei matvey maxim mikalai mikhail mikita miron mitrofan mitya
      mstislav mykhailo mykhaylo mykola mykolay mykyta myroslav nazar nazariy nikanor nikifor
      nikolai oleg oleh oleksandr oleksii oleksij oleksiy oles olexiy orest osip ostap pavlo petro
      platon porfiry potap prokhor prokopy pyotr rodion rostyslav ruslan samuil savely savva semen
      semyon serafim sergei sergej sergey sergii sergij sergiy serhii serhiy siarhei spiridon
      stanislau sviatlau sviatoslav svyatoslav taras tikhon timofei timofey timur trofim tymofiy
      tymur uladzimir vadim vadym vadzim valentin valentyn valerian valerii valeriy varlam vasili
      vasily vassily vasyl veniamin viachaslau viacheslau viacheslav viktar vitali vitalii vitaliy
      vitaly vitold vladlen vladyslav volodimir volodya volodymyr vova vsevolod vyacheslav yakiv
      yakov yaroslav yefim yefrem yegor yehor yevgeni yevgeniy yevgeny yevhen yevhenii yuli yulian
      yuri yurii yurij yuriy yury zakhar zinovy zoryan
    `,
    either: `
      nikita shura slava valera valery valya vasya zhenya
    `,
  },
  {
    tradition: 'Turkish',
    female: `
      adalet adile afet ahu alev aliye asiye asli aslihan asude asuman ayca ayfer aygul ayla aylin
      aynur ayse aysegul aysel aysen aysenur aysun ayten bahar banu basak begum behice belgin
      belma beren beril berna berrak berrin betul beyza bilgen binnur birgul birsen buket burcin
      burcu busra cagla canan cansu cemile cemre ceren ceyda ceylan cigdem damla defne demet didem
      dilara dilber dilek duygu ebru ece eda elif elvan emel emine esin esma esra evrim ezgi
      fadime fahriye fatma fatmagul feride feriha figen filiz firuze funda fusun gamze gizem gonul
      gul gulay gulben gulcan gulcin gulden guler gulhan gulizar gulnur gulsah gulsen gulseren
      gulsum gulsun gulten habibe hacer hafize hale halide halime handan hande hanife hatice havva
      hayriye hazal hediye hulya humeyra hurriyet idil ilayda ilknur inci ipek irem jale julide
      kader kadriye kevser kezban kubra kumru lale leman leyla makbule mediha mehtap melahat melda
      melek meliha melike meltem meral merve meryem mihriban mualla muge mujde mujgan mukaddes
      munevver naciye nalan nazan nazife nazli nazmiye necla nermin neslihan neslisah nesrin
      nezahat nigar nihal nihan nilay nilgun nilufer nimet nuran nuray nurcan nurgul nurhan nuriye
      nursel nurten oya ozge ozlem pakize pelin perihan pervin pinar rabia rahime rukiye ruya
      saadet sabahat safiye saliha sebnem seda sedef seher selda selin semiha semiramis semra sena
      senay serap seray serpil sevda sevgi sevil sevim sevinc seyma sezen sibel simge sinem songul
      suheyla sukran sule sumeyye suna tansu tugba tugce tulay tulin turkan ulku vildan yasemin
      yelda yeliz yesim yildiz zehra zekiye zeliha zerrin zeynep zubeyde zuhal zuleyha
    `,
    male: `
      abdulhamit abdulkadir abdullah abdurrahman adem adnan afsin ahmet akif akin alaattin alican
      alp alparslan alper altan arda arif aslan ata atakan atilla aydin ayhan aykut aytac aziz
      bahadir bahattin baran barbaros baris bayram bedrettin bedri behcet bekir berat berk berkay
      besir beytullah binali birol bora bulent burak burhan burhanettin cafer cagatay caglar cahit
      cavit celal celil cem cemal cemil cengiz cenk cetin cevat cevdet cihat coskun cuneyt davut
      demir dervis devlet dogan dogu dursun edip efe ege ekmeleddin ekrem emin emrah emre ender
      enes engin enis eray ercan erdal erdem erdinc erdogan eren ergin ergun erhan erkan erkin
      erman erol ersin ersoy ertan ertugrul esat eyup fahrettin fahri faik fakir faruk fatih fazil
      ferhat feridun ferit fethi fethullah fevzi fikret fikri firat fuat furkan galip gazi gokay
      gokhan gultekin gurbuz gurkan gursel habib haci hakki haldun halil halit haluk hamdi hamit
      hamza harun hasan hasip hayati haydar hayrettin hayri hikmet hilmi hulusi husamettin huseyin
      husnu ibrahim ilber ilhami ilker ilyas irfan isa ishak ismail ismet izzet kaan kadir kazim
      kemal kemalettin kenan kerem kerim koray korkut kubilay levent lutfi lutfu mahir mahmut
      mehdi mehmet melih memduh mert mesut mete metin mevlut mithat muammer muhammed muhammet
      muharrem muhittin muhsin mukremin murat musa mustafa mutlu muzaffer naci nadir nafiz nahit
      naim namik nazim nazmi necati necdet necip necmettin nejat nevzat nihat niyazi nizamettin
      nuh numan nurettin nuri nurullah oguz oguzhan okan okay oktay onder onur orhan osman ozan
      ozcan ozer ozkan rahmi ramazan rasim rasit recai recep refik remzi resat resit resul ridvan
      rifat riza rustu sabahattin saban sabri sadettin sadi sadik sadullah saffet sait sakip salih
      salim samed samet sami sedat sefer selahattin selami selcuk selim selman semih serdar serhan
      serhat serkan seyfettin sezai sezer sezgin sinan soner suat sukru suleyman tahir tahsin
      talat taner tanju tansel tarik tarkan tayfun tayfur taylan tayyip tekin temel temir teoman
      tevfik tolga tugay tugrul tunay tuncay tuncel tuncer turgay turgut turhan ufuk ugur ulas
      umut unal utku vahap vahit vedat vefa vehbi veysel volkan vural yahya yakup yalcin yalim
      yaman yasar yasin yavuz yekta yigit yildirim yilmaz yucel yunus yusuf zafer zekai zekeriya
      zeki zeynel ziya zuhtu zulfu
    `,
    either: `
      bilge candan cihan deniz derya devrim evren gokce guner gungor ihsan ilkay kamuran melis
      mumtaz nusret olcay ozden ozgur sercan servet sureyya umit yuksel
    `,
  },
  {
    tradition: 'Azerbaijani',
    female: `
      adila afag afsana ainur amina arzu ayan aybaniz aygun aynura ayshan aysu aytan aziza basti
      bika chichak chimnaz chinara dilbar dilshad durdana elmira elnara elnura esmira farah farida
      fidan firangiz firuza ganira gulara gulbaniz gulchin gulchohra gulnar gulnara gulnaz gulshan
      gultakin gulya gunel hajar hamida hijran humay ilaha ilhama irada jeyran kamale khadija
      khatira khayala khoshgadam khumar khuraman konul lala laman lamiya latifa mahbuba mahira
      mahsati malahat maral maryam masuma matanat mehpara mehriban metanet mina minara mirvari
      munavvar nabat naila nargiz narmin natavan nazakat nazila nazrin nurana nurlana nushaba
      parvana parvin pusta rafiga rahila ramila rana reyhan roya roza rugiyya ruhangiz rukhsara
      saadat sadaf safura sahiba saida sakina salatin salima samaya samira sanam sanubar sevar
      sevinj shabnam shafag shafiga shahla shahnaz shalala sima sitara solmaz sudaba sugra sura
      suraya tahira tahmina tamilla tarana telli tohfa tukezban turana turkana ulduz ulkar ulker
      ulviyya umnisa vafa valida vusala yegana zahra zarifa zemfira zeynab ziba zohra zuleykha
      zulfiyya zumrud
    `,
    male: `
      abbas abdulla abil abulfas abulfat abulfaz adalat adil afgan agabala agasi agil agshin ahad
      ahliman akbar akram alakbar alasgar aliaga aliagha alibala alihuseyn alikhan alikram
      alimardan alish alisher allahshukur allahverdi altay amil amin amiraslan anvar aqil aqshin
      arastun ariz arzuman asad asaf asgar asif asim asiman avaz ayaz aykhan aynaddin ayxan azad
      azar azay azer azim babak babek bahadur bahman bahram bahruz bakhtiyar balababa barat behbud
      behruz bilal camal camil cavad cavid cavidan ceyhun chingiz dadash davud dayanat ehtiram
      elbay elchin eldaniz elgiz elgun elhan elkhan elmaddin elman elmar elmir elnar elnur elsevar
      elshad elshan elshar eltun elxan elyar elyaz elzar etibar eyvaz eyyub fagan faig fakhraddin
      famil farhad farid fariz farman farrukh ferhad fikrat firdovsi firudin fizuli fuad fuzuli
      gabil gadir galib ganbar garib gasim gazanfar goshgar gubad gudrat gunduz gurban habil hafiz
      hamid heydar hidayat hikmat humbat huseyn huseyngulu husniyar ibad igbal ikram ilgar ilham
      ilkin ilqar imran inam intigam isfandiyar isgandar iskandar ismayil israfil izzat jabbar
      jabir jabrayil jahangir jahid jalal jalil jamshid javad javanshir javid jeyhun jumshud kamal
      kamaladdin kamran kanan karam karim khagani khalid khanlar khayal khayyam khoshbakht khosrov
      khudayar latif lutfiyar maarif madat magomed magsud mahammad maharram mahmud majid mamed
      mammad mammadali mansur maqsud mardan masim mazahir mehman mehti mikayil mirali miryusif
      mirza mobil movlud movsum mubariz mugabil mukhtar murad murtuz mushfig mushviq muzaffar nabi
      nagi naib namig namiq nariman nasib nasimi nasir nasraddin natig natiq neman nemat nijat
      niyameddin nizam nizami novruz nureddin nurlan nuru nusrat ogtay oqtay orkhan oruj orxan
      ovsat parviz polad qabil qulu qurban rafail rafig rafiq ragif rahib rahid rahil rahim rahman
      ramal ramid ramil ramin ramiz rasad rashid rasul ratmir rauf ravan rovnag rovshan rufat
      rufet ruhulla rustam sabir sabit sabuhi sadig sadiq sadraddin safar sahib sahil salman samad
      samandar samir sarkhan sarvar sattar seymur shahbaz shahlar shahmar shahriyar shahvalad
      shakir shamil shamkhal shamsaddin sharif shirzad shukur siyavush soltan subhan surkhay taleb
      taleh talib tamerlan tapdig tariel tariyel tarlan telman teymur tofig tofiq toghrul togrul
      turab tural ulvi umid urfan uzeyir vagif vahab vahid valeh vali vaqar vaqif vasif vasim
      vidadi vilayat vugar vuqar vusal yagub yalchin yashar yavar yaver yunis yusif zabil zahid
      zahir zakir zamin zamiq zaur zeynaddin zeynal ziyad ziyadkhan ziyafat zohrab zulfi zulfugar
    `,
    either: `
      aftandil anar elmaz gunay ismat nubar shahin shirin shovkat
    `,
  },
  {
    tradition: 'Kazakh',
    female: `
      aigerim aigul aiman aisulu aizhan akmaral aliya almagul altynai anara asel asem asiya assel
      aygerim bakhytgul balnur bayan bibigul botagoz damira danagul dariga dinara gaukhar gulmira
      gulshara gulzhan indira kamshat karlygash kulyash kunsulu kuralay lyazzat madina maira
      makpal manshuk meruert moldir nazgul perizat raushan rysaldy rysty saltanat samal saule
      sholpan symbat togzhan tomiris venera zauresh zere zhamilya zhanar zhanara zhansaya zhazira
      zhibek zhuldyz
    `,
    male: `
      abai abay abish adilbek aidar aidos akezhan akhmetzhan alibek almas almat altynbek amanzhol
      arman arystan askar askhat asylbek azamat bagdat bakhytzhan bakytzhan batyrkhan bauyrzhan
      beibit beibut berdibek berik bolat bulat dake daniyar darkhan dastan daulet dauren dimash
      dinmukhamed duman erbol erlan ermek ernar erzhan gabit galym galymzhan gani kairat kairbek
      kanat kanysh kassym kassymjomart kasymzhomart kenes kuanysh kuat magzhan maksat marat
      margulan maulen medet meirambek nartai nazarbek nurbek nurlybek nursultan nurtai nurzhan
      olzhas oralbek oraz rakhat rakhim saken samat sanzhar sapar serik serikbek shakarim talgat
      temirlan tokhtar tolegen turar umirzak urazgali yerbol yerbolat yerkin yerlan yermek yernar
      yerzhan zhaksylyk zhambyl zhandos zhanibek zhenis zhomart zhumabek
    `,
    either: `
      ardak bakyt kumar zhanat
    `,
  },
  {
    tradition: 'Uzbek and Tajik',
    female: `
      barno dildora dilfuza dilnoza dilorom feruza gavhar gulbahor gulchehra gulnora guzal
      hurshida iroda kamola komila lobar madinabonu mahfuza malika malohat manzura mavluda
      mehriniso mohira mukhabbat munira munisa nafisa nargiza nigina nigora nilufar nodira nozima
      ozoda robakhon ruxsora saodat sayyora shahlo shahnoza shahzoda shoira tanzila umida yulduz
      zamira zarina zebo zebuniso ziyoda zuhra zulaykho zulfiya
    `,
    male: `
      abdugani abdujabbor abdukodir abdulloh abdurahim abdurahmon abdurashid abdusalom abduvohid
      abror adham akmal asadbek asadullo azimjon azizbek bahodir bahrom bakhodir bakhrom bakhtiyor
      bobojon bobur botir davlat davron dilmurod dilshod doniyor emomali farhod farkhod firdavs
      furqat gairat gayrat gulom habibullo hamrokhon hikmatullo husniddin ibrohim ikrom ilhom
      inomjon islom jahongir jamoliddin jamshed jasur jasurbek javlon komil komiljon kudratillo
      lutfullo mahmadali mamur masud muhammadali muhiddin muminjon murod murodjon nematullo nodir
      nodirbek nuriddin nurullo obid odil odiljon olim olimjon otabek oybek pulat qobil qodir
      qosim rahimjon rahmatullo rahmon ravshan ruslanbek rustamjon sadriddin saidmukhtor sanjar
      sardor shavkat sherali sherzod shohrukh shokir shuhrat shukhrat sirojiddin sobir sodiq
      suhrob tohir tolib tulkin tulkun ubaydullo ulugbek umarali umidjon usmon utkir vohid yodgor
      yusufjon zafar zafarjon zohid zokir zukhriddin
    `,
  },
  {
    tradition: 'Kyrgyz and Turkmen',
    female: `
      aichurek aijan ainura aiperi aizada altynay anipa aynabat ayzada bagul baktygul begimay
      burul cholpon chynara gozel gulnura jamilya janyl jeren jyldyz kanykey kunduz mahri mairam
      meerim nazira nurzat ogulgerek oguljahan oguljeren ogulsapar tolgonay
    `,
    male: `
      abdygany absamat adakhan agageldi akylbek almazbek amangeldi annaguly annamyrat ashyr
      atambek atamyrat azimbek baktybek bakytbek batyr begench bektur berdimyrat bolot bolotbek
      charymyrat chyngyz dovlet dovran emilbek erkinbek gurbangeldi gurbanguly gylych hojamyrat
      iskender jantoro joomart jumabek kakageldi kakajan kamchybek keneshbek kubanychbek kubatbek
      kurmanbek kyialbek maksatbek marlen medetbek merdan mergen mirlan myrat nurdin nurlanbek
      nurmuhammet nurmyrat omurbek orazgeldi orazmyrat palvan raimbek rejep sadyr saparmurat
      saparmyrat shohrat sooronbay suyunbek taalaibek talantbek temirbek topchubek toyly turatbek
      ulan ulanbek ulukbek urmat yagshygeldi yazmyrat zamirbek zhanybek
    `,
    either: `
      jemal
    `,
  },
  {
    tradition: 'Georgian',
    female: `
      anano anuki asmat barbare dali darejan eka ekaterine elene eliso eter eteri guranda irine
      keta ketevan khatia khatuna lamara lika lili maia maka makvala manana mariam medea meri mzia
      nani nanuka nanuli natela natia nato nestan nia ninia nona nunu nutsa rusudan shorena sopho
      sopio tamari tamta tamuna tatia teona tinatin tsiala tsira tsitsino zeinab
    `,
    male: `
      akaki aleko alexi amiran anzor archil avtandil avto bacho badri beka besarion besik bidzina
      bondo dato davit demetre elguja emzar erekle gaga gela giga gio giorgi givi gocha goga gogi
      gogita grigol guga guja guram gurgen imeda ioseb irakli ivane jaba jansug jumber kakha
      kakhaber kakhi koba konstantine kote lado lasha lekso leri levan levani luarsab malkhaz
      mamia mamuka merab mikheil mindia mirian murtaz nikoloz nodar nugzar otar otia paata papuna
      ramaz rati revaz rezo roin rostom saba shalva shota soso sulkhan tamaz tarash tato tedo
      teimuraz temur tengiz tengo tornike tsotne ucha ushangi vakhtang vano vazha vepkhia vladimer
      zaal zauri zaza zurab zviad
    `,
    either: `
      gia nika
    `,
  },
  {
    tradition: 'Armenian',
    female: `
      aghavni alvard amalya anahid anahit ani anoush anush araks araksya arevik arpi arpine
      arpineh arusyak astghik gayane gohar hasmik heghine hripsime iskuhi karine knarik lilit
      lucine lusine maneh margarit marieta melanya naira nairuhi nare narine nazeli nune nvard
      ofelya ovsanna ruzan ruzanna satenik shogher shushan shushanik silva siranush sirarpi
      sirvard sose syuzanna taguhi taline tatevik tsovik tsovinar vardanush varduhi vehanush
      yeranuhi zabel zara zarine zaruhi
    `,
    male: `
      abgar aghasi alen andranik ara aram aramais aramayis ararat arayik areg aren armen armenak
      arsen arshak arshavir artak artashes artavazd artush ashot aso avag avedis avet avetik
      avetis azat babken bagrat benik boghos edik edmon ervand gagik garabed garegin garen garik
      garo gegham gevorg gevork ghazaros gor grigor hagop haig haik hakob hambardzum hamlet harout
      harutyun hayk hayko hayrapet hovhannes hovik hovnan hovsep hrach hrachya hrair hrant ishkhan
      jirair jivan kamo karapet karekin karlen karo kevork khachatur khachik khajak khoren kirakos
      komitas krikor levon loris manuk manvel mardiros martiros masis mesrop mher mihran mikayel
      minas misak mkhitar mkrtich movses mushegh nairi narek nerses norair norayr nshan onik onnik
      papken paruyr poghos raffi rafik razmik rouben rudik sahak sako samvel sargis sarkis saro
      sasun sedrak seiran senik serj serzh sevak seyran shahan shahen shant shavarsh sipan smbat
      soghomon sos spartak suren surik taron tatul tevan tigran toros vachagan vache vachik
      vagharshak vahagn vahan vahe vahram varazdat vardan vardges varoujan vartan varuzhan vasak
      vazgen vigen vrezh yeghia yeghishe yervand zareh zaven zhirayr zori
    `,
  },
  {
    tradition: 'Arabic',
    female: `
      abeer abir afaf ahlam aicha aisha aishah alia amani amatullah aminah amira areej arwa asma
      asmaa asmahan assia atiya aya azza badia badriya bahija basma batoul bouchra boutheina
      bushra buthaina dalal dima doaa duaa ebtisam eman fadia fadwa fairouz faiza fatema fathia
      fatiha fatimah fawzia fayrouz ghada ghadeer ghalia habiba hadeel hafsa hala halima hanaa
      hanan hanane haneen hayat hayfa heba hessa hiba hind hoda houda huda ibtisam imane inas
      intisar israa jawaher joumana jumana kawthar khawla khouloud khulood lamia layal loubna
      lubna lujain lulwa madiha maha maisoon majida malak manal manar marwa maysa maysoon mervat
      mouna muna nabila nabilah nagla nahed nahla naima najah najat najla najwa nashwa nasreen
      nawal nesreen nidaa nisreen noora nouf noura nourhan nuha nura rabab radhia radwa raghad
      rahaf rahma rajaa randa rasha rawan rawya razan reem rehab reham rim rima rola ruba rula
      ruqayya saadia safa safaa safia sahar salma salwa samah samar sana sanaa sawsan shadia shahd
      shaima shaimaa shatha sherine siham soha souad soumaya suad suha suhair sumaya sundus
      taghreed tahani wafa wafaa widad yara yasmina yusra zaina zainab zaynab zeina zineb
    `,
    male: `
      abd abdallah abdel abdelaziz abdelbaset abdelfattah abdelhadi abdelhakim abdelhamid
      abdelilah abdelkader abdelkarim abdelkrim abdellah abdellatif abdelmajid abdelmalek
      abdelrahman abderrahim abderrahman abderrahmane abdessalam abdou abdul abdulaziz abdulfattah
      abdulhadi abdulhamid abdulkarim abdullahi abdullatif abdulmalik abdulqayum abdulrahman
      abdulsalam abdulwahab abed adel ahmad ahmed ala amer amine amir amjad ammar amr anas anis
      anouar anwar asaad ashraf assad ataullah atef awad ayad ayman ayoub azmi azzam bachir bader
      badr baha bahaa bandar basel bashar bashir basim bassam bassel bassem boualem boutros brahim
      chakib cherif daoud dawood djamel driss emad essam ezzedine fadel fadi fahad fahd fahim
      fahmi faisal faleh faraj farhan faris farouk farouq fathi fawaz fawzi fayez faysal fayyad
      firas fouad galal gamal ghaleb ghanim ghassan ghazi hachem hafez haidar haider haitham hakim
      hamad hamdan hamed hani harith haroun hashem hassan hatem haytham hazem hicham hilal hisham
      hosni hossam houcine houssam husam husni hussain hussein idriss ihab imad iqbal isam ishaq
      issa issam iyad jaafar jaber jafar jameel jassem jassim jawad jawdat jibril juma kadhim kais
      kamel kassem khaldoun khaled khalifa khamis khayri khudair laith lakhdar lotfi luay mahdi
      maher mahfoud mahmood mahmoud majed makram mamdouh mamoun mansoor mansour marouane marwan
      marzouq masoud mazen miloud moaz mohamad mohammad mohannad mohsen moncef montasser mortada
      mouaz mounir mourad moussa moustafa moustapha muammar muayad mubarak muhammad muhannad munir
      muqtada musab mustapha muthanna nabih nabil nadeem nader nadhim nadim naeem naguib naif naji
      najib najim najm nasr nasrallah nasser nassim nawaf nawfal nayef nazih nazir nizar
      noureddine nouri obaid omran osama othman oussama qaboos qais qasem qasim qassem rabih
      rachid radi radwan raed rafat rafic rakan ramadan rami ramzi raouf rashed reda redouane
      refaat riad riadh ridha riyad riyadh rushdi saad saadi sadek saeb saeed safwan saif sajid
      salah salaheddine saleem saleh salem sameh samer samih saud sayed sayyid shadi shafiq shawki
      shawqi sherif shihab shukri sobhi sofiane soliman souheil subhi sufian sufyan suhail
      sulaiman suleiman taha tahar taher tahseen talal tamer tamim tammam tarek tawfik tawfiq
      tayeb turki ubaid umar usama uthman waddah wael wahid wajdi wajih waleed walid wasfi wasim
      wassim yacine yahia yaser yasir yasser yassin yassine yazid younes younis yousef youssef
      youssouf zaher zaid zakaria zaki zayd zayed zeid zeyad ziad zied zouhair zubair
    `,
    either: `
      alaa amal iman nidal noor nour rayan salam shams wisam wissam
    `,
  },
  {
    tradition: 'Iranian, Afghan and Kurdish',
    female: `
      afsaneh anahita anousheh arezoo arezou armita atefeh atena azadeh azam azin bahareh
      banafsheh behnaz berivan bita delaram donya elaheh elnaz faezeh farahnaz faranak farangis
      fariba farideh farkhunda farnaz faryal farzaneh fatemeh fereshteh firouzeh forough forouzan
      fowzia ghazal ghazaleh golnar golnaz golshifteh googoosh habibeh haleh hengameh hevin homa
      jaleh katayoun khatereh ladan laleh leili lida mahin mahnaz mahsa mahshid malalai mandana
      marjane marzieh marziyeh masih masoumeh massoumeh mehrangiz mehri mehrnaz minoo mitra mojgan
      nahid narges nargess nasrin nastaran nazanin negar negin niloofar niloufar nooshin noushin
      parastoo parisa parvaneh pegah pouran rakhshan reyhaneh rojin sakineh samaneh sanaz sedigheh
      sepideh setareh shahrbanoo shahrzad shaparak sheida shideh shiva shohreh shokria simin
      soheila somayeh soudabeh sousan tahereh tahmineh taraneh yasaman yeganeh zhila zohreh
    `,
    male: `
      abdolkarim abdolreza abolfazl abolhassan afshin ahmadreza alborz aliakbar alireza amanullah
      amirhossein amrullah arash ardalan ardeshir ashkan ataollah atiqullah barham barzan behnam
      behrooz behrouz behzad bijan burhanuddin dara darioush dariush ebrahim ehsan esfandiar eshaq
      esmaeil esmail faramarz fardin fariborz farrokh farshad farshid farzad farzin fereidoun
      fereydoun gholam gholamali gholamhossein gholamreza ghulam gulbuddin habibollah hamidreza
      hamidullah hekmat hekmatullah heshmatollah hibatullah hojjat homayoun hooman hooshang hormoz
      hoshyar hossein houshang iraj jalaluddin kambiz kaveh kazem keyvan khosro khosrow kianoush
      kiarash kioumars kourosh manouchehr masrour massoud mazlum mehran mehrdad mirwais
      mohammadali mohammadbagher mohammadjavad mohammadreza mojtaba morteza mostafa najibullah
      nangyalai naser nasrollah nechirvan nezamuddin nima omid payam pedram pejman peyman pouya
      qubad rahmatullah reza rizgar rostam rouhollah sadegh sadeq saman sardar sasan sebghatullah
      sepehr serwan shahab shahram shahriar shahrokh shahrouz shahryar siamak siavash sina
      sirajuddin sirwan soheil sohrab soroush touraj yadollah zabihollah zabihullah zalmai zalmay
      ziaullah
    `,
    either: `
      elham jahan nasim
    `,
  },
  {
    tradition: 'Hebrew and Yiddish',
    female: `
      adina ahuva aliza anat avigail avital ayala ayelet batsheva batya bluma bracha bruria carmit
      chana chava chaya dafna dalit devora devorah dorit dvora efrat einat einav esti fruma galia
      galit geula gila hadas hadassah hagit idit ilanit irit karnit keren kinneret limor liora
      malka margalit mazal meirav merav meytal mindel miri mirit naama nava nechama nehama neta
      nili nira nirit nitza noga nurit ofra orit orly orna osnat penina pnina raizel rina rivka
      rivkah ronit ruchama ruti sarit shifra shirit shlomit shoshana shula shulamit sigal sigalit
      sivan smadar tehila tikva tirza tova tzipi tzipora tzippi vered yaffa yehudit yifat yocheved
      zahava zehava zipora ziva
    `,
    male: `
      aharon akiva alon amichai amihai amiram amitai amnon amotz amram arieh arik ariye aryeh
      assaf avi avichai avigdor avihai avner avraham avram avshalom azriel baruch benyamin benzion
      betzalel bezalel binyamin boaz chanan doron dov dovid dror dudi efraim ehud eitan elad
      elazar elchanan eldad eliezer elimelech eliyahu elyakim eran erez etan eyal eylon gadi
      gavriel gershom gershon gidi gilad giora haggai haim hanoch hillel idan ido ilan itai itay
      itzhak itzik izhar matan matityahu meir menachem menahem mendel meshulam mordechai moti
      motti nachman nachum nadav naftali nahum natan netanel nimrod nir nisim nissim nitzan nochum
      oded ofer ofir ohad omri pesach pinchas pinhas rafi raviv reuven roee ronen shabtai shai
      shaul shimon shlomi shlomo shmuel shmuley tamir tuvia tzachi tzahi tzvi uri uzi yaacov
      yaakov yair yankel yariv yaron yechiel yehiel yehoshua yehuda yerachmiel yigal yisrael
      yisroel yitzchak yitzhak yoav yochanan yoel yohanan yonah yonatan yoni yoram yosef yossi
      yotam zalman zeev zev zvi zvika
    `,
    either: `
      amit aviv hadar inbal lior liron shachar shahar simcha tal yarden yona yuval zohar
    `,
  },
  {
    tradition: 'South Asian',
    female: `
      aarti aditi aishwarya akanksha alka amita amrita anandi anjali anjana anju ankita annapurna
      anupama anuradha anushka aparna archana arpita aruna arundhati ashwini avani ayesha babita
      barkha beena benazir bhagwati bhavana bhavna bina bindu chandni chandrika chhaya chitra
      deepa deepali deepika deepti devika devyani divya durga esha farhana farzana fauzia fozia
      garima gauri gayatri geeta geetha geetika ghazala gita gowri hasina heena hema hemalatha
      hina humaira indrani indu ishita jaya jayalalithaa jayanthi jayashree jayati jhumpa juhi
      jyotsna kajal kalpana kalyani kamla kangana kareena karishma kasturi kausalya kavita kavitha
      kavya khaleda khushboo kusum lakshmi lalita lata latha laxmi leela madhavi madhuri mahua
      malala malati malavika malini mamata mamta mandira manisha manju manjula mayawati medha
      meena meenakshi meera megha meghna mehbooba mehreen menaka mira mitali mohini mridula naina
      namita namrata nandini nandita nargis naureen nayantara nazia neelam neelima neena neeta
      neha nidhi nilima nirmala nirupama nisha nitya nivedita nupur padma padmini pallavi parul
      parvati parveen payal pooja poonam poornima prabha prachi pragya pramila pratibha pratima
      preeti preity prerna priti priya priyanka puja purnima pushpa pushpalata rachana rachna
      radha radhika ragini rajani rajeshwari rajni rakhi rani ranjana rashida rashmi rasika reena
      rekha renu renuka reshma revathi richa ritika ritu rohini rubina ruchi ruchira rukhsana
      rukmini rupa rupali sabeen sadhana sadia saira sakshi samina sandhya sangeeta sangita sania
      sanjana sapna sarala saraswati sarita sarojini savita savitri seema shabana shagufta shahida
      shaila shaista shakuntala shalini shamima sharda sharmeen sharmila shazia sheetal sheikha
      shilpa shireen shobha shobhana shraddha shreya shruti shubha shweta sirimavo smita smriti
      smruti sneha sonal sonali sridevi subhadra suchitra sudha suhasini sujata sulochana sumitra
      sunanda sunita supriya surekha sushila sushma sushmita swapna swara swati sweta tabassum
      tanuja tanvi taslima teesta tehmina tripti tulsi uma upasana urmila usha uzma vaishali
      vandana vanita varsha vasudha vasundhara veena vibha vidya vijayalakshmi vimala vineeta
      yamini yashoda yasmeen zakia zeenat zubeida
    `,
    male: `
      aakash aamir aarav aasif abdur abhay abhijit abhinav abhishek adarsh aditya adityanath ajay
      ajit akash akhil akhilesh akhtar akshay alok altaf aman amar amarinder amarjit ameer amitabh
      amitav amol amrik anand anant aniket anil anirban anirudh anish ankit ankur anoop anshul
      anshuman anuj anup anupam anura anurag aravind arijit arjun arnab arshad arun arvind
      asaduddin ashfaq ashish ashok ashutosh ashwin aslam asrar atal atif atiq atul avinash ayub
      azhar babar babul balakrishna balasaheb balbir baldev balram balwinder basant basavaraj
      bhagat bhagwant bharat bhaskar bhim bhupen bhupendra bhupesh bhupinder bikash bikram bilawal
      bimal bipin biren birender birendra bishnu biswajit chandan chander chandrababu chandrakant
      chandrasekhar chandrashekhar chetan chidambaram chirag darshan daud debashish debasish
      deepak deepender deependra devdutt devendra devesh dhammika dhananjay dharam dharmendra
      dheeraj dhruv digvijay digvijaya dilip dinesh dipak dipankar dushyant eknath faiz farooq
      fazal fazlur feroz firoz gajendra ganapathy ganesh gaurav gautam gautham girish gopal
      gopalkrishna gopinath gotabaya gotabhaya govind gulab gulzar gurbachan gurcharan gurdeep
      gurdial gurinder gyanendra hafeez hansraj hardeep hardik harinder harish harivansh harsh
      harsha harshad harshvardhan hemant himanshu himanta hitesh hridayesh hrishikesh hrithik
      humayun iftikhar ijaz imtiaz inder inderjit indrajit inzamam ishaan ishwar jagan jagannath
      jagat jagdeep jagdish jagjit jagmeet jai jaideep jaipal jairam jaishankar jaspal jasvir
      jaswant jatin javed jawaharlal jayant jayanta jayaprakash jayesh jigme jitendra jitin
      joginder junaid jyotiraditya kabir kailash kalyan kamalnath kamlesh kapil karan karanjit
      karthik kartik kashif kaushik keshav khadga khawaja khurram khurshid khushwant kishan
      kishore krishan krishna krishnan kulbhushan kuldeep kuldip kunal kushal lakshman lalit lalu
      lasantha laxman liaquat lokesh madan madhav madhukar madhusudan mahavir mahendra mahesh
      mahinda maithripala makhdoom mallikarjun manas mangal mangala manik maninder manish manjit
      manmohan manohar manoj maqbool masood mayank mayur mehul milind milkha mitul mohan mohandas
      mohinder mohit motilal mujibur mukesh mukul mulayam munawar murali muralidhar murlidhar
      musharraf mushtaq nagendra najam namit nandan narain narasimha narayan narayanan narendra
      naresh naseer naseeruddin natarajan natwar naveed naveen navin navjot nawaz neel neeraj
      nikhil nilesh niranjan nirav nishant nitin nitish obaidul omprakash oommen pankaj parag
      paramjit parimal parminder parth partha parvez pavan pawan pervaiz pervez pinarayi piyush
      prabhakar prabhat prabhu prabir prachanda pradeep pradip prafulla prahlad prakash pramod
      pranab pranav pranay prasad prasanna prasenjit prashant prashanth pratap prateek pratik
      praveen pravin prem prithvi prithviraj puneet pushkar qamar qazi rabindranath raees raghav
      raghavendra raghu raghunath raghuram raghuveer rahat rahul raj rajan rajat rajeev rajendra
      rajesh rajinikanth rajiv rajkumar rajnath raju rakesh ramachandra ramachandran ramakrishna
      raman ramdas ramdev ramesh ramnath ranbir ranil ranjan ranjit ranjith ratan ravi ravinder
      ravindra ravish rishabh rishi ritesh riyaz rizwan rohan rohinton rohit rohith roshan rupesh
      sachin sadanand sagar sajith saket salil salmaan samarth sambit sameer sampath samrat sanath
      sandeep sandip sanjay sanjeev sanjib sanjiv sanjoy sankar santanu sarfraz sarvesh sashi
      satish satnam satpal satyajit satyendra saurabh saurav sekhar selvam senthil shabbir shafqat
      shahid shahrukh shailendra shailesh shakeel shakib shankar shantanu sharad shashank
      shatrughan shaukat shehbaz shekhar shivam shivraj shoaib shrikant shubham shyam siddharth
      siddhartha sikandar sitaram sohail somnath sourav sridhar srikanth srinivas srinivasan
      sriram subhas subhash subodh subrahmanyam subramanian subramanyam subrata sudarshan sudhir
      sudip suhas sujit sukhbir sukhdev sukhjinder sukhwinder sumit sundar sundararajan sunil
      suraj surendra suresh surjeet surjit surya sushant sushil swapan swaraj syed tanmay tanveer
      tapan tarun tejas tejashwi tushar uday udaya uddhav udit ujjwal umair umesh usman utkarsh
      uttam vaibhav varun vasant vasudev veerappa venkaiah venkat venkatesh vijay vijayan vijender
      vikas vikram vikrant vimal vinay vinayak vineet vinod vipin vipul virat virbhadra virender
      virendra vishal vishnu vishwanath vivek wajid waqar waseem wimal yash yashpal yashwant
      yogendra yogesh yousaf yuvraj zaheer zameer zeeshan zia ziaur zubin zulfikar zulfiqar
    `,
    either: `
      amrit dorji gurmeet gurpreet harpreet jaspreet jyoti kanwal kiran kirti lobsang mandeep
      manpreet naseem navneet pasang pema rajinder ranjeet santosh saroj satya shaheen shamim
      shashi sonam suman surinder tashi tenzin tsering tshering
    `,
  },
  {
    tradition: 'Chinese',
    female: `
      bingbing chunying fengying guifang guilan guiying hongmei huifang jiaying jingjing juanjuan
      lanying lihua lijuan liping meihua meili meiling meizhen peipei qingling shanshan shufen
      shuhua shuzhen tingting weiwei wenjing xiaofang xiaohong xiaojing xiaoling xiaomei xiaoyan
      xiaoying xiulan xiumei xiuying xiuzhen xueqin yanhong yanling yanmei yifei yingying yulan
      yumei yuting yuzhen ziyi
    `,
    male: `
      bangguo bingguo changchun chenggang dejiang deming enlai guangya guofeng guoqiang guoqing
      guozhong haibo haifeng hongbing hongwei huning jiabao jianguo jianhua jianjun jianming
      jianping jianwei jiechi jinping jintao junfeng junjie kaishek keqiang lijun liqun longwei
      qichen qishan rongji shaoqi tianming wanquan weidong weiguo weijun weimin weiming weiqiang
      wenbo wenjun wentao xiaobo xiaodong xiaofeng xiaogang xiaojun xiaolong xiaoming xiaoping
      xilai xinjian yaobang yatsen yimou yongjun yongkang yongqiang zedong zemin zhanshu zhengfei
      zhigang zhijie zhijun zhiming zhiqiang zhiwei zhiyong zhiyuan zhongxun ziyang
    `,
    either: `
      cheng fei feng guang hao hua huan hui jian jie jing jun lei liang ling mei ning ping qian
      qiang rong shu shuang ting wei wen xia xiang xiao xin xiu xue yan ying yong yue zhen zhi
    `,
  },
  {
    tradition: 'Japanese',
    female: `
      ai aiko akane akemi akiko asako asuka atsuko ayaka ayako ayumi chiaki chie chieko chiharu
      chikako chisato chiyo chiyoko eiko emiko eri eriko etsuko fumie fumiko fusako hanako haruka
      haruko harumi hideko hiroko hiromi hisako hitomi ikuko izumi junko kana kanako kaori kasumi
      katsuko kayo kayoko kazue kazuko keiko kikuko kimiko kiyoko kiyomi kumi kumiko kuniko kyoko
      machiko maiko maki makiko mami mana manami mao mariko masako masayo matsuko mayu mayuko
      mayumi megumi michiko midori mieko miho mihoko miki mikiko minako misaki misako mitsuko miwa
      miwako miyako miyoko miyuki mizuho mizuki momoka momoko motoko nanako nanami naoko natsuko
      natsumi nobuko noriko nozomi reiko rie rieko rika risa ritsuko rumi rumiko ryoko sachie
      sachiko sadako saki sakura satoko satomi sawako saya sayaka sayuri seiko setsuko shigeko
      shiho shizue shizuka shizuko shoko sumiko suzuko taeko takako tamako tamiko teruko tokiko
      tomiko tomoko toshiko tsuneko umeko yaeko yasuko yayoi yoko yoriko yoshie yoshiko yui yuka
      yukako yukari yukiko yuko yumi yumiko yuriko
    `,
    male: `
      akihiko akihiro akihito akinori akio akito atsushi daichi daiki daisuke eiichi eiji eisaku
      fumihiko fumihiro fumio fumitaka genichiro goro hajime haruhiko haruki haruo hayao hayato
      hideaki hidehiko hideki hidenori hideo hidetaka hidetoshi hideyuki hirobumi hirofumi
      hirohito hirokazu hiroki hironobu hironori hiroshi hirotaka hiroyasu hiroyuki hisao hisashi
      hitoshi ichiro isamu isao itaru iwao jiro joji junichi junichiro junji junya kaito katsuhiko
      katsuhiro katsunobu katsunori katsuo katsutoshi katsuya katsuyuki kazuhiko kazuhiro kazuki
      kazuma kazumasa kazunori kazuo kazutoshi kazuya kazuyoshi kazuyuki keigo keiichi keiichiro
      keiji keisuke keita keizo kengo kenichi kenichiro kenji kenjiro kensuke kenta kentaro
      kenzaburo kenzo kiichi kimio kiyoshi kiyotaka koichi koichiro koji kojiro kosuke kota kotaro
      kozo kunihiko kunio kyosuke mamoru manabu masaaki masafumi masaharu masahide masahiko
      masahiro masakazu masaki masamichi masanao masanobu masanori masao masaru masashi masataka
      masato masatoshi masaya masayoshi masayuki michihiko michihiro michio mikio minoru mitsuhiro
      mitsuo mitsuru morihiro motohiro motoo nagayuki naohiro naoki naoto naoya naoyuki naruhito
      nobuaki nobuhiko nobuhiro nobuo nobuteru nobuyoshi nobuyuki norihiko norihiro norio noriyuki
      osamu reiji ryohei ryoichi ryoji ryoma ryosuke ryota ryotaro ryozo ryuichi ryuji ryunosuke
      ryutaro saburo sadao satoru satoshi seigo seiichi seiichiro seiji seishiro shigehiro shigeki
      shigenobu shigeo shigeru shigeto shigeyuki shingo shinichi shinichiro shinji shinjiro
      shinsuke shintaro shinya shinzo shiro shogo shohei shoichi shoji shuhei shuichi shuji
      shunichi shunsuke shuntaro shunya shusaku soichiro susumu tadahiro tadamori tadao tadashi
      tadayoshi taichi taiki taisuke taizo takaaki takafumi takahiko takahiro takahisa takanobu
      takanori takao takashi takatoshi takaya takayuki takehiko takehiro takeo takeru takeshi
      takuji takuma takumi takuro takuya tamotsu taro tatsuhiko tatsuo tatsuro tatsuya teruo
      tetsuji tetsuo tetsuro tetsuya tokuro tomoaki tomohiko tomohiro tomokazu tomoki tomonori
      tomoya tomoyuki toru toshiaki toshiharu toshihide toshihiko toshihiro toshikazu toshiki
      toshimitsu toshinori toshio toshiro toshiya toshiyuki tsuneo tsutomu tsuyoshi wataru yasuaki
      yasuhide yasuhiko yasuhiro yasuhisa yasunari yasunori yasuo yasushi yasutaka yasutoshi
      yasuyuki yoichi yoichiro yoji yoshiaki yoshifumi yoshihide yoshihiko yoshihiro yoshihisa
      yoshihito yoshikazu yoshiki yoshimasa yoshinobu yoshinori yoshio yoshiro yoshitaka yoshiyuki
      yosuke yudai yuichi yuichiro yuji yujiro yukihiro yukio yukiya yusaku yusuke yuta yutaka
      yutaro yuto yuya yuzuru
    `,
    either: `
      akira chika hikaru hinata kaoru katsumi kazumi kei makoto masami masumi mitsuki nao natsuki
      rei ren ryo shigemi shinobu tae tomomi tsubasa tsukasa yuki
    `,
  },
  {
    tradition: 'Korean',
    female: `
      boram chaeyoung eunha eunhye eunji eunju eunjung eunyoung geunhye haeun hyejin hyeri hyewon
      hyojin hyunjung jieun jihye jinkyung jiwoo jiyeon jiyoung jungeun kyunghee kyungja kyungsook
      migyeong mikyung minjeong minji minjung minseo miyoung myungsook nayoung seohyun seoyeon
      seulgi somin soojin sookja sooyoung soyeon sujin sunhee taeyeon yejin yeonju yojong yoojin
      yoona younghee youngja youngsook yuna yunhee
    `,
    male: `
      byungho changwon cheolsoo chulsoo daejung donghoon donghyun dongil dongwon hyunsoo hyunwoo
      ilsung jaebum jaein jaemyung jaeyong jaeyoung jihoon jinho jinsoo jinwoo jongil jongin
      jongnam jongun joonho jungho jungkook junho kihoon kimoon kwangsoo kyongil kyungsoo minho
      minjun minseok minsoo myungbak namjoon sanghoon sangmin seokjin seokyoul seungho seunghyun
      seungmin sihyun siwoo sukyeol sungho sunghoon sungmin sungwoo taehyun taehyung taewoo woojin
      yongho youngchul youngho youngjae youngjin youngsam youngsoo
    `,
    either: `
      bong byung chae chan chul dae eun geun gyu hae hee heon hoon hwa hwan hye hyeon hyo hyuk
      hyun hyung jae jeong jin jong joo joon ju jung keun kwang kyeong kyong kyu kyung myeong
      myung seok seon seong seul seung soo sook suk woo yeon yoon
    `,
  },
  {
    tradition: 'Vietnamese',
    female: `
      anh bich diem diep hanh hien hoa huong huyen kieu lan lien linh mai ngan ngoc nguyet nhi
      nhung oanh phuong quyen quynh suong thao thuy tram trang trinh tuyet uyen yen
    `,
    male: `
      binh cuong dat dinh duc dung duy hieu hoang huy khai khoa kien loc luan manh nghia nhan nhat
      phat phong phuc quan quang quoc quyet thang thien thinh tho thuan tien toan trong trung
      truong tuan tung viet vinh vu
    `,
    either: `
      bao giang khanh minh tam thanh xuan
    `,
  },
  {
    tradition: 'South-East Asian and Pacific',
    female: `
      aye citra corazon dewi endang fitri haunani indah intan kartika kartini khin lestari ligaya
      lualhati luningning mahina malia maricel marites megawati mele nalani nurhaliza nurul
      paetongtarn permata phyu puan putri rahayu ratna retno rini risma rosmah salote siti sukma
      sulastri susi suu tiare utami wahyuni wati winarti wulan yanti yingluck yuni
    `,
    male: `
      abhisit achmad agung agus anies anupong anutin apirat arief arifin bambang banharn basuki
      boediono budi budiman chaiwat chavalit chuan darmawan dede didi djoko edhy eni fadli filemon
      ganjar gatot gibran gunawan hadi hartono hendra heri heru idrus imam joko jusuf keola keoni
      khairy kimo kyaw luhut mahathir mahfud maung muhyiddin nasaruddin nugroho panfilo prabowo
      pramono prawit prayut prayuth putra rachmat rahmat ridwan rizal sandiaga semisi setya
      shahrir sigit sione sitiveni slamet soeharto soekarno somchai somsak sonthi srettha sudirman
      suharto sukarno supachai surakiart surayud susilo suthep sutopo syahrul teguh tevita thaksin
      thanathorn thaung thein thongloun tito viliame wawan wibowo wiranto wisnu yanto yusril zaw
      zulkifli
    `,
    either: `
      aung dian dwi eko htay kadek ketut myint nur nyoman putu soe thet tri wayan
    `,
  },
  {
    tradition: 'African',
    female: `
      abeba abena adaeze adanna adaobi adeola adjoa adwoa afua aissata aissatou akosua akua almaz
      ama aminata aminatou awa binta bintou bolanle buhle bukola busisiwe chiamaka chidinma
      chimamanda chinwe chinyere chioma dambisa dikeledi djeneba ebele efua ekua fadumo fatou
      fatoumata fatuma folake folasade funke funmilayo genzebe hadiza hawa hiwot ifeoma ifrah
      ijeoma kadiatou khadra khady lindiwe lupita maimuna makeda mariama mariame mbali meaza
      meseret mosunmola mwanaisha nafissatou naledi nandi ndeye ngozi njeri nkechi nkosazana
      nokuthula nomonde nompumelelo nomsa nomvula nomzamo nosiviwe nthabiseng nyambura obiageli
      oluchi omolara omotola onyinye rahmatou ramatoulaye rokia safiatou selam senait sibongile
      sindisiwe tandiwe thandeka thandi thandiwe thembi thoko thuli tigist tirunesh titilayo
      tsitsi uju wambui wangari wanjiku yaa yetunde yewande yordanos zainabu zandile zanele zodwa
      zoleka zukiswa
    `,
    male: `
      abayomi abdi abdirahman abdirizak abdoulaye abdourahmane abebe abiodun abiy ade adebayo
      adekunle ademola adewale alassane aliko aliou alioune amadou amare assefa babacar babatunde
      bakari bakary berhane bingu birhanu bongani boubacar boubou bukar cheick cheikh chibuike
      chijioke chike chima chinedu chinua chukwuemeka chukwuma dauda dawit desalegn dioncounda
      djibo djibril ebenezer ekow emeka emmerson essien evariste fekadu femi foday gebre getachew
      girma godwin goodluck habtamu hage haile hailemariam hamisi hifikepunye ibrahima idrissa
      ifeanyi ikechukwu isaias issoufou jabulani jakaya juvenal kamau kebede kenenisa kgalema
      kipchoge koffi kofi kojo kwabena kwaku kwasi lazare lazarus lwazi macky mahamadou mahamat
      makau mamadou mandla mangosuthu mbaye melaku meles mengistu mesfin modibo moise mosiuoa
      muhammadu muhoozi mulatu mulugeta musalia mutula mwai mwangi nangolo ndaba nega njoroge
      nkosinathi nnamdi obafemi obiora okechukwu okey olu olumide olusegun omondi onyango osei
      oumar ousmane paulos philemon raila sahle salva samora sani saulos segun sekou senzo seretse
      sibusiso sidiki sifiso siphiwe sipho siyabonga souleymane tadesse tariku tedros teodros
      tesfaye tewodros tewolde thabang thabo thulani tinashe tsegaye tshepo ugochukwu uhuru umaru
      vusi vusumuzi wole wondimu workneh yakubu yaw yayi yemi yoweri zelalem zweli zwelinzima
    `,
    either: `
      abiola adama amara ayaan ayo ayodele chidi damilola dayo idowu ife kagiso kehinde mpho nana
      nyasha oluwaseun onyeka tafadzwa taiwo tatenda temitope tendai themba tumelo uche uchenna
      zola
    `,
  },
];

const GENDERS: ReadonlyArray<NameGender> = ['female', 'male', 'either'];
const APOSTROPHE = /['’‘ʻʼ`]/g;
const HYPHEN = /[-‐‑]/;

const plain = new Map(GIVEN_NAMES.flatMap(genderByName));
const ambiguous = new Map(genderByName(AMBIGUOUS_GIVEN_NAMES));

function genderByName(names: NamesByGender): [string, NameGender][] {
  return GENDERS.flatMap((gender) =>
    (names[gender] ?? '')
      .split(/\s+/)
      .filter(Boolean)
      .map((name): [string, NameGender] => [name, gender]),
  );
}

/**
 * The spellings to look a written name up by, the better first: `Jean-Pierre` as `jeanpierre`,
 * because the second part may change the gender of the first, then as `jean`.
 */
function spellingsOf(name: string): ReadonlyArray<string> {
  const bare = name.replace(APOSTROPHE, '');
  const whole = fold(bare).replaceAll(' ', '');
  const spellings = HYPHEN.test(bare) ? [whole, fold(bare.split(HYPHEN)[0] ?? '')] : [whole];
  return AZERBAIJANI.test(bare) ? [...spellings, fold(transliterated(bare))] : spellings;
}

/** Letters by which Azerbaijani spells what English texts write otherwise: `Rəşad` for Rashad. */
const AZERBAIJANI = /[əçşğıxq]/i;
const ENGLISH_FOR: ReadonlyArray<readonly [azerbaijani: RegExp, english: string]> = [
  [/ə/gi, 'a'],
  [/c/gi, 'j'],
  [/ç/gi, 'ch'],
  [/ş/gi, 'sh'],
  [/ğ/gi, 'gh'],
  [/x/gi, 'kh'],
  [/q/gi, 'g'],
];

function transliterated(name: string): string {
  return ENGLISH_FOR.reduce((written, [from, to]) => written.replace(from, to), name);
}

/**
 * The gender one written given name tells, ambiguous names included; null for a name not known.
 * Case and diacritics do not matter; a hyphenated name goes by its first part.
 */
export function genderOf(name: string): NameGender | null {
  for (const spelling of spellingsOf(name)) {
    const gender = plain.get(spelling) ?? ambiguous.get(spelling);
    if (gender !== undefined) return gender;
  }
  return null;
}

/** Whether the word is known as a given name and as little else; never one of the ambiguous. */
export function isGivenName(name: string): boolean {
  return spellingsOf(name).some((spelling) => plain.has(spelling));
}

/** Whether the word is a given name only if something else says so: an initial, a title, a verb. */
export function isAmbiguousGivenName(name: string): boolean {
  return !isGivenName(name) && spellingsOf(name).some((spelling) => ambiguous.has(spelling));
}
