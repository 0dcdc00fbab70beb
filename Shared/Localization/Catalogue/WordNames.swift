public import Models

/// What words of fixed sets are called by people.
public enum WordNames {
    /// - Parameter set: all the words of which it is one; the same word may be called otherwise in another set.
    /// - Returns: nil for a word that has no name but its own.
    public static func name(of word: String, among set: [String], in language: LanguageTag) -> String? {
        if let key = told[set]?[word] { return Texts(language).text(key) }
        return FieldNames.text(names[set]?[word], in: language)
    }

    /// What a language is called in another.
    public static func name(of language: LanguageTag, in reader: LanguageTag) -> String {
        name(of: language.rawValue, among: words(LanguageTag.self), in: reader) ?? language.rawValue
    }

    private static let told: [[String]: [String: TextKey]] = Dictionary(
        uniqueKeysWithValues: [
            keys(ActionState.self), keys(ParagraphStatus.self), keys(CredentialsState.self), keys(SessionStatus.self),
            keys(ConsultationFormat.self), keys(EscalationLevel.self), keys(ProposalStatus.self),
            keys(PositionStance.self),
        ])

    private static func keys<Told: ToldWord>(_: Told.Type) -> ([String], [String: TextKey]) {
        let words = Array(Told.allCases)
        return (words.map(\.rawValue), Dictionary(uniqueKeysWithValues: words.map { ($0.rawValue, $0.word) }))
    }

    static let names = FieldNames.table(
        ofSubmissions, ofProposals, ofParties, ofSessions, ofActions, ofCoverage, ofNotifications, ofDeliveries,
        ofEverywhere, ofClearing)

    static func words<Named: Word>(_: Named.Type) -> [String] { Named.allCases.map(\.rawValue) }
}
