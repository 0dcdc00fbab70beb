import Models
import Testing

@Suite("The days on which actions are due", .installation, .serialized)
struct DueDayTests {
    private func refuses(
        _ name: RequestName, _ body: String, _ field: String, _ api: Speaker, _ place: SourceLocation = #_sourceLocation
    ) async throws {
        let answer = try await api.answer(name, Array(body.utf8))
        let fields = answer.problem?.errors?.map(\.field) ?? []
        #expect(answer.status == 422 && fields.contains(field), "\(body): \(answer.text)", sourceLocation: place)
    }

    @Test("an action is late when its last day is over, in its zone; an extension gives it whole days, too")
    func lastDay() async throws {
        let party = try await Cast.party()
        let zone = try #require(TimeZoneName(rawValue: "America/Santiago"))
        let day = try #require(CalendarDate(rawValue: "2027-09-04"))
        let action = try await Speaker.secretariat.send(
            ProposeAction(title: "Of a day", owner: party, starts: day, due: day, zone: zone))
        // The clocks of the zone are put forward at midnight: the day after begins at 01:00.
        #expect(action.startsAt?.description == "2027-09-04T04:00:00Z")
        #expect(action.dueAt.description == "2027-09-05T04:00:00Z" && action.due == day && action.starts == day)
        let owner = try await Cast.focalPoint(of: party)
        let id = ExtensionID.generate()
        _ = try await owner.send(
            RequestExtension(action: action.id, id: id, due: day.advanced(byDays: 1), reason: "A day."))
        let extended = try await Speaker.coChair.send(DecideExtension(extension: id, approve: true))
        #expect(extended.due == day.advanced(byDays: 1) && extended.dueAt.description == "2027-09-06T03:00:00Z")

        let today = try await Cast.today
        let soon = try await Speaker.secretariat.send(
            ProposeAction(title: "Of today", owner: party, due: today.advanced(byDays: 1), zone: .utc))
        func isOverdue() async throws -> Bool { try await owner.send(ShowAction(action: soon.id)).isOverdue }
        let left = soon.dueAt.microseconds - (try await Cast.now).microseconds
        try await Cast.forward(days: Double(left / 1_000_000 - 31) / 86_400)
        #expect(try await !isOverdue())
        try await Cast.forward(days: 32 / 86_400)
        #expect(try await isOverdue())
    }

    @Test("what no zone can hold is refused by its field, in the preview of minutes as in the minutes")
    func tooFar() async throws {
        let party = try await Cast.party()
        let session = try await Cast.session()
        _ = try await Speaker.secretariat.send(MoveSession(session: session, move: .open))
        for zone in ["UTC", "America/Santiago", "Pacific/Pago_Pago", "Etc/GMT+12", "Pacific/Kiritimati"] {
            for (date, field) in [
                (#""due":"9999-12-31""#, "due"), (#""due":"0001-01-01""#, "due"),
                (#""dueAt":"9999-12-31T23:59:59Z""#, "dueAt"), (#""dueAt":"0001-01-01T00:00:00Z""#, "dueAt"),
                (#""due":"2027-12-31","starts":"0001-01-01""#, "starts"),
                (#""due":"2027-12-31","startsAt":"0001-01-01T00:00:00Z""#, "startsAt"),
            ] {
                try await refuses(
                    ProposeAction.definition.name, #"{"title":"T","owner":"\#(party)","zone":"\#(zone)",\#(date)}"#,
                    field,
                    Speaker.secretariat)
            }
            let action = try await Speaker.secretariat.send(
                ProposeAction(
                    title: "T", owner: party, due: try await Cast.today.advanced(byDays: 30),
                    zone: TimeZoneName(rawValue: zone)))
            let owner = try await Cast.focalPoint(of: party)
            try await refuses(
                RequestExtension.definition.name, #"{"action":"\#(action.id)","due":"9999-12-31","reason":"R"}"#, "due",
                owner)
            try await refuses(
                RequestExtension.definition.name,
                #"{"action":"\#(action.id)","dueAt":"9999-12-31T23:59:59Z","reason":"R"}"#, "dueAt", owner
            )
            let plan = #"{"title":"T","format":"online","zone":"\#(zone)","#
            try await refuses(
                PlanSession.definition.name,
                plan + #""startsAt":"0001-01-01T00:00:00Z","endsAt":"2027-01-01T00:00:00Z"}"#,
                "startsAt",
                Speaker.secretariat)
            try await refuses(
                PlanSession.definition.name,
                plan + #""startsAt":"2027-01-01T00:00:00Z","endsAt":"9999-12-31T23:59:59Z"}"#, "endsAt",
                Speaker.secretariat)
        }
        let text = Prose(cutting: "action: \(party) to wait due 9999-12-31")
        let preview = try await Speaker.coChair.send(PreviewMinutes(session: session, text: text))
        #expect(!preview.isReadable && preview.unreadable.first?.detail.rawValue.contains("calendar") == true)
        let recorded = try await Speaker.coChair.attempt(RecordMinutes(session: session, text: text))
        #expect(recorded.status == 422 && recorded.problem?.errors?.first?.field == "text")
    }
}
