import Models
import Reactor
import Testing

extension SubmissionsTests {
    @Suite("Calls that were wrong")
    @Reactor struct CallCorrectionTests {
        private let secretariat = Speaker.secretariat

        @Test("What was wrong is put right, and what it said stays on record with the reason")
        func corrects() async throws {
            let call = try await Cast.call("A cal", closesIn: .days(9), questions: ["How?", "Whom?"])
            let day = try Cast.day(5)
            let corrected = try await secretariat.repeating(
                CorrectCall(
                    call: call.id, reason: "A slip.", title: "A call", questions: ["How?", "Who?"], closesOn: day,
                    zone: TimeZoneName(rawValue: "Africa/Nairobi")))
            #expect(corrected.title == "A call" && corrected.questions.last == "Who?" && corrected.closesOn == day)
            #expect(corrected.closesLocal?.rawValue == "\(day), end of the day Africa/Nairobi")
            let entry = try #require(corrected.corrections?.first)
            #expect(entry.reason == "A slip." && entry.by == "secretariat" && !entry.isWithdrawal)
            let fields: Set = ["title", "questions", "closes", "closesOn", "zone"]
            #expect(Set(entry.former.map(\.field.rawValue)) == fields)
            #expect(entry.former.first { $0.field == "title" }?.value == "A cal")
            #expect(entry.former.first { $0.field == "questions" }?.value == #"["How?", "Whom?"]"#)
            #expect(try await Speaker.everybody.send(ShowCall(call: call.id)) == corrected)
            let told = try await Installation.running.events(CallCorrected.self, of: .submissions)
            #expect(told.filter { $0.call == call.id }.map(\.closes) == [corrected.closes])
            // In another zone the last day stays the last day.
            let moved = try await secretariat.send(
                CorrectCall(call: call.id, reason: "The seat.", zone: .utc))
            #expect(moved.closesOn == day && moved.closes == corrected.closes.advanced(by: .seconds(10_800)))
        }

        @Test("The command that opened it is still a repetition, corrected and extended as it may be")
        func repetition() async throws {
            let now = try Cast.now
            let request = OpenCall(
                id: .generate(), title: "A cal", questions: [], opens: now.advanced(by: .seconds(-9)),
                closes: now.advanced(by: .days(9)), zone: .utc)
            let call = try await secretariat.send(request)
            try await secretariat.send(
                CorrectCall(call: call.id, reason: "R", title: "A call", closes: now.advanced(by: .days(5))))
            try await secretariat.send(
                CorrectCall(call: call.id, reason: "R", modificationDeadline: now.advanced(by: .days(6))))
            let known = try await secretariat.send(
                ExtendCall(call: call.id, closes: now.advanced(by: .days(7)), reason: "R"))
            #expect(try await secretariat.send(request) == known)
            try await secretariat.refusal(
                of: OpenCall(
                    id: call.id, title: "A call", questions: [], opens: request.opens, closes: request.closes,
                    zone: .utc), .conflict, field: "title")
        }

        @Test("A call without an opening time opens now, and is the same when it comes again")
        func opensNow() async throws {
            let request = OpenCall(
                id: .generate(), title: "A call", questions: [], closesOn: try Cast.day(3), zone: .utc)
            let call = try await secretariat.send(request)
            #expect(call.opens.date == (try Cast.today))
            for _ in 1...5 {
                try await Cast.forward(days: 1)
                #expect(try await secretariat.send(request) == call)
            }
        }

        @Test("Nothing is corrected under the hands of those who have answered")
        func answered() async throws {
            let (author, party) = try await Cast.focalPoint()
            let call = try await Cast.call(closesIn: .days(9), questions: ["How?"])
            try await author.send(Cast.submission(of: party, to: call.id))
            try await refuses(correct(call, questions: []), secretariat, 422, field: "questions", "must stay 1")
            try await refuses(
                correct(call, opens: try Cast.now.advanced(by: .days(1))), secretariat, 422, field: "opens")
            try await secretariat.send(correct(call, questions: ["How much?"]))
        }

        @Test("What cannot be is refused by its field")
        func refusals() async throws {
            let now = try Cast.now
            let call = try await Cast.call(closesIn: .days(9), revisionsIn: .days(12))
            try await refuses(correct(call), secretariat, 422, field: "title")
            try await refuses(correct(call, title: call.title), secretariat, 422, field: "title")
            try await refuses(correct(call, closes: now.advanced(by: .seconds(-1))), secretariat, 422, field: "closes")
            try await refuses(
                correct(call, closes: now.advanced(by: .days(13))), secretariat, 422, field: "modificationDeadline")
            try await refuses(
                CorrectCall(
                    call: call.id, reason: "R", modificationDeadline: now.advanced(by: .days(14)),
                    clear: [.modificationDeadline]), secretariat, 422, field: "clear")
            let cleared = try await secretariat.send(
                CorrectCall(call: call.id, reason: "R", clear: [.modificationDeadline]))
            #expect(cleared.modificationDeadline == nil)
            try await secretariat.refusal(of: CorrectCall(call: .generate(), reason: "R", title: "T"), .notFound)
            #expect(try await Speaker.coChair.attempt(correct(call, title: "T")).status == 403)
            let closed = try await Cast.call(closesIn: .seconds(-60))
            try await refuses(
                correct(closed, closes: now.advanced(by: .days(2))), secretariat, 422, field: "closes", "extend")
            #expect(try await secretariat.send(correct(closed, title: "Closed")).title == "Closed")
        }

        @Test("A call that was withdrawn takes nothing in, is listed only when asked for, and is read with the reason")
        func withdrawal() async throws {
            let (author, party) = try await Cast.focalPoint()
            let call = try await Cast.call(Line(cutting: "Withdrawn \(Cast.number())"), closesIn: .days(9))
            let kept = try await author.send(Cast.submission(of: party, to: call.id))
            let draft = try await author.send(SaveDraft(call: call.id, content: Cast.content(of: party)))
            let withdrawn = try await secretariat.repeating(WithdrawCall(call: call.id, reason: "Opened twice."))
            #expect(withdrawn.withdrawnAt != nil && withdrawn.corrections?.last?.reason == "Opened twice.")
            #expect(withdrawn.corrections?.last?.isWithdrawal == true)
            try await refuses(Cast.submission(of: party, to: call.id), author, 422, field: "call", "withdrawn")
            try await refuses(
                SaveDraft(call: call.id, content: Cast.content(of: party)), author, 422, field: "call", "withdrawn")
            try await refuses(SubmitDraft(draft: draft.id, version: 1), author, 422, field: "call", "withdrawn")
            try await refuses(RecordCallOpening(call: call.id), author, 409)
            for request: any Request in [
                CorrectCall(call: call.id, reason: "R", title: "T"), WithdrawCall(call: call.id, reason: "Again."),
                ExtendCall(call: call.id, closes: try Cast.now.advanced(by: .days(20)), reason: "R"),
            ] { try await secretariat.refusal(of: request, .transitionRefused) }
            #expect(try await author.send(ShowSubmission(submission: kept.id)).call == call.id)
            let again = ReceiveSubmission(
                id: kept.id, call: call.id, submitters: [party], submitterClass: "member-state", title: "A submission")
            #expect(try await author.send(again).id == kept.id, "a repetition is one still")
            try await author.refusal(
                of: ReviseSubmission(submission: kept.id, body: "Better."), .transitionRefused)
            try await refuses(
                SaveDraft(id: draft.id, version: 1, content: Cast.content(of: party)), author, 422, field: "call")
            func listed(_ withdrawn: Bool?) async throws -> Bool {
                try await author.send(ListCalls(withdrawn: withdrawn, limit: PageLimit(rawValue: 500))).items.contains {
                    $0.id == call.id
                }
            }
            #expect(try await !listed(nil))
            #expect(try await listed(true))
            // Its title leads to the one that takes its place.
            let next = try await Cast.call(call.title, closesIn: .days(9))
            #expect(try await secretariat.show(ShowCall.self, "call", call.title.rawValue).id == next.id)
        }

        private func correct(
            _ call: Call, title: Line? = nil, questions: [Prose]? = nil, opens: Instant? = nil, closes: Instant? = nil
        ) -> CorrectCall {
            CorrectCall(
                call: call.id, reason: "A slip.", title: title, questions: questions, opens: opens, closes: closes)
        }
    }
}
