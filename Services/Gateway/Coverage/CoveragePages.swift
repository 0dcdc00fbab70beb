internal import Hummingbird
internal import Messaging
internal import Models

/// The pages on what is covered: needs, traces, gaps, indicators and instruments. What each is made of is read side by side, and
/// what does not answer costs its block.
struct CoveragePages: Sendable {
    let server: PageServer

    /// The patterns of the addresses that have a page here.
    static let places: Set<String> = [
        "/needs", "/needs/{need}", "/trace", "/gaps", "/gaps/needs", "/gaps/proposals", "/gaps/actions",
        "/indicators", "/indicators/{indicator}", "/instruments", "/instruments/{instrument}",
    ]

    init(_ server: PageServer) { self.server = server }

    func add(to router: Router<WebContext>) {
        router.get("/needs") { request, _ in try await needs(request) }
        router.get("/needs/{need}") { request, context in try await need(request, context) }
        router.get("/trace") { request, _ in try await trace(request) }
        router.get("/gaps") { request, _ in
            let reader = await server.reader(of: request)
            return server.respond(GapsPage(await gaps(reader), reader), to: request)
        }
        router.get("/gaps/needs") { request, _ in try await needGaps(request) }
        router.get("/gaps/proposals") { request, _ in try await proposalGaps(request) }
        router.get("/gaps/actions") { request, _ in try await actionGaps(request) }
        router.get("/indicators") { request, _ in try await indicators(request) }
        router.get("/indicators/{indicator}") { request, context in try await indicator(request, context) }
        router.get("/instruments") { request, _ in try await instruments(request) }
        router.get("/instruments/{instrument}") { request, context in try await instrument(request, context) }
    }

    // MARK: What pages are made of

    /// Of lists that are chosen from, or looked things up in.
    static let limit = PageLimit(rawValue: PageLimit.range.upperBound)
    static let rows = PageLimit(rawValue: PageQuery.rows)

    /// The list that a page is about, as its address asks for it.
    func listed<Asked: Models.Request>(
        _ type: Asked.Type, _ query: PageQuery, _ reader: PageReader, rows: Int = PageQuery.rows
    ) async throws -> Asked.Answer? {
        let members = try query.members(of: type, rows: rows)
        return try await server.unlessAway { try await server.ask(type, members, as: reader) }
    }

    /// As ``listed(_:_:_:rows:)``, with what people call the objects that it names.
    func named<Asked: Models.Request>(
        _ type: Asked.Type, _ query: PageQuery, _ reader: PageReader, rows: Int = PageQuery.rows
    ) async throws -> Named<Asked.Answer>? {
        let members = try query.members(of: type, rows: rows)
        return try await server.unlessAway { try await server.named(type, members, as: reader) }
    }

    /// The object that a page is about, by the value in its address.
    func shown<Asked: Models.Request>(
        _ type: Asked.Type, _ name: String, _ context: WebContext, _ reader: PageReader
    ) async throws -> Named<Asked.Answer> {
        guard let given = context.decoded(name) else { throw Rejection.notFound("\(name)", "") }
        return try await server.named(type, [name: .string(given)], as: reader)
    }

    func gaps(_ reader: PageReader) async -> CoverageGaps? { await server.block(ShowGaps(), as: reader) }

    func proposals(_ reader: PageReader) async -> [Proposal] {
        await server.block(ListProposals(limit: Self.limit), as: reader)?.items ?? []
    }
}
