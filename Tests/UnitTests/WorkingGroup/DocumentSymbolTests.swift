import Messaging
import Models
import Testing

@Suite("Document symbols") struct DocumentSymbolTests {
    @Test(
        "A symbol is read however it is spelled, and written in its canonical form",
        arguments: [
            ("UNEP/OEWG.MM.1/1", "UNEP/OEWG.MM.1/1"), ("unep/oewg.mm.1/inf/3", "unep/oewg.mm.1/INF/3"),
            ("UNEP/OEWG.MM.1/crp. 4", "UNEP/OEWG.MM.1/CRP.4"), (" UNEP / OEWG.MM.1 / l.2 ", "UNEP/OEWG.MM.1/L.2"),
            ("UNEP/OEWG.MM.1/wp.9", "UNEP/OEWG.MM.1/WP.9"), ("UNEP/EA.5/RES.12", "UNEP/EA.5/Res.12"),
            ("UNEP/OEWG.MM.1/1/add.1", "UNEP/OEWG.MM.1/1/Add.1"), ("UNEP/X/L.1/REV.2", "UNEP/X/L.1/Rev.2"),
            ("UNEP/X/1/Add.1/Rev.2/corr.3", "UNEP/X/1/Add.1/Rev.2/Corr.3"),
            ("UNEP/X/1/Rev.2/Add.1", "UNEP/X/1/Rev.2/Add.1"), ("CBD/SBI/3/INF/10", "CBD/SBI/3/INF/10"),
            ("UNEP/X/\u{00A0}INF/\t7", "UNEP/X/INF/7"), ("UNEP/OzL.Pro.31/99999", "UNEP/OzL.Pro.31/99999"),
        ])
    func canonical(_ text: String, _ canonical: String) throws {
        let symbol = try DocumentSymbol(parsing: text)
        #expect(symbol.rawValue == canonical)
        let again = try DocumentSymbol(parsing: canonical.lowercased())
        #expect(again == symbol && again.hashValue == symbol.hashValue && again.sortKey == symbol.sortKey)
    }

    @Test("A symbol falls into its parts")
    func parts() throws {
        let symbol = try DocumentSymbol(parsing: "UNEP/OEWG.MM.1/INF/3/Add.2/Rev.4")
        #expect(symbol.series.rawValue == "UNEP/OEWG.MM.1")
        #expect(symbol.kind == .information && symbol.number == 3)
        #expect(symbol.suffixes == [SymbolSuffix(.addendum, 2), SymbolSuffix(.revision, 4)])
        #expect(symbol.parent?.rawValue == "UNEP/OEWG.MM.1/INF/3/Add.2")
        #expect(symbol.revision == 4 && symbol.original == symbol.parent)
        #expect(symbol.parent?.revision == 0 && symbol.parent?.original == symbol.parent)
        #expect(symbol.parent?.parent?.parent == nil)
    }

    @Test(
        "What cannot be read is named",
        arguments: [
            ("", "it is empty"), ("   ", "it is empty"), ("1", "no series"), ("INF/1", "no series"),
            ("UNEP", "“UNEP” stands"), ("UNEP/OEWG", "“OEWG” stands"), ("UNEP//1", "nothing stands between"),
            ("/UNEP/1", "nothing stands between"), ("UNEP/1/", "nothing stands between"),
            ("UNEP/X/INF", "“INF” stands"), ("UNEP/X/INF/0", "number of “0”"), ("UNEP/X/INF/01", "number of “01”"),
            ("UNEP/X/CRP.", "number of “CRP.”"), ("UNEP/X/CRP.x", "number of “CRP.x”"),
            ("UNEP/X/CRP.100000", "number of “CRP.100000”"), ("UNEP/X/CRP/1", "“CRP” cannot be a part"),
            ("UNEP/X/ABC.1", "“ABC.1” stands"), ("UNEP/X/1/Add.0", "number of “Add.0”"),
            ("UNEP/X/1/Add", "“Add” stands"), ("Add.1", "nothing but suffixes"), ("5/X/1", "begins with a letter"),
            ("UNEP/X’/1", "“X’” has a character"), ("UNEP/X/１", "“１” has a character"),
            ("UNEP/" + String(repeating: "X", count: 200) + "/1", "more than 120"),
        ])
    func malformed(_ text: String, _ reason: String) throws {
        let error = try #require(throws: DocumentSymbolError.self) { _ = try DocumentSymbol(parsing: text) }
        guard case .malformed(let found) = error else { throw error }
        #expect(found.english.contains(reason), "\(found)")
        #expect(DocumentSymbol(rawValue: text) == nil)
    }

    @Test(
        "A suffix in the wrong place is named",
        arguments: [
            ("UNEP/X/1/Corr.1/Add.1", "“Corr.1” must be the last"),
            ("UNEP/X/1/Corr.1/Rev.1", "“Corr.1” must be the last"),
            ("UNEP/X/1/Add.1/Add.2", "“Add” stands twice"), ("UNEP/X/1/Rev.1/Rev.1", "“Rev” stands twice"),
            ("UNEP/X/Add.1/1", "“Add.1” must stand at the end"),
            ("UNEP/Rev.1/X/INF/2", "“Rev.1” must stand at the end"),
        ])
    func order(_ text: String, _ reason: String) throws {
        let error = try #require(throws: DocumentSymbolError.self) { _ = try DocumentSymbol(parsing: text) }
        guard case .wrongOrder(let found) = error else { throw error }
        #expect(found.english.contains(reason), "\(found)")
    }

    @Test("Symbols sort as their numbers do")
    func sorting() throws {
        let sorted = [
            "UNEP/X/2", "UNEP/X/10", "UNEP/X/INF/9", "UNEP/X/INF/9/Add.2", "UNEP/X/INF/9/Add.10", "UNEP/X/INF/10",
        ]
        let symbols = try sorted.map(DocumentSymbol.init(parsing:))
        #expect(symbols.reversed().sorted().map(\.rawValue) == sorted)
    }

    @Test("Whatever is read is written and read again as the same, and nothing stops the reader")
    func anything() throws {
        var random = SeededGenerator(seed: 12)
        let pieces = [
            "UNEP", "OEWG.MM.1", "EA.5", "INF", "CRP.3", "l.4", "WP.1", "Res.9", "1", "27", "0", "Add.1", "rev.2",
            "Corr.1",
            " ", "", "é", ".", "-", "\u{301}",
        ]
        var read = 0
        for _ in 0..<40_000 {
            let words = (0..<Int.random(in: 0...5, using: &random)).map { _ in
                pieces.randomElement(using: &random) ?? ""
            }
            let text = words.joined(separator: Int.random(in: 0..<4, using: &random) == 0 ? "" : "/")
            guard let symbol = DocumentSymbol(rawValue: text) else { continue }
            read += 1
            #expect(DocumentSymbol(rawValue: symbol.rawValue) == symbol, "\(text)")
            #expect(DocumentSymbol(rawValue: symbol.key)?.key == symbol.key, "\(text)")
        }
        #expect(read > 100)
    }

    @Test("In JSON a symbol that is wrong says why")
    func json() throws {
        #expect(
            try JSON.decode([DocumentSymbol].self, from: Array("[\"unep/x/inf/1\"]".utf8)).first?.kind == .information)
        let error = try #require(throws: DecodingError.self) {
            _ = try JSON.decode([DocumentSymbol].self, from: Array("[\"UNEP/X/1/Corr.1/Add.1\"]".utf8))
        }
        #expect(Problem(error).detail?.contains("wrong order") == true)
    }

    @Test(
        "A series holds no kind and no suffix",
        arguments: ["UNEP/INF", "UNEP/L.1", "UNEP/Add.1", "1/UNEP", "", "UNEP/"])
    func series(_ text: String) {
        #expect(SeriesPrefix(rawValue: text) == nil)
        #expect(SeriesPrefix(rawValue: "unep / oewg.mm.1") == SeriesPrefix(rawValue: "UNEP/OEWG.MM.1"))
    }

    @Test("A translation never comes to count for less")
    func translations() {
        let order: [TranslationState] = [.requested, .machine, .courtesy, .official]
        for (place, state) in order.enumerated() {
            #expect(order.filter(state.mayBecome) == Array(order[place...]))
        }
        #expect(order.filter(\.isAuthoritative) == [.official])
    }
}
