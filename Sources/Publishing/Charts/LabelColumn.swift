/// Labels in one column, each as near as possible to its own height and none upon another.
struct LabelColumn {
  struct Label {
    /// The middle where it would like to stand.
    var middle: Double
    var height: Double
  }

  /// The middle of each label, in the order given.
  static func middles(of labels: [Label], within range: ClosedRange<Double>) -> [Double] {
    let order = labels.indices.sorted { (labels[$0].middle, $0) < (labels[$1].middle, $1) }
    var placed: [(places: [Int], top: Double, height: Double)] = []
    for place in order {
      let label = labels[place]
      var block = (
        places: [place], top: label.middle - label.height / 2, height: label.height
      )
      block.top = min(max(block.top, range.lowerBound), range.upperBound - block.height)
      // Blocks that meet become one, centred on what its labels want.
      while let last = placed.last, last.top + last.height > block.top {
        placed.removeLast()
        let places = last.places + block.places
        let height = last.height + block.height
        var above = 0.0
        var top = 0.0
        for place in places {
          top += labels[place].middle - labels[place].height / 2 - above
          above += labels[place].height
        }
        top /= Double(places.count)
        block = (places, min(max(top, range.lowerBound), range.upperBound - height), height)
      }
      placed.append(block)
    }
    var middles = labels.map(\.middle)
    for block in placed {
      var top = block.top
      for place in block.places {
        middles[place] = top + labels[place].height / 2
        top += labels[place].height
      }
    }
    return middles
  }
}
