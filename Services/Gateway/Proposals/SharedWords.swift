internal import Models

/// A text in runs, of which some are words that another text has too.
struct MarkedRun: PagePart, Equatable {
    let plain: String?
    let marked: String?
}

/// Marks the words that two texts share, whatever their case and accents. Words of less than four letters say nothing.
struct SharedWords: Sendable {
    private static let least = 4
    private let shared: Set<String>

    init(_ one: String, _ other: String) {
        shared = Set(Self.words(one)).intersection(Self.words(other))
    }

    func marked(in text: String) -> [MarkedRun] {
        var runs: [MarkedRun] = []
        var plain = ""
        for piece in Self.pieces(text) {
            guard piece.count >= Self.least, shared.contains(Self.folded(piece)) else {
                plain += piece
                continue
            }
            if !plain.isEmpty { runs.append(MarkedRun(plain: plain, marked: nil)) }
            plain = ""
            runs.append(MarkedRun(plain: nil, marked: String(piece)))
        }
        if !plain.isEmpty { runs.append(MarkedRun(plain: plain, marked: nil)) }
        return runs
    }

    private static func words(_ text: String) -> [String] {
        pieces(text).filter { $0.count >= least && $0.first.map(isOfWord) == true }.map(folded)
    }

    /// Words, and what stands between them.
    private static func pieces(_ text: String) -> [Substring] {
        var pieces: [Substring] = []
        var rest = text[...]
        while let first = rest.first {
            let piece = rest.prefix { isOfWord($0) == isOfWord(first) }
            pieces.append(piece)
            rest = rest[piece.endIndex...]
        }
        return pieces
    }

    private static func isOfWord(_ sign: Character) -> Bool { sign.isLetter || sign.isNumber }

    private static func folded(_ text: Substring) -> String { FoldedText(String(text)).rawValue }
}
