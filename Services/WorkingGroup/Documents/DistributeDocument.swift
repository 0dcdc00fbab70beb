public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension DistributeDocument: Command {
    public func perform(in unit: UnitOfWork) async throws -> Document {
        let document = try await LockDocument.require(symbol, in: unit)
        guard document.kind.distributions.contains(distribution) else {
            let possible = document.kind.distributions
            throw Rejection.invalid("distribution", "of such a document must be one of: \(words: possible)")
        }
        guard distribution != document.distribution else { return document }
        unit.enqueue("UPDATE document SET distribution = \(distribution) WHERE key = \(symbol.key)")
        try unit.tell(
            DocumentDistributed(symbol: document.symbol, from: document.distribution, to: distribution),
            about: Subject(document.symbol), reason: reason.rawValue)
        return try await LockDocument.require(symbol, in: unit)
    }
}
