import { lazily } from '../../source/lazily.ts'

/** Given names, folded, each with the short forms that people go by: a line a name, the full form first. */
export const nicknames = lazily(
  (): ReadonlyMap<string, readonly string[]> =>
    new Map(
      `
  abigail abby gail
  abraham abe bram
  adelaide addie
  agnes aggie
  alan al
  albert al bert bertie
  alejandra ale
  alejandro ale alex
  aleksandr alex sasha
  alexander alec alex ali lex sandy sasha xander zander
  alexandra alex ali lexi sandra sandy sasha
  alexandria alex
  alexandru alex
  alexei alyosha
  alexis alex lexi
  alfred al alf alfie fred
  alice ally
  alison ali
  allison ali ally
  amanda mandy
  amelia amy millie
  anastasia ana nastya stacey
  andrea andi andy
  andreas andy
  andrei andy
  andrew andy drew
  andrzej andy
  angela angie
  annabel anna bella
  anne annie nan
  annika anni
  anthony ant tony
  antoinette toni
  anton toni tony
  antonia toni
  antonio toni tony
  archibald archie
  arnold arnie
  arthur art artie
  augustus gus
  barbara babs barb
  barnabas barney
  barnaby barney
  bartholomew bart
  beatrice bea trixie
  beatrix bea trixie
  benedict ben
  benjamin ben benji benny
  bernadette bernie
  bernard bernie
  bernhard bernd
  bertram bert
  bradley brad
  bridget biddy bridie
  bronwyn bron
  calvin cal
  cameron cam
  carolina caro
  caroline caro carrie
  carolyn carol
  cassandra cass cassie sandra
  catherine cat cate cath cathy kate katie kit kitty
  cecilia ceci celia cissy
  cedric ced
  charles charlie chas chaz chuck
  charlotte char charlie lottie
  chester chet
  christian chris
  christina chris chrissie tina
  christine chris chrissie tina
  christopher chris kit kris topher
  clementine clem
  clifford cliff
  clinton clint
  connor con
  constance connie
  constantine costa dino kostas
  cornelia nell
  cornelius con
  cynthia cindy
  cyril cy
  dagmar dag
  daniel dan danny
  danielle dani
  david dave davey
  deborah deb debbie
  delilah lila
  denise dee
  dennis den denny
  derek del
  desmond des
  diana di
  dimitri dima mitya
  dmitri dima mitya
  dominic dom nic
  dominique dom
  donald don donnie
  dorothy dolly dora dot dottie
  douglas doug
  edmund ed ned ted
  eduardo edu
  edward ed eddie ned ted teddy
  edwin ed eddie
  ekaterina katya
  eleanor ella ellie nell nora
  elijah eli
  elisabeth beth betty elise ella ellie elsa lili lisa liz lizzie
  elizabeth bess bessie beth betsy betty eliza elsie libby lily lisa liz lizzie
  ella ellie
  emily em emmy
  emma em
  emmanuel manny
  enrique kike quique
  eric ricky
  ernest ernie
  esther essie hetty
  eugene gene
  evangeline eva evie
  evelyn evie
  ezekiel zeke
  felicity fliss
  fernando nando
  fiona fi
  florence flo florrie
  frances fran frankie frannie
  francesca cesca fran frankie
  francesco cesco franco
  francis frank frankie
  francisco paco pancho
  frank frankie
  franklin frank
  frederick fred freddie rick
  friedrich fritz
  gabriel gabe
  gabriela gabi gaby
  gabriella ella gabby
  gareth gaz
  geoffrey geoff
  george georgie
  georgina georgie gina
  gerald gerry jerry
  gerard gerry
  gilbert bert gil
  giovanni gianni
  giuseppe beppe
  gordon gordie
  grace gracie
  gregory greg
  guadalupe lupe
  guillermo memo
  gustav gus
  gwendolyn gwen wendy
  hannah han
  hannelore hanne
  harold hal harry
  harriet hattie
  harrison harry
  harvey harv
  heather heth
  heinrich heiner heinz
  helen nell nellie
  helena lena
  henrietta etta hettie
  henry hal hank harry
  herbert bert herb
  howard howie
  hubert bert
  hugh hughie
  ian iain
  ignacio nacho
  immanuel manny
  irene rene
  isaac ike zac
  isabel bella belle isa izzy
  isabella bella isa izzy
  isabelle bella belle isa izzy
  isidore izzy
  ivan vanya
  jacob jake jay
  jacqueline jackie
  james jamie jem jim jimmy
  jane janey janie
  janet jan
  jason jay
  jasper jas
  javier javi
  jayden jay
  jeffrey jeff
  jennifer jen jenna jenny
  jeremiah jerry
  jeremy jem jez
  jerome jerry
  jessica jess jessie
  jesus chuy
  joachim achim jo jochen
  joanna jo joey
  joanne jo
  jocelyn joss
  johann hans
  johannes hannes hans jo
  john jack jackie johnny
  jonathan jon jonny
  jose pepe
  josefina pepa
  joseph joe joey
  josephine jo josie
  joshua josh
  joyce joy
  juan juanito
  judith jude judy
  julia jules
  julian jules
  juliana jules
  juliet jules
  karl kalle
  katarzyna kasia
  katerina katya
  katharina kathi
  katharine kate kathy katie kay kit kitty
  katherine kat kate kath kathy katie kay kit kitty
  kathleen kath kathy katie kay
  kathryn kate kath kathy katie kay
  katrina kat trina
  kayleigh kay
  kelly kel
  kenneth ken kenny
  kevin kev
  kimberley kim
  kimberly kim
  konstantin kostya
  kristina kris kristi tina
  kristopher kris
  lauren laurie
  laurence larry laurie
  lawrence larry laurie lawrie
  leonard len lenny leo
  leonardo leo
  leonora nora
  leopold leo
  leroy roy
  leslie les
  leticia letty
  lewis lew
  lilian lil lily
  lillian lil lily
  linda lin lindy
  lindsay lin
  llewellyn llew
  lorraine lori
  louis lou louie
  louisa lou
  louise lou
  lucas luke
  lucille lucy
  lucinda cindy lucy
  lucy lu
  ludwig lutz
  luis lucho
  lydia lyd
  mackenzie kenzie mac
  madeleine maddie
  madeline maddie
  magdalena lena magda
  malcolm mal
  malgorzata gosia
  manuel manny manolo
  marcella marcy
  margaret daisy greta maggie marge margie meg peg peggy rita
  margarethe greta grete
  margarita rita
  maria mia ria
  marianne mari
  marilyn lyn
  marion mari
  marjorie marge margie
  martha marty
  martin marty
  martina tina
  mary mae mamie molly polly
  matilda mattie tilda tilly
  matthew matt matty
  matthias matt matti
  maureen mo
  maurice mo moe
  maximilian max
  maxine max
  maxwell max
  megan meg
  melanie mel
  melinda mel mindy
  melissa lissa mel missy
  melvin mel
  mercedes merche
  meredith merry
  michael mick mickey mike mikey mitch
  michaela mica micky
  michelle chelle shelley
  mikhail misha
  mildred millie
  millicent millie
  miranda mira randy
  miriam mimi
  mitchell mitch
  mohamed mo
  mohammad mo
  mohammed mo
  moses moe
  muhammad mo
  muriel mu
  nadezhda nadia
  nancy nan
  naomi nomi
  natalia nat natasha tasha
  natalie nat
  natasha nat tasha
  nathan nat nate
  nathaniel nat nate nathan
  nicholas nic nick nicky
  nicola nic nicky
  nicole nic nicky nikki
  nigel nige
  nikolai kolya
  nikolaus klaus
  norman norm
  octavia tavi
  oliver ol ollie
  olivia liv livvy
  oluwaseun seun
  oscar ossie
  oswald oz ozzie
  pamela pam
  patricia pat patsy patti tricia trish
  patrick paddy pat rick
  paul paulie
  paula pauli
  pauline paula
  pavel pasha
  penelope nell penny
  percival percy
  peter pete
  philip phil pip
  philippa pip pippa
  phillip phil
  phyllis phyl
  priscilla cilla prissy
  prudence pru
  przemyslaw przemek
  quentin quin
  rachel rach rae
  rafael rafa rafi
  ralph ralphie
  randall randy
  randolph randy
  raphael raf rafi
  raymond ray
  rebecca becca becky bex
  regina gina
  reginald reg reggie
  rhiannon rhi
  rhys reece
  ricardo rick ricky
  richard dick rich richie rick ricky
  robert bert bob bobby rob robbie
  roberta bobbie robbie
  roberto beto rob
  roderick rod roddy
  rodney rod
  rodrigo rod
  roland rolly
  ronald ron ronnie
  rosalind ros roz
  rosamund ros
  rosemary rose rosie
  rosie rose
  rudolf rudi rudy
  rudolph rudy
  rupert rupe
  russell russ
  ruth ruthie
  ryan ry
  salvador sal
  salvatore sal
  samantha sam sammy
  samir sami
  samuel sam sammy
  sandra sandy
  santiago santi
  sarah sadie sal sally
  saskia sas
  scarlett letty
  scott scotty
  sebastian bastian seb
  sebastiano seb
  sergei seryozha
  seymour sy
  shannon shan
  sharon shaz
  sheldon shelly
  sidney sid
  sigmund sig
  silvester sly
  simone sim
  siobhan shiv
  solomon sol
  sophia soph sophie
  sophie soph
  spencer spence
  stanley stan
  stefan stef
  stefanie stef steffi
  stella stel
  stephanie steph stevie
  stephen steve steven
  steven steve
  stewart stew stu
  stuart stew stu
  susan sue susie suzie
  susanna sue susie zanna
  susannah sue susie
  suzanne sue suzie
  svetlana lana sveta
  sydney syd
  sylvester sly
  sylvia syl sylvie
  tabitha tabby
  tamara tam tammy
  tamsin tam
  tatiana tanya
  terence tel terry
  teresa terry tess tessa
  thaddeus tad thad
  theodora dora thea theo
  theodore ted teddy theo
  theresa terry tess tessa
  thomas tom tommy
  tiffany tiff
  timothy tim timmy
  tobias tobi toby
  tomasz tomek
  tracy trace
  trevor trev
  tristan tris
  tyrone ty
  ursula ursi
  valentina tina val
  valentine val
  valerie val
  vanessa nessa
  vasily vasya
  veronica ronnie vera
  victor vic
  victoria tori vic vicky
  vincent vin vince vinnie
  violet vi
  virginia ginny
  vivian viv
  vladimir vlad volodya
  walter wally walt
  wanda wendy
  wendeline wendy
  wesley wes
  wilfred fred wilf
  wilhelm willi willy
  wilhelmina billie mina minnie willa
  willard will
  william bill billy liam will willie willy
  wilson will
  winifred freddie win winnie
  winston win
  wojciech wojtek
  woodrow woody
  xavier javi zav
  yevgeny zhenya
  yolanda yoli
  yvonne eve
  zachariah zac zach
  zachary zac zach zack
  `
        .trim()
        .split('\n')
        .map((line) => line.trim().split(' '))
        .map(([full, ...short]) => [full!, short]),
    ),
)
