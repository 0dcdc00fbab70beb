internal import HTTPTypes
internal import Hummingbird
internal import Synchronization

/// Says which methods an address takes, to OPTIONS and to whoever comes with another one (RFC 9110, 9.3.7 and 15.5.6).
///
/// Pages of other origins are told nothing more: there is no CORS.
final class Methods: RouterMiddleware {
    /// Routes of their own: at every address that there is, its methods are what is answered.
    private let addresses = Mutex<RouterResponder<WebContext>?>(nil)

    /// A request by a method that its address does not take.
    struct NotAllowed: Error {
        /// As the field `Allow` has them.
        let allowed: String
    }

    /// To be called once the routes are complete.
    func learn(_ router: Router<WebContext>) {
        let known = Router(context: WebContext.self)
        for routes in Dictionary(grouping: router.routes, by: { $0.path.description }).values {
            let allowed = Self.allowed(Set(routes.map { $0.method.rawValue }))
            known.get(routes[0].path) { _, _ in Response(status: .noContent, headers: [.allow: allowed]) }
        }
        let responder = known.buildResponder()
        addresses.withLock { $0 = responder }
    }

    @concurrent func handle(
        _ request: Request, context: WebContext, next: @concurrent (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        if request.method == .options, request.head.path == "*" {
            return Response(status: .noContent, headers: [.allow: Self.everywhere])
        }
        // It names no address, but a host to be led to.
        if request.method == .connect { throw NotAllowed(allowed: Self.everywhere) }
        do {
            return try await next(request, context)
        } catch let error as HTTPError where error.status == .notFound {
            guard let answer = await answer(to: request, context), let allowed = answer.headers[.allow] else {
                throw error
            }
            guard request.method == .options else { throw NotAllowed(allowed: allowed) }
            return answer
        }
    }

    /// - Returns: nil where nothing is at the address.
    private func answer(to request: Request, _ context: WebContext) async -> Response? {
        guard let addresses = addresses.withLock({ $0 }) else { return nil }
        var head = request.head
        head.method = .get
        let answer = try? await addresses.respond(to: Request(head: head, body: request.body), context: context)
        return answer?.status == .noContent ? answer : nil
    }

    /// What there is at one address or another.
    private static let everywhere = allowed(["GET", "POST", "PUT"])

    private static func allowed(_ methods: Set<String>) -> String {
        let heads: Set<String> = methods.contains("GET") ? ["HEAD", "OPTIONS"] : ["OPTIONS"]
        return methods.union(heads).sorted().joined(separator: ", ")
    }
}
