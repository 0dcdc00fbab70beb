internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

/// Keeps which files are evidence: they stay, and who may see the action reads them.
struct KeepEvidence: EventHandler {
    func apply(_ event: EvidenceAttached, in unit: EventUnit) async throws {
        guard let attachment = event.attachment else { return }
        // The row is locked, or somebody could discard the file meanwhile.
        unit.enqueue(
            """
            INSERT INTO evidence_file (attachment, action, visibility)
            SELECT id, \(event.action), \(event.visibility ?? .public) FROM attachment
            WHERE id = \(attachment) AND party = \(event.owner) FOR SHARE
            ON CONFLICT (attachment, action) DO UPDATE SET visibility = excluded.visibility
            """)
        unit.enqueue(
            """
            UPDATE attachment SET expires_at = NULL
            WHERE id = \(attachment) AND EXISTS (SELECT FROM evidence_file AS named WHERE named.attachment = attachment.id)
            """)
    }
}

/// A file whose evidence was withdrawn is the own matter of its party again, and is kept as one that nothing names.
struct DropEvidence: EventHandler {
    func apply(_ event: EvidenceWithdrawn, in unit: EventUnit) async throws {
        guard let attachment = event.attachment else { return }
        unit.enqueue("DELETE FROM evidence_file WHERE attachment = \(attachment) AND action = \(event.action)")
        unit.enqueue(
            """
            UPDATE attachment SET expires_at = \(unit.now.advanced(by: FileLifetime.stored))
            WHERE id = \(attachment) AND expires_at IS NULL AND NOT \(StoredAttachment.isNamed)
            """)
    }
}

/// Keeps who may see an action of which a file is evidence.
struct KeepEvidenceVisibility: EventHandler {
    func apply(_ event: ActionRevised, in unit: EventUnit) async throws {
        unit.enqueue("UPDATE evidence_file SET visibility = \(event.visibility) WHERE action = \(event.action)")
    }
}
