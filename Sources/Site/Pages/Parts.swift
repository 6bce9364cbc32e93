import Mustache

/// What a template is filled with, by the names that it uses; a part that is nil is left out.
///
/// Templates would look into values of any other type by reflection, and be slower by half.
struct Parts: MustacheParent, ExpressibleByDictionaryLiteral {
  private let all: [(name: String, value: Any)]

  init(dictionaryLiteral parts: (String, Any?)...) {
    all = parts.compactMap { name, value in value.map { (name, $0) } }
  }

  func child(named name: String) -> Any? { all.first { $0.name == name }?.value }
}
