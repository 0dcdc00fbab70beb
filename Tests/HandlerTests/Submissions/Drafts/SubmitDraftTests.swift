import Models
import Testing

extension SubmissionsTests {
    @Suite("Submit and discard drafts")
    struct SubmitDraftTests {
        private let author: Speaker
        private let party: PartyID

        init() async throws { (author, party) = try await Cast.focalPoint() }

        @Test("A draft becomes a submission with its words, once, and is listed no more")
        func submits() async throws {
            let draft = try await author.send(save())
            let submission = try await author.repeating(SubmitDraft(draft: draft.id, version: 1))
            #expect(submission.title == "A title" && submission.body == "Words" && submission.submitters == [party])
            #expect(try await Speaker.everybody.send(ShowSubmission(submission: submission.id)).body == "Words")
            #expect(try await author.send(ListDrafts()).items.isEmpty)
            #expect(try await author.send(ShowDraft(draft: draft.id)).submission == submission.id)
            try await author.refusal(of: SubmitDraft(draft: draft.id, version: 1), .transitionRefused)
            let listed = try await Speaker.everybody.send(ListSubmissions(party: party)).items
            #expect(listed.map(\.id) == [submission.id])
        }

        @Test("The version that is submitted is the one that was read")
        func versions() async throws {
            let draft = try await author.send(save())
            try await author.send(SaveDraft(id: draft.id, version: 1, content: Cast.content(of: party, body: "Newer")))
            try await author.refusal(of: SubmitDraft(draft: draft.id, version: 1), .conflict, field: "version")
            #expect(try await author.send(SubmitDraft(draft: draft.id, version: 2)).body == "Newer")
        }

        @Test("Only the secretariat submits for another, and says who has signed")
        func authority() async throws {
            let draft = try await author.send(save())
            try await author.refusal(of: SubmitDraft(draft: draft.id, version: 1, signed: [party]), .forbidden)
            try await author.refusal(of: SubmitDraft(draft: .generate(), version: 1), .notFound)
            try await Speaker.coChair.refusal(of: SubmitDraft(draft: draft.id, version: 1), .forbidden)
            let submission = try await Speaker.secretariat.send(SubmitDraft(draft: draft.id, version: 1))
            #expect(submission.submitters == [party] && submission.signatories.map(\.state) == [.author])
        }

        @Test("A joint draft of a party that the secretariat submits has the party for its author")
        func jointBySecretariat() async throws {
            let (_, other) = try await Cast.focalPoint()
            let draft = try await author.send(
                SaveDraft(
                    content: DraftContent(submitters: [other, party], submitterClass: "joint", title: "Together")))
            let joint = try await Speaker.secretariat.send(SubmitDraft(draft: draft.id, version: 1))
            #expect(joint.submitters == [party] && joint.invited == [other])
            #expect(joint.signatories.map(\.state) == [.invited, .author])
        }

        @Test("A need that is not on record keeps a draft from being submitted")
        func targets() async throws {
            let draft = try await author.send(
                SaveDraft(
                    content: DraftContent(submitters: [party], submitterClass: "member-state", needs: [.generate()])))
            try await author.refusal(of: SubmitDraft(draft: draft.id, version: 1), .invalid, field: "needs")
            #expect(try await author.send(ShowDraft(draft: draft.id)).submission == nil)
        }

        @Test("A draft is discarded by its own party, in the version that was read, and not once it was submitted")
        func discarded() async throws {
            let (stranger, _) = try await Cast.focalPoint()
            let draft = try await author.send(save())
            try await stranger.refusal(of: DiscardDraft(draft: draft.id, version: 1), .notFound)
            try await author.refusal(of: DiscardDraft(draft: draft.id, version: 2), .conflict, field: "version")
            try await author.refusal(of: DiscardDraft(draft: .generate(), version: 1), .notFound)
            let key = MessageID()
            for _ in 0..<2 {
                #expect(try await author.send(DiscardDraft(draft: draft.id, version: 1), key: key).id == draft.id)
            }
            try await author.refusal(of: ShowDraft(draft: draft.id), .notFound)
            let other = try await author.send(save())
            try await author.send(SubmitDraft(draft: other.id, version: 1))
            try await author.refusal(of: DiscardDraft(draft: other.id, version: 1), .transitionRefused)
        }

        @Test("A party has a hundred drafts at most; one that is discarded makes room for another")
        func hundredDrafts() async throws {
            let first = try await author.send(save())
            for _ in 0..<99 { try await author.send(save()) }
            let problem = try await author.refusal(of: save(), .conflict)
            #expect(problem.detail?.contains("100 drafts") == true)
            let again = SaveDraft(id: first.id, version: 1, content: first.content)
            #expect(try await author.send(again).version == 2)
            try await author.send(DiscardDraft(draft: first.id, version: 2))
            try await author.send(save())
        }

        private func save() -> SaveDraft { SaveDraft(content: Cast.content(of: party)) }
    }
}
