import Models
import Testing

@Suite("Instants") struct InstantTests {
    @Test(
        "RFC 3339 text is read in any offset and written in UTC",
        arguments: [
            ("1970-01-01T00:00:00Z", 0, "1970-01-01T00:00:00Z"),
            ("2026-11-23T08:39:25.123456Z", 1_795_423_165_123_456, "2026-11-23T08:39:25.123456Z"),
            ("2026-11-23T11:39:25.123456+03:00", 1_795_423_165_123_456, "2026-11-23T08:39:25.123456Z"),
            ("2026-11-22T20:09:25-12:30", 1_795_423_165_000_000, "2026-11-23T08:39:25Z"),
            ("2024-02-29t23:59:59.9z", 1_709_251_199_900_000, "2024-02-29T23:59:59.900000Z"),
            ("1969-12-31T23:59:59.999999Z", -1, "1969-12-31T23:59:59.999999Z"),
            ("2026-11-23T08:39:25.123456789Z", 1_795_423_165_123_456, "2026-11-23T08:39:25.123456Z"),
            ("2026-11-23T08:39:25.1234567890123Z", 1_795_423_165_123_456, "2026-11-23T08:39:25.123456Z"),
        ] as [(String, Int64, String)])
    func textIsRead(_ text: String, _ microseconds: Int64, _ canonical: String) throws {
        let instant = try #require(Instant(rfc3339: text))
        #expect(instant.microseconds == microseconds)
        #expect(instant.description == canonical)
    }

    @Test(
        "What does not exist or is no instant is refused",
        arguments: [
            "2027-02-29T00:00:00Z", "2027-13-01T00:00:00Z", "2027-00-10T00:00:00Z", "2027-04-31T00:00:00Z",
            "2027-01-01T24:00:00Z", "2027-01-01T00:60:00Z", "2027-01-01T00:00:60Z", "2027-01-01T00:00:00",
            "2027-01-01 00:00:00Z", "2027-01-01T00:00:00.Z",
            "2027-01-01T00:00:00+24:00", "2027-01-01T00:00:00+0300", "2027-01-01T00:00:00+03:60", "2027-01-01",
            "2027-1-1T0:0:0Z", "", "Z", "2027-01-01T00:00:00ZZ", "0000-01-01T00:00:00Z", "２０２７-01-01T00:00:00Z",
            "+027-01-01T00:00:00Z",
        ])
    func othersAreRefused(_ text: String) {
        #expect(Instant(rfc3339: text) == nil)
    }

    @Test("Every instant is read back from its own text", arguments: [UInt64(1), 2, 3])
    func textRoundTrips(_ seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let (first, last) = try (
            #require(Instant(rfc3339: "0001-01-01T00:00:00Z")),
            #require(Instant(rfc3339: "9999-12-31T23:59:59.999999Z"))
        )
        for _ in 0..<2000 {
            let instant = Instant(
                microseconds: Int64.random(in: first.microseconds...last.microseconds, using: &random))
            #expect(Instant(rfc3339: instant.description) == instant)
            #expect(instant.date.rawValue == String(instant.description.prefix(10)))
        }
    }

    @Test("Advancing is exact to the microsecond, over seconds as over centuries")
    func advancingIsExact() {
        let start = Instant(microseconds: 1_795_423_165_123_456)
        for seconds: Int64 in [0, 1, 59, 3600, 86_400, 31_557_600, 3_155_760_000] {
            for microseconds: Int64 in [0, 1, 7, 999_999] {
                let duration = Duration.seconds(seconds) + .microseconds(microseconds)
                #expect(
                    start.advanced(by: duration).microseconds - start.microseconds == seconds * 1_000_000 + microseconds
                )
                #expect(
                    start.advanced(by: .zero - duration).microseconds - start.microseconds
                        == -(seconds * 1_000_000 + microseconds))
            }
        }
    }
}
