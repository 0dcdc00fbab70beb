import Models
import Testing

extension SystemTests.Record {
    @Suite("The record of UNEA 5/12, from its files to the page", .serialized)
    struct RecordTests {
        private let backbone: Backbone

        init() throws { backbone = try Backbone.running() }

        @Test("loading the record a second time changes nothing: no event log moves")
        func importTwice() async throws {
            let before = try await proofs()
            try await backbone.npp16("import", "record", Project.path("infra/record/unea-5-12")).check()
            #expect(try await proofs() == before)
            #expect(
                before.count == ServiceName.allCases.count && before.allSatisfy { $0.contains(": ok, ") }, "\(before)")
        }

        @Test("the invariants of the process hold over the JSON API")
        func invariants() async throws {
            let api = try await backbone.api(as: nil)
            let matrix = try await api.send(ShowAnnex1())
            #expect(matrix.cells == 14)
            #expect(matrix.clusters.flatMap(\.cells).flatMap(\.proposals).count == 24)
            let provenance = try await api.send(ShowProvenance())
            #expect((provenance.originals, provenance.consolidated) == (38, 24))
            #expect(provenance.isBalanced)
            let attendance = try await api.send(ShowAttendance())
            #expect(attendance.byRegion == ["EEG": 9, "WEOG": 11, "GRULAC": 18, "AP": 14, "AG": 27])
            let most = PageLimit(rawValue: 500)
            #expect(try await api.send(ListNeeds(limit: most)).items.count == 65)
            #expect(try await api.send(ListSubmissions(limit: most)).items.count == 32)
            #expect(try await api.send(CountSubmissions()).points == 74)
        }

        @Test("the mandate is the record's: its resolution, its tasks, its co-chairs")
        func mandate() async throws {
            let mandate = try await backbone.api(as: nil).send(ShowMandate(version: 1))
            #expect(mandate.source == "UNEA 5/12" && mandate.funding == .subjectToResources)
            #expect(mandate.remit.map { $0.paragraph?.rawValue } == ["3", "3(a)", "3(b)", "3(c)", "4"])
            #expect(mandate.coChairs.map { $0.party?.rawValue } == ["pakistan", "switzerland"])
        }

        @Test("the lists come to the same whether they are read at once or in pages of seven")
        func pages() async throws {
            let api = try await backbone.api(as: nil)
            let whole = try await api.send(ListParties(limit: PageLimit(rawValue: 500))).items
            var parts: [Party] = []
            var after: String?
            repeat {
                let page = try await api.send(ListParties(after: after, limit: PageLimit(rawValue: 7)))
                parts += page.items
                after = page.next
            } while after != nil
            #expect(parts == whole)
            #expect(whole.count > 100)
        }

        @Test("npp16 call prints the answer to any request as JSON")
        func call() async throws {
            let result = try await backbone.npp16("call", "proposals.annex1.show")
            try result.check()
            #expect(result.output.contains("\"cells\":14"))
        }

        @Test("what is mailed to every focal point is refused where nobody can be asked, and sent with --yes")
        func mailedToMany() async throws {
            let fields = """
                {"title":"Asked first","questions":["How?"],"opens":"2027-01-01T00:00:00Z","closesOn":"2027-06-30"}
                """
            let commands = [
                ["calls", "open", "--title", "Asked first", "--questions", "How?", "--opens", "2027-01-01T00:00:00Z"]
                    + ["--closes-on", "2027-06-30", "--as", "secretariat"],
                ["call", "submissions.calls.open", "--json", fields, "--as", "secretariat"],
            ]
            func opened() async throws -> Int {
                try await backbone.api(as: nil).send(ListCalls(limit: PageLimit(rawValue: 500))).items.count {
                    $0.title == "Asked first"
                }
            }
            for (command, count) in zip(commands, 1...) {
                let refused = try await backbone.npp16(command)
                #expect(refused.end == .exited(64) && refused.errors.contains("--yes"), "\(refused)")
                #expect(try await opened() == count - 1)
                try await backbone.npp16(command + ["--yes"]).check()
                #expect(try await opened() == count)
            }
            let help = try await backbone.npp16("calls", "open", "--help")
            #expect(help.output.contains("Mails every focal point."), "\(help)")
        }

        @Test("a session is revised without a question until it is published: from then on everybody is mailed")
        func sessionsBefore() async throws {
            let session = try await backbone.api(as: .secretariat).send(
                PlanSession(
                    title: "Asked later", format: .online, zone: .utc,
                    startsAt: try #require(Instant(rfc3339: "2029-03-01T08:00:00Z")),
                    endsAt: try #require(Instant(rfc3339: "2029-03-03T16:00:00Z")))
            ).id.rawValue
            func revise(_ version: Int) -> [String] {
                ["sessions", "revise", session, "--version", "\(version)", "--reason", "Moved."]
                    + ["--title", "Asked later, part \(version)", "--as", "secretariat"]
            }
            let publish = ["sessions", "publish", session, "--as", "secretariat"]
            try await backbone.npp16(revise(1)).check()
            #expect(try await backbone.npp16(publish).end == .exited(64))
            try await backbone.npp16(publish + ["--yes"]).check()
            let refused = try await backbone.npp16(revise(3))
            #expect(refused.end == .exited(64) && refused.errors.contains("--yes"), "\(refused)")
            try await backbone.npp16(revise(3) + ["--yes"]).check()
        }

        @Test("npp16 tour plays the follow-up loop to its end")
        func tour() async throws {
            let result = try await backbone.npp16("tour")
            #expect(result.end.isSuccess, "\(result)")
        }

        @Test("npp16 tour proposals plays to its end, twice, and leaves the record as it was")
        func tourOfProposals() async throws {
            let api = try await backbone.api(as: nil)
            let before = try await api.send(ShowProvenance())
            for _ in 0..<2 {
                let result = try await backbone.npp16("tour", "proposals")
                #expect(result.end.isSuccess, "\(result)")
                #expect(rows(of: "P", in: result.output) == (1...11).map { "P\($0)" })
            }
            #expect(try await api.send(ShowProvenance()) == before)
        }

        @Test("npp16 tour identity plays to its end, twice")
        func tourOfIdentity() async throws {
            for _ in 1...2 {
                let result = try await backbone.npp16("tour", "identity")
                #expect(result.end.isSuccess, "\(result.output)\(result.errors)")
            }
        }

        @Test("npp16 tour notifications plays to its end, twice")
        func tourOfNotifications() async throws {
            for _ in 1...2 {
                let result = try await backbone.npp16("tour", "notifications")
                #expect(result.end.isSuccess, "\(result.output)\(result.errors)")
            }
        }

        @Test("npp16 tour submissions plays to its end, twice")
        func tourOfSubmissions() async throws {
            for _ in 0..<2 {
                let result = try await backbone.npp16("tour", "submissions")
                #expect(result.end.isSuccess, "\(result)")
                #expect(rows(of: "S", in: result.output) == (1...10).map { "S\($0)" })
            }
        }

        @Test("npp16 tour working-group plays to its end, twice, and the loop after it, with the clock moved")
        func tourOfWorkingGroup() async throws {
            for scene in ["working-group", "working-group", "loop"] {
                let result = try await backbone.npp16("tour", scene)
                #expect(result.end.isSuccess, "\(result)")
            }
        }

        @Test("the similarity of originals is measured, apart from those whose titles are the same on record")
        func similarity() async throws {
            let measure = try await backbone.api(as: nil).send(MeasureSimilarity())
            #expect(measure.originals == 38 && measure.groups == 24)
            #expect(measure.pairsRight == measure.pairsWithSameTitle + measure.differentTitles.right)
            #expect(measure.precision > 0.8 && measure.recall > 0.85, "\(measure)")
            #expect(measure.groupsFound >= 16, "\(measure)")
            // Everything is similar enough: all pairs are found, and they hang together as one group.
            let all = try await backbone.api(as: nil).send(MeasureSimilarity(threshold: Percent(rawValue: 0)))
            #expect(all.pairsFound == 38 * 37 / 2 && all.recall == 1 && all.groupsFound == 0)
        }

        /// The ids of rows with which steps of a tour begin, each once.
        private func rows(of letter: String, in output: String) -> [String] {
            let ids = output.split(separator: "\n").flatMap { line in
                line.split(separator: " ").dropFirst().prefix {
                    $0.hasPrefix(letter) && Int($0.dropFirst()) != nil
                }
            }
            return Set(ids).compactMap { Int($0.dropFirst()) }.sorted().map { "\(letter)\($0)" }
        }

        private func proofs() async throws -> [String] {
            let result = try await backbone.npp16("audit", "verify")
            try result.check()
            return result.output.split(separator: "\n").map(String.init)
        }
    }
}
