import Models
import Postgres
import Reactor
import TestSupport
import Testing

@Suite("Values in PostgreSQL") @Reactor struct ValueTests {
    static let database = Task { try await TestDatabase.make("values", isEmpty: true) }

    @Test("Every type of value, NULL, arrays and empty arrays come back as they went")
    func everyTypeRoundTrips() async throws {
        try await withPool(Self.database.value.administrator()) { pool async throws in
            try await roundTrip([true, false], pool)
            try await roundTrip([Int64.min, -1, 0, 1, .max], pool)
            try await roundTrip([Int.min, 0, .max], pool)
            try await roundTrip([Int32.min, -1, 0, .max], pool)
            try await roundTrip([0, -0.0, .pi, .infinity, -.infinity, .leastNonzeroMagnitude], pool)
            try await roundTrip(texts, pool)
            try await roundTrip([Bytea([]), Bytea([0]), Bytea(Array(0...255))], pool)
            try await roundTrip([MessageID(high: 0, low: 0), MessageID(high: .max, low: .max), MessageID()], pool)
            try await roundTrip(instants, pool)
            try await roundTrip(days, pool)
            try await roundTrip(["AG", "WEOG"] as [Region], pool)
            try await roundTrip(ServiceName.allCases, pool)
            try await roundTrip([PartyID.generate(), PartyID.generate()], pool)
            try await roundTrip([try #require(Percent(rawValue: 0)), try #require(Percent(rawValue: 100))], pool)
            try await roundTrip(
                [EventPosition.zero, try #require(EventPosition(rawValue: 9_007_199_254_740_991))], pool)
        }
    }

    @Test("A text of one megabyte comes back byte for byte")
    func largeTextRoundTrips() async throws {
        let text = String(repeating: "Nairobi نيروبي 内罗毕 🌍 ", count: 40_000)
        try await withPool(Self.database.value.administrator()) { pool async throws in
            #expect(text.utf8.count > 1 << 20)
            #expect(try await pool.one("SELECT \(text)") == text)
            #expect(try await pool.one("SELECT octet_length(\(text))") == text.utf8.count)
        }
    }

    @Test("Smaller integers are read as larger ones, too large ones are refused")
    func integersWiden() async throws {
        try await withPool(Self.database.value.administrator()) { pool async throws in
            #expect(try await pool.one("SELECT (-7)::int2") == Int64(-7))
            #expect(try await pool.one("SELECT (-7)::int4") == -7)
            #expect(try await pool.one("SELECT 1.5::float4") == 1.5)
            await #expect(throws: DecodingFailure.self) { try await pool.one("SELECT 2147483648", as: Int32.self) }
        }
    }

    @Test(
        "A column that holds something else is refused by name, never read as what it is not",
        arguments: [
            "SELECT NULL::text AS broken", "SELECT 1::int8 AS broken", "SELECT ARRAY['a', NULL] AS broken",
            "SELECT ARRAY[ARRAY['a']] AS broken", "SELECT 'AG'::bytea AS broken",
        ])
    func mismatchesAreNamed(_ text: String) async throws {
        try await withPool(Self.database.value.administrator()) { pool async throws in
            let failure = await #expect(throws: DecodingFailure.self) {
                let isArray = text.contains("ARRAY")
                if isArray { return _ = try await pool.one("\(unsafe: text)", as: [String].self) }
                _ = try await pool.one("\(unsafe: text)", as: String.self)
            }
            #expect(failure?.column == "broken")
        }
    }

    @Test("A number is no truth value, an infinite instant or day is no instant or day")
    func noValueIsMadeUp() async throws {
        try await withPool(Self.database.value.administrator()) { pool async throws in
            await #expect(throws: DecodingFailure.self) { try await pool.one("SELECT 1::int8", as: Bool.self) }
            for bound in ["infinity", "-infinity"] {
                await #expect(throws: DecodingFailure.self) {
                    try await pool.one("SELECT \(unsafe: "'\(bound)'")::timestamptz", as: Instant.self)
                }
                await #expect(throws: DecodingFailure.self) {
                    try await pool.one("SELECT \(unsafe: "'\(bound)'")::date", as: CalendarDate.self)
                }
            }
        }
    }

    @Test("A word that the code does not know is refused")
    func unknownWordsAreRefused() async throws {
        try await withPool(Self.database.value.administrator()) { pool async throws in
            let failure = await #expect(throws: DecodingFailure.self) {
                try await pool.one("SELECT 'kingdom' AS kind", as: PartyKind.self)
            }
            #expect(failure?.column == "kind")
        }
    }

    @Test("A row with more or fewer columns than are read is refused")
    func columnsAreCounted() async throws {
        try await withPool(Self.database.value.administrator()) { pool async throws in
            await #expect(throws: DecodingFailure.self) { try await pool.one("SELECT 1, 2", as: Int.self) }
            await #expect(throws: DecodingFailure.self) { try await pool.one("SELECT", as: Int.self) }
        }
    }

    private let texts = [
        "", " ", "naïve", "👩‍👩‍👧‍👦🏳️‍🌈", "e\u{301}", "\u{202E}left", "line\nline\r\n\ttab", "NULL", "{}", "{NULL}", "\\", "'",
        "\"", "\u{1}\u{7F}",
        "\u{10FFFF}",
    ]

    private let instants = [
        Instant(microseconds: 0), Instant(microseconds: -1), Instant(microseconds: 1_795_509_565_123_456),
        Instant(rfc3339: "0001-01-01T00:00:00Z"), Instant(rfc3339: "9999-12-31T23:59:59.999999Z"),
    ].compactMap(\.self)

    private let days = ["0001-01-01", "1969-12-31", "1970-01-01", "2000-02-29", "2027-03-31", "9999-12-31"]
        .compactMap(CalendarDate.init(rawValue:))

    private func roundTrip<Value: PostgresValue & Equatable & Sendable>(
        _ values: [Value], _ pool: Pool, _ location: SourceLocation = #_sourceLocation
    ) async throws {
        for value in values {
            #expect(try await pool.one("SELECT \(value)") == value, sourceLocation: location)
            #expect(try await pool.one("SELECT \(Value?.some(value))") == Value?.some(value), sourceLocation: location)
        }
        #expect(try await pool.one("SELECT \(Value?.none)") == Value?.none, sourceLocation: location)
        #expect(try await pool.one("SELECT \(values)") == values, sourceLocation: location)
        #expect(try await pool.one("SELECT \([Value]())") == [Value](), sourceLocation: location)
        #expect(try await pool.one("SELECT \([Value]?.none)") == [Value]?.none, sourceLocation: location)
        #expect(try await pool.one("SELECT cardinality(\(values))") == values.count, sourceLocation: location)
    }
}
