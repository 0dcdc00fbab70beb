import Models
import Testing

extension SystemTests.Greed {
    @Suite("What costs much", .backbone(), .serialized)
    struct CostTests {
        private let backbone: Backbone
        private let port: Int

        init() throws {
            backbone = try Backbone.running()
            port = try #require(Int(backbone.address.split(separator: ":").last ?? ""))
        }

        @Test("texts with nothing in common are compared by passages; many who ask leave room for others")
        func diffs() async throws {
            let proposal = try await SmallSet(backbone).proposal(from: "AG", text: try text(0x4E00))
            let secretariat = try await backbone.api(as: .secretariat)
            _ = try await secretariat.send(
                ReviseProposal(proposal: proposal.number, basedOn: 1, text: try text(0x6500)))
            let path = "/api/v1/proposals/\(proposal.number.rawValue)/diff?from=1&to=2"
            let api = try await backbone.api(as: nil)
            let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<30 { group.addTask { try await api.exchange("GET", path).status } }
                let other = try RawConnection(port: port, from: 3)
                let start = ContinuousClock.now
                other.write("GET \(path) HTTP/1.1\r\nHost: a\r\n\r\n")
                #expect(other.read(upTo: "\r\n").hasPrefix("HTTP/1.1 200 "))
                #expect(ContinuousClock.now - start < .seconds(5))
                return try await group.reduce(into: [Int]()) { $0.append($1) }
            }
            #expect(statuses.allSatisfy { [200, 503].contains($0) })
            #expect(statuses.contains(200))
            let diff = try await api.send(ShowDiff(proposal: proposal.number, from: 1, to: 2))
            #expect(diff.comparedBy == .passages)
            #expect(diff.text.filter { $0.kind != .added }.map(\.text).joined() == (try text(0x4E00).rawValue))
            #expect(diff.text.filter { $0.kind != .removed }.map(\.text).joined() == (try text(0x6500).rawValue))
        }

        @Test("a translation that is corrected is compared anew")
        func corrections() async throws {
            let proposal = try await SmallSet(backbone).proposal(from: "AG", text: "States share data.")
            let secretariat = try await backbone.api(as: .secretariat)
            _ = try await secretariat.send(ReviseProposal(proposal: proposal.number, basedOn: 1, text: "States ask."))
            func translate(_ version: Int, _ text: Prose, because reason: Prose? = nil) async throws {
                _ = try await secretariat.send(
                    TranslateVersion(
                        proposal: proposal.number, version: version, language: .french, title: "Un titre", text: text,
                        correctionReason: reason))
            }
            func removed() async throws -> [String] {
                let diff = try await secretariat.send(
                    ShowDiff(proposal: proposal.number, from: 1, to: 2, language: .french))
                return diff.text.filter { $0.kind == .removed }.map(\.text)
            }
            try await translate(1, "Les États partage.")
            try await translate(2, "Les États demandent.")
            #expect(try await removed() == ["partage"])
            try await translate(1, "Les États partagent.", because: "A typo")
            #expect(try await removed() == ["partagent"])
        }

        /// Signs of their own from one number on, in sentences.
        private func text(_ first: Int) throws -> Prose {
            var signs = ""
            for place in 0..<19_000 {
                let sign = UnicodeScalar(first + place * 7919 % 5000).map(Character.init) ?? "x"
                signs.append(place % 50 == 49 ? "。" : sign)
            }
            return try #require(Prose(rawValue: signs))
        }
    }
}
