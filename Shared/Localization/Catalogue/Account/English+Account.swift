extension Texts {
    static let englishAccount: [TextKey: String] = [
        .accountSignIn: "How you sign in",
        .accountFactor: "Second factor and recovery codes",
        .accountFile: "What is kept about you",
        .accountTokenIssue: "Issue an access token",
        .accountTokenUsed: "{name}, until {date}, last used {used}",
        .accountTokenUnused: "{name}, until {date}, not used yet",
        .answerMissing: "Please choose one of the answers.",
        .linkOver: "This link opens nothing",
    ]
}
