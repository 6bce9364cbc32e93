import Claims
import Publishing

/// A day and what happened on it, one line of a list in order of days.
struct EventLine {
  fileprivate let parts: Parts

  init(_ day: PartialDate, _ words: HTML) {
    parts = ["iso": day.iso, "day": Wording.date(day), "words": words]
  }
}

extension Templates {
  func html(_ events: [EventLine]) -> HTML { html("events", ["events": events.map(\.parts)]) }
}
