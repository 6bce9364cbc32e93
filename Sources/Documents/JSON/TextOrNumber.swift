/// A name that a sender wrote as a string or as a whole number.
struct TextOrNumber: Decodable {
  var text: String

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if let number = try? value.decode(Int.self) {
      text = String(number)
    } else {
      text = try value.decode(String.self)
    }
  }
}

/// A value of a list, or why it could not be read: one bad value costs only itself.
struct Attempt<Value: Decodable>: Decodable {
  var result: Result<Value, any Error>

  init(from decoder: any Decoder) throws {
    result = Result { try Value(from: decoder) }
  }
}
