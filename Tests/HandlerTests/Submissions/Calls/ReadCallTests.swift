import Models
import Testing

extension SubmissionsTests {
    @Suite("Read calls, and what came of them")
    struct ReadCallTests {
        @Test("Calls are listed page by page, the newest first")
        func pages() async throws {
            var made: [CallID] = []
            for days in [3, 1, 2] {
                let call = try await Cast.call(opensIn: .days(400 + days), closesIn: .days(500))
                made.append(call.id)
            }
            var seen: [CallID] = []
            var after: String?
            repeat {
                let page = try await Speaker.everybody.send(ListCalls(after: after, limit: PageLimit(rawValue: 2)))
                seen += page.items.map(\.id)
                after = page.next
            } while after != nil
            #expect(seen.filter(made.contains) == [made[0], made[2], made[1]])
            #expect(Set(seen).count == seen.count)
        }

        @Test("A call that is not there, and a zone that is none, are refused")
        func refusals() async throws {
            try await Speaker.everybody.refusal(of: ShowCall(call: .generate()), .notFound)
            let call = try await Cast.call()
            let body = #"{"call":"\#(call.id)","zone":"Africa/Nairobi+3"}"#
            let problem = try await Speaker.everybody.answer(ShowCall.definition.name, Array(body.utf8)).problem
            #expect(problem?.code == .invalid && problem?.errors?.map(\.field) == ["zone"])
            try await Speaker.everybody.refusal(of: ListCalls(after: "x"), .invalid, field: "after")
        }

        @Test("The first time at which a party opens a call stays, and each opens it for itself")
        func marked() async throws {
            let (author, party) = try await Cast.focalPoint()
            let call = try await Cast.call()
            let first = try await author.send(RecordCallOpening(call: call.id))
            #expect(first.party == party && first.call == call.id)
            #expect(try await author.send(RecordCallOpening(call: call.id)).openedAt == first.openedAt)
            #expect(try await response(of: party, to: call.id)?.state == .opened)
            let (_, other) = try await Cast.focalPoint()
            try await author.refusal(of: RecordCallOpening(call: call.id, party: other), .forbidden)
            try await Speaker.secretariat.refusal(of: RecordCallOpening(call: call.id), .invalid, field: "party")
            try await Speaker.secretariat.send(RecordCallOpening(call: call.id, party: other))
            #expect(try await response(of: other, to: call.id)?.state == .opened)
            try await author.refusal(of: RecordCallOpening(call: .generate()), .notFound)
            try await Speaker.coChair.refusal(of: RecordCallOpening(call: call.id), .forbidden)
        }

        @Test("What a party has done with a call goes from invited to submitted, and is counted by region")
        func matrix() async throws {
            let (author, party) = try await Cast.focalPoint()
            let call = try await Cast.call()
            #expect(try await response(of: party, to: call.id)?.state == .invited)
            try await author.send(RecordCallOpening(call: call.id))
            #expect(try await response(of: party, to: call.id)?.state == .opened)
            try await author.send(SaveDraft(call: call.id, content: Cast.content(of: party)))
            #expect(try await response(of: party, to: call.id)?.state == .drafted)
            let before = try await matrix(call.id)
            let sent = try await author.send(Cast.submission(of: party, to: call.id))
            let after = try await matrix(call.id)
            #expect(!after.isClosed && after.totals["submitted"] == 1)
            #expect(after.totals["drafted"] == before.totals["drafted"].flatMap { $0 == 1 ? nil : $0 - 1 })
            #expect(after.byRegion["AG"]?["submitted"] == 1)
            #expect(try await response(of: party, to: call.id)?.submissions == [sent.id])
            let only = try await Speaker.coChair.send(ShowResponseMatrix(call: call.id, state: .submitted))
            #expect(only.responses.map(\.party) == [party] && only.totals == after.totals)
            #expect(
                try await Speaker.coChair.send(ShowResponseMatrix(call: call.id, region: "EEG")).responses
                    .allSatisfy { $0.region == "EEG" })
        }

        @Test("Once a call is closed who has not answered is silent; a late answer is late until it is admitted")
        func closed() async throws {
            let (author, party) = try await Cast.focalPoint()
            let (_, silent) = try await Cast.focalPoint()
            let call = try await Cast.call(closesIn: .seconds(-60))
            let late = try await author.send(Cast.submission(of: party, to: call.id))
            #expect(try await matrix(call.id).isClosed)
            #expect(try await response(of: party, to: call.id)?.state == .late)
            #expect(try await response(of: silent, to: call.id)?.state == .silent)
            try await Speaker.secretariat.send(AdmitSubmission(submission: late.id, reason: "A storm"))
            #expect(try await response(of: party, to: call.id)?.state == .submitted)
        }

        @Test("Only those whom a call asks are expected to answer, and who answers unasked is shown with them")
        func audience() async throws {
            let (author, party) = try await Cast.focalPoint()
            let observer = try await Cast.observer()
            let body = try #require(observer.actor.party)
            let call = try await Cast.call(audience: ["accredited-observer"])
            #expect(try await response(of: body, to: call.id)?.state == .invited)
            #expect(try await response(of: party, to: call.id) == nil)
            try await author.send(Cast.submission(of: party, to: call.id))
            #expect(try await response(of: party, to: call.id)?.state == .submitted)
        }

        @Test("What became of a call is read by the secretariat and the co-chairs")
        func authorization() async throws {
            let (author, _) = try await Cast.focalPoint()
            let call = try await Cast.call()
            try await author.refusal(of: ShowResponseMatrix(call: call.id), .forbidden)
            try await Speaker.everybody.refusal(of: ShowResponseMatrix(call: call.id), .unauthenticated)
            try await Speaker.secretariat.refusal(of: ShowResponseMatrix(call: .generate()), .notFound)
        }

        private func matrix(_ call: CallID) async throws -> ResponseMatrix {
            try await Installation.running.settle()
            return try await Speaker.secretariat.send(ShowResponseMatrix(call: call))
        }

        private func response(of party: PartyID, to call: CallID) async throws -> PartyResponse? {
            try await matrix(call).responses.first { $0.party == party }
        }
    }
}
