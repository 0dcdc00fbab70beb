/// Words of an object in another language than that in which they were written.
public struct Translation: Codable, Sendable, Equatable {
    public let field: TranslatedField
    public let language: LanguageTag
    public let text: Prose
    public let state: WordingAuthority
    /// Whether the wording is authoritative.
    public let isAuthoritative: Bool
    /// Whether the original was corrected since. It stays on record, and is no longer shown in the place of the original.
    public let isOutdated: Bool
    public let by: ActorID
    public let onBehalfOf: PartyID?
    public let at: Instant
}

extension WordingAuthority {
    /// A translation is never replaced by one that counts for less.
    public func mayBecome(_ next: WordingAuthority) -> Bool { weight <= next.weight }

    private var weight: Int {
        switch self {
        case .machine: 0
        case .courtesy: 1
        case .official: 2
        }
    }
}

extension [Translation] {
    /// The one that stands for the present words of a field; nil where there is none, or it is of earlier words.
    public func current(_ field: TranslatedField, in language: LanguageTag) -> Translation? {
        first { $0.field == field && $0.language == language && !$0.isOutdated }
    }
}
