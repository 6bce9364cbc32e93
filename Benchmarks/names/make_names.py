#!/usr/bin/env python3
"""make_names OUT [--people N] [--seed S]

Writes a test set of Korean names: PEOPLE people with names of their own, each in up to five spellings,
with hard negatives among them (one vowel or consonant apart, the same given name, the same family
name), and the context that a document would give for half of them.

OUT gets one line a spelling: person, spelling, Hangul, series, role, group (tabs; context may be empty).

Sources: family names by bearers, census of 2015 (Statistics Korea); their spellings after the passport
applications of 2007 (National Institute of Korean Language, rounded); syllables of given names by the
ranks of common names (Supreme Court of Korea, births 1945-2015, rounded to classes); the Revised
Romanization (2000); McCune-Reischauer (1939); press habits after a public list of singers ("K-Pop
Idols", 2020), counted by hand. The tables here are this script's own: the program does not see them.
"""
import argparse, random, unicodedata

FAMILIES = """김 2151 kim|이 1470 lee|박 844 park|최 470 choi|정 482 jung:50,jeong:38,chung:12|강 255 kang|조 293 cho:70,jo:30
윤 205 yoon:50,yun:46,youn:4|장 200 jang:80,chang:20|임 204 lim:65,im:28,yim:7|한 156 han|오 154 oh|서 151 seo:88,suh:12
신 188 shin:90,sin:10|권 142 kwon|황 140 hwang|안 138 ahn:75,an:25|송 138 song|유 206 yoo:48,yu:44,you:8|전 151 jeon:80,jun:13,chun:7
홍 112 hong|고 95 ko:60,go:36,koh:4|문 94 moon:85,mun:15|양 111 yang|손 92 son:93,sohn:7|배 81 bae:93,pae:7|백 77 baek:70,paik:12,baik:18
허 66 heo:60,hur:22,huh:18|남 56 nam|심 55 shim:70,sim:30|노 65 noh:55,no:34,roh:11|하 46 ha|곽 41 kwak|성 40 sung:64,seong:36
차 39 cha|주 45 joo:63,ju:37|우 39 woo|구 41 koo:58,gu:30,ku:12|민 35 min|진 35 jin|지 32 ji:80,jee:20|엄 29 um:50,eom:50|채 27 chae
원 26 won|천 25 cheon:70,chun:30|방 24 bang|공 19 kong:72,gong:28|현 18 hyun:66,hyeon:34|함 16 ham|변 23 byun:70,byeon:30
염 14 yeom:70,yum:30|여 16 yeo|추 12 choo:44,chu:56|도 11 do|소 11 so|석 12 seok:80,suk:20|선 9 sun:60,seon:40|마 8 ma|길 8 gil:58,kil:42
나 32 na|남궁 4 namgung:60,namkoong:40|황보 2 hwangbo|선우 1 sunwoo:70,seonwoo:30"""
FIRST = ("지민수영정현성재준서" * 6 + "유주동승예소혜태연진세상은희윤채시하경미도보" * 4 + "나가원창종병규용인찬홍대이아호조한우효기" * 2
         + "건광근금길남다덕두문범봉선순숙신애양옥완웅의익일장제중철춘충치택필학해향헌형화환후훈")
SECOND = ("민현진원은우수영준희호연" * 6 + "빈주서석윤경인린성지환재훈규나아정선숙철식" * 4 + "찬형한혜균안하태라혁유용예리근순미자옥기" * 2
          + "건결곤관광교구국남도동두란람래록률림모문배범별봄산상섭솔슬승신심애언엽오완욱운웅월율음익일임전제종중창천춘택표필학해향헌홍화환회효후흠흥")
PRESS = {  # the vowel with its coda, then habits; RR is always among them
    "ㅓ": "eo:85,u:5,uh:10", "ㅓㄴ": "eo:60,u:40", "ㅓㅇ": "u:58,eo:36,eu:6", "ㅓㅁ": "eo:52,u:48", "ㅓㅂ": "eo:50,u:50",
    "ㅓㄱ": "eo:68,u:32", "ㅓㄹ": "eo:60,u:40", "ㅕ": "yeo:85,yu:8,yuh:7", "ㅕㄴ": "yeo:50,yu:42,you:8", "ㅕㅇ": "yu:54,yeo:26,you:20",
    "ㅕㄱ": "yu:68,yeo:32", "ㅕㄹ": "yeo:78,yul:0,yu:22", "ㅕㅂ": "yeo:55,yu:45", "ㅜ": "oo:56,u:44", "ㅜㄴ": "oo:48,u:52", "ㅜㄱ": "oo:68,u:32",
    "ㅜㅇ": "oo:52,u:48", "ㅡ": "eu:88,u:12", "ㅢ": "ui:60,eui:40", "ㅣ": "i:88,ee:12", "ㅣㄴ": "i:98,ee:2", "ㅠ": "yu:62,yoo:32,you:6", "ㅠㄴ": "yu:52,yoo:48",
    "ㅏ": "a:97,ah:3", "ㅐ": "ae:97,ai:3", "ㅚ": "oe:70,oi:30", "ㅝ": "wo:97,weo:3",
}
WHOLE = {"영": "young:82,yeong:12,yung:6", "우": "woo:96,u:4", "운": "woon:70,un:30", "욱": "wook:86,uk:14", "웅": "woong:76,ung:24", "희": "hee:84,hui:10,hi:6",
         "훈": "hoon:62,hun:38", "준": "jun:62,joon:38", "현": "hyun:74,hyeon:26", "은": "eun:94,un:6", "승": "seung:88,sung:12", "의": "ui:50,eui:50", "연": "yeon:84,yun:8,youn:8",
         "규": "kyu:60,gyu:38,kyoo:2", "유": "yoo:46,yu:46,you:8"}
ONSET = {"ㄱ": "g:50,k:50", "ㄹ": "r:78,l:22", "ㅈ": "j:93,ch:7", "ㅂ": "b:93,p:7", "ㄷ": "d:97,t:3", "ㅍ": "p:90,ph:10"}
CODA = {"ㄱ": "k:93,g:7", "ㅂ": "p:64,b:36"}
O = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
V = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"
C = ["", *"ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ"]
RR_O = "g kk n d tt r m b pp s ss _ j jj ch k t p h".replace("_", "").split(" ")
RR_V = "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split()
MR_O = "k kk n t tt r m p pp s ss _ ch tch ch' k' t' p' h".replace("_", "").split(" ")
MR_V = "a ae ya yae ŏ e yŏ ye o wa wae oe yo u wŏ we wi yu ŭ ŭi i".split()
CODAS = {"": "", "ㄱ": "k", "ㄴ": "n", "ㄷ": "t", "ㄹ": "l", "ㅁ": "m", "ㅂ": "p", "ㅅ": "t", "ㅇ": "ng"}


def parts(syllable):
    n = ord(syllable) - 0xAC00
    return O[n // 588], V[n // 28 % 21], C[n % 28]


def habits(text):
    if ":" not in text:
        return [(text, 1.0)]
    pairs = [p.split(":") for p in text.split(",")]
    total = sum(float(w) for _, w in pairs)
    return [(s, float(w) / total) for s, w in pairs if float(w) > 0]


def press(syllable):
    """Every press spelling of a syllable with its share."""
    if syllable in WHOLE:
        return habits(WHOLE[syllable])
    o, v, c = parts(syllable)
    onsets = habits("s:50,sh:50") if o == "ㅅ" and v == "ㅣ" else habits(ONSET.get(o, RR_O[O.index(o)]))
    vowels = habits(PRESS.get(v + c) or PRESS.get(v) or RR_V[V.index(v)])
    return [(a + b + d, p * q * r) for a, p in onsets for b, q in vowels for d, r in habits(CODA.get(c, CODAS[c]))]


def revised(name):
    return [RR_O[O.index(o)] + RR_V[V.index(v)] + CODAS[c] for o, v, c in map(parts, name)]


def mccune(name):
    """Syllable by syllable, with voicing between vowels and after n, m, ng, l."""
    out, before = [], ""
    for i, (o, v, c) in enumerate(map(parts, name)):
        first = MR_O[O.index(o)]
        if i and before in ("", "ㄴ", "ㅁ", "ㅇ", "ㄹ"):
            first = {"k": "g", "t": "d", "p": "b", "ch": "j"}.get(first, first)
        if first == "s" and v == "ㅟ":
            first = "sh"
        out.append(first + MR_V[V.index(v)] + CODAS[c])
        before = c
    return out


def pick(rng, choices):
    spots, weights = zip(*choices)
    return rng.choices(spots, weights)[0]


def case(word):
    return word[:1].upper() + word[1:]


def laid_out(rng, family, given, layout=None):
    """Family and given syllables in one of the usual layouts."""
    layout = layout or rng.choices(["hyphen", "space", "joined", "western", "western joined", "capitals"], [40, 22, 16, 10, 8, 4])[0]
    hyphen = case(given[0]) + "".join("-" + s for s in given[1:])
    joined = case("".join(given))
    return {"hyphen": f"{case(family)} {hyphen}", "space": " ".join(map(case, [family, *given])), "joined": f"{case(family)} {joined}",
            "western": f"{hyphen} {case(family)}", "western joined": f"{joined} {case(family)}", "capitals": f"{case(family)} {hyphen}".upper()}[layout]


def bare(text):
    text = "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))
    return text.replace("'", "")


def families():
    for line in FAMILIES.replace("\n", "|").split("|"):
        hangul, count, spellings = line.split(" ")
        yield hangul, int(count), habits(spellings)


def neighbour(rng, name):
    """A name one vowel or one consonant apart."""
    place = rng.randrange(len(name))
    o, v, c = (list(O).index(parts(name[place])[0]), V.index(parts(name[place])[1]), C.index(parts(name[place])[2]))
    near = {"ㅓ": "ㅗㅜㅡ", "ㅜ": "ㅓㅗㅡ", "ㅗ": "ㅓㅜ", "ㅡ": "ㅓㅜ", "ㅕ": "ㅛㅠ", "ㅏ": "ㅐㅓ", "ㅐ": "ㅏㅔ", "ㅣ": "ㅢㅡ", "ㅠ": "ㅕㅛ", "ㅔ": "ㅐ", "ㅢ": "ㅣ", "ㅛ": "ㅕㅠ"}
    if rng.random() < 0.6 and V[v] in near:
        v = V.index(rng.choice(near[V[v]]))
    elif C[c] in "ㄴㅇㅁ" and C[c]:
        c = C.index(rng.choice("ㄴㅇㅁ"))
    else:
        o = O.index(rng.choice("ㅈㅊㅅㄱㅎㅇㄷㅂ"))
    return name[:place] + chr(0xAC00 + (o * 21 + v) * 28 + c) + name[place + 1:]


def people(rng, count):
    table = list(families())
    known = set(FIRST) | set(SECOND)
    names = {}
    while len(names) < count:
        family = rng.choices(table, [c for _, c, _ in table])[0][0]
        given = rng.choice(FIRST) + rng.choice(SECOND)
        group = [(family, given)]
        roll = rng.random()
        if roll < 0.25:
            near = neighbour(rng, given)
            if all(s in known for s in near):
                group.append((family, near))
        elif roll < 0.35:
            group.append((rng.choice(table)[0], given))
        elif roll < 0.45:
            group.append((family, given[0] + rng.choice(SECOND)))
        for name in group:
            if len(names) < count:
                names.setdefault("".join(name), name)
    return list(names.values()), {h: s for h, _, s in table}


def main():
    args = argparse.ArgumentParser(description=__doc__)
    args.add_argument("out")
    args.add_argument("--people", type=int, default=20_000)
    args.add_argument("--seed", type=int, default=20250104)
    args = args.parse_args()
    rng = random.Random(args.seed)
    names, spelled = people(rng, args.people)
    # A series has some ten people of the set; a group has five.
    series = len(names) // 10
    with open(args.out, "w") as out:
        for number, (family, given) in enumerate(names):
            made = set()
            for kind in ["press", "press", "press", "revised", "mccune"][:rng.choice([3, 4, 5, 5, 5])]:
                if kind == "press":
                    text = laid_out(rng, pick(rng, spelled[family]), [pick(rng, press(s)) for s in given])
                elif kind == "revised":
                    text = laid_out(rng, pick(rng, [(s, w) for s, w in spelled[family]]), revised(given), rng.choice(["hyphen", "joined", "space"]))
                else:
                    text = laid_out(rng, "".join(mccune(family)), mccune(given), rng.choice(["hyphen", "joined"]))
                    text = bare(text) if rng.random() < 0.3 else text
                made.add(text)
            context = number % 2 == 0
            credits = [(f"Series {rng.randrange(series)}", f"Role {number}-{i}") for i in range(rng.choice([1, 1, 2]))] if context else []
            group = f"Group {rng.randrange(len(names) // 5)}" if context and rng.random() < 0.2 else ""
            for text in sorted(made):
                show, role = rng.choice(credits) if credits else ("", "")
                role = role if rng.random() < 0.5 else ""
                print(number, text, family + given, show, role, group, sep="\t", file=out)


if __name__ == "__main__":
    main()
