import Testing

@testable import SourceDocument

@Suite("The source document under mutation") struct DocumentFuzzTests {
    /// What the form is made of, and pieces of UTF-8.
    private static let fragments: [[UInt8]] =
        [
            "[", "]", "(", ")", "|", "\n", "\n\n", "NPP", "NPP1: “", "”", "\"", ":", "- ", "(a) ", "¹", "[^", "](",
            "**",
            "<u>", "[AG, AP]", "Written submissions:", "Annex I", "1. ", "a. ", "AG", "observers:", "of", " ", "'s",
            "–",
        ]
        .map { Array($0.utf8) } + [[0x00], [0xC3], [0xE2, 0x80], [0xFF], [0x0D]]

    @Test("No mutation ends the process; what is read is reviewed and compared", arguments: 0..<8)
    func mutations(_ seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        var read = 0
        for _ in 0..<20 {
            var bytes = seed.isMultiple(of: 2) ? Fixture.bytes : Fixture.harmonious
            for _ in 0..<Int.random(in: 1...3, using: &random) { mutate(&bytes, &random) }
            guard let document = try? SourceDocument.reading(bytes) else { continue }
            read += 1
            _ = Review(of: document)
            _ = Comparison(of: document, with: .nothing)
        }
        #expect(read > 0, "mutations that leave the document readable are part of the exercise")
    }

    @Test("A document cut off anywhere is read or refused")
    func truncations() {
        for end in stride(from: 0, to: Fixture.harmonious.count, by: 23) {
            guard let document = try? SourceDocument.reading(Array(Fixture.harmonious.prefix(end))) else { continue }
            _ = Review(of: document)
        }
    }

    @Test(
        "Text without end of one kind is read or refused in time", .timeLimit(.minutes(1)),
        arguments: [
            "[", "AG, ", "NPP1: “x” [AG] ", "(a) ", "¹", "| ", "Aa ", "\n- (a) [AG]", "\n\nNPP1: “x” [AG]", "'",
        ])
    func monotony(_ piece: String) {
        _ = try? SourceDocument.reading(Array(String(repeating: piece, count: 20_000 / piece.utf8.count).utf8))
    }

    private func mutate(_ bytes: inout [UInt8], _ random: inout SeededGenerator) {
        guard !bytes.isEmpty else { return }
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<5, using: &random) {
        case 0: bytes.remove(at: place)
        case 1: bytes.insert(contentsOf: Self.fragments.randomElement(using: &random) ?? [], at: place)
        case 2: bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 1...400, using: &random)))
        case 3: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 200)], at: place)
        default: bytes[place] = UInt8.random(in: 0...255, using: &random)
        }
    }
}
