internal import Hummingbird
internal import Messaging
internal import Models

/// The pages of indicators, and of instruments and organizations.
extension CoveragePages {
    func indicators(_ request: Hummingbird.Request) async throws -> Response {
        let reader = await server.reader(of: request)
        var contents = IndicatorListContents()
        contents.query = PageQuery(request)
        async let proposals = proposals(reader)
        contents.indicators = try await listed(ListIndicators.self, contents.query, reader)
        contents.proposals = await proposals
        return server.respond(IndicatorListPage(contents, reader), to: request)
    }

    func indicator(_ request: Hummingbird.Request, _ context: WebContext) async throws -> Response {
        let reader = await server.reader(of: request)
        let shown = try await shown(ShowIndicator.self, "indicator", context, reader)
        var contents = IndicatorContents(shown.answer)
        contents.names = shown.names
        if let party = reader.actor.party, !reader.actor.isSteering {
            let owned = await server.block(
                ListActions(owner: party, proposal: shown.answer.proposal, limit: Self.limit), as: reader)
            contents.isFollowedByReader =
                owned?.items.contains { $0.state.isLive && $0.state != .proposed } ?? false
        }
        return server.respond(IndicatorPage(contents, reader), to: request)
    }

    func instruments(_ request: Hummingbird.Request) async throws -> Response {
        let reader = await server.reader(of: request)
        var contents = InstrumentListContents()
        contents.query = PageQuery(request)
        async let proposals = proposals(reader)
        contents.instruments = try await listed(ListInstruments.self, contents.query, reader)
        contents.proposals = await proposals
        return server.respond(InstrumentListPage(contents, reader), to: request)
    }

    func instrument(_ request: Hummingbird.Request, _ context: WebContext) async throws -> Response {
        let reader = await server.reader(of: request)
        async let proposals = proposals(reader)
        async let overlaps = server.block(ListOverlaps(limit: Self.limit), as: reader)
        let shown = try await shown(ShowInstrument.self, "instrument", context, reader)
        var contents = InstrumentContents(shown.answer)
        contents.names = shown.names
        contents.related = await related(to: shown.answer, reader)
        contents.titles = Dictionary(await proposals.map { ($0.number, $0.title) }) { first, _ in first }
        contents.overlaps = await overlaps?.items
        return server.respond(InstrumentPage(contents, reader), to: request)
    }

    private static let namedAtOnce = 12

    /// What it belongs to: the first of them, as far as they are on record.
    private func related(to instrument: Instrument, _ reader: PageReader) async -> [Instrument] {
        let ids = instrument.related.prefix(Self.namedAtOnce)
        let found = await withTaskGroup(of: Instrument?.self) { group in
            for id in ids { group.addTask { await server.block(ShowInstrument(instrument: id), as: reader) } }
            var found: [InstrumentID: Instrument] = [:]
            for await instrument in group { if let instrument { found[instrument.id] = instrument } }
            return found
        }
        return ids.compactMap { found[$0] }
    }
}
