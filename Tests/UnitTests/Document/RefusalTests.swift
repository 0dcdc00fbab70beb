import Testing

@testable import SourceDocument

@Suite("What is no source document is refused, with its lines") struct RefusalTests {
    private func problems(_ bytes: [UInt8]) -> [UnreadableDocument.Problem] {
        do throws(UnreadableDocument) {
            _ = try SourceDocument.reading(bytes)
            return []
        } catch {
            return error.problems
        }
    }

    @Test("Nothing, too much, bytes that are no text, and another text")
    func files() {
        #expect(problems([]).map(\.reason) == ["the file is empty"])
        #expect(problems(Array(repeating: 0x41, count: SourceDocument.maximumSize + 1)).count == 1)
        #expect(problems(Array("A\nB\n".utf8) + [0xC3, 0x28]).map(\.line) == [3])
        #expect(problems(Array("A\n".utf8) + [0x00, 0x01]).map(\.line) == [2])
        #expect(problems(Array("Dear all,\n\nnothing here.\n".utf8)).map(\.line) == [4])
        #expect(problems(Array("\n\n\n".utf8)).count == 1)
    }

    @Test(
        "A proposal, a label, a consultation and a cell that cannot be read are all named",
        arguments: [
            ("winter.” [AG⁴, EEG]", "winter.”", "NPP1"),
            ("“Ring bells at noon.” [EEG]", "“Ring bells at noon.” [EEG, QX]", "QX"),
            ("NPP8:", "NPP7:", "NPP7"),
            ("NPP8: “Ring bells at noon.”", "NPP8: “”", "NPP8"),
            ("in Gdansk on 3-4 March 2020", "in Gdansk on 33-34 March 2020", "EEG"),
            ("<u>EEG</u> 2. Buoys", "<u>EEG</u> Buoys", "cell"),
        ])
    func parts(_ text: String, _ other: String, _ word: String) throws {
        let found = problems(Fixture.replacing(text, with: other))
        let problem = try #require(found.first { $0.reason.contains(word) })
        #expect(problem.line == Fixture.line(text))
    }
}
