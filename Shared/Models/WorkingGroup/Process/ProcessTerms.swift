/// What makes one process differ from another: its names, its clusters, its groups, what is asked and who submits.
public struct ProcessTerms: Codable, Sendable, Equatable {
    /// The name of the group in full.
    public let name: OfficialTexts
    /// The name of the group as mails and feeds bear it.
    public let shortName: OfficialTexts
    public let proposalPrefix: ProposalPrefix
    /// The town of the secretariat.
    public let seat: OfficialTexts
    /// The time zone of the seat. Deadlines and times that name no other zone are meant in this one.
    public let zone: TimeZoneName
    public let clusters: [ProcessCluster]
    public let groups: [ProcessGroup]
    public let questions: [ProcessQuestion]
    public let submitterClasses: [ProcessSubmitterClass]
    public let documentKinds: [ProcessDocumentKind]
}

extension ProcessTerms {
    /// The regional groups among the groups.
    public var regions: [Region] { groups.filter(\.isRegional).map { Region(unchecked: $0.key.rawValue) } }

    public func question(_ number: GuidingQuestion) -> ProcessQuestion? { questions.first { $0.number == number } }

    public func submitterClass(_ key: SubmitterClass) -> ProcessSubmitterClass? {
        submitterClasses.first { $0.key == key }
    }
}

extension ProcessTerms: Limiting {
    public static let limits: [String: Limit] = [
        "clusters": .items(1...26), "groups": .items(0...100),
        "questions": .items(0...GuidingQuestion.range.upperBound), "submitterClasses": .items(1...50),
        "documentKinds": .items(0...DocumentKind.allCases.count),
    ]
}
