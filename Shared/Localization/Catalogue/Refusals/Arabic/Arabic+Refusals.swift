extension Texts {
    /// What services refuse, by the patterns in English.
    static let arabicRefusals = FieldNames.table(
        arabicRefusalsOfEverything, arabicRefusalsOfActions, arabicRefusalsOfParties, arabicRefusalsOfSessions,
        arabicRefusalsOfSubmissions, arabicRefusalsOfProposals, arabicRefusalsOfNotifications, arabicRefusalsOfSignIn,
        arabicRefusalsOfFiles, arabicRefusalsOfMinutes, arabicRefusalsOfRoles)
}
