/// A heading, of the text or as the table of contents has it.
public struct SourceHeading: Sendable, Equatable, Encodable {
    /// `2`, `2b`, `Annex I`.
    public let code: String
    public let title: String
    public let line: Int
}

/// The headings of the document and those that its table of contents promises.
struct Outline: Sendable {
    private(set) var headings: [SourceHeading] = []
    private(set) var contents: [SourceHeading] = []
    /// Where in the passages each heading stands.
    private(set) var places: [Int] = []

    init(_ passages: [Passage]) {
        var chapter = ""
        var promised = ""
        for (index, passage) in passages.enumerated() {
            if let cells = passage.cells {
                guard cells.count == 2, Int(cells[1]) != nil else { continue }
                if let entry = Self.heading(PlainText(cells[0]).straight, passage.line, &promised) {
                    contents.append(entry)
                }
            } else if passage.isProse, !passage.isBulleted, passage.marker?.isBracketed != true {
                let marked = passage.marker.map { "\($0.sign). \(passage.text)" } ?? passage.text
                guard let heading = Self.heading(marked, passage.line, &chapter) else { continue }
                headings.append(heading)
                places.append(index)
            }
        }
    }

    /// The code of the section a passage stands in.
    func section(at index: Int) -> String {
        places.lastIndex { $0 <= index }.map { headings[$0].code } ?? ""
    }

    private static func heading(_ text: String, _ line: Int, _ chapter: inout String) -> SourceHeading? {
        guard text.count <= 140, let last = text.last, !".:;,".contains(last) else { return nil }
        if let annex = annex(text) { return SourceHeading(code: annex.code, title: annex.title, line: line) }
        guard let (marker, rest) = Passages.marker(text[...]), !marker.isBulleted, !marker.isBracketed,
            rest.first?.isUppercase ?? false
        else { return nil }
        if Int(marker.sign) != nil {
            chapter = marker.sign
            return SourceHeading(code: chapter, title: rest.trimmed, line: line)
        }
        guard marker.sign.count == 1, marker.sign.first?.isLowercase ?? false, !chapter.isEmpty else { return nil }
        return SourceHeading(code: chapter + marker.sign, title: rest.trimmed, line: line)
    }

    /// `Annex I. Title`, `Annex II – Title`.
    private static func annex(_ text: String) -> (code: String, title: String)? {
        let words = text.split(separator: " ")
        guard words.count > 1, words[0].folded == "annex" else { return nil }
        let numeral = words[1].prefix { "IVX".contains($0) }
        guard !numeral.isEmpty, words[1].count <= numeral.count + 1 else { return nil }
        let rest = text.dropFirst(words[0].count + 1 + numeral.count)
        return ("Annex \(numeral)", rest.drop { !($0.isLetter || $0.isNumber) }.trimmed)
    }
}
