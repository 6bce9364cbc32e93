import Publishing

/// The drawings of a record, each twice: small for narrow windows and large for wide ones, so that
/// its letters are about as large as the text in both.
struct Drawings {
  let dossier: Dossier
  let address: Address

  /// In units of which letters are 11 high.
  private static let widths = (narrow: 340, wide: 680)

  /// Empty where the figures have no course.
  func ratings() -> HTML {
    guard let chart = RatingsChart(dossier) else { return HTML() }
    return Self.both { chart.svg(id: "ratings-\($0)", width: $1) }
  }

  func relations(_ graph: RelationGraph) -> HTML {
    Self.both {
      graph.svg(id: "relations-\($0)", width: $1, address: { address.entity($0) })
    }
  }

  private static func both(_ svg: (_ id: String, _ width: Int) -> String) -> HTML {
    .element("div", ["class": "drawing narrow"], HTML(made: svg("narrow", widths.narrow)))
      + .element("div", ["class": "drawing wide-only"], HTML(made: svg("wide", widths.wide)))
  }
}
