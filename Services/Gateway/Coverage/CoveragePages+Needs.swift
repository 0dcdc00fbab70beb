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
        async let lists = server.block(ListNeedLists(), as: reader)
        let listed = try await listed(ListNeeds.self, query, reader)
        contents.needs = listed?.items
        contents.next = listed?.next
        contents.lists = await lists?.items ?? []
        return server.respond(NeedListPage(contents, reader), to: request)
    }

    func need(_ request: Hummingbird.Request, _ context: WebContext) async throws -> Response {
        let reader = await server.reader(of: request)
        let shown = try await shown(ShowNeed.self, "need", context, reader)
        let need = shown.answer
        guard context.decoded("need") == need.id.rawValue else {
            return server.redirect(
                to: reader.address("/needs/\(need.id.rawValue.escapedForPath)"), .permanentRedirect)
        }
        var contents = NeedContents(need)
        contents.names = shown.names
        async let follow = server.followForm(for: ObjectPath(need.id), called: need.id.rawValue, reader)
        let traced = await server.block {
            try await server.named(ShowTrace(need: need.id, limit: Self.rows), as: reader)
        }
        contents.trace = traced?.answer
        contents.traceNames = traced?.names ?? AnswerNames()
        contents.clocks = await server.clocks(of: (need.corrections ?? []).map(\.at), for: reader)
        contents.follow = await follow
        return server.respond(NeedPage(contents, reader), to: request)
    }

    func trace(_ request: Hummingbird.Request) async throws -> Response {
        let reader = await server.reader(of: request)
        var contents = TraceContents()
        contents.query = PageQuery(request)
        let query = contents.query
        contents.isAsked = TraceContents.starts.contains { query[$0] != nil }
        if contents.isAsked {
            let traced = try await named(ShowTrace.self, query, reader, rows: PageQuery.tallRows)
            contents.trace = traced?.answer
            contents.names = traced?.names ?? AnswerNames()
        } else {
            async let needs = server.block(ListNeeds(limit: Self.limit), as: reader)
            async let proposals = proposals(reader)
            async let decisions = server.block(ListDecisions(limit: Self.limit), as: reader)
            contents.needs = await needs?.items ?? []
            contents.proposals = await proposals
            contents.decisions = await decisions?.items ?? []
        }
        return server.respond(TracePage(contents, reader), to: request)
    }
}
