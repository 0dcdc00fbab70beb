internal import Hummingbird
internal import Localization
internal import Messaging
internal import Models
internal import ServiceKit

/// One box over everything: a name, a number or a symbol leads to its object at once, and words to what has them.
struct SearchPages: Sendable {
    private let server: PageServer

    /// How many of each kind are shown.
    private static let shown = 5

    init(_ server: PageServer) { self.server = server }

    func add(to router: Router<WebContext>) {
        router.get("/search") { request, _ in
            let reader = await server.reader(of: request)
            let text = String((request.inQuery("q") ?? "").trimmed.prefix(200))
            let example = ProposalNumber(rawValue: 1).map(ProposalWords(reader).label) ?? "1"
            guard !text.isEmpty else {
                return server.respond(SearchPage(text, [], example: example, reader), to: request)
            }
            // A number names something, most often; words seldom do, and are searched for meanwhile.
            async let named = exact(text, reader)
            if text.contains(where: \.isNumber), let place = await named {
                return server.redirect(to: reader.address(place))
            }
            async let found = found(text, reader)
            if let place = await named { return server.redirect(to: reader.address(place)) }
            return server.respond(SearchPage(text, await found, example: example, reader), to: request)
        }
    }

    // MARK: Exact names

    /// The place of the one object that is called like this.
    private func exact(_ text: String, _ reader: PageReader) async -> String? {
        // Words without a number are no number of anything, and searched for the most.
        let number = text.contains(where: \.isNumber) ? text : nil
        async let proposal = exists(ShowProposal.self, "proposal", number, reader) { "/proposals/\($0.number)" }
        async let action = exists(ShowAction.self, "action", number, reader) { "/actions/\($0.number)" }
        async let submission = exists(ShowSubmission.self, "submission", text, reader) { "/submissions/\($0.id)" }
        async let party = exists(ShowParty.self, "party", text, reader) { "/parties/\($0.id)" }
        async let document = exists(ShowDocument.self, "symbol", text, reader) { "/documents/\($0.symbol)" }
        async let notification = exists(ShowNotification.self, "notification", number, reader) { _ in
            "/notifications/\(text.escapedForPath)"
        }
        // A bare number is that of a proposal, before it is that of an action.
        return await [proposal, submission, notification, document, party, action].compactMap(\.self).first
    }

    private func exists<Asked: Models.Request>(
        _ request: Asked.Type, _ field: String, _ text: String?, _ reader: PageReader,
        _ place: (Asked.Answer) -> String
    ) async -> String? {
        guard let text else { return nil }
        return await server.block { try await server.ask(request, [field: .string(text)], as: reader) }.map(place)
    }

    // MARK: Words

    private func found(
        _ text: String, _ reader: PageReader
    ) async -> [(kind: TextKey, hits: [SearchPage.Hit]?, all: PageLink?)] {
        let words: [String: JSONValue] = ["text": .string(text), "limit": .integer(Int64(Self.shown))]
        async let proposals = hits(SearchProposals.self, words, reader) { found in
            SearchPage.Hit(
                title: found.title.rawValue, address: reader.address("/proposals/\(found.number)"),
                line: reader.process?.proposalPrefix.label(found.number), language: found.language.rawValue)
        }
        async let actions = hits(
            ListActions.self, words.merging(["order": .string(ActionOrder.newest.rawValue)]) { $1 }, reader
        ) { action in
            let title = action.title(for: reader)
            return SearchPage.Hit(
                title: title.text, address: reader.address("/actions/\(action.number)"),
                line: reader.texts.text(.followedAction, ["number": .number(action.number)]), language: title.language)
        }
        async let needs = hits(ListNeeds.self, words, reader) { need in
            let summary = need.summary(for: reader)
            return SearchPage.Hit(
                title: summary.text, address: reader.address("/needs/\(need.id)"), line: need.place,
                language: summary.language)
        }
        async let submissions = hits(SearchSubmissions.self, words, reader) { found in
            let excerpt = found.excerpt.rawValue
            return switch found.target {
            case .submission:
                SearchPage.Hit(
                    title: found.title.rawValue, address: reader.address("/submissions/\(found.id)"), line: excerpt,
                    language: nil)
            // It has no name but what it says.
            case .point:
                SearchPage.Hit(
                    title: excerpt, address: reader.address("/points/\(found.id)"),
                    line: FormWords(reader.language).title(of: ShowPoint.self), language: nil)
            }
        }
        async let documents = hits(ListDocuments.self, words, reader) { document in
            SearchPage.Hit(
                title: document.title?.rawValue ?? document.symbol.rawValue,
                address: reader.address("/documents/\(document.symbol)"), line: document.symbol.rawValue, language: nil)
        }
        async let decisions = hits(ListDecisions.self, words, reader) { decision in
            SearchPage.Hit(
                title: decision.title.rawValue, address: reader.address("/decisions/\(decision.id)"),
                line: decision.number.rawValue, language: nil)
        }
        let query = "?text=\(text.escapedForQuery)"
        return [
            (.areaProposals, await proposals, reader.link(.recordMore, "/proposal-search\(query)")),
            (.areaActions, await actions, reader.link(.recordMore, "/actions\(query)")),
            (.needsTitle, await needs, nil),
            (.areaCalls, await submissions, reader.link(.recordMore, "/submission-search\(query)")),
            (.searchDocuments, await documents, reader.link(.recordMore, "/documents\(query)")),
            (.searchDecisions, await decisions, reader.link(.recordMore, "/decisions\(query)")),
        ]
    }

    private func hits<Asked: Models.Request, Item: Contract>(
        _ request: Asked.Type, _ members: [String: JSONValue], _ reader: PageReader,
        _ hit: (Item) -> SearchPage.Hit
    ) async -> [SearchPage.Hit]? where Asked.Answer == Page<Item> {
        await server.block { try await server.ask(request, members, as: reader).items }.map { $0.map(hit) }
    }
}
