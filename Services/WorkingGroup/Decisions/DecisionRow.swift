internal import Corrections
internal import Messaging
internal import Models
internal import Postgres
internal import Reactor
internal import Translations

/// A decision as its table holds it, without its paragraphs.
struct DecisionRow: Sendable {
    let id: DecisionID
    let number: DecisionNumber
    let title: Line
    let takenOn: CalendarDate
    let session: SessionID?
    private(set) var links: DecisionLinks
    let recordedAt: Instant
    let terms: String
    let withdrawnAt: Instant?
    let corrections: [Correction]?
    /// The title in other languages.
    let titles: [String: Line]?

    static var columns: SQL {
        """
        id, number, title, taken_on, session, proposals, needs, documents, recorded_at, terms, withdrawn_at,
        \(CorrectionLog.column(.decision, "id")),
        \(TranslationLog.wordings(.decision, "id", .title, "title")) AS titles
        """
    }

    /// The words of a decision, by the names of their fields.
    static var originals: SQL {
        """
        jsonb_build_object('title', decision.title) || coalesce((
            SELECT jsonb_object_agg('paragraphs.' || paragraph.number, paragraph.text)
            FROM decision_paragraph AS paragraph WHERE paragraph.decision = decision.id), '{}')
        """
    }

    init(_ row: Row) throws {
        id = try row.id
        number = try row.number
        title = try row.title
        takenOn = try row.taken_on
        session = try row.session
        links = try DecisionLinks(proposals: row.proposals, needs: row.needs, documents: row.documents)
        recordedAt = try row.recorded_at
        terms = try row.terms
        withdrawnAt = try row.withdrawn_at
        corrections = try row.json.corrections
        titles = try row.json.titles
    }

    /// Decisions as an actor may see them: without the symbols of documents that the actor may not see.
    @Reactor static func visible(_ rows: [DecisionRow], in reading: some HandlerContext) async throws -> [DecisionRow] {
        let known = Set(try await reading.query(VisibleDocuments(rows.flatMap(\.links.documents), to: reading.actor)))
        return rows.map { row in
            var row = row
            row.links.documents.removeAll { !known.contains($0) }
            return row
        }
    }

    /// - Parameter translations: nil in lists.
    func view(_ paragraphs: [DecisionParagraph], translations: [Translation]? = nil) -> Decision {
        Decision(
            id: id, number: number, title: title, takenOn: takenOn, session: session, proposals: links.proposals,
            needs: links.needs, documents: links.documents, paragraphs: paragraphs, recordedAt: recordedAt,
            withdrawnAt: withdrawnAt, corrections: corrections, titles: titles, translations: translations)
    }

    /// The decision with all that is on record of it.
    @Reactor func whole(in reading: some HandlerContext) async throws -> Decision {
        let paragraphs = try await reading.query(DecisionParagraphs(decisions: [id], hasDetails: true)).map(\.paragraph)
        let translations = try await TranslationLog(Subject(id), view(paragraphs).originals).read(in: reading)
        return view(paragraphs, translations: translations)
    }
}

/// What a decision is about.
struct DecisionLinks: Sendable, Equatable {
    var proposals: [ProposalNumber]
    var needs: [NeedID]
    var documents: [DocumentSymbol]

    /// The links with symbols as the register spells them.
    ///
    /// - Parameter kept: what the decision was about before: that stays, though it may be withdrawn.
    /// - Throws: a rejection that names the field.
    @Reactor func known(kept: DecisionLinks? = nil, in unit: UnitOfWork) async throws -> DecisionLinks {
        var problems = FieldProblems()
        try await problems.collect {
            try await ActionTerms.check(proposals: proposals, needs: needs, kept: kept?.needs ?? [], in: unit)
        }
        let documents = try await problems.collect {
            try await KnownDocuments.require(self.documents, as: "documents", in: unit)
        }
        guard let documents, problems.isEmpty else { throw problems.rejection }
        return DecisionLinks(proposals: proposals, needs: needs, documents: documents)
    }
}

struct FindDecision: Statement {
    let id: DecisionID

    var sql: SQL { "SELECT \(DecisionRow.columns) FROM decision WHERE id = \(id)" }

    static func decode(_ row: Row) throws -> DecisionRow { try DecisionRow(row) }
}

/// Changes of one decision stand in one order: its row is what writers queue at.
struct LockDecision: Statement {
    let id: DecisionID

    var sql: SQL { "SELECT \(DecisionRow.columns) FROM decision WHERE id = \(id) FOR UPDATE" }

    static func decode(_ row: Row) throws -> DecisionRow { try DecisionRow(row) }

    /// - Throws: a rejection where there is none, or it was withdrawn.
    @Reactor static func requireStanding(_ id: DecisionID, in unit: UnitOfWork) async throws -> DecisionRow {
        guard let row = try await unit.first(LockDecision(id: id)) else { throw Rejection.notFound("decision", id) }
        try Rejection.requireStanding("decision", withdrawnAt: row.withdrawnAt)
        return row
    }
}

/// The paragraphs of decisions, each with its decision, in their order.
struct DecisionParagraphs: Statement {
    let decisions: [DecisionID]
    var hasDetails = false

    var sql: SQL {
        """
        SELECT decision, number, text, type, actors, bodies, status, superseded_by,
            CASE WHEN \(hasDetails) THEN (SELECT coalesce(json_agg(json_strip_nulls(json_build_object(
                'from', from_status, 'to', to_status, 'by', taken_by, 'onBehalfOf', on_behalf_of, 'reason', reason,
                'at', to_char(taken_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))) ORDER BY step), '[]')
                FROM decision_step WHERE decision_step.decision = decision_paragraph.decision
                    AND decision_step.paragraph = decision_paragraph.number) END AS history
        FROM decision_paragraph WHERE decision = ANY(\(decisions)) ORDER BY decision, place
        """
    }

    static func decode(_ row: Row) throws -> (decision: DecisionID, paragraph: DecisionParagraph) {
        let type: ParagraphType = try row.type
        let status: ParagraphStatus = try row.status
        let history: [ParagraphStep]? = try row.json.history
        let paragraph = try DecisionParagraph(
            number: row.number, text: row.text, type: type, actors: row.actors, bodies: row.bodies, status: status,
            supersededBy: row.superseded_by, history: history,
            allowedStatuses: history.map { _ in type.machine.allowed(from: status) })
        return try (row.decision, paragraph)
    }
}

extension Decision {
    /// The decision as the unit of work leaves it, as its actor may see it.
    @Reactor static func load(_ id: DecisionID, in unit: UnitOfWork) async throws -> Decision {
        guard let found = try await unit.first(LockDecision(id: id)),
            let row = try await DecisionRow.visible([found], in: unit).first
        else { throw Fault("a decision vanished") }
        return try await row.whole(in: unit)
    }
}
