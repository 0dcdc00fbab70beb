import Models
import Reactor
import Testing

@Suite("Series of documents", .installation)
@Reactor struct DocumentSeriesTests {
    @Test("A series is registered once, in whatever spelling, and listed")
    func registration() async throws {
        let series = try await Cast.series()
        let listed = try await Speaker.everybody.send(ListDocumentSeries(limit: PageLimit(rawValue: 500))).items
        #expect(listed.map(\.series).contains(series))
        #expect(
            try await Speaker.secretariat.send(RegisterDocumentSeries(series: series, title: "A body")).series == series
        )
        try await refuses(
            RegisterDocumentSeries(series: series, title: "Another body"), .secretariat, 409, field: "title")
        try await refuses(ListDocumentSeries(after: "rubbish,more"), .everybody, 422, field: "after")
    }

    @Test("Documents that are not there, or for others, are not found, and an allocation is whole")
    func refusals() async throws {
        let hidden = try await Cast.document(.conferenceRoomPaper, .restricted)
        try await refuses(ShowDocument(symbol: hidden), .everybody, 404)
        let missing = try DocumentSymbol(parsing: "TEST/None/1")
        try await refuses(ShowDocument(symbol: missing), .secretariat, 404)
        try await refuses(
            DistributeDocument(symbol: missing, distribution: .general, reason: "R."), .secretariat, 404)
        try await refuses(
            TranslateDocument(symbol: missing, language: .french, state: .requested), .secretariat, 404)
        let half = AllocateDocument(series: try await Cast.series(), title: "T", originalLanguage: .english)
        try await refuses(half, .secretariat, 422, field: "series")
        try await refuses(
            AllocateDocument(of: missing, suffix: .revision, title: "T", originalLanguage: .english), .secretariat, 422,
            field: "of")
    }
}
