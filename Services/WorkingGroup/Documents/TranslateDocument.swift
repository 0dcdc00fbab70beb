public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension TranslateDocument: Command {
    public func perform(in unit: UnitOfWork) async throws -> Document {
        let document = try await LockDocument.require(symbol, in: unit)
        let known = document.languages.first { $0.language == language }
        if language == document.originalLanguage, state != .official {
            throw Rejection.invalid("state", "of the original language is always official")
        }
        if let known, !known.state.mayBecome(state) {
            throw Rejection(
                .transitionRefused,
                detail: "The document is \(known.state.rawValue) in this language, which counts for more.",
                fields: [FieldProblem(field: "state", detail: "is \(known.state.rawValue) on record")])
        }
        // A wording that counts for more is another one: it is not where the former was.
        let former = known?.state == state ? known : nil
        let next = DocumentLanguage(
            language: language, state: state, title: title ?? known?.title, address: address ?? former?.address,
            digest: digest ?? former?.digest)
        if state != .requested {
            guard next.title != nil else { throw Rejection.invalid("title", "is required unless it is only requested") }
            guard next.address != nil || next.digest != nil || language == document.originalLanguage else {
                throw Rejection.invalid("address", "or digest is required unless it is only requested")
            }
        }
        guard next != known else { return document }
        unit.enqueue(try save(next, of: document, in: unit))
        try unit.tell(
            DocumentTranslated(symbol: document.symbol, language: language, state: state, digest: next.digest),
            about: "document:\(document.symbol.key)")
        return try await LockDocument.require(symbol, in: unit)
    }

    private func save(_ next: DocumentLanguage, of document: Document, in unit: UnitOfWork) throws -> SQL {
        """
        INSERT INTO document_language (document, language, state, title, address, digest, changed_by, changed_at)
        VALUES (\(document.symbol.key), \(language), \(state), \(next.title), \(next.address), \(next.digest),
            \(try unit.actor.signature), \(unit.now))
        ON CONFLICT (document, language) DO UPDATE SET state = excluded.state, title = excluded.title,
            address = excluded.address, digest = excluded.digest, changed_by = excluded.changed_by,
            changed_at = excluded.changed_at
        """
    }
}
