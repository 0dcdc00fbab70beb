internal import Hummingbird
internal import Messaging
internal import Models

/// The lists of what has a gap.
extension CoveragePages {
    func needGaps(_ request: Hummingbird.Request) async throws -> Response {
        let reader = await server.reader(of: request)
        var query = PageQuery(request)
        query["lacking"] = query["lacking"] ?? NeedGap.action.rawValue
        let kind: GapKind = query["lacking"] == NeedGap.proposal.rawValue ? .needsProposal : .needsAction
        var contents = GapListContents(kind, limit: query["limit"])
        async let gaps = gaps(reader)
        let listed = try await listed(ListNeedGaps.self, query, reader, rows: PageQuery.tallRows)
        contents.found = listed.map { .needs($0.items) }
        contents.next = listed?.next
        contents.gaps = await gaps
        return server.respond(GapListPage(contents, reader), to: request)
    }

    func proposalGaps(_ request: Hummingbird.Request) async throws -> Response {
        let reader = await server.reader(of: request)
        let query = PageQuery(request)
        var contents = GapListContents(.proposals, limit: query["limit"])
        async let gaps = gaps(reader)
        let listed = try await listed(ListProposalGaps.self, query, reader, rows: PageQuery.tallRows)
        contents.found = listed.map { .proposals($0.items) }
        contents.next = listed?.next
        contents.gaps = await gaps
        return server.respond(GapListPage(contents, reader), to: request)
    }

    func actionGaps(_ request: Hummingbird.Request) async throws -> Response {
        let reader = await server.reader(of: request)
        let query = PageQuery(request)
        var contents = GapListContents(query.isSet("done") ? .done : .actions, limit: query["limit"])
        async let gaps = gaps(reader)
        let listed = try await named(ListActionGaps.self, query, reader, rows: PageQuery.tallRows)
        contents.found = listed.map { .actions($0.answer.items) }
        contents.names = listed?.names ?? AnswerNames()
        contents.next = listed?.answer.next
        contents.gaps = await gaps
        return server.respond(GapListPage(contents, reader), to: request)
    }
}
