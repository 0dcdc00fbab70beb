/// Gives a document the next symbol of a series and kind, or the next addendum, revision or corrigendum of another.
public struct AllocateDocument: Request {
    public typealias Answer = Document

    public static let definition = define(
        "working-group.documents.allocate", .command, for: .secretariat, .post("/document-allocations"))

    /// With ``kind``; or else ``of`` with ``suffix``.
    public let series: SeriesPrefix?
    public let kind: DocumentKind?
    public let of: DocumentSymbol?
    public let suffix: SuffixKind?
    /// Text in the original language.
    public let title: Line
    public let originalLanguage: LanguageTag
    public let distribution: Distribution?
    public let session: SessionID?
    public let dated: CalendarDate?
    public let address: WebAddress?
    public let digest: ContentDigest?
}

extension AllocateDocument: Limiting {
    public static let rules: [FieldRule] = [
        FieldRule(
            "series", "must be given with \(field: "kind"), or else \(field: "of") with \(field: "suffix")",
            ["series": .given, "kind": .given, "of": .missing, "suffix": .missing],
            ["series": .missing, "kind": .missing, "of": .given, "suffix": .given])
    ]
}
