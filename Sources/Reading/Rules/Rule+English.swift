extension Rule {
  /// Every rule of English, family by family.
  static let english: [Rule] =
    castRules + partRules + appearanceRules + castingRules + creditRules + roleNounRules
    + scheduleRules
    + audienceRules
    + productionRules + nameRules + characterRules + earlierWorkRules + musicRules
}
