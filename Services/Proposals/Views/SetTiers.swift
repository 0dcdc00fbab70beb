public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension SetTiers: Command {
    public func perform(in unit: UnitOfWork) async throws -> Tiering {
        let proposals = tiers.flatMap(\.proposals)
        guard Set(proposals).count == proposals.count else {
            throw Rejection.invalid("tiers", "name a proposal twice")
        }
        guard Set(tiers.map(\.name)).count == tiers.count else {
            throw Rejection.invalid("tiers", "must have different names")
        }
        try await CurrentSet.require(proposals, field: "tiers", in: unit)
        let tiering = Tiering(
            id: .generate(), method: method, dated: dated ?? unit.now.date, disclaimer: Prioritization.disclaimer,
            tiers: tiers, setBy: unit.actor.subject, setAt: unit.now)
        unit.enqueue(
            """
            INSERT INTO tiering (id, method, dated, disclaimer, tiers, set_by, set_at)
            VALUES (\(tiering.id), \(method), \(tiering.dated), \(tiering.disclaimer),
                \(try JSONColumn(tiers)), \(tiering.setBy),
                \(tiering.setAt))
            """)
        try unit.tell(TiersSet(tiering: tiering.id, proposals: proposals), about: Subject(tiering.id))
        return tiering
    }
}
