extension Texts {
    /// What services refuse, by the patterns in English.
    static let russianRefusals = FieldNames.table(
        russianRefusalsOfEverything, russianRefusalsOfActions, russianRefusalsOfParties, russianRefusalsOfSessions,
        russianRefusalsOfSubmissions, russianRefusalsOfProposals, russianRefusalsOfNotifications,
        russianRefusalsOfSignIn,
        russianRefusalsOfFiles, russianRefusalsOfMinutes, russianRefusalsOfRoles)
}
