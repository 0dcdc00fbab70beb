import Models
import Testing

extension SubmissionsTests {
    @Suite("Read, count and search submissions")
    struct ReadSubmissionTests {
        private let author: Speaker
        private let party: PartyID

        init() async throws { (author, party) = try await Cast.focalPoint() }

        @Test("Submissions are found by call, party, class and proposal, without their bodies")
        func filters() async throws {
            let (call, proposal) = (try await Cast.call(), try await Cast.proposal())
            let plain = try await author.send(
                ReceiveSubmission(submitters: [party], submitterClass: "member-state", body: "Words"))
            let asked = try await author.send(
                ReceiveSubmission(call: call.id, submitters: [party], submitterClass: "group", proposals: [proposal]))
            try await Speaker.secretariat.send(Cast.point(in: plain.id, by: party, proposals: [proposal]))
            #expect(try await found(ListSubmissions(call: call.id)) == [asked.id])
            #expect(try await found(ListSubmissions(party: party)) == [plain.id, asked.id])
            #expect(try await found(ListSubmissions(submitterClass: "group", party: party)) == [asked.id])
            #expect(try await found(ListSubmissions(proposal: proposal)) == [plain.id, asked.id])
            let listed = try await Speaker.everybody.send(ListSubmissions(party: party)).items
            #expect(listed.allSatisfy { $0.body == nil })
            let first = try await Speaker.everybody.send(ListSubmissions(party: party, limit: PageLimit(rawValue: 1)))
            let rest = try await Speaker.everybody.send(ListSubmissions(party: party, after: first.next))
            #expect(Set((first.items + rest.items).map(\.id)) == [plain.id, asked.id] && first.items.count == 1)
            try await Speaker.everybody.refusal(of: ListSubmissions(after: "x"), .invalid, field: "after")
        }

        @Test("A submission is shown with the points of all its versions; one that is not there is not found")
        func shows() async throws {
            let first = try await author.send(Cast.submission(of: party))
            let point = try await Speaker.secretariat.send(Cast.point(in: first.id, by: party))
            let revised = try await author.send(ReviseSubmission(submission: first.id, body: "Better"))
            let shown = try await Speaker.everybody.send(ShowSubmission(submission: revised.id))
            #expect(shown.points == [point] && shown.pointCount == 1)
            #expect(shown.submitterNames?.count == 1)
            try await Speaker.everybody.refusal(of: ShowSubmission(submission: .generate()), .notFound)
        }

        @Test("Counts are by class, of the newest versions; what no call asked for is counted apart")
        func counts() async throws {
            let call = try await Cast.call()
            let before = try await Speaker.everybody.send(CountSubmissions(unasked: true))
            let first = try await author.send(Cast.submission(of: party, to: call.id))
            try await author.send(ReviseSubmission(submission: first.id, body: "Better"))
            try await author.send(
                ReceiveSubmission(call: call.id, submitters: [party], submitterClass: "group", title: "Ours"))
            let counts = try await Speaker.everybody.send(CountSubmissions(call: call.id))
            #expect(counts.total == 2 && counts.byClass == ["member-state": 1, "group": 1] && counts.points == 0)
            #expect(try await Speaker.everybody.send(CountSubmissions(unasked: true)) == before)
            let unasked = try await author.send(Cast.submission(of: party))
            try await Speaker.secretariat.send(Cast.point(in: unasked.id, by: party))
            let after = try await Speaker.everybody.send(CountSubmissions(unasked: true))
            #expect(after.total == before.total + 1 && after.points == before.points + 1)
        }

        @Test("Who has submitted and attended nowhere is named, and states alone where these are asked for")
        func attendance() async throws {
            let observer = try await Cast.observer()
            let body = try #require(observer.actor.party)
            try await Installation.running.settle()
            let own = try await author.send(Cast.submission(of: party))
            try await observer.send(ReceiveSubmission(submitters: [body], submitterClass: "accredited-observer"))
            let all = try await Speaker.everybody.send(CompareAttendance())
            #expect(all.submittedOnly.first { $0.party == party }?.submissions == [own.id])
            #expect(all.submittedOnly.contains { $0.party == body })
            let states = try await Speaker.everybody.send(CompareAttendance(statesOnly: true)).submittedOnly
            #expect(states.contains { $0.party == party } && !states.contains { $0.party == body })
        }

        @Test("Words are found by their stems and as they stand, in submissions, answers and points")
        func searches() async throws {
            let call = try await Cast.call(questions: ["What of gravel?"])
            let answer = GuidedAnswer(
                question: try #require(QuestionNumber(rawValue: 1)), text: "Quarries should “pool” their gravel pits.")
            let submission = try await author.send(
                ReceiveSubmission(
                    call: call.id, submitters: [party], submitterClass: "member-state", answers: [answer]))
            for words in ["quarry gravel", "“pool” their"] {
                let hits = try await search(words)
                #expect(hits.map(\.id.rawValue) == [submission.id.rawValue], "\(words)")
                #expect(hits.first?.excerpt.rawValue.contains("gravel pits") == true)
            }
            let point = try await Speaker.secretariat.send(
                RecordPoint(
                    submissions: [submission.id], submitters: [party], stance: .comments, scope: .single,
                    summary: "Gravel is scarce."))
            let points = try await search("gravel", in: .point)
            #expect(points.map(\.id.rawValue) == [point.id.rawValue] && points.map(\.target) == [.point])
            #expect(try await search("gravel").count == 2)
            #expect(try await search("gravel", in: .submission).map(\.target) == [.submission])
        }

        @Test("A search without a language finds any script, and the newest version only")
        func scripts() async throws {
            let arabic = try await author.send(Cast.submission(of: party, title: "مقترح بشأن الرمال"))
            #expect(try await search("الرمال").map(\.id.rawValue) == [arabic.id.rawValue])
            #expect(try await search("الرمال", .arabic).map(\.id.rawValue) == [arabic.id.rawValue])
            try await author.send(ReviseSubmission(submission: arabic.id, title: "شيء آخر"))
            #expect(try await search("الرمال").isEmpty)
            #expect(try await search("الرمال", .arabic).isEmpty)
        }

        @Test("A search of 10,000 characters is refused by name")
        func longSearch() async throws {
            let body = #"{"text":"\#(String(repeating: "a", count: 10_000))"}"#
            let problem = try await author.answer(SearchSubmissions.definition.name, Array(body.utf8)).problem
            #expect(problem?.status == 422 && problem?.errors?.map(\.field) == ["text"])
        }

        private func found(_ request: ListSubmissions) async throws -> Set<SubmissionID> {
            Set(try await Speaker.everybody.send(request).items.map(\.id))
        }

        private func search(
            _ text: String, _ language: LanguageTag? = nil, in target: SearchTarget? = nil
        ) async throws -> [SearchHit] {
            try await Speaker.everybody.send(
                SearchSubmissions(
                    text: try #require(SearchText(rawValue: text)), language: language, target: target)
            ).items
        }
    }
}
