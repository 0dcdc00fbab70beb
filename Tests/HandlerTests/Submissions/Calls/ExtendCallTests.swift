import Models
import Testing

extension SubmissionsTests {
    @Suite("Extend a call")
    struct ExtendCallTests {
        private let secretariat = Speaker.secretariat

        @Test("An extension is kept with its reason beside when the call closed before, and is told of once")
        func extends() async throws {
            let call = try await Cast.call(revisionsIn: .days(2))
            let closes = call.closes.advanced(by: .days(3))
            let extended = try await secretariat.repeating(
                ExtendCall(call: call.id, closes: closes, reason: "Asked for"))
            #expect(extended.closes == closes && extended.modificationDeadline == closes)
            let step = try #require(extended.extensions.first)
            #expect(extended.extensions.count == 1 && step.formerCloses == call.closes && step.closes == closes)
            #expect(step.formerModificationDeadline == call.modificationDeadline && step.reason == "Asked for")
            #expect(step.extendedBy == "secretariat")
            #expect(try await Speaker.everybody.send(ShowCall(call: call.id)) == extended)
            let told = try await Installation.running.events(CallExtended.self, of: .submissions)
            #expect(told.filter { $0.call == call.id }.map(\.formerCloses) == [call.closes])
        }

        @Test("The time for revisions is never shortened by an extension, and only given where it is asked for")
        func revisions() async throws {
            let call = try await Cast.call(revisionsIn: .days(9))
            let longer = try await secretariat.send(
                ExtendCall(call: call.id, closes: call.closes.advanced(by: .days(1)), reason: "Asked for"))
            #expect(longer.modificationDeadline == call.modificationDeadline)
            let former = try #require(call.modificationDeadline)
            let given = try await secretariat.send(
                ExtendCall(
                    call: call.id, closes: call.closes.advanced(by: .days(2)),
                    modificationDeadline: former.advanced(by: .days(1)), reason: "Asked for"))
            #expect(given.modificationDeadline == former.advanced(by: .days(1)))
            let none = try await Cast.call()
            let without = try await secretariat.send(
                ExtendCall(call: none.id, closes: none.closes.advanced(by: .days(1)), reason: "Asked for"))
            #expect(without.modificationDeadline == nil)
        }

        @Test("What came in between is in time, and its submitters hear of it; what was admitted is told of no more")
        func between() async throws {
            let (author, party) = try await Cast.focalPoint()
            let call = try await Cast.call(closesIn: .seconds(-3600))
            let late = try await author.send(Cast.submission(of: party, to: call.id))
            let admitted = try await author.send(Cast.submission(of: party, to: call.id, title: "Admitted"))
            #expect(late.isLate && admitted.isLate)
            try await secretariat.send(AdmitSubmission(submission: admitted.id, reason: "A storm"))
            try await secretariat.send(
                ExtendCall(call: call.id, closes: try await Cast.now.advanced(by: .days(1)), reason: "Asked for"))
            #expect(try await !author.send(ShowSubmission(submission: late.id)).isLate)
            let told = try await Installation.running.events(SubmissionAdmitted.self, of: .submissions)
            #expect(told.filter { $0.submission == late.id }.map(\.reason) == ["Asked for"])
            #expect(told.filter { $0.submission == admitted.id }.map(\.reason) == ["A storm"])
        }

        @Test("What came in after the new end stays late")
        func stillLate() async throws {
            let (author, party) = try await Cast.focalPoint()
            let call = try await Cast.call(closesIn: .seconds(-3600))
            let late = try await author.send(Cast.submission(of: party, to: call.id))
            try await secretariat.send(
                ExtendCall(call: call.id, closes: call.closes.advanced(by: .seconds(60)), reason: "A little"))
            #expect(try await author.send(ShowSubmission(submission: late.id)).isLate)
        }

        @Test(
            "An extension that is none is refused by its field",
            arguments: [
                ("earlier", "closes"), ("the same", "closes"), ("an earlier day", "closesOn"), ("both", "closes"),
                ("neither", "closes"), ("revisions before the end", "modificationDeadline"),
                ("revisions earlier than before", "modificationDeadline"),
                ("revisions far away", "modificationDeadline"),
            ])
        func refused(_ what: String, _ field: String) async throws {
            let call = try await Cast.call(revisionsIn: .days(20))
            let later = call.closes.advanced(by: .days(1))
            let day = call.closes.date.advanced(byDays: 2)
            let (closes, closesOn, revisions): (Instant?, CalendarDate?, Instant?) =
                switch what {
                case "earlier": (call.closes.advanced(by: .seconds(-1)), nil, nil)
                case "the same": (call.closes, nil, nil)
                case "an earlier day": (nil, call.closes.date.advanced(byDays: -2), nil)
                case "both": (later, day, nil)
                case "revisions before the end": (later, nil, later.advanced(by: .seconds(-1)))
                case "revisions earlier than before": (later, nil, later.advanced(by: .days(1)))
                case "revisions far away": (later, nil, Instant(rfc3339: "9999-12-31T00:00:00Z"))
                default: (nil, nil, nil)
                }
            try await secretariat.refusal(
                of: ExtendCall(
                    call: call.id, closes: closes, closesOn: closesOn, modificationDeadline: revisions, reason: "R"),
                .invalid, field: field)
            #expect(try await secretariat.send(ShowCall(call: call.id)) == call)
        }

        @Test("A call that is not there cannot be extended")
        func unknown() async throws {
            try await secretariat.refusal(
                of: ExtendCall(call: .generate(), closes: try await Cast.now, reason: "R"), .notFound)
        }
    }
}
