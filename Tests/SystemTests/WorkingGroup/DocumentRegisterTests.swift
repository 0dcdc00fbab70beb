import Messaging
import Models
import Testing

extension SystemTests.Actions {
    @Suite("The register of documents", .serialized)
    struct DocumentRegisterTests {
        private let backbone: Backbone

        init() throws { backbone = try Backbone.running() }

        private func register(_ name: String, _ api: API) async throws -> SeriesPrefix {
            let series = try #require(SeriesPrefix(rawValue: name))
            return try await api.send(RegisterDocumentSeries(series: series, title: "A body")).series
        }

        private func registration(_ symbol: String, title: Line = "A paper") throws -> RegisterDocument {
            RegisterDocument(
                symbol: try DocumentSymbol(parsing: symbol), title: title, originalLanguage: .english)
        }

        @Test("a symbol is an address: with slashes as they are or escaped, and however it is spelled")
        func addresses() async throws {
            let api = try await backbone.api(as: .secretariat)
            let reader = try await backbone.api(as: nil)
            _ = try await register("TEST/Web.2", api)
            let document = try await api.send(try registration("TEST/Web.2/INF/7"))
            for spelling in [
                "TEST/Web.2/INF/7", "TEST%2FWeb.2%2FINF%2F7", "test/web.2/inf/7", "TEST/web.2%2finf/7",
                "TEST%20/Web.2/INF/%207",
            ] {
                let answer = try await reader.exchange("GET", "/api/v1/documents/\(spelling)")
                #expect(answer.status == 200, "\(spelling): \(answer.text)")
                #expect(try JSON.decode(Document.self, from: answer.body) == document)
            }
            for (spelling, status) in [
                ("TEST/Web.2/INF/8", 404), ("TEST/Web.2", 422), ("TEST", 422),
                ("TEST/Web.2/INF/7?symbol=x", 422),
            ] {
                let answer = try await reader.exchange("GET", "/api/v1/documents/\(spelling)")
                #expect(answer.status == status && answer.problem != nil, "\(spelling): \(answer.text)")
            }
            let shown = try await backbone.npp16("documents", "show", "test/web.2/inf/7", "--json")
            #expect(shown.output.contains(#""TEST/Web.2/INF/7""#), "\(shown)")
        }
    }
}
