import Models
import Postgres
import Testing

@Suite("Minutes that give out actions", .installation, .serialized)
struct MinutesTests {
    /// A session in Auckland that has begun, on 2 and 3 March 2027 there.
    private func session() async throws -> SessionID {
        let planned = try await Speaker.secretariat.send(
            PlanSession(
                title: "A session", format: .inPerson, place: "Auckland",
                zone: try #require(TimeZoneName(rawValue: "Pacific/Auckland")),
                startsAt: try #require(Instant(rfc3339: "2027-03-01T20:00:00Z")),
                endsAt: try #require(Instant(rfc3339: "2027-03-03T04:00:00Z")),
                agenda: [AgendaItem(number: try #require(AgendaNumber(rawValue: "3")), title: "Needs")]))
        _ = try await Speaker.secretariat.send(PublishSession(session: planned.id))
        _ = try await Speaker.secretariat.send(MoveSession(session: planned.id, move: .open))
        return planned.id
    }

    private func total() async throws -> Int {
        try await Speaker.secretariat.send(ShowBoard()).total
    }

    @Test("what the preview shows is what is recorded: in the zone of the session, linked, once")
    func recording() async throws {
        let party = try await Cast.party()
        let id = try await session()
        let name = try await Speaker.secretariat.send(ShowParty(party: party)).name
        let text = Prose(
            cutting: "Opened.\nItem 3: Needs\naction: \(name) to send the survey due tomorrow\n"
                + "action: secretariat to print it by 28 March 2027")
        let before = try await total()
        let preview = try await Speaker.coChair.send(PreviewMinutes(session: id, text: text))
        #expect(preview.isReadable && preview.version == 1 && preview.plainLines == 2)
        #expect(preview.actions.map(\.owner.rawValue) == [party.rawValue, "unit-secretariat"])
        #expect(preview.actions.map(\.due.rawValue) == ["2027-03-03", "2027-03-28"])
        #expect(preview.actions.allSatisfy { $0.action == nil && $0.item?.rawValue == "3" })
        #expect(try await total() == before)

        let key = MessageID()
        let request = RecordMinutes(session: id, text: text)
        let minutes = try await Speaker.secretariat.send(request, key: key)
        #expect(try await Speaker.secretariat.send(request, key: key) == minutes)
        #expect(try await Speaker.coChair.send(request) == minutes)
        #expect(try await total() == before + 2)
        let action = try await Speaker.everybody.send(
            ShowAction(action: try #require(minutes.actions.first?.action)))
        #expect(action.state == .proposed && action.owner == party && action.title == "send the survey")
        #expect(action.zone.rawValue == "Pacific/Auckland")
        // The end of the day in Auckland, in summer time.
        #expect(action.dueAt.description == "2027-03-03T11:00:00Z" && action.due.rawValue == "2027-03-03")
        #expect((action.origin?.session, action.origin?.line, action.origin?.item?.rawValue) == (id, 3, "3"))
        #expect(try await Speaker.everybody.send(ShowMinutes(session: id)) == minutes)
    }

    @Test("a new version proposes what is new in it, keeps the rest, and says what it has dropped")
    func versions() async throws {
        let party = try await Cast.party()
        let id = try await session()
        let first = try await Speaker.secretariat.send(
            RecordMinutes(
                session: id,
                text: Prose(cutting: "action: \(party) to go due tomorrow\naction: \(party) to stay in a week")))
        let text = Prose(cutting: "action: \(party) to Go  due 2027-04-01\naction: \(party) to return in a month")
        let preview = try await Speaker.coChair.send(PreviewMinutes(session: id, text: text))
        #expect(preview.actions.map(\.action) == [first.actions[0].action, nil])
        #expect(preview.actions[0].dueOnRecord?.rawValue == "2027-03-03")
        #expect(preview.dropped.map(\.action) == [first.actions[1].action])
        let noReason = try await Speaker.coChair.attempt(RecordMinutes(session: id, basedOn: 1, text: text))
        #expect(noReason.status == 422 && noReason.problem?.errors?.first?.field == "reason")
        let before = try await total()
        let second = try await Speaker.coChair.send(
            RecordMinutes(session: id, basedOn: 1, text: text, reason: "Corrected."))
        #expect(second.version == 2 && second.actions[0].action == first.actions[0].action)
        #expect(try await total() == before + 1)
        #expect(try await Speaker.coChair.send(ShowMinutes(session: id, version: 1)) == first)
        let listed = try await Speaker.everybody.send(ListMinutes(session: id)).items
        #expect(listed.map(\.version) == [1, 2] && listed.map(\.actions) == [2, 2])
        await #expect(throws: PostgresError.self) {
            try await Installation.running.execute("UPDATE minutes_version SET text = 'x'")
        }
        // An item under which there are actions stays on the agenda; this one has none.
        let shown = try await Speaker.secretariat.send(ShowSession(session: id))
        #expect(shown.minutes == 2)
        _ = try await Speaker.secretariat.send(
            ReviseSession(session: id, version: shown.version, reason: "Shorter.", agenda: []))
    }

    @Test("the lines of minutes are for everybody; what became of an action that is restricted since is not")
    func restricted() async throws {
        let party = try await Cast.party()
        let id = try await session()
        func record(_ due: String, basedOn version: Int? = nil) async throws -> Minutes {
            try await Speaker.secretariat.send(
                RecordMinutes(
                    session: id, basedOn: version, text: Prose(cutting: "action: \(party) to go due \(due)"),
                    reason: "As agreed."))
        }
        let first = try #require(try await record("2027-04-01").actions.first?.action)
        let minutes = try await record("2027-04-02", basedOn: 1)
        let reader = Speaker.everybody
        let line = try #require(minutes.actions.first)
        #expect(line.action == first && line.dueOnRecord?.rawValue == "2027-04-01")
        #expect(try await reader.send(ShowMinutes(session: id)) == minutes)
        _ = try await Speaker.secretariat.send(
            ReviseAction(action: first, version: 1, reason: "Confidential.", visibility: .restricted))
        for version in [1, 2] {
            let shown = try await reader.send(ShowMinutes(session: id, version: version)).actions
            let bare = try #require(shown.first)
            #expect(bare.owner == party && bare.title == line.title)
            #expect(bare.action == nil && bare.number == nil && bare.dueOnRecord == nil)
        }
        for api in [Speaker.coChair, try await Cast.focalPoint(of: party)] {
            #expect(try await api.send(ShowMinutes(session: id)) == minutes)
        }
    }

    @Test("what was dropped meanwhile is proposed anew where it is said again, and the preview says so")
    func restated() async throws {
        let party = try await Cast.party()
        let owner = try await Cast.focalPoint(of: party)
        let id = try await session()
        let text = Prose(cutting: "action: \(party) to go due tomorrow\naction: \(party) to stay in a week")
        let first = try await Speaker.secretariat.send(RecordMinutes(session: id, text: text))
        #expect(first.actions.map(\.state) == [.proposed, .proposed])
        let (dropped, kept) = (try #require(first.actions[0].action), try #require(first.actions[1].action))
        _ = try await owner.send(MoveAction(action: dropped, move: .decline, reason: "Not ours."))
        #expect(
            try await Speaker.coChair.send(ShowMinutes(session: id)).actions.map(\.state) == [.dropped, .proposed])

        let preview = try await Speaker.coChair.send(PreviewMinutes(session: id, text: text))
        #expect(preview.actions.map(\.action) == [nil, kept] && preview.actions.map(\.former) == [dropped, nil])
        #expect(preview.actions.map(\.state) == [nil, .proposed] && preview.dropped == [])
        // A repetition changes nothing; whoever has read the version and says the same again means it.
        let before = try await total()
        let repeated = try await Speaker.secretariat.send(RecordMinutes(session: id, text: text))
        #expect(repeated.version == 1)
        let bare = try await Speaker.coChair.attempt(RecordMinutes(session: id, basedOn: 1, text: text))
        #expect(bare.status == 422 && bare.problem?.errors?.first?.field == "reason", "\(bare.text)")
        let request = RecordMinutes(session: id, basedOn: 1, text: text, reason: "Agreed after all.")
        let second = try await Speaker.coChair.send(request)
        #expect(second.version == 2 && second.actions[0].action != dropped && second.actions[1].action == kept)
        #expect(second.actions.map(\.state) == [.proposed, .proposed])
        #expect(try await Speaker.coChair.send(request).version == 2)
        #expect(try await total() == before + 1)
        // Nothing is new in it any more.
        let same = RecordMinutes(session: id, basedOn: 2, text: text, reason: "Once more.")
        #expect(try await Speaker.coChair.send(same).version == 2)
    }

    @Test("where the session is moved behind its minutes, new minutes are of its first day")
    func movedSession() async throws {
        let party = try await Cast.party()
        let id = try await session()
        _ = try await Speaker.secretariat.send(
            RecordMinutes(session: id, text: "Opened.", on: CalendarDate(rawValue: "2027-03-03")))
        let shown = try await Speaker.secretariat.send(ShowSession(session: id))
        _ = try await Speaker.secretariat.send(
            ReviseSession(
                session: id, version: shown.version, reason: "Postponed.",
                startsAt: Instant(rfc3339: "2027-04-05T20:00:00Z"),
                endsAt: Instant(rfc3339: "2027-04-07T04:00:00Z")))
        let text = Prose(cutting: "Opened.\naction: \(party) to go due tomorrow")
        let preview = try await Speaker.coChair.send(PreviewMinutes(session: id, text: text))
        #expect(preview.on.rawValue == "2027-04-06" && preview.actions.map(\.due.rawValue) == ["2027-04-07"])
        let second = try await Speaker.coChair.send(
            RecordMinutes(session: id, basedOn: 1, text: text, reason: "Moved."))
        #expect(second.on == preview.on)
        // The former day holds while the session has it.
        let third = try await Speaker.coChair.send(PreviewMinutes(session: id, text: "Closed."))
        #expect(third.on == preview.on)
    }

    @Test(
        "a line that begins like an action and is none is recorded, and warned of; a long text is previewed whole")
    func warnings() async throws {
        let party = try await Cast.party()
        let id = try await session()
        let text = Prose(
            cutting:
                "Opened.\nAction - \(party) to go due tomorrow\naction: \(party) to stay due tomorrow\nActions: none"
        )
        let preview = try await Speaker.secretariat.send(PreviewMinutes(session: id, text: text))
        #expect(preview.isReadable && preview.actions.count == 1 && preview.plainLines == 3)
        #expect(preview.warnings.map(\.line) == [2, 4] && preview.warnings.map(\.column) == [7, 7])
        let minutes = try await Speaker.secretariat.send(RecordMinutes(session: id, text: text))
        #expect(minutes.warnings == preview.warnings)
        #expect(try await Speaker.everybody.send(ShowMinutes(session: id)).warnings == preview.warnings)

        let long = Prose(
            cutting: String(repeating: "افتتحت الدورة وتكلمت الوفود.\n", count: 600)
                + "action: \(party) to write due tomorrow")
        let whole = try await Speaker.secretariat.send(PreviewMinutes(session: id, text: long))
        #expect(whole.plainLines == 600 && whole.actions.count == 1)
    }

    @Test("bad lines are named by line and column, and one of them keeps all others back")
    func badInput() async throws {
        let party = try await Cast.party()
        let id = try await session()
        let before = try await total()
        let lines =
            [
                ("action: Atlantis to rise due tomorrow", 9), ("action: \(party) to go due 2027-02-30", nil),
                ("action: \(party) to go due 2027-03-01", nil), ("action: \(party) to", nil),
                ("action: \(party) to go due", nil), ("action: \(party) to support NPP998 due tomorrow", 9),
                ("item 9: Nothing", 6),
            ] as [(String, Int?)]
        let text = Prose(cutting: "action: \(party) to do well tomorrow\n" + lines.map(\.0).joined(separator: "\n"))
        let preview = try await Speaker.secretariat.send(PreviewMinutes(session: id, text: text))
        #expect(!preview.isReadable && preview.unreadable.map(\.line) == Array(2...8))
        for (problem, (line, column)) in zip(preview.unreadable, lines) {
            #expect(column == nil || problem.column == column, "\(problem)")
            #expect((1...(line.count + 1)).contains(problem.column), "\(problem)")
        }
        let answer = try await Speaker.secretariat.attempt(RecordMinutes(session: id, text: text))
        #expect(answer.status == 422)
        #expect(answer.problem?.errors?.count == 7)
        #expect(answer.problem?.errors?.first?.detail.hasPrefix("line 2, column 9: ") == true, "\(answer.text)")
        for (problem, error) in zip(preview.unreadable, answer.problem?.errors ?? []) {
            #expect(problem.detailText?.pattern != nil && error.values?.last?.pattern == problem.detailText?.pattern)
        }
        #expect(try await total() == before)
        #expect(try await Speaker.secretariat.attempt(ShowMinutes(session: id)).status == 404)
        let otherDay = try await Speaker.secretariat.attempt(
            RecordMinutes(session: id, text: "Nothing.", on: CalendarDate(rawValue: "2027-03-04")))
        #expect(otherDay.status == 422 && otherDay.problem?.errors?.first?.field == "on", "\(otherDay.text)")
    }

    @Test("two who record at once: one text stands, the other sees both, and no action is proposed twice")
    func race() async throws {
        let party = try await Cast.party()
        let id = try await session()
        let before = try await total()
        async let one = Speaker.secretariat.attempt(
            RecordMinutes(session: id, text: Prose(cutting: "action: \(party) to go due tomorrow")))
        async let other = Speaker.coChair.attempt(
            RecordMinutes(session: id, text: Prose(cutting: "Other.\naction: \(party) to go due tomorrow")))
        let answers = [try await one, try await other]
        #expect(answers.map(\.status).sorted() == [200, 409])
        let shown = answers.first { $0.status == 409 }?.problem?.errors?.first { $0.field == "text" }?.detail ?? ""
        #expect(shown.contains("on record") && shown.contains("given"))
        #expect(try await total() == before + 1)
    }

    @Test("strangers neither preview nor record, and a session that is only planned has no minutes")
    func strangers() async throws {
        let party = try await Cast.party()
        let id = try await session()
        for api in [try await Cast.focalPoint(of: party), try await Cast.observer()] {
            #expect(try await api.attempt(RecordMinutes(session: id, text: "Mine.")).status == 403)
            #expect(try await api.attempt(PreviewMinutes(session: id, text: "Mine.")).status == 403)
            #expect(try await api.attempt(MoveSession(session: id, move: .close)).status == 403)
        }
        let planned = try await Speaker.secretariat.send(
            PlanSession(
                title: "Later", format: .online, zone: try #require(TimeZoneName(rawValue: "UTC")),
                startsAt: try #require(Instant(rfc3339: "2027-03-01T08:00:00Z")),
                endsAt: try #require(Instant(rfc3339: "2027-03-01T17:00:00Z"))))
        #expect(
            try await Speaker.secretariat.attempt(RecordMinutes(session: planned.id, text: "Early.")).status == 409)
    }
}
