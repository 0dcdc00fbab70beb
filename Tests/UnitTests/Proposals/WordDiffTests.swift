import Models
import Testing

@testable import Proposals

@Suite("The difference of two texts, word by word") struct WordDiffTests {
    @Test("A replaced word is removed and added, what stands around it is the same")
    func replacedWord() {
        let parts = WordDiff(from: "States should share data.", to: "States may share data.").parts
        #expect(
            parts == [
                DiffPart(kind: .same, text: "States "), DiffPart(kind: .removed, text: "should"),
                DiffPart(kind: .added, text: "may"), DiffPart(kind: .same, text: " share data."),
            ])
    }

    @Test("Equal texts are one part, empty ones none")
    func sameTexts() {
        #expect(WordDiff(from: "as it was", to: "as it was").parts == [DiffPart(kind: .same, text: "as it was")])
        #expect(WordDiff(from: "", to: "").parts == [])
        #expect(WordDiff(from: "", to: "new").parts == [DiffPart(kind: .added, text: "new")])
    }

    @Test("An ideograph is a word of its own; Arabic and Cyrillic words stay whole")
    func scripts() {
        #expect(WordDiff.words(of: "尾矿管理") == ["尾", "矿", "管", "理"])
        #expect(WordDiff.words(of: "إدارة المخلفات") == ["إدارة", " ", "المخلفات"])
        #expect(WordDiff.words(of: "l’étude, 2") == ["l’étude", ",", " ", "2"])
        #expect(
            WordDiff(from: "尾矿管理", to: "尾矿治理").parts == [
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
        let parts = WordDiff(from: old, to: new).parts
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
        let kept = WordDiff(from: old, to: new).parts.filter { $0.kind == .same }.map(\.text).joined()
        #expect(WordDiff.words(of: kept).count == longest(WordDiff.words(of: old), WordDiff.words(of: new)))
    }

    @Test("Long texts that differ in a few words are compared by words", arguments: ["word ", "字", "كلمة "])
    func longTexts(unit: String) {
        let count = 20_000 / unit.count
        var words = Array(repeating: unit, count: count)
        for place in stride(from: 0, to: count, by: 7) { words[place] = "\(place)." }
        let old = words.joined()
        for place in stride(from: 5, to: count, by: count / 20) { words[place] = "new " }
        let diff = WordDiff(from: old, to: words.joined())
        #expect(diff.unit == .words)
        expectExact(diff, old, words.joined())
    }

    @Test("Texts with nothing in common are compared by larger units, quickly, and as exactly")
    func unlikeTexts() {
        func text(_ first: Int, _ end: Character) -> String {
            var signs = ""
            for place in 0..<20_000 {
                let sign = UnicodeScalar(first + place * 7919 % 5000).map(Character.init) ?? "x"
                signs.append(place % 50 == 49 ? end : sign)
            }
            return signs
        }
        for (old, new, unit) in [
            (text(0x4E00, "。"), text(0x6500, "。"), DiffUnit.passages),
            (text(0x4E00, "字"), text(0x6500, "字"), .passages),
            (text(0x4E00, "\n"), text(0x6500, "。"), .passages),
            (String(repeating: "a.", count: 10_000), String(repeating: "b?", count: 10_000), .whole),
        ] {
            let diff = WordDiff(from: "The same. \(old) The end.", to: "The same. \(new) The end.", effort: 1_000_000)
            #expect(diff.unit == unit)
            #expect(diff.parts.first?.text.hasPrefix("The same.") == true && diff.parts.first?.kind == .same)
            expectExact(diff, "The same. \(old) The end.", "The same. \(new) The end.")
        }
    }

    @Test("Whatever is given up, the difference is exact", arguments: 0..<200)
    func exactnessWithoutEffort(seed: Int) {
        var random = SeededGenerator(seed: UInt64(5000 + seed))
        func text() -> String {
            (0..<Int.random(in: 0...60, using: &random)).map { _ in
                ["ore", " ", ". ", "\n", "water", "观", "。"].randomElement(using: &random) ?? ""
            }.joined()
        }
        let (old, new) = (text(), text())
        expectExact(WordDiff(from: old, to: new, effort: Int.random(in: 0...200, using: &random)), old, new)
    }

    private func expectExact(_ diff: WordDiff, _ old: String, _ new: String) {
        #expect(diff.parts.filter { $0.kind != .added }.map(\.text).joined() == old)
        #expect(diff.parts.filter { $0.kind != .removed }.map(\.text).joined() == new)
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
