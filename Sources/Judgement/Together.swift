import Claims

/// Which sides of a fact stand together in documents.
struct Together {
  /// The documents of each side, and the sides of each document, by their places.
  private let documents: [[Int]]
  private let sides: [[Int]]

  init(_ all: [Side]) {
    var places: [DocumentID: Int] = [:]
    var sides: [[Int]] = []
    documents = all.enumerated().map { place, side in
      side.documents.map { document in
        let known = places[document] ?? sides.count
        if known == sides.count {
          places[document] = known
          sides.append([])
        }
        sides[known].append(place)
        return known
      }
    }
    self.sides = sides
  }

  func isSupported(_ side: Int) -> Bool { !documents[side].isEmpty }

  /// For each side whether a document of that one gives it too, or whether it has no document.
  func inDocuments(of side: Int) -> [Bool] {
    var found = documents.map(\.isEmpty)
    for document in documents[side] {
      for other in sides[document] { found[other] = true }
    }
    return found
  }

  /// For each side whether some side stands in a document with it and in one with that one; each is
  /// such a side for those beside it.
  func besideAny(of side: Int) -> [Bool] {
    var found = [Bool](repeating: false, count: documents.count)
    var isThird = found
    var isRead = [Bool](repeating: false, count: sides.count)
    for document in documents[side] {
      for third in sides[document] where !isThird[third] {
        isThird[third] = true
        for document in documents[third] where !isRead[document] {
          isRead[document] = true
          for other in sides[document] { found[other] = true }
        }
      }
    }
    return found
  }
}
