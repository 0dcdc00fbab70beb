internal import Foundation
internal import Synchronization

/// Sends requests by libcurl, each on a thread of its own, on connections that stay open from one to the next.
public final class WebClient: Sendable {
    public static let shared = WebClient()

    /// Those that nobody uses, each with its connection.
    private let idle = Mutex<[CurlHandle]>([])

    public init() {}

    /// Sends a request.
    ///
    /// - Parameter take: is given the body of an answer with status 200 piece by piece; without it the answer has it whole.
    /// - Throws: ``NoAnswer``, ``UnreadableFile``, `CancellationError`, or what `take` throws.
    public func send(
        _ request: WebRequest, taking take: (@Sendable ([UInt8]) throws -> Void)? = nil
    ) async throws -> WebAnswer {
        let exchange = try WebExchange(request, take)
        let handle = idle.withLock { $0.popLast() } ?? CurlHandle()
        let result = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                Thread.detachNewThread { continuation.resume(returning: handle.perform(request, exchange)) }
            }
        } onCancel: {
            exchange.cancel()
        }
        if result == nil { idle.withLock { $0.append(handle) } }
        return try exchange.answer(failed: result)
    }
}
