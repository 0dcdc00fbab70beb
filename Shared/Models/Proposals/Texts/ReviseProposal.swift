/// Writes a new version of a proposal's text.
public struct ReviseProposal: Request {
    public typealias Answer = ProposalVersion

    public static let definition = RequestDefinition(
        "proposals.versions.add", .command, for: .secretariat, .post("/proposals/{proposal}/versions"),
        "Writes a new version of a proposal's text, based on the current one.")

    public let proposal: ProposalNumber
    /// The version that was read before; it is a conflict where there is a newer one.
    public let basedOn: Int
    /// That of the current version where it is left out.
    public let title: Line?
    public let text: Prose?
    public let session: Line?
    public let reason: Prose?

    public init(
        proposal: ProposalNumber, basedOn: Int, title: Line? = nil, text: Prose? = nil, session: Line? = nil,
        reason: Prose? = nil
    ) {
        self.proposal = proposal
        self.basedOn = basedOn
        self.title = title
        self.text = text
        self.session = session
        self.reason = reason
    }
}
