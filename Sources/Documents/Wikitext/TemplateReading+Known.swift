extension TemplateReading {
  /// The templates that are known, by their names in lower case with spaces.
  static let known: [String: TemplateReading] = {
    var known: [String: TemplateReading] = [:]
    for (reading, names) in table {
      for name in names.split(separator: ",") {
        known[name.split { $0 == " " || $0 == "\n" }.joined(separator: " ")] = reading
      }
    }
    return known
  }()

  /// Each reading with the templates that have it, parted by commas.
  private static let table: [(TemplateReading, String)] = [
    (
      .nothing,
      """
      refn, r, rp, ref, note, citation, citation needed, cn, fact, dubious, who, when, where, why,
      which, by whom, according to whom, clarify, clarification needed, vague, better source needed,
      unreliable source?, verify source, failed verification, dead link, page needed, update inline,
      update after, needs update, original research inline, webarchive, wayback, cbignore, full,
      full citation needed, bare url inline, promotional inline, reflist, notelist, refbegin, refend,
      notelist-ua, references, authority control, portal, portal bar, commons category, wikiquote,
      wikisource, about, distinguish, for, for2, other uses, other people, hatnote, redirect,
      redirect2, main, main article, further, see also, see, details, broader, not to be confused
      with, short description, italic title, italic title prefixed, good article, featured article,
      lead too short, refimprove, more citations needed, unreferenced, primary sources, notability,
      multiple issues, expand section, expand language, expand korean, cleanup, tone, copy edit,
      pov, orphan, stub, clear, -, toc limit, toc left, toc right, tocleft, div col, div col end,
      colbegin, colend, col-begin, col-end, col-2, col-3, col-4, col-break, end div col, anchor,
      coord, in lang, lang icon, ko icon, icon, flagicon, flag icon, flagdeco, increase, decrease,
      steady, up, down, sort key, hs, hidden sort key, imdb title, imdb name, official website,
      official, twitter, youtube, facebook, instagram, default sort, noitalic, sister project links,
      wiktionary, gallery, multiple image, image, external media, audio, listen, respell, ipa,
      ipac-en, ipa-ko, ipac-ko, endplainlist, endflatlist, hidden end, hidden begin, endspan,
      legend, color box, toc, compact toc, featured list, spoken wikipedia, contains special
      characters, contains korean text, korean text, contains chinese text, fv, nbs, bots, nobots,
      family name hatnote, family name footnote, korean name, korean title, chinese name, japanese
      name, lowercase title, correct title, technical reasons, film rating, series overview, isbn,
      issn, oclc, doi, tooltip end, ombox, ambox, mbox, infobox, update, current, upcoming, recentism
      """
    ),
    (
      .argument(1),
      """
      abbr, tooltip, nowrap, nobr, nobreak, nwr, small, smaller, big, larger, center, bold, italic,
      em, strong, noitalics, nobold, vanchor, visible anchor, sc, smallcaps, url, flag, flagu,
      flagcountry, flaglink, nom, yes, no, won, partial, pending, maybe, free, tba, success,
      failure, good, bad, draw, okay, sometimes, beta, included, dropped, usually, rarely, varies,
      active, inactive, table header, rh, mvar, var, math, nts, number table sorting, ntsh, val,
      as written, sic, not a typo, proper name, typo, quote, blockquote, cquote, quotation,
      poemquote, align, linktext, as of
      """
    ),
    (
      .argument(2),
      """
      color, colour, font color, fontcolor, font colour, lang, native name, sort, coloured link,
      colored link, rotate, resize, cellcolor, background color
      """
    ),
    (.last, "transl, transliteration, translit, tlit"),
    (
      .list,
      """
      ubl, unbulleted list, ublist, ubt list, hlist, flatlist, plainlist, plain list, flat list,
      bulleted list, blist, ordered list, unordered list, collapsible list, hlist-comma, cslist,
      comma separated entries, csv, pagelist, vunblist, bulletedlist, br separated entries,
      indented plainlist, startplainlist, startflatlist, ulist, olist
      """
    ),
    (.joined(" "), "sortname, hs name, convert, cvt, singles names"),
    (.words(" – "), "snd, spnd, spaced ndash, spaced en dash, sndash, spaced endash"),
    (.words("–"), "ndash, en dash, endash, dash"),
    (.words("—"), "mdash, em dash, emdash, ---"),
    (.words(" · "), "·, dot, bull, bullet, middot, •"),
    (.words("'"), "', apostrophe, apos"),
    (.words("'s"), "'s"),
    (.words(" "), "nbsp, space, spaces, thinsp, thin space, break, br, nnbsp, sp"),
    (.words("|"), "!, pipe"),
    (.words("="), "="),
    (.words("South Korea"), "kor, south korea"),
    (.words("Japan"), "jpn"),
    (.words("China"), "chn, prc"),
    (.words("Taiwan"), "twn, roc-tw"),
    (.words("Hong Kong"), "hkg"),
    (.words("Thailand"), "tha"),
    (.words("Philippines"), "phl"),
    (.words("Turkey"), "tur"),
    (.words("India"), "ind"),
    (.words("United States"), "usa"),
    (.words("United Kingdom"), "gbr"),
    (.words("Canada"), "can"),
    (.words("Australia"), "aus"),
    (.words("France"), "fra"),
    (.words("Germany"), "deu, ger"),
    (.words("Spain"), "esp"),
    (.words("Italy"), "ita"),
    (.words("Mexico"), "mex"),
    (.words("Brazil"), "bra"),
    (.words("♀"), "female"),
    (.words("♂"), "male"),
    (.words("TBA"), "tbd"),
    (.prefixed("₩"), "krw, south korean won, korean won, won sign"),
    (.prefixed("US$"), "us$, usd, us dollar"),
    (.prefixed("€"), "eur, euro, €"),
    (.prefixed("£"), "gbp, £, pound sterling, pound"),
    (.prefixed("¥"), "jpy, ¥, yen, jpy convert, jpyconvert"),
    (.prefixed("CN¥"), "cny, rmb, renminbi"),
    (.prefixed("₹"), "inr, indian rupee, ₹"),
    (.prefixed("A$"), "aud, a$"),
    (.prefixed("CA$"), "cad, c$, ca$"),
    (.prefixed("NT$"), "twd, ntd, nt$"),
    (.prefixed("HK$"), "hkd, hk$"),
    (.prefixed("₱"), "php, philippine peso, ₱"),
    (.prefixed("฿"), "thb, thai baht"),
    (.prefixed("c. "), "circa, c., ca, c"),
    (.prefixed("lit. "), "lit, literal translation, literally, literal"),
    (.prefixed("#"), "numero, no."),
    (.blank, "n/a, na, n.a., n/a2, unknown, dunno, tba cell, nil, none, not applicable"),
    (
      .date,
      """
      start date, end date, start date and age, end date and age, birth date, birth date and age,
      death date, death date and age, dts, date table sorting, release date, date, opening date,
      bda, dob, start-date, end-date, air date, birth-date, birth year and age, launch date,
      first aired date, iso date, dtsh, birth date text
      """
    ),
    (
      .dates,
      "film date, filmdate, release dates, television release date, video game release dates"
    ),
    (
      .forms(label: "Korean"),
      """
      korean, korean/auto, ko-hhrm, ko-hanja, ko, lang-ko-hhrm, infobox korean name, korean-auto,
      korean/auto/auto
      """
    ),
    (.forms(label: "Chinese"), "zh, chinese, lang-zh, infobox chinese"),
    (.named, "langx, lang x"),
    (
      .interlanguage,
      "ill, interlanguage link, illm, interlanguage link multi, link-interwiki, ill2"
    ),
    (.work, "based on"),
    (.bracketed, "nihongo, nihongo2, nihongo3, nihongo krt, nihongo foot, lang-ja-nihongo"),
    (
      .container,
      """
      columns-list, cast list, castlist, cast listing, col-list, multicol, hidden, show, show-hide,
      collapsed infobox section, div col list, column list, columns, cast
      """
    ),
  ]
}
