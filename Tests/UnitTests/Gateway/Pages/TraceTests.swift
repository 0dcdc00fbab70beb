import Localization
import Models
import Testing

@testable import Gateway

@Suite("Traces from needs to evidence") struct TraceTests {
    private static func page(_ trace: Trace?, isAsked: Bool = true, _ language: LanguageTag = .english) throws
        -> TracePage
    {
        var contents = TraceContents()
        contents.query = PageQuery(isAsked ? ["need": "need-2b-a-1"] : [:])
        contents.isAsked = isAsked
        contents.trace = trace
        contents.names = CoverageSamples.names()
        contents.needs = [try CoverageSamples.need()]
        contents.proposals = [try ProposalSamples.proposal(11)]
        return TracePage(contents, try ProposalSamples.reader(language))
    }

    /// A tree as lines, each with as many dots as it is deep.
    private static func lines(_ nodes: [TraceNode], _ depth: Int = 0) -> [String] {
        nodes.flatMap { node in
            let texts = node.items.map { ($0.label ?? $0.text) + ($0.above.map { " (\($0))" } ?? "") }
            let words = node.nothing ?? texts.joined(separator: " + ")
            return [String(repeating: ".", count: depth) + words] + lines(node.children, depth + 1)
        }
    }

    @Test("It leads from the need over proposal, decision and action to the evidence")
    func whole() throws {
        let trace = try CoverageSamples.trace(
            decisions: """
                [{"id": "d1", "number": "1/2", "title": "x", "takenOn": "2026-12-01", "proposals": [11], "needs": []},
                 {"id": "d2", "number": "1/3", "title": "y", "takenOn": "2026-12-01", "proposals": [11], "needs": []}]
                """,
            actions: [
                CoverageSamples.action(4, .done, decisions: ["d1"], accepted: [true]),
                CoverageSamples.action(5, .accepted, proposals: [11]),
            ])
        let page = try Self.page(trace)
        #expect(
            Self.lines(page.roots) == [
                "Laws lack <b>rules</b>.", ".NPP11", "..1/2", "...4", "....A <b>report</b>", "..no decision", "...5",
                "....no evidence yet", "..1/3", "...no action yet",
            ])
        #expect(page.heads == ["Need", "Proposal", "Decision", "Action", "Evidence"])
        let action = page.roots[0].children[0].children[0].children[0].items[0]
        #expect(action.address == "/en/actions/4" && action.line == "Le Chili, 31 March 2027")
        #expect(page.start?.address == "/en/needs/need-2b-a-1" && page.note == nil)
        #expect(page.begin == nil && page.elsewhere?.address == "/en/trace")
    }

    @Test("Needs that the same proposals answer stand together, and what is on several branches is spelt out once")
    func shared() throws {
        let trace = try CoverageSamples.trace(
            from: .proposal, "11",
            needs: """
                [{"id": "n1", "summary": "One", "regions": [], "proposals": [11]},
                 {"id": "n2", "summary": "Two", "regions": [], "proposals": [11, 99]},
                 {"id": "n3", "summary": "Three", "regions": [], "proposals": [12, 11]}]
                """,
            proposals: """
                [{"number": 11, "title": "A", "isCurrent": true}, {"number": 12, "title": "B", "isCurrent": false}]
                """,
            actions: [CoverageSamples.action(4, .accepted, proposals: [11, 12])])
        #expect(
            Self.lines(try Self.page(trace).roots) == [
                "One + Two", ".NPP11", "..no decision", "...4", "....no evidence yet", "Three", ".NPP12",
                "..no decision", "...4 (shown above)", ".NPP11 (shown above)",
            ])
    }

    @Test("What is linked to nothing before it stands behind a place that says so")
    func loose() throws {
        let alone = try CoverageSamples.trace(
            from: .action, "a4", needs: "[]", proposals: "[]",
            actions: [CoverageSamples.action(4, .accepted, decisions: ["An old text"])])
        #expect(
            Self.lines(try Self.page(alone).roots) == [
                "no need", ".no proposal", "..An old text", "...4", "....no evidence yet",
            ])
        let direct = try CoverageSamples.trace(
            proposals: "[]", actions: [CoverageSamples.action(4, .accepted, needs: ["need-2b-a-1"])])
        #expect(
            Self.lines(try Self.page(direct).roots) == [
                "Laws lack <b>rules</b>.", ".no proposal", "..no decision", "...4", "....no evidence yet",
            ])
        let bare = try CoverageSamples.trace(proposals: "[]")
        #expect(
            Self.lines(try Self.page(bare).roots) == [
                "Laws lack <b>rules</b>.", ".no proposal", "..no decision", "...no action yet",
            ])
    }

    @Test("Every action and every proposal of a trace is in its tree once in full")
    func complete() throws {
        let numbers = 1...12
        let actions = numbers.map { number in
            CoverageSamples.action(
                number, .accepted, needs: number % 3 == 0 ? ["need-2b-a-1"] : [],
                proposals: number % 2 == 0 ? [11] : number % 5 == 0 ? [77] : [],
                decisions: number % 4 == 0 ? ["d1"] : [])
        }
        let trace = try CoverageSamples.trace(
            decisions: """
                [{"id": "d1", "number": "1/2", "title": "x", "takenOn": "2026-12-01", "proposals": [], "needs": []}]
                """, actions: actions)
        let lines = Self.lines(try Self.page(trace).roots)
        for number in numbers { #expect(lines.filter { $0 == "...\(number)" }.count == 1, "\(number): \(lines)") }
        #expect(lines.filter { $0 == ".NPP11" }.count == 1)
    }

    @Test("It begins with any of the five, named as people do", arguments: TraceKind.allCases)
    func starts(_ kind: TraceKind) throws {
        let ids: [TraceKind: String] = [
            .need: "need-2b-a-1", .proposal: "11", .decision: "d1", .action: "a4", .evidence: "40",
        ]
        let trace = try CoverageSamples.trace(
            from: kind, try #require(ids[kind]),
            decisions: """
                [{"id": "d1", "number": "1/2", "title": "x", "takenOn": "2026-12-01", "proposals": [11], "needs": []}]
                """, actions: [CoverageSamples.action(4, .accepted, proposals: [11], accepted: [nil])])
        let expected: [TraceKind: String] = [
            .need: "/en/needs/need-2b-a-1", .proposal: "/en/proposals/11", .decision: "/en/decisions/1/2",
            .action: "/en/actions/4", .evidence: "/en/actions/4#evidence",
        ]
        #expect(try Self.page(trace).start?.address == expected[kind])
    }

    @Test("Where no beginning is given it asks for one, and away it says so", arguments: LanguageTag.allCases)
    func unasked(_ language: LanguageTag) throws {
        let page = try Self.page(nil, isAsked: false, language)
        #expect(
            page.elsewhere == nil && page.note == nil
                && page.begin?.forms.map(\.name) == ["need", "proposal", "action"])
        let html = try PageLibrary().render(page)
        #expect(html.contains("<section class=\"filters after\"") && !html.contains("null"))
        #expect(html.contains("Laws lack &lt;b&gt;rules") && !html.contains("class=\"trace\""))
        let away = try Self.page(nil, language)
        #expect(away.note == Texts(language).text(.blockAway) && !away.hasRoots)
    }

    @Test("A tree is a nested list in every language, and text is no markup", arguments: LanguageTag.allCases)
    func shown(_ language: LanguageTag) throws {
        let trace = try CoverageSamples.trace(
            actions: [CoverageSamples.action(4, .accepted, proposals: [11], accepted: [nil])], next: "x y")
        let page = try Self.page(trace, language)
        let html = try PageLibrary().render(page)
        #expect(html.contains("A &lt;b&gt;survey&lt;/b&gt; 4") && !html.contains("<b>report") && !html.contains("null"))
        #expect(page.more?.address == "/\(language.rawValue)/trace?after=x%20y&need=need-2b-a-1")
        #expect(html.ranges(of: "<span class=\"kind\">").count == 5)
    }
}
