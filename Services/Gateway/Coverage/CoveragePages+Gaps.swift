internal import Hummingbird
internal import Messaging
internal import Models

/// The lists of what has a gap.
extension CoveragePages {
    func needGaps(_ request: Hummingbird.Request) async throws -> Response {
        let reader = await server.reader(of: request)
        var query = PageQuery(request)
        query["lacking"] = query["lacking"] ?? NeedGap.action.rawValue
        var contents = GapListContents(query["lacking"] == NeedGap.proposal.rawValue ? .needsProposal : .needsAction)
        async let (process, gaps) = around(reader)
        let listed = try await listed(ListNeedGaps.self, query, reader)?.answer
        contents.found = listed.map { .needs($0.items) }
        contents.next = listed?.next
        (contents.process, contents.gaps) = await (process, gaps)
        return server.respond(GapListPage(contents, reader), to: request)
    }

    func proposalGaps(_ request: Hummingbird.Request) async throws -> Response {
        let reader = await server.reader(of: request)
        var contents = GapListContents(.proposals)
        async let (process, gaps) = around(reader)
        let listed = try await listed(ListProposalGaps.self, PageQuery(request), reader)?.answer
        contents.found = listed.map { .proposals($0.items) }
        contents.next = listed?.next
        (contents.process, contents.gaps) = await (process, gaps)
        return server.respond(GapListPage(contents, reader), to: request)
    }

    func actionGaps(_ request: Hummingbird.Request) async throws -> Response {
        let reader = await server.reader(of: request)
        let query = PageQuery(request)
        var contents = GapListContents(query.isSet("done") ? .done : .actions)
        async let (process, gaps) = around(reader)
        // The service lists one state at a time.
        let states: [ActionState?] = query.isSet("done") ? [.done, .verified] : [nil]
        var found: [FollowUpAction]? = []
        for state in states {
            var asked = query
            if let state { asked["state"] = state.rawValue }
            let listed = try await listed(ListActionGaps.self, asked, reader)
            found = listed.flatMap { page in found.map { $0 + page.answer.items } }
            contents.names.add(listed?.names)
            contents.next = states.count == 1 ? listed?.answer.next : nil
        }
        contents.found = found.map { .actions($0.sorted { ($0.dueAt, $0.number) < ($1.dueAt, $1.number) }) }
        (contents.process, contents.gaps) = await (process, gaps)
        return server.respond(GapListPage(contents, reader), to: request)
    }

    /// What stands around each list.
    private func around(_ reader: PageReader) async -> (ProcessTerms?, CoverageGaps?) {
        async let process = server.process()
        async let gaps = gaps(reader)
        return (await process, await gaps)
    }
}
