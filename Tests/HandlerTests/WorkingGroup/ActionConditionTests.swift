import Messaging
import Models
import Postgres
import Reactor
import ServiceKit
import TestSupport
import Testing

@testable import WorkingGroup

/// What is said of an action twice, in Swift and in SQL, is compared for every state, owner and reader.
@Suite("Conditions of actions, in Swift and in SQL", .installation) @Reactor struct ActionConditionTests {
    private struct Truth: Statement {
        let sql: SQL

        static func decode(_ row: Row) throws -> Bool { try row.decode(Bool.self) }
    }

    private struct Moment: Statement {
        let sql: SQL

        static func decode(_ row: Row) throws -> Instant { try row.decode(Instant.self) }
    }

    private struct Rows: Statement {
        let condition: SQL

        var sql: SQL { "SELECT \(ActionRow.columns) FROM action WHERE \(condition)" }

        static func decode(_ row: Row) throws -> ActionRow { try ActionRow(row) }
    }

    private func isTrue(_ sql: SQL) async throws -> Bool {
        let pool = try Installation.running.host(of: .workingGroup).pool
        return try await pool.query(Truth(sql: "SELECT \(sql)")).first == true
    }

    private func rows(where condition: SQL) async throws -> [ActionRow] {
        try await Installation.running.host(of: .workingGroup).pool.query(Rows(condition: condition))
    }

    @Test("What is open and has funds can be late, and what is not dropped or superseded still counts")
    func states() async throws {
        for state in ActionState.allCases {
            #expect(try await isTrue("action_is_live(\(state))") == state.isLive, "\(state)")
            for funding in FundingStatus.allCases {
                let canBeLate = state.isOpen && funding != .unfunded
                let found = try await isTrue("action_can_be_late(\(state), \(funding))")
                #expect(found == canBeLate, "\(state), \(funding)")
            }
        }
    }

    @Test("The sweep looks at an action when the first step of its timetable comes")
    func firstStep() async throws {
        let days = try #require(ActionTimetable.reminders.map(\.days).max())
        let pool = try Installation.running.host(of: .workingGroup).pool
        // The change of a clock lies between some of them.
        for month in 0..<12 {
            let due = try Installation.running.now.advanced(by: .days(30 * month))
            let step = try await pool.query(Moment(sql: "SELECT first_action_step(\(due))")).first
            #expect(step == due.advanced(by: .days(-days)))
        }
    }

    @Test("A list shows exactly what can be seen one by one, and calls late what is late")
    func lists() async throws {
        let (state, organization) = try await fill()
        let all = try await rows(where: "true")
        #expect(all.count == 3 * ActionVisibility.allCases.count * ActionState.allCases.count * 4)
        let now = try Installation.running.now
        let late = all.filter { $0.isOverdue(at: now) }.map(\.id)
        #expect(!late.isEmpty && late.count < all.count)
        #expect(try await Set(rows(where: ActionRow.isOverdue(at: now)).map(\.id)) == Set(late))
        for role in Role.allCases {
            for party in [nil, state, organization] {
                let actor = Models.Actor(subject: "somebody", roles: [role], party: party)
                let visible = Set(all.filter { $0.isVisible(to: actor) }.map(\.id))
                let listed = try await Set(rows(where: ActionRow.isVisible(to: actor)).map(\.id))
                #expect(listed == visible, "\(role) of \(party?.rawValue ?? "nobody")")
            }
        }
    }

    /// Actions of a state, of an organization and of a unit of the secretariat: in every state, for every circle of readers,
    /// with and without funds, due yesterday and in a month.
    private func fill() async throws -> (PartyID, PartyID) {
        let state = try #require(PartyID(rawValue: "atlantis"))
        let organization = try #require(PartyID(rawValue: "league-of-the-sea"))
        let unit = try #require(PartyID(rawValue: "unit-policy"))
        try await Speaker.secretariat.send(RegisterParty(id: state, name: "Atlantis", kind: .memberState, region: "AG"))
        try await Speaker.secretariat.send(
            RegisterParty(id: organization, name: "League of the Sea", kind: .internationalOrganization))
        try await Installation.running.host(of: .workingGroup).pool.execute(
            """
            INSERT INTO action (id, title, owner, zone, due_on, due_at, priority, funding, visibility, proposals, needs,
                state, superseded_by)
            SELECT id, 'Action', owner, 'UTC', due::date, due, 'normal', funding, visibility, '{}', '{}', state,
                CASE WHEN state = \(ActionState.superseded) THEN id END
            FROM unnest(\([state, organization, unit])) AS owner
                CROSS JOIN unnest(\(ActionVisibility.allCases)) AS visibility
                CROSS JOIN unnest(\(ActionState.allCases)) AS state
                CROSS JOIN unnest(\([FundingStatus.funded, .unfunded])) AS funding
                CROSS JOIN (VALUES (now() - interval '1 day', 'late'), (now() + interval '30 days', 'early'))
                    AS date (due, word)
                CROSS JOIN LATERAL (SELECT concat_ws('-', owner, visibility, state, funding, word)) AS named (id)
            """)
        return (state, organization)
    }
}
