extension Korean {
  /// Family names: how many of 100,000 people bear each, and how many of a hundred of them write it
  /// so.
  ///
  /// Sources: bearers after the census of 2015 (Statistics Korea); spellings after the passport
  /// applications of 2007 as the National Institute of Korean Language gave them, rounded, and for
  /// rare names by analogy with syllables of the same sound.
  static let familyNames: StaticString = """
    김 21510 kim:98 gim:1 ghim:.1 khim:.1
    이 14700 lee:97 yi:1.5 rhee:.4 li:.4 yee:.2 ri:.2 i:.2 rhie:.1 ree:.1 ie:.05 ye:.05 leigh:.05
    박 8440 park:95 pak:2.5 bak:2 bark:.2 park:0 parg:.05
    최 4700 choi:92 choe:6 choy:.3 ch'oe:.5 choei:.3 chey:.1 tchoi:.1
    정 4820 jung:47 jeong:37 chung:10 cheong:1.5 chong:1.5 joung:1 jeoung:.7 jong:.3 chOng:.5 chyung:.1
    강 2554 kang:95 gang:4 khang:.2 kahng:.2
    조 2930 cho:70 jo:28 joe:.6 choh:.2 joh:.3
    윤 2050 yoon:50 yun:46 youn:3 yune:.1
    장 2000 jang:78 chang:20 jahng:.2 chahng:.1
    임 2040 lim:62 im:25 yim:6 rim:2 leem:1.5 ihm:.5 rhim:.4 eem:.2
    한 1560 han:98 hahn:1.5 hann:.1
    오 1540 oh:95 o:3 oe:.1 ohh:.1
    서 1510 seo:83 suh:9 su:2 so:.3 sO:.4 seoh:.6 sur:.3 seu:.2
    신 1880 shin:89 sin:9 shinn:.2 sheen:.1 cin:.05
    권 1420 kwon:93 gwon:3 kweon:2 kwun:.4 kwOn:.4 gweon:.3
    황 1400 hwang:97 whang:1.6 hoang:.1
    안 1380 ahn:75 an:24 ann:.1 aan:.05
    송 1380 song:98 soung:.2
    유 2060 yoo:46 yu:42 you:8 ryu:2 yoou:.05 ryoo:.3 yew:.1
    류 320 ryu:76 ryoo:6 yoo:5 yu:4 lyu:3 rhyu:.6 you:.6 liu:.1 ryou:.3
    전 1510 jeon:74 jun:13 chun:6 jeun:1.5 cheon:1 jon:.6 chOn:.5 jeonn:.1 chon:.4
    홍 1125 hong:99 houng:.1
    고 950 ko:60 go:34 koh:4 goh:.7 kho:.2
    문 935 moon:84 mun:15 mwun:.1 moun:.1
    양 1110 yang:98 ryang:.3
    손 920 son:92 sohn:6 shon:.4
    배 806 bae:88 bai:2 pae:4 pai:.7 bea:.7 bay:.3
    백 769 baek:58 baik:15 paik:8 back:9 paek:4 bek:.8 beak:.8 bak:.1
    허 658 heo:58 hur:17 huh:13 her:5 hu:.8 hO:.3 hoe:.1 heu:.2
    남 555 nam:97 nahm:1.5
    심 547 shim:70 sim:27 shiem:.1
    노 651 noh:52 no:33 roh:9 ro:2 nho:.4 rho:.4
    하 464 ha:96 hah:1
    곽 409 kwak:90 gwak:7 kwack:.6 kwag:.4
    성 401 sung:60 seong:33 seoung:1 song:.8 sOng:.4 soung:.6
    차 392 cha:97 char:.4 tcha:.1 ch'a:.3
    주 449 joo:60 ju:34 choo:1.5 chu:1.5 jou:.4
    우 392 woo:91 wu:3 u:2.5 oo:.4 ou:.5
    구 411 koo:52 gu:30 ku:8 goo:6 ko:.1
    민 346 min:98 minn:.2 meen:.1
    진 350 jin:93 chin:4 jean:.3
    지 321 ji:74 jee:16 chi:3 gee:1 je:.1
    엄 291 um:44 eom:40 uhm:6 eum:3 om:1 Om:.4 oum:.3 ohm:.1
    채 265 chae:93 chai:3 ch'ae:.4 che:.3
    원 260 won:96 weon:1.5 wOn:.5 one:.1
    천 245 cheon:64 chun:24 chon:3 ch'On:.4 cheun:.6
    방 243 bang:93 pang:4 bahng:.4
    공 185 kong:72 gong:25 kohng:.1
    현 179 hyun:62 hyeon:31 hyon:1.5 hyoun:.8 hyOn:.4
    함 163 ham:97 hahm:2
    변 230 byun:63 byeon:26 byon:3 pyun:1.5 pyon:.6 byoun:1 pyOn:.4 pyeon:.6
    염 140 yeom:62 yum:20 youm:10 yom:3 yeum:.6 yOm:.4
    여 157 yeo:72 yuh:4 yeu:2 yo:3 yea:1 yeoh:.5 yu:.5
    추 121 choo:42 chu:54 ch'u:.6
    도 113 do:84 doh:9 to:2 dho:.4
    소 105 so:88 soh:5 sho:.4
    석 122 seok:68 suk:18 sok:4 seog:2 sOk:.4
    선 86 sun:56 seon:36 son:1.5 sOn:.4
    설 97 seol:66 sul:18 sol:4 seul:3 sOl:.4 sull:.3
    마 77 ma:96 mah:2
    길 77 gil:55 kil:40 khil:.3
    연 69 yeon:68 yun:10 youn:10 yon:3 yOn:.4 yeun:2
    위 63 wi:74 wee:10 we:5 wie:2 whi:.6
    표 61 pyo:90 phyo:3 p'yo:.5
    명 59 myung:52 myeong:32 myoung:9 myong:2 myOng:.4
    기 58 ki:66 gi:22 kee:5 key:2
    반 57 ban:82 bahn:9 pan:4
    나 322 na:84 la:4 ra:6 nah:2 rha:.3
    라 32 ra:80 la:12 na:4 rah:.6
    왕 51 wang:98
    금 51 keum:48 geum:38 kum:6 gum:2 kUm:.4
    옥 50 ok:78 ock:10 oak:3 ohk:1.5 og:1
    육 46 yook:62 yuk:24 youk:4 yug:1 ryuk:1
    인 45 in:88 ihn:2 yin:2 inn:1
    맹 45 maeng:88 mang:3 meng:3
    제 42 je:80 jae:6 che:3 jei:2
    모 42 mo:94 moh:3
    탁 42 tak:92 tark:2 t'ak:.6 tahk:1
    국 40 kook:52 guk:24 gook:10 kuk:9
    어 37 eo:62 uh:16 eoh:6 auh:2 O:.4 euh:2
    은 32 eun:90 un:4 Un:.4
    편 32 pyun:48 pyeon:40 pyon:3 pyoun:3 p'yOn:.4
    용 30 yong:92 ryong:2 young:1
    예 27 ye:88 yea:3 yeh:3
    봉 24 bong:95 pong:2
    경 34 kyung:56 gyeong:20 kyeong:9 kyoung:8 kyong:2 kyOng:.4
    사 23 sa:95
    부 20 boo:62 bu:30 pu:2 poo:.6
    가 20 ka:60 ga:32 kah:2 kha:2
    복 19 bok:90 pok:3
    태 18 tae:90 tai:3 t'ae:.6
    목 17 mok:90 mock:4
    형 15 hyung:62 hyeong:28 hyoung:5
    계 14 kye:60 gye:26 kae:2
    피 13 pi:70 phee:4 pee:6
    두 13 doo:60 du:30
    감 12 kam:64 gam:28 kahm:2
    음 12 eum:80 um:6 Um:.4
    빈 11 bin:90 been:3
    동 10 dong:94 tong:2
    온 10 on:88 ohn:4
    호 10 ho:94
    범 9 bum:48 beom:44 bom:2
    좌 7 jwa:60 joa:12 chwa:4
    팽 6 paeng:80 pang:4
    승 6 seung:80 sung:12
    간 5 kan:60 gan:32
    상 5 sang:95
    시 5 shi:40 si:50
    갈 4 gal:60 kal:30
    견 3 kyun:40 gyeon:34 kyeon:10
    단 3 dan:90
    당 2 dang:90
    옹 2 ong:90
    남궁 42 namgung:54 namkung:24 namgoong:12 namkoong:9
    황보 21 hwangbo:86 hwangbor:.1 whangbo:4
    제갈 11 jegal:52 jekal:24 jaegal:9 chegal:4
    사공 9 sagong:52 sakong:44
    선우 8 sunwoo:66 seonwoo:20 seonu:6 sonu:3
    서문 4 seomun:48 seomoon:40 suhmoon:4
    독고 2 dokgo:60 dokko:20 tokko:4
    """
}
