import Models
import Postgres
import Testing

extension SubmissionsTests {
    @Suite("Open a call")
    struct OpenCallTests {
        @Test("A call that is opened is shown as it was opened, is listed, and is told of once")
        func opens() async throws {
            let now = try await Cast.now
            let id = CallID.generate()
            let opened = try await Speaker.secretariat.repeating(
                request(id, closes: now.advanced(by: .seconds(3600)), revisions: now.advanced(by: .seconds(7200))))
            #expect(opened.id == id && opened.title == "A call" && opened.questions == ["What of sand?"])
            #expect(opened.openedBy == "secretariat" && opened.audience == ["member-state"])
            #expect(opened.closesOn == nil && opened.closesLocal != nil && opened.submissions == 0)
            #expect(try await Speaker.everybody.send(ShowCall(call: id)) == opened)
            #expect(try await Speaker.everybody.send(ListCalls()).items.contains(opened))
            let told = try await Installation.running.events(CallOpened.self, of: .submissions).filter { $0.call == id }
            #expect(told.map(\.closes) == [opened.closes])
        }

        @Test("A call that names no zone closes in that of the seat")
        func zone() async throws {
            let day = try await Cast.day(9)
            let call = try await Speaker.secretariat.send(
                OpenCall(title: "A call", questions: [], opens: try await Cast.now, closesOn: day))
            let seat = try await Speaker.everybody.send(ShowProcess()).terms.zone
            #expect(call.zone == seat && call.closesOn == day)
        }

        @Test("The same call under another key is the call on record, also once it was extended")
        func sameAgain() async throws {
            let now = try await Cast.now
            let given = request(.generate(), closes: now.advanced(by: .seconds(3600)), revisions: nil)
            let first = try await Speaker.secretariat.send(given)
            #expect(try await Speaker.secretariat.send(given) == first)
            let extended = try await Speaker.secretariat.send(
                ExtendCall(call: first.id, closes: now.advanced(by: .seconds(9000)), reason: "Asked for"))
            let told = try await Installation.running.countTold(by: .submissions)
            #expect(try await Speaker.secretariat.send(given) == extended)
            #expect(try await Installation.running.countTold(by: .submissions) == told)
        }

        @Test("An id that stands for another call is refused with what differs")
        func taken() async throws {
            let (now, id) = (try await Cast.now, CallID.generate())
            let (closes, revisions) = (now.advanced(by: .seconds(3600)), now.advanced(by: .seconds(7200)))
            try await Speaker.secretariat.send(request(id, closes: closes, revisions: revisions))
            let secretariat = Speaker.secretariat
            try await secretariat.refusal(
                of: request(id, title: "Another", closes: closes, revisions: revisions), .conflict, field: "title")
            try await secretariat.refusal(
                of: request(id, closes: closes.advanced(by: .seconds(1)), revisions: revisions), .conflict,
                field: "closes")
            try await secretariat.refusal(of: request(id, closes: closes, revisions: nil), .conflict)
            try await secretariat.send(
                ExtendCall(call: id, closes: closes.advanced(by: .seconds(60)), reason: "Asked for"))
            try await secretariat.refusal(
                of: request(id, closes: closes.advanced(by: .seconds(60)), revisions: revisions), .conflict,
                field: "closes")
            try await secretariat.refusal(
                of: request(id, closes: closes, revisions: revisions.advanced(by: .seconds(1))), .conflict,
                field: "modificationDeadline")
        }

        @Test(
            "Times that cannot be are refused by their field",
            arguments: [
                ("before it opens", "closes"), ("the day before", "closesOn"), ("both", "closes"),
                ("neither", "closes"), ("revisions end early", "modificationDeadline"), ("opens far away", "opens"),
                ("revisions far away", "modificationDeadline"),
            ])
        func times(_ what: String, _ field: String) async throws {
            let now = try await Cast.now
            let later = now.advanced(by: .seconds(3600))
            let far = try #require(Instant(rfc3339: "9999-12-31T00:00:00Z"))
            let call =
                switch what {
                case "before it opens": call(now, closes: now.advanced(by: .seconds(-1)))
                case "the day before": call(now, closesOn: now.date.advanced(byDays: -2))
                case "both": call(now, closes: later, closesOn: now.date.advanced(byDays: 2))
                case "revisions end early": call(now, closes: later, revisions: later.advanced(by: .seconds(-1)))
                case "opens far away": call(far, closes: later)
                case "revisions far away": call(now, closes: later, revisions: far)
                default: call(now)
                }
            try await Speaker.secretariat.refusal(of: call, .invalid, field: field)
        }

        @Test("More than fifty questions are refused")
        func questions() async throws {
            let now = try await Cast.now
            let many = OpenCall(
                title: "A call", questions: Array(repeating: "What?", count: 51), opens: now,
                closes: now.advanced(by: .seconds(60)))
            try await Speaker.secretariat.refusal(of: many, .invalid, field: "questions")
        }

        @Test(
            "Zones that PostgreSQL would take for rules of its own, or in another spelling, are refused",
            arguments: [
                "Africa/Nairobi+3", "Africa/Nowhere", "Etc/GMT+99", "posix/Africa/Nairobi", "africa/nairobi",
                "right/UTC",
            ])
        func wrongZones(_ zone: String) async throws {
            let body =
                #"{"title":"T","questions":[],"opens":"2027-01-01T00:00:00Z","closesOn":"2027-03-31","zone":"\#(zone)"}"#
            let problem = try await Speaker.secretariat.answer(OpenCall.definition.name, Array(body.utf8)).problem
            #expect(problem?.status == 422 && problem?.errors?.map(\.field) == ["zone"], "\(zone)")
        }

        @Test("Only the secretariat opens and extends calls")
        func authorization() async throws {
            let (author, _) = try await Cast.focalPoint()
            let now = try await Cast.now
            let call = try await Cast.call()
            for speaker in [author, .coChair, .ops] {
                try await speaker.refusal(of: self.call(now, closes: now.advanced(by: .seconds(60))), .forbidden)
                try await speaker.refusal(of: ExtendCall(call: call.id, closes: nil, reason: "So it goes"), .forbidden)
            }
        }

        private func call(
            _ opens: Instant, closes: Instant? = nil, closesOn: CalendarDate? = nil, revisions: Instant? = nil
        ) -> OpenCall {
            OpenCall(
                title: "A call", questions: [], opens: opens, closes: closes, closesOn: closesOn, zone: .utc,
                modificationDeadline: revisions)
        }

        private func request(
            _ id: CallID, title: Line = "A call", closes: Instant, revisions: Instant?
        ) -> OpenCall {
            OpenCall(
                id: id, title: title, questions: ["What of sand?"], audience: ["member-state"],
                opens: Instant(microseconds: 1_700_000_000_000_000), closes: closes, zone: .utc,
                modificationDeadline: revisions)
        }
    }
}
