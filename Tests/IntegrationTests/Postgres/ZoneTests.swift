import Foundation
import Models
import Postgres
import Reactor
import Storage
import TestSupport
import Testing

/// What is made of instants, days and zones, held against `AT TIME ZONE` around the changes of clocks from 1900 to 2200. A run
/// takes some zones; `NPP16_TEST_ZONES=all` takes every one, which needs some minutes.
@Suite("Clocks of zones, as PostgreSQL has them") @Reactor struct ZoneTests {
    private static let database = Task { try await TestDatabase.make("zones", isEmpty: true) }
    /// Changes at midnight, a minute past it, of 20 minutes, of a day, across the year, and of seconds.
    private static let odd = [
        "Africa/Cairo", "Africa/Casablanca", "Africa/Freetown", "Africa/Monrovia", "America/Havana",
        "America/Santiago", "America/St_Johns", "America/Toronto", "Asia/Beirut", "Asia/Gaza", "Asia/Kathmandu",
        "Atlantic/Azores", "Australia/Lord_Howe", "Europe/Amsterdam", "Europe/Berlin", "Europe/Dublin",
        "Pacific/Apia", "Pacific/Kwajalein", "Antarctica/Troll", "Etc/GMT+12", "UTC",
    ]

    private var zones: [TimeZoneName] {
        guard ProcessInfo.processInfo.environment["NPP16_TEST_ZONES"] != "all" else { return TimeZoneName.all }
        return TimeZoneName.all.enumerated().filter { Self.odd.contains($1.rawValue) || $0 % 61 == 5 }.map(\.element)
    }

    private func rules(_ zone: TimeZoneName, _ pool: Pool) async throws -> ZoneRules {
        let (first, last) = (try instant("1900-01-01T00:00:00Z"), try instant("2200-01-01T00:00:00Z"))
        return ZoneTable(try await pool.query(ZonePeriods(zones: [zone], around: first...last)))[zone]
    }

    private func instant(_ text: String) throws -> Instant { try #require(Instant(rfc3339: text)) }

    @Test("The rules say of any instant what PostgreSQL says, two days around every change and between the changes")
    func instants() async throws {
        var random = SystemRandomNumberGenerator()
        var (cases, changes) = (0, 0)
        try await withPool(Self.database.value.administrator()) { pool async throws in
            for zone in zones {
                let rules = try await rules(zone, pool)
                let steps: [Int64] = [1, 1_000_000, 900_000_000, 3_600_000_000, 43_200_000_000, 172_800_000_000]
                var asked = rules.periods.map(\.from).flatMap { change in
                    ([0] + steps + steps.map { -$0 }
                        + (0..<4).map { _ in .random(in: -172_800_000_000...172_800_000_000) })
                        .map { change.advanced(by: .microseconds($0)) }
                }
                let start = try instant("1900-01-01T00:00:00Z")
                asked += (0..<1_500).map {
                    start.advanced(by: .seconds($0 * 6_310_000 + Int.random(in: 0..<6_310_000, using: &random)))
                }
                let told = try await pool.query(LocalTimes(of: asked, in: [zone]))
                #expect(told.count == Set(asked).count)
                let wrong = told.filter { rules.localTime(at: $0.instant) != $0 }
                #expect(wrong.isEmpty, "\(zone): \(wrong.prefix(3))")
                cases += told.count
                changes += rules.periods.count - 1
            }
        }
        print("zones: \(zones.count) with \(changes) changes, \(cases) instants are told as PostgreSQL tells them")
    }

    @Test("A day ends after its last instant and begins with its first one, as PostgreSQL's calendar has them")
    func days() async throws {
        var cases = 0
        try await withPool(Self.database.value.administrator()) { pool async throws in
            for zone in zones {
                let rules = try await rules(zone, pool)
                let changes = rules.periods.dropFirst().map(\.from)
                for change in changes.enumerated().filter({ $0.offset % max(1, changes.count / 12) == 0 }).map(
                    \.element)
                {
                    let middle = rules.localTime(at: change).date
                    for day in [-1, 0, 1].map(middle.advanced(byDays:)) {
                        let near = ZoneTable(try await pool.query(ZonePeriods(zone: zone, around: day)))[zone]
                        let (start, end) = (near.start(of: day), near.end(of: day))
                        #expect((start, end) == (rules.start(of: day), rules.end(of: day)), "\(zone) \(day)")
                        let hours = [0] + (0..<54).map { Int64($0) * 1_800_000_000 + 1 }
                        let after = hours.map { end.advanced(by: .microseconds($0)) }
                        let before = hours.map { start.advanced(by: .microseconds(-1 - $0)) }
                        let told = try await pool.query(
                            LocalTimes(of: after + before + [start, end.advanced(by: .microseconds(-1))], in: [zone]))
                        for time in told {
                            let isRight =
                                time.instant < start ? time.date < day : time.instant < end ? true : time.date > day
                            #expect(isRight, "\(zone) \(day) \(time)")
                        }
                        #expect(told.first { $0.instant == end }?.lastDay ?? day <= day)
                        cases += 1
                    }
                }
            }
        }
        print("zones: \(cases) days beside changes begin and end as PostgreSQL's calendar has them")
    }

    @Test("A reading of a clock leads to PostgreSQL's instant, or to the first of two at which the clock shows it")
    func readings() async throws {
        var (cases, twice) = (0, 0)
        try await withPool(Self.database.value.administrator()) { pool async throws in
            for zone in zones {
                let rules = try await rules(zone, pool)
                var asked: [ZoneRules.Reading] = []
                for period in rules.periods.dropFirst() {
                    for minutes in [-1500, -121, -61, -31, -1, 0, 1, 29, 59, 61, 119, 1500] {
                        asked.append(rules.reading(at: period.from.advanced(by: .seconds(60 * minutes))))
                        // What a clock shows that nobody has changed yet, and what it is put past.
                        let former = period.from.advanced(
                            by: .seconds(60 * minutes - 1 + rules.offset(at: period.from)))
                        asked.append(ZoneRules(zone: zone, periods: []).reading(at: former))
                    }
                }
                let told = try await pool.query(Instants(zone: zone, readings: asked))
                for (reading, theirs) in zip(asked, told) {
                    let ours = rules.instant(of: reading.date, reading.time)
                    let isFirst =
                        ours < theirs && rules.reading(at: ours) == reading && rules.reading(at: theirs) == reading
                    #expect(ours == theirs || isFirst, "\(zone) \(reading): \(ours) \(theirs)")
                    if isFirst { twice += 1 }
                }
                cases += asked.count
            }
        }
        print("zones: \(cases) readings lead to the instants of PostgreSQL, \(twice) of them to the first of two")
    }

    @Test("Every zone that is accepted is one of PostgreSQL's in that spelling, and none of its places is missing")
    func names() async throws {
        try await withPool(Self.database.value.administrator()) { pool async throws in
            let known = Set(try await pool.query(Names()))
            let accepted = TimeZoneName.all.map(\.rawValue)
            #expect(Set(accepted).count == accepted.count && known.isSuperset(of: accepted))
            let places = known.filter {
                $0.wholeMatch(of: /[A-Z][A-Za-z]*(\/[A-Za-z_-]+)+/) != nil
                    && $0.wholeMatch(of: /(SystemV|Etc)\/.*/) == nil
            }
            #expect(places.subtracting(accepted).isEmpty, "\(places.subtracting(accepted).sorted())")
        }
    }

    private struct Names: Statement {
        var sql: SQL { "SELECT name FROM pg_timezone_names" }

        static func decode(_ row: Row) throws -> String { try row.decode(String.self) }
    }

    private struct Instants: Statement {
        let zone: TimeZoneName
        let readings: [ZoneRules.Reading]

        var sql: SQL {
            """
            SELECT (day + make_interval(mins => minute::int)) AT TIME ZONE \(zone)::text
            FROM unnest(\(readings.map(\.date))::date[], \(readings.map(\.time.minutes))::bigint[]) WITH ORDINALITY
                AS shown (day, minute, place)
            ORDER BY place
            """
        }

        static func decode(_ row: Row) throws -> Instant { try row.decode(Instant.self) }
    }
}
