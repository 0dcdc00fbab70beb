/// The number of an item on an agenda, which says where it belongs: `3`, `3.1`, `3.1(a)`.
public struct AgendaNumber: RawRepresentable, Hashable, Sendable, Comparable, ValidatedText, CustomStringConvertible {
    public static var rule: TextRule {
        TextRule(
            "the number of an agenda item such as 3, 3.1 or 3.1(a), at most four deep",
            pattern: #"^[1-9][0-9]?(\.[1-9][0-9]?|\([a-z]\)){0,3}$"#,
            maximumLength: 16, example: "3.1")
    }

    /// One of them in the number: `.1` or `(a)`; the first without a point.
    private struct Part: Hashable, Comparable {
        let isLetter: Bool
        let place: Int

        static func < (left: Part, right: Part) -> Bool {
            left.isLetter == right.isLetter ? left.place < right.place : right.isLetter
        }

        func text(isFirst: Bool) -> String {
            guard isLetter else { return isFirst ? "\(place)" : ".\(place)" }
            return "(\(Character(Unicode.Scalar(UInt8(ascii: "a") + UInt8(place)))))"
        }
    }

    private let parts: [Part]

    public init?(rawValue: String) {
        guard rawValue.utf8.count <= 16 else { return nil }
        var parts: [Part] = []
        var rest = Array(rawValue.utf8)[...]
        while let first = rest.first {
            if first == UInt8(ascii: "("), !parts.isEmpty {
                guard rest.count >= 3, rest[rest.startIndex + 2] == UInt8(ascii: ")"),
                    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(rest[rest.startIndex + 1])
                else { return nil }
                parts.append(Part(isLetter: true, place: Int(rest[rest.startIndex + 1] - UInt8(ascii: "a"))))
                rest = rest.dropFirst(3)
                continue
            }
            if !parts.isEmpty {
                guard first == UInt8(ascii: ".") else { return nil }
                rest = rest.dropFirst()
            }
            let digits = rest.prefix(while: \.isDigit)
            guard (1...2).contains(digits.count), digits.first != UInt8(ascii: "0"), let place = number(digits) else {
                return nil
            }
            parts.append(Part(isLetter: false, place: place))
            rest = rest.dropFirst(digits.count)
        }
        guard (1...4).contains(parts.count) else { return nil }
        self.parts = parts
    }

    private init(parts: [Part]) { self.parts = parts }

    /// Item that it belongs to; nil at the top.
    public var parent: AgendaNumber? { parts.count > 1 ? AgendaNumber(parts: parts.dropLast()) : nil }

    /// 1 at the top.
    public var depth: Int { parts.count }

    public var rawValue: String {
        parts.enumerated().map { $1.text(isFirst: $0 == 0) }.joined()
    }

    public var description: String { rawValue }

    /// The order of the agenda: an item stands before those that belong to it.
    public static func < (left: AgendaNumber, right: AgendaNumber) -> Bool {
        left.parts.lexicographicallyPrecedes(right.parts)
    }
}

/// An item of an agenda as it is given: its number says where it belongs.
public struct AgendaItem: Codable, Sendable, Equatable {
    public let number: AgendaNumber
    public let title: Line
    public let note: Prose?
}

/// An item of an agenda in its place in the tree.
public struct AgendaEntry: Codable, Sendable, Equatable {
    public let number: AgendaNumber
    public let title: Line
    public let note: Prose?
    public let parent: AgendaNumber?
    /// 1 at the top.
    public let depth: Int
}

/// The agenda of a session: a tree in which every item has its number once, and every parent is there.
public struct Agenda: Sendable, Equatable {
    public static let maximumCount = 200

    /// In the order of the numbers, so that each stands behind the one it belongs to.
    public let items: [AgendaItem]

    /// - Throws: a rejection that names the items.
    public init(_ items: [AgendaItem]) throws {
        guard items.count <= Self.maximumCount else {
            throw Rejection.invalid("agenda", "must be at most \(Self.maximumCount) items")
        }
        var problems = FieldProblems()
        var seen: Set<AgendaNumber> = []
        for (index, item) in items.enumerated() where !seen.insert(item.number).inserted {
            problems.refuse("agenda[\(index)].number", "stands on the agenda twice: \(item.number)")
        }
        for (index, item) in items.enumerated() {
            if let parent = item.number.parent, !seen.contains(parent) {
                problems.refuse("agenda[\(index)].number", "belongs to item \(parent), which is not on the agenda")
            }
        }
        try problems.throwIfAny()
        self.items = items.sorted { $0.number < $1.number }
    }

    public func contains(_ number: AgendaNumber) -> Bool { items.contains { $0.number == number } }

    public var entries: [AgendaEntry] {
        items.map {
            AgendaEntry(
                number: $0.number, title: $0.title, note: $0.note, parent: $0.number.parent, depth: $0.number.depth)
        }
    }
}
