internal import HTTPTypes
internal import Messaging
internal import Models
internal import NIOCore
internal import NIOHTTP1

/// The answer to bytes that are no request of HTTP, which never get as far as the routes.
struct UnreadableRequest {
    let fields: HTTPHeaders
    let body: ByteBuffer

    init() {
        let problem = Problem(.malformed, detail: "The request is not as HTTP has it. The connection is closed.")
        body = ByteBuffer(bytes: (try? JSON.encode(problem)) ?? [])
        var fields = HTTPHeaders(SecurityFields.all.map { ($0.name.rawName, $0.value) })
        fields.add(name: "Content-Type", value: "application/problem+json")
        fields.add(name: "Content-Length", value: "\(body.readableBytes)")
        fields.add(name: "Cache-Control", value: "no-store")
        fields.add(name: "X-Request-Id", value: RequestIdentity<WebContext>.newID)
        fields.add(name: "Connection", value: "close")
        self.fields = fields
    }

    /// Whether a head says which host is meant, once and in a way that everybody reads alike (RFC 9112, 3.2).
    static func hasOneHost(_ head: HTTPRequestHead) -> Bool {
        let hosts = head.headers["host"]
        guard hosts.count <= 1 else { return false }
        guard let host = hosts.first else { return head.version != .http1_1 }
        return host.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"/?#@,\\\"<>".utf8.contains($0) }
    }
}
