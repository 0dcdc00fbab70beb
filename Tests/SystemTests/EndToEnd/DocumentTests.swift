import Models
import Testing

extension SystemTests {
    @Suite("A source document", .backbone(), .serialized)
    struct DocumentTests {
        private let backbone: Backbone

        init() throws { backbone = try Backbone.running() }

        @Test("nothing is registered without --apply, everything with it, and nothing the second time")
        func applied() async throws {
            let document = Project.path("Tests/UnitTests/Document/Fixtures/lighthouses.md")
            let before = try await heads()
            let dry = try await backbone.npp16("import", "document", document)
            try dry.check()
            #expect(try await heads() == before)

            try await backbone.npp16("import", "document", document, "--apply", "--as", "secretariat").check()
            let api = try await backbone.api(as: nil)
            let registered = try await heads()
            #expect(registered > before)
            #expect(try await !api.send(ListProposals()).items.isEmpty)
            #expect(try await api.send(ShowProvenance()).originals > 0)

            let again = try await backbone.npp16("import", "document", document, "--apply", "--as", "secretariat")
            try again.check()
            #expect(try await heads() == registered)

            // What has left the current set is on record still.
            let secretariat = try await backbone.api(as: .secretariat)
            let first = try #require(try await api.send(ListProposals()).items.first)
            _ = try await secretariat.send(MoveProposal(proposal: first.number, to: .withdrawn, reason: "Tried out"))
            let moved = try await heads()
            try await backbone.npp16("import", "document", document, "--apply", "--as", "secretariat").check()
            #expect(try await heads() == moved)
        }

        @Test("what is no such document is refused with the line, and ends with 2")
        func refused() async throws {
            let refused = try await backbone.npp16("import", "document", Project.path("README.md"))
            #expect(refused.end == .exited(2))
            #expect(refused.errors.contains("README.md"))
        }

        /// The events of all services together.
        private func heads() async throws -> Int {
            var sum = 0
            for service in [ServiceName.submissions, .proposals, .workingGroup] {
                sum += try await backbone.database.log(of: service).count
            }
            return sum
        }
    }
}
