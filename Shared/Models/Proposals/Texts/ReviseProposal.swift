/// Writes a new version of a proposal's text, based on the current one.
public struct ReviseProposal: Request {
    public typealias Answer = ProposalVersion

    public static let definition = define(
        "proposals.versions.add", .command, for: .secretariat, .post("/proposals/{proposal}/versions"))

    public let proposal: ProposalNumber
    /// The version that was read before; it is a conflict where there is a newer one.
    public let basedOn: Int
    /// That of the current version where it is left out.
    public let title: Line?
    public let text: Prose?
    public let session: Line?
    public let reason: Prose?
}
