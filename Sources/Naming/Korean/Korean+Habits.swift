extension Korean {
  /// How the parts of a syllable of a given name are written, with the share of each habit in a
  /// hundred.
  ///
  /// A line names an onset (`ㄱ-`), an onset before a front vowel (`ㅅ-이`), a coda (`-ㄱ`), a vowel
  /// (`ㅓ`), a vowel before a coda (`ㅓㄴ`), or the vowel of one syllable (`영`). `O` and `U` stand for
  /// ŏ and ŭ.
  /// Sources: the Revised Romanization (2000), McCune–Reischauer (1939), Yale (1954); shares after
  /// the romanised and Hangul names of some 280 singers in a public list (Kaggle, "K-Pop Idols",
  /// 2020) and 30 members of the National Assembly (2014), judged by eye and rounded, without an exact tally.
  static let habitTable: StaticString = """
    ㄱ- g:50 k:48 gh:.5 kh:.3
    ㄲ- kk:70 gg:12 k:12 g:5
    ㄴ- n:99 nh:.1
    ㄷ- d:95 t:4
    ㄸ- tt:62 dd:14 d:12 t:10
    ㄹ- r:76 l:18 n:4 rh:.4 ll:.1
    ㅁ- m:100
    ㅂ- b:91 p:8
    ㅃ- pp:62 bb:14 b:12 p:10
    ㅅ- s:98 sh:1.5
    ㅅ-이 s:52 sh:47
    ㅆ- ss:74 s:25
    ㅇ- :100
    ㅈ- j:91 ch:7.5 z:.4 c:.3 tj:.1
    ㅉ- jj:70 j:20 cc:1 tch:2
    ㅊ- ch:98 tch:.2 c:.2
    ㅋ- k:97 kh:2
    ㅌ- t:97 th:2
    ㅍ- p:88 ph:10
    ㅎ- h:99 w:0
    -ㄱ k:90 g:7 c:.8 ck:1
    -ㄴ n:99 nn:.3
    -ㄷ t:70 d:28
    -ㄹ l:96 r:2 ll:1
    -ㅁ m:99 mm:.2
    -ㅂ p:62 b:36
    -ㅅ t:60 s:36 d:3
    -ㅇ ng:99
    -ㄲ k:90
    -ㄶ n:90 nh:8
    -ㄺ k:70 lg:20 l:8
    -ㄻ m:80 lm:15
    -ㄼ l:60 p:20 lb:15
    -ㅀ l:80 lh:15
    -ㅄ p:70 ps:20
    -ㅆ t:60 s:20 ss:15
    -ㅈ t:80 j:15
    -ㅊ t:80 ch:15
    -ㅋ k:90
    -ㅌ t:90
    -ㅍ p:90
    -ㅎ :60 h:20 t:15
    ㅏ a:96 ah:3 aa:.2
    ㅐ ae:93 ai:3 e:1.5 ea:1 ay:.5 eh:.1
    ㅑ ya:97 yah:1.5 ia:.5
    ㅒ yae:90 ye:5
    ㅓ eo:86 uh:5 u:3 o:1.5 O:1.5 eoh:.7 eu:.5 e:.2 ur:.5
    ㅓㄴ eo:56 u:36 o:3 O:1.5 eu:1 uh:.6 e:.2 oe:.1
    ㅓㅇ u:52 eo:36 eu:3.5 ou:2 o:2 O:1.5 eou:1 e:.2
    ㅓㅁ eo:50 u:42 o:3 O:1.5 eu:1 e:.2
    ㅓㅂ eo:46 u:42 o:7 O:1.5 ou:.5 e:.2
    ㅓㄱ eo:62 u:28 o:4 O:1.5 eu:2 ou:.3 e:.2
    ㅓㄹ eo:52 u:34 o:9 O:1.5 eu:.6 ou:.3 e:.2
    ㅔ e:94 ae:2 ea:1 ey:1 eh:.5
    ㅕ yeo:82 yu:3 yuh:4 yo:2 yO:1.5 yeu:2 ye:.4 you:.5
    ㅕㄴ yeo:46 yu:42 you:5 yo:3 yO:1.5 yeu:1 eo:1 ye:.2
    연 yeo:80 yu:8 you:6 yo:2 yO:1.5 yeu:1.5 ye:.2
    현 yu:70 yeo:23 yo:2.5 you:1.5 yO:1.5 eo:.1 ye:.1
    ㅕㅇ yu:50 yeo:24 you:19 yo:3 yO:1.5 eo:.5 yeou:.4 ye:.2
    영 you:78 yeo:12 yu:5 yo:2 yO:1.5 yeou:.5 ye:.1
    ㅕㄱ yu:63 yeo:26 yo:4 yO:1.5 you:3 eo:.3 ye:.2
    ㅕㄹ yeo:70 yu:17 yo:4 yO:1.5 you:3 eo:.6 ye:.2
    ㅕㅂ yeo:50 yu:40 yo:4 yO:1.5 you:3 ye:.2
    ㅕㅁ yeo:62 yu:26 you:6 yo:3 yO:1.5 ye:.2
    ㅖ ye:90 yae:2 yea:2 e:1 yeh:.6 ae:1 yey:.4
    ㅗ o:96 oh:2 oo:.2 ou:.2
    ㅘ wa:96 oa:1.5 ua:.2
    ㅙ wae:90 we:3
    ㅚ oe:62 oi:22 oy:1 we:5 wae:1
    ㅛ yo:96 yoh:1 yow:.1
    ㅜ oo:56 u:42 ou:.6 wu:.3 uu:.1
    ㅜㄴ oo:46 u:51 oun:.1 ou:.5 wu:.2 une:.1
    준 u:60 oo:36 une:.1 ou:.3 wu:.1 uh:.4
    훈 oo:60 u:38 ou:.5 wu:.1
    순 oo:74 u:24 ou:.5 wu:.2
    우 woo:92 u:4 wu:2 oo:.5 ou:.4
    운 woo:62 u:26 oo:6 wu:2 ou:1
    욱 woo:78 u:12 oo:4 wu:2 ou:.5
    웅 woo:70 u:22 oo:3 wu:2
    울 woo:40 u:40 wu:3 oo:10
    ㅜㄱ oo:66 u:31 ou:.6 wu:.2
    ㅜㅇ oo:48 u:48 ou:1 wu:.2
    ㅝ wo:93 weo:3 wO:1.5 uo:.3 we:.2
    ㅞ we:90 wae:3
    ㅟ wi:74 wee:8 ui:8 we:2 uy:.3 wy:.3
    ㅠ yu:60 yoo:32 you:6 u:.6 yew:.1
    유 yoo:44 yu:46 you:8 yew:.2 u:.2
    규 yu:92 yoo:5 you:1.5
    ㅠㄴ yu:50 yoo:46 you:2 yune:.1
    ㅠㄱ yu:40 yoo:52 you:3
    ㅡ eu:84 u:10 U:1.5 oo:.3 o:.3 eo:.5 ue:.5
    은 eu:91 u:5 U:1.5 eo:.1 ue:.3
    승 eu:85 u:11 U:1.5 eo:.4
    근 eu:72 u:22 U:1.5 ue:1
    ㅢ ui:54 eui:28 ee:6 i:4 Ui:1 euy:.3 uy:.1
    희 ee:80 ui:10 i:6 eui:1 ie:.8 ey:.6 Ui:1 y:.2 uy:.1
    의 ui:48 eui:46 ee:.5 Ui:1 yi:.3 uy:.1
    ㅣ i:84 ee:12 ie:.5 y:.4 ih:.3 ea:.1
    ㅣㄴ i:96 ee:1.5 ea:.6 ie:.1 y:.1
    ㅣㄹ i:95 ee:2 ea:.1
    ㅣㄱ i:95 ee:2 ie:.2
    ㅣㅁ i:95 ee:1.5
    리 i:78 ee:16 ie:1.5 y:.4 ea:.2 ey:.3
    이 i:60 yi:20 ee:10 ye:2 e:3 lee:1
    """
}
