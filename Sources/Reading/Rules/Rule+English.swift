extension Rule {
  /// Every rule of English, family by family.
  static let english: [Rule] =
    castRules + partRules + appearanceRules + castingRules + creditRules + companyRules
    + roleNounRules + broadcasterRules + scheduleRules + audienceRules
    + productionRules + nameRules + characterRules + earlierWorkRules + careerRules + musicRules
    + remainderRules
}
