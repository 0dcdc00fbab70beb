public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension DiscardDraft: Command {
    public func perform(in unit: UnitOfWork) async throws -> Draft {
        guard let known = try await unit.first(LockDraft(id: draft)) else { throw Rejection.notFound("draft", draft) }
        try known.checkReader(unit.actor)
        try known.checkOpen()
        try known.checkVersion(version)
        try await unit.execute("DELETE FROM draft WHERE id = \(draft)")
        return known
    }
}
