public import Localization
public import Models

/// What is told of an event, before it is known to whom and in which language.
public struct Notice: Codable, Sendable, Hashable {
    private let title: Sentence
    /// Lines, paragraph by paragraph.
    private let paragraphs: [[Sentence]]
    /// The object, e.g. `actions/…`: its place in the API, and what a reader is led to.
    public let about: Line

    /// - Parameter paragraphs: what is nil in them is not said.
    public init(_ title: Sentence, _ paragraphs: [[Sentence?]], about: String) {
        self.title = title
        self.paragraphs = paragraphs.map { $0.compactMap(\.self) }.filter { !$0.isEmpty }
        self.about = Line(cutting: about)
    }

    public func subject(in language: LanguageTag) -> Line { Line(cutting: title.words(in: language)) }

    public func text(in language: LanguageTag) -> Prose { Prose(cutting: Self.words(of: paragraphs, language)) }

    /// Until when something is asked, and how long that is; nil where nothing is.
    public func deadline(in language: LanguageTag) -> String? {
        let found = paragraphs.map { $0.filter { Self.deadlines.contains($0.key) } }.filter { !$0.isEmpty }
        return found.isEmpty ? nil : Self.words(of: [found.flatMap(\.self)], language)
    }

    /// What it says besides its ``deadline(in:)``; nil where that is all.
    public func remainder(in language: LanguageTag) -> String? {
        let found = paragraphs.map { $0.filter { !Self.deadlines.contains($0.key) } }.filter { !$0.isEmpty }
        return found.isEmpty ? nil : Self.words(of: found, language)
    }

    private static let deadlines: Set<TextKey> = [
        .actionRequiredBy, .dueSoonText, .overdueText, .daysLeft, .daysLate, .reminderCall, .reminderCallPast,
        .reminderAction, .reminderActionPast,
    ]

    private static func words(of paragraphs: [[Sentence]], _ language: LanguageTag) -> String {
        paragraphs.map { $0.map { $0.words(in: language) }.joined(separator: "\n") }.joined(separator: "\n\n")
    }
}
