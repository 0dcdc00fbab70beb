internal import Hummingbird
internal import Messaging
internal import Models

/// The pages of needs, and of traces from them.
extension CoveragePages {
    func needs(_ request: Hummingbird.Request) async throws -> Response {
        let reader = await server.reader(of: request)
        var contents = NeedListContents()
        contents.query = PageQuery(request)
        let query = contents.query
        async let process = server.process()
        async let all = ask(ListNeeds(limit: Self.limit), reader)
        async let unaddressed = ask(
            ListNeedGaps(lacking: .action, after: query["after"], limit: Self.limit), reader)
        // Whatever is wrong with the address is told, whichever list is shown.
        let listed = try await listed(ListNeeds.self, query, reader)?.answer
        contents.unaddressed = await unaddressed
        contents.needs = listed?.items
        contents.next = listed?.next
        if query.isSet("unaddressed") {
            contents.needs = contents.unaddressed?.items.filter { need in
                (query["list"].map { need.list.rawValue == $0 } ?? true)
                    && (query["region"].map { need.regions.map(\.rawValue).contains($0) } ?? true)
            }
            contents.next = contents.unaddressed?.next
        }
        contents.all = await all?.items ?? contents.needs ?? []
        contents.process = await process
        return server.respond(NeedListPage(contents, reader), to: request)
    }

    func need(_ request: Hummingbird.Request, _ context: WebContext) async throws -> Response {
        let reader = await server.reader(of: request)
        async let process = server.process()
        let shown = try await shown(ShowNeed.self, "need", context, reader)
        let need = shown.answer
        guard context.decoded("need") == need.id.rawValue else {
            return server.redirect(
                to: reader.address("/needs/\(need.id.rawValue.escapedForPath)"), .permanentRedirect)
        }
        var contents = NeedContents(need)
        contents.names = shown.names
        async let follow = server.followForm(for: ObjectPath(need.id), called: need.id.rawValue, reader)
        let traced = await answered(ShowTrace(need: need.id, limit: Self.rows), reader)
        contents.trace = traced?.answer
        contents.traceNames = traced?.names ?? AnswerNames()
        contents.process = await process
        let zone = contents.process?.zone ?? .utc
        let instants = (need.corrections ?? []).map { (instant: $0.at, zone: zone) }
        contents.clocks = await server.block { try await RecordClocks(of: instants, server.pool) } ?? RecordClocks()
        contents.follow = await follow
        return server.respond(NeedPage(contents, reader), to: request)
    }

    func trace(_ request: Hummingbird.Request) async throws -> Response {
        let reader = await server.reader(of: request)
        var contents = TraceContents()
        contents.query = PageQuery(request)
        let query = contents.query
        contents.isAsked = TraceContents.starts.contains { query[$0] != nil }
        async let process = server.process()
        async let needs = ask(ListNeeds(limit: Self.limit), reader)
        async let proposals = proposals(reader)
        async let decisions = ask(ListDecisions(limit: Self.limit), reader)
        if contents.isAsked {
            let traced = try await listed(ShowTrace.self, query, reader)
            contents.trace = traced?.answer
            contents.names = traced?.names ?? AnswerNames()
        }
        contents.process = await process
        contents.needs = await needs?.items ?? []
        contents.proposals = await proposals
        contents.decisions = await decisions?.items ?? []
        return server.respond(TracePage(contents, reader), to: request)
    }
}
