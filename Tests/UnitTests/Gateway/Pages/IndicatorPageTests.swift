import Localization
import Models
import Testing

@testable import Gateway

@Suite("The pages of indicators") struct IndicatorPageTests {
    private static func list(_ indicators: [Indicator]?, _ query: [String: String] = [:]) throws
        -> IndicatorListContents
    {
        var contents = IndicatorListContents()
        contents.query = PageQuery(query)
        contents.indicators = indicators.map { Page(items: $0, next: nil) }
        contents.proposals = [try ProposalSamples.proposal(11), try ProposalSamples.proposal(16)]
        return contents
    }

    @Test("The list says where each stands and where it is to go", arguments: LanguageTag.allCases)
    func rows(_ language: LanguageTag) throws {
        let indicators = [
            try CoverageSamples.indicator(nil, latest: 40.25), try CoverageSamples.indicator(nil),
            try CoverageSamples.indicator(nil, latest: 110),
        ]
        let page = IndicatorListPage(try Self.list(indicators), try ProposalSamples.reader(language))
        let comma = [.french, .spanish, .russian].contains(language)
        #expect(page.rows[0].latest == "40\(comma ? "," : ".")25 \u{2068}facilities\u{2069}")
        #expect(page.rows[1].latest == Texts(language).text(.indicatorNoLatest) && page.rows[1].latestOn == nil)
        #expect(page.rows.map { $0.reached != nil } == [false, false, true])
        #expect(page.rows[0].proposal.words == "NPP11" && page.rows[0].target.hasPrefix("110 "))
        #expect(page.rows[0].address == "/\(language.rawValue)/indicators/i1")
        let html = try PageLibrary().render(page)
        #expect(html.contains("Safe &lt;b&gt;facilities") && !html.contains("null"))
    }

    @Test("None at all, none of a proposal, and no answer are three sentences")
    func nothing() throws {
        func note(_ indicators: [Indicator]?, _ query: [String: String] = [:]) throws -> String? {
            IndicatorListPage(try Self.list(indicators, query), try ProposalSamples.reader()).note
        }
        #expect(try note([]) == "No indicator is defined yet.")
        #expect(try note([], ["proposal": "NPP16"]) == "No indicator is defined for NPP16 yet.")
        #expect(try note(nil) == Texts(.english).text(.blockAway))
        let page = IndicatorListPage(
            try Self.list([], ["proposal": "16"]), try ProposalSamples.reader(.english, .coChair))
        #expect(page.filter.isSet && page.acts?.links.map(\.address) == ["/en/indicators/define?proposal=16"])
    }

    @Test("Who steers defines indicators", arguments: CoverageSamples.readers)
    func defining(_ role: Role?) throws {
        let page = IndicatorListPage(try Self.list([]), try ProposalSamples.reader(.english, role, of: "chile"))
        #expect((page.acts != nil) == [.coChair, .secretariat].contains(role))
    }

    // MARK: One indicator

    private static func contents(_ indicator: Indicator, isFollowed: Bool = false) throws -> IndicatorContents {
        var contents = IndicatorContents(indicator)
        contents.names = CoverageSamples.names()
        contents.isFollowedByReader = isFollowed
        return contents
    }

    @Test(
        "Its values stand latest first, the corrected one marked, with who gave them", arguments: LanguageTag.allCases)
    func page(_ language: LanguageTag) throws {
        let indicator = try CoverageSamples.indicator(CoverageSamples.points, latest: 40)
        let page = IndicatorPage(try Self.contents(indicator), try ProposalSamples.reader(language))
        #expect(page.values.map { $0.tag != nil } == [false, false, true])
        #expect(page.values.map { $0.note != nil } == [false, true, false])
        #expect(page.values[1].who.hasSuffix("Le Chili") && page.values[1].reason == "A <b>slip</b>")
        #expect(page.terms.count == 4 && page.over.address == "/\(language.rawValue)/proposals/11")
        #expect(page.versions.count == 2 && page.valuesNote == nil)
        let html = try PageLibrary().render(page)
        #expect(html.contains("<progress value=\"30\" max=\"100\" aria-label=\""))
        #expect(html.contains("role=\"img\" aria-labelledby=\"broad-title broad-words\""))
        #expect(html.contains("A &lt;b&gt;slip") && !html.contains("null") && !html.contains("English words"))
        #expect(!html.contains("style=") && html.contains("stroke-dasharray"))
    }

    @Test(
        "How far it is is computed in a sentence with its numbers",
        arguments: [
            (10, 110, 40, "(40 − 10) / (110 − 10) × 100"), (10, -20, 2.5, "(2.5 − 10) / ((−20) − 10) × 100"),
            (10, 10, 10, "The baseline is the target"), (10, 110, nil, "No value has been recorded yet"),
        ] as [(Double, Double, Double?, String)])
    func explanation(_ baseline: Double, _ target: Double, _ latest: Double?, _ words: String) throws {
        let indicator = try CoverageSamples.indicator("[]", baseline: baseline, target: target, latest: latest)
        let page = IndicatorPage(try Self.contents(indicator), try ProposalSamples.reader())
        #expect(page.explanation.replacing("\u{A0}", with: " ").contains(words), "\(page.explanation)")
        #expect(
            page.broad == nil && page.slim == nil
                && page.valuesNote == "No value has been recorded yet, which counts as 0.")
    }

    @Test(
        "Values come from who steers and from who works on the proposal; each may correct their own",
        arguments: [
            (nil, false, [], 0), (Role.observer, false, [], 1), (.focalPoint, false, [], 1),
            (.focalPoint, true, ["/en/indicators/i1/data-points/record"], 1),
            (.coChair, false, ["/en/indicators/i1/data-points/record", "/en/indicators/i1/revise"], 2),
            (.secretariat, false, ["/en/indicators/i1/data-points/record", "/en/indicators/i1/revise"], 2),
        ] as [(Role?, Bool, [String], Int)])
    func acts(_ role: Role?, _ isFollowed: Bool, _ places: [String], _ corrections: Int) throws {
        let indicator = try CoverageSamples.indicator(CoverageSamples.points, latest: 40)
        // The reader is the one who gave the first and the last value.
        let reader = try ProposalSamples.reader(.english, role, of: "chile")
        let page = IndicatorPage(try Self.contents(indicator, isFollowed: isFollowed), reader)
        #expect(page.acts?.links.map(\.address) ?? [] == places)
        let acts = page.values.compactMap(\.act)
        #expect(acts.count == corrections)
        #expect(acts.allSatisfy { $0.address.hasPrefix("/en/indicators/i1/points/") && !$0.address.contains("/1/") })
    }

    // MARK: The line

    private static func words(of chart: IndicatorChart) -> [String] {
        chart.labels.map { $0.text.filter { !"\u{2068}\u{2069}".contains($0) } }
    }

    private static func drawing(_ points: String, target: Double = 110) throws -> IndicatorChart? {
        IndicatorDrawing(try CoverageSamples.indicator(points, target: target))?.chart(
            named: "c", "t", "d", in: .english)
    }

    @Test("The line runs from the baseline through what counts, within the drawing")
    func line() throws {
        let chart = try #require(try Self.drawing(CoverageSamples.points))
        // The value that was corrected is not on it.
        #expect(chart.dots.count == 3 && chart.path.filter { $0 == "L" }.count == 2)
        let (width, height) = (try #require(Double(chart.width)), try #require(Double(chart.height)))
        let places = try chart.dots.map { (try #require(Double($0.x)), try #require(Double($0.y))) }
        #expect(places.allSatisfy { (0...width).contains($0.0) && (0...height).contains($0.1) })
        #expect(places.map(\.0) == places.map(\.0).sorted() && places.map(\.1) == places.map(\.1).sorted(by: >))
        #expect(Self.words(of: chart) == ["110", "40", "1 December 2026", "1 December 2028"])
    }

    @Test("Where there is little room, the days stand below each other", arguments: LanguageTag.allCases)
    func slim(_ language: LanguageTag) throws {
        let drawing = try #require(IndicatorDrawing(try CoverageSamples.indicator(CoverageSamples.points)))
        let slim = drawing.chart(named: "s", "t", "d", width: 300, in: language).labels.suffix(2).map(\.y)
        let broad = drawing.chart(named: "b", "t", "d", in: language).labels.suffix(2).map(\.y)
        #expect(Set(slim).count == 2 && Set(broad).count == 1)
    }

    @Test("It goes down where less is the target, and stands in the middle where all is the same")
    func directions() throws {
        let falling = try #require(
            try Self.drawing(
                """
                [{"number": 1, "dated": "2027-06-01", "value": 4, "source": "x", "by": "s", "at": "2027-06-01T10:00:00Z"}]
                """, target: 0))
        let ends = falling.dots.compactMap { Double($0.y) }
        #expect(ends.count == 2 && ends[1] > ends[0])
        let level = try #require(
            try Self.drawing(
                """
                [{"number": 1, "dated": "2029-06-01", "value": 10, "source": "x", "by": "s", "at": "2027-06-01T10:00:00Z"}]
                """, target: 10))
        #expect(Set(level.dots.map(\.y)).count == 1 && Self.words(of: level).last == "1 June 2029")
        #expect(try Self.drawing("[]") == nil)
    }

    @Test(
        "Numbers are as their readers write them",
        arguments: [(1.0, "1"), (-2.5, "−2.5"), (0.12345, "0.123"), (1_000_000, "1000000")])
    func numbers(_ value: Double, _ words: String) {
        #expect(LanguageTag.english.words(for: value) == words)
        #expect(LanguageTag.french.words(for: value) == words.replacing(".", with: ","))
    }
}
