public import Models

/// The texts that the system writes, in one language.
public struct Texts: Sendable {
    public let language: LanguageTag

    public init(_ language: LanguageTag) { self.language = language }

    /// - Parameter values: those that the text has places for.
    public func text(_ key: TextKey, _ values: [String: MessageValue] = [:]) -> String {
        guard let pattern = Self.patterns[language]?[key] else { return key.rawValue }
        return pattern.text(values, in: language)
    }

    /// As it stands in the catalogue; nil where it is missing, which a test rules out.
    static func source(_ key: TextKey, in language: LanguageTag) -> String? { sources(language)[key] }

    private static let patterns: [LanguageTag: [TextKey: MessagePattern]] = Dictionary(
        uniqueKeysWithValues: LanguageTag.allCases.map { language in
            (language, sources(language).compactMapValues { try? MessagePattern(language.spaced($0)) })
        })

    private static func sources(_ language: LanguageTag) -> [TextKey: String] {
        switch language {
        case .arabic:
            merged(
                arabic, arabicNotices, arabicOffices, arabicPages, arabicSignIn, arabicWorkspace, arabicForms,
                arabicOverview, arabicActions, arabicMine, arabicFollows, arabicHeadlines, arabicProposals, arabicCheck,
                arabicAccount, arabicLinks, arabicCoverage)
        case .chinese:
            merged(
                chinese, chineseNotices, chineseOffices, chinesePages, chineseSignIn, chineseWorkspace, chineseForms,
                chineseOverview, chineseActions, chineseMine, chineseFollows, chineseHeadlines, chineseProposals,
                chineseCheck,
                chineseAccount, chineseLinks, chineseCoverage)
        case .english:
            merged(
                english, englishNotices, englishOffices, englishPages, englishSignIn, englishWorkspace, englishForms,
                englishOverview, englishActions, englishMine, englishFollows, englishHeadlines, englishProposals,
                englishCheck,
                englishAccount, englishLinks, englishCoverage)
        case .french:
            merged(
                french, frenchNotices, frenchOffices, frenchPages, frenchSignIn, frenchWorkspace, frenchForms,
                frenchOverview, frenchActions, frenchMine, frenchFollows, frenchHeadlines, frenchProposals, frenchCheck,
                frenchAccount, frenchLinks, frenchCoverage)
        case .russian:
            merged(
                russian, russianNotices, russianOffices, russianPages, russianSignIn, russianWorkspace, russianForms,
                russianOverview, russianActions, russianMine, russianFollows, russianHeadlines, russianProposals,
                russianCheck,
                russianAccount, russianLinks, russianCoverage)
        case .spanish:
            merged(
                spanish, spanishNotices, spanishOffices, spanishPages, spanishSignIn, spanishWorkspace, spanishForms,
                spanishOverview, spanishActions, spanishMine, spanishFollows, spanishHeadlines, spanishProposals,
                spanishCheck,
                spanishAccount, spanishLinks, spanishCoverage)
        }
    }

    private static func merged(_ parts: [TextKey: String]...) -> [TextKey: String] {
        parts.reduce(into: [:]) { $0.merge($1) { first, _ in first } }
    }
}
