/// A text as it is searched: compatible signs are one, and case, accents, vowel signs and invisible signs are none.
///
/// NFKD and case folding of Unicode; then without the accents of Latin, Greek and Cyrillic, the vowel signs of Arabic and
/// Hebrew, and whatever is not seen; with one apostrophe, one hyphen, one space and the digits 0–9; æ, œ, ø, ł and the like
/// as they are written without them. ё is е, as Russian writes it, while й, ў and ї are letters of their own. The function
/// `folded` of PostgreSQL says the same.
public struct FoldedText: Hashable, Sendable, CustomStringConvertible {
    public let rawValue: String

    public init(_ text: String) {
        if text.utf8.allSatisfy({ $0 < 0x80 }) {
            rawValue = String(decoding: text.utf8.map(Self.lowercased), as: UTF8.self)
        } else {
            var folding = Folding()
            for scalar in text.unicodeScalars { folding.append(scalar) }
            rawValue = folding.end()
        }
    }

    public var description: String { rawValue }

    private static func lowercased(_ byte: UInt8) -> UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte + 0x20 : byte
    }
}

/// Folds one sign after the other, and brings the marks of each letter into the order of Unicode.
private struct Folding {
    private var signs: [Unicode.Scalar] = []
    /// Behind the last sign that marks do not pass.
    private var marks = 0

    mutating func append(_ scalar: Unicode.Scalar) {
        guard scalar.value >= 0x80 else {
            let isUpper = ("A"..."Z").contains(scalar)
            return start(with: isUpper ? Unicode.Scalar(UInt8(scalar.value) + 0x20) : scalar)
        }
        if let syllable = HangulSyllable(scalar) {
            for sign in syllable.parts { start(with: sign) }
        } else if let folded = FoldingTable.signs[scalar] {
            if folded.isEmpty, scalar.properties.canonicalCombiningClass == .notReordered { endMarks() }
            for sign in folded { add(sign) }
        } else {
            add(scalar)
        }
    }

    /// й, ў and ї are put together; no other letter has these two marks any more.
    mutating func end() -> String {
        endMarks()
        var text = String.UnicodeScalarView()
        for sign in signs {
            switch (text.last, sign) {
            case ("и", "\u{306}"): Self.replaceLast(of: &text, with: "й")
            case ("у", "\u{306}"): Self.replaceLast(of: &text, with: "ў")
            case ("і", "\u{308}"): Self.replaceLast(of: &text, with: "ї")
            case (_, "\u{306}"), (_, "\u{308}"): continue
            default: text.append(sign)
            }
        }
        return String(text)
    }

    private static func replaceLast(of text: inout String.UnicodeScalarView, with sign: Unicode.Scalar) {
        text.removeLast()
        text.append(sign)
    }

    private mutating func add(_ sign: Unicode.Scalar) {
        if sign.value < 0x300 || sign.properties.canonicalCombiningClass == .notReordered {
            start(with: sign)
        } else {
            signs.append(sign)
        }
    }

    private mutating func start(with sign: Unicode.Scalar) {
        endMarks()
        signs.append(sign)
        marks = signs.count
    }

    private mutating func endMarks() {
        if signs.count - marks > 1 {
            let sorted = signs[marks...].enumerated().sorted {
                let classes = ($0.element.combiningClass, $1.element.combiningClass)
                return classes.0 == classes.1 ? $0.offset < $1.offset : classes.0 < classes.1
            }
            signs.replaceSubrange(marks..., with: sorted.map(\.element))
        }
        marks = signs.count
    }
}

extension Unicode.Scalar {
    fileprivate var combiningClass: UInt8 { properties.canonicalCombiningClass.rawValue }
}

/// A syllable of Korean, which Unicode takes apart by arithmetic.
private struct HangulSyllable {
    private let index: UInt32

    init?(_ scalar: Unicode.Scalar) {
        guard (0xAC00...0xD7A3).contains(scalar.value) else { return nil }
        index = scalar.value - 0xAC00
    }

    var parts: [Unicode.Scalar] {
        let codes = [0x1100 + index / 588, 0x1161 + index % 588 / 28, 0x11A7 + index % 28]
        return (index % 28 == 0 ? codes.dropLast() : codes[...]).compactMap(Unicode.Scalar.init)
    }
}

extension FoldingTable {
    /// Of each sign that changes, what it becomes.
    fileprivate static let signs: [Unicode.Scalar: [Unicode.Scalar]] = {
        var signs: [Unicode.Scalar: [Unicode.Scalar]] = [:]
        for run in runs.split(separator: " ") {
            guard let operation = run.firstIndex(where: { "=>".contains($0) }) else { continue }
            let (codes, step) = span(run[..<operation])
            let target = run[run.index(after: operation)...].split(separator: "+").compactMap { UInt32($0, radix: 16) }
            for code in stride(from: codes.lowerBound, through: codes.upperBound, by: step) {
                guard let scalar = Unicode.Scalar(code) else { continue }
                let offset = run[operation] == ">" ? code - codes.lowerBound : 0
                signs[scalar] = target.compactMap { Unicode.Scalar($0 + offset) }
            }
        }
        return signs
    }()

    private static func span(_ text: Substring) -> (codes: ClosedRange<UInt32>, step: Int) {
        let parts = text.split(separator: "/")
        let ends = parts[0].split(separator: "-").compactMap { UInt32($0, radix: 16) }
        guard let first = ends.first, let last = ends.last, first <= last else { return (0...0, 1) }
        return (first...last, parts.count > 1 ? 2 : 1)
    }
}
