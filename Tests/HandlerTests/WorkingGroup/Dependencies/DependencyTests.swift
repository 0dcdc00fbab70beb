import Models
import Postgres
import Testing

@Suite("What waits for what", .installation, .serialized)
struct DependencyTests {
    private func hide(_ action: FollowUpAction) async throws {
        _ = try await Speaker.secretariat.send(
            ReviseAction(action: action.id, version: action.version, reason: "Closed.", visibility: .restricted))
    }

    @Test("a circle is looked for in a net of a million ways as fast as in a line")
    func diamonds() async throws {
        let party = try await Cast.party()
        let (head, tail) = (try await Cast.action(of: party), try await Cast.action(of: party))
        // Twenty-five rhombi in a row: 2²⁵ ways lead through them.
        try await Installation.running.execute(
            """
            INSERT INTO action (id, title, owner, due_on, due_at, priority, funding, state, visibility,
                    proposals, needs, zone)
                SELECT 'net-' || n, 'A', \(party)::text, '2099-01-01', '2099-01-01', 'normal', 'funded', 'proposed',
                    'public', '{}', '{}', 'UTC'
                FROM generate_series(0, 75) AS n
            """,
            """
            INSERT INTO action_dependency (earlier, later, kind, added_by, added_at)
                SELECT 'net-' || 3 * n + a, 'net-' || 3 * n + b, 'precedes', 'test', now()
                FROM generate_series(0, 24) AS n, (VALUES (0, 1), (0, 2), (1, 3), (2, 3)) AS side (a, b)
            """,
            """
            INSERT INTO action_dependency (earlier, later, kind, added_by, added_at)
                VALUES (\(head.id), 'net-0', 'precedes', 'test', now())
            """)
        // It has a second, and the net is read once.
        _ = try await Speaker.secretariat.send(AddDependency(action: head.id, earlier: tail.id, kind: .precedes))
        let last = try #require(ActionID(rawValue: "net-75"))
        let circle = try await Speaker.secretariat.attempt(
            AddDependency(action: tail.id, earlier: last, kind: .precedes))
        #expect(circle.status == 409, "\(circle.text)")
        #expect(circle.problem?.detail?.hasPrefix("That would be a cycle: action \(tail.number) → ") == true)
    }

    @Test(
        "a date that leads out of the calendar, or moves something out of it, is foreseen as a refusal of that date"
    )
    func calendar() async throws {
        let party = try await Cast.party()
        let (first, second) = (try await Cast.action(of: party), try await Cast.action(of: party, dueIn: 400))
        _ = try await Speaker.secretariat.send(AddDependency(action: second.id, earlier: first.id, kind: .precedes))
        try await Installation.running.execute(
            """
            UPDATE action SET starts_on = '2030-01-01', due_on = '9000-01-01' WHERE id = \(second.id)
            """)
        func foreseen(_ day: String) async throws -> [String]? {
            let due: CalendarDate = try #require(CalendarDate(rawValue: day))
            let answer = try await Speaker.secretariat.attempt(ForeseeKnockOn(action: first.id, due: due))
            return answer.status == 200 ? [] : answer.problem?.errors?.map(\.field)
        }
        #expect(try await foreseen("2040-01-01") == [])
        for day in ["4000-01-01", "9998-12-31", "9999-12-31", "0001-01-01"] {
            #expect(try await foreseen(day) == ["due"], "\(day)")
        }
    }

    @Test("whoever says what waits for an action is told of nothing that is not for him")
    func hidden() async throws {
        let (party, other) = (try await Cast.party(), try await Cast.party())
        let owner = try await Cast.focalPoint(of: party)
        let (first, own) = (try await Cast.action(of: other, dueIn: 400), try await Cast.action(of: party))
        let behind = try await Cast.action(of: other)
        _ = try await Speaker.secretariat.send(AddDependency(action: behind.id, earlier: own.id, kind: .blocks))
        _ = try await Speaker.secretariat.send(AddDependency(action: first.id, earlier: behind.id, kind: .blocks))
        try await hide(behind)
        let waiting = try await owner.send(
            AddDependency(action: own.id, earlier: try await Cast.action(of: other, dueIn: 390).id, kind: .precedes))
        #expect(waiting.knockOn?.contains { $0.action == behind.id } != true, "\(waiting.knockOn ?? [])")
        let circle = try await owner.attempt(AddDependency(action: own.id, earlier: first.id, kind: .precedes))
        #expect(
            circle.problem?.detail
                == "That would be a cycle: action \(own.number) → an action that you may not read → action "
                + "\(first.number) → action \(own.number).", "\(circle.text)")
        let third = try await Cast.focalPoint(of: other).attempt(MoveAction(action: behind.id, move: .accept))
        #expect(third.status == 200)
    }
}
