public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension LinkDecision: Command {
    public func perform(in unit: UnitOfWork) async throws -> Decision {
        let current = try await LockDecision.requireStanding(decision, in: unit)
        let links = try await DecisionLinks(
            proposals: proposals ?? current.links.proposals, needs: needs ?? current.links.needs,
            documents: documents ?? current.links.documents
        ).known(kept: current.links, in: unit)
        guard links != current.links else { return try await Decision.load(decision, in: unit) }
        try requireSeen(current)
        unit.enqueue(
            """
            UPDATE decision SET proposals = \(links.proposals), needs = \(links.needs), documents = \(links.documents)
            WHERE id = \(decision)
            """)
        try unit.tell(
            DecisionLinked(
                decision: decision, number: current.number, proposals: links.proposals, needs: links.needs,
                documents: links.documents),
            about: Subject(decision), reason: reason?.rawValue)
        return try await Decision.load(decision, in: unit)
    }

    /// - Throws: a conflict that shows what is on record beside what was given.
    private func requireSeen(_ current: DecisionRow) throws {
        guard let seen else { return }
        let lists = [
            SeenList("proposals", onRecord: current.links.proposals, seen: seen.proposals, given: proposals),
            SeenList("needs", onRecord: current.links.needs, seen: seen.needs, given: needs),
            SeenList("documents", onRecord: current.links.documents, seen: seen.documents, given: documents),
        ]
        try SeenList.require(lists, of: "What decision \(current.number) is about")
    }
}
