internal import HTTPTypes
internal import Hummingbird
internal import Messaging
internal import Models
internal import Reactor
internal import ServiceKit

/// What one follows: the list, and the button that follows an object or stops.
struct FollowPages: Sendable {
    private let server: FormServer

    /// The addresses that have a page of their own design here.
    static let designed: Set<String> = ["/follows"]

    init(_ server: FormServer) { self.server = server }

    func add(to router: Router<WebContext>) {
        router.get("/follows") { request, _ in
            let reader = await server.reader(of: request)
            return server.redirect(to: FollowForm.place, in: reader.language)
        }
        router.get("/me/follows") { request, _ in
            let reader = await server.reader(of: request)
            guard reader.isSignedIn else { return server.pages.redirectToSignIn(reader) }
            return server.pages.respond(await page(for: reader), to: request)
        }
        router.post("/me/follows") { request, context in try await act(request, context) }
    }

    private func page(for reader: PageReader) async -> FollowsPage {
        let pages = server.pages
        let known = await pages.block(ListFollows(), as: reader)?.items
        let clocks = await pages.clocks(of: (known ?? []).map(\.since), for: reader)
        return FollowsPage(known, clocks: clocks, reader)
    }

    /// Follows, or stops, and leads back.
    private func act(_ request: Hummingbird.Request, _ context: WebContext) async throws -> Response {
        let reader = await server.reader(of: request)
        guard reader.isSignedIn else { return server.pages.redirectToSignIn(reader) }
        // A form that has grown old is shown anew, with what is so now.
        guard let fields = try await server.fields(request, context, of: server.cookies.secret(.session, of: request)),
            let object = fields["object"].flatMap(ObjectPath.init(rawValue:))
        else { return server.redirect(to: FollowForm.place, in: reader.language) }
        let isEnding = fields["act"] == "unfollow"
        let name = isEnding ? UnfollowFollow.definition.name : FollowFollow.definition.name
        _ = try await server.bus.call(
            name, try JSON.encode(JSONValue.object(["object": .string(object.rawValue)])), to: .notifications,
            as: reader.token, key: fields["key"].flatMap(MessageID.init(rawValue:)) ?? MessageID(),
            within: PageServer.patience, traceparent: request.trace)
        return server.redirect(
            to: fields["from"] == "list" ? FollowForm.place : place(of: object), in: reader.language,
            setting: [NoticeCookie.field(for: name, server.cookies)])
    }

    /// Of the object's page; a region has none.
    private func place(of object: ObjectPath) -> String {
        guard let kind = object.followed?.kind, kind != .region else { return FollowForm.place }
        return "/\(object)"
    }
}
