extension Texts {
    /// What services refuse, by the patterns in English.
    static let frenchRefusals = FieldNames.table(
        frenchRefusalsOfEverything, frenchRefusalsOfActions, frenchRefusalsOfParties, frenchRefusalsOfSessions,
        frenchRefusalsOfSubmissions, frenchRefusalsOfProposals, frenchRefusalsOfNotifications, frenchRefusalsOfSignIn,
        frenchRefusalsOfFiles, frenchRefusalsOfMinutes, frenchRefusalsOfRoles)
}
