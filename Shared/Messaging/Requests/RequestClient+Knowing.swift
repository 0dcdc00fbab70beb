public import Models
internal import Reactor

extension RequestClient {
    /// Whether an object is on record with its owner, for services that its events have not reached yet.
    ///
    /// - Parameter request: shows the object, and is refused as not found where there is none.
    public func knows<R: Request>(_ request: R, in service: ServiceName) async throws -> Bool {
        do {
            // The caller holds a transaction open meanwhile: better a "later" than a pool that is waiting.
            _ = try await send(request, to: service, within: .seconds(1))
            return true
        } catch let refused as RemoteProblem where refused.problem.status == 404 {
            return false
        }
    }
}
