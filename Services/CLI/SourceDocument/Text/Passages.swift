/// Puts lines together to passages: what a page break tore apart is one again.
struct Passages {
    private(set) var all: [Passage] = []
    /// The passage that may still go on, across footnotes.
    private var open: Int?
    private var previousLine = ""

    static func reading(_ lines: [SourceLine]) -> [Passage] {
        var passages = Passages()
        for line in lines { passages.take(line) }
        return passages.all
    }

    private mutating func take(_ line: SourceLine) {
        let raw = line.text.drop { $0 == " " || $0 == "\t" || $0 == "#" }
        defer { previousLine = String(raw) }
        guard raw.contains(where: { !$0.isWhitespace }) else { return }
        if raw.first == "|" {
            row(raw, line.number)
        } else if let footnote = Self.footnote(raw) {
            all.append(Passage(.footnote(footnote.number), PlainText(footnote.rest), line: line.number))
        } else if let (marker, rest) = Self.marker(raw) {
            add(Passage(.item(marker), PlainText(rest), line: line.number))
        } else {
            prose(PlainText(raw), line.number)
        }
    }

    private mutating func add(_ passage: Passage) {
        all.append(passage)
        open = all.count - 1
    }

    private mutating func row(_ raw: Substring, _ number: Int) {
        let cells = raw.dropFirst().split(separator: "|", omittingEmptySubsequences: false).map {
            PlainText($0).straight.trimmed
        }
        let filled = cells.last?.isEmpty ?? false ? cells.dropLast() : cells[...]
        let isRule = filled.allSatisfy { $0.allSatisfy { $0 == "-" || $0 == ":" } }
        guard !isRule else { return }
        all.append(Passage(.row(Array(filled)), PlainText(raw), line: number))
        open = nil
    }

    private mutating func prose(_ plain: PlainText, _ number: Int) {
        if let open, continues(all[open], plain.straight) {
            all[open].append(plain, line: number)
        } else {
            add(Passage(.text, plain, line: number))
        }
    }

    /// A line goes on with the one above, or after a page break with a sentence that had not ended.
    private func continues(_ passage: Passage, _ text: String) -> Bool {
        guard passage.text.count >= 60 else { return false }
        let isBelow = !previousLine.isEmpty && previousLine.first != "|"
        let hasEnded = passage.text.last.map { ".:;!?]\"".contains($0) } ?? true
        return isBelow || !hasEnded && (text.first?.isLowercase ?? false || text.first == "(")
    }

    /// `⁹ Text`, `[^9]: Text`.
    private static func footnote(_ raw: Substring) -> (number: Int, rest: Substring)? {
        let isNamed = raw.hasPrefix("[^")
        guard isNamed || "⁰¹²³⁴⁵⁶⁷⁸⁹".contains(raw.first ?? " ") else { return nil }
        let mark = isNamed ? raw.prefix { $0 != "]" } : raw.prefix { "⁰¹²³⁴⁵⁶⁷⁸⁹".contains($0) }
        guard let number = PlainText(isNamed ? mark + "]" : mark).footnotes.first else { return nil }
        return (number, raw.dropFirst(mark.count).drop { $0 == "]" || $0 == ":" || $0 == " " })
    }

    /// `- (a) Text`, `• Text`, `ii. Text`, `(iii) Text`.
    static func marker(_ raw: Substring) -> (Passage.Marker, Substring)? {
        var rest = raw
        var isBulleted = false
        while let first = rest.first, "-*•✓➤–◦▪".contains(first), rest.dropFirst().first == " " {
            isBulleted = true
            rest = rest.dropFirst().drop { $0 == " " }
        }
        if let (sign, isBracketed, text) = sign(rest) {
            return (Passage.Marker(isBulleted: isBulleted, sign: sign, isBracketed: isBracketed), text)
        }
        return isBulleted ? (Passage.Marker(isBulleted: true, sign: "", isBracketed: false), rest) : nil
    }

    private static func sign(_ raw: Substring) -> (String, Bool, Substring)? {
        let isBracketed = raw.first == "("
        let body = isBracketed ? raw.dropFirst() : raw
        let sign = body.prefix(6).prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }
        let rest = body.dropFirst(sign.count)
        guard !sign.isEmpty, let close = rest.first, isBracketed ? close == ")" : close == "." || close == ")",
            rest.dropFirst().first == " "
        else { return nil }
        let isNumber = sign.count <= 2 && sign.allSatisfy(\.isNumber)
        let isRoman = sign.allSatisfy { "ivx".contains($0.lowercased()) }
        guard isNumber || isRoman || sign.count == 1 && sign.first?.isLetter == true else { return nil }
        return (String(sign), isBracketed, rest.dropFirst().drop { $0 == " " })
    }
}

extension StringProtocol {
    var trimmed: String {
        var text = self[...]
        while let first = text.first, first.isWhitespace { text = text.dropFirst() }
        while let last = text.last, last.isWhitespace { text = text.dropLast() }
        return String(text)
    }
}
