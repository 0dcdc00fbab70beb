/// What became of a piece of text.
public enum DiffKind: String, Word {
    case same
    case removed
    case added
}

/// A run of words with the same fate.
public struct DiffPart: Codable, Sendable, Equatable {
    public let kind: DiffKind
    public let text: String

    public init(kind: DiffKind, text: String) {
        self.kind = kind
        self.text = text
    }
}

/// The difference of two texts by words: as few words removed and added as can be.
///
/// It is exact: what is `same` or `removed`, put together, is the old text, and what is `same` or `added` the new one,
/// to the last space.
public enum WordDiff {
    public static func parts(from old: String, to new: String) -> [DiffPart] {
        let (before, after) = numbered(words(of: old), words(of: new))
        let head = zip(before, after).prefix { $0 == $1 }.count
        let tail = zip(before[head...].reversed(), after[head...].reversed()).prefix { $0 == $1 }.count
        var steps = before[..<head].map { Step(.same, $0) }
        align(before[head..<(before.count - tail)], after[head..<(after.count - tail)], &steps)
        steps += before[(before.count - tail)...].map { Step(.same, $0) }
        return joined(steps)
    }

    /// Cuts a text into words, spaces and single signs; put together they are the text again.
    ///
    /// An ideograph is a word of its own, since Chinese is written without spaces.
    public static func words(of text: String) -> [Substring] {
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

    /// A word with a number that only the same words share: numbers are compared at once, words sign by sign.
    private struct Word: Equatable {
        let text: Substring
        let number: Int

        static func == (left: Word, right: Word) -> Bool { left.number == right.number }
    }

    private static func numbered(_ old: [Substring], _ new: [Substring]) -> (old: [Word], new: [Word]) {
        var numbers: [Substring: Int] = [:]
        func word(_ text: Substring) -> Word {
            let number = numbers[text] ?? numbers.count
            numbers[text] = number
            return Word(text: text, number: number)
        }
        return (old.map(word), new.map(word))
    }

    private struct Step {
        let kind: DiffKind
        let word: Word

        init(_ kind: DiffKind, _ word: Word) {
            self.kind = kind
            self.word = word
        }
    }

    /// Hirschberg's algorithm: a longest common subsequence in linear space, by halving the old text.
    private static func align(_ old: ArraySlice<Word>, _ new: ArraySlice<Word>, _ steps: inout [Step]) {
        if old.isEmpty || new.isEmpty {
            steps += old.map { Step(.removed, $0) } + new.map { Step(.added, $0) }
        } else if old.count == 1, let word = old.first {
            guard let place = new.firstIndex(of: word) else {
                steps += [Step(.removed, word)] + new.map { Step(.added, $0) }
                return
            }
            steps += new[..<place].map { Step(.added, $0) } + [Step(.same, word)]
            steps += new[(place + 1)...].map { Step(.added, $0) }
        } else {
            let middle = old.startIndex + old.count / 2
            let before = lengths(old[..<middle].map(\.number), new.map(\.number))
            let after = lengths(old[middle...].reversed().map(\.number), new.reversed().map(\.number))
            let cut = before.indices.max {
                before[$0] + after[new.count - $0] < before[$1] + after[new.count - $1]
            }
            let place = new.startIndex + (cut ?? 0)
            align(old[..<middle], new[..<place], &steps)
            align(old[middle...], new[place...], &steps)
        }
    }

    /// How long the longest common subsequence of the old words and each beginning of the new words is.
    private static func lengths(_ old: [Int], _ new: [Int]) -> [Int] {
        var row = Array(repeating: 0, count: new.count + 1)
        for word in old {
            var diagonal = 0
            for index in new.indices {
                let above = row[index + 1]
                row[index + 1] = word == new[index] ? diagonal + 1 : max(above, row[index])
                diagonal = above
            }
        }
        return row
    }

    private static func joined(_ steps: [Step]) -> [DiffPart] {
        var parts: [DiffPart] = []
        for step in steps {
            if let last = parts.last, last.kind == step.kind {
                parts[parts.count - 1] = DiffPart(kind: last.kind, text: last.text + step.word.text)
            } else {
                parts.append(DiffPart(kind: step.kind, text: String(step.word.text)))
            }
        }
        return parts
    }
}
