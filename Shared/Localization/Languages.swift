public import Models

extension LanguageTag {
    public var isRightToLeft: Bool { self == .arabic }

    /// The value of HTML's `dir`.
    public var direction: String { isRightToLeft ? "rtl" : "ltr" }

    /// The languages in which somebody is written to, the best first: their own, then those that are most likely
    /// understood instead. The language of whoever sends counts for nothing.
    public var chain: [LanguageTag] {
        let others: [LanguageTag] =
            switch self {
            case .arabic: [.english, .french]
            case .chinese: [.english]
            case .english: [.french, .spanish]
            case .french: [.english, .spanish]
            case .russian: [.english, .french]
            case .spanish: [.english, .french]
            }
        let first = [self] + others
        return first + LanguageTag.allCases.filter { !first.contains($0) }
    }

    /// - Parameter available: the languages that there are; not empty.
    /// - Returns: the best of them; nil where there are none.
    public func best(of available: some Collection<LanguageTag>) -> LanguageTag? {
        chain.first { available.contains($0) }
    }
}
