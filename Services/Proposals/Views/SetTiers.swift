public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension SetTiers: Command {
    public func perform(in unit: UnitOfWork) async throws -> Tiering {
        guard !tiers.isEmpty else { throw Rejection.invalid("tiers", "must be at least one") }
        let proposals = tiers.flatMap(\.proposals)
        guard Set(proposals).count == proposals.count else {
            throw Rejection.invalid("tiers", "name a proposal twice")
        }
        guard Set(tiers.map(\.name)).count == tiers.count else {
            throw Rejection.invalid("tiers", "must have different names")
        }
        try await CurrentSet.require(proposals, field: "tiers", in: unit)
        let tiering = Tiering(
            id: .generate(), method: method, dated: dated ?? unit.now.date, disclaimer: Prioritisation.disclaimer,
            tiers: tiers, setBy: try unit.actor.signature, setAt: unit.now)
        unit.enqueue(
            """
            INSERT INTO tiering (id, method, dated, disclaimer, tiers, set_by, set_at)
            VALUES (\(tiering.id), \(method), \(tiering.dated), \(tiering.disclaimer),
                \(try JSON.text(tiers))::text::jsonb, \(tiering.setBy),
                \(tiering.setAt))
            """)
        try unit.tell(TiersSet(tiering: tiering.id, proposals: proposals), about: "tiering:\(tiering.id)")
        return tiering
    }
}

enum CurrentSet {
    /// - Throws: a rejection that names the field, where a proposal is not in the consolidated set of now.
    @Reactor static func require(_ proposals: [ProposalNumber], field: String, in unit: UnitOfWork) async throws {
        let known = try await unit.query(ProposalsByNumber(numbers: proposals))
        let current = Set(known.filter(\.status.isCurrent).map(\.number))
        if let stranger = proposals.first(where: { !current.contains($0) }) {
            throw Rejection.invalid(field, "names \(stranger), which is not in the consolidated set")
        }
    }
}
