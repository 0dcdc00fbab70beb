internal import HTTPTypes
internal import Hummingbird
internal import Synchronization

/// Packs texts with gzip for clients that take it: over a slow line a list comes in a fifth of the time.
///
/// What is packed already, contents of files above all, goes as it is, and so do streams.
struct Compression: RouterMiddleware {
    /// Less than a packet or two is not worth the work.
    private static let least = 1024
    /// As one answer of the bus has at most, with room for a page around it.
    private static let most = 8 << 20

    @concurrent func handle(
        _ request: Request, context: WebContext, next: @concurrent (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        guard Self.canBePacked(response) else { return response }
        response.headers.addVariant("Accept-Encoding")
        guard let length = response.body.contentLength, (Self.least...Self.most).contains(length),
            request.takesGzip
        else { return response }
        let collected = CollectedBody()
        try await response.body.write(collected)
        guard let packed = Deflation.gzip(collected.bytes), packed.count < length else { return response }
        response.body = ResponseBody(byteBuffer: ByteBuffer(bytes: packed))
        response.headers[.contentEncoding] = "gzip"
        // Other bytes than those that the tag stands for, of the same meaning.
        if let tag = response.headers[.eTag], !tag.hasPrefix("W/") { response.headers[.eTag] = "W/\(tag)" }
        return response
    }

    private static func canBePacked(_ response: Response) -> Bool {
        // Ranges are counted in the bytes of the content.
        guard response.headers[.acceptRanges] == nil, response.headers[.contentRange] == nil else { return false }
        if response.status == .notModified { return true }
        guard let type = response.headers[.contentType]?.prefix(while: { $0 != ";" }) else { return false }
        if type == "text/event-stream" { return false }
        return type.hasPrefix("text/") || type.hasSuffix("+json") || type.hasSuffix("+xml")
            || type == "application/json"
    }
}

/// The bytes of an answer, in the place of a socket.
private final class CollectedBody: ResponseBodyWriter, Sendable {
    private let collected = Mutex<[UInt8]>([])

    var bytes: [UInt8] { collected.withLock { $0 } }

    func write(_ buffer: ByteBuffer) async throws { collected.withLock { $0 += buffer.readableBytesView } }

    consuming func finish(_ trailingHeaders: HTTPFields?) async throws {}
}

extension Request {
    /// Whether the client takes gzip, by its name or by any (RFC 9110, 12.5.3).
    var takesGzip: Bool {
        let weights = (headers[.acceptEncoding] ?? "").lowercased().split(separator: ",").map { part in
            let parts = part.split(separator: ";").map { $0.filter { !$0.isWhitespace } }
            let weight = parts.dropFirst().first { $0.hasPrefix("q=") }.flatMap { Double($0.dropFirst(2)) } ?? 1
            return (coding: parts.first ?? "", weight: weight)
        }
        let own = weights.first { ["gzip", "x-gzip"].contains($0.coding) } ?? weights.first { $0.coding == "*" }
        return (own?.weight ?? 0) > 0
    }
}

extension HTTPFields {
    /// Says that the answer would be another one if a field of the request were.
    mutating func addVariant(_ field: String) {
        let known = self[.vary] ?? ""
        guard known != "*", !known.lowercased().contains(field.lowercased()) else { return }
        self[.vary] = known.isEmpty ? field : "\(known), \(field)"
    }
}
