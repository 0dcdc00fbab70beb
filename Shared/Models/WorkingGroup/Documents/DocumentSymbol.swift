/// The symbol of a document: a body's series, a kind with its number, and suffixes: `A/CONF.1/INF/3/Add.1`.
///
/// One symbol stands for all languages. Case and spaces do not tell two symbols apart: they are compared by their
/// ``key``, and written with the series as it was given and the rest in its usual form.
public struct DocumentSymbol: RawRepresentable, Hashable, Sendable, Comparable, CustomStringConvertible {
    /// Characters, spaces included.
    public static let maximumLength = 120

    public let series: SeriesPrefix
    public let kind: DocumentKind
    /// 1, 2, 3 … within the series and the kind.
    public let number: Int
    /// Left to right, the last one applying to all that stands before it.
    public let suffixes: [SymbolSuffix]

    /// - Returns: nil for a number out of range, or suffixes that cannot stand in this order.
    public init?(series: SeriesPrefix, kind: DocumentKind, number: Int, suffixes: [SymbolSuffix] = []) {
        guard ([number] + suffixes.map(\.number)).allSatisfy(SymbolParts.numbers.contains),
            (try? SymbolParts.check(suffixes)) != nil
        else { return nil }
        self.init(checked: series, kind, number, suffixes)
    }

    init(checked series: SeriesPrefix, _ kind: DocumentKind, _ number: Int, _ suffixes: [SymbolSuffix]) {
        self.series = series
        self.kind = kind
        self.number = number
        self.suffixes = suffixes
    }

    public init?(rawValue: String) {
        guard let symbol = try? DocumentSymbol(parsing: rawValue) else { return nil }
        self = symbol
    }

    /// The canonical form, which is read again as the same symbol.
    public var rawValue: String {
        ([series.rawValue, kind.words(number)] + suffixes.map(\.description)).joined(separator: "/")
    }

    public var description: String { rawValue }

    /// By which symbols are compared: the canonical form in capital letters.
    public var key: String { rawValue.uppercased() }

    /// The ``key`` with its numbers filled up to five digits, so that texts sort as the numbers do; and then the key itself.
    public var sortKey: String {
        var text = ""
        var digits = ""
        for character in key + "/" {
            if character.isNumber {
                digits.append(character)
            } else {
                text += String(repeating: "0", count: digits.isEmpty ? 0 : max(0, 5 - digits.count)) + digits
                text.append(character)
                digits = ""
            }
        }
        return "\(text.dropLast()) \(key)"
    }

    /// What the last suffix adds to, revises or corrects; nil for a symbol without suffix.
    public var parent: DocumentSymbol? {
        suffixes.isEmpty ? nil : DocumentSymbol(checked: series, kind, number, Array(suffixes.dropLast()))
    }

    /// Which revision of its ``parent`` the document is; 0 where it is none.
    public var revision: Int {
        guard let last = suffixes.last, last.kind == .revision else { return 0 }
        return last.number
    }

    /// The document whose revisions replace one another: the ``parent`` of a revision, or else the document itself.
    public var original: DocumentSymbol { revision > 0 ? parent ?? self : self }

    /// The same symbol with its series spelled otherwise.
    public func spelled(_ series: SeriesPrefix) -> DocumentSymbol {
        DocumentSymbol(checked: series, kind, number, suffixes)
    }

    /// - Returns: nil where the suffix cannot stand there.
    public func with(_ suffix: SymbolSuffix) -> DocumentSymbol? {
        DocumentSymbol(series: series, kind: kind, number: number, suffixes: suffixes + [suffix])
    }

    public static func == (left: DocumentSymbol, right: DocumentSymbol) -> Bool { left.key == right.key }
    public static func < (left: DocumentSymbol, right: DocumentSymbol) -> Bool { left.sortKey < right.sortKey }
    public func hash(into hasher: inout Hasher) { hasher.combine(key) }
}

extension DocumentSymbol: Codable, SchemaDescribing {
    public static var schema: Schema {
        Schema(
            .string, name: "DocumentSymbol",
            description: "The symbol of a document: series, kind with number, suffixes; case and spaces do not matter.",
            pattern: pattern, maximumLength: maximumLength, example: "A/CONF.1/INF/3/Add.1")
    }

    private static let pattern: String = {
        let number = "[1-9][0-9]{0,4}"
        let kinds = DocumentKind.allCases.filter { $0 != .document && $0 != .information }.map(\.rawValue)
        let kind = "(INF/\(number)|(\(kinds.joined(separator: "|")))[.]\(number)|\(number))"
        let (addendum, revision) = ("/Add[.]\(number)", "/Rev[.]\(number)")
        let suffixes = "((\(addendum))?(\(revision))?|\(revision)\(addendum))(/Corr[.]\(number))?"
        return "^\(SeriesPrefix.pattern)/\(kind)\(suffixes)$"
    }()

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        do {
            try self.init(parsing: text)
        } catch {
            throw DecodingError.unfit(container, error.text)
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }
}
