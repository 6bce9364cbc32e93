/// Romanised Korean family names and the syllables of given names, in the spellings that the press
/// uses.
///
/// Source: the family names of the 2015 census of Statistics Korea, which gives them in Hangul; the
/// syllables of the Revised and McCune–Reischauer romanisations. The other spellings of both are the
/// habits of the press, from general knowledge.
enum KoreanNames {
  static let surnames = """
    ri ryom yim rim yeun on sol seok kim lee yi rhee li park pak bak choi choe jung jeong chung cheong kang gang cho jo yoon yun
    jang chang lim im han oh seo suh shin sin kwon hwang ahn an song ryu yoo yu ryoo you
    hong jeon jun chun ko go koh moon mun yang son sohn bae baek paik huh heo hur nam noh no roh
    roe sim shim ha kwak gwak sung seong cha joo ju woo u wu koo gu ku min jin ji chi na ra um
    eom uhm chae won cheon bang pang kong gong hyun hyeon ham yeom yum byun byeon chu choo do
    doh so soh sul seol sun seon pyo myung myeong ki gi wi mo ma maeng tak pi ok yook yuk in ye
    bong sa boo bu tae gil kil je jegal namgoong namkoong hwangbo sagong seomoon dokgo sunwoo
    seonwoo bing eun kook guk yeo yong pyun pyeon ban tang dan mok hyung gum geum wang eo bok
    mae si op ong
    """

  static let syllables = """
    a ah ae ba bae baek bang beom beum bi bin bo bok bom bon bong boo bu bum byul byeol byung
    byeong cha chae chan chang che cheol cheon cheong chil chin cho chol choi chon choon chu
    chul chun chung da dae dam dan dal de deok do dol dong doo du duk duck eo eok eon eop eu eui
    eul eum eun ga gae gan gang geom geon geum geun gi gil gin go gon gong gu gul gun gwan gwang
    gwi gyeom gyeong gyoo gyu gyun ha hae haeng hak han hang hee heon heum heung hi hin ho hoe
    hong hoo hoon hu hui hun hwa hwan hwang hwi hye hyeok hyeon hyeong hyo hyuk hyun hyung i ik
    il im in ja jae jang je jeo jeok jeon jeong ji jik jin jo jong joo joon joong ju jun jung ka
    kang keon keum keun ki kil ko kon kook kuk kun kwan kwang kwi kyeong kyo kyoo kyoung kyu
    kyun kyung ma maeng man me mi mil min mo mok mong moo moon mu mun myeong myoung myung na nae
    nam nan nara ne no nu nuri o oh ok on ong pa pil po pum ra rae ram ran rang rim ri rin ro
    roo rok ru ryeo ryeon ryeong ryong ryul ryun sa sae saem san sang se seo seok seol seon
    seong seop seul seung shi shik shil shim shin sik sil sim sin so sok sol son song soo sook
    soon su suk sul sun sung sup suh tae taek tak u ui uk ul um un ung up wan we weon wha wi wol
    won woo wook woong woon wu ya yang ye yeo yeol yeon yeong yeop yeul yi yo yon yong yoo yool yook
    yoon you youl young yu yuk yul yun yung zi zin zoo zy bit byeok haneul seulgi
    sseul kkeut
    """
}
