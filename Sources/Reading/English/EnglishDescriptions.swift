/// Words that describe people, songs and series. Sources: the International Standard Classification
/// of Occupations (ISCO-08) with everyday words for it; the genre names of the Wikidata class
/// "television genre". What parts in dramas are beyond that (goblin, reaper, bride) and the short
/// words for genres (cop, campus) are from general knowledge of what is written about series.
enum EnglishDescriptions {
  static let occupations = """
    accountant actor actress adviser advisor agent aide ambassador anaesthesiologist
    anesthesiologist analyst anchor announcer apothecary apprentice archaeologist architect artist
    assassin assistant astronaut athlete attendant attorney auditor author bailiff baker banker
    barber baron baroness bartender bassist boxer boss brewer broadcaster broker builder butcher
    butler captain cardiologist caretaker carpenter cashier cellist ceo cfo chairman chairperson
    chairwoman chancellor chauffeur chef chemist chief choreographer cleaner clerk coach colonel
    comedian commander commissioner composer concubine conductor consultant contractor convict cook
    coo cop coroner corporal correspondent counsellor counselor countess courier courtesan criminal
    critic curator dancer dealer dentist deputy designer detective developer diplomat director diver
    doctor doorman driver drummer duke duchess editor educator electrician emperor empress employee
    engineer entertainer entrepreneur eunuch examiner executive explorer farmer firefighter fighter
    fisherman florist founder freelancer gambler gangster gardener general governor grandmaster
    guard guardian guide guitarist gynaecologist gynecologist hacker hairdresser handler head
    headmaster heir heiress herbalist historian hitman host hostess hotelier housekeeper housewife
    hunter idol illustrator influencer inspector instructor intern interpreter inventor investigator
    investor janitor jester journalist judge keyboardist king knight landlady landlord laundress
    lawyer leader lecturer librarian lieutenant linguist lobbyist loan-shark lyricist magician maid
    major maknae manager marine marshal masseur mathematician mayor mechanic medic member mentor
    mercenary merchant messenger midwife minister model monarch monk musician navigator neurologist
    neurosurgeon newscaster nobleman noblewoman novelist nun nurse obstetrician
    obstetrician-gynecologist obstetrician-gynaecologist ob-gyn official officer operator owner
    painter paramedic paratrooper partner pastor pathologist patissier patriarch peasant
    pediatrician paediatrician pharmacist photographer physician physicist pianist pilot pirate
    player playwright plumber poet policeman policewoman politician porter premier president priest
    priestess prime-minister prince princess principal prisoner producer professor profiler
    programmer prophet prosecutor psychiatrist psychologist psychic publisher queen racer ranger
    rapper realtor receptionist reporter representative researcher restaurateur retainer ruler
    sailor salesman salesperson saleswoman samurai scholar schoolboy schoolgirl schoolteacher
    scientist scout screenwriter sculptor seamstress secretary senator sergeant servant shaman
    shareholder sheriff shipbuilder shogun shopkeeper showrunner singer singer-songwriter slave
    smuggler sniper soldier solicitor songwriter sorcerer specialist spokesperson spy star statesman
    steward stewardess strategist streamer student stuntman stylist subordinate superintendent
    supervisor surgeon swimmer swindler swordsman tailor tattooist teacher technician therapist
    thief tourist trader trainee trainer translator treasurer tutor tycoon undertaker vendor vet
    veterinarian vice-president vice-premier violinist vocalist waiter waitress warden warrior
    watchmaker weaver webtoonist wrestler writer youtuber zookeeper gumiho goblin reaper vampire
    presenter negotiator soprano tenor embroiderer consort newsreader worker archer dressmaker
    cabbie candidate matchmaker medium exorcist con-artist conman fraudster barista sommelier
    trustee crook expert professional hairstylist planner columnist biologist aviator cadet
    bodyguard ex-cop vice-chairman mogul magnate fixer bureaucrat bride crown-prince prodigy
    cartoonist superstar stuntwoman househusband resident courtier maiden scribe interrogator skater
    golfer cyclist judoka fencer gymnast ballerina nanny babysitter vicar newsagent magistrate
    mobster bookseller bookkeeper botanist chaplain rabbi geologist astronomer economist
    anthropologist criminologist oncologist radiologist dermatologist rancher postman milkman
    firewoman lifeguard locksmith goldsmith blacksmith stockbroker typist valet blogger gamer
    podcaster acrobat clown juggler puppeteer vigilante innkeeper moneylender gravedigger stagehand
    stenographer repairman handyman lumberjack optician dietician nutritionist physiotherapist
    radiographer chieftain swordswoman huntress sorceress alchemist submariner spokesman spokeswoman
    hostage-negotiator forecaster weatherman weathercaster meteorologist anchorman anchorwoman
    caregiver carer matriarch vizier nawab maharaja maharani caliph tsar tsarina killer murderer
    robber burglar pickpocket kidnapper arsonist valedictorian swordsmith calligrapher ghostwriter
    copywriter proofreader speechwriter headhunter hypnotist illusionist impressionist stationmaster
    barmaid barman gisaeng kisaeng geisha ghost alien witch wizard warlock mermaid demon deity
    goddess fairy elf android cyborg werewolf superhero necromancer fortune-teller fortuneteller
    soothsayer oracle seer astrologer geomancer herdsman shepherd shepherdess cowboy cowgirl
    gunslinger bandit outlaw highwayman poacher gamekeeper gatekeeper doorkeeper bookmaker bookie
    croupier pawnbroker usurer forger counterfeiter hustler grifter scammer thug henchman enforcer
    bouncer kingpin drug-lord loanshark pimp prostitute sex-worker escort bellboy bellhop concierge
    busboy dishwasher pastry-chef confectioner chocolatier brewmaster winemaker vintner distiller
    footman stableboy coachman charioteer pupil freshman sophomore undergraduate postgraduate
    dropout headmistress headteacher provost governess au-pair schoolmaster schoolmistress
    choirmaster organist harpist flautist flutist percussionist saxophonist trumpeter accordionist
    maestro diva crooner busker minstrel troubadour beatmaker dj deejay vj mc emcee impersonator
    ventriloquist contortionist trapeze-artist stripper showgirl cheerleader figure-skater skier
    snowboarder surfer sprinter hurdler marathoner rower yachtsman weightlifter bodybuilder
    kickboxer taekwondoin judoist footballer cricketer goalkeeper midfielder batsman jockey
    equestrian caddie caddy referee umpire linesman groundsman greenkeeper beekeeper horticulturist
    arborist forester woodcutter woodsman trapper fisherwoman fishmonger greengrocer grocer
    cheesemonger ironmonger haberdasher milliner cobbler shoemaker saddler ceramicist glassblower
    silversmith jeweller jeweler engraver typesetter bookbinder stationer draper furrier tailoress
    couturier patternmaker model-maker toymaker clockmaker instrument-maker luthier cabinetmaker
    joiner bricklayer stonemason roofer plasterer glazier decorator welder labourer laborer miner
    quarryman docker longshoreman stevedore crane-operator trucker truckdriver cabman taxi-driver
    bus-driver deliveryman delivery-man deliverywoman motorcyclist dispatcher signalman switchman
    lineman engine-driver brakeman purser boatswain bosun helmsman ferryman boatman
    lighthouse-keeper coastguard bargeman salvor quartermaster adjutant brigadier admiral commodore
    midshipman ensign lance-corporal sergeant-major drill-sergeant conscript draftee reservist
    guerrilla partisan freedom-fighter insurgent revolutionary activist campaigner dissident
    defector saboteur infiltrator double-agent operative informant informer whistleblower snitch
    torturer executioner hangman jailer gaoler turnkey inmate detainee fugitive runaway stowaway
    castaway hermit recluse ascetic abbess abbot friar bishop archbishop deacon deaconess curate
    parson preacher evangelist missionary sexton verger imam mullah guru lama bodhisattva healer
    faith-healer acupuncturist chiropractor osteopath anatomist pharmacologist virologist
    epidemiologist immunologist haematologist hematologist nephrologist neonatologist orthodontist
    orthopaedist orthopedist otolaryngologist urologist geneticist microbiologist biochemist
    zoologist entomologist ornithologist palaeontologist paleontologist seismologist volcanologist
    oceanographer cartographer surveyor cryptographer codebreaker cryptanalyst statistician actuary
    underwriter auctioneer appraiser valuer assessor adjuster liquidator executor notary paralegal
    barrister advocate litigator public-defender juror juryman forewoman foreman overseer taskmaster
    slaver landowner landholder squire yeoman serf vassal equerry chamberlain seneschal regent
    viceroy infanta marquis marquess viscount viscountess archduke archduchess dowager sultan
    sheikh pasha khatun pharaoh chieftainess envoy emissary legate consul
    attaché attache plenipotentiary undersecretary backbencher aide-de-camp pollster spin-doctor
    publicist press-officer marketer adman copy-editor subeditor sub-editor paparazzo cameraman
    camerawoman cinematographer gaffer soundman projectionist usherette stage-manager prompter
    understudy stand-in body-double casting-director screen-writer scenarist dramaturge dramaturg
    lexicographer archivist registrar conservator restorer taxidermist sexologist sociologist
    ethnographer ethnologist philosopher theologian essayist diarist memoirist biographer chronicler
    annalist storyteller webtoon-artist manhwa-artist mangaka animator game-designer e-sports-player
    progamer pro-gamer vtuber vlogger tiktoker cosplayer homemaker stay-at-home-mom breadwinner
    day-labourer day-laborer part-timer freeter jobseeker job-seeker retiree pensioner squatter
    beggar vagrant tramp drifter waif ragpicker scavenger street-vendor hawker peddler pedlar
    stallholder market-trader wholesaler retailer importer exporter franchisee restauranteur caterer
    hotel-keeper chambermaid housemaid parlourmaid scullion laundryman washerwoman charwoman
    window-cleaner chimney-sweep dustman binman street-sweeper sweeper gravekeeper mortician
    embalmer funeral-director crematory-worker forensic-scientist criminalist ballistics-expert
    bomb-disposal-expert polygrapher sketch-artist constable beat-cop traffic-cop patrolman
    patrolwoman trooper superintendent-general chief-inspector dci detective-sergeant
    detective-inspector gumshoe sleuth private-eye bounty-hunter watchman nightwatchman sentry
    sentinel guardsman musketeer cavalryman lancer knight-errant crusader templar gladiator ninja
    shinobi ronin assassin-for-hire hitwoman contract-killer sharpshooter marksman gunman gunwoman
    arms-dealer warlord pirate-king buccaneer privateer corsair
    """

  /// Words for a bond between two characters, by the property that states it.
  static let family = """
    father mother dad mom mum son daughter brother sister sibling twin twins uncle aunt nephew niece
    cousin grandfather grandmother grandson granddaughter grandma grandpa grandchild parent parents
    child stepfather stepmother stepson stepdaughter stepbrother stepsister half-brother half-sister
    father-in-law mother-in-law son-in-law daughter-in-law brother-in-law sister-in-law guardian
    foster-father foster-mother triplet heir great-grandfather great-grandmother great-grandson
    great-granddaughter great-aunt great-uncle godfather godmother godson goddaughter
    step-father step-mother step-son step-daughter step-brother step-sister
    """
  static let partners = """
    wife husband fiancé fiancée fiance fiancee girlfriend boyfriend lover spouse ex-wife ex-husband
    ex-girlfriend ex-boyfriend love crush sweetheart interest ex
    """
  static let friends =
    "housemate roommate flatmate schoolmate classmate neighbour neighbor friend friends best-friend confidant confidante childhood-friend"
  static let colleagues = """
    secretary assistant subordinate boss superior mentor mentee accomplice colleague co-worker coworker teammate
    partner servant attendant aide bodyguard rival apprentice disciple student teacher
    manager senior junior tutor maid butler retainer driver chauffeur right-hand-man deputy hoobae sunbae
    """

  static let genres = """
    action adventure comedy crime drama family fantasy historical horror legal medical melodrama
    military musical mystery noir period police political psychological revenge romance romantic
    rom-com romcom sageuk saga satire sci-fi science-fiction school slice-of-life sports spy
    superhero supernatural survival suspense teen thriller time-slip time-travel war western workplace
    youth zombie makjang detective disaster coming-of-age anthology animation anime dramedy
    black-comedy tragedy tragicomedy reality variety documentary space heist omnibus
    costume cop daytime post-apocalyptic apocalyptic prison mafia gangster occult healing science fiction courtroom campus office biographical biopic dystopian gothic espionage tokusatsu wuxia xianxia
    """
}
