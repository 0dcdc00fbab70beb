internal import Models

/// The difference of two texts by words: as few words removed and added as can be.
///
/// It is exact: what is `same` or `removed`, put together, is the old text, and what is `same` or `added` the new one,
/// to the last space. Texts that differ in thousands of places are compared by larger units, since nobody reads the other
/// and somebody else waits.
struct WordDiff: Sendable, Equatable {
    let unit: DiffUnit
    let parts: [DiffPart]

    /// - Parameter effort: steps that may be taken for each unit; a few million are some hundredths of a second.
    init(from old: String, to new: String, effort: Int = WordDiff.standardEffort) {
        let (before, after) = (Self.words(of: old), Self.words(of: new))
        for unit in [DiffUnit.words, .passages] {
            let pieces = unit == .words ? (before, after) : (Self.passages(of: before), Self.passages(of: after))
            var comparison = SequenceComparison(pieces.0, pieces.1, effort: effort)
            guard comparison.run() else { continue }
            self.unit = unit
            parts = Self.parts(pieces.0, comparison.keptOld, pieces.1, comparison.keptNew)
            return
        }
        unit = .whole
        var comparison = SequenceComparison(before, after, effort: 0)
        _ = comparison.run()
        parts = Self.parts(before, comparison.keptOld, after, comparison.keptNew)
    }

    static let standardEffort = 10_000_000

    /// How many words have that fate; spaces and signs are none.
    func count(_ kind: DiffKind) -> Int {
        parts.filter { $0.kind == kind }.flatMap { Self.words(of: $0.text) }
            .filter { $0.contains { $0.isLetter || $0.isNumber } }.count
    }

    /// Cuts a text into words, spaces and single signs; put together they are the text again.
    ///
    /// An ideograph is a word of its own, since Chinese is written without spaces.
    static func words(of text: String) -> [Substring] {
        var words: [Substring] = []
        var rest = text[...]
        while let first = rest.first {
            let kind = Kind(first)
            let end = kind == .sign ? rest.index(after: rest.startIndex) : rest.firstIndex { Kind($0) != kind }
            words.append(rest[..<(end ?? rest.endIndex)])
            rest = rest[(end ?? rest.endIndex)...]
        }
        return words
    }

    private enum Kind {
        case word, space, sign

        init(_ character: Character) {
            if character.isWhitespace {
                self = .space
            } else if character.unicodeScalars.contains(where: \.properties.isIdeographic) {
                self = .sign
            } else {
                self = character.isLetter || character.isNumber || character == "’" || character == "'" ? .word : .sign
            }
        }
    }

    /// Puts words together up to the end of a sentence or a line.
    private static func passages(of words: [Substring]) -> [Substring] {
        var passages: [Substring] = []
        var start = words.first?.startIndex
        for word in words where word.contains(where: { $0.isNewline || ends.contains($0) }) {
            guard let first = start else { break }
            passages.append(word.base[first..<word.endIndex])
            start = word.endIndex
        }
        if let start, let last = words.last, start < last.endIndex { passages.append(last.base[start..<last.endIndex]) }
        return passages
    }

    /// Of sentences, in the scripts of the six languages.
    private static let ends: Set<Character> = [".", "!", "?", ";", "。", "！", "？", "；", "؟", "؛"]

    /// What was removed stands before what was added in its place.
    private static func parts(
        _ old: [Substring], _ keptOld: [Bool], _ new: [Substring], _ keptNew: [Bool]
    ) -> [DiffPart] {
        var parts: [DiffPart] = []
        func add(_ kind: DiffKind, _ words: ArraySlice<Substring>) {
            if !words.isEmpty { parts.append(DiffPart(kind: kind, text: words.joined())) }
        }
        var (from, to) = (0, 0)
        while from < old.count || to < new.count {
            let removed = keptOld[from...].prefix { !$0 }.endIndex
            let added = keptNew[to...].prefix { !$0 }.endIndex
            add(.removed, old[from..<removed])
            add(.added, new[to..<added])
            let same = keptOld[removed...].prefix { $0 }.count
            let alsoSame = keptNew[added...].prefix { $0 }.count
            let length = min(same, alsoSame)
            add(.same, old[removed..<(removed + length)])
            (from, to) = (removed + length, added + length)
        }
        return parts
    }
}
