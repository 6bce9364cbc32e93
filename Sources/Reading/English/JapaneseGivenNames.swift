/// Japanese given names in Latin letters, as newspapers write them: long vowels are not told apart.
///
/// Source: japanese-personal-name-dataset 0.4.0 by shuheilocale (MIT licence), which lists the
/// spellings of each name in Han characters; here are the names with twenty spellings or more, so the
/// common ones, but for those that the reader knows as English words or Korean syllables.
enum JapaneseGivenNames {
  static let names = """
    aika aiko aimi airi akane akari akemi aki akie akifumi akihide akihiko akihiro akihisa
    akihito akiho akika akiko akimasa akimi akimitsu akina akinari akino akinobu akinori akio
    akira akitaka akito akitomo akitoshi akitsugu akiya akiyo akiyoshi akiyuki ami amika anna
    aoi arika arisa asa asae asaka asako asami asuka asumi atsue atsuhiro atsuki atsuko atsumi
    atsunori atsuo atsushi atsuya atsuyo atsuyoshi atsuyuki aya ayae ayaka ayako ayame ayami
    ayana ayano ayu ayuka ayuko ayumi azumi azusa chiaki chie chieko chiemi chieri chifumi
    chihiro chiho chika chikae chikako chikao chikara chikashi chikayo chinami chisa chisae
    chisako chisato chitose chiyo chiyoko chizuko daiji daiki daisuke eiji eijiro eiko eishi
    eisuke emi emika emiko emiri ena eri erika eriko erina erisa etsuko fujio fukiko fumiaki
    fumie fumihiro fumika fumiko fuminori fumio fumitaka fumiya fumiyo fusae fusako fusayo
    fuyuko genki hajime hana hanae hanako haruaki harue haruka haruki haruko harumi haruna
    harunobu harunori haruo haruto haruyo haruyoshi haruyuki hayato hazuki hideaki hidehiro
    hideka hidekazu hideki hideko hidemasa hidemi hidenobu hidenori hideo hidetaka hideto
    hidetoshi hideyoshi hideyuki hikari hinako hiro hiroaki hirochika hiroe hirofumi hiroharu
    hirohide hirohisa hirohito hiroji hiroka hirokatsu hirokazu hiroki hiroko hirokuni hiromasa
    hiromi hiromichi hiromitsu hiromoto hiromu hirona hironao hironari hirono hironobu hironori
    hiroshi hiroshige hirosuke hirotada hirotaka hirotake hiroto hirotomo hirotoshi hirotsugu
    hiroya hiroyasu hiroyoshi hiroyuki hisae hisaki hisako hisami hisanobu hisanori hisao
    hisashi hisato hisatoshi hisayo hisayoshi hisayuki hitoe hitomi hitoshi ichiko ichiro ikko
    ikue ikuko ikuma ikumi ikuo ikuyo isako isamu isao issei itsuka itsuki itsuko itsumi itsuo
    iwao izumi joji junichi junji junya kae kaeko kaho kahoko kahori kaito kanae kanako kaname
    kanami kanayo kanna kanoko kao kaori kaoru karen karin karina kasumi katsuaki katsue
    katsuhiro katsuji katsuki katsuko katsumasa katsumi katsunobu katsunori katsuo katsushi
    katsutoshi katsuya katsuyo katsuyoshi katsuyuki kaya kayako kayo kayoko kazu kazuaki kazue
    kazuhiro kazuhisa kazuhito kazuho kazuki kazuko kazuma kazumasa kazumi kazunari kazunobu
    kazunori kazuo kazusa kazushi kazushige kazutaka kazuto kazutomo kazutoshi kazuya kazuyo
    kazuyoshi kazuyuki kei keichi keichiro keigo keiji keijiro keika keiki keiko keishi keishiro
    keisuke keita keitaro keito keizo ken kengo kenichi kenichiro kenji kenjiro kensei kenshi
    kenshin kenshiro kensho kensuke kenta kentaro kento kenya kenzo kichi kichiro kie kieko kiho
    kikue kikuko kikumi kikuo kikuyo kimi kimie kimihiro kimika kimiko kiminori kimio kimiyo
    kinji kinue kiriko kisako kishiko kiyo kiyoaki kiyoe kiyohiro kiyoka kiyoko kiyomi kiyono
    kiyonori kiyoshi kiyotaka kiyoto kodai kohei koichi koichiro koji kojiro koki konomi
    konosuke kosaku kosei koshi koshiro kosuke kota kotaro kotoe kotomi koya koyo kozo kozue
    kumi kumie kumiko kuniaki kunie kunihiro kuniko kunio kunitaka kunitoshi kuniyoshi kuniyuki
    kurumi kyohei kyoji kyoka kyoko kyosuke machie machiko maho maiko maki makie makiko makio
    makiyo makoto mami mamie mamiko mana manami mari marie marika mariko marina marino masae
    masafumi masaharu masahide masahiko masahiro masahisa masahito masaji masakatsu masakazu
    masaki masako masakuni masami masamichi masamitsu masanao masanari masanobu masanori masao
    masaru masashi masashige masataka masatake masateru masato masatomo masatoshi masatsugu
    masaya masayasu masayo masayoshi masayuki masazumi masuko masumi mayako mayu mayuka mayuko
    mayumi michie michihiro michika michiko michio michitaka mie mieko mika mikako miki mikie
    mikiko mikio misae misaki mitsuaki mitsue mitsuhiro mitsuyoshi miyu motohiro naho nahoko
    nahomi nakako nami namie namiko nana nanae nanako nanami nao naoaki naoe naohiro naoka naoki
    naoko naomi naonori naotaka naoto naoya naoyoshi naoyuki nariaki narihiro natsue natsuki
    natsuko natsumi nobu nobuaki nobue nobuharu nobuhiko nobuhiro nobuhisa nobuhito nobukazu
    nobuki nobuko nobumasa nobuo nobutaka nobutake nobutoshi nobuya nobuyasu nobuyo nobuyoshi
    nobuyuki noriaki norichika norie norifumi norihide norihiko norihiro norihisa norihito
    norika norikatsu norikazu noriki noriko norimasa norimi norimichi norimitsu norio norishige
    noritaka noritomo noritoshi noritsugu noriyasu noriyo noriyoshi noriyuki nozomi orie osamu
    reiji reika reiko reina rena rie rieko rika rikako rina risa risako riyoko ryo ryohei ryoji
    ryoko ryoma ryosuke ryota ryoya sachi sachie sachika sachiko sachio sachiyo sadahiro sadaki
    sadanori sadayoshi saeka saeko saemi saeri saho sahori saika saiko sakae saki sakie sakiko
    sanae sanami saori sari satoe satoka satoki satoko satomi satoru satoshi satoyo satsuki
    sawako saya sayaka sayako sayo sayoko sayori sayuki sayumi sayuri seichi seichiro seiji
    seijiro seika seiki seiko seina seishiro seisuke seitaro seiya seizo serika serina setsuko
    shigeaki shigeharu shigehiro shigekazu shigeki shigemasa shigenobu shigenori shigeo
    shigetaka shigeto shigetoshi shigeyasu shigeyoshi shigeyuki shiho shihoko shihomi shihori
    shikiko shima shinako shingo shinichi shinichiro shinji shinjiro shinnosuke shino shinsuke
    shintaro shinya shinzo shio shiomi shion shiori shiro shizue shizuka shizuko sho shogo
    shohei shoichi shoichiro shoji shojiro shoko shosuke shota shotaro shozo shuhei shuji shunji
    shunsuke shusuke soichiro soji soma soshi sosuke sota suguru sumako sumie sumika sumiko
    sumio sumire sumiyo susumu suzuka tadahiro tadaki tadanobu tadanori tadao tadashi tadasuke
    tadayoshi tadayuki taeko taiji taiki taisei taisuke takae takafumi takaharu takahide
    takahiko takahiro takahisa takahito takaki takako takamasa takami takamichi takamitsu
    takanari takanobu takanori takao takashi takashige takateru takato takatomo takatoshi
    takatsugu takaya takayasu takayo takayoshi takayuki takeaki takefumi takeharu takehiko
    takehiro takehisa takehito takeji takeki takemasa takemi takenobu takenori takeo takeru
    takeshi taketo taketoshi takeya takeyoshi takeyuki takiko takuhiro takuji takuma takumi
    takuo takuto takuya tamae tamaki tamami tamayo tamie tamiko tasuku tatsuaki tatsuhiro
    tatsuji tatsuki tatsuma tatsumi tatsunori tatsuo tatsushi tatsuya tatsuyoshi tatsuyuki
    teruaki terue teruhiro teruki terumasa terumi teruo terutaka teruyo teruyoshi teruyuki
    tetsuhiro tetsuji tetsunori tetsuo tokie tokiko tokio toko tomie tomiko tomio tomo tomoaki
    tomoe tomofumi tomoharu tomohide tomohiro tomohisa tomohito tomoji tomoka tomokazu tomoki
    tomoko tomomasa tomomi tomomichi tomonari tomonobu tomonori tomotaka tomotake tomoya
    tomoyasu tomoyo tomoyoshi tomoyuki toru toshiaki toshie toshifumi toshiharu toshihide
    toshihiko toshihiro toshihisa toshihito toshikatsu toshikazu toshiki toshiko toshimasa
    toshimi toshimichi toshimitsu toshinari toshinobu toshinori toshio toshiro toshitaka
    toshitsugu toshiya toshiyasu toshiyo toshiyuki toyoko tsuguo tsuneaki tsunehiro tsunenori
    tsuneo tsutomu tsuyoshi wakako wakana yae yaeko yasuaki yasue yasuharu yasuhiro yasuji
    yasuka yasumasa yasunobu yasunori yasuo yasushi yasutaka yasutoshi yasuyoshi yasuyuki yoichi
    yoji yojiro yoshiaki yoshie yoshifumi yoshiharu yoshihide yoshihiko yoshihiro yoshika
    yoshikatsu yoshikazu yoshiki yoshiko yoshikuni yoshimasa yoshimi yoshimichi yoshimitsu
    yoshinao yoshinobu yoshinori yoshio yoshiro yoshitaka yoshitake yoshiteru yoshito yoshitomo
    yoshitsugu yoshiya yoshiyasu yoshiyuki yosuke yuho yui yuichi yuichiro yuiko yuji yujiro
    yuka yukako yukari yuki yukie yukihiro yukiko yukina yukio yuko yuma yuna yuri yuria yurie
    yurika yuriko yurina yusaku yushi yusuke yuta yutaro yuto yuya yuzo
    """
}
