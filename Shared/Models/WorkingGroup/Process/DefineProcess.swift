/// Defines the process, once and before all else; the same again changes nothing, what came later is a revision.
public struct DefineProcess: Request {
    public typealias Answer = ProcessDefinition

    public static let definition = define(
        "working-group.process.define", .command, for: .secretariat, .post("/process"))

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

extension DefineProcess {
    public var terms: ProcessTerms {
        ProcessTerms(
            name: name, shortName: shortName, proposalPrefix: proposalPrefix, seat: seat, zone: zone,
            clusters: clusters,
            groups: groups, questions: questions, submitterClasses: submitterClasses, documentKinds: documentKinds)
    }
}

extension DefineProcess: Limiting {
    public static var limits: [String: Limit] { ProcessTerms.limits }
}
