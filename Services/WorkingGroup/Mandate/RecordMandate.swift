public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension RecordMandate: Command {
    public func perform(in unit: UnitOfWork) async throws -> Mandate {
        let mandate = mandate(
            like: Mandate(
                version: 1, title: title, text: text, source: source, remit: remit, coChairs: coChairs,
                funding: funding, reason: reason, author: unit.actor.subject, recordedAt: unit.now))
        if try await mandate.write(in: unit) { return mandate }
        guard let first = try await unit.first(FindMandate(version: 1)) else { throw Fault("a mandate vanished") }
        // Who recorded it, when and why is no difference.
        try Rejection.requireSame("mandate", source, onRecord: first, given: self.mandate(like: first))
        return first
    }

    private func mandate(like other: Mandate) -> Mandate {
        Mandate(
            version: other.version, title: title, text: text, source: source, remit: remit, coChairs: coChairs,
            appointedBy: appointedBy, funding: funding, fundingNote: fundingNote, reason: other.reason,
            author: other.author, recordedAt: other.recordedAt)
    }
}
