internal import HTTPTypes
internal import Hummingbird
internal import Logging
internal import Models

/// Gives each request a name that its answer, the logs of all services and whoever asks about it have in common.
///
/// It is the one that the client or a proxy has given it (`X-Request-Id`), where that can stand in a log; else the id of its
/// trace, by which services log.
struct RequestIdentity<Context: RequestContext>: RouterMiddleware {
    let logger: Logger

    @concurrent func handle(
        _ request: Request, context: Context, next: @concurrent (Request, Context) async throws -> Response
    ) async throws -> Response {
        let trace = request.givenTrace ?? Self.newTrace(request.givenID)
        let traceID = String(trace.dropFirst(3).prefix(32))
        let id = request.givenID ?? traceID
        var head = request.head
        head.headerFields[.traceparent] = trace
        head.headerFields[.xRequestID] = id
        var response = try await next(Request(head: head, body: request.body), context)
        response.headers[.xRequestID] = id
        if id.replacing("-", with: "").lowercased() != traceID {
            // Services know the trace alone. A stranger writes no log.
            let isKnown = request.headers[.authorization] != nil && response.status != .unauthorized
            logger.log(
                level: isKnown && request.uri.path.hasPrefix(JSONAPI.prefix) ? .info : .debug, "http.named",
                metadata: ["request.id": "\(id)", "trace": "\(trace)"])
        }
        return response
    }

    /// - Parameter id: becomes that of the trace where it has the form of one.
    private static func newTrace(_ id: String?) -> String {
        let given = id?.filter { $0 != "-" }.lowercased()
        let trace = given.flatMap { $0.isHex(of: 32) ? $0 : nil } ?? newID
        return "00-\(trace)-\(newID.suffix(16))-01"
    }

    /// For a request of which nothing can be read.
    static var newID: String { MessageID().rawValue.filter { $0 != "-" } }
}

extension Request {
    /// The W3C trace context of the request.
    var trace: String { headers[.traceparent] ?? "" }

    /// What the request is called in logs.
    var id: String { headers[.xRequestID] ?? "" }

    /// The trace that the client has given it; nil for none, and for what is none by W3C.
    var givenTrace: String? {
        guard let field = headers[.traceparent] else { return nil }
        let parts = field.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 4, parts[0] == "00", parts[1].isHex(of: 32), parts[2].isHex(of: 16),
            parts[3].utf8.count == 2,
            parts[3].utf8.allSatisfy(\.isLowercaseHex)
        else { return nil }
        return field
    }

    /// One that can stand in a log and in a field as it is.
    var givenID: String? {
        guard let id = headers[.xRequestID], (1...128).contains(id.utf8.count),
            id.utf8.allSatisfy({ $0.isLetter || $0.isDigit || "._:=+/-".utf8.contains($0) })
        else { return nil }
        return id
    }
}

extension StringProtocol {
    /// Whether it is so many hexadecimal digits, as a trace has them: small ones, and not zeros alone.
    fileprivate func isHex(of count: Int) -> Bool {
        utf8.count == count && utf8.allSatisfy(\.isLowercaseHex) && utf8.contains { $0 != UInt8(ascii: "0") }
    }
}
