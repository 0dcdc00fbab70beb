/// The name of a file, without folders: 1–150 characters, and an ending that is taken in.
///
/// People name files in every script, and on every system: what some systems do not take (`: * ? " < > |`) becomes `_`,
/// spaces and dots around the name and marks that nobody sees are left out. Marks that scripts need (joiners, and those that
/// say which way to read) stay.
public struct FileName: RawRepresentable, Hashable, Sendable, ValidatedText, CustomStringConvertible {
    public static var rule: TextRule {
        TextRule(
            "the name of a file without folders that ends in \(endings)", pattern: pattern,
            maximumLength: maximumLength,
            example: "submission.pdf")
    }

    public let rawValue: String

    private static let maximumLength = 150
    private static let pattern: String = {
        let any = #"[^/\\\u0000-\u001F\u007F-\u009F\u2028\u2029\u202D\u202E]*"#
        let cases = FileType.endings.keys.sorted().map { $0.map { "[\($0.uppercased())\($0)]" }.joined() }
        return "^\(any)[^./\\\\\(TextPattern.inkless)]\(any)[.](\(cases.joined(separator: "|")))$"
    }()
    private static var endings: String { FileType.endings.keys.sorted().map { ".\($0)" }.joined(separator: ", ") }

    public init?(rawValue: String) {
        guard let name = try? Self.cleaned(rawValue) else { return nil }
        self.rawValue = name
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        do {
            rawValue = try Self.cleaned(try container.decode(String.self))
        } catch let unfit as Unfit {
            throw DecodingError.unfit(container, unfit.words)
        }
    }

    /// What its ending promises.
    public var promisedType: FileType? { Self.type(of: rawValue) }

    public var description: String { rawValue }

    /// Why a text is no name; completes “name …”.
    private struct Unfit: Error {
        let words: ProblemText
    }

    private static func cleaned(_ text: String) throws -> String {
        // Before anything is counted: a stranger must not make us work.
        guard text.utf8.count <= 16 * maximumLength else { throw tooLong }
        var kept = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if let scalar = try cleaned(scalar) { kept.append(scalar) }
        }
        while let first = kept.first, isTrimmed(first) { kept.removeFirst() }
        while let last = kept.last, isTrimmed(last) || last.properties.generalCategory == .format { kept.removeLast() }
        let name = String(kept)
        guard type(of: name) != nil else { throw Unfit(words: "must be \(rule.words)") }
        guard kept.count <= maximumLength else { throw tooLong }
        return name
    }

    private static var tooLong: Unfit { Unfit(words: "must have at most \(maximumLength) characters") }

    /// - Returns: nil for what is left out.
    private static func cleaned(_ scalar: Unicode.Scalar) throws -> Unicode.Scalar? {
        switch scalar {
        case "/", "\\": throw Unfit(words: "must be a name without folders: it has “\(scalar)”")
        // From here on everything would be read in the other direction, so that an ending is not what it looks like.
        case "\u{202D}", "\u{202E}":
            throw Unfit(words: "must not turn the direction of reading: it has \(number(scalar))")
        case ":", "*", "?", "\"", "<", ">", "|": return "_"
        // ZWNJ, ZWJ, LRM, RLM, ALM.
        case "\u{200C}"..."\u{200F}", "\u{061C}": return scalar
        default: break
        }
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator:
            throw Unfit(words: "must be in one line, without control characters: it has \(number(scalar))")
        case .format: return nil
        default: return scalar
        }
    }

    private static func number(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }

    private static func isTrimmed(_ scalar: Unicode.Scalar) -> Bool { scalar == "." || scalar.properties.isWhitespace }

    private static func type(of name: String) -> FileType? {
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return nil }
        return FileType.endings[name[name.index(after: dot)...].lowercased()]
    }
}
