public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension LiftSuppression: Command {
    public func perform(in unit: UnitOfWork) async throws -> Suppression {
        guard let suppression = try await unit.first(SuppressionOf(contacts: [contact])),
            try await unit.execute("DELETE FROM suppression WHERE contact = \(contact)") == 1
        else { throw Rejection.notFound("suppression", contact) }
        return suppression
    }
}
