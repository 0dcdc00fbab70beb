extension Texts {
    /// What services refuse, by the patterns in English.
    static let chineseRefusals = FieldNames.table(
        chineseRefusalsOfEverything, chineseRefusalsOfActions, chineseRefusalsOfParties, chineseRefusalsOfSessions,
        chineseRefusalsOfSubmissions, chineseRefusalsOfProposals, chineseRefusalsOfNotifications,
        chineseRefusalsOfSignIn,
        chineseRefusalsOfFiles, chineseRefusalsOfMinutes, chineseRefusalsOfRoles)
}
