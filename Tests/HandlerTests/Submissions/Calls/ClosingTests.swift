import Models
import Testing

@Suite("When calls close", .installation)
struct ClosingTests {
    private let secretariat = Speaker.secretariat

    @Test("The last day counts whole: what comes in its last minute is in time, what comes with the next day is late")
    func lastDay() async throws {
        let (author, party) = try await Cast.focalPoint()
        let now = try await Cast.now
        let day = now.date.advanced(byDays: 1)
        let call = try await secretariat.send(
            OpenCall(
                title: "A call", questions: [], opens: now.advanced(by: .seconds(-60)), closesOn: day, zone: .utc))
        let end = Instant(microseconds: Int64(day.daysSince1970 + 1) * 86_400_000_000)
        #expect(call.closes == end && call.closesOn == day)
        #expect(call.closesLocal?.rawValue == "\(day), end of the day UTC")
        let request = Cast.submission(of: party, to: call.id)
        try await forward(to: end.advanced(by: .seconds(-31)))
        let inTime = try await author.send(request)
        #expect(!inTime.isLate)
        let revised = try await author.send(ReviseSubmission(submission: inTime.id, body: "Ours, and better."))
        try await forward(to: end)
        #expect(try await author.send(request).isLate)
        try await author.refusal(
            of: ReviseSubmission(submission: revised.id, body: "Too late."), .transitionRefused)
        let extended = try await secretariat.send(
            ExtendCall(call: call.id, closesOn: day.advanced(byDays: 1), reason: "Asked for."))
        #expect(extended.closesOn == day.advanced(byDays: 1) && extended.closes == end.advanced(by: .days(1)))
        #expect(try await !author.send(request).isLate)
    }

    @Test("A draft begun before the deadline and submitted after it is late")
    func deadlineCrossed() async throws {
        let (author, party) = try await Cast.focalPoint()
        let call = try await Cast.call(closesIn: .seconds(60))
        let draft = try await author.send(SaveDraft(call: call.id, content: Cast.content(of: party)))
        try await forward(to: call.closes)
        #expect(try await author.send(SubmitDraft(draft: draft.id, version: 1)).isLate)
        #expect(try await author.send(CountSubmissions(call: call.id)).total == 0)
    }

    @Test(
        "A day ends by the clock of its zone, also where its midnight does not exist or comes twice",
        arguments: [
            ("Africa/Nairobi", "2026-12-15", "2026-12-15T21:00:00Z"),
            ("Europe/Berlin", "2027-10-31", "2027-10-31T23:00:00Z"),
            ("Europe/Berlin", "2027-03-28", "2027-03-28T22:00:00Z"),
            ("America/Santiago", "2027-09-04", "2027-09-05T04:00:00Z"),
            ("Africa/Cairo", "2027-04-29", "2027-04-29T22:00:00Z"),
            ("Asia/Beirut", "2027-10-30", "2027-10-30T22:00:00Z"),
            ("America/Havana", "2027-11-06", "2027-11-07T04:00:00Z"),
            ("Atlantic/Azores", "2027-10-30", "2027-10-31T00:00:00Z"),
            ("Pacific/Kiritimati", "2027-01-01", "2027-01-01T10:00:00Z"),
            ("Etc/GMT+12", "2027-01-01", "2027-01-02T12:00:00Z"),
        ])
    func ends(_ name: String, _ day: String, _ end: String) async throws {
        let zone = try #require(TimeZoneName(rawValue: name))
        let call = try await secretariat.send(
            OpenCall(
                title: "A call", questions: [], opens: Instant(rfc3339: "2026-01-01T00:00:00Z"),
                closesOn: CalendarDate(rawValue: day), zone: zone))
        #expect(call.closes.description == end && call.closesOn?.rawValue == day)
        #expect(call.closesLocal?.rawValue == "\(day), end of the day \(name)")
        let seen = try await secretariat.send(ShowCall(call: call.id, zone: TimeZoneName(rawValue: "Asia/Tokyo")))
        #expect(seen.closesOn == call.closesOn && seen.closesLocal == call.closesLocal)
        #expect(seen.closesForReader?.rawValue.contains("end of the day") == false)
        let own = try await secretariat.send(ShowCall(call: call.id, zone: zone))
        #expect(own.closesForReader == call.closesLocal)
    }

    @Test(
        "What no zone can hold is refused by its field",
        arguments: [
            (#""closesOn":"9999-12-31""#, "closesOn"), (#""closesOn":"0001-01-01""#, "closesOn"),
            (#""closes":"9999-12-31T23:59:59Z""#, "closes"), (#""closes":"0001-01-01T00:00:00Z""#, "closes"),
            (#""closesOn":"2027-03-31","modificationDeadline":"9999-12-31T00:00:00Z""#, "modificationDeadline"),
        ])
    func tooFar(_ fields: String, _ field: String) async throws {
        for zone in ["UTC", "America/Santiago", "Pacific/Pago_Pago", "Etc/GMT+12", "Pacific/Kiritimati"] {
            let opens = field == "closes" ? "0001-01-01T00:00:00Z" : "2027-01-01T00:00:00Z"
            let body = #"{"title":"T","questions":[],"opens":"\#(opens)","zone":"\#(zone)",\#(fields)}"#
            let problem = try await secretariat.answer(OpenCall.definition.name, Array(body.utf8)).problem
            let named = Set(problem?.errors?.map(\.field) ?? [])
            #expect(problem?.status == 422 && named == (field == "closes" ? ["opens", field] : [field]), "\(zone)")
        }
        let call = try await Cast.call(closesIn: .days(30))
        let body = #"{"call":"\#(call.id)","reason":"R",\#(fields)}"#
        let problem = try await secretariat.answer(ExtendCall.definition.name, Array(body.utf8)).problem
        #expect(problem?.status == 422 && problem?.errors?.map(\.field) == [field])
    }

    private func forward(to instant: Instant) async throws {
        let seconds = (instant.microseconds - (try await Cast.now).microseconds) / 1_000_000 + 1
        try await Cast.forward(days: Double(seconds) / 86_400)
    }
}
