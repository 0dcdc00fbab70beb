import Models
import Postgres
import Testing

extension ProposalsTests {
    @Suite("The texts and steps of proposals")
    struct ReviseProposalTests {
        private let secretariat = Speaker.secretariat

        @Test("A revision is the next version, is shown with what it differs in, and is told of once")
        func revises() async throws {
            let number = try await Cast.proposal(from: "AG").number
            let written = try await secretariat.repeating(
                ReviseProposal(
                    proposal: number, basedOn: 1, text: "States should share all data.", session: "The third",
                    reason: "Asked for"))
            #expect(written.version == 2 && written.session == "The third" && written.reason == "Asked for")
            let shown = try await Speaker.everybody.send(ShowProposal(proposal: number))
            #expect(shown.version == 2 && shown.summary == "States should share all data.")
            #expect(shown.title == "A proposal")
            let versions = try await Speaker.everybody.send(ListVersions(proposal: number)).items
            #expect(versions.map(\.version) == [1, 2])
            #expect(versions.first?.texts.map(\.text) == ["States should share data."])
            let told = try await Cast.told(ProposalRevised.self) { $0.number == number }
            #expect(told.map(\.version) == [2])
            let diff = try await Speaker.everybody.send(ShowDiff(proposal: number, from: 1))
            #expect(diff.from == 1 && diff.to == 2 && diff.language == .english)
        }

        @Test("Of two who edit the same version one gets a conflict that shows both texts")
        func staleEdit() async throws {
            let number = try await Cast.proposal(from: "AG").number
            try await secretariat.send(ReviseProposal(proposal: number, basedOn: 1, text: "The first."))
            let problem = try await secretariat.refusal(
                of: ReviseProposal(proposal: number, basedOn: 1, text: "The second."), .conflict, field: "text")
            let shown = problem.errors?.map(\.detail).joined() ?? ""
            #expect(shown.contains("The first.") && shown.contains("The second."))
            #expect(try await secretariat.send(ShowProposal(proposal: number)).summary == "The first.")
        }

        @Test("Versions that cannot be are refused by their field", arguments: [Int.min, -1, 0, 3, .max])
        func versions(_ version: Int) async throws {
            let number = try await Cast.proposal(from: "AG").number
            try await secretariat.send(ReviseProposal(proposal: number, basedOn: 1, text: "The second."))
            try await secretariat.refusal(
                of: ReviseProposal(proposal: number, basedOn: version, text: "The third."), .invalid,
                field: "basedOn")
            try await secretariat.refusal(of: ShowDiff(proposal: number, from: version), .invalid, field: "from")
            try await secretariat.refusal(
                of: ShowDiff(proposal: number, from: 1, to: version), .invalid, field: "to")
            try await secretariat.refusal(
                of: TranslateVersion(
                    proposal: number, version: version, language: .french, title: "x", text: "x"),
                [0, 3].contains(version) ? .notFound : .invalid)
        }

        @Test("A revision changes something, and a proposal that is over is not written any more")
        func nothing() async throws {
            let number = try await Cast.proposal(from: "AG").number
            for request in [
                ReviseProposal(proposal: number, basedOn: 1),
                ReviseProposal(
                    proposal: number, basedOn: 1, title: "A proposal", text: "States should share data."),
            ] { try await secretariat.refusal(of: request, .invalid, field: "text") }
            try await secretariat.send(MoveProposal(proposal: number, to: .withdrawn, reason: "Overtaken"))
            try await secretariat.refusal(
                of: ReviseProposal(proposal: number, basedOn: 1, text: "Again."), .transitionRefused)
            try await secretariat.refusal(of: ClassifyProposal(proposal: number, cluster: "A"), .transitionRefused)
            try await secretariat.refusal(
                of: ReviseProposal(proposal: try Cast.freeNumber(), basedOn: 1, text: "Again."), .notFound)
        }

        @Test("A translation is told, corrected with a reason only, and the correction stands beside the former")
        func translations() async throws {
            let number = try await Cast.proposal(from: "AG").number
            func translate(
                _ text: Prose, _ language: LanguageTag = .french, because reason: Prose? = nil
            ) -> TranslateVersion {
                TranslateVersion(
                    proposal: number, version: 1, language: language, title: "Un titre", text: text,
                    correctionReason: reason)
            }
            try await secretariat.repeating(translate("Les États partajent."))
            try await secretariat.refusal(
                of: translate("Les États partagent."), .conflict, field: "correctionReason")
            try await secretariat.refusal(of: translate("Other words.", .english, because: "A typo"), .conflict)
            let corrected = try await secretariat.send(translate("Les États partagent.", because: "A typo"))
            #expect(try await secretariat.send(translate("Les États partagent.")) == corrected)
            let texts = try #require(try await secretariat.send(ListVersions(proposal: number)).items.first).texts
            let french = try #require(texts.first { $0.language == .french })
            #expect(texts.count == 2 && french.text == "Les États partagent." && french.correction == 1)
            #expect(french.correctionReason == "A typo")
            for (word, isFound) in [("partajent", false), ("partagent", true)] {
                let page = try await secretariat.send(
                    SearchProposals(text: try #require(SearchText(rawValue: word)), language: .french))
                #expect(page.items.contains { $0.number == number } == isFound, "\(word)")
            }
            let told = try await Cast.told(VersionTranslated.self) { $0.number == number }
            #expect(told.map(\.correction) == [nil, 1])
            let kept = try await Installation.running.rows(
                "SELECT text FROM version_text WHERE proposal = \(number) AND language = 'fr' ORDER BY correction",
                in: .proposals)
            #expect(kept == ["Les États partajent.", "Les États partagent."])
        }

        @Test("A version that has been written cannot be changed, not even by the superuser")
        func immutable() async throws {
            let proposal = try await Cast.proposal(from: "AG")
            for statement in [
                "UPDATE version_text SET text = 'x' WHERE proposal = \(proposal.number)",
                "DELETE FROM proposal_version WHERE proposal = \(proposal.number)",
                "UPDATE original SET title = 'x' WHERE id = \(proposal.provenance[0])",
            ] as [SQL] {
                await #expect(throws: (any Error).self) {
                    try await Installation.running.execute(statement, in: .proposals)
                }
            }
        }

        @Test("A page of the longest texts in six languages fits in an answer, and the rest follows")
        func longVersions() async throws {
            let long = { (sign: String) in try #require(Prose(rawValue: String(repeating: sign, count: 20_000))) }
            let number = try await Cast.proposal(from: "AG", text: try long("\"")).number
            for version in 1...4 {
                for language in LanguageTag.allCases where language != .english {
                    try await secretariat.send(
                        TranslateVersion(
                            proposal: number, version: version, language: language, title: "x", text: try long("世")))
                }
                try await secretariat.send(
                    ReviseProposal(proposal: number, basedOn: version, text: try long("\(version)")))
            }
            var seen: [Int] = []
            var after: String?
            repeat {
                let page = try await secretariat.send(ListVersions(proposal: number, after: after))
                seen += page.items.map(\.version)
                after = page.next
            } while after != nil
            #expect(seen == [1, 2, 3, 4, 5])
        }

        @Test("A proposal takes its steps and no others; a withdrawal has a reason, and each step is told of once")
        func moves() async throws {
            let number = try await Cast.proposal(from: "AG").number
            try await secretariat.refusal(
                of: MoveProposal(proposal: number, to: .adopted), .transitionRefused, field: "to")
            let move = try await secretariat.repeating(
                MoveProposal(proposal: number, to: .refined, reason: "Ready"))
            #expect(move.from == .tabled && move.to == .refined && move.by == "secretariat")
            try await secretariat.send(MoveProposal(proposal: number, to: .forwarded))
            try await secretariat.refusal(
                of: MoveProposal(proposal: number, to: .withdrawn), .invalid, field: "reason")
            try await secretariat.send(MoveProposal(proposal: number, to: .withdrawn, reason: "Overtaken"))
            #expect(try await Speaker.everybody.send(ShowProposal(proposal: number)).status == .withdrawn)
            let steps = try await Speaker.everybody.send(ListMoves(proposal: number)).items
            #expect(steps.map(\.to) == [.refined, .forwarded, .withdrawn])
            #expect(steps.map(\.reason) == ["Ready", nil, "Overtaken"])
            #expect(
                try await Cast.told(ProposalMoved.self) { $0.number == number }.map(\.to) == [.refined, .forwarded])
            #expect(try await Cast.told(ProposalWithdrawn.self) { $0.number == number }.map(\.reason) == ["Overtaken"])
            try await secretariat.refusal(
                of: MoveProposal(proposal: try Cast.freeNumber(), to: .refined), .notFound)
        }

        @Test("A proposal is put into a cluster, and touches others, each once")
        func classifies() async throws {
            let number = try await Cast.proposal(from: "AG").number
            for clusters: [Cluster] in [["A"], ["C", "C"]] {
                try await secretariat.refusal(
                    of: ClassifyProposal(proposal: number, cluster: "A", crossCuttingClusters: clusters), .invalid,
                    field: "crossCuttingClusters")
            }
            let classified = try await secretariat.repeating(
                ClassifyProposal(proposal: number, cluster: "A", subsection: "Tools", crossCuttingClusters: ["C"]))
            #expect(classified.cluster == "A" && classified.subsection == "Tools")
            let clusters = try await Speaker.everybody.send(ListClusters()).items
            let own = try #require(clusters.first { $0.cluster == "A" })
            #expect(own.subClusters.contains { $0.name == "Tools" && $0.proposals.contains(number) })
            #expect(clusters.first { $0.cluster == "C" }?.crossCutting.contains(number) == true)
            let annex = try await Speaker.everybody.send(ShowAnnex1()).clusters.first { $0.cluster == "A" }
            #expect(
                annex?.cells.contains { $0.regions == ["AG"] && $0.proposals.map(\.number).contains(number) } == true)
            #expect(try await Cast.told(ProposalClassified.self) { $0.number == number }.count == 1)
        }

        @Test("Only the secretariat writes, translates, moves and classifies proposals")
        func authorization() async throws {
            let (author, _) = try await Cast.focalPoint()
            let number = try await Cast.proposal(from: "AG").number
            for speaker in [author, .coChair, .ops] {
                try await speaker.refusal(of: ReviseProposal(proposal: number, basedOn: 1, text: "x"), .forbidden)
                try await speaker.refusal(
                    of: TranslateVersion(proposal: number, version: 1, language: .french, title: "x", text: "x"),
                    .forbidden)
                try await speaker.refusal(of: MoveProposal(proposal: number, to: .refined), .forbidden)
                try await speaker.refusal(of: ClassifyProposal(proposal: number, cluster: "A"), .forbidden)
            }
        }
    }
}
