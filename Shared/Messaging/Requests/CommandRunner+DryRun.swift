internal import Models
internal import Postgres
internal import Reactor

extension CommandRunner {
    /// Carries a command out with all its checks, and undoes it: no change stays, no receipt and no event. The key is as good as
    /// before.
    func rehearse(
        _ incoming: Incoming, _ caller: Caller, _ perform: @Reactor (UnitOfWork) async throws -> some Encodable,
        labelling: Labelling
    ) async throws -> Reply {
        let request = incoming.envelope
        let find = Receipt.Find(actor: caller.actor.subject, key: request.id)
        do {
            let (reply, events) = try await pool.rehearsal(leading: find, check: Self.checkForReceipt) { transaction in
                let unit = UnitOfWork(
                    caller: caller, id: request.id, bus: bus, transaction: transaction, source: source, isDry: true)
                return (try await replies(with: perform(unit), in: unit, labelling).reply, unit.untold)
            }
            return reply.isProblem ? reply : try Reply(DryRun(answer: reply.data, events: events))
        } catch let found as Found {
            let reply = try found.receipt.replay(for: request, by: caller.actor)
            return reply.isProblem ? reply : try Reply(DryRun(answer: reply.data, events: [], isRepeated: true))
        }
    }
}
