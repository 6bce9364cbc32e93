/// What the parameters of an Infobox are called as fields.
enum FieldName {
  /// The name of a field: the parameter's, its words capitalised (`num_episodes` is
  /// `Num Episodes`); parameters that say the same under an older name have one name. The forms of
  /// a name (`hangul`, `rr`, `lit`) keep their names as they are.
  static func canonical(_ parameter: String) -> String {
    let key = String(parameter.lowercased().map { $0 == " " || $0 == "-" ? "_" : $0 })
    if forms.contains(key) { return key }
    if let known = synonyms[key] { return known }
    return key.split(separator: "_").map { $0.prefix(1).uppercased() + $0.dropFirst() }
      .joined(separator: " ")
  }

  /// Whether a parameter only says how the box looks, or what its picture is.
  static func isOfLayout(_ parameter: String) -> Bool {
    let key = parameter.lowercased()
    return layout.contains(key) || key.hasPrefix("image") || key.hasPrefix("logo")
  }

  /// The forms of a name in other scripts.
  static let forms: Set = ["hangul", "hanja", "rr", "mr", "lit"]

  private static let layout: Set = [
    "alt", "caption", "child", "embed", "bgcolour", "bgcolor", "color", "colour", "background",
    "context", "titlestyle", "headerstyle", "labelstyle", "datastyle", "width", "italic_title",
    "cover", "border", "upright", "type_colour", "italic title", "labels", "nocat",
  ]

  private static let synonyms: [String: String] = [
    "show_name": "Name", "title": "Name", "show_name_2": "Alt Name", "alternative_name": "Alt Name",
    "also_known_as": "Alt Name", "aka": "Alt Name", "other_names": "Alt Name", "alias": "Alt Name",
    "nativename": "Native Name", "channel": "Network", "original_network": "Network",
    "orig_network": "Network", "station": "Network", "release": "First Aired",
    "original_release": "First Aired", "released": "Released", "screenplay": "Writer",
    "writers": "Writer", "written_by": "Writer", "screenwriter": "Writer", "teleplay": "Writer",
    "directors": "Director", "directed_by": "Director", "cast": "Starring", "genres": "Genre",
    "countries": "Country", "country_of_origin": "Country", "languages": "Language",
    "original_language": "Language", "list_episodes": "List Episodes",
    "number_of_episodes": "Num Episodes", "episodes": "Num Episodes",
    "num_of_episodes": "Num Episodes", "no_episodes": "Num Episodes",
    "number_of_series": "Num Series", "companies": "Company", "production_company": "Company",
    "production_companies": "Company", "studio": "Company", "composer": "Music",
    "music_by": "Music", "running_time": "Runtime", "executive_producers": "Executive Producer",
    "exec_producer": "Executive Producer", "producers": "Producer", "created_by": "Creator",
    "creators": "Creator", "start_date": "First Aired", "end_date": "Last Aired",
    "opentheme": "Open Theme", "endtheme": "End Theme",
    "theme_music_composer": "Theme Music Composer",
    "birthname": "Birth Name", "birthdate": "Birth Date", "hangul_name": "hangul",
  ]
}
