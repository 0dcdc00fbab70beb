import Localization
import Models
import Testing

@testable import Gateway

@Suite("The drawing of where proposals come from") struct ProvenanceTests {
    private typealias Node = ProvenanceDrawing.Node
    private typealias Edge = ProvenanceDrawing.Edge

    private static func places(_ drawing: Drawing) -> [(x: Double, y: Double, width: Double, height: Double)] {
        drawing.boxes.compactMap { box in
            guard let x = Double(box.x), let y = Double(box.y), let width = Double(box.width),
                let height = Double(box.height)
            else { return nil }
            return (x, y, width, height)
        }
    }

    private static func big() -> ProvenanceDrawing {
        let first = (1...38).map { Node(id: "o\($0)", label: "AG-\($0)", words: "a title \($0)") }
        let second = (1...24).map { Node(id: "p\($0)", label: "NPP\($0)", isMain: true) }
        let edges = (1...38).map { Edge(from: "o\($0)", to: "p\(($0 - 1) % 24 + 1)") }
        return ProvenanceDrawing(layers: [first, [], second], edges: edges + [Edge(from: "o1", to: "nowhere")])
    }

    @Test("Every node and every edge is drawn, within the drawing, and no box lies over another")
    func boxes() throws {
        for drawing in [
            Self.big().broad(named: "d", "t", width: 860, height: 34), Self.big().broad(named: "d", "t"),
            Self.big().slim(named: "d", "t"),
        ] {
            let places = Self.places(drawing)
            #expect(places.count == 62 && (drawing.wires.count == 38 || drawing.wires.count == 61))
            let (width, height) = (try #require(Double(drawing.width)), try #require(Double(drawing.height)))
            for (index, place) in places.enumerated() {
                #expect(place.x >= 0 && place.y >= 0)
                #expect(place.x + place.width <= width && place.y + place.height <= height)
                for other in places[(index + 1)...] where other.x == place.x {
                    #expect(abs(other.y - place.y) >= place.height)
                }
            }
        }
    }

    @Test("What is made of several stands at the middle of them")
    func middle() throws {
        let drawing = ProvenanceDrawing(
            layers: [["a", "b", "c"].map { Node(id: $0, label: $0) }, [Node(id: "m", label: "m", isMain: true)]],
            edges: ["a", "b", "c"].map { Edge(from: $0, to: "m") })
        let places = Self.places(drawing.broad(named: "d", "t"))
        #expect(places[3].y == places[1].y && places[3].x > places[0].x + places[0].width)
        #expect(drawing.broad(named: "d", "t").boxes.map(\.shape) == ["box", "box", "box", "box main"])
    }

    @Test("Words are cut to the room that there is, signs of Chinese sooner")
    func cut() {
        func words(_ text: String) -> String? {
            ProvenanceDrawing(layers: [[Node(id: "a", label: "A", words: text)]], edges: [])
                .slim(named: "d", "t").boxes[0].words?.text.filter { !"\u{2068}\u{2069}".contains($0) }
        }
        #expect(words("Short") == "Short")
        let long = words(String(repeating: "word ", count: 20)) ?? ""
        let chinese = words(String(repeating: "工作组", count: 20)) ?? ""
        #expect(long.hasSuffix("…") && long.count < 40 && chinese.hasSuffix("…") && chinese.count < long.count)
    }

    @Test("Of a merged proposal the former ones stand between")
    func merged() throws {
        let operations = """
            [{"id": "op", "kind": "merge", "rationale": "x", "sources": [7], "targets": [16], "before": [
              {"number": 7, "status": "tabled", "labels": [], "originals": ["ag-10"], "version": 1}], "after": [],
              "by": "secretariat", "at": "2026-11-28T10:00:00Z"}]
            """
        let lineage = try ProposalSamples.lineage(operations, ancestors: [7])
        let words = ProposalWords(try ProposalSamples.reader())
        let drawing = ProvenanceDrawing(lineage, try ProposalSamples.proposal(), title: "x", words)
        #expect(drawing.layers.map { $0.map(\.label) } == [["AG-10", "WEOG-5"], ["NPP7"], ["NPP16"]])
        #expect(
            Set(drawing.edges) == [
                Edge(from: "ag-10", to: "#7"), Edge(from: "weog-5", to: "#16"), Edge(from: "#7", to: "#16"),
            ])
    }

    // MARK: The page of all

    private static func contents(_ offending: String = "[]") throws -> ProvenanceContents {
        var contents = ProvenanceContents()
        contents.report = try ProposalSamples.decoded(
            ProvenanceReport.self,
            """
            {"originals": 3, "originalsByRegion": {"WEOG": 1, "AG": 2}, "consolidated": 2, "originalsReached": 2,
             "isBalanced": \(offending == "[]"), "offending": \(offending), "proposals": [
              {"number": 16, "labels": ["WEOG", "AG"], "originals": ["weog-5", "ag-10"]},
              {"number": 17, "labels": ["AG"], "originals": ["ag-10"]}]}
            """)
        contents.originals = try ProposalSamples.decoded(
            [Original].self,
            """
            [{"id": "ag-10", "region": "AG", "ordinal": 10, "title": "A <b>"},
             {"id": "weog-5", "region": "WEOG", "ordinal": 5, "title": "B"},
             {"id": "ag-11", "region": "AG", "ordinal": 11, "title": "C"}]
            """)
        contents.proposals = [try ProposalSamples.proposal(16), try ProposalSamples.proposal(17)]
        return contents
    }

    @Test("It counts, draws and lists the same, and every node is a link", arguments: LanguageTag.allCases)
    func page(_ language: LanguageTag) throws {
        let page = ProvenancePage(try Self.contents(), try ProposalSamples.reader(language))
        #expect(page.rows.map { $0.originals.count } == [2, 1] && !page.hasFaults && page.note == nil)
        #expect(page.drawing?.wires.count == 3 && page.drawing?.boxes.count == 5)
        #expect(page.drawing?.boxes.allSatisfy { $0.address != nil } == true)
        #expect(page.drawing?.boxes.map(\.label.text) == ["WEOG-5", "AG-10", "AG-11", "NPP16", "NPP17"])
        let html = try PageLibrary().render(page)
        #expect(html.contains("tabindex=\"0\"") && html.contains("href=\"/\(language.rawValue)/proposals/17\""))
        #expect(!html.contains("<b>\"") && !html.contains("null") && !html.contains("provenanceC"))
    }

    @Test("What does not add up is named and led to, in English where the reader has another language")
    func faults() throws {
        let faults = """
            [{"number": 17, "original": "ag-10", "detail": "lacks its edge"},
             {"original": "ag-11", "detail": "no proposal was merged from it"}]
            """
        let page = ProvenancePage(try Self.contents(faults), try ProposalSamples.reader(.french))
        #expect(page.faults.map { $0.about?.words } == ["NPP17", nil] && page.faults[1].original == "AG-11")
        #expect(page.faults.allSatisfy { $0.language == "en" })
    }

    @Test("Without an answer, or an original, it says so")
    func nothing() throws {
        var contents = ProvenanceContents()
        let page = ProvenancePage(contents, try ProposalSamples.reader())
        #expect(page.note == Texts(.english).text(.blockAway) && page.drawing == nil && page.count == nil)
        contents.report = try ProposalSamples.decoded(
            ProvenanceReport.self,
            """
            {"originals": 0, "originalsByRegion": {}, "consolidated": 0, "originalsReached": 0, "isBalanced": true,
             "offending": [], "proposals": []}
            """)
        #expect(ProvenancePage(contents, try ProposalSamples.reader()).note == Texts(.english).text(.provenanceNone))
    }
}
