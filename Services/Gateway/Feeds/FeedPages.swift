internal import HTTPTypes
internal import Hummingbird
internal import Messaging
internal import Models
internal import Reactor
internal import ServiceKit

/// Feeds at their private addresses (``FeedKind/route``).
///
/// Programs that come again and again say what they have (`If-None-Match`), and are told where nothing has changed.
struct FeedPages: Sendable {
    private let bus: RequestClient

    @Reactor init(_ host: ServiceHost) { bus = host.bus }

    func add(to router: Router<WebContext>) {
        for kind in FeedKind.allCases {
            // Pages of feeds have their ids at the same place of an address.
            router.get(RouterPath(kind.route.path.replacing("{secret}", with: "{feed}"))) { request, context in
                try await give(kind, request, context)
            }
        }
    }

    private func give(_ kind: FeedKind, _ request: Request, _ context: WebContext) async throws -> Response {
        guard let secret = LinkSecret(rawValue: context.decoded("feed") ?? "") else {
            throw Rejection(.notFound, detail: "There is no such feed, or not any more.")
        }
        let document = try await bus.send(
            ReadFeed(secret: secret, kind: kind), to: .notifications, traceparent: request.trace)
        let tag = "\"\(document.digest)\""
        var headers: HTTPFields = [
            .eTag: tag, .cacheControl: "private, no-cache", .contentLanguage: document.language.rawValue,
        ]
        if request.alreadyHas(tag) {
            return Response(status: .notModified, headers: headers)
        }
        headers[.contentType] = kind.mediaType
        return Response(
            status: .ok, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(string: document.text)))
    }
}

extension FeedKind {
    fileprivate var mediaType: String {
        self == .deadlines ? "text/calendar; charset=utf-8" : "application/atom+xml; charset=utf-8"
    }
}
