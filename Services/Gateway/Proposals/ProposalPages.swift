internal import HTTPTypes
internal import Hummingbird
internal import Localization
internal import Messaging
internal import Models
internal import Postgres
internal import ProcessRegister
internal import Reactor

/// The pages of proposals: what each is made of is read side by side, and what does not answer costs its block.
struct ProposalPages: Sendable {
    let server: PageServer

    /// The patterns of the addresses that have a page here.
    static let places: Set<String> = [
        "/proposals", "/proposals/{proposal}", "/proposals/{proposal}/versions",
        "/proposals/{proposal}/similar-texts", "/provenance", "/publications",
    ]

    init(_ server: PageServer) { self.server = server }

    func add(to router: Router<WebContext>) {
        router.get("/proposals") { request, _ in try await list(request) }
        router.get("/proposals/{proposal}") { request, context in
            try await about(request, context, "") { try await detail($0, request, $1) }
        }
        router.get("/proposals/{proposal}/versions") { request, context in
            try await about(request, context, "/versions") { try await versions($0, request, $1) }
        }
        router.get("/proposals/{proposal}/similar-texts") { request, context in
            try await about(request, context, "/similar-texts") { try await similarTexts($0, request, $1) }
        }
        router.get("/provenance") { request, _ in try await provenance(request) }
        router.get("/publications") { request, _ in try await publications(request) }
    }

    // MARK: The list

    private func list(_ request: Hummingbird.Request) async throws -> Response {
        let reader = await server.reader(of: request)
        async let progress = server.block(ShowProgress(), as: reader)
        var contents = ProposalListContents()
        contents.query = ProposalListQuery(request)
        let asked = contents.query.requests(for: reader.actor)
        let pages = await server.block {
            var pages: [Page<Proposal>] = []
            for request in asked {
                pages.append(try await server.ask(request, as: reader))
            }
            return pages
        }
        contents.proposals = pages?.flatMap(\.items)
        contents.next = asked.count == 1 ? pages?.first?.next : nil
        if contents.query.isUnfollowed {
            let gaps = await server.block(ListProposalGaps(limit: ProposalListQuery.limit), as: reader)
            contents.unfollowed = gaps.map { Set($0.items.map(\.number)) }
        }
        contents.progress = await progress
        if request.inQuery("as") == "csv" { return table(contents, reader) }
        let notice = notice(request, reader)
        contents.notice = notice.words
        return server.respond(ProposalListPage(contents, reader), to: request, setting: notice.fields)
    }

    private func table(_ contents: ProposalListContents, _ reader: PageReader) -> Response {
        Response(
            status: .ok,
            headers: [
                .contentType: "text/csv; charset=utf-8", .contentLanguage: reader.language.rawValue,
                .contentDisposition: "attachment; filename=\"proposals.csv\"", .cacheControl: "private, no-cache",
            ], body: ResponseBody(byteBuffer: ByteBuffer(string: ProposalTable(contents, reader).text)))
    }

    // MARK: One proposal

    /// Leads to the address by the number, where it was asked for as people cite it.
    private func about(
        _ request: Hummingbird.Request, _ context: WebContext, _ part: String,
        _ page: (Proposal, PageReader) async throws -> Response
    ) async throws -> Response {
        let given = context.decoded("proposal") ?? ""
        guard let number = ProposalNumber(quoted: given) else { throw Rejection.notFound("proposal", given) }
        let reader = await server.reader(of: request)
        guard given == number.description else {
            let query = request.uri.query.map { "?\($0)" } ?? ""
            return server.redirect(to: reader.address("/proposals/\(number)\(part)") + query, .permanentRedirect)
        }
        return try await page(try await server.ask(ShowProposal(proposal: number), as: reader), reader)
    }

    private func detail(_ proposal: Proposal, _ request: Hummingbird.Request, _ reader: PageReader) async throws
        -> Response
    {
        let number = proposal.number
        let (all, few) = (PageLimit(rawValue: 500), PageLimit(rawValue: 20))
        async let versions = server.block(ListVersions(proposal: number, limit: all), as: reader)
        async let diff = diff(number, from: proposal.version - 1, to: proposal.version, in: nil, reader)
        async let lineage = server.block(ShowLineage(proposal: number), as: reader)
        async let positions = server.block(ListPositions(proposal: number, limit: all), as: reader)
        async let mentions = server.block(ListMentions(proposal: number, limit: few), as: reader)
        async let amendments = server.block(ListAmendments(proposal: number, limit: all), as: reader)
        async let guidance = server.block(ShowGuidance(proposal: number), as: reader)
        async let actions = server.block(ListActions(proposal: number, limit: few), as: reader)
        async let progress = server.block(
            ShowProposalProgress(proposal: number, limit: PageLimit(rawValue: 1)), as: reader)
        async let overlaps = server.block(ListOverlaps(proposal: number, limit: few), as: reader)
        async let trace = server.block(
            ShowTrace(proposal: number, limit: PageLimit(rawValue: 1)), as: reader)
        async let points = server.block(ListPoints(proposal: number, limit: PageLimit(rawValue: 5)), as: reader)
        async let titles = titles(of: proposal.relatedProposals, reader)
        var contents = ProposalContents(proposal)
        if reader.actor.has(.secretariat) {
            let newest = ListPublications(limit: PageLimit(rawValue: 1))
            contents.publication = await server.block(newest, as: reader)?.items.first
        }
        contents.follow = await server.followForm(
            for: ObjectPath(number), called: FollowWords(reader).name(number), reader)
        contents.versions = await versions?.items
        contents.diff = await diff
        contents.lineage = await lineage
        contents.positions = await positions?.items
        contents.mentions = await mentions?.items
        contents.amendments = await amendments?.items
        contents.guidance = await guidance?.items
        contents.actions = await actions
        contents.progress = await progress
        contents.overlaps = await overlaps?.items
        contents.needs = await trace?.needs
        contents.points = await points
        contents.titles = await titles
        await name(&contents, reader)
        let notice = notice(request, reader)
        contents.notice = notice.words
        return server.respond(ProposalPage(contents, reader), to: request, setting: notice.fields)
    }

    private func versions(_ proposal: Proposal, _ request: Hummingbird.Request, _ reader: PageReader) async throws
        -> Response
    {
        var contents = ProposalContents(proposal)
        let known = try await server.ask(
            ListVersions(proposal: proposal.number, limit: PageLimit(rawValue: 500)), as: reader)
        contents.versions = known.items
        let numbers = known.items.map(\.version)
        func chosen(_ name: String) -> Int? {
            request.inQuery(name).flatMap(Int.init).flatMap { numbers.contains($0) ? $0 : nil }
        }
        let to = chosen("to") ?? proposal.version
        let from = numbers.count < 2 ? nil : chosen("from") ?? max(to - 1, numbers.first ?? 1)
        if let from {
            let languages = [from, to].map { number in
                Set(known.items.first { $0.version == number }?.texts.map(\.language) ?? [])
            }
            let common = languages[0].intersection(languages[1])
            contents.diff = await diff(
                proposal.number, from: from, to: to, in: reader.language.best(of: common), reader)
        }
        await name(&contents, reader)
        return server.respond(ProposalVersionsPage(contents, from: from, to: to, reader), to: request)
    }

    // MARK: What pages are made of

    /// - Returns: nil for a first version, with nothing before it.
    private func diff(
        _ number: ProposalNumber, from: Int, to: Int, in language: LanguageTag?, _ reader: PageReader
    ) async -> VersionDiff? {
        guard from > 0 else { return nil }
        return await server.block(ShowDiff(proposal: number, from: from, to: to, language: language), as: reader)
    }

    private static let namedAtOnce = 12

    /// Of the first of them, as far as they are on record.
    private func titles(of numbers: [ProposalNumber], _ reader: PageReader) async -> [ProposalNumber: Line] {
        await withTaskGroup(of: Proposal?.self) { group in
            for number in numbers.prefix(Self.namedAtOnce) {
                group.addTask { await server.block(ShowProposal(proposal: number), as: reader) }
            }
            var titles: [ProposalNumber: Line] = [:]
            for await proposal in group { if let proposal { titles[proposal.number] = proposal.title } }
            return titles
        }
    }

    /// Puts in what parties are called, and by which clock days are told.
    private func name(_ contents: inout ProposalContents, _ reader: PageReader) async {
        let parties =
            (contents.positions ?? []).map(\.party) + (contents.actions?.items ?? []).map(\.owner)
            + (contents.amendments ?? []).compactMap(\.party) + (contents.points?.items ?? []).flatMap(\.submitters)
        let instants = (contents.versions ?? []).map(\.writtenAt) + (contents.amendments ?? []).map(\.at)
        contents.parties =
            await server.block { try await PartyWords(parties, in: reader.language, server.pool) } ?? PartyWords()
        contents.clocks = await server.clocks(of: instants, for: reader)
    }

    /// What was done by the form before, told once.
    func notice(
        _ request: Hummingbird.Request, _ reader: PageReader
    ) -> (words: String?, fields: [String]) {
        guard NoticeCookie.request(of: request, server.cookies) != nil else { return (nil, []) }
        return (reader.texts.text(.formDone), [NoticeCookie.forget(server.cookies)])
    }
}
