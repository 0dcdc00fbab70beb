/// What the symbols of a body's documents begin with, such as `A/CONF.1`.
///
/// Case and spaces do not tell two of them apart.
public struct SeriesPrefix: RawRepresentable, Hashable, Sendable, Comparable, ValidatedText, CustomStringConvertible {
    public static let maximumLength = 80
    public static var rule: TextRule {
        TextRule(
            "what a body's symbols begin with, such as A/CONF.1: a letter first, no kind or suffix of a document",
            pattern: "^\(pattern)$", maximumLength: maximumLength, example: "A/CONF.1")
    }

    /// Of a series in front of other words. That a part is no kind and no suffix, it leaves out.
    static let pattern = "[A-Za-z][A-Za-z0-9.-]*(/[A-Za-z0-9.-]+)*"

    public let rawValue: String

    public init?(rawValue: String) {
        guard rawValue.utf8.count <= 4 * Self.maximumLength, rawValue.unicodeScalars.count <= Self.maximumLength,
            let parts = try? SymbolParts(rawValue),
            let series = try? parts.series()
        else { return nil }
        self = series
    }

    init(checked text: String) { rawValue = text }

    /// By which series are compared.
    public var key: String { rawValue.uppercased() }

    public var description: String { rawValue }

    public static func == (left: SeriesPrefix, right: SeriesPrefix) -> Bool { left.key == right.key }
    public static func < (left: SeriesPrefix, right: SeriesPrefix) -> Bool { left.key < right.key }
    public func hash(into hasher: inout Hasher) { hasher.combine(key) }
}

/// The series of a body's documents.
public struct DocumentSeries: Codable, Sendable, Equatable {
    public let series: SeriesPrefix
    /// The body, or its session.
    public let title: Line
    /// When it was withdrawn.
    public let withdrawnAt: Instant?
    /// What was corrected, the oldest first, and the withdrawal; left out where there is neither.
    public let corrections: [Correction]?
}
