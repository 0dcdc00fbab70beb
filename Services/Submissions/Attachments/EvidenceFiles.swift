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

/// Keeps who may see an action of which a file is evidence.
struct KeepEvidenceVisibility: EventHandler {
    func apply(_ event: ActionRevised, in unit: EventUnit) async throws {
        unit.enqueue("UPDATE evidence_file SET visibility = \(event.visibility) WHERE action = \(event.action)")
    }
}
