import Models
import Testing

extension SubmissionsTests {
    @Suite("Save and read drafts")
    struct SaveDraftTests {
        private let author: Speaker
        private let party: PartyID

        init() async throws { (author, party) = try await Cast.focalPoint() }

        @Test("A draft that is saved is shown as it was saved, and a repetition with the same key makes no second one")
        func saves() async throws {
            let key = MessageID()
            let request = SaveDraft(content: Cast.content(of: party))
            let saved = try await author.send(request, key: key)
            #expect(saved.version == 1 && saved.party == party && saved.savedBy == author.actor.subject)
            #expect(try await author.send(request, key: key) == saved)
            #expect(try await author.send(ListDrafts()).items.map(\.id) == [saved.id])
            #expect(try await author.send(ShowDraft(draft: saved.id)) == saved)
        }

        @Test("Answers belong to a call, in a draft that is submitted and in a revision as well")
        func answersWithoutCall() async throws {
            let answer = GuidedAnswer(question: try #require(QuestionNumber(rawValue: 1)), text: "So.")
            let content = DraftContent(
                submitters: [party], submitterClass: "member-state", title: "A title", answers: [answer])
            let draft = try await author.send(SaveDraft(content: content))
            try await author.refusal(of: SubmitDraft(draft: draft.id, version: 1), .invalid, field: "answers")
            let submission = try await author.send(Cast.submission(of: party)).id
            try await author.refusal(
                of: ReviseSubmission(submission: submission, answers: [answer]), .invalid, field: "answers")
        }

        @Test("Lists have no bodies and no answers, and pages follow one another")
        func lists() async throws {
            let call = try await Cast.call()
            var made: Set<DraftID> = []
            for _ in 0..<3 { made.insert(try await author.send(save()).id) }
            let named = try await author.send(SaveDraft(call: call.id, content: Cast.content(of: party))).id
            let first = try await author.send(ListDrafts(limit: PageLimit(rawValue: 3)))
            let rest = try await author.send(ListDrafts(after: first.next, limit: PageLimit(rawValue: 3)))
            #expect(Set((first.items + rest.items).map(\.id)) == made.union([named]) && rest.next == nil)
            #expect(first.items.allSatisfy { $0.content.body == nil && $0.content.title == "A title" })
            #expect(try await author.send(ListDrafts(call: call.id)).items.map(\.id) == [named])
            let seen = try await Speaker.secretariat.send(ListDrafts(party: party)).items.map(\.id)
            #expect(Set(seen) == made.union([named]))
        }

        @Test("A draft stays with its call where a later save names none")
        func callOfDraft() async throws {
            let call = try await Cast.call()
            let draft = try await author.send(SaveDraft(call: call.id, content: Cast.content(of: party)))
            let saved = try await author.send(save(draft.id, 1, "Second"))
            #expect(saved.call == call.id && saved.version == 2)
            #expect(try await author.send(SubmitDraft(draft: draft.id, version: 2)).call == call.id)
        }

        @Test(
            "A draft's version that cannot be is refused, and nothing changes", arguments: [0, 2, Int(Int32.max)])
        func impossibleVersions(_ version: Int) async throws {
            let draft = try await author.send(save())
            try await author.refusal(of: save(draft.id, version, "Other"), .conflict, field: "content.body")
            try await author.refusal(of: save(draft.id, version, "First"), .conflict, field: "version")
            try await author.refusal(of: save(nil, version, "Other"), .invalid, field: "id")
            try await author.refusal(of: save(draft.id, -1 - version, "Other"), .invalid, field: "version")
            #expect(try await author.send(ShowDraft(draft: draft.id)) == draft)
        }

        @Test("Two who edit one draft: the second is shown both texts, and nothing is lost")
        func editedByTwo() async throws {
            let draft = try await author.send(save())
            try await author.send(save(draft.id, 1, "By one"))
            let problem = try await author.refusal(of: save(draft.id, 1, "By the other"), .conflict)
            let shown = try #require(problem.errors?.first { $0.field == "content.body" }).detail
            #expect(shown.contains("By one") && shown.contains("By the other"))
            #expect(try await author.send(ShowDraft(draft: draft.id)).content.body == "By one")
            try await author.refusal(of: save(draft.id, nil, "A third"), .conflict, field: "content.body")
        }

        @Test("A draft is there for its party and the secretariat only")
        func draftsOfOthers() async throws {
            let draft = try await author.send(save())
            let (stranger, _) = try await Cast.focalPoint()
            try await stranger.refusal(of: ShowDraft(draft: draft.id), .notFound)
            try await stranger.refusal(of: SubmitDraft(draft: draft.id, version: 1), .notFound)
            try await stranger.refusal(of: save(draft.id, 1, "Theirs"), .notFound)
            try await stranger.refusal(of: SaveDraft(id: draft.id, content: Cast.content(of: party)), .notFound)
            #expect(try await stranger.send(ListDrafts()).items.isEmpty)
            try await stranger.refusal(of: ListDrafts(party: party), .forbidden)
            try await stranger.refusal(of: SaveDraft(party: party, content: Cast.content(of: party)), .forbidden)
            #expect(try await Speaker.secretariat.send(ShowDraft(draft: draft.id)) == draft)
            #expect(try await Speaker.secretariat.send(save(draft.id, 1, "For them")).party == party)
            try await Speaker.coChair.refusal(of: ShowDraft(draft: draft.id), .forbidden)
        }

        @Test("The secretariat names whose draft it begins, and a draft does not change hands")
        func parties() async throws {
            try await Speaker.secretariat.refusal(of: save(), .invalid, field: "party")
            let draft = try await Speaker.secretariat.send(SaveDraft(party: party, content: Cast.content(of: party)))
            #expect(try await author.send(ShowDraft(draft: draft.id)).savedBy == "secretariat")
            let (_, other) = try await Cast.focalPoint()
            try await Speaker.secretariat.refusal(
                of: SaveDraft(id: draft.id, version: 1, party: other, content: Cast.content(of: party)), .invalid,
                field: "party")
            let nobody = try #require(PartyID(rawValue: "not-on-the-register"))
            try await Speaker.secretariat.refusal(
                of: SaveDraft(party: nobody, content: Cast.content(of: nobody)), .invalid, field: "party")
        }

        @Test("What was submitted is written no more; drafts and calls that are not there are refused")
        func refusals() async throws {
            let draft = try await author.send(save())
            try await author.send(SubmitDraft(draft: draft.id, version: 1))
            try await author.refusal(of: save(draft.id, 1, "Again"), .transitionRefused)
            try await author.refusal(of: save(.generate(), 1, "Again"), .notFound)
            try await author.refusal(of: ShowDraft(draft: .generate()), .notFound)
            try await author.refusal(
                of: SaveDraft(call: .generate(), content: Cast.content(of: party)), .invalid, field: "call")
            #expect(try await author.send(ListDrafts()).items.isEmpty)
        }

        @Test("A list that names nobody, something twice, or too much is refused by its name")
        func wrongLists() async throws {
            let file = AttachmentID.generate()
            let answer = GuidedAnswer(question: try #require(QuestionNumber(rawValue: 1)), text: "So.")
            let parties = (0...40).compactMap { PartyID(rawValue: "party-of-many-\($0)") }
            for (content, field) in [
                (DraftContent(submitters: [], submitterClass: "member-state"), "content.submitters"),
                (DraftContent(submitters: [party, party], submitterClass: "joint"), "content.submitters"),
                (DraftContent(submitters: parties, submitterClass: "joint"), "content.submitters"),
                (content(topics: Array(repeating: "x", count: 101)), "content.topics"),
                (content(answers: [answer, answer]), "answers"),
                (content(attachments: [file, file]), "content.attachments"),
                (content(attachments: (0...20).map { _ in .generate() }), "content.attachments"),
                (content(needs: (0...100).map { _ in .generate() }), "content.needs"),
            ] { try await author.refusal(of: SaveDraft(content: content), .invalid, field: field) }
        }

        private func content(
            topics: [Line]? = nil, answers: [GuidedAnswer]? = nil, needs: [NeedID]? = nil,
            attachments: [AttachmentID]? = nil
        ) -> DraftContent {
            DraftContent(
                submitters: [party], submitterClass: "member-state", topics: topics, answers: answers, needs: needs,
                attachments: attachments)
        }

        private func save(_ id: DraftID? = nil, _ version: Int? = nil, _ body: Prose = "First") -> SaveDraft {
            SaveDraft(id: id, version: version, content: Cast.content(of: party, body: body))
        }
    }
}
