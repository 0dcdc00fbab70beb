public import Models

/// The document against the record: the differences, and the requests that would register what is missing.
public struct Comparison: Sendable, Encodable {
    public private(set) var differences: [Difference] = []
    public private(set) var registrations = Registrations()

    private enum CodingKeys: String, CodingKey { case differences }

    public init(of document: SourceDocument, with record: RecordedState) {
        parties(document, record)
        consultations(document, record)
        needs(document, record)
        proposals(document, record)
        originals(document, record)
        submissions(document, record)
    }

    mutating func missing(_ line: Int?, _ detail: String) {
        differences.append(Difference(kind: .missing, line: line, detail: detail))
    }

    mutating func conflict(_ line: Int?, _ detail: String) {
        differences.append(Difference(kind: .conflict, line: line, detail: detail))
    }

    mutating func additional(_ detail: String) {
        differences.append(Difference(kind: .additional, line: nil, detail: detail))
    }

    mutating func register(_ change: (inout Registrations) -> Void) { change(&registrations) }
}

/// The requests for what the record lacks, each kind after those it refers to.
public struct Registrations: Sendable {
    public internal(set) var parties: [RegisterParty] = []
    public internal(set) var consultations: [RecordConsultation] = []
    public internal(set) var needs: [RegisterNeed] = []
    public internal(set) var originals: [RegisterOriginal] = []
    public internal(set) var proposals: [RegisterProposal] = []
    public internal(set) var submissions: [ReceiveSubmission] = []
    public internal(set) var points: [RecordPoint] = []

    public var count: Int {
        parties.count + consultations.count + needs.count + originals.count + proposals.count + submissions.count
            + points.count
    }
}
