internal import Hummingbird
internal import Localization
internal import Messaging
internal import Models
internal import Reactor
internal import ServiceKit

/// The pages of follow-up actions.
struct ActionPages: Sendable {
    private let server: PageServer
    private let clock: ServiceClock

    /// The addresses that have a page of their own design here.
    static let designed: Set<String> = ["/actions", "/actions/{action}", "/board"]

    @Reactor init(_ server: PageServer, _ host: ServiceHost) { (self.server, clock) = (server, host.clock) }

    func add(to router: Router<WebContext>) {
        router.get("/actions") { request, _ in try await list(request) }
        router.get("/board") { request, _ in await board(request) }
        router.get("/actions/{action}") { request, context in try await show(request, context) }
    }

    private func list(_ request: Hummingbird.Request) async throws -> Response {
        let reader = await server.reader(of: request)
        if let kept = request.query.listAddress(at: request.uri.path, of: ListActions.self) {
            return server.redirect(to: reader.address(kept))
        }
        let query = PageQuery(request)
        let members = try query.members(of: ListActions.self)
        async let board = server.block(ShowBoard(), as: reader)
        async let filter = ListFilter(ListActions.self, at: request.uri.path, query, reader, server)
        let listed = try await server.named(ListActions.self, members, as: reader)
        let page = ActionListPage(
            listed.answer, listed.names, query: query, filter: await filter, board: await board,
            now: await clock.now, reader)
        return server.respond(page, to: request)
    }

    /// How many actions stand in a column of the board.
    private static let column = PageLimit(rawValue: 12)

    private func board(_ request: Hummingbird.Request) async -> Response {
        let reader = await server.reader(of: request)
        async let board = server.block(ShowBoard(), as: reader)
        var contents = BoardContents()
        contents.columns = await withTaskGroup(of: (ActionState, Named<Page<FollowUpAction>>?).self) { group in
            for state in ActionState.allCases {
                group.addTask {
                    let request = ListActions(state: state, limit: Self.column)
                    return (state, await server.block { try await server.named(request, as: reader) })
                }
            }
            return await group.reduce(into: [:]) { columns, listed in columns[listed.0] = listed.1 }
        }
        contents.board = await board
        return server.respond(BoardPage(contents, now: await clock.now, reader), to: request)
    }

    private func show(_ request: Hummingbird.Request, _ context: WebContext) async throws -> Response {
        let reader = await server.reader(of: request)
        guard let given = context.decoded("action") else { throw Rejection.notFound("action", "") }
        let shown = try await server.named(ShowAction.self, ["action": .string(given)], as: reader)
        let action = shown.answer
        guard given == String(action.number) else {
            return server.redirect(to: reader.address("/actions/\(action.number)"), .permanentRedirect)
        }
        let clocks = await server.clocks(of: action.moments)
        let follow = await server.followForm(
            for: ObjectPath(action.id),
            called: reader.texts.text(.followedAction, ["number": .number(action.number)]), reader)
        let page = ActionPage(
            action, shown.names, clocks: clocks, now: await clock.now, follow: follow,
            reader)
        return server.respond(page, to: request)
    }
}
