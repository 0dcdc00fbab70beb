extension Texts {
    /// What services refuse, by the patterns in English.
    static let spanishRefusals = FieldNames.table(
        spanishRefusalsOfEverything, spanishRefusalsOfActions, spanishRefusalsOfParties, spanishRefusalsOfSessions,
        spanishRefusalsOfSubmissions, spanishRefusalsOfProposals, spanishRefusalsOfNotifications,
        spanishRefusalsOfSignIn,
        spanishRefusalsOfFiles, spanishRefusalsOfMinutes, spanishRefusalsOfRoles)
}
