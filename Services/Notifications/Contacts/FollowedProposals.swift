internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

/// Keeps which proposals an action follows up.
struct KeepFollowedProposals: EventHandler {
    func apply(_ event: ActionProposed, in unit: EventUnit) async throws {
        unit.enqueue(
            """
            INSERT INTO concern (action, owner, proposals)
            VALUES (\(event.action), \(event.owner), \(event.proposals))
            ON CONFLICT (action) DO UPDATE SET owner = excluded.owner, proposals = excluded.proposals
            """)
    }
}

/// Forgets an action that nothing more is done about.
struct DropFollowedProposals: EventHandler {
    func apply(_ event: ActionMoved, in unit: EventUnit) async throws {
        if event.to == .dropped || event.to == .superseded {
            unit.enqueue("DELETE FROM concern WHERE action = \(event.action)")
        }
    }
}

/// The owners of actions that follow up any of some proposals.
struct FollowUpOwners: Statement {
    let proposals: [ProposalNumber]

    var sql: SQL { "SELECT DISTINCT owner FROM concern WHERE proposals && \(proposals) ORDER BY owner" }

    static func decode(_ row: Row) throws -> PartyID { try row.decode(PartyID.self) }
}

/// The parties of some regions that have a focal point in office.
struct PartiesInRegions: Statement {
    let regions: [Region]
    let today: CalendarDate

    var sql: SQL {
        """
        SELECT DISTINCT party.id FROM party JOIN contact ON contact.party = party.id
        WHERE region = ANY(\(regions)) AND valid_from <= \(today) AND (valid_to IS NULL OR valid_to >= \(today))
        ORDER BY party.id
        """
    }

    static func decode(_ row: Row) throws -> PartyID { try row.decode(PartyID.self) }
}
