import Models
import Reactor
import Testing

@Suite("Series that were registered wrong", .installation, .serialized)
@Reactor struct SeriesCorrectionTests {
    private let secretariat = Speaker.secretariat

    @Test("The title of a series is put right, and its registration is still a repetition")
    func corrects() async throws {
        let series = try await Cast.series()
        let corrected = try await secretariat.repeating(
            CorrectDocumentSeries(series: series, reason: "A slip.", title: "The body"))
        #expect(corrected.title == "The body" && corrected.corrections?.first?.former.map(\.value) == ["A body"])
        #expect(try await secretariat.send(RegisterDocumentSeries(series: series, title: "A body")) == corrected)
        try await refuses(CorrectDocumentSeries(series: series, reason: "R"), secretariat, 422, field: "title")
        let unknown = try #require(SeriesPrefix(rawValue: "TEST/NONE"))
        try await secretariat.refusal(of: CorrectDocumentSeries(series: unknown, reason: "R", title: "T"), .notFound)
        #expect(try await Speaker.coChair.attempt(WithdrawDocumentSeries(series: series, reason: "R")).status == 403)
    }

    @Test("A series without documents is withdrawn, gives out no symbols, and can be registered again")
    func withdrawal() async throws {
        let used = try await Cast.document().series
        let refusal = try await secretariat.refusal(
            of: WithdrawDocumentSeries(series: used, reason: "R"), .transitionRefused)
        #expect(refusal.detail?.contains("documents on the register") == true)

        let series = try await Cast.series()
        let withdrawn = try await secretariat.repeating(WithdrawDocumentSeries(series: series, reason: "Mistyped."))
        #expect(withdrawn.withdrawnAt != nil)
        let allocation = AllocateDocument(
            series: series, kind: .document, title: "A paper", originalLanguage: .english)
        try await refuses(allocation, secretariat, 422, field: "series")
        let limit = PageLimit(rawValue: 500)
        #expect(
            try await !secretariat.send(ListDocumentSeries(limit: limit)).items.contains { $0.series == series })
        #expect(
            try await secretariat.send(ListDocumentSeries(withdrawn: true, limit: limit)).items.contains(withdrawn))
        let again = try await secretariat.send(RegisterDocumentSeries(series: series, title: "A session"))
        #expect(again.withdrawnAt == nil && again.title == "A session")
        #expect(again.corrections?.map(\.isWithdrawal) == [true])
        #expect(try await secretariat.send(allocation).series == series)
    }
}
