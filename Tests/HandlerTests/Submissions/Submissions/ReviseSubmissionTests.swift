import Models
import Testing

extension SubmissionsTests {
    @Suite("Revise and admit submissions")
    struct ReviseSubmissionTests {
        private let author: Speaker
        private let party: PartyID

        init() async throws { (author, party) = try await Cast.focalPoint() }

        @Test("A revision takes the place of the former version; what is left out stays, and it is told of once")
        func revises() async throws {
            let first = try await author.send(
                ReceiveSubmission(
                    submitters: [party], submitterClass: "member-state", title: "Ours", body: "Words", topics: ["Sand"],
                    source: "A letter"))
            let revised = try await author.repeating(
                ReviseSubmission(submission: first.id, body: "Better words", reason: "A slip"))
            #expect(revised.title == "Ours" && revised.topics == ["Sand"] && revised.body == "Better words")
            #expect(revised.supersedes == first.id && revised.note == "A slip" && revised.source == "A letter")
            #expect(revised.receipt.number.place == first.receipt.number.place + 1)
            let former = try await Speaker.everybody.send(ShowSubmission(submission: first.id))
            #expect(former.supersededBy == revised.id && former.body == "Words")
            #expect(try await listed() == [revised.id])
            #expect(Set(try await listed(superseded: true)) == [first.id, revised.id])
        }

        @Test("The same revision again is the one on record; another one is refused and named the newer version")
        func twice() async throws {
            let first = try await author.send(Cast.submission(of: party))
            let id = SubmissionID.generate()
            let revised = try await author.send(ReviseSubmission(submission: first.id, id: id, body: "Better"))
            #expect(
                try await author.send(ReviseSubmission(submission: first.id, id: id, body: "Better")) == revised)
            try await author.refusal(
                of: ReviseSubmission(submission: first.id, id: id, body: "Other"), .conflict, field: "body")
            let problem = try await author.refusal(
                of: ReviseSubmission(submission: first.id, body: "Other"), .conflict, field: "submission")
            #expect(problem.detail?.contains(id.rawValue) == true)
        }

        @Test("Of revisions at once one is taken, and the others are named the newer version")
        func atOnce() async throws {
            let first = try await author.send(Cast.submission(of: party))
            let author = author
            let problems = try await withThrowingTaskGroup(of: Problem?.self) { group in
                for number in 0..<8 {
                    group.addTask {
                        try await author.attempt(
                            ReviseSubmission(submission: first.id, body: Prose(rawValue: "Version of \(number)"))
                        ).problem
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            let refused = problems.compactMap(\.self)
            let newest = try #require(try await author.send(ShowSubmission(submission: first.id)).supersededBy)
            #expect(refused.count == 7)
            for problem in refused {
                #expect(problem.code == .conflict && problem.detail?.contains(newest.rawValue) == true)
            }
        }

        @Test("Only an author or the secretariat revises, and only the latter says who has signed")
        func authority() async throws {
            let first = try await author.send(Cast.submission(of: party))
            let (stranger, _) = try await Cast.focalPoint()
            try await stranger.refusal(of: ReviseSubmission(submission: first.id, body: "Theirs"), .forbidden)
            try await author.refusal(
                of: ReviseSubmission(submission: first.id, signed: [party], body: "Ours"), .forbidden)
            try await author.refusal(of: ReviseSubmission(submission: .generate(), body: "Ours"), .notFound)
            try await Speaker.coChair.refusal(of: ReviseSubmission(submission: first.id, body: "Ours"), .forbidden)
            let revised = try await Speaker.secretariat.send(ReviseSubmission(submission: first.id, body: "As sent"))
            #expect(revised.submitters == [party] && revised.body == "As sent")
        }

        @Test("After a call has closed its author revises until the time for revisions is over, the secretariat after")
        func deadline() async throws {
            let call = try await Cast.call(closesIn: .seconds(-60), revisionsIn: .seconds(600))
            let first = try await Speaker.secretariat.send(
                ReceiveSubmission(
                    call: call.id, submitters: [party], submitterClass: "member-state", title: "In time",
                    receivedOn: call.closes.date.advanced(byDays: -1)))
            let revised = try await author.send(ReviseSubmission(submission: first.id, body: "Better words."))
            #expect(!revised.isLate && revised.title == "In time")
            #expect(try await author.send(CountSubmissions(call: call.id)).total == 1)
            let over = try await Cast.call(closesIn: .seconds(-60))
            let late = try await author.send(Cast.submission(of: party, to: over.id))
            try await author.refusal(of: ReviseSubmission(submission: late.id, body: "Better"), .transitionRefused)
            #expect(try await Speaker.secretariat.send(ReviseSubmission(submission: late.id, body: "Better")).isLate)
        }

        @Test("A late submission counts once it is admitted, with its points, and its submitters hear of it once")
        func admits() async throws {
            let call = try await Cast.call(closesIn: .seconds(-60), revisionsIn: .seconds(600))
            let late = try await author.send(Cast.submission(of: party, to: call.id))
            try await Speaker.secretariat.send(Cast.point(in: late.id, by: party))
            let before = try await author.send(CountSubmissions())
            let own = try await author.send(CountSubmissions(call: call.id))
            #expect(own.total == 0 && own.points == 0)
            let admitted = try await Speaker.secretariat.repeating(
                AdmitSubmission(submission: late.id, reason: "A storm"))
            #expect(admitted.admission?.reason == "A storm" && admitted.admission?.admittedBy == "secretariat")
            #expect(admitted.isLate)
            let after = try await author.send(CountSubmissions(call: call.id))
            #expect(after.total == 1 && after.points == 1 && after.byClass == ["member-state": 1])
            #expect(try await author.send(CountSubmissions()).points == before.points + 1)
            let again = try await author.send(ReviseSubmission(submission: late.id, body: "Late, and better."))
            #expect(again.isLate && again.admission == admitted.admission)
            try await Speaker.secretariat.refusal(
                of: AdmitSubmission(submission: late.id, reason: "Once more"), .transitionRefused)
            try await Speaker.secretariat.refusal(
                of: AdmitSubmission(submission: again.id, reason: "Once more"), .transitionRefused)
        }

        @Test("What came in time needs no admission, and only the secretariat admits")
        func admission() async throws {
            let inTime = try await author.send(Cast.submission(of: party))
            try await Speaker.secretariat.refusal(
                of: AdmitSubmission(submission: inTime.id, reason: "A storm"), .transitionRefused)
            try await Speaker.secretariat.refusal(
                of: AdmitSubmission(submission: .generate(), reason: "A storm"), .notFound)
            for speaker in [author, .coChair, .ops] {
                try await speaker.refusal(of: AdmitSubmission(submission: inTime.id, reason: "A storm"), .forbidden)
            }
        }

        private func listed(superseded: Bool? = nil) async throws -> [SubmissionID] {
            try await Speaker.everybody.send(ListSubmissions(party: party, superseded: superseded)).items.map(\.id)
        }
    }
}
