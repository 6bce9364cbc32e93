/// The words that the code itself asks for, each by its number.
final class CommonWords: Sendable {
  let the, a, an, one, of, on, to, from, by, and, until, till, since, between, through, every, each: WordID
  let last, past, this, next, coming, later, after, before, previous, following: WordID
  let day, night, evening, morning, month, year, half, quarter, today, tonight, tomorrow, yesterday: WordID
  let may, percent, per, cent, p, pp, point, points, korean, us, usDotted, south: WordID
  let new, christmas, eve: WordID
  let afternoon, part, parts, up, out, no, all, total: WordID
  let am, amDotted, pm, pmDotted, minutes, minute, mins, min, episode, final, concluding: WordID
  let `as`, at, `in`, with, `for`, who, which, whom, whose, that, or, it, he, she, they, both, but, not: WordID
  let `if`, should, had, would, were, whether, `where`, also, another, first, vice, member, via, its, early, late, mid, time, play: WordID
  let episodeNouns, partNouns, seasonNouns: WordSet

  init(_ lexicon: inout Lexicon) {
    func set(_ words: String, _ kind: WordClass = []) -> WordSet {
      WordSet(lexicon.add(list: words, kind))
    }
    the = lexicon.add("the"); a = lexicon.add("a"); an = lexicon.add("an"); one = lexicon.add("one")
    of = lexicon.add("of"); on = lexicon.add("on"); to = lexicon.add("to"); from = lexicon.add("from")
    by = lexicon.add("by"); and = lexicon.add("and"); until = lexicon.add("until"); till = lexicon.add("till")
    since = lexicon.add("since"); between = lexicon.add("between"); through = lexicon.add("through")
    every = lexicon.add("every"); each = lexicon.add("each"); last = lexicon.add("last")
    past = lexicon.add("past"); this = lexicon.add("this"); next = lexicon.add("next")
    coming = lexicon.add("coming"); later = lexicon.add("later"); after = lexicon.add("after")
    before = lexicon.add("before"); previous = lexicon.add("previous"); following = lexicon.add("following")
    day = lexicon.add("day"); night = lexicon.add("night"); evening = lexicon.add("evening")
    morning = lexicon.add("morning"); month = lexicon.add("month"); year = lexicon.add("year")
    half = lexicon.add("half"); quarter = lexicon.add("quarter"); today = lexicon.add("today")
    tonight = lexicon.add("tonight"); tomorrow = lexicon.add("tomorrow"); yesterday = lexicon.add("yesterday")
    may = lexicon.add("may"); percent = lexicon.add("percent"); per = lexicon.add("per")
    cent = lexicon.add("cent"); p = lexicon.add("p"); pp = lexicon.add("pp"); point = lexicon.add("point")
    points = lexicon.add("points"); korean = lexicon.add("korean"); us = lexicon.add("us"); usDotted = lexicon.add("u.s")
    south = lexicon.add("south"); am = lexicon.add("am"); amDotted = lexicon.add("a.m")
    pm = lexicon.add("pm"); pmDotted = lexicon.add("p.m"); minutes = lexicon.add("minutes")
    minute = lexicon.add("minute"); mins = lexicon.add("mins"); min = lexicon.add("min"); episode = lexicon.add("episode")
    final = lexicon.add("final"); concluding = lexicon.add("concluding"); `as` = lexicon.add("as")
    at = lexicon.add("at"); `in` = lexicon.add("in"); with = lexicon.add("with"); `for` = lexicon.add("for")
    who = lexicon.add("who"); which = lexicon.add("which"); whom = lexicon.add("whom")
    whose = lexicon.add("whose"); that = lexicon.add("that"); or = lexicon.add("or"); it = lexicon.add("it")
    he = lexicon.add("he"); she = lexicon.add("she"); they = lexicon.add("they"); both = lexicon.add("both")
    but = lexicon.add("but"); not = lexicon.add("not"); `if` = lexicon.add("if")
    should = lexicon.add("should"); had = lexicon.add("had"); would = lexicon.add("would")
    were = lexicon.add("were"); whether = lexicon.add("whether"); `where` = lexicon.add("where")
    time = lexicon.add("time"); play = lexicon.add("play"); early = lexicon.add("early"); late = lexicon.add("late"); mid = lexicon.add("mid")
    its = lexicon.add("its"); via = lexicon.add("via"); first = lexicon.add("first"); vice = lexicon.add("vice"); member = lexicon.add("member")
    new = lexicon.add("new"); christmas = lexicon.add("christmas"); eve = lexicon.add("eve")
    afternoon = lexicon.add("afternoon"); part = lexicon.add("part"); parts = lexicon.add("parts")
    up = lexicon.add("up"); out = lexicon.add("out"); no = lexicon.add("no"); all = lexicon.add("all"); total = lexicon.add("total")
    also = lexicon.add("also"); another = lexicon.add("another")
    episodeNouns = set("episode episodes ep eps ep. instalment instalments installment installments", .episodeWord)
    partNouns = set("part parts vol volume chapter", .episodeWord)
    seasonNouns = set("season seasons series", .episodeWord)
  }
}
