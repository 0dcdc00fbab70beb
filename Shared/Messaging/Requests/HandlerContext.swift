public import Models
public import Reactor

/// What a query and a command can both do: read, and ask the other services. For pieces that serve either.
@Reactor public protocol HandlerContext: DatabaseReader {
    nonisolated var actor: Actor { get }
    nonisolated var now: Instant { get }
    var caller: Caller { get }
    var bus: RequestClient { get }
}

extension QueryContext: HandlerContext {}
extension UnitOfWork: HandlerContext {}

/// How long another service is waited for. A command has a transaction open meanwhile: better a "later" than a pool that
/// waits.
private let patience = Duration.seconds(1)

extension HandlerContext {
    /// Asks another service in the middle of a request.
    ///
    /// - Parameter asCaller: whether it is asked in the name of who sent the request, for what is not told to everybody.
    /// - Throws: `RemoteProblem` for what it answered other than with success; `Unavailable` when it does not answer in
    ///   time, and at once where nobody was there for seconds: the others shall not wait for a connection meanwhile.
    public func ask<R: Request>(
        _ request: R, of service: ServiceName, asCaller: Bool = false
    ) async throws -> R.Answer {
        guard !bus.isDown(service) else {
            throw Unavailable("\(service.rawValue) does not answer at the moment.", retryAfter: .seconds(1))
        }
        return try await bus.send(request, to: service, as: asCaller ? caller.token : nil, within: patience)
    }

    /// Whether an object is on record with its owner, for services that its events have not reached yet.
    ///
    /// - Parameter request: shows the object, and is refused as not found where there is none.
    public func knows<R: Request>(_ request: R, in service: ServiceName) async throws -> Bool {
        try await find(request, in: service) != nil
    }

    /// An object as its owner shows it; nil where it is not on record.
    ///
    /// - Parameter request: as for ``knows(_:in:)``.
    public func find<R: Request>(_ request: R, in service: ServiceName) async throws -> R.Answer? {
        do {
            return try await ask(request, of: service)
        } catch let refused as RemoteProblem where refused.problem.status == 404 {
            return nil
        }
    }
}
