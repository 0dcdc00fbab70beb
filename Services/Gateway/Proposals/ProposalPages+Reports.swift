internal import Hummingbird
internal import Messaging
internal import Models

/// The pages about several proposals: where all come from, which are alike, and what was published.
extension ProposalPages {
    func provenance(_ request: Hummingbird.Request) async throws -> Response {
        let reader = await server.reader(of: request)
        async let process = server.process()
        async let report = ask(ShowProvenance(), .proposals, reader)
        async let originals = ask(ListOriginals(limit: ProposalListQuery.limit), .proposals, reader)
        async let proposals = ask(ListProposals(limit: ProposalListQuery.limit), .proposals, reader)
        var contents = ProvenanceContents()
        contents.process = await process
        contents.report = await report
        contents.originals = await originals?.items
        contents.proposals = await proposals?.items
        return server.respond(ProvenancePage(contents, reader), to: request)
    }

    // MARK: Similar texts

    func similarTexts(
        _ proposal: Proposal, _ request: Hummingbird.Request, _ reader: PageReader
    ) async throws -> Response {
        async let process = server.process()
        async let found = ask(
            FindSimilarTexts(proposal: proposal.number, limit: PageLimit(rawValue: 50)), .proposals, reader)
        var contents = SimilarTextsContents(proposal)
        contents.compared = await compared(request, reader)
        if contents.compared != nil {
            contents.positions = await positions(on: proposal.number, reader)
            let parties = ((contents.positions ?? []) + (contents.compared?.positions ?? [])).map(\.party)
            contents.parties =
                await server.block { try await PartyWords(parties, in: reader.language, server.pool) } ?? PartyWords()
        }
        contents.process = await process
        contents.found = await found?.items
        return server.respond(SimilarTextsPage(contents, reader), to: request)
    }

    /// The text that the address puts beside the proposal; nil where it names none that is on record.
    private func compared(
        _ request: Hummingbird.Request, _ reader: PageReader
    ) async -> SimilarTextsContents.Compared? {
        if let number = request.inQuery("with").flatMap(ProposalNumber.init(quoted:)) {
            async let positions = positions(on: number, reader)
            guard let proposal = await ask(ShowProposal(proposal: number), .proposals, reader) else { return nil }
            return SimilarTextsContents.Compared(proposal: proposal, positions: await positions)
        }
        guard let id = request.inQuery("original").flatMap(OriginalID.init(rawValue:)) else { return nil }
        let originals = await ask(ListOriginals(limit: ProposalListQuery.limit), .proposals, reader)
        return originals?.items.first { $0.id == id }.map { SimilarTextsContents.Compared(original: $0) }
    }

    private func positions(on number: ProposalNumber, _ reader: PageReader) async -> [Position]? {
        await ask(ListPositions(proposal: number, limit: ProposalListQuery.limit), .proposals, reader)?.items
    }

    // MARK: Publications

    func publications(_ request: Hummingbird.Request) async throws -> Response {
        let reader = await server.reader(of: request)
        async let process = server.process()
        async let published = ask(
            ListPublications(after: request.inQuery("after"), limit: PageLimit(rawValue: 20)), .proposals, reader)
        var contents = PublicationsContents()
        if reader.actor.isSteering {
            async let report = ask(ShowProvenance(), .proposals, reader)
            async let proposals = ask(ListProposals(limit: ProposalListQuery.limit), .proposals, reader)
            async let drafts = ask(
                ListProposals(status: .draft, limit: ProposalListQuery.limit), .proposals, reader)
            contents.report = await report
            contents.proposals = await proposals?.items
            contents.drafts = await drafts?.items
        }
        contents.process = await process
        contents.publications = await published
        let zone = contents.process?.zone ?? .utc
        let instants = (contents.publications?.items ?? []).map { (instant: $0.publishedAt, zone: zone) }
        contents.clocks =
            await server.block { try await RecordClocks(of: instants, server.pool) } ?? RecordClocks()
        let notice = notice(request, reader)
        contents.notice = notice.words
        return server.respond(PublicationsPage(contents, reader), to: request, setting: notice.fields)
    }
}
