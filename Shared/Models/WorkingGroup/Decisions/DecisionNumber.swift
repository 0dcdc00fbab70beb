/// Within what decisions are counted, such as a session or a year: `1`, `MM.1`, `2027`.
public struct DecisionSequence: RawRepresentable, Hashable, Sendable, ValidatedText, CustomStringConvertible {
    public static var rule: TextRule {
        TextRule(
            "a session or a year, 1 to 20 letters, digits, dots and hyphens, the first a letter or digit",
            pattern: "^[A-Za-z0-9][A-Za-z0-9.-]{0,19}$", example: "2027")
    }

    public let rawValue: String

    public init?(rawValue: String) {
        let bytes = rawValue.utf8
        guard (1...20).contains(bytes.count), let first = bytes.first, first.isLetter || first.isDigit,
            bytes.allSatisfy({ $0.isLetter || $0.isDigit || ".-".utf8.contains($0) })
        else { return nil }
        self.rawValue = rawValue
    }

    /// The year of a day.
    public init(yearOf day: CalendarDate) { rawValue = String(day.year) }

    public var description: String { rawValue }
}

/// The number of a decision, its sequence and its place there: `2027/3`. Case does not tell two of them apart.
public struct DecisionNumber: RawRepresentable, Hashable, Sendable, ValidatedText, CustomStringConvertible {
    public static let places = 1...9999
    public static var rule: TextRule {
        TextRule(
            "the number of a decision such as 2027/3", pattern: "^[A-Za-z0-9][A-Za-z0-9.-]{0,19}/[1-9][0-9]{0,3}$",
            example: "2027/3")
    }

    public let sequence: DecisionSequence
    /// 1, 2, 3 … within the sequence.
    public let place: Int

    public init?(sequence: DecisionSequence, place: Int) {
        guard Self.places.contains(place) else { return nil }
        self.sequence = sequence
        self.place = place
    }

    public init?(rawValue: String) {
        guard rawValue.utf8.count <= 25 else { return nil }
        let halves = rawValue.split(separator: "/", omittingEmptySubsequences: false)
        guard halves.count == 2, halves[1].first != "0", halves[1].utf8.count <= 4,
            let sequence = DecisionSequence(rawValue: String(halves[0])),
            let place = number(Array(halves[1].utf8)[...])
        else { return nil }
        self.init(sequence: sequence, place: place)
    }

    public var rawValue: String { "\(sequence)/\(place)" }
    public var description: String { rawValue }

    /// By which numbers are compared.
    public var key: String { rawValue.uppercased() }

    public static func == (left: DecisionNumber, right: DecisionNumber) -> Bool { left.key == right.key }
    public func hash(into hasher: inout Hasher) { hasher.combine(key) }
}

/// The number of a paragraph of a decision, with its sub-paragraphs: `3`, `3(a)`, `3(a)(ii)`.
public struct ParagraphNumber: RawRepresentable, Hashable, Sendable, ValidatedText, CustomStringConvertible {
    public static var rule: TextRule {
        TextRule(
            "the number of a paragraph such as 3 or 3(a)", pattern: "^[1-9][0-9]{0,2}(\\([a-z]{1,5}\\)){0,2}$",
            example: "3(a)")
    }

    public let rawValue: String

    public init?(rawValue: String) {
        guard rawValue.wholeMatch(of: /[1-9][0-9]{0,2}(\([a-z]{1,5}\)){0,2}/) != nil else { return nil }
        self.rawValue = rawValue
    }

    public var description: String { rawValue }
}
