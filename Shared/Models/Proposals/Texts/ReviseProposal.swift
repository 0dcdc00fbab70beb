/// Writes a new version of a proposal's text, based on the current one.
public struct ReviseProposal: Request {
    public typealias Answer = ProposalVersion

    public static let definition = define(
        "proposals.revise", .command, for: .secretariat, .post("/proposals/{proposal}/versions"))

    public let proposal: ProposalNumber
    /// Version that was read. A newer one on record is a conflict.
    public let basedOn: Int
    /// Defaults to that of the current version.
    public let title: Line?
    public let text: Prose?
    public let session: Line?
    public let reason: Prose?
}
