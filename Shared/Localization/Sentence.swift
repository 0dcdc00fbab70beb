public import Models

/// A text of the catalogue with what stands in its places, to be put into words for each reader.
public struct Sentence: Codable, Sendable, Hashable {
    public let key: TextKey
    public let values: [String: SentenceValue]

    public init(_ key: TextKey, _ values: [String: SentenceValue] = [:]) {
        self.key = key
        self.values = values
    }

    /// - Parameter reader: tells times as the reader's clock shows them, too; nil where it is not known.
    public func words(in language: LanguageTag, by reader: ZoneClock? = nil) -> String {
        Texts(language).text(key, values.mapValues { $0.value(in: language, by: reader) })
    }

    /// How many days are left; none where something is due today.
    public static func daysLeft(_ count: Int) -> Sentence {
        count == 0 ? Sentence(.dueToday) : Sentence(.daysLeft, ["count": .number(count)])
    }

    /// Those that it tells the time of.
    public var instants: [Instant] { values.values.flatMap(\.instants) }
}

/// What stands in a place of a sentence, not yet in any language.
public indirect enum SentenceValue: Codable, Sendable, Hashable {
    /// What people wrote, or a name that is the same everywhere.
    case text(String)
    /// What is counted.
    case number(Int)
    case day(CalendarDate)
    /// By the clock of the zone in which it is meant.
    case time(LocalTime)
    /// The first instant that is too late, by the clock of the zone in which it is meant.
    case deadline(LocalTime)
    /// Of the catalogue.
    case word(TextKey)
    /// A name that is another one in some languages, by their tags.
    case name(String, others: [String: String])
    case sentence(Sentence)
    case list([SentenceValue])

    func value(in language: LanguageTag, by reader: ZoneClock?) -> MessageValue {
        switch self {
        case .number(let number): .number(number)
        case .list(let items): .list(items.map { $0.words(in: language, by: reader) })
        default: .text(words(in: language, by: reader))
        }
    }

    fileprivate var instants: [Instant] {
        switch self {
        case .time(let time), .deadline(let time): [time.instant]
        case .sentence(let sentence): sentence.instants
        case .list(let items): items.flatMap(\.instants)
        case .text, .number, .day, .word, .name: []
        }
    }

    private func words(in language: LanguageTag, by reader: ZoneClock?) -> String {
        switch self {
        case .text(let text): text
        case .number(let number): String(number)
        case .day(let date): language.words(for: date)
        case .time(let time): language.words(time, by: reader, language.words(for:))
        case .deadline(let time): language.words(time, by: reader, language.words(forDeadline:))
        case .word(let key): Texts(language).text(key)
        case .name(let name, let others): others[language.rawValue] ?? name
        case .sentence(let sentence): sentence.words(in: language, by: reader)
        case .list(let items):
            language.list(items.map { $0.words(in: language, by: reader) })
        }
    }
}
