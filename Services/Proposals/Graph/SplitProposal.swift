public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension SplitProposal: Command {
    public func perform(in unit: UnitOfWork) async throws -> ProposalOperation {
        try await GraphState.lock(in: unit)
        let id = self.id ?? .generate()
        if let known = try await unit.first(FindOperation(id: id)) {
            throw Rejection.conflict("operation", known.id, differingIn: ["id"])
        }
        guard let source = try await unit.first(FindProposal(number: proposal)) else {
            throw Rejection.notFound("proposal", proposal)
        }
        try await Publications.requireUnpublished([proposal], to: "split", in: unit)
        var graph = try await GraphState.load(in: unit)
        let text = CurrentText(proposal: proposal)
        guard let current = try await unit.first(text) else { throw Fault("a proposal without a text") }
        if let basedOn, basedOn != current.version {
            _ = try await text.based(on: basedOn, field: "basedOn", in: unit) { current in
                parts.enumerated().map { index, part in
                    ("parts[\(index)].text", current.text.rawValue, part.text.rawValue)
                }
            }
        }
        let numbers = try await GraphState.freeNumbers(parts.count, field: "parts", in: unit)

        let change = try graph.split(proposal, into: zip(numbers, parts.map(\.originals)).map { ($0, $1) }, as: id)
        for (part, node) in zip(parts, change.after.dropFirst()) {
            let made = part.made(of: source, as: node.number)
            try await made.registerAnew(
                language: current.language, session: session, reason: rationale, as: node, in: unit)
        }
        for node in change.after { node.write(in: unit) }
        let operation = ProposalOperation(change, rationale, in: unit)
        unit.enqueue(try operation.insert)
        try unit.tell(
            ProposalSplit(
                operation: id, source: proposal, title: source.title, targets: operation.targets,
                labelRegions: operation.labelRegions, rationale: rationale,
                submitters: try await unit.first(Submitters(proposals: [proposal]))),
            about: Subject(proposal), reason: rationale.rawValue)
        return operation
    }
}

extension SplitPart {
    fileprivate func made(of source: Proposal, as number: ProposalNumber) -> Proposal {
        let cluster = cluster ?? source.cluster
        let touched = Set([source.cluster] + source.crossCuttingClusters)
        return Proposal(
            number: number, title: title, summary: text, cluster: cluster,
            crossCuttingClusters: touched.subtracting([cluster]).sorted(),
            subsection: cluster == source.cluster ? source.subsection : nil, labels: [], provenance: [],
            relatedProposals: source.relatedProposals, suggestedImplementers: source.suggestedImplementers)
    }
}
