public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension RelateNeed: Command {
    public func perform(in unit: UnitOfWork) async throws -> Need {
        let former = try await Need.requireStanding(need, in: unit)
        try await KnownProposals.require(proposals, in: unit)
        guard former.relatedProposals != proposals else { return former }
        try SeenList.require(
            [SeenList("proposals", onRecord: former.relatedProposals, seen: seen, given: proposals)],
            of: "What answers need \(need)")
        unit.enqueue("UPDATE need SET related_proposals = \(proposals) WHERE id = \(need)")
        try unit.tell(
            NeedRelated(need: need, proposals: proposals, former: former.relatedProposals), about: Subject(need),
            reason: reason.rawValue)
        return former.related(to: proposals)
    }
}
