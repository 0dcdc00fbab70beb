internal import Corrections
public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension AttachEvidence: Command {
    public func perform(in unit: UnitOfWork) async throws -> FollowUpAction {
        guard dated <= unit.now.date.advanced(byDays: 1) else {
            throw Rejection.invalid("dated", "must not be in the future")
        }
        let current = try await LockAction.require(action, in: unit)
        if !unit.actor.has(.secretariat) {
            try ActionAuthorization.requireOwner(unit.actor, current.owner, to: "attach evidence to it")
        }
        guard !current.state.isFinal else {
            throw Rejection(.transitionRefused, detail: "The action is \(word: current.state).")
        }
        let (reference, attachment) = try await known(to: current.owner.party, in: unit)
        unit.enqueue(insert(reference, attachment, at: unit.now, by: unit.actor.subject, for: unit.actor.onBehalfOf))
        try unit.tell(
            EvidenceAttached(
                action: action, number: current.number, title: current.title, owner: current.owner.party, kind: kind,
                attachment: attachment, visibility: current.toldVisibility),
            about: Subject(action))
        return try await FollowUpAction.load(action, in: unit)
    }

    private var isDigest: Bool { ContentDigest(rawValue: reference.rawValue) != nil }

    /// The reference as it is kept: a symbol as the register spells it, the digest of a file.
    private func known(
        to owner: PartyID, in unit: UnitOfWork
    ) async throws -> (reference: Line, attachment: AttachmentID?) {
        switch kind {
        case .link: (reference, nil)
        case .document: (try await knownDocument(in: unit), nil)
        case .file: try await knownFile(of: owner, in: unit)
        }
    }

    /// What its owner has not uploaded is known by its digest alone: it is kept elsewhere.
    private func knownFile(
        of owner: PartyID, in unit: UnitOfWork
    ) async throws -> (reference: Line, attachment: AttachmentID?) {
        do {
            let file = try await unit.ask(ResolveAttachment(party: owner, reference: reference), of: .submissions)
            return (file.sha256.map { Line(cutting: $0.rawValue) } ?? reference, file.id)
        } catch let refused as RemoteProblem where refused.problem.status == 404 {
            guard isDigest else {
                throw Rejection.invalid("reference", "names no file that \(owner) has uploaded")
            }
            return (reference, nil)
        }
    }

    private func knownDocument(in unit: UnitOfWork) async throws -> Line {
        guard let symbol = DocumentSymbol(rawValue: reference.rawValue) else {
            throw Rejection.invalid("reference", "is no symbol of a document")
        }
        let known = try await KnownDocuments.require([symbol], as: "reference", in: unit)
        return Line(cutting: known.first?.rawValue ?? symbol.rawValue)
    }

    private func insert(
        _ reference: Line, _ attachment: AttachmentID?, at instant: Instant, by author: ActorID, for party: PartyID?
    ) -> SQL {
        """
        INSERT INTO evidence (action, kind, reference, attachment, title, dated, attached_by, on_behalf_of, attached_at)
        VALUES (\(action), \(kind), \(reference), \(attachment), \(title), \(dated), \(author), \(party),
            \(instant))
        """
    }
}

/// What is attached to an action, as far as it names no document that the actor may not know of.
struct ActionEvidence: Statement {
    let action: ActionID
    let actor: Actor

    var sql: SQL {
        """
        SELECT evidence.evidence, kind, reference, attachment, title, dated, attached_by, evidence.on_behalf_of,
            attached_at, accepted, note, reviewed_by, evidence_review.on_behalf_of AS reviewed_for, reviewed_at,
            withdrawn_at, \(CorrectionLog.evidenceColumn("evidence.evidence"))
        FROM evidence LEFT JOIN evidence_review
            ON evidence_review.action = evidence.action AND evidence_review.evidence = evidence.evidence
        WHERE evidence.action = \(action) AND \(VisibleDocuments.hasEvidence(for: actor)) ORDER BY evidence.evidence
        """
    }

    static func decode(_ row: Row) throws -> Evidence {
        let review = try EvidenceReview(
            accepted: row.accepted, note: row.note, reviewer: row.reviewed_by, onBehalfOf: row.reviewed_for,
            at: row.reviewed_at)
        return try Evidence(
            number: row.evidence, kind: row.kind, reference: row.reference, attachment: row.attachment,
            title: row.title, dated: row.dated, by: row.attached_by, onBehalfOf: row.on_behalf_of,
            at: row.attached_at, review: review, withdrawnAt: row.withdrawn_at, corrections: row.json.corrections)
    }
}

extension EvidenceReview {
    /// As it stands beside its piece of evidence; nil where nobody has reviewed that.
    init?(accepted: Bool?, note: Prose?, reviewer: ActorID?, onBehalfOf: PartyID?, at: Instant?) {
        guard let accepted, let reviewer, let at else { return nil }
        self.init(accepted: accepted, note: note, by: reviewer, onBehalfOf: onBehalfOf, at: at)
    }
}
