/// What languages are called.
enum LanguageName {
  /// English names by ISO 639-1 code.
  static let english: [String: String] = [
    "ar": "Arabic", "cs": "Czech", "da": "Danish", "de": "German", "el": "Greek", "en": "English",
    "es": "Spanish", "fa": "Persian", "fi": "Finnish", "fr": "French", "he": "Hebrew",
    "hi": "Hindi", "hu": "Hungarian", "id": "Indonesian", "it": "Italian", "ja": "Japanese",
    "ko": "Korean", "la": "Latin", "mn": "Mongolian", "ms": "Malay", "nl": "Dutch",
    "no": "Norwegian", "pl": "Polish", "pt": "Portuguese", "ro": "Romanian", "ru": "Russian",
    "sv": "Swedish", "ta": "Tamil", "te": "Telugu", "th": "Thai", "tl": "Tagalog",
    "tr": "Turkish", "uk": "Ukrainian", "vi": "Vietnamese", "yue": "Cantonese", "zh": "Chinese",
  ]

  /// What a name in another script is labelled with in running text, by the parameter that gives
  /// it; nil for one that shows without a label.
  static let formLabels: [String: String] = [
    "hanja": "Hanja", "rr": "RR", "mr": "MR", "rom": "romanized", "lit": "lit.",
    "translation": "lit.",
    "s": "simplified Chinese", "t": "traditional Chinese", "p": "pinyin", "w": "Wade–Giles",
    "j": "Jyutping", "cy": "Cantonese Yale", "l": "lit.", "romaji": "Hepburn",
  ]
}
