import Crypto
import Messaging
import Models
import Postgres
import Testing

extension SubmissionsTests {
    @Suite("Receive submissions")
    struct ReceiveSubmissionTests {
        private let author: Speaker
        private let party: PartyID

        init() async throws { (author, party) = try await Cast.focalPoint() }

        @Test("What comes in is numbered, has a receipt, is read by everybody, and is told of once")
        func receives() async throws {
            let first = try await author.repeating(Cast.submission(of: party))
            let second = try await author.send(Cast.submission(of: party, title: "Another"))
            #expect(second.receipt.number.place == first.receipt.number.place + 1 && !first.isLate)
            #expect(first.submitters == [party] && first.signatories.map(\.state) == [.author])
            let today = try await Cast.today
            #expect(first.receivedOn == today)
            let shown = try await Speaker.everybody.send(ShowSubmission(submission: first.id))
            #expect(shown.receipt == first.receipt && shown.title == "A submission" && shown.pointCount == 0)
            let told = try await Installation.running.events(SubmissionReceived.self, of: .submissions)
            #expect(told.filter { $0.submission == first.id }.map(\.receipt) == [first.receipt])
        }

        @Test("The same submission under another key is the one on record; another one under its id is refused")
        func sameAgain() async throws {
            let id = SubmissionID.generate()
            func request(_ title: Line) -> ReceiveSubmission {
                ReceiveSubmission(id: id, submitters: [party], submitterClass: "member-state", title: title)
            }
            let first = try await author.send(request("Ours"))
            #expect(try await author.send(request("Ours")) == first)
            try await author.refusal(of: request("Other"), .conflict, field: "title")
            let (stranger, other) = try await Cast.focalPoint()
            try await stranger.refusal(
                of: ReceiveSubmission(id: id, submitters: [other], submitterClass: "member-state", title: "Ours"),
                .conflict)
        }

        @Test("A receipt's digest can be computed from what everybody reads")
        func receipt() async throws {
            let file = try await Cast.file(of: author, Cast.picture(stream: 40))
            let submission = try await author.send(
                ReceiveSubmission(
                    submitters: [party], submitterClass: "member-state", title: "Vouched for", body: "Words",
                    topics: ["Sand"], attachments: [file.id]))
            let answer = try await Speaker.everybody.attempt(ShowSubmission(submission: submission.id))
            guard case .object(let shown) = try JSON.decode(JSONValue.self, from: answer.data) else {
                Issue.record("no object")
                return
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
            "A party submits as what the register says that it is, and for itself",
            arguments: ["un-entity", "major-group", "joint", "regional-organization", "accredited-observer"]
                as [SubmitterClass])
        func wrongClass(_ submitterClass: SubmitterClass) async throws {
            try await author.refusal(
                of: ReceiveSubmission(submitters: [party], submitterClass: submitterClass), .invalid,
                field: "submitterClass")
        }

        @Test("The secretariat enters a submission as what the record calls it")
        func anyClass() async throws {
            let entered = try await Speaker.secretariat.send(
                ReceiveSubmission(submitters: [party], submitterClass: "un-entity"))
            #expect(entered.submitterClass == "un-entity" && entered.submitters == [party])
            try await Speaker.secretariat.refusal(
                of: ReceiveSubmission(submitters: [party], submitterClass: "joint"), .invalid, field: "submitterClass")
        }

        @Test("Nobody submits for another party, and only what is joint has several submitters")
        func others() async throws {
            let (_, other) = try await Cast.focalPoint()
            try await author.refusal(of: Cast.submission(of: other), .forbidden)
            try await author.refusal(
                of: ReceiveSubmission(submitters: [party, other], submitterClass: "member-state"), .forbidden)
            let (_, third) = try await Cast.focalPoint()
            try await author.refusal(
                of: ReceiveSubmission(submitters: [other, third], submitterClass: "joint"), .forbidden)
            try await Speaker.coChair.refusal(of: Cast.submission(of: party), .forbidden)
            try await Speaker.everybody.refusal(of: Cast.submission(of: party), .unauthenticated)
        }

        @Test("Observers submit once they are accredited, and then as observers")
        func observers() async throws {
            let body = try await Cast.party(.observer, region: nil)
            let request = ReceiveSubmission(submitters: [body], submitterClass: "accredited-observer")
            let draft = SaveDraft(content: DraftContent(submitters: [body], submitterClass: "accredited-observer"))
            for refused in [
                try await Speaker(actor: .observer(body)).refusal(of: request, .forbidden),
                try await Speaker(actor: .observer(body)).refusal(of: draft, .forbidden),
            ] { #expect(refused.detail?.contains("accreditation") == true) }
            try await Speaker.secretariat.send(
                SaveDraft(party: body, content: DraftContent(submitters: [body], submitterClass: "accredited-observer"))
            )
            let observer = try await Cast.observer(of: body)
            #expect(try await observer.send(request).submitters == [body])
            try await observer.send(draft)
            _ = try await Cast.begun(by: observer)
            try await observer.refusal(
                of: ReceiveSubmission(submitters: [body], submitterClass: "member-state"), .invalid,
                field: "submitterClass")
        }

        @Test("A party that is not on the register is refused, with the one that is meant")
        func unknownParty() async throws {
            let nobody = try #require(PartyID(rawValue: "not-on-the-register"))
            try await Speaker.secretariat.refusal(of: Cast.submission(of: nobody), .invalid, field: "submitters")
        }

        @Test("Only the secretariat says when something was received, and not in the days to come")
        func receivedOn() async throws {
            let today = try await Cast.today
            func request(_ day: CalendarDate) -> ReceiveSubmission {
                ReceiveSubmission(submitters: [party], submitterClass: "member-state", receivedOn: day)
            }
            try await author.refusal(of: request(today), .forbidden)
            let earlier = today.advanced(byDays: -9)
            #expect(try await Speaker.secretariat.send(request(earlier)).receivedOn == earlier)
            try await Speaker.secretariat.refusal(
                of: request(today.advanced(byDays: 2)), .invalid, field: "receivedOn")
        }

        @Test("Answers belong to the questions of a call, which is on record and open")
        func calls() async throws {
            let call = try await Cast.call(questions: ["What of sand?"])
            func request(_ call: CallID?, _ question: Int) throws -> ReceiveSubmission {
                ReceiveSubmission(
                    call: call, submitters: [party], submitterClass: "member-state",
                    answers: [GuidedAnswer(question: try #require(QuestionNumber(rawValue: question)), text: "So.")])
            }
            #expect(try await author.send(try request(call.id, 1)).answers.count == 1)
            try await author.refusal(of: try request(call.id, 2), .invalid, field: "answers")
            try await author.refusal(of: try request(nil, 1), .invalid, field: "answers")
            try await author.refusal(of: try request(.generate(), 1), .invalid, field: "call")
            let later = try await Cast.call(opensIn: .seconds(3600))
            try await author.refusal(of: Cast.submission(of: party, to: later.id), .invalid, field: "call")
            try await Speaker.secretariat.send(Cast.submission(of: party, to: later.id))
        }

        @Test("What comes after a call has closed is late, by its instant or by the day that the secretariat enters")
        func late() async throws {
            let call = try await Cast.call(closesIn: .seconds(-60))
            #expect(try await author.send(Cast.submission(of: party, to: call.id)).isLate)
            func request(_ day: CalendarDate) -> ReceiveSubmission {
                ReceiveSubmission(
                    call: call.id, submitters: [party], submitterClass: "member-state", receivedOn: day)
            }
            let last = call.closes.date
            #expect(try await !Speaker.secretariat.send(request(last)).isLate)
            let open = try await Cast.call()
            #expect(try await !author.send(Cast.submission(of: party, to: open.id)).isLate)
        }

        @Test("A submission names needs and proposals that are on record, as soon as they are")
        func targets() async throws {
            let proposal = try await Cast.proposal()
            let need = try await Cast.need()
            let known = try await author.send(
                ReceiveSubmission(
                    submitters: [party], submitterClass: "member-state", proposals: [proposal], needs: [need]))
            #expect(known.proposals == [proposal] && known.needs == [need])
            let nowhere = try #require(ProposalNumber(rawValue: 997))
            try await author.refusal(
                of: ReceiveSubmission(
                    submitters: [party], submitterClass: "member-state", needs: [need, .generate()]), .invalid,
                field: "needs")
            try await author.refusal(
                of: ReceiveSubmission(
                    submitters: [party], submitterClass: "member-state", proposals: [proposal, nowhere]), .invalid,
                field: "proposals")
            try await author.refusal(
                of: ReviseSubmission(submission: known.id, proposals: [nowhere]), .invalid, field: "proposals")
            try await Installation.running.settle()
            let kept = try await Installation.running.count(
                "SELECT count(*) FROM need JOIN proposal ON id = \(need) AND number = \(proposal)", in: .submissions)
            #expect(kept == 1)
        }
    }
}
