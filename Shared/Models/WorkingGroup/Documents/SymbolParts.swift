/// Why a text is no document symbol.
public enum DocumentSymbolError: Error, Equatable, Sendable, CustomStringConvertible {
    /// A part cannot be read, for a reason that completes “is no document symbol: …”.
    case malformed(ProblemText)
    /// A suffix is in a position where it is not allowed.
    case wrongOrder(ProblemText)

    /// The end of a sentence that begins with the field.
    public var text: ProblemText {
        switch self {
        case .malformed(let reason): "is no document symbol: \(reason)"
        case .wrongOrder(let reason): "has its suffixes in the wrong order: \(reason)"
        }
    }

    public var description: String { text.english }
}

/// The parts between the slashes of a symbol, without spaces.
struct SymbolParts {
    /// Of documents and suffixes.
    static let numbers = 1...99_999

    private var parts: [String]

    init(_ text: String) throws(DocumentSymbolError) {
        let length = DocumentSymbol.maximumLength
        guard text.utf8.count <= 4 * length, text.unicodeScalars.count <= length else {
            throw .malformed("it has more than \(length) characters")
        }
        let bare = text.filter { !$0.isWhitespace }
        guard !bare.isEmpty else { throw .malformed("it is empty") }
        parts = bare.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        for part in parts {
            guard !part.isEmpty else { throw .malformed("nothing stands between two slashes, or before or after one") }
            guard part.utf8.allSatisfy(Self.isAllowed) else {
                throw .malformed("“\(part)” has a character other than letters, digits, dots and hyphens")
            }
        }
    }

    /// A word, a dot and a number, such as `Add.1`; nil where the part does not begin with the word and a dot.
    private static func number(of part: String, after word: String) throws(DocumentSymbolError) -> Int? {
        guard part.uppercased().hasPrefix(word.uppercased() + ".") else { return nil }
        return try number(part.dropFirst(word.count + 1), in: part)
    }

    private static func number(_ digits: Substring, in part: String) throws(DocumentSymbolError) -> Int {
        guard digits.first != "0", digits.utf8.count <= 5, let value = Models.number(Array(digits.utf8)[...]),
            numbers.contains(value)
        else { throw .malformed("the number of “\(part)” must be 1 to \(numbers.upperBound), with no zero before it") }
        return value
    }

    /// Takes the suffixes from the end.
    mutating func takeSuffixes() throws(DocumentSymbolError) -> [SymbolSuffix] {
        var suffixes: [SymbolSuffix] = []
        while let last = parts.last, let suffix = try Self.suffix(last) {
            suffixes.insert(suffix, at: 0)
            parts.removeLast()
        }
        try Self.check(suffixes)
        return suffixes
    }

    private static func suffix(_ part: String) throws(DocumentSymbolError) -> SymbolSuffix? {
        for kind in SuffixKind.allCases {
            if let number = try number(of: part, after: kind.rawValue) { return SymbolSuffix(kind, number) }
        }
        return nil
    }

    /// Each suffix stands once, and a correction last: `Add.1/Rev.2` revises an addendum, `Rev.2/Add.1` adds to a revision.
    static func check(_ suffixes: [SymbolSuffix]) throws(DocumentSymbolError) {
        for (index, suffix) in suffixes.enumerated() {
            if suffixes[..<index].contains(where: { $0.kind == suffix.kind }) {
                throw .wrongOrder("“\(suffix.kind.rawValue)” stands twice")
            }
            if suffix.kind == .corrigendum, index < suffixes.count - 1 {
                throw .wrongOrder("“\(suffix)” must be the last one")
            }
        }
    }

    /// Takes the kind and its number from the end of what is left.
    mutating func takeKind() throws(DocumentSymbolError) -> (DocumentKind, Int) {
        guard let last = parts.popLast() else { throw .malformed("it has nothing but suffixes") }
        if last.utf8.allSatisfy(\.isDigit) {
            let number = try Self.number(last[...], in: last)
            guard parts.last?.uppercased() == DocumentKind.information.rawValue else { return (.document, number) }
            parts.removeLast()
            return (.information, number)
        }
        for kind in DocumentKind.allCases where kind != .document && kind != .information {
            if let number = try Self.number(of: last, after: kind.rawValue) { return (kind, number) }
        }
        throw .malformed("“\(last)” stands where a number, INF/1, CRP.1, L.1, WP.1, Res.1 or Dec.1 is expected")
    }

    /// What is left, which is the series.
    func series() throws(DocumentSymbolError) -> SeriesPrefix {
        guard let first = parts.first else { throw .malformed("no series stands before its number") }
        guard first.utf8.first?.isLetter == true else {
            throw .malformed("a series begins with a letter, not with “\(first)”")
        }
        for part in parts {
            if let suffix = try Self.suffix(part) { throw .wrongOrder("“\(suffix)” must stand at the end") }
            if let kind = try Self.reserved(part) { throw .malformed("“\(kind)” cannot be a part of a series") }
        }
        return SeriesPrefix(checked: parts.joined(separator: "/"))
    }

    private static func reserved(_ part: String) throws(DocumentSymbolError) -> String? {
        for kind in DocumentKind.allCases where kind != .document {
            if part.uppercased() == kind.rawValue.uppercased() { return part }
            if try number(of: part, after: kind.rawValue) != nil { return part }
        }
        for kind in SuffixKind.allCases where part.uppercased() == kind.rawValue.uppercased() { return part }
        return nil
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        byte.isLetter || byte.isDigit || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
    }
}

extension DocumentSymbol {
    /// - Throws: ``DocumentSymbolError`` that names the part which cannot be read.
    public init(parsing text: String) throws(DocumentSymbolError) {
        var parts = try SymbolParts(text)
        let suffixes = try parts.takeSuffixes()
        let (kind, number) = try parts.takeKind()
        self.init(checked: try parts.series(), kind, number, suffixes)
    }
}
