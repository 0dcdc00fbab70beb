public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ReverseOperation: Command {
    public func perform(in unit: UnitOfWork) async throws -> ProposalOperation {
        try await GraphState.lock(in: unit)
        guard let known = try await unit.first(FindOperation(id: operation)) else {
            throw Rejection.notFound("operation", operation)
        }
        if let reversal = known.reversal {
            throw Rejection(.transitionRefused, detail: "The operation was reversed on \(reversal.at.date).")
        }
        try await Publications.requireUnpublished(known.targets, to: "reverse what made", in: unit)
        let change = known.change
        let submitters = try await unit.first(Submitters(proposals: change.concerned))
        var graph = try await GraphState.load(in: unit)
        for node in try graph.reverse(operation) { node.write(in: unit) }
        try await tellFormerTitles(known, unit)

        let reversal = OperationReversal(reason: reason, by: unit.actor.subject, at: unit.now)
        unit.enqueue(
            """
            INSERT INTO operation_reversal (operation, reason, reversed_by, reversed_at)
            VALUES (\(operation), \(reason), \(reversal.by), \(reversal.at))
            """)
        try unit.tell(
            OperationReversed(
                operation: operation, kind: known.kind, proposals: change.concerned,
                labelRegions: known.labelRegions, reason: reason, submitters: submitters),
            about: Subject(change.concerned[0]), reason: reason.rawValue)
        return ProposalOperation(
            id: known.id, kind: known.kind, rationale: known.rationale, sources: known.sources,
            targets: known.targets, before: known.before, after: known.after, by: known.by, at: known.at,
            reversal: reversal)
    }

    /// A proposal that took others in has its former text again.
    @Reactor private func tellFormerTitles(_ known: ProposalOperation, _ unit: UnitOfWork) async throws {
        let left = Dictionary(uniqueKeysWithValues: known.after.map { ($0.number, $0.version) })
        for node in known.before where left[node.number] != node.version {
            guard let text = try await unit.first(CurrentText(proposal: node.number)) else { continue }
            try unit.tell(
                ProposalRevised(number: node.number, version: node.version, title: text.title),
                about: Subject(node.number), reason: reason.rawValue)
        }
    }
}
