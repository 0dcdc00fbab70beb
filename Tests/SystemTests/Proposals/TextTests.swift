import Messaging
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
            let proposal = try await SmallSet(backbone).proposal(from: "AG")
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
            let proposal = try await SmallSet(backbone).proposal(from: "AG")
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
            let proposal = try await set.proposal(from: "AG", text: "States should share data. They should ask.")
            let party = try await set.party("amender", of: "AG")
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
            #expect(late.problem?.errors?.first { $0.field == "quote" }?.detail.contains("They may ask.") == true)
        }

        @Test("an accepted amendment leaves the others open whose words still stand; the others are listed as stale")
        func amendmentsBesideOthers() async throws {
            let api = try await backbone.api(as: .secretariat)
            let set = try await SmallSet(backbone)
            let proposal = try await set.proposal(
                from: "AG", text: "States should share data. Others may ask. Data may be closed.")
            let focalPoint = try await backbone.api(as: .focalPoint(try await set.party("second-amender", of: "AG")))
            func propose(_ quote: Prose, _ replacement: String, at offset: Int? = nil) async throws -> Amendment {
                try await focalPoint.send(
                    ProposeAmendment(
                        proposal: proposal.number, version: 1, quote: quote, offset: offset, replacement: replacement))
            }
            let first = try await propose("States should", "All States should")
            let beside = try await propose("Others", "Everybody else")
            let gone = try await propose("should share", "may share")
            let ambiguous = try await propose("may", "will", at: 33)
            _ = try await api.send(DecideAmendment(amendment: first.id, accept: true))
            _ = try await api.send(
                ReviseProposal(
                    proposal: proposal.number, basedOn: 2,
                    text: "All States will share data. Others may ask. Data is closed."))
            let listed = try await api.send(ListAmendments(proposal: proposal.number)).items
            #expect(listed.map(\.id) == [first.id, beside.id, gone.id, ambiguous.id])
            #expect(listed.map(\.isStale) == [false, false, true, true])
            for amendment in [gone, ambiguous] {
                let refused = try await api.attempt(DecideAmendment(amendment: amendment.id, accept: true))
                #expect(refused.status == 409 && refused.text.contains("All States will share"), "\(refused.text)")
            }
            let decided = try await api.send(DecideAmendment(amendment: beside.id, accept: true))
            #expect(decided.resultingVersion == 4)
            #expect(
                try await api.send(ShowProposal(proposal: proposal.number)).summary
                    == "All States will share data. Everybody else may ask. Data is closed.")
            _ = try await api.send(DecideAmendment(amendment: gone.id, accept: false, note: "Overtaken."))
        }

        @Test("a translation is told, corrected with a reason only, and the correction stands beside the former")
        func translations() async throws {
            let api = try await backbone.api(as: .secretariat)
            let proposal = try await SmallSet(backbone).proposal(from: "AG")
            func translate(_ text: Prose, _ language: LanguageTag = .french, because reason: Prose? = nil)
                -> TranslateVersion
            {
                TranslateVersion(
                    proposal: proposal.number, version: 1, language: language, title: "Un titre", text: text,
                    correctionReason: reason)
            }
            _ = try await api.send(translate("Les États partajent."))
            let refused = try await api.attempt(translate("Les États partagent."))
            #expect(refused.status == 409 && refused.problem?.errors?.map(\.field) == ["correctionReason"])
            let original = try await api.attempt(translate("Other words.", .english, because: "A typo"))
            #expect(original.status == 409)
            let corrected = try await api.send(translate("Les États partagent.", because: "A typo"))
            #expect(try await api.send(translate("Les États partagent.")) == corrected)
            let shown = try await api.send(ListVersions(proposal: proposal.number)).items[0].texts
            let french = try #require(shown.first { $0.language == .french })
            #expect(shown.count == 2 && french.text == "Les États partagent." && french.correction == 1)
            #expect(french.correctionReason == "A typo")
            let kept = try await backbone.database.rows(
                """
                SELECT text FROM proposals.version_text
                WHERE proposal = \(proposal.number.rawValue) AND language = 'fr' ORDER BY correction
                """)
            #expect(kept == ["Les États partajent.", "Les États partagent."])
            for (word, found) in [("partajent", false), ("partagent", true)] {
                let page = try await api.send(
                    SearchProposals(text: try #require(SearchText(rawValue: word)), language: .french))
                #expect(page.items.contains { $0.number == proposal.number } == found, "\(word)")
            }
            try await eventually("both translations in the log") {
                let log = try await backbone.database.log(of: .proposals)
                let told = try log.filter { $0.envelope.type == VersionTranslated.type.rawValue }
                    .map { try $0.event(VersionTranslated.self) }.filter { $0.number == proposal.number }
                return told.map(\.correction) == [nil, 1]
            }
        }

        @Test("the first version stands in the language in which it was registered")
        func firstLanguage() async throws {
            let api = try await backbone.api(as: .secretariat)
            let open = try await SmallSet(backbone).proposal(from: "AG")
            func request(_ language: LanguageTag?) throws -> RegisterProposal {
                RegisterProposal(
                    number: try #require(ProposalNumber(rawValue: open.number.rawValue + 10)), title: "Un registre",
                    summary: "Les États partagent.", cluster: "A", labels: ["AG"], provenance: open.provenance,
                    language: language)
            }
            let registered = try await api.send(try request(.french))
            #expect(try await api.send(try request(.french)) == registered)
            #expect(try await api.send(ListVersions(proposal: registered.number)).items.map(\.language) == [.french])
            let other = try await api.attempt(try request(nil))
            #expect(other.status == 409 && other.problem?.errors?.map(\.field) == ["language"])
        }

        @Test("lists that say something twice, or more than anybody reads, are refused by their name")
        func unboundedLists() async throws {
            let api = try await backbone.api(as: .secretariat)
            let open = try await SmallSet(backbone).proposal(from: "AG")
            let number = try #require(ProposalNumber(rawValue: open.number.rawValue + 10))
            func request(
                clusters: [Models.Cluster]? = nil, related: [ProposalNumber]? = nil, implementers: [Line]? = nil
            ) -> RegisterProposal {
                RegisterProposal(
                    number: number, title: "x", summary: "x", cluster: "A", crossCuttingClusters: clusters,
                    labels: ["AG"], provenance: open.provenance, relatedProposals: related,
                    suggestedImplementers: implementers)
            }
            let many = (1...101).compactMap { ProposalNumber(rawValue: $0 + 500) }
            for (wrong, field) in [
                (request(clusters: ["A"]), "crossCuttingClusters"),
                (request(clusters: ["B", "B"]), "crossCuttingClusters"),
                (request(related: many), "relatedProposals"), (request(related: [number]), "relatedProposals"),
                (request(implementers: many.map { Line(cutting: "\($0)") }), "suggestedImplementers"),
                (request(implementers: ["UNEP", "UNEP"]), "suggestedImplementers"),
            ] {
                let answer = try await api.attempt(wrong)
                #expect(answer.status == 422 && answer.problem?.errors?.map(\.field) == [field], "\(answer.text)")
            }
            let submissions = (0...100).map { _ in SubmissionID.generate() }
            let submitted = try await api.attempt(
                RegisterSubmittedProposal(title: "x", text: "x", cluster: "A", submissions: submissions))
            #expect(submitted.status == 422 && submitted.problem?.errors?.map(\.field) == ["submissions"])
            let coChair = try await backbone.api(as: .coChair)
            let empty = try await coChair.attempt(SetTiers(tiers: [Tier(name: "x", proposals: [])], method: "x"))
            #expect(empty.status == 422 && empty.problem?.errors?.map(\.field) == ["tiers[0].proposals"])
        }

        @Test("a page of the longest texts in six languages fits in an answer, and the rest follows")
        func longVersions() async throws {
            let api = try await backbone.api(as: .secretariat)
            let long = { (sign: String) in try #require(Prose(rawValue: String(repeating: sign, count: 20_000))) }
            let proposal = try await SmallSet(backbone).proposal(from: "AG", text: try long("\""))
            for version in 1...4 {
                for language in LanguageTag.allCases where language != .english {
                    _ = try await api.send(
                        TranslateVersion(
                            proposal: proposal.number, version: version, language: language, title: "x",
                            text: try long("世")))
                }
                _ = try await api.send(
                    ReviseProposal(proposal: proposal.number, basedOn: version, text: try long("\(version)")))
            }
            var seen: [Int] = []
            var after: String?
            repeat {
                let page = try await api.send(ListVersions(proposal: proposal.number, after: after))
                seen += page.items.map(\.version)
                after = page.next
            } while after != nil
            #expect(seen == [1, 2, 3, 4, 5])
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
                wanted.insert(try await set.proposal(from: "AG", text: text).number)
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
                _ = try await set.proposal(from: "AG", text: "quicksilver quicksilver quicksilver")
            } while after != nil && found.count < 30
            #expect(Set(found).count == found.count)
            #expect(wanted.isSubset(of: found))
        }
    }
}
