/// Of who made a series. Source: general knowledge of the language.
struct CreditCues: Sendable {
  let production: WordSet
  /// Crafts that have directors of their own.
  let crafts: WordSet
  /// Professions behind the camera: "the director" is not the actor named last.
  let crew, crewVerbs: WordSet
  /// Say of a debut that it is none as an actor.
  let otherDebuts: WordSet
  /// The credit that a noun gives, as a role.
  let crewNouns: WordTable<String>
  /// Behind these, "for" names who has it made.
  let commissions: WordSet
  /// Stand before `by` and somebody: directed, written.
  let crafting: WordSet
  /// Words that open what somebody is known for.
  let credits: WordSet
  /// The role that a word gives: wrote → writer.
  let roleWords: WordTable<String>
  /// The credit that a verb gives, as a role; those that stand in a row with them and give none.
  let deeds: WordTable<String>
  let otherDeeds: WordSet
  /// Stand before "produces": executive, exec.
  let executives: WordSet
  /// Stand for what a verb of making was done to: most of it, the pilot.
  let wholes: WordSet

  /// Stand between somebody's works as a whole and the titles, what they are called, and words before
  /// that which put them elsewhere in a life.
  let including, workNouns, furtherWorks: WordSet

  init(_ lexicon: inout Lexicon) {
    including = lexicon.set("include includes included")
    workNouns = lexicon.set("credits work works appearances filmography roles parts films dramas")
    furtherWorks = lexicon.set("later previous earlier other further past recent")
    production = lexicon.set("production producing producer company studio maker behind")
    crafts = lexicon.set(
      "art music casting creative photography assistant stunt managing deputy technical programming programmes dialogue executive content action fight choreography operations marketing communications channel"
    )
    crew = lexicon.set("director producer writer creator screenwriter pd author")
    otherDebuts = lexicon.set(
      "directorial directing writing screenwriting singing music musical recording stage idol solo")
    crewVerbs = lexicon.set(
      "direct write pen produce helm compose create script co-write co-direct")
    crewNouns = lexicon.table([
      "director": "director", "pd": "director", "writer": "writer", "screenwriter": "writer",
      "scriptwriter": "writer", "composer": "composer", "creator": "creator",
      "showrunner": "creator",
    ])
    commissions = lexicon.set(
      "made created produced commissioned ordered developed written adapted")
    crafting = lexicon.set(
      "directed written penned helmed played portrayed embodied scripted headlined toplined")
    credits = lexicon.set(
      "co-wrote co-directed include includes included gave brought known remembered famous seen made directed wrote written penned starred behind credits remember acted appeared created helmed fresh acclaimed hits responsible author maker composer writer director creator screenwriter"
    )
    roleWords = lexicon.table([
      "wrote": "writer", "written": "writer", "penned": "writer", "co-wrote": "writer",
      "co-written": "writer",
      "co-directed": "director", "co-created": "creator", "credited": "cast", "writer": "writer",
      "screenwriter": "writer", "script": "writer", "scripts": "writer", "pen": "writer",
      "directed": "director", "made": "director", "helmed": "director", "director": "director",
      "author": "writer", "maker": "director", "composer": "composer",
      "created": "creator",
      "starred": "cast", "played": "cast", "appeared": "cast", "acted": "cast", "seen": "cast",
      "star": "cast", "actor": "cast", "actress": "cast",
    ])
    deeds = lexicon.table([
      "created": "creator", "creates": "creator", "co-created": "creator", "devised": "creator",
      "wrote": "writer", "writes": "writer", "written": "writer", "write": "writer",
      "co-wrote": "writer",
      "co-writes": "writer", "co-written": "writer", "penned": "writer", "pens": "writer",
      "scripted": "writer",
      "directed": "director", "directs": "director", "direct": "director", "helmed": "director",
      "helms": "director", "co-directed": "director", "co-directs": "director",
      "executive-produced": "producer", "executive-produces": "producer",
      "executive-produce": "producer",
      "stars": "cast", "starred": "cast", "star": "cast",
    ])
    otherDeeds = lexicon.set(
      "produced produces produce co-produced co-produces edited edits narrates narrated")
    executives = lexicon.set("executive exec")
    wholes = lexicon.set("most half scripts script pilot")
  }
}
