internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

/// A version that is about to be put on record.
struct WrittenVersion: Sendable {
    let proposal: ProposalNumber
    let version: Int
    let language: LanguageTag
    let title: Line
    let text: Prose
    var session: Line?
    var reason: Prose?
    var amendment: AmendmentID?

    /// Adds the version; which one is current is up to the caller.
    @Reactor func enqueue(in unit: UnitOfWork) {
        let author = unit.actor.subject
        unit.enqueue(
            """
            INSERT INTO proposal_version (proposal, version, language, author, session, reason, amendment, written_at)
            VALUES (\(proposal), \(version), \(language), \(author), \(session), \(reason), \(amendment), \(unit.now))
            """)
        unit.enqueue(
            LanguageText(language: language, title: title, text: text, author: author, writtenAt: unit.now)
                .insert(proposal, version))
    }

    /// Adds the version and makes it the current one.
    ///
    /// - Parameter isDraft: whether the proposal is not on the table, so that nobody is to hear of it.
    @Reactor func publish(isDraft: Bool = false, in unit: UnitOfWork) throws {
        enqueue(in: unit)
        unit.enqueue(
            """
            UPDATE proposal SET version = \(version), title = \(title), summary = \(text) WHERE number = \(proposal)
            """)
        guard !isDraft else { return }
        try unit.tell(
            ProposalRevised(number: proposal, version: version, title: title, amendment: amendment),
            about: Subject(proposal), reason: reason?.rawValue)
    }
}

extension LanguageText {
    func insert(_ proposal: ProposalNumber, _ version: Int) -> SQL {
        """
        INSERT INTO version_text (proposal, version, language, title, text, author, written_at, correction,
            correction_reason)
        VALUES (\(proposal), \(version), \(language), \(title), \(text), \(author), \(writtenAt), \(correction ?? 0),
            \(correctionReason))
        """
    }
}

/// The words that hold, in the language in which they were written.
struct CurrentText: Statement {
    struct Output: Sendable {
        let version: Int
        let language: LanguageTag
        let title: Line
        let text: Prose
        let author: ActorID
        let writtenAt: Instant
    }

    let proposal: ProposalNumber

    var sql: SQL {
        """
        SELECT kept.version, language, words.title, words.text, words.author, words.written_at
        FROM proposal
        JOIN proposal_version AS kept ON kept.proposal = number AND kept.version = proposal.version
        JOIN version_text AS words USING (language)
        WHERE number = \(proposal) AND words.proposal = number AND words.version = kept.version
        """
    }

    static func decode(_ row: Row) throws -> Output {
        try Output(
            version: row.version, language: row.language, title: row.title, text: row.text, author: row.author,
            writtenAt: row.written_at)
    }

    /// - Parameters:
    ///   - field: that of the request in which the version stands.
    ///   - others: what is on record and what was given, in other fields of the request.
    /// - Throws: a conflict that shows what is on record beside what was given.
    @Reactor func based(
        on version: Int, field: String, in unit: UnitOfWork, showing others: (Output) -> [ChangedField]
    ) async throws -> Output {
        guard let current = try await unit.first(self) else { throw Fault("a proposal without a text") }
        guard current.version != version else { return current }
        guard version < current.version, version > 0 else {
            throw Rejection.invalid(field, "names version \(version); the current one is \(current.version)")
        }
        throw Rejection.changedMeanwhile(
            """
            Proposal \(proposal) was changed meanwhile: you have read version \(version), now it is version \
            \(current.version) by \(current.author), \(current.writtenAt).
            """,
            [(field, "\(current.version)", "\(version)")] + others(current))
    }
}

/// A field of a request, with what is on record and what was given.
typealias ChangedField = (field: String, onRecord: String?, given: String?)

extension [ChangedField] {
    /// Those of title and text that were given.
    static func texts(title: Line?, text: Prose?, on current: CurrentText.Output) -> [ChangedField] {
        [
            title.map { ("title", current.title.rawValue, $0.rawValue) },
            text.map { ("text", current.text.rawValue, $0.rawValue) },
        ].compactMap(\.self)
    }
}

/// Versions that were left by a reversal stay on record, so the next number is one more than the highest.
struct NextVersion: Statement {
    let proposal: ProposalNumber

    var sql: SQL { "SELECT coalesce(max(version), 0) + 1 FROM proposal_version WHERE proposal = \(proposal)" }

    static func decode(_ row: Row) throws -> Int { try row.decode(Int.self) }
}
