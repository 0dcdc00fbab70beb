/// A paragraph, a list item, a row of a table or a footnote, put together of the lines that it runs over.
struct Passage: Sendable {
    enum Kind: Sendable, Equatable {
        case text
        /// With what stands before it: a bullet, and `a` of `(a)` or `1` of `1.`.
        case item(Marker)
        case row([String])
        case footnote(Int)
    }

    struct Marker: Sendable, Equatable {
        let isBulleted: Bool
        /// The letter, number or Roman numeral; empty for a bullet alone.
        let sign: String
        let isBracketed: Bool
    }

    let kind: Kind
    /// Without marks, with straight quotes.
    private(set) var text: String
    /// As it was typed, character by character as long as `text`.
    private(set) var typed: [Character]
    private(set) var words: [Word]
    /// Footnotes referred to, with the line of each reference.
    private(set) var footnotes: [(number: Int, line: Int)]
    let line: Int
    private(set) var lastLine: Int

    init(_ kind: Kind, _ plain: PlainText, line: Int) {
        self.kind = kind
        self.line = line
        lastLine = line
        text = plain.straight
        typed = plain.typed
        words = Word.words(of: text, line: line)
        footnotes = plain.footnotes.map { ($0, line) }
    }

    /// Takes in a line on which the passage goes on.
    mutating func append(_ plain: PlainText, line: Int) {
        let more = plain.straight
        text += " " + more
        typed += [" "] + plain.typed
        words += Word.words(of: more, line: line)
        footnotes += plain.footnotes.map { ($0, line) }
        lastLine = line
    }

    var marker: Marker? { if case .item(let marker) = kind { marker } else { nil } }
    var cells: [String]? { if case .row(let cells) = kind { cells } else { nil } }
    var isFootnote: Bool { if case .footnote = kind { true } else { false } }
    var isBulleted: Bool { marker?.isBulleted ?? false }
    /// Running text or a point of it: no table, no footnote.
    var isProse: Bool { cells == nil && !isFootnote }
}

/// A word with the punctuation around it, and the line on which it stands.
struct Word: Sendable {
    /// Without the punctuation around it.
    let text: String
    /// For comparing: folded.
    let key: String
    let leading: String
    let trailing: String
    let line: Int

    var isCapitalized: Bool { text.first?.isUppercase ?? false }

    static func words(of text: String, line: Int) -> [Word] {
        text.split(separator: " ").map { piece in
            let leading = piece.prefix { !($0.isLetter || $0.isNumber) }
            let rest = piece.dropFirst(leading.count)
            let trailing = rest.reversed().prefix { !($0.isLetter || $0.isNumber) }.reversed()
            let bare = String(rest.dropLast(trailing.count))
            return Word(
                text: bare, key: bare.folded, leading: String(leading), trailing: String(trailing), line: line)
        }
    }
}
