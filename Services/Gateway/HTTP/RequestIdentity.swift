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
        let given = id?.replacing("-", with: "").lowercased()
        let isTrace = given?.wholeMatch(of: /[0-9a-f]{32}/) != nil && given?.allSatisfy { $0 == "0" } == false
        let trace = isTrace ? given ?? "" : newID
        return "00-\(trace)-\(newID.suffix(16))-01"
    }

    /// For a request of which nothing can be read.
    static var newID: String { MessageID().rawValue.replacing("-", with: "") }
}

extension Request {
    /// The W3C trace context of the request.
    var trace: String { headers[.traceparent] ?? "" }

    /// What the request is called in logs.
    var id: String { headers[.xRequestID] ?? "" }

    fileprivate var givenTrace: String? {
        guard let field = headers[.traceparent],
            let parts = field.wholeMatch(of: /00-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}/),
            [parts.1, parts.2].allSatisfy({ $0.contains { $0 != "0" } })
        else { return nil }
        return field
    }

    /// One that can stand in a log and in a field as it is.
    fileprivate var givenID: String? {
        headers[.xRequestID].flatMap { $0.wholeMatch(of: /[A-Za-z0-9._:=+\/-]{1,128}/) == nil ? nil : $0 }
    }
}
