/// Adds a version's title and text in another of the six languages, or a correction of them beside the former.
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
    /// Why the translation on record is wrong; needed where there is one that says something else.
    public let correctionReason: Prose?
}
