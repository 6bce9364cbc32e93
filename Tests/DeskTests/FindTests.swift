import Claims
import Desk
import Judgement
import Ledger
import Publishing
import Testing

/// What a search gives, over the project's own examples.
struct FindTests {
  let place: Workplace

  init() async throws {
    place = try Workplace()
    _ = try await place.addExamples()
  }

  @Test(arguments: [
    "gong hyo jin", "Gong Hyo-jin", "GONGHYOJIN", "Hyo-jin Gong", "Kong Hyo-jin", "공효진",
  ])
  func `a person is found once in any spelling, and nobody who is called by a part of it`(
    words: String
  ) throws {
    let found = try place.desk.find(words).things
    #expect(found.map(\.id) == [EntityID(.person, "gong-hyo-jin")])
    #expect(found.first?.name == "Gong Hyo-jin")
    #expect(found.first?.alsoCalled == ["Gong Hyo Jin"])
  }

  @Test(arguments: ["When the Stars Gossip", "ask the stars", "별들에게 물어봐", "the star goss"])
  func `a series is found under its name by any other`(words: String) throws {
    let first = try #require(try place.desk.find(words).things.first)
    #expect(first.name == "When the Stars Gossip")
    #expect(first.id == EntityID(.series, "when-the-stars-gossip"))
    #expect(first.alsoCalled.contains("Ask the Stars"))
  }

  @Test(arguments: [
    ("Park Dong-a", Kind.character), ("bss", .group), ("somewhere in the universe", .song),
    ("Key East", .organisation), ("NIELSEN", .organisation),
  ])
  func `a thing of any kind is found once, as what it is`(words: String, kind: Kind) throws {
    #expect(try place.desk.find(words).things.map(\.id.kind) == [kind])
  }

  @Test func `a character is found with the series`() throws {
    #expect(try place.desk.find("Eve Kim").things.first?.series == "When the Stars Gossip")
  }

  @Test func `songs of one title are told apart by their series and performers`() async throws {
    for (number, series, singer) in [(1, "Low Tide", "Ann Lee"), (2, "High Water", "Bora Kim")] {
      try place.file(
        "news/\(number).txt",
        """
        date 2024-12-1\(number) On December \(number), the production team of the drama \(series) \
        released the OST track "Harbour Light", performed by \(singer).

        """)
    }
    _ = try await place.desk.add(try place.intake("news"))
    let songs = try place.desk.find("harbour light").things
    #expect(
      songs.map(\.words) == [
        "song of Low Tide, by Ann Lee", "song of High Water, by Bora Kim",
      ])
  }

  @Test func `a word that names share finds each thing once`() throws {
    let found = try place.desk.find("kim").things
    #expect(found.count > 1)
    #expect(Set(found.map(\.id)).count == found.count)
    #expect(try place.desk.find("kim", limit: 1).things == [found[0]])
  }

  @Test func `what nothing was said of by the day of view is not found`() throws {
    let day = PartialDate(iso: "2021-11-20")
    #expect(try place.desk.find("Oh Jung-se", asOf: day).things.isEmpty)
    #expect(try place.desk.find("Gong Hyo-jin", asOf: day).things.map(\.name) == ["Gong Hyo Jin"])
  }

  @Test func `what an editor made one is found as one, by a name that no document uses`() throws {
    let act = Decision.Act.rename(
      kind: .person, name: "Gong Hyo-jin", preferred: "Captain Gong")
    _ = try place.desk.decide(act, by: "Ann", because: "so she signs")
    for words in ["gong hyo jin", "Captain Gong"] {
      #expect(try place.desk.find(words).things.first?.name == "Captain Gong")
      #expect(try place.desk.dossier(Asked(words)).record.name == "Captain Gong")
    }
  }

  @Test func `where nothing is found there are names that share a word`() throws {
    let found = try place.desk.find("Stars Who Whisper")
    #expect(found.things.isEmpty && found.documents.isEmpty)
    #expect(found.near.contains("When the Stars Gossip"))
    #expect(try place.desk.find("…").near.isEmpty)
  }
}
