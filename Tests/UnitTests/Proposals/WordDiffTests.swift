import Models
import Testing

@Suite("The difference of two texts, word by word") struct WordDiffTests {
    @Test("A replaced word is removed and added, what stands around it is the same")
    func replacedWord() {
        let parts = WordDiff.parts(from: "States should share data.", to: "States may share data.")
        #expect(
            parts == [
                DiffPart(kind: .same, text: "States "), DiffPart(kind: .removed, text: "should"),
                DiffPart(kind: .added, text: "may"), DiffPart(kind: .same, text: " share data."),
            ])
    }

    @Test("Equal texts are one part, empty ones none")
    func sameTexts() {
        #expect(WordDiff.parts(from: "as it was", to: "as it was") == [DiffPart(kind: .same, text: "as it was")])
        #expect(WordDiff.parts(from: "", to: "") == [])
        #expect(WordDiff.parts(from: "", to: "new") == [DiffPart(kind: .added, text: "new")])
    }

    @Test("An ideograph is a word of its own; Arabic and Cyrillic words stay whole")
    func scripts() {
        #expect(WordDiff.words(of: "尾矿管理") == ["尾", "矿", "管", "理"])
        #expect(WordDiff.words(of: "إدارة المخلفات") == ["إدارة", " ", "المخلفات"])
        #expect(WordDiff.words(of: "l’étude, 2") == ["l’étude", ",", " ", "2"])
        #expect(
            WordDiff.parts(from: "尾矿管理", to: "尾矿治理") == [
                DiffPart(kind: .same, text: "尾矿"), DiffPart(kind: .removed, text: "管"),
                DiffPart(kind: .added, text: "治"), DiffPart(kind: .same, text: "理"),
            ])
    }

    @Test("It is exact: both texts can be put together again, whatever they are", arguments: 0..<200)
    func exactness(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        let words = ["sand", " ", "mine", "\n", "water", ",", "观", "é"]
        func text() -> String {
            (0..<Int.random(in: 0...40, using: &random)).map { _ in words.randomElement(using: &random) ?? "" }.joined()
        }
        let (old, new) = (text(), text())
        let parts = WordDiff.parts(from: old, to: new)
        #expect(parts.filter { $0.kind != .added }.map(\.text).joined() == old)
        #expect(parts.filter { $0.kind != .removed }.map(\.text).joined() == new)
    }

    @Test("It keeps as many words as a longest common subsequence has", arguments: 0..<100)
    func minimality(seed: Int) {
        var random = SeededGenerator(seed: UInt64(1000 + seed))
        func text() -> String {
            (0..<Int.random(in: 0...15, using: &random)).map { _ in
                ["a,", "b,", "c,"].randomElement(using: &random) ?? ""
            }
            .joined()
        }
        let (old, new) = (text(), text())
        let kept = WordDiff.parts(from: old, to: new).filter { $0.kind == .same }.map(\.text).joined()
        #expect(WordDiff.words(of: kept).count == longest(WordDiff.words(of: old), WordDiff.words(of: new)))
    }

    /// By the definition, without any cleverness.
    private func longest(_ old: [Substring], _ new: [Substring]) -> Int {
        var table = Array(repeating: Array(repeating: 0, count: new.count + 1), count: old.count + 1)
        for (i, left) in old.enumerated() {
            for (j, right) in new.enumerated() {
                table[i + 1][j + 1] = left == right ? table[i][j] + 1 : max(table[i][j + 1], table[i + 1][j])
            }
        }
        return table[old.count][new.count]
    }
}

@Suite("The words that an amendment is about") struct AmendmentPlaceTests {
    private let text = "States may share data. Others may ask."

    @Test("Words that stand there once are found without an offset")
    func once() throws {
        #expect(try AmendmentPlace.find("share data", in: text, at: nil) == 11)
        #expect(
            AmendmentPlace.replace("share data", at: 11, with: "share all data", in: text)
                == "States may share all data. Others may ask.")
    }

    @Test("Words that stand there twice need an offset, and one that leads to them")
    func twice() throws {
        #expect(throws: Rejection.self) { try AmendmentPlace.find("may", in: text, at: nil) }
        #expect(try AmendmentPlace.find("may", in: text, at: 30) == 30)
        #expect(throws: Rejection.self) { try AmendmentPlace.find("may", in: text, at: 31) }
        #expect(throws: Rejection.self) { try AmendmentPlace.find("may", in: text, at: -1) }
        #expect(throws: Rejection.self) { try AmendmentPlace.find("may", in: text, at: Int.max) }
    }

    @Test("Words that do not stand there are refused by the name of the field")
    func absent() {
        let refusal = #expect(throws: Rejection.self) { try AmendmentPlace.find("shall", in: text, at: nil) }
        #expect(refusal?.fields.map(\.field) == ["quote"])
    }
}
