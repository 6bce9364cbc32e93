import Claims
import Publishing

/// A day and what happened on it, one line of a list in order of days.
struct EventLine {
  var iso: String
  var day: String
  var words: HTML

  init(_ day: PartialDate, _ words: HTML) {
    iso = day.iso
    self.day = Wording.date(day)
    self.words = words
  }
}

extension Templates {
  func html(_ events: [EventLine]) -> HTML { html("events", ["events": events]) }
}
