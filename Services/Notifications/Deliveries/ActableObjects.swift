internal import Mail
internal import Models
internal import Postgres
internal import Reactor

/// On what the recipients of some letters act by a link, and until when that is asked of them.
struct ActableObjects: Sendable {
    private let isOff: Bool
    private let known: [String: (owner: PartyID?, due: Instant?)]

    @Reactor init(of letters: [Ledger.Leased], _ mail: MailConfiguration, _ pool: Pool) async throws {
        isOff = !mail.actsByLink
        let objects = letters.flatMap { letter in
            [letter.about] + (letter.content?.blocks ?? []).compactMap { $0.link?.object }
        }
        let ids = Set(objects.compactMap { $0.named?.id })
        let found = isOff || ids.isEmpty ? [] : try await pool.query(Select(objects: ids.sorted()))
        known = Dictionary(found.map { ($0.object, ($0.owner, $0.due)) }) { first, _ in first }
    }

    /// Contacts of delegations act by links; offices of the whole group sign in. On an action acts who is responsible for it.
    func mayAct(_ letter: Ledger.Leased, on object: ObjectPath) -> Bool {
        guard !isOff, let named = object.named, !Office.allCases.contains(where: { $0.recipient == letter.party })
        else {
            return false
        }
        return named.kind == .action ? known[named.id]?.owner == letter.party : true
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
}
