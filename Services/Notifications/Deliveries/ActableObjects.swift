internal import Mail
internal import Models
internal import Postgres
internal import Reactor

/// On what the recipients of some letters act by a link, and until when that is asked of them.
struct ActableObjects: Sendable {
    private let isOff: Bool
    private let known: [String: (owner: PartyID?, due: Instant?)]
    /// Contacts of parties to whom such links are sent, and whether their party observes.
    private let contacts: [ContactID: Bool]

    @Reactor init(of letters: [Ledger.Leased], _ mail: MailConfiguration, _ pool: Pool) async throws {
        isOff = !mail.actsByLink
        let objects = letters.flatMap { letter in
            [letter.about] + (letter.content?.blocks ?? []).compactMap { $0.link?.object }
        }
        let ids = Set(objects.compactMap { $0.named?.id })
        let found = isOff || ids.isEmpty ? [] : try await pool.query(Select(objects: ids.sorted()))
        let reached =
            found.isEmpty && ids.isEmpty ? [] : try await pool.query(Reached(contacts: letters.map(\.recipient)))
        contacts = Dictionary(reached.map { ($0.contact, $0.observes) }) { first, _ in first }
        known = Dictionary(found.map { ($0.object, ($0.owner, $0.due)) }) { first, _ in first }
    }

    /// Focal points, alternates and contacts of organizations act by links; delegates and offices of the whole group sign in. On an
    /// action acts who is responsible for it, and no observer on a proposal.
    func mayAct(_ letter: Ledger.Leased, on object: ObjectPath) -> Bool {
        guard !isOff, let named = object.named, let observes = contacts[letter.recipient] else { return false }
        switch named.kind {
        case .action: return known[named.id]?.owner == letter.party
        case .proposal: return !observes
        default: return true
        }
    }

    /// Until when something is to be done about an object.
    func deadline(of object: ObjectPath) -> Instant? { object.named.flatMap { known[$0.id]?.due } }

    private struct Select: Statement {
        let objects: [String]

        var sql: SQL {
            """
            SELECT action AS object, owner, (
                SELECT due_at FROM deadline WHERE kind = \(DeadlineKind.action) AND object = action) AS due_at
            FROM concern WHERE action = ANY(\(objects))
            UNION ALL
            SELECT object, NULL, due_at FROM deadline WHERE kind = \(DeadlineKind.call) AND object = ANY(\(objects))
            """
        }

        static func decode(_ row: Row) throws -> (object: String, owner: PartyID?, due: Instant?) {
            try (row.object, row.owner, row.due_at)
        }
    }

    /// Those of some contacts in office who have not said that it was somebody else who acted.
    private struct Reached: Statement {
        let contacts: [ContactID]

        var sql: SQL {
            """
            SELECT reached.id, kind = ANY(\(PartyKind.observing)) AS observes
            FROM (SELECT id, party FROM contact UNION ALL SELECT id, party FROM alternate) AS reached
                JOIN party ON party.id = reached.party
            WHERE reached.id = ANY(\(contacts)) AND NOT EXISTS (
                SELECT FROM mail_link WHERE mail_link.contact = reached.id AND disowned_at IS NOT NULL)
            """
        }

        static func decode(_ row: Row) throws -> (contact: ContactID, observes: Bool) {
            try (row.id, row.observes)
        }
    }
}
