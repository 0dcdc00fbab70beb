internal import Hummingbird
internal import Messaging
internal import Models

/// The pages about several proposals: where all come from, which are alike, and what was published.
extension ProposalPages {
    func provenance(_ request: Hummingbird.Request) async throws -> Response {
        let reader = await server.reader(of: request)
        async let report = server.block(ShowProvenance(), as: reader)
        async let originals = server.block(ListOriginals(limit: ProposalListQuery.limit), as: reader)
        async let proposals = server.block(ListProposals(limit: ProposalListQuery.limit), as: reader)
        var contents = ProvenanceContents()
        contents.report = await report
        contents.originals = await originals?.items
        contents.proposals = await proposals?.items
        return server.respond(ProvenancePage(contents, reader), to: request)
    }

    // MARK: Similar texts

    func similarTexts(
        _ proposal: Proposal, _ request: Hummingbird.Request, _ reader: PageReader
    ) async throws -> Response {
        async let found = server.block(
            FindSimilarTexts(proposal: proposal.number, limit: PageLimit(rawValue: 50)), as: reader)
        var contents = SimilarTextsContents(proposal)
        contents.compared = await compared(request, reader)
        if contents.compared != nil {
            contents.positions = await positions(on: proposal.number, reader)
            let parties = ((contents.positions ?? []) + (contents.compared?.positions ?? [])).map(\.party)
            contents.parties =
                await server.block { try await PartyWords(parties, in: reader.language, server.pool) } ?? PartyWords()
        }
        contents.found = await found?.items
        return server.respond(SimilarTextsPage(contents, reader), to: request)
    }

    /// The text that the address puts beside the proposal; nil where it names none that is on record.
    private func compared(
        _ request: Hummingbird.Request, _ reader: PageReader
    ) async -> SimilarTextsContents.Compared? {
        if let number = request.inQuery("with").flatMap(ProposalNumber.init(quoted:)) {
            async let positions = positions(on: number, reader)
            guard let proposal = await server.block(ShowProposal(proposal: number), as: reader) else { return nil }
            return SimilarTextsContents.Compared(proposal: proposal, positions: await positions)
        }
        guard let id = request.inQuery("original").flatMap(OriginalID.init(rawValue:)) else { return nil }
        let originals = await server.block(ListOriginals(limit: ProposalListQuery.limit), as: reader)
        return originals?.items.first { $0.id == id }.map { SimilarTextsContents.Compared(original: $0) }
    }

    private func positions(on number: ProposalNumber, _ reader: PageReader) async -> [Position]? {
        await server.block(ListPositions(proposal: number, limit: ProposalListQuery.limit), as: reader)?.items
    }

    // MARK: Publications

    func publications(_ request: Hummingbird.Request) async throws -> Response {
        let reader = await server.reader(of: request)
        async let published = server.block(
            ListPublications(after: request.inQuery("after"), limit: PageLimit(rawValue: 20)), as: reader)
        var contents = PublicationsContents()
        if reader.actor.isSteering {
            async let report = server.block(ShowProvenance(), as: reader)
            async let proposals = server.block(ListProposals(limit: ProposalListQuery.limit), as: reader)
            async let drafts = server.block(
                ListProposals(status: .draft, limit: ProposalListQuery.limit), as: reader)
            contents.report = await report
            contents.proposals = await proposals?.items
            contents.drafts = await drafts?.items
        }
        contents.publications = await published
        let instants = (contents.publications?.items ?? []).map(\.publishedAt)
        contents.clocks = await server.clocks(of: instants, for: reader)
        let notice = notice(request, reader)
        contents.notice = notice.words
        return server.respond(PublicationsPage(contents, reader), to: request, setting: notice.fields)
    }
}
