public import Models

/// A text of the catalogue with what stands in its places, to be put into words for each reader.
public struct Sentence: Codable, Sendable, Hashable {
    public let key: TextKey
    public let values: [String: SentenceValue]

    public init(_ key: TextKey, _ values: [String: SentenceValue] = [:]) {
        self.key = key
        self.values = values
    }

    public func words(in language: LanguageTag) -> String {
        Texts(language).text(key, values.mapValues { $0.value(in: language) })
    }
}

/// What stands in a place of a sentence, not yet in any language.
public indirect enum SentenceValue: Codable, Sendable, Hashable {
    /// What people wrote, or a name that is the same everywhere.
    case text(String)
    /// What is counted.
    case number(Int)
    case day(CalendarDate)
    /// With the seconds east of UTC that hold in the zone then.
    case time(Instant, offset: Int, zone: TimeZoneName)
    /// Of the catalogue.
    case word(TextKey)
    /// A name that is another one in some languages, by their tags.
    case name(String, others: [String: String])
    case sentence(Sentence)
    case list([SentenceValue])

    func value(in language: LanguageTag) -> MessageValue {
        if case .number(let number) = self { .number(number) } else { .text(words(in: language)) }
    }

    private func words(in language: LanguageTag) -> String {
        switch self {
        case .text(let text): text
        case .number(let number): String(number)
        case .day(let date): language.words(for: date)
        case .time(let instant, let offset, let zone): language.words(for: instant, offset: offset, zone: zone)
        case .word(let key): Texts(language).text(key)
        case .name(let name, let others): others[language.rawValue] ?? name
        case .sentence(let sentence): sentence.words(in: language)
        case .list(let items): items.map { $0.words(in: language) }.joined(separator: language.listSeparator)
        }
    }
}

extension LanguageTag {
    /// Stands between clauses.
    public var clauseSeparator: String {
        switch self {
        case .arabic: "؛ "
        case .chinese: "；"
        case .english, .french, .russian, .spanish: "; "
        }
    }

    /// Stands between the items of a list.
    public var listSeparator: String {
        switch self {
        case .arabic: "، "
        case .chinese: "、"
        case .english, .french, .russian, .spanish: ", "
        }
    }
}
