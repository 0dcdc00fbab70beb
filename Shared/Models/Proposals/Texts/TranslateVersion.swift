/// Adds a translation of a version's title and text, or corrects one. The former translation stays readable.
public struct TranslateVersion: Request {
    public typealias Answer = ProposalVersion

    public static let definition = define(
        "proposals.versions.translate", .command, for: .secretariat,
        .post("/proposals/{proposal}/versions/{version}/translations"))

    public let proposal: ProposalNumber
    public let version: Int
    public let language: LanguageTag
    public let title: Line
    public let text: Prose
    /// Why the translation on record is wrong. Required to replace one.
    public let correctionReason: Prose?
}
