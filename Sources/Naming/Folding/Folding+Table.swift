extension Folding {
  /// What scalars above ASCII fold to where lower-casing alone does not do it: compatibility forms
  /// and letters with accents, after NFKC, case folding and the removal of accents.
  ///
  /// `C0.aaaaaa` folds six scalars from U+00C0 on, one each; `DF=ss` folds one scalar to several.
  /// Source: made from the Unicode Character Database, version 15.0.
  static let source: StaticString = #"""
    AA.a B2.23 B5.μ B9.1o BC=1⁄4 BD=1⁄2 BE=3⁄4 C0.aaaaaa C7.ceeeeiiii D1.nooooo D9.uuuuy DF=ss
    E0.aaaaaa E7.ceeeeiiii F1.nooooo F9.uuuuy FF.yaaaaaaccccccccdd 112.eeeeeeeeeegggggggghh
    128.iiiiiiiii 132=ij 133=ij 134.jjkk 139.llllll 13F=l· 140=l· 143.nnnnnn 149=ʼn 14C.oooooo
    154.rrrrrrsssssssstttt 168.uuuuuuuuuuuuwwyyyzzzzzzs 1A0.oo 1AF.uu 1C4=dz 1C5=dz 1C6=dz 1C7=lj
    1C8=lj 1C9=lj 1CA=nj 1CB=nj 1CC=nj 1CD.aaiioouuuuuuuuuu 1DE.aaaaææ 1E6.ggkkooooʒʒj 1F1=dz 1F2=dz
    1F3=dz 1F4.gg 1F8.nnaaææøøaaaaeeeeiiiioooorrrruuuusstt 21E.hh 226.aaeeooooooooyy 2B0.hɦjrɹɻʁwy
    2E0.ɣlsxʕ 374.ʹ 386.α 388.εηι 38C.ο 38E.υωι 3AA.ιυαεηιυ 3C2.σ 3CA.ιυουω 3D0.βθυυυφπ 3F0.κρσ
    3F5.ε 3F9.σ 400.ее 403.г 407.і 40C.киу 419.и 439.и 450.ее 453.г 457.і 45C.киу 476.ѵѵ 4C1.жж
    4D0.аааа 4D6.ее 4DA.әәжжзз 4E2.ииииоо 4EA.өөээуууууучч 4F8.ыы 587=եւ 622.ااواي 675=اٴ 676=وٴ
    677=ۇٴ 678=يٴ 6C0.ە 6C2.ہ 6D3.ے 929.न 931.र 934.ळ 958.कखगजडढफय 9DC.ডঢ 9DF.য A33.ਲ A36.ਸ A59.ਖਗਜ
    A5E.ਫ B5C.ଡଢ E33=ํา EB3=ໍາ EDC=ຫນ EDD=ຫມ F43=གྷ F4D=ཌྷ F52=དྷ F57=བྷ F5C=ཛྷ F69=ཀྵ 10FC.ნ
    13F8.ᏰᏱᏲᏳᏴᏵ 1715= 1734= 1B44= 1BAA= 1BF2= 1BF3= 1C80.вдосттъѣꙋ 1D2C.aæb 1D30.deǝghijklmn
    1D3C.oȣprtuwaɐɑᴂbdeəɛɜg 1D4F.kmŋoɔᴖᴗptuᴝɯvᴥβγδφχiruvβγρφχ 1D78.н
    1D9B.ɒcɕðɜfɟɡɥɨɩɪᵻʝɭᶅʟɱɰɲɳɴɵɸʂʃƫʉʊᴜʋʌzʐʑʒθ
    1E00.aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooop
    1E55.ppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwy 1E9A=aʾ 1E9B.s
    1E9E=ss
    1EA0.aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy
    1F00.ααααααααααααααααεεεεεε 1F18.εεεεεε 1F20.ηηηηηηηηηηηηηηηηιιιιιιιιιιιιιιιιοοοοοο 1F48.οοοοοο
    1F50.υυυυυυυυ 1F59.υ 1F5B.υ 1F5D.υ 1F5F.υωωωωωωωωωωωωωωωωααεεηηιιοουυωω
    1F80.ααααααααααααααααηηηηηηηηηηηηηηηηωωωωωωωωωωωωωωωωααααα 1FB6.ααααααα 1FBE.ι 1FC2.ηηη
    1FC6.ηηεεηηη 1FD0.ιιιι 1FD6.ιιιιιι 1FE0.υυυυρρυυυυυυρ 1FF2.ωωω 1FF6.ωωοοωωω 2070.0i 2074.456789
    207F.n0123456789 2090.aeoxəhklmnpst 20A8=rs 2100=a/c 2101=a/s 2102.c 2103=°c 2105=c/o 2106=c/u
    2107.ɛ 2109=°f 210A.ghhhhħiill 2115.n 2116=no 2119.pqrrr 2120=sm 2121=tel 2122=tm 2124.z 2128.z
    212B.abc 212F.eef 2133.moאבגדi 213B=fax 213C.πγγπ 2145.ddeij 2150=1⁄7 2151=1⁄9 2152=1⁄10
    2153=1⁄3 2154=2⁄3 2155=1⁄5 2156=2⁄5 2157=3⁄5 2158=4⁄5 2159=1⁄6 215A=5⁄6 215B=1⁄8 215C=3⁄8
    215D=5⁄8 215E=7⁄8 215F=1⁄ 2160.i 2161=ii 2162=iii 2163=iv 2164.v 2165=vi 2166=vii 2167=viii
    2168=ix 2169.x 216A=xi 216B=xii 216C.lcdmi 2171=ii 2172=iii 2173=iv 2174.v 2175=vi 2176=vii
    2177=viii 2178=ix 2179.x 217A=xi 217B=xii 217C.lcdm 2189=0⁄3 2460.123456789 2469=10 246A=11
    246B=12 246C=13 246D=14 246E=15 246F=16 2470=17 2471=18 2472=19 2473=20 2474=(1) 2475=(2)
    2476=(3) 2477=(4) 2478=(5) 2479=(6) 247A=(7) 247B=(8) 247C=(9) 247D=(10) 247E=(11) 247F=(12)
    2480=(13) 2481=(14) 2482=(15) 2483=(16) 2484=(17) 2485=(18) 2486=(19) 2487=(20) 2488=1. 2489=2.
    248A=3. 248B=4. 248C=5. 248D=6. 248E=7. 248F=8. 2490=9. 2491=10. 2492=11. 2493=12. 2494=13.
    2495=14. 2496=15. 2497=16. 2498=17. 2499=18. 249A=19. 249B=20. 249C=(a) 249D=(b) 249E=(c)
    249F=(d) 24A0=(e) 24A1=(f) 24A2=(g) 24A3=(h) 24A4=(i) 24A5=(j) 24A6=(k) 24A7=(l) 24A8=(m)
    24A9=(n) 24AA=(o) 24AB=(p) 24AC=(q) 24AD=(r) 24AE=(s) 24AF=(t) 24B0=(u) 24B1=(v) 24B2=(w)
    24B3=(x) 24B4=(y) 24B5=(z) 24B6.abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz0 2C7C.jv
    2D6F.ⵡ 2E9F.母 2EF3.龟
    2F00.一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈戶手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水
    2F55.火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜
    2FAA.隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠 302E= 302F= 3038.十卄卅 309F=より 30FF=コト
    3192.一二三四上中下甲乙丙丁天地人 A69C.ъь A770.ꝯ A7F2.cfq A7F8.ħœ A953= A9C0= AB5C.ꜧꬷɫꭒ AB69.ʍ
    AB70.ᎠᎡᎢᎣᎤᎥᎦᎧᎨᎩᎪᎫᎬᎭᎮᎯᎰᎱᎲᎳᎴᎵᎶᎷᎸᎹᎺᎻᎼᎽᎾᎿᏀᏁᏂᏃᏄᏅᏆᏇᏈᏉᏊᏋᏌᏍᏎᏏᏐᏑᏒᏓᏔᏕᏖᏗᏘᏙᏚᏛᏜᏝᏞᏟᏠᏡᏢᏣᏤᏥᏦᏧᏨᏩᏪᏫᏬᏭᏮᏯ
    F900.豈更車賈滑串句龜龜契金喇奈懶癩羅蘿螺裸邏樂洛烙珞落酪駱亂卵欄爛蘭鸞嵐濫藍襤拉臘蠟廊朗浪狼郎來冷勞擄櫓爐盧老蘆虜路露魯鷺碌祿綠菉錄鹿論壟弄籠聾牢磊賂雷壘屢樓淚漏累縷陋勒肋凜
    F955.凌稜綾菱陵讀拏樂諾丹寧怒率異北磻便復不泌數索參塞省葉說殺辰沈拾若掠略亮兩凉梁糧良諒量勵呂女廬旅濾礪閭驪麗黎力曆歷轢年憐戀撚漣煉璉秊練聯輦蓮連鍊列劣咽烈裂說廉念捻殮簾獵令囹
    F9AA.寧嶺怜玲瑩羚聆鈴零靈領例禮醴隸惡了僚寮尿料樂燎療蓼遼龍暈阮劉杻柳流溜琉留硫紐類六戮陸倫崙淪輪律慄栗率隆利吏履易李梨泥理痢罹裏裡里離匿溺吝燐璘藺隣鱗麟林淋臨立笠粒狀炙識什茶
    F9FF.刺切度拓糖宅洞暴輻行降見廓兀嗀 FA10.塚 FA12.晴 FA15.凞猪益礼神祥福靖精羽 FA20.蘒 FA22.諸 FA25.逸都
    FA2A.飯飼館鶴郞隷侮僧免勉勤卑喝嘆器塀墨層屮悔慨憎懲敏既暑梅海渚漢煮爫琢碑社祉祈祐祖祝禍禎穀突節練縉繁署者臭艹艹著褐視謁謹賓贈辶逸難響頻恵𤋮舘
    FA70.並况全侀充冀勇勺喝啕喙嗢塚墳奄奔婢嬨廒廙彩徭惘慎愈憎慠懲戴揄搜摒敖晴朗望杖歹殺流滛滋漢瀞煮瞧爵犯猪瑱甆画瘝瘟益盛直睊着磌窱節类絛練缾者荒華蝹襁覆視調諸請謁諾諭謹變贈輸遲醙
    FAC5.鉶陼難靖韛響頋頻鬒龜𢡊𢡄𣏕㮝䀘䀹𥉉𥳐𧻓齃龎 FB00=ff FB01=fi FB02=fl FB03=ffi FB04=ffl FB05=st FB06=st FB13=մն
    FB14=մե FB15=մի FB16=վն FB17=մխ FB1D.י FB1F.ײעאדהכלםרת FB2A.ששששאאאבגדהוז FB38.טיךכל FB3E.מ
    FB40.נס FB43.ףפ FB46.צקרשתובכפ FB4F=אל FF10.0123456789 FF21.abcdefghijklmnopqrstuvwxyz
    FF41.abcdefghijklmnopqrstuvwxyz FF66.ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン
    1D400.abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefg
    1D456.ijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyza 1D49E.cd 1D4A2.g
    1D4A5.jk 1D4A9.nopq 1D4AE.stuvwxyzabcd 1D4BB.f 1D4BD.hijklmn
    1D4C5.pqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzab 1D507.defg
    1D50D.jklmnopq 1D516.stuvwxy 1D51E.abcdefghijklmnopqrstuvwxyzab 1D53B.defg 1D540.ijklm 1D546.o
    1D54A.stuvwxy
    1D552.abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdef
    1D5A6.ghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijkl
    1D5FA.mnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqr
    1D64E.stuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzıȷ
    1D6A8.αβγδεζηθικλμνξοπρθστυφχψω 1D6C2.αβγδεζηθικλμνξοπρσστυφχψω
    1D6DC.εθκφρπαβγδεζηθικλμνξοπρθστυφχψω 1D6FC.αβγδεζηθικλμνξοπρσστυφχψω
    1D716.εθκφρπαβγδεζηθικλμνξοπρθστυφχψω 1D736.αβγδεζηθικλμνξοπρσστυφχψω
    1D750.εθκφρπαβγδεζηθικλμνξοπρθστυφχψω 1D770.αβγδεζηθικλμνξοπρσστυφχψω
    1D78A.εθκφρπαβγδεζηθικλμνξοπρθστυφχψω 1D7AA.αβγδεζηθικλμνξοπρσστυφχψω 1D7C4.εθκφρπϝϝ
    1D7CE.01234567890123456789012345678901234567890123456789 1F100=0. 1F101=0, 1F102=1, 1F103=2,
    1F104=3, 1F105=4, 1F106=5, 1F107=6, 1F108=7, 1F109=8, 1F10A=9, 1F110=(a) 1F111=(b) 1F112=(c)
    1F113=(d) 1F114=(e) 1F115=(f) 1F116=(g) 1F117=(h) 1F118=(i) 1F119=(j) 1F11A=(k) 1F11B=(l)
    1F11C=(m) 1F11D=(n) 1F11E=(o) 1F11F=(p) 1F120=(q) 1F121=(r) 1F122=(s) 1F123=(t) 1F124=(u)
    1F125=(v) 1F126=(w) 1F127=(x) 1F128=(y) 1F129=(z) 1F12A=〔s〕 1F12B.cr 1F12D=cd 1F12E=wz
    1F130.abcdefghijklmnopqrstuvwxyz 1F14A=hv 1F14B=mv 1F14C=sd 1F14D=ss 1F14E=ppv 1F14F=wc
    """#
}
