/// Writes a new version of the definition of the process, based on the current one: it adds and rewords, and takes
/// nothing away that may be in use.
public struct ReviseProcess: Request {
    public typealias Answer = ProcessDefinition

    public static let definition = define(
        "working-group.process.revise", .command, for: .secretariat, .post("/process/versions"))

    /// The version that was read before; it is a conflict where there is a newer one.
    public let basedOn: Int
    public let reason: Prose
    /// The name of the group in full.
    public let name: OfficialTexts
    /// The name of the group as mails and feeds bear it.
    public let shortName: OfficialTexts
    public let proposalPrefix: ProposalPrefix
    /// The town of the secretariat.
    public let seat: OfficialTexts
    /// The time zone of the seat.
    public let zone: TimeZoneName
    public let clusters: [ProcessCluster]
    public let groups: [ProcessGroup]
    public let questions: [ProcessQuestion]
    public let submitterClasses: [ProcessSubmitterClass]
    public let documentKinds: [ProcessDocumentKind]
}

extension ReviseProcess {
    public var terms: ProcessTerms {
        ProcessTerms(
            name: name, shortName: shortName, proposalPrefix: proposalPrefix, seat: seat, zone: zone,
            clusters: clusters,
            groups: groups, questions: questions, submitterClasses: submitterClasses, documentKinds: documentKinds)
    }
}

extension ReviseProcess: Limiting {
    public static var limits: [String: Limit] { ProcessTerms.limits }
}
