public import Localization
public import Models

/// What is told of an event, before it is known to whom and in which language.
public struct Notice: Codable, Sendable, Hashable {
    private let title: Sentence
    /// Lines, paragraph by paragraph.
    private let paragraphs: [[Sentence]]
    public let about: ObjectPath
    /// Why its reader hears of it, where that names what the reader follows; nil where the rule says it.
    public private(set) var because: Sentence?

    /// - Parameter paragraphs: what is nil in them is not said.
    public init(_ title: Sentence, _ paragraphs: [[Sentence?]], about: ObjectPath) {
        self.title = title
        self.paragraphs = paragraphs.map { $0.compactMap(\.self) }.filter { !$0.isEmpty }
        self.about = about
    }

    public func subject(in language: LanguageTag) -> Line { Line(cutting: title.words(in: language)) }

    /// - Parameter reader: tells times as the reader's clock shows them, too; nil where it is not known.
    public func text(in language: LanguageTag, by reader: ZoneClock? = nil) -> Prose {
        Prose(cutting: Self.words(of: paragraphs, language, reader))
    }

    /// Until when something is asked, and how long that is; nil where nothing is.
    public func deadline(in language: LanguageTag, by reader: ZoneClock? = nil) -> String? {
        let found = paragraphs.map { $0.filter { Self.deadlines.contains($0.key) } }.filter { !$0.isEmpty }
        return found.isEmpty ? nil : Self.words(of: [found.flatMap(\.self)], language, reader)
    }

    /// What it says besides its ``deadline(in:)``; nil where that is all.
    public func remainder(in language: LanguageTag, by reader: ZoneClock? = nil) -> String? {
        let found = paragraphs.map { $0.filter { !Self.deadlines.contains($0.key) } }.filter { !$0.isEmpty }
        return found.isEmpty ? nil : Self.words(of: found, language, reader)
    }

    private static let deadlines: Set<TextKey> = [
        .actionRequiredBy, .callExtendedText, .actionProposedText, .extensionApprovedText, .dueSoonText, .overdueText,
        .daysLeft, .dueToday, .daysLate, .reminderCall, .reminderCallPast, .reminderAction, .reminderActionPast,
    ]

    private static let counts: Set<TextKey> = [.daysLeft, .dueToday, .daysLate]

    /// Whether it says how many days there are left, or have passed.
    public var isCounted: Bool { paragraphs.joined().contains { Self.counts.contains($0.key) } }

    /// The notice without the days that were counted when it was made, to be read on another day.
    public var uncounted: Notice {
        let kept = Notice(title, paragraphs.map { $0.filter { !Self.counts.contains($0.key) } }, about: about)
        return because.map(kept.told) ?? kept
    }

    /// The same as it is told to somebody who follows something.
    public func told(because: Sentence) -> Notice {
        var notice = self
        notice.because = because
        return notice
    }

    private static func words(
        of paragraphs: [[Sentence]], _ language: LanguageTag, _ reader: ZoneClock?
    ) -> String {
        paragraphs.map { $0.map { $0.words(in: language, by: reader) }.joined(separator: "\n") }.joined(
            separator: "\n\n")
    }

    /// Those that it tells the time of: a reader's clock is asked for them.
    public var instants: [Instant] { paragraphs.joined().flatMap(\.instants) }
}
