extension Scene {
  /// The passages that tell of the songs of the series: from one that speaks of its soundtrack on, as
  /// long as they name songs and no other work or album.
  func findSoundtrackTalk() -> Set<Int> {
    guard let topic, book.mayHaveSongs else { return [] }
    let cues = vocabulary.cues.music
    var talk: Set<Int> = []
    var isTelling = false
    for (passage, sentences) in sentences.enumerated() {
      let works = passages[passage].mentions.map(\.entry).filter {
        $0 != topic && (book[$0].isQuoted || book[$0].votes.song > 1)
      }
      let speaks = sentences.contains { $0.speaks(of: cues.soundtrackNouns) }
      let isOfAlbum = sentences.contains { sentence in
        sentence.words.contains { cues.albumForms.has($0) }
      }
      // "for the SBS series Y": another series has songs of its own.
      let namesOther = passages[passage].mentions.contains {
        $0.entry != topic && book[$0.entry].votes.series > 1 && !isSettledSong($0.entry)
      }
      isTelling =
        !namesOther && (speaks || isTelling && !works.isEmpty) && !isOfAlbum
        && works.allSatisfy(isSettledSong)
      if isTelling { talk.insert(passage) }
    }
    return talk
  }

  /// Whether a name is a song's and not as much a series's or a film's.
  func isSettledSong(_ entry: Int) -> Bool {
    let votes = book[entry].votes
    return votes.song > 1 && votes.song > max(votes.series, votes.film)
  }
}
