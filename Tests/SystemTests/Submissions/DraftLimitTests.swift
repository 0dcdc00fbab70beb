import Messaging
import Models
import Testing

extension SystemTests.Submissions {
    @Suite("Who may prepare a submission, and how much of it", .serialized)
    struct DraftLimitTests {
        private let backbone: Backbone
        private let secretariat: API

        init() async throws {
            backbone = try Backbone.running()
            secretariat = try await backbone.api(as: .secretariat)
        }

        @Test(
            "an observer that is not accredited may neither draft nor upload, until it is; the secretariat may for it")
        func observers() async throws {
            let body = try #require(PartyID(rawValue: "unaccredited"))
            _ = try await secretariat.send(
                RegisterParty(id: body, name: "Unaccredited", kind: .observer, aliases: []))
            let observer = try await backbone.api(
                as: Actor(subject: ActorID(account: .observer, of: body), roles: [.observer], party: body))
            for answer in [
                try await observer.attempt(draft(of: body)), try await observer.begin("a.pdf", 10),
            ] {
                #expect(
                    answer.status == 403 && answer.problem?.detail?.contains("accreditation") == true,
                    "\(answer.text)")
            }
            #expect(try await secretariat.attempt(draft(of: body, party: body)).status == 200)
            _ = try await secretariat.send(
                AccreditObserver(
                    party: body, accreditationClass: .specialInvitation, reference: "A letter",
                    validFrom: Instant.now.date.advanced(byDays: -1)))
            try await eventually("the submissions service to know of the accreditation") {
                try await observer.attempt(draft(of: body)).status == 200
            }
            #expect(try await observer.begin("a.pdf", 10).status == 200)
        }

        @Test("a party that is not on the register has neither drafts nor files")
        func unknownParty() async throws {
            let nobody = try #require(PartyID(rawValue: "not-on-the-register"))
            let answer = try await secretariat.attempt(draft(of: nobody, party: nobody))
            #expect(answer.status == 422 && answer.problem?.errors?.map(\.field) == ["party"], "\(answer.text)")
        }

        @Test("a party has a hundred drafts at most; one that is discarded makes room for another")
        func hundredDrafts() async throws {
            let party = try await SmallSet(backbone).party("many-drafts", of: .grulac)
            let author = try await backbone.api(as: .focalPoint(party))
            var last: Draft?
            for _ in 0..<100 { last = try await author.send(draft(of: party)) }
            let draft = try #require(last)
            let refused = try await author.attempt(self.draft(of: party))
            #expect(refused.status == 409 && refused.problem?.detail?.contains("100 drafts") == true, "\(refused.text)")
            #expect(
                try await author.send(
                    SaveDraft(id: draft.id, version: 1, content: draft.content)
                ).version == 2)

            let stale = try await author.attempt(DiscardDraft(draft: draft.id, version: 1))
            #expect(stale.status == 409 && stale.problem?.errors?.map(\.field) == ["version"], "\(stale.text)")
            let key = MessageID()
            for _ in 0..<2 {
                #expect(try await author.send(DiscardDraft(draft: draft.id, version: 2), key: key).id == draft.id)
            }
            #expect(try await author.attempt(ShowDraft(draft: draft.id)).status == 404)
            #expect(try await author.attempt(self.draft(of: party)).status == 200)
        }

        @Test("a draft is discarded by its own party, and not once it was submitted")
        func discarded() async throws {
            let set = try await SmallSet(backbone)
            let party = try await set.party("draft-discarder", of: .eeg)
            let author = try await backbone.api(as: .focalPoint(party))
            let stranger = try await backbone.api(as: .focalPoint(try await set.party("draft-thief", of: .ap)))
            let draft = try await author.send(draft(of: party))
            #expect(try await stranger.attempt(DiscardDraft(draft: draft.id, version: 1)).status == 404)
            _ = try await author.send(SubmitDraft(draft: draft.id, version: 1))
            #expect(try await author.attempt(DiscardDraft(draft: draft.id, version: 1)).status == 409)
        }

        private func draft(of party: PartyID, party named: PartyID? = nil) -> SaveDraft {
            SaveDraft(
                party: named,
                content: DraftContent(submitters: [party], submitterClass: .memberState, body: "Words"))
        }
    }
}
