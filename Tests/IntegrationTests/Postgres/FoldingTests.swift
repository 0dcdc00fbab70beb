import Models
import Postgres
import Reactor
import TestSupport
import Testing

@Suite("Folding in PostgreSQL") @Reactor struct FoldingTests {
    static let database = Task { @Reactor in try await TestDatabase.make("folding") }

    @Test("Every character that is assigned is folded alike by Swift and by PostgreSQL")
    func characters() async throws {
        let texts = (1...0x10FFFF).compactMap { (code: UInt32) -> String? in
            guard let scalar = Unicode.Scalar(code) else { return nil }
            switch scalar.properties.generalCategory {
            case .unassigned, .privateUse, .surrogate: return nil
            default: return String(Character(scalar))
            }
        }
        #expect(texts.count > 140_000)
        try await compare(texts)
    }

    @Test("Texts of all sorts of characters are folded alike, with marks in any order")
    func texts() async throws {
        var generator = SeededGenerator(seed: 16)
        let ranges: [ClosedRange<UInt32>] = [
            0x20...0x7E, 0x20...0x7E, 0xA0...0x24F, 0x2B0...0x36F, 0x300...0x345, 0x370...0x3FF, 0x400...0x52F,
            0x591...0x5F4,
            0x600...0x6FF, 0x900...0x97F, 0xE00...0xE4E, 0xF71...0xF84, 0x1100...0x11FF, 0x1E00...0x1FFE,
            0x2000...0x206F,
            0x2070...0x214F, 0x3000...0x30FF, 0x4E00...0x4E7F, 0xAC00...0xD7A3, 0xF900...0xFA6D, 0xFB00...0xFEFC,
            0xFF00...0xFFEF, 0x1D400...0x1D7FF, 0x1F300...0x1F5FF, 0xE0000...0xE01EF,
        ]
        let texts = (0..<60_000).map { _ in
            let scalars = (0..<Int.random(in: 1...14, using: &generator)).compactMap { _ in
                ranges.randomElement(using: &generator)
                    .flatMap { Unicode.Scalar(UInt32.random(in: $0, using: &generator)) }
            }
            return String(String.UnicodeScalarView(scalars))
        }
        try await compare(texts)
    }

    private func compare(_ texts: [String]) async throws {
        try await withPool(Self.database.value.administrator(schema: "submissions")) { pool async throws in
            for start in stride(from: 0, to: texts.count, by: 5000) {
                let some = Array(texts[start..<min(start + 5000, texts.count)])
                let rows = try await pool.query(Folded(texts: some))
                try #require(rows.count == some.count)
                for (text, row) in zip(some, rows) {
                    let codes = text.unicodeScalars.map { String($0.value, radix: 16) }
                    try #require(row.text == FoldedText(text).rawValue.unicodeScalars.map(\.value), "\(codes)")
                    try #require(row.key == FoldedKey(text).rawValue.unicodeScalars.map(\.value), "\(codes)")
                    try #require(Set(row.looks) == LookAlikes.looks(of: text), "\(codes)")
                }
            }
        }
    }

    private struct Folded: Statement {
        struct Output: Sendable {
            let text: [UInt32]
            let key: [UInt32]
            let looks: [String]
        }

        let texts: [String]

        var sql: SQL {
            """
            SELECT folded(given), name_key(given), name_looks(given)
            FROM unnest(\(texts)) WITH ORDINALITY AS given (given, place) ORDER BY place
            """
        }

        static func decode(_ row: Row) throws -> Output {
            let (text, key, looks) = try row.decode(String.self, String.self, [String].self)
            return Output(
                text: text.unicodeScalars.map(\.value), key: key.unicodeScalars.map(\.value),
                looks: looks)
        }
    }
}
