import Models
import Testing

extension ProposalsTests {
    @Suite("Register proposals and originals")
    struct RegisterProposalTests {
        private let secretariat = Speaker.secretariat

        @Test("A proposal that is registered is shown and listed as it was registered, and is told of once")
        func registers() async throws {
            let original = try await Cast.original()
            let number = try Cast.freeNumber()
            let proposal = try await secretariat.repeating(request(number, provenance: [original]))
            #expect(proposal.number == number && proposal.status == .tabled && proposal.version == 1)
            #expect(proposal.provenance == [original] && proposal.labels == ["AG"])
            let shown = try await Speaker.everybody.send(ShowProposal(proposal: number))
            #expect(shown.title == "A title" && shown.summary == "A text." && shown.provenance == [original])
            #expect(try await listed(ListProposals()).contains(number))
            #expect(try await listed(ListProposals(cluster: "A", region: "AG")).contains(number))
            #expect(try await !listed(ListProposals(cluster: "B")).contains(number))
            #expect(try await !listed(ListProposals(region: "EEG")).contains(number))
            #expect(try await !listed(ListProposals(status: .refined)).contains(number))
            let labels = try await Speaker.everybody.send(ListLabels(proposals: [number])).proposals
            #expect(labels.map(\.labels) == [["AG"]])
            let told = try await Cast.told(ProposalRegistered.self) { $0.number == number }
            #expect(told.map(\.originals) == [[original]])
        }

        @Test("The same registration again is the one on record, also once it changed; another one is refused")
        func sameAgain() async throws {
            let original = try await Cast.original()
            let number = try Cast.freeNumber()
            let first = try await secretariat.send(request(number, provenance: [original]))
            #expect(try await secretariat.send(request(number, provenance: [original])) == first)
            try await secretariat.refusal(
                of: request(number, title: "Another", provenance: [original]), .conflict, field: "title")
            try await secretariat.refusal(
                of: request(number, provenance: [original], language: .french), .conflict, field: "language")
            try await secretariat.send(ReviseProposal(proposal: number, basedOn: 1, text: "Better."))
            #expect(try await secretariat.send(request(number, provenance: [original])).summary == "Better.")
            try await secretariat.refusal(
                of: request(number, title: "Another", provenance: [original]), .conflict, field: "title")
        }

        @Test("The first version stands in the language in which it was registered")
        func firstLanguage() async throws {
            let given = request(
                try Cast.freeNumber(), provenance: [try await Cast.original()], language: .french)
            let registered = try await secretariat.send(given)
            #expect(try await secretariat.send(given) == registered)
            let versions = try await Speaker.everybody.send(ListVersions(proposal: registered.number)).items
            #expect(versions.map(\.language) == [.french])
        }

        @Test("Lists that say something twice, or more than anybody reads, or what is not on record, are refused")
        func lists() async throws {
            let original = try await Cast.original()
            let number = try Cast.freeNumber()
            let many = (1...101).compactMap { ProposalNumber(rawValue: $0 + 500) }
            for (wrong, field) in [
                (request(number, clusters: ["A"], provenance: [original]), "crossCuttingClusters"),
                (request(number, clusters: ["B", "B"], provenance: [original]), "crossCuttingClusters"),
                (request(number, provenance: [original], related: many), "relatedProposals"),
                (request(number, provenance: [original], related: [number]), "relatedProposals"),
                (
                    request(number, provenance: [original], implementers: many.map { Line(cutting: "\($0)") }),
                    "suggestedImplementers"
                ),
                (request(number, provenance: [original], implementers: ["A", "A"]), "suggestedImplementers"),
                (request(number, provenance: [original, original]), "provenance"),
                (request(number, provenance: [.generate()]), "provenance"),
                (request(number, labels: [], provenance: [original]), "labels"),
                (request(number, labels: ["AG", "AG"], provenance: [original]), "labels"),
            ] { try await secretariat.refusal(of: wrong, .invalid, field: field) }
            try await secretariat.refusal(of: ShowProposal(proposal: number), .notFound)
        }

        @Test("Only the secretariat registers originals, proposals, and those that come from submissions")
        func authorization() async throws {
            let (author, party) = try await Cast.focalPoint()
            let original = try await Cast.original()
            let submission = try await author.send(Cast.submission(of: party)).id
            let number = try Cast.freeNumber()
            for speaker in [author, .coChair, .ops] {
                try await speaker.refusal(of: request(number, provenance: [original]), .forbidden)
                try await speaker.refusal(
                    of: RegisterOriginal(region: "AG", ordinal: 999_999, title: "An original"), .forbidden)
                try await speaker.refusal(of: submitted([submission]), .forbidden)
            }
        }

        @Test("An original has its place among those of its region, once, and is told of once")
        func originals() async throws {
            let ordinal = 200_000 + Cast.number()
            let id = OriginalID.generate()
            let given = RegisterOriginal(id: id, region: "EEG", ordinal: ordinal, title: "An original")
            let first = try await secretariat.repeating(given)
            #expect(try await secretariat.send(given) == first)
            try await secretariat.refusal(
                of: RegisterOriginal(id: id, region: "EEG", ordinal: ordinal, title: "Another"), .conflict,
                field: "title")
            try await secretariat.refusal(
                of: RegisterOriginal(region: "EEG", ordinal: ordinal, title: "Another"), .conflict, field: "id")
            try await secretariat.refusal(
                of: RegisterOriginal(region: "EEG", ordinal: 0, title: "None"), .invalid, field: "ordinal")
            let other = try await secretariat.send(
                RegisterOriginal(region: "EEG", ordinal: ordinal + 1, title: "The next"))
            let page = try await Speaker.everybody.send(ListOriginals(region: "EEG", limit: PageLimit(rawValue: 500)))
            #expect(page.items.filter { $0.ordinal >= ordinal }.prefix(2).map(\.id) == [id, other.id])
            #expect(page.items.allSatisfy { $0.region == "EEG" })
            #expect(try await Cast.told(OriginalRegistered.self) { $0.original == id }.count == 1)
        }

        @Test("What is known from submissions stands outside the set, and names submissions that are on record")
        func fromSubmissions() async throws {
            let (author, party) = try await Cast.focalPoint()
            let submission = try await author.send(Cast.submission(of: party)).id
            let known = try await secretariat.repeating(submitted([submission]))
            #expect(known.status == .submissionOnly && known.submissions == [submission] && known.labels.isEmpty)
            #expect(try await !listed(ListProposals()).contains(known.number))
            #expect(try await listed(ListProposals(status: .submissionOnly)).contains(known.number))
            for submissions in [[], [submission, submission], [.generate()], (0...100).map { _ in .generate() }] {
                try await secretariat.refusal(of: submitted(submissions), .invalid, field: "submissions")
            }
            try await secretariat.refusal(of: MoveProposal(proposal: known.number, to: .tabled), .transitionRefused)
            try await secretariat.send(MoveProposal(proposal: known.number, to: .withdrawn, reason: "Overtaken"))
            try await secretariat.refusal(of: MoveProposal(proposal: known.number, to: .tabled), .transitionRefused)
        }

        private func submitted(_ submissions: [SubmissionID]) -> RegisterSubmittedProposal {
            RegisterSubmittedProposal(title: "From below", text: "A text.", cluster: "A", submissions: submissions)
        }

        private func request(
            _ number: ProposalNumber, title: Line = "A title", clusters: [Cluster]? = nil, labels: [Region] = ["AG"],
            provenance: [OriginalID], related: [ProposalNumber]? = nil, implementers: [Line]? = nil,
            language: LanguageTag? = nil
        ) -> RegisterProposal {
            RegisterProposal(
                number: number, title: title, summary: "A text.", cluster: "A", crossCuttingClusters: clusters,
                labels: labels, provenance: provenance, relatedProposals: related, suggestedImplementers: implementers,
                language: language)
        }

        private func listed(_ request: ListProposals) async throws -> [ProposalNumber] {
            var found: [ProposalNumber] = []
            var after: String?
            repeat {
                let page = try await Speaker.everybody.send(
                    ListProposals(
                        status: request.status, cluster: request.cluster, region: request.region, after: after,
                        limit: PageLimit(rawValue: 50)))
                found += page.items.map(\.number)
                after = page.next
            } while after != nil
            return found
        }
    }
}
