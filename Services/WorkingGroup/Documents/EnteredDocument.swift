internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

/// What is entered into the register under a symbol, whether that was given or allocated.
struct EnteredDocument {
    let symbol: DocumentSymbol
    let request: RegisterDocument

    /// - Parameter request: under whatever symbol.
    init(_ symbol: DocumentSymbol, as request: RegisterDocument) {
        self.symbol = symbol
        self.request = RegisterDocument(
            symbol: symbol, title: request.title, originalLanguage: request.originalLanguage,
            distribution: request.distribution, session: request.session, dated: request.dated,
            address: request.address, digest: request.digest)
    }

    /// - Throws: a conflict that names the symbol, where another document has it.
    @Reactor func enter(under parent: Document?, in unit: UnitOfWork) async throws -> Document {
        let distribution = request.distribution ?? parent?.distribution ?? symbol.kind.usualDistribution
        guard symbol.kind.distributions.contains(distribution) else {
            let possible = symbol.kind.distributions
            throw Rejection.invalid("distribution", "of such a document must be one of: \(words: possible)")
        }
        guard try await unit.execute(try insert(distribution, in: unit)) == 1 else { return try await known(in: unit) }
        try await KnownSessions.require(request.session, in: unit)
        unit.enqueue(original(in: unit))
        guard let document = try await unit.first(FindDocument(symbol: symbol, actor: unit.actor))?.document else {
            throw Fault("a document vanished")
        }
        try unit.tell(
            DocumentRegistered(
                symbol: symbol, kind: symbol.kind, originalLanguage: request.originalLanguage,
                distribution: distribution, title: distribution == .general ? request.title : nil,
                session: request.session, supersedes: document.supersedes),
            about: Subject(symbol))
        return document
    }

    private var terms: String { get throws { String(decoding: try JSON.encode(request), as: UTF8.self) } }

    /// The same registration again is the same document.
    @Reactor private func known(in unit: UnitOfWork) async throws -> Document {
        guard let row = try await unit.first(FindDocument(symbol: symbol, actor: unit.actor)) else {
            throw Fault("a document vanished")
        }
        let registered = try JSON.decode(RegisterDocument.self, from: Array(row.terms.utf8))
        let differing = Rejection.differences(onRecord: registered, given: request).map(\.field)
        guard differing.isEmpty else {
            let symbol = row.document.symbol
            let title = row.document.languages.first?.title
            throw Rejection(
                .conflict,
                detail: title.map { "The symbol “\(symbol)” is taken: “\($0)”." } ?? "The symbol “\(symbol)” is taken.",
                fields: [FieldProblem(field: "symbol", detail: "is taken")]
                    + differing.map { FieldProblem(field: $0, detail: "differs from what is on record") })
        }
        return row.document
    }

    @Reactor private func insert(_ distribution: Distribution, in unit: UnitOfWork) throws -> SQL {
        """
        INSERT INTO document (key, sort_key, symbol, series, kind, original, revision, original_language, distribution,
            session, dated, registered_by, on_behalf_of, registered_at, terms)
        VALUES (\(symbol.key), \(symbol.sortKey), \(symbol), \(symbol.series.key), \(symbol.kind),
            \(symbol.original.key), \(symbol.revision), \(request.originalLanguage), \(distribution),
            \(request.session), \(request.dated), \(unit.actor.subject), \(unit.actor.onBehalfOf), \(unit.now),
            \(try terms))
        ON CONFLICT (key) DO NOTHING
        """
    }

    @Reactor private func original(in unit: UnitOfWork) -> SQL {
        """
        INSERT INTO document_language (document, language, state, title, address, digest, changed_by, changed_at)
        VALUES (\(symbol.key), \(request.originalLanguage), \(TranslationState.official), \(request.title),
            \(request.address), \(request.digest), \(unit.actor.subject), \(unit.now))
        """
    }
}
