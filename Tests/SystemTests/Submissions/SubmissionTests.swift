import Crypto
import Foundation
import Messaging
import Models
import Testing

extension SystemTests.Submissions {
    @Suite("Calls, drafts and submissions", .serialized)
    struct SubmissionTests {
        private let backbone: Backbone
        private let secretariat: API
        private let author: API
        private let party: PartyID

        init() async throws {
            backbone = try Backbone.running()
            secretariat = try await backbone.api(as: .secretariat)
            party = try await SmallSet(backbone).party("author", of: .grulac)
            author = try await backbone.api(as: .focalPoint(party))
        }

        @Test(
            "a draft's version that cannot be is refused, whatever it is, and the service lives on",
            arguments: [Int.min, 0, .max])
        func impossibleVersions(_ version: Int) async throws {
            let draft = try await author.send(SaveDraft(content: content("First")))
            let refused = try await author.attempt(SaveDraft(id: draft.id, version: version, content: content("Other")))
            #expect(refused.status == 409)
            let nameless = try await author.attempt(SaveDraft(version: version, content: content("Other")))
            #expect(nameless.status == 422 && nameless.problem?.errors?.map(\.field) == ["id"])
            #expect(try await author.send(ShowDraft(draft: draft.id)).version == 1)
        }

        @Test("a draft stays with its call where a later save names none")
        func callOfDraft() async throws {
            let call = try await call(closesIn: .seconds(3600))
            let draft = try await author.send(SaveDraft(call: call.id, content: content("First")))
            let saved = try await author.send(SaveDraft(id: draft.id, version: 1, content: content("Second")))
            #expect(saved.call == call.id)
            #expect(try await author.send(SubmitDraft(draft: draft.id, version: 2)).call == call.id)
        }

        @Test("a submission and a point name needs and proposals that are on record, as soon as they are")
        func targets() async throws {
            let set = try await SmallSet(backbone)
            let proposal = try await set.proposal(from: .grulac).number
            let need = try await secretariat.send(
                RegisterNeed(list: "targets", item: "a", summary: "A need", regions: [.grulac])
            ).id
            let known = try await author.send(
                ReceiveSubmission(
                    submitters: [party], submitterClass: .memberState, proposals: [proposal], needs: [need]))
            let draft = try await author.send(
                SaveDraft(
                    content: DraftContent(
                        submitters: [party], submitterClass: .memberState, needs: [NeedID.generate()])))
            let nowhere = try #require(ProposalNumber(rawValue: 997))
            for (answer, field) in [
                (
                    try await author.attempt(
                        ReceiveSubmission(
                            submitters: [party], submitterClass: .memberState, needs: [need, NeedID.generate()])),
                    "needs"
                ),
                (
                    try await author.attempt(
                        ReceiveSubmission(
                            submitters: [party], submitterClass: .memberState, proposals: [proposal, nowhere])),
                    "proposals"
                ),
                (try await author.attempt(SubmitDraft(draft: draft.id, version: 1)), "needs"),
                (
                    try await author.attempt(ReviseSubmission(submission: known.id, proposals: [nowhere])),
                    "proposals"
                ),
                (
                    try await secretariat.attempt(point(in: known.id, proposals: [nowhere])), "proposals"
                ),
                (
                    try await secretariat.attempt(point(in: known.id, needs: [NeedID.generate()])), "needs"
                ),
            ] {
                #expect(answer.status == 422 && answer.problem?.errors?.map(\.field) == [field], "\(answer.text)")
            }
            let recorded = try await secretariat.send(point(in: known.id, proposals: [proposal], needs: [need]))
            #expect(recorded.needs == [need] && recorded.proposals == [proposal])
            try await eventually("what is told of both") {
                let kept = "SELECT count(*) FROM submissions.need JOIN submissions.proposal ON id = '\(need)'"
                return try await backbone.database.count("\(kept) AND number = \(proposal.rawValue)") == 1
            }
        }

        @Test("points of a late submission count once it is admitted, as it does itself")
        func pointsOfLate() async throws {
            let call = try await call(closesIn: .seconds(-3600))
            let late = try await author.send(received(for: call.id, title: "Late, with a point"))
            _ = try await secretariat.send(point(in: late.id))
            let total = try await author.send(CountSubmissions()).points
            #expect(try await author.send(CountSubmissions(call: call.id)).points == 0)
            _ = try await secretariat.send(AdmitSubmission(submission: late.id, reason: "A storm"))
            #expect(try await author.send(CountSubmissions(call: call.id)).points == 1)
            #expect(try await author.send(CountSubmissions()).points == total + 1)
        }

        @Test("answers to the questions of a call are searched like the rest of a submission")
        func searchedAnswers() async throws {
            let now = Instant.now
            let call = try await secretariat.send(
                OpenCall(
                    title: "A question", questions: ["What of gravel?"], opens: now.advanced(by: .seconds(-60)),
                    closes: now.advanced(by: .seconds(3600))))
            let answer = GuidedAnswer(
                question: try #require(QuestionNumber(rawValue: 1)), text: "Quarries should “pool” their gravel pits.")
            let submission = try await author.send(
                ReceiveSubmission(
                    call: call.id, submitters: [party], submitterClass: .memberState, answers: [answer]))
            for words in ["quarry gravel", "“pool” their"] {
                let hits = try await author.send(SearchSubmissions(text: try #require(SearchText(rawValue: words))))
                    .items
                #expect(hits.map(\.id.rawValue) == [submission.id.rawValue], "\(words)")
                #expect(hits.first?.excerpt.rawValue.contains("gravel pits") == true)
            }
        }

        @Test("two who edit one draft: the second is shown both texts, and nothing is lost")
        func editedByTwo() async throws {
            let draft = try await author.send(SaveDraft(content: content("First")))
            _ = try await author.send(SaveDraft(id: draft.id, version: 1, content: content("By one")))
            let refused = try await author.attempt(
                SaveDraft(id: draft.id, version: 1, content: content("By the other")))
            #expect(refused.status == 409)
            let shown = try #require(refused.problem?.errors?.first { $0.field == "content.body" }).detail
            #expect(shown.contains("By one") && shown.contains("By the other"))
            #expect(try await author.send(ShowDraft(draft: draft.id)).content.body == "By one")
        }

        @Test("a draft is there for its party only")
        func draftsOfOthers() async throws {
            let draft = try await author.send(SaveDraft(content: content("Ours")))
            let stranger = try await backbone.api(
                as: .focalPoint(try await SmallSet(backbone).party("draft-stranger", of: .weog)))
            #expect(try await stranger.attempt(ShowDraft(draft: draft.id)).status == 404)
            #expect(try await stranger.attempt(SubmitDraft(draft: draft.id, version: 1)).status == 404)
            #expect(
                try await stranger.attempt(SaveDraft(id: draft.id, version: 1, content: content("Theirs"))).status
                    == 404)
            #expect(try await stranger.send(ListDrafts()).items.isEmpty)
            let foreign = try await stranger.attempt(SaveDraft(party: party, content: content("Theirs")))
            #expect(foreign.status == 403)
        }

        @Test("a draft begun before the deadline and submitted after it is late")
        func deadlineCrossed() async throws {
            let call = try await call(closesIn: .seconds(2))
            let draft = try await author.send(SaveDraft(call: call.id, content: content("Begun in time")))
            try await eventually("the deadline") { Instant.now > call.closes }
            let submitted = try await author.send(SubmitDraft(draft: draft.id, version: 1))
            #expect(submitted.isLate)
            #expect(try await author.send(CountSubmissions(call: call.id)).total == 0)
        }

        @Test("a revision in the time for revisions is as punctual as what it revises; what is left out stays")
        func revisionAfterClosing() async throws {
            let call = try await call(closesIn: .seconds(2), revisionsIn: .seconds(600))
            let first = try await author.send(received(for: call.id, title: "In time", topics: ["Tailings"]))
            try await eventually("the deadline") { Instant.now > call.closes }
            let revised = try await author.send(ReviseSubmission(submission: first.id, body: "Better words."))
            #expect(!revised.isLate && revised.title == "In time" && revised.topics == ["Tailings"])
            #expect(try await author.send(CountSubmissions(call: call.id)).total == 1)
            let matrix = try await secretariat.send(ShowResponseMatrix(call: call.id))
            #expect(matrix.responses.first { $0.party == party }?.submissions == [revised.id])

            let late = try await author.send(received(for: call.id, title: "Late"))
            _ = try await secretariat.send(AdmitSubmission(submission: late.id, reason: "A storm"))
            let again = try await author.send(ReviseSubmission(submission: late.id, body: "Late, and better."))
            #expect(again.isLate && again.admission?.reason == "A storm")
            #expect(
                try await secretariat.attempt(AdmitSubmission(submission: late.id, reason: "Once more")).status == 409)
        }

        @Test("of two revisions at once one is taken, the other is refused and named the newer version")
        func revisedTwice() async throws {
            let first = try await author.send(received(title: "To be revised"))
            let answers = try await withThrowingTaskGroup(of: API.Answer.self) { group in
                for number in 0..<8 {
                    group.addTask {
                        try await author.attempt(
                            ReviseSubmission(submission: first.id, body: Prose(rawValue: "Version of \(number)")))
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(answers.map(\.status).sorted() == [200] + Array(repeating: 409, count: 7))
            let newest = try #require(try await author.send(ShowSubmission(submission: first.id)).supersededBy)
            for refused in answers where refused.status == 409 { #expect(refused.text.contains(newest.rawValue)) }
        }

        @Test(
            "an extension makes what came in between punctual, and its submitters hear of it; a shorter time is refused"
        )
        func extended() async throws {
            let call = try await call(closesIn: .seconds(-3600))
            let late = try await author.send(received(for: call.id, title: "Between"))
            #expect(late.isLate)
            let shorter = try await secretariat.attempt(
                ExtendCall(call: call.id, closes: call.closes.advanced(by: .seconds(-1)), reason: "A mistake"))
            #expect(shorter.status == 422 && shorter.problem?.errors?.map(\.field) == ["closes"])
            _ = try await secretariat.send(
                ExtendCall(call: call.id, closes: Instant.now.advanced(by: .seconds(3600)), reason: "Asked for"))
            #expect(try await !author.send(ShowSubmission(submission: late.id)).isLate)
            try await eventually("the event") {
                try await backbone.database.log(of: .submissions).map(\.envelope).contains { event in
                    event.type == SubmissionAdmitted.type.rawValue && event.subject == "submission:\(late.id)"
                }
            }
        }

        @Test(
            "a party submits as what the register says that it is, and for itself",
            arguments: [SubmitterClass.unEntity, .majorGroup, .joint, .regionalOrganization])
        func wrongClass(_ submitterClass: SubmitterClass) async throws {
            let refused = try await author.attempt(
                ReceiveSubmission(submitters: [party], submitterClass: submitterClass))
            #expect(refused.status == 422 && refused.problem?.errors?.map(\.field) == ["submitterClass"])
        }

        @Test("a receipt's digest can be computed from what everybody reads")
        func receipt() async throws {
            let file = try await author.store("annex.png", Files.picture(100, stream: 40))
            let submission = try await author.send(
                ReceiveSubmission(
                    submitters: [party], submitterClass: .memberState, title: "Vouched for", body: "Words",
                    topics: ["Sand"], attachments: [file.id]))
            let visitor = try await backbone.api(as: nil)
            guard case .object(let shown) = try await visitor.attempt(ShowSubmission(submission: submission.id)).json
            else {
                throw Program.Failed(description: "no submission")
            }
            let fields = [
                "answers", "body", "call", "needs", "proposals", "submitterClass", "submitters", "title", "topics",
            ]
            var digested = shown.filter { fields.contains($0.key) }
            digested["attachments"] = .array([.string(try #require(file.sha256).rawValue)])
            let computed = ContentDigest(hash: SHA256.hash(data: try JSON.encode(digested)))
            #expect(submission.receipt.digest == computed)
        }

        @Test(
            "zones that PostgreSQL would take for rules of its own, or in another spelling, are refused",
            arguments: [
                "Africa/Nairobi+3", "Africa/Nowhere", "Etc/GMT+99", "posix/Africa/Nairobi", "africa/nairobi",
                "right/UTC",
            ])
        func wrongZones(_ zone: String) async throws {
            let body =
                #"{"title":"T","questions":[],"opens":"2027-01-01T00:00:00Z","closesOn":"2027-03-31","zone":"\#(zone)"}"#
            let refused = try await secretariat.exchange("POST", "/api/v1/calls", body: Array(body.utf8))
            #expect(refused.status == 422 && refused.problem?.errors?.map(\.field) == ["zone"], "\(refused.text)")
        }

        @Test("a search of 10,000 characters is refused by name; one without a language finds any script")
        func search() async throws {
            let long = String(repeating: "a", count: 10_000)
            let refused = try await author.exchange("GET", "/api/v1/submission-search?text=\(long)")
            #expect(refused.status == 422 && refused.problem?.errors?.map(\.field) == ["text"])
            let arabic = try await author.send(received(title: "مقترح بشأن الرمال"))
            let found = try await author.send(SearchSubmissions(text: try #require(SearchText(rawValue: "الرمال"))))
            #expect(found.items.map(\.id.rawValue) == [arabic.id.rawValue])
        }
    }
}

extension SystemTests.Submissions.SubmissionTests {
    private func content(_ body: Prose) -> DraftContent {
        DraftContent(submitters: [party], submitterClass: .memberState, body: body)
    }

    private func received(for call: CallID? = nil, title: Line, topics: [Line]? = nil) -> ReceiveSubmission {
        ReceiveSubmission(call: call, submitters: [party], submitterClass: .memberState, title: title, topics: topics)
    }

    private func point(
        in submission: SubmissionID, proposals: [ProposalNumber] = [], needs: [NeedID] = []
    ) -> RecordPoint {
        RecordPoint(
            submissions: [submission], submitters: [party], proposals: proposals, needs: needs, stance: .comments,
            scope: .single, summary: "A point")
    }

    private func call(closesIn time: Duration, revisionsIn revisions: Duration? = nil) async throws -> Call {
        let now = Instant.now
        return try await secretariat.send(
            OpenCall(
                title: "A call", questions: [], opens: now.advanced(by: .seconds(-7200)),
                closes: now.advanced(by: time),
                zone: TimeZoneName(rawValue: "UTC"), modificationDeadline: revisions.map { now.advanced(by: $0) }))
    }
}
