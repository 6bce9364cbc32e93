import Claims

extension VocabularyBuilder {
  /// The vocabulary of English.
  static func english() -> VocabularyBuilder {
    var vocabulary = VocabularyBuilder()
    for month in EnglishTime.months {
      vocabulary.add(number: Double(month.number), names: month.names, .month)
    }
    for day in EnglishTime.weekdays {
      vocabulary.add(number: Double(day.number), names: day.names, .weekday)
    }
    for cardinal in EnglishTime.cardinals {
      vocabulary.add(number: Double(cardinal.number), names: cardinal.name, .cardinal)
    }
    for ten in EnglishTime.cardinals where (20..<100).contains(ten.number) {
      for unit in EnglishTime.cardinals where unit.number < 10 {
        vocabulary.add(
          number: Double(ten.number + unit.number), names: "\(ten.name)-\(unit.name)", .cardinal)
      }
    }
    for ordinal in EnglishTime.ordinals {
      vocabulary.add(number: Double(ordinal.number), names: ordinal.name, .ordinal)
    }
    for magnitude in EnglishTime.magnitudes {
      vocabulary.add(number: magnitude.factor, names: magnitude.names, .magnitude)
    }
    for currency in EnglishTime.currencies {
      vocabulary.add(currency: currency.code, names: currency.names)
    }
    for dollar in EnglishTime.dollars {
      vocabulary.add(currency: dollar.code, ofDollarsBehind: dollar.letters)
    }
    vocabulary.add(zones: EnglishTime.zones)
    for (list, kind) in EnglishGrammar.lists { vocabulary.lexicon.add(list: list, kind) }
    vocabulary.lexicon.add(list: EnglishGrammar.nationalities, .nationality)
    vocabulary.lexicon.add(list: EnglishGrammar.seriesNouns, .seriesNoun)
    vocabulary.lexicon.add(list: EnglishGrammar.songNouns, .songNoun)
    vocabulary.lexicon.add(list: EnglishGrammar.releaseNouns, .releaseNoun)
    vocabulary.lexicon.add(list: EnglishGrammar.filmNouns, .filmNoun)
    vocabulary.lexicon.add(list: EnglishGrammar.groupNouns, .groupNoun)
    vocabulary.lexicon.add(list: EnglishGrammar.organisationEndings, .organisationEnding)
    vocabulary.lexicon.add(list: EnglishGivenNames.names, .givenName)
    vocabulary.lexicon.add(list: EuropeanGivenNames.names, .givenName)
    vocabulary.lexicon.add(list: JapaneseGivenNames.names, .givenName)
    vocabulary.lexicon.add(list: KoreanNames.surnames, .surname)
    vocabulary.lexicon.add(list: KoreanNames.syllables, .koreanSyllable)
    vocabulary.lexicon.add(list: EnglishDescriptions.occupations, .occupation)
    vocabulary.lexicon.add(list: EnglishDescriptions.genres, .genre)
    vocabulary.add(relations: EnglishDescriptions.colleagues, .colleague)
    vocabulary.add(relations: EnglishDescriptions.friends, .friend)
    vocabulary.add(relations: EnglishDescriptions.partners, .partner)
    vocabulary.add(relations: EnglishDescriptions.family, .relative)
    vocabulary.add(phrases: EnglishPlaces.networks, .network)
    vocabulary.add(phrases: EnglishPlaces.platforms, .platform)
    vocabulary.add(phrases: EnglishPlaces.measuringFirms, .measuringFirm)
    vocabulary.add(phrases: EnglishPlaces.countries, .country)
    vocabulary.add(phrases: EnglishPlaces.regions, .region)
    return vocabulary
  }
}
