internal import HTTPTypes
internal import Hummingbird
internal import Messaging
internal import Models
internal import Synchronization

/// Takes in the bodies of requests, no more of them at once than there is memory for, and of these a share for each client.
final class RequestBodies: Sendable {
    private let held: Mutex<FairShare>

    /// What the usual request has: so much a client may send however much others have sent.
    private static let least = 16 << 10

    /// - Parameter capacity: bytes that are held at once, of all requests together.
    init(capacity: Int) { held = Mutex(FairShare(.init(total: capacity, each: 0), least: Self.least)) }

    /// Hands the whole body of a request over, and counts it until `use` returns.
    ///
    /// - Throws: a rejection for a body that is too long, packed, breaks off or is not as HTTP has it; `Unavailable` where too
    ///   much is held already, in all or of the client.
    func take<Answer>(
        _ request: Request, upTo limit: Int, in context: WebContext, _ use: ([UInt8]) async throws -> Answer
    ) async throws -> Answer {
        var body: [UInt8] = []
        let room = room(for: context.client)
        defer { withExtendedLifetime(room) {} }
        if request.hasBody {
            try Self.check(request, limit)
            if request.awaitsInvitation { context.inviteBody() }
            body.reserveCapacity(min(limit, request.announcedLength ?? 0))
            do {
                for try await buffer in request.body {
                    guard body.count + buffer.readableBytes <= limit else { throw Self.tooLarge(limit) }
                    try room.grow(by: buffer.readableBytes)
                    body += buffer.readableBytesView
                }
            } catch let error where !(error is Rejection || error is Unavailable) {
                throw Self.brokenOff
            }
        }
        return try await use(body)
    }

    static let brokenOff = Rejection(.malformed, detail: "The body cannot be read to its end.")

    /// For what a client sends: none yet.
    func room(for client: ClientNetwork) -> Room { Room(self, client) }

    /// What is held of one request. It is given back as soon as nobody holds on to it.
    final class Room: Sendable {
        private let bodies: RequestBodies
        private let client: ClientNetwork
        private let size = Mutex(0)

        fileprivate init(_ bodies: RequestBodies, _ client: ClientNetwork) {
            (self.bodies, self.client) = (bodies, client)
        }

        /// - Throws: `Unavailable` where too much is held already, in all or of the client.
        func grow(by bytes: Int) throws {
            try bodies.hold(bytes, for: client)
            size.withLock { $0 += bytes }
        }

        deinit { bodies.held.withLock { $0.giveBack(size.withLock(\.self), of: client) } }
    }

    static func check(_ request: Request, _ limit: Int) throws {
        if let length = request.announcedLength, length > limit { throw tooLarge(limit) }
        try request.checkCoding()
    }

    static func tooLarge(_ limit: Int) -> Rejection {
        Rejection(.tooLarge, detail: "A request has at most \(limit) bytes.")
    }

    private func hold(_ bytes: Int, for client: ClientNetwork) throws {
        guard held.withLock({ $0.take(bytes, for: client) }) else {
            throw Unavailable("Too many requests are being read at the moment.", retryAfter: .seconds(1))
        }
    }
}

extension Request {
    /// Whether anything follows the head.
    var hasBody: Bool { headers[.transferEncoding] != nil || (announcedLength ?? 0) > 0 }

    /// - Throws: a rejection for a body that is packed.
    func checkCoding() throws {
        guard let coding = headers[.contentEncoding], coding.lowercased() != "identity" else { return }
        throw Rejection(.unsupportedMediaType, detail: "A body is sent as it is, not as \(coding.prefix(100)).")
    }

    /// In bytes, where the client says it before.
    var announcedLength: Int? { headers[.contentLength].flatMap { Int($0) } }

    /// Whether the client sends its body only when it is told to (RFC 9110, 10.1.1).
    var awaitsInvitation: Bool { headers[.expect]?.lowercased() == "100-continue" }
}
