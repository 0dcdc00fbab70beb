import Models
import Testing

extension SystemTests.Proposals {
    @Suite("The texts of proposals", .serialized)
    struct TextTests {
        private let backbone: Backbone

        init() throws { backbone = try Backbone.running() }

        @Test("of two who edit the same version one gets a conflict that shows both texts")
        func staleEdit() async throws {
            let api = try await backbone.api(as: .secretariat)
            let proposal = try await SmallSet(backbone).proposal(from: .ag)
            _ = try await api.send(ReviseProposal(proposal: proposal.number, basedOn: 1, text: "The first."))
            let refused = try await api.attempt(
                ReviseProposal(proposal: proposal.number, basedOn: 1, text: "The second."))
            #expect(refused.status == 409)
            let shown = refused.problem?.errors?.map(\.detail).joined() ?? ""
            #expect(shown.contains("The first.") && shown.contains("The second."))
            for version in [Int.min, -1, 0, 7, Int.max] {
                let answer = try await api.attempt(
                    ReviseProposal(proposal: proposal.number, basedOn: version, text: "The third."))
                #expect(answer.status == 422 && answer.problem?.errors?.first?.field == "basedOn", "\(answer.text)")
                let diff = try await api.attempt(ShowDiff(proposal: proposal.number, from: version))
                #expect(diff.status == 422 && diff.problem?.errors?.first?.field == "from", "\(diff.text)")
            }
        }

        @Test("a version that has been written cannot be changed, not even by the superuser")
        func immutable() async throws {
            let proposal = try await SmallSet(backbone).proposal(from: .ag)
            for statement in [
                "UPDATE proposals.version_text SET text = 'x' WHERE proposal = \(proposal.number.rawValue)",
                "DELETE FROM proposals.proposal_version WHERE proposal = \(proposal.number.rawValue)",
                "UPDATE proposals.original SET title = 'x' WHERE id = '\(proposal.provenance[0])'",
            ] { await #expect(throws: Program.Failed.self) { try await backbone.database.execute(statement) } }
        }

        @Test("an accepted amendment is a version that names whose it is; one to an old version is a conflict")
        func amendments() async throws {
            let api = try await backbone.api(as: .secretariat)
            let set = try await SmallSet(backbone)
            let proposal = try await set.proposal(from: .ag, text: "States should share data. They should ask.")
            let party = try await set.party("amender", of: .ag)
            let focalPoint = try await backbone.api(as: .focalPoint(party))
            let ambiguous = try await focalPoint.attempt(
                ProposeAmendment(proposal: proposal.number, version: 1, quote: "should", replacement: "may"))
            #expect(ambiguous.status == 422 && ambiguous.problem?.errors?.first?.field == "quote")
            let amendment = try await focalPoint.send(
                ProposeAmendment(proposal: proposal.number, version: 1, quote: "should", offset: 31, replacement: "may")
            )
            let own = try await focalPoint.attempt(DecideAmendment(amendment: amendment.id, accept: true))
            #expect(own.status == 403)
            _ = try await api.send(DecideAmendment(amendment: amendment.id, accept: true))
            let version = try #require(try await api.send(ListVersions(proposal: proposal.number)).items.last)
            #expect(version.texts.first?.text == "States should share data. They may ask.")
            #expect(version.amendment == amendment.id)
            #expect(version.reason?.rawValue.contains("amender") == true)
            let late = try await focalPoint.attempt(
                ProposeAmendment(proposal: proposal.number, version: 1, quote: "data", replacement: "all data"))
            #expect(late.status == 409)
            #expect(late.problem?.errors?.first { $0.field == "current" }?.detail.contains("They may ask.") == true)
        }

        @Test("a search of 200 characters is answered, a longer one refused by the name of the field")
        func searchLength() async throws {
            let api = try await backbone.api(as: nil)
            let path = SearchProposals.definition.route?.path ?? ""
            for (length, status) in [(200, 200), (201, 422)] {
                let answer = try await api.exchange(
                    "GET", "/api/v1\(path)?text=" + String(repeating: "a", count: length))
                #expect(answer.status == status, "\(answer.text)")
                if status == 422 { #expect(answer.problem?.errors?.first?.field == "text") }
            }
            for text in ["%25", "_", "%27%3B--", "%22", "-", "%5C", "%26%20%7C%20%21"] {
                #expect(try await api.exchange("GET", "/api/v1\(path)?text=\(text)").status == 200)
            }
        }

        @Test("pages of a search neither repeat nor leave out what was there, while proposals are added")
        func searchPages() async throws {
            let api = try await backbone.api(as: nil)
            let set = try await SmallSet(backbone)
            var wanted: Set<ProposalNumber> = []
            for index in 0..<5 {
                let text = Prose(rawValue: String(repeating: "quicksilver ", count: index + 1)) ?? "x"
                wanted.insert(try await set.proposal(from: .ag, text: text).number)
            }
            var found: [ProposalNumber] = []
            var after: String?
            repeat {
                let page = try await api.send(
                    SearchProposals(
                        text: try #require(SearchText(rawValue: "quicksilver")), after: after,
                        limit: PageLimit(rawValue: 2)))
                found += page.items.map(\.number)
                after = page.next
                _ = try await set.proposal(from: .ag, text: "quicksilver quicksilver quicksilver")
            } while after != nil && found.count < 30
            #expect(Set(found).count == found.count)
            #expect(wanted.isSubset(of: found))
        }

        @Test("a draft is there for the secretariat, and for the public it is not")
        func drafts() async throws {
            let api = try await backbone.api(as: .secretariat)
            let open = try await SmallSet(backbone).proposal(from: .ag)
            let number = try #require(ProposalNumber(rawValue: open.number.rawValue + 10))
            _ = try await api.send(
                RegisterProposal(
                    number: number, title: "A draft", summary: "Not on the table.", cluster: .a, labels: [.ag],
                    provenance: open.provenance, isDraft: true))
            let reader = try await backbone.api(as: nil)
            #expect(try await reader.attempt(ShowProposal(proposal: number)).status == 404)
            #expect(try await reader.attempt(ListVersions(proposal: number)).status == 404)
            #expect(try await reader.attempt(ListProposals(status: .draft)).status == 403)
            let party = try await SmallSet(backbone).party("reader", of: .ag)
            let focalPoint = try await backbone.api(as: .focalPoint(party))
            #expect(try await focalPoint.attempt(TakePosition(proposal: number, stance: .supports)).status == 404)
            #expect(
                try await focalPoint.attempt(
                    ProposeAmendment(proposal: number, version: 2, quote: "Not", replacement: "Now")
                ).status == 404)
            #expect(try await api.send(ListProposals(status: .draft)).items.contains { $0.number == number })
        }
    }
}
