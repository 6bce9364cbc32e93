/// What a body of testimony comes to: the believed value of each item, how sure, and how accurate
/// each source is.
package struct Consensus: Sendable {
  /// By item: the place in `Testimony.values` of the value that is believed.
  package let choice: [Int]
  /// By item: how likely the choice is right.
  package let confidence: [Double]
  /// By source.
  package let accuracy: [Double]
  /// By source: the source that it echoes, or itself.
  package let voice: [Int]

  package init(of testimony: Testimony) {
    let echoes = Echoes(in: testimony)
    let heard = testimony.heardOnce(echoes)
    let beliefs =
      heard.labels(upTo: ConfusionModel.mostLabels).map {
        ConfusionModel.beliefs(from: heard, labels: $0)
      } ?? AccuracyModel.beliefs(from: heard)
    let choice = heard.items.indices.map { beliefs.best(of: $0, in: heard) }
    let measure = Confidence(heard, beliefs)
    self.choice = choice
    confidence = heard.items.indices.map { measure.confidence(in: choice[$0], of: $0) }
    accuracy = echoes.voice.map { beliefs.accuracies[Int($0)] }
    voice = echoes.voice.map(Int.init)
  }
}
