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
                detail: "The document is \(word: known.state) in this language, which counts for more.",
                fields: [FieldProblem(field: "state", detail: "is \(word: known.state) on record")])
        }
        // A wording that counts for more is another one: it is not where the former was.
        let former = known?.state == state ? known : nil
        let next = DocumentLanguage(
            language: language, state: state, title: title ?? known?.title, address: address ?? former?.address,
            digest: digest ?? former?.digest, version: known?.version ?? 1)
        if state != .requested {
            guard next.title != nil else { throw Rejection.invalid("title", "is required unless it is only requested") }
            guard next.address != nil || next.digest != nil || language == document.originalLanguage else {
                throw Rejection.invalid("address", "or digest is required unless it is only requested")
            }
        }
        guard next != known else { return document }
        try requireSeen(known, next)
        if let known, known.replacesWording(with: next), reason == nil {
            throw Rejection.invalid("reason", "is required to replace an official wording")
        }
        if known != nil { unit.enqueue(keep(of: document, in: unit)) }
        unit.enqueue(save(next, of: document, in: unit))
        try unit.tell(
            DocumentTranslated(symbol: document.symbol, language: language, state: state, digest: next.digest),
            about: Subject(document.symbol), reason: reason?.rawValue)
        return try await LockDocument.require(symbol, in: unit)
    }

    /// - Throws: a conflict that shows what is on record beside what was given.
    private func requireSeen(_ known: DocumentLanguage?, _ next: DocumentLanguage) throws {
        let current = known?.version ?? 0
        guard let seen = version, seen != current else { return }
        guard (0..<current).contains(seen) else {
            throw Rejection.invalid("version", "is \(seen); the current one is \(current)")
        }
        throw Rejection.changedMeanwhile(
            "The document has changed in this language since: it is version \(current) now; you saw \(seen).",
            [
                ("version", "\(current)", "\(seen)"), ("state", known?.state.rawValue, next.state.rawValue),
                ("title", known?.title?.rawValue, next.title?.rawValue),
                ("address", known?.address?.rawValue, next.address?.rawValue),
                ("digest", known?.digest?.rawValue, next.digest?.rawValue),
            ])
    }

    /// Puts down how it was before.
    private func keep(of document: Document, in unit: UnitOfWork) -> SQL {
        """
        INSERT INTO document_language_former (document, language, version, state, title, address, digest, changed_by,
            changed_at, reason, replaced_by, replaced_at)
        SELECT document, language, version, state, title, address, digest, changed_by, changed_at, \(reason),
            \(unit.actor.subject), \(unit.now)
        FROM document_language WHERE document = \(document.symbol.key) AND language = \(language)
        """
    }

    private func save(_ next: DocumentLanguage, of document: Document, in unit: UnitOfWork) -> SQL {
        """
        INSERT INTO document_language (document, language, state, title, address, digest, changed_by, changed_at)
        VALUES (\(document.symbol.key), \(language), \(state), \(next.title), \(next.address), \(next.digest),
            \(unit.actor.subject), \(unit.now))
        ON CONFLICT (document, language) DO UPDATE SET state = excluded.state, title = excluded.title,
            address = excluded.address, digest = excluded.digest, changed_by = excluded.changed_by,
            changed_at = excluded.changed_at, version = document_language.version + 1
        """
    }
}

extension DocumentLanguage {
    /// Whether another one has something else in the place of what is official. To add what was missing replaces nothing.
    fileprivate func replacesWording(with next: DocumentLanguage) -> Bool {
        func replaces<Value: Equatable>(_ former: Value?, _ next: Value?) -> Bool { former != nil && former != next }
        return state == .official
            && (replaces(title, next.title) || replaces(address, next.address) || replaces(digest, next.digest))
    }
}
