internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

/// A document as its tables hold it.
struct DocumentRow: Sendable {
    let document: Document
    let terms: String

    /// - Parameter actor: who is not told of a revision that he may not read.
    static func columns(for actor: Actor) -> SQL {
        let visible = Distribution.visible(to: actor)
        return """
            symbol, original_language, distribution, session, dated,
            (SELECT json_agg(json_strip_nulls(json_build_object('language', language, 'state', state, 'isAuthoritative',
                state = \(TranslationState.official), 'title', title, 'address', address, 'digest', digest,
                'version', version))
                ORDER BY language <> document.original_language, language)
                FROM document_language WHERE document_language.document = document.key) AS languages,
            (SELECT symbol FROM document AS earlier
                WHERE earlier.original = document.original AND earlier.revision < document.revision
                    AND earlier.distribution = ANY(\(visible))
                ORDER BY earlier.revision DESC LIMIT 1) AS supersedes,
            (SELECT symbol FROM document AS later
                WHERE later.original = document.original AND later.revision > document.revision
                    AND later.distribution = ANY(\(visible))
                ORDER BY later.revision LIMIT 1) AS superseded_by,
            registered_at, terms
            """
    }

    init(_ row: Row) throws {
        document = try Document(
            symbol: row.symbol, originalLanguage: row.original_language, distribution: row.distribution,
            session: row.session, dated: row.dated, languages: row.json.languages, supersedes: row.supersedes,
            supersededBy: row.superseded_by, registeredAt: row.registered_at)
        terms = try row.terms
    }
}

/// The document of a symbol, however it is spelled.
struct FindDocument: Statement {
    let symbol: DocumentSymbol
    let actor: Actor

    var sql: SQL { "SELECT \(DocumentRow.columns(for: actor)) FROM document WHERE key = \(symbol.key)" }

    static func decode(_ row: Row) throws -> DocumentRow { try DocumentRow(row) }
}

/// Changes of one document stand in one order: its row is what writers queue at.
struct LockDocument: Statement {
    let symbol: DocumentSymbol

    var sql: SQL { "SELECT symbol FROM document WHERE key = \(symbol.key) FOR UPDATE" }

    static func decode(_ row: Row) throws -> DocumentSymbol { try row.decode(DocumentSymbol.self) }

    /// The document, locked, for an actor who may know of it.
    ///
    /// - Throws: a rejection where there is none that the actor may know of.
    @Reactor static func require(_ symbol: DocumentSymbol, in unit: UnitOfWork) async throws -> Document {
        guard try await unit.first(LockDocument(symbol: symbol)) != nil,
            let document = try await unit.first(FindDocument(symbol: symbol, actor: unit.actor))?.document,
            document.distribution.isVisible(to: unit.actor)
        else { throw Rejection.notFound("document", symbol) }
        return document
    }
}

/// Documents that other objects name.
enum KnownDocuments {
    /// The symbols as the register spells them.
    ///
    /// - Throws: a rejection that names the field, for what is not there, or not there for the actor.
    @Reactor static func require(
        _ symbols: [DocumentSymbol], as field: String, in unit: UnitOfWork
    ) async throws -> [DocumentSymbol] {
        guard !symbols.isEmpty else { return [] }
        let known = try await unit.query(VisibleDocuments(symbols, to: unit.actor))
        return try symbols.map { symbol in
            guard let found = known.first(where: { $0 == symbol }) else {
                throw Rejection.invalid(field, "names “\(symbol)”, which is not on the register of documents")
            }
            return found
        }
    }

}

/// Those of some symbols that an actor may know of, as the register spells them.
struct VisibleDocuments: Statement {
    private let keys: [String]
    private let actor: Actor

    init(_ symbols: [DocumentSymbol], to actor: Actor) {
        keys = symbols.map(\.key)
        self.actor = actor
    }

    var sql: SQL {
        """
        SELECT symbol FROM document WHERE key = ANY(\(keys)) AND distribution = ANY(\(Distribution.visible(to: actor)))
        """
    }

    static func decode(_ row: Row) throws -> DocumentSymbol { try row.decode(DocumentSymbol.self) }

    /// The condition that a piece of evidence shows its reader no document which he may not know of.
    ///
    /// What names nothing on the register is of older actions, and stays.
    static func hasEvidence(for actor: Actor) -> SQL {
        """
        (evidence.kind <> \(EvidenceKind.document) OR NOT EXISTS (
            SELECT FROM document WHERE document.key = upper(replace(evidence.reference, ' ', ''))
                AND distribution <> ALL(\(Distribution.visible(to: actor)))))
        """
    }
}
