/// What a document says of a thing that tells it apart from others of that name. Names in it are
/// folded.
enum Context: Hashable, Sendable {
  case cast(series: String)
  case role(series: String, character: String)
  case credit(work: String, as: String)
  case member(of: String)
  case agency(String)
  case employs(String)
  case performed(String)
  case performer(String)
  case heardIn(series: String)
  case person(String)
  case song(String)
  case began(year: Int)
  case released(year: Int)

  /// The work that a person has a part in.
  var work: String? {
    switch self {
    case .cast(let series), .role(let series, _): series
    case .credit(let work, _): work
    default: nil
    }
  }
}
