/// English words of time and number. Source: general knowledge of the language; ISO 4217 for
/// currencies.
enum EnglishTime {
  /// Month names and their abbreviations, with the number of the month.
  static let months: [(names: String, number: Int)] = [
    ("january jan", 1), ("february feb", 2), ("march mar", 3), ("april apr", 4), ("may", 5),
    ("june jun", 6), ("july jul", 7), ("august aug", 8), ("september sep sept", 9),
    ("october oct", 10), ("november nov", 11), ("december dec", 12),
  ]

  /// Weekday names, plurals and abbreviations; Monday is 0.
  static let weekdays: [(names: String, number: Int)] = [
    ("monday mondays mon", 0), ("tuesday tuesdays tue tues", 1), ("wednesday wednesdays wed", 2),
    ("thursday thursdays thu thur thurs", 3), ("friday fridays fri", 4),
    ("saturday saturdays sat", 5), ("sunday sundays sun", 6),
  ]

  static let cardinals: [(name: String, number: Int)] = [
    ("one", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("seven", 7),
    ("eight", 8), ("nine", 9), ("ten", 10), ("eleven", 11), ("twelve", 12), ("thirteen", 13),
    ("fourteen", 14), ("fifteen", 15), ("sixteen", 16), ("seventeen", 17), ("eighteen", 18),
    ("nineteen", 19), ("twenty", 20), ("thirty", 30),
    ("forty", 40), ("fifty", 50), ("sixty", 60), ("seventy", 70), ("eighty", 80), ("ninety", 90),
  ]

  static let ordinals: [(name: String, number: Int)] = [
    ("first", 1), ("second", 2), ("third", 3), ("fourth", 4), ("fifth", 5), ("sixth", 6),
    ("seventh", 7), ("eighth", 8), ("ninth", 9), ("tenth", 10), ("eleventh", 11), ("twelfth", 12),
    ("thirteenth", 13), ("fourteenth", 14), ("fifteenth", 15), ("sixteenth", 16),
    ("seventeenth", 17), ("eighteenth", 18), ("nineteenth", 19), ("twentieth", 20),
  ]

  static let magnitudes: [(names: String, factor: Double)] = [
    ("thousand k", 1e3), ("million m mn mln", 1e6), ("billion bn b", 1e9), ("trillion tn", 1e12),
  ]

  /// Currency words and signs with their ISO 4217 code.
  static let currencies: [(names: String, code: String)] = [
    ("won krw ₩", "KRW"), ("usd dollar dollars $", "USD"), ("eur euro euros €", "EUR"),
    ("gbp pound pounds £", "GBP"), ("jpy yen ¥", "JPY"), ("cny yuan rmb", "CNY"),
    ("twd ntd", "TWD"), ("hkd", "HKD"), ("inr rupees ₹", "INR"), ("thb baht", "THB"),
    ("try lira", "TRY"),
    ("aud", "AUD"), ("cad", "CAD"), ("sgd", "SGD"), ("nzd", "NZD"),
  ]

  /// Whose dollar it is: the letters that stand right before the sign, with the currency's code.
  static let dollars: [(letters: String, code: String)] = [
    ("us", "USD"), ("nt", "TWD"), ("hk", "HKD"), ("a", "AUD"), ("au", "AUD"), ("c", "CAD"),
    ("ca", "CAD"), ("s", "SGD"), ("nz", "NZD"),
  ]

  /// Abbreviated time zones, as a document writes them.
  static let zones = "kst jst ist utc gmt bst est edt et pst pdt pt cst cet cest sgt hkt pht trt"
}
