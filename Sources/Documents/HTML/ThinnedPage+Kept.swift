/// What becomes of an attribute of a page.
enum KeptAttribute {
  case kept, kind, style, dropped

  init(_ name: ArraySlice<UInt8>) {
    switch name.count {
    case 2: self = name.equalsIgnoringCase("id") ? .kept : .dropped
    case 3: self = name.equalsIgnoringCase("rel") ? .kept : .dropped
    case 4:
      let isKept =
        name.equalsIgnoringCase("href") || name.equalsIgnoringCase("role")
        || name.equalsIgnoringCase("name") || name.equalsIgnoringCase("lang")
      self = isKept ? .kept : .dropped
    case 5:
      self =
        name.equalsIgnoringCase("class")
        ? .kept : name.equalsIgnoringCase("style") ? .style : .dropped
    case 6: self = name.equalsIgnoringCase("hidden") ? .kept : .dropped
    case 7:
      let isKept =
        name.equalsIgnoringCase("content") || name.equalsIgnoringCase("colspan")
        || name.equalsIgnoringCase("rowspan")
      self = isKept ? .kept : .dropped
    case 8:
      let isKept =
        name.equalsIgnoringCase("property") || name.equalsIgnoringCase("itemprop")
        || name.equalsIgnoringCase("datetime") || name.equalsIgnoringCase("itemtype")
      self = isKept ? .kept : .dropped
    case 11: self = name.equalsIgnoringCase("aria-hidden") ? .kept : .dropped
    default: self = .dropped
    }
  }
}

/// An element that is left out with all that is in it.
enum UnreadElement: CaseIterable {
  case script, style, svg, iframe, template, noscript, textarea, select, canvas

  init?(_ name: ArraySlice<UInt8>) {
    guard (3...8).contains(name.count),
      let element = Self.allCases.first(where: { name.equalsIgnoringCase($0.name) })
    else { return nil }
    self = element
  }

  var name: StaticString {
    switch self {
    case .script: "script"
    case .style: "style"
    case .svg: "svg"
    case .iframe: "iframe"
    case .template: "template"
    case .noscript: "noscript"
    case .textarea: "textarea"
    case .select: "select"
    case .canvas: "canvas"
    }
  }

  /// Whether a page that never closes it ends there, as in browsers.
  var swallowsTheRest: Bool { self == .script || self == .style }
}

extension ArraySlice<UInt8> {
  /// Whether a `style` attribute's value holds `display: none`.
  var setsDisplayToNone: Bool {
    containsIgnoringCase("display:none") || containsIgnoringCase("display: none")
  }
}
