/// What is known of names in the languages of Europe.
enum Western {
  /// Whether two given names are used for each other (`William`, `Bill`).
  static func areShortForms(_ a: String, _ b: String) -> Bool {
    guard a != b, let groups = groupsByName[a], let others = groupsByName[b] else { return false }
    return !groups.isDisjoint(with: others)
  }

  /// The given names that are used for one.
  static func shortForms(of name: String) -> Set<String> {
    (groupsByName[name] ?? []).reduce(into: []) { $0.formUnion(groups[$1]) }
  }

  /// Small words inside family names, which some writers join or leave out.
  static let particles: Set<String> = [
    "de", "del", "della", "di", "da", "dos", "van", "von", "der", "den", "la", "le", "al", "el",
    "bin", "ibn", "san", "st", "ter", "ten", "zu", "af",
  ]

  /// Words around a name that are no part of it.
  static let titles: Set<String> = [
    "mr", "mrs", "ms", "miss", "dr", "prof", "sir", "dame", "lord", "lady", "jr", "sr", "ii", "iii",
    "captain", "president", "ceo",
  ]

  private static let groups: [[String]] = shortForms.split(separator: "\n").map {
    $0.split(separator: " ").map(String.init)
  }

  private static let groupsByName: [String: Set<Int>] = {
    var places: [String: Set<Int>] = [:]
    for (place, group) in groups.enumerated() {
      for name in group { places[name, default: []].insert(place) }
    }
    return places
  }()

  /// Given names with their usual short forms, one group a line.
  /// Source: common knowledge of English usage, as in E. G. Withycombe, "The Oxford Dictionary of
  /// English Christian Names" (1977).
  private static let shortForms = """
    abigail abby gail
    abraham abe
    albert al bert bertie
    alexander alex al sandy xander alec
    alexandra alex sandra sandy lexi
    alfred al fred alf alfie
    alice ali
    amanda mandy
    andrew andy drew
    angela angie
    anthony tony ant
    antonio tony
    arthur art
    barbara barb babs
    benjamin ben benji benny
    bernard bernie
    bradley brad
    bridget biddy
    calvin cal
    cameron cam
    carolyn carol lynn
    catherine cathy kate cat
    katherine kathy kate katie kat
    kathleen kathy kath
    kathryn kathy kate katie
    cecilia cissy
    charles charlie chuck chas
    charlotte charlie lottie
    christina chris tina
    christine chris tina
    christopher chris kit
    cynthia cindy
    daniel dan danny
    david dave davey
    deborah debbie deb debra
    dennis denny
    donald don donny
    dorothy dot dottie
    douglas doug
    edward ed eddie ted ned teddy
    edwin ed eddie
    eleanor ellie nell nora
    elizabeth liz beth betty lizzie eliza betsy lisa libby
    emily em emmy
    ernest ernie
    eugene gene
    evelyn eve evie
    florence flo
    frances fran francie
    francis frank
    franklin frank
    frederick fred freddie
    gabriel gabe
    gabrielle gabby
    geoffrey geoff
    jeffrey jeff
    george georgie
    gerald gerry jerry
    gilbert gil
    gordon gordy
    gregory greg
    harold harry hal
    harrison harry
    helen nell
    henry harry hank
    herbert herb bert
    howard howie
    isabella izzy bella
    jacob jake
    jacqueline jackie
    james jim jimmy jamie
    janet jan
    jason jay
    jennifer jen jenny
    jeremy jerry
    jessica jess jessie
    joan joanie
    john jack johnny jon
    jonathan jon
    joseph joe joey
    josephine jo josie
    joshua josh
    judith judy
    julia julie
    kenneth ken kenny
    kimberly kim
    lawrence larry laurie
    leonard len leo lenny
    leslie les
    lillian lil lily
    louis lou louie
    margaret maggie meg peggy marge
    martin marty
    mary molly
    matthew matt
    maxwell max
    maximilian max
    megan meg
    melissa mel missy
    melvin mel
    michael mike mick mickey
    mitchell mitch
    nancy nan
    natalie nat
    nathan nate
    nathaniel nate nat
    nicholas nick nicky
    nicole nicky
    norman norm
    oliver ollie
    oscar ozzie
    pamela pam
    patricia pat patty tricia trish
    patrick pat paddy
    peter pete
    philip phil
    phillip phil
    rachel rach
    raymond ray
    rebecca becky becca
    reginald reg reggie
    richard rick dick ricky rich richie
    robert bob rob bobby robbie bert
    roberta bobbie
    rodney rod
    roger rodge
    ronald ron ronnie
    russell russ
    samuel sam sammy
    samantha sam
    sarah sally
    solomon sol
    stanley stan
    stephen steve stevie
    steven steve stevie
    stuart stu
    susan sue susie
    suzanne sue suzie
    sylvester sly
    terence terry
    theodore ted theo teddy
    theresa terry tess
    thomas tom tommy
    timothy tim timmy
    valerie val
    veronica ronnie
    victor vic
    victoria vicky tori
    vincent vince vinny
    virginia ginny
    walter walt wally
    wesley wes
    wilfred wilf
    william bill will billy willie liam
    zachary zach zack
    """
}
