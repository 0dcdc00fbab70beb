import Messaging
import Models
import Postgres
import Testing

@Suite("The mandate, and sessions with their minutes", .installation, .serialized)
struct SessionTests {
    private func plan(agenda: [String] = ["1", "2", "2.1"]) async throws -> PlanSession {
        PlanSession(
            id: .generate(), title: "A session", format: .hybrid, place: "Nairobi",
            zone: try #require(TimeZoneName(rawValue: "Pacific/Auckland")),
            // In Auckland it is the next day already.
            startsAt: try #require(Instant(rfc3339: "2027-03-01T20:00:00Z")),
            endsAt: try #require(Instant(rfc3339: "2027-03-03T04:00:00Z")),
            links: [
                SessionLink(
                    label: "Webcast", address: try #require(WebAddress(rawValue: "https://example.org/w")),
                    audience: .public),
                SessionLink(
                    label: "Room", address: try #require(WebAddress(rawValue: "https://example.org/r")),
                    audience: .participants),
            ],
            agenda: try agenda.map {
                AgendaItem(number: try #require(AgendaNumber(rawValue: $0)), title: "An item")
            })
    }

    /// A session that has begun.
    private func session() async throws -> Session {
        let planned = try await Speaker.secretariat.send(try await plan())
        _ = try await Speaker.coChair.send(PublishSession(session: planned.id))
        return try await Speaker.secretariat.send(MoveSession(session: planned.id, move: .open))
    }

    @Test("the mandate is kept in versions: who is late sees both texts, and nothing is changed behind the service")
    func mandate() async throws {
        let party = try await Cast.party()
        let request = RecordMandate(
            title: "A mandate", text: "Follow up.", source: "A resolution", remit: [MandateTask(text: "Report.")],
            coChairs: [CoChair(name: "One", party: party)], funding: .subjectToResources)
        let stranger = try await Cast.focalPoint(of: party)
        try await refuses(request, stranger, 403)
        try await refuses(request, Speaker.everybody, 401)
        let first = try await Speaker.secretariat.send(request)
        #expect(first.version == 1)
        #expect(try await Speaker.coChair.send(request) == first)
        try await refuses(
            RecordMandate(
                title: "Another", text: "Follow up.", source: "A resolution", remit: [], coChairs: [],
                funding: .funded), Speaker.secretariat, 409, field: "title")
        let revise = ReviseMandate(basedOn: 1, reason: "There is money.", funding: .partlyFunded)
        async let one = Speaker.secretariat.attempt(revise)
        async let other = Speaker.coChair.attempt(
            ReviseMandate(basedOn: 1, reason: "There is none.", text: "Stop.", funding: .unfunded))
        let answers = [try await one, try await other]
        #expect(answers.map(\.status).sorted() == [200, 409])
        let loser = try #require(answers.first { $0.status == 409 }?.problem)
        #expect(loser.errors?.contains { $0.field == "funding" && $0.detail.contains("on record") } == true)
        try await refuses(
            ReviseMandate(basedOn: 2, reason: "Nothing.", title: "A mandate"), Speaker.secretariat, 422, field: "text")
        try await refuses(
            ReviseMandate(
                basedOn: 2, reason: "Who?",
                coChairs: [CoChair(name: "Two", party: PartyID(rawValue: "nowhere"))]),
            Speaker.secretariat, 422, field: "coChairs[0].party")
        let reader = Speaker.everybody
        #expect(try await reader.send(ShowMandate()).version == 2)
        #expect(try await reader.send(ShowMandate(version: 1)) == first)
        try await refuses(ShowMandate(version: 3), reader, 404)
        #expect(try await reader.send(ListMandateVersions()).items.map(\.version) == [1, 2])
        let noted = try await Speaker.coChair.send(
            ReviseMandate(basedOn: 2, reason: "Who, and how.", appointedBy: "The Bureau", fundingNote: "Asked for.")
        )
        try await refuses(
            ReviseMandate(basedOn: 3, reason: "Both.", fundingNote: "Granted.", clear: [.fundingNote]),
            Speaker.coChair, 422, field: "clear")
        let bare = try await Speaker.coChair.send(
            ReviseMandate(basedOn: 3, reason: "Not any more.", clear: [.fundingNote]))
        #expect(noted.fundingNote == "Asked for." && bare.fundingNote == nil && bare.appointedBy == "The Bureau")
        await #expect(throws: PostgresError.self) {
            try await Installation.running.execute("UPDATE mandate_version SET title = 'x'")
        }
    }

    @Test("a session is seen when it is published, links for participants by them alone")
    func publication() async throws {
        let party = try await Cast.party()
        let (reader, member) = (Speaker.everybody, try await Cast.focalPoint(of: party))
        let request = try await plan(agenda: ["2.1", "10", "2", "1"])
        try await refuses(request, member, 403)
        let planned = try await Speaker.secretariat.send(request)
        #expect(try await Speaker.secretariat.send(request) == planned)
        #expect(planned.agenda.map(\.number.rawValue) == ["1", "2", "2.1", "10"])
        #expect((planned.starts.rawValue, planned.ends.rawValue) == ("2027-03-02", "2027-03-03"))
        try await refuses(ShowSession(session: planned.id), reader, 404)
        try await refuses(ShowSession(session: planned.id), member, 404)
        try await refuses(MoveSession(session: planned.id, move: .open), Speaker.coChair, 409, field: "move")
        let published = try await Speaker.coChair.send(PublishSession(session: planned.id))
        #expect(try await Speaker.coChair.send(PublishSession(session: planned.id)) == published)
        #expect(try await reader.send(ShowSession(session: planned.id)).links.map(\.label) == ["Webcast"])
        #expect(try await member.send(ShowSession(session: planned.id)).links.count == 2)
        let listed = try await reader.send(ListSessions(limit: PageLimit(rawValue: 500))).items
        #expect(
            listed.contains { $0.id == planned.id } && listed.allSatisfy { $0.isPublished && $0.links.count < 2 })
    }

    @Test("bad plans are refused by their field, and two editors by what both wrote")
    func plans() async throws {
        let good = try await plan()
        func refused(_ field: String, _ change: (JSONValue) -> JSONValue) async throws {
            let encoded = try JSON.decode(JSONValue.self, from: try JSON.encode(good))
            let answer = try await Speaker.secretariat.answer(
                PlanSession.definition.name, try JSON.encode(change(encoded)))
            #expect(answer.status == 422, "\(field): \(answer.text)")
            #expect(answer.problem?.errors?.contains { $0.field == field } == true, "\(field): \(answer.text)")
        }
        try await refused("zone") { $0.with("zone", .string("Nowhere/City")) }
        try await refused("place") { $0.with("place", .null) }
        try await refused("endsAt") { $0.with("endsAt", .string("2027-03-01T20:00:00Z")) }
        try await refused("startsAt") { $0.with("startsAt", .string("2027-02-30T20:00:00Z")) }
        let item = JSONValue.object(["number": .string("4.1"), "title": .string("T")])
        try await refused("agenda[0].number") { $0.with("agenda", .array([item])) }
        let group = JSONValue.object([
            "name": .string("G"), "items": .array([.string("9")]), "parties": .array([]),
        ])
        try await refused("groups[0].items") { $0.with("groups", .array([group])) }

        let planned = try await Speaker.secretariat.send(good)
        async let one = Speaker.secretariat.attempt(
            ReviseSession(session: planned.id, version: planned.version, reason: "A.", place: "Room 1"))
        async let other = Speaker.coChair.attempt(
            ReviseSession(session: planned.id, version: planned.version, reason: "B.", place: "Room 2"))
        let answers = [try await one, try await other]
        #expect(answers.map(\.status).sorted() == [200, 409])
        let shown = answers.first { $0.status == 409 }?.problem?.errors?.first { $0.field == "place" }?.detail ?? ""
        #expect(shown.contains("Room 1") && shown.contains("Room 2"))
    }

    @Test("every pair of statuses is walked: an agreed move leads there, every other one is refused")
    func moves() async throws {
        let paths: [SessionStatus: [SessionMove]] = [
            .planned: [], .open: [.open], .suspended: [.open, .suspend], .closed: [.open, .close],
            .cancelled: [.cancel],
        ]
        for from in SessionStatus.allCases {
            for move in SessionMove.allCases {
                let planned = try await Speaker.secretariat.send(try await plan())
                _ = try await Speaker.secretariat.send(PublishSession(session: planned.id))
                for step in try #require(paths[from]) {
                    _ = try await Speaker.coChair.send(
                        MoveSession(session: planned.id, move: step, reason: "So it goes."))
                }
                let answer = try await Speaker.coChair.attempt(
                    MoveSession(session: planned.id, move: move, reason: "So it goes."))
                let now = try await Speaker.coChair.send(ShowSession(session: planned.id))
                let wanted = SessionStatus.machine.transition(move).flatMap { $0.from.contains(from) ? $0.to : nil }
                #expect(answer.status == (wanted == nil ? 409 : 200), "\(move) from \(from): \(answer.text)")
                #expect(now.status == wanted ?? from)
                #expect(now.history?.count == (paths[from]?.count ?? 0) + (wanted == nil ? 0 : 1))
            }
        }
        let open = try await session()
        try await refuses(MoveSession(session: open.id, move: .suspend), Speaker.coChair, 422, field: "reason")
        try await refuses(
            MoveSession(session: open.id, move: .close, version: 1), Speaker.coChair, 409, field: "version")
    }

    @Test(
        "delegations attend a session that has begun; states count, observers do not, and a correction counts once")
    func attendance() async throws {
        let (state, other) = (try await Cast.party(), try await Cast.party())
        let observer = try await Cast.party(.observer, region: nil)
        let planned = try await Speaker.secretariat.send(try await plan())
        func record(_ id: SessionID, _ pairs: [(PartyID, Presence)]) -> RecordSessionAttendance {
            RecordSessionAttendance(
                session: id, delegations: pairs.map { DelegationPresence(party: $0, presence: $1) })
        }
        try await refuses(record(planned.id, [(state, .online)]), Speaker.secretariat, 409)
        let open = try await session()
        let unknown = try #require(PartyID(rawValue: "nowhere"))
        try await refuses(
            record(open.id, [(state, .online), (unknown, .online)]), Speaker.secretariat, 422,
            field: "delegations[1].party")
        try await refuses(record(open.id, [(state, .online)]), try await Cast.focalPoint(of: state), 403)
        let first = try await Speaker.secretariat.send(
            record(open.id, [(state, .online), (other, .both), (observer, .inPerson)]))
        #expect((first.states, first.byRegion["AG"], first.delegations.count) == (2, 2, 3))
        let second = try await Speaker.coChair.send(record(open.id, [(other, .absent)]))
        #expect(second.states == 1 && second.delegations.count == 3)
        #expect(try await Speaker.everybody.send(ShowSessionAttendance(session: open.id)) == second)
    }
}

extension JSONValue {
    /// The object with another value of a member.
    fileprivate func with(_ name: String, _ value: JSONValue) -> JSONValue {
        guard case .object(var members) = self else { return self }
        members[name] = value
        return .object(members)
    }
}
