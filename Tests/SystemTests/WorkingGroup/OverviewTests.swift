import Foundation
import Models
import Testing

extension SystemTests.Actions {
    @Suite("The overview page", .serialized)
    struct OverviewTests {
        private let backbone: Backbone

        init() throws { backbone = try Backbone.running() }

        @Test("the page tells of what the body does, escaped, and of nothing that is not for everybody")
        func latest() async throws {
            let cast = try await ActionCast(backbone)
            let api = cast.secretariat
            let series = try await api.send(
                RegisterDocumentSeries(series: try #require(SeriesPrefix(rawValue: "TEST/Page")), title: "Of a page"))
            let open = try await api.send(
                AllocateDocument(
                    series: series.series, kind: .information, title: "<Open> & read", originalLanguage: .english))
            let closed = try await api.send(
                AllocateDocument(
                    series: series.series, kind: .conferenceRoomPaper, title: "Closed", originalLanguage: .english,
                    distribution: .restricted))
            _ = try await cast.session()
            let session = try await cast.session()
            _ = try await api.send(MoveSession(session: session, move: .open))
            let reader = try await backbone.api(as: nil)
            var page = ""
            try await eventually("the last of them") {
                page = try await reader.exchange("GET", "/").text
                return page.contains("Session: A session (open)")
            }
            #expect(
                page.contains("Document registered: \(open.symbol), &lt;Open&gt; &amp; read"), "\(page.suffix(4000))")
            // Told twice in the same words, and shown once.
            #expect(page.components(separatedBy: "Session announced: A session").count == 2)
            #expect(!page.contains(closed.symbol.rawValue))
        }
    }
}
