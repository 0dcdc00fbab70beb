/// A document on the register, under one symbol in all its languages.
public struct Document: Codable, Sendable, Equatable {
    public let symbol: DocumentSymbol
    /// In the original language.
    public let title: Line?
    public let series: SeriesPrefix
    public let kind: DocumentKind
    public let number: Int
    public let originalLanguage: LanguageTag
    public let distribution: Distribution
    /// Session to which it was submitted.
    public let session: SessionID?
    public let dated: CalendarDate?
    /// Languages that it has or will have, the original first.
    public let languages: [DocumentLanguage]
    /// Document that it revises and replaces.
    public let supersedes: DocumentSymbol?
    /// The revision that replaces it.
    public let supersededBy: DocumentSymbol?
    public let registeredAt: Instant

    public init(
        symbol: DocumentSymbol, originalLanguage: LanguageTag, distribution: Distribution,
        session: SessionID? = nil, dated: CalendarDate? = nil, languages: [DocumentLanguage],
        supersedes: DocumentSymbol? = nil, supersededBy: DocumentSymbol? = nil, registeredAt: Instant
    ) {
        self.symbol = symbol
        title = languages.first { $0.language == originalLanguage }?.title
        series = symbol.series
        kind = symbol.kind
        number = symbol.number
        self.originalLanguage = originalLanguage
        self.distribution = distribution
        self.session = session
        self.dated = dated
        self.languages = languages
        self.supersedes = supersedes
        self.supersededBy = supersededBy
        self.registeredAt = registeredAt
    }
}

/// How far a document is in a language, the later the more it counts for.
public enum TranslationState: String, Word {
    /// Requested, and not available yet.
    case requested
    /// Translated by a machine: not authoritative.
    case machine
    /// A translation made for convenience: not authoritative.
    case courtesy
    case official

    public var isAuthoritative: Bool { self == .official }

    /// A translation is never replaced by one that counts for less.
    public func mayBecome(_ next: TranslationState) -> Bool {
        guard let from = Self.allCases.firstIndex(of: self), let to = Self.allCases.firstIndex(of: next) else {
            return false
        }
        return from <= to
    }
}

/// A document in one language.
public struct DocumentLanguage: Codable, Sendable, Equatable {
    public let language: LanguageTag
    public let state: TranslationState
    /// Whether the wording is authoritative.
    public let isAuthoritative: Bool
    public let title: Line?
    /// Address of the file.
    public let address: WebAddress?
    /// SHA-256 of its file.
    public let digest: ContentDigest?
    /// Version: 1 when first recorded, one higher with every change.
    public let version: Int

    public init(
        language: LanguageTag, state: TranslationState, title: Line? = nil, address: WebAddress? = nil,
        digest: ContentDigest? = nil, version: Int
    ) {
        self.language = language
        self.state = state
        isAuthoritative = state.isAuthoritative
        self.title = title
        self.address = address
        self.digest = digest
        self.version = version
    }
}
