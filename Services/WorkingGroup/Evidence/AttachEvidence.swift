internal import Corrections
public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension AttachEvidence: Command {
    public func perform(in unit: UnitOfWork) async throws -> FollowUpAction {
        try checkReference()
        guard dated <= unit.now.date.advanced(byDays: 1) else {
            throw Rejection.invalid("dated", "must not be in the future")
        }
        let current = try await LockAction.require(action, in: unit)
        if !unit.actor.has(.secretariat) {
            try ActionAuthorization.requireOwner(unit.actor, current.owner, to: "attach evidence to it")
        }
        guard !current.state.isFinal else {
            throw Rejection(.transitionRefused, detail: "The action is \(current.state.rawValue).")
        }
        let reference = try await knownReference(in: unit)
        unit.enqueue(insert(reference, at: unit.now, by: unit.actor.signature, for: unit.actor.onBehalfOf))
        try unit.tell(
            EvidenceAttached(
                action: action, number: current.number, title: current.title, owner: current.owner.party, kind: kind,
                visibility: current.toldVisibility),
            about: Subject(action))
        return try await FollowUpAction.load(action, in: unit)
    }

    private func checkReference() throws {
        switch kind {
        case .link where WebAddress(rawValue: reference.rawValue) == nil:
            throw Rejection.invalid("reference", "must be \(WebAddress.rule.words)")
        case .file where ContentDigest(rawValue: reference.rawValue) == nil:
            throw Rejection.invalid("reference", "must be the SHA-256 of the file, 64 hexadecimal digits")
        default: break
        }
    }

    /// The reference as it is kept: a symbol as the register spells it.
    private func knownReference(in unit: UnitOfWork) async throws -> Line {
        guard kind == .document else { return reference }
        let symbol: DocumentSymbol
        do {
            symbol = try DocumentSymbol(parsing: reference.rawValue)
        } catch {
            throw Rejection.invalid("reference", error.description)
        }
        let known = try await KnownDocuments.require([symbol], as: "reference", in: unit)
        return Line(cutting: known.first?.rawValue ?? symbol.rawValue)
    }

    private func insert(_ reference: Line, at instant: Instant, by signature: Line, for party: PartyID?) -> SQL {
        """
        INSERT INTO evidence (action, kind, reference, title, dated, attached_by, on_behalf_of, attached_at)
        VALUES (\(action), \(kind), \(reference), \(title), \(dated), \(signature), \(party), \(instant))
        """
    }
}

/// What is attached to an action, as far as it names no document that the actor may not know of.
struct ActionEvidence: Statement {
    let action: ActionID
    let actor: Actor

    var sql: SQL {
        """
        SELECT evidence.evidence, kind, reference, title, dated, attached_by, evidence.on_behalf_of, attached_at,
            accepted, note, reviewed_by, evidence_review.on_behalf_of AS reviewed_for, reviewed_at, withdrawn_at,
            \(CorrectionLog.evidenceColumn("evidence.evidence"))
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
            number: row.evidence, kind: row.kind, reference: row.reference, title: row.title, dated: row.dated,
            by: row.attached_by, onBehalfOf: row.on_behalf_of, at: row.attached_at, review: review,
            withdrawnAt: row.withdrawn_at, corrections: row.json.corrections)
    }
}

extension EvidenceReview {
    /// As it stands beside its piece of evidence; nil where nobody has reviewed that.
    init?(accepted: Bool?, note: Prose?, reviewer: Line?, onBehalfOf: PartyID?, at: Instant?) {
        guard let accepted, let reviewer, let at else { return nil }
        self.init(accepted: accepted, note: note, by: reviewer, onBehalfOf: onBehalfOf, at: at)
    }
}
