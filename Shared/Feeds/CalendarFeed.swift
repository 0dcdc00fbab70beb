public import Models

/// A calendar of instants (RFC 5545). The same values make the same bytes.
public struct CalendarFeed: Sendable {
    public struct Event: Sendable {
        /// Stays the same for ever, however often it moves.
        public let uid: String
        public let summary: String
        public let details: String
        public let link: String
        public let at: Instant
        public let zone: TimeZoneName
        /// How often it has changed.
        public let sequence: Int
        public let changedAt: Instant
        public let isCancelled: Bool

        public init(
            uid: String, summary: String, details: String, link: String, at: Instant, zone: TimeZoneName,
            sequence: Int, changedAt: Instant, isCancelled: Bool
        ) {
            self.uid = uid
            self.summary = summary
            self.details = details
            self.link = link
            self.at = at
            self.zone = zone
            self.sequence = sequence
            self.changedAt = changedAt
            self.isCancelled = isCancelled
        }
    }

    public let title: String
    public let events: [Event]
    private let zones: [TimeZoneName: ZoneRules]

    /// - Parameter zones: the rules of all zones of the events, from before the first of them to behind the last.
    public init(title: String, events: [Event], zones: [ZoneRules]) {
        self.title = title
        self.events = events
        self.zones = Dictionary(zones.map { ($0.zone, $0) }, uniquingKeysWith: { first, _ in first })
    }

    public var text: String {
        let used = zones.values.filter { rules in events.contains { $0.zone == rules.zone } }
            .sorted { $0.zone.rawValue < $1.zone.rawValue }
        let lines =
            [
                "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//NPP16//Follow-up//EN", "CALSCALE:GREGORIAN",
                "METHOD:PUBLISH", "X-WR-CALNAME:\(Self.escaped(title))", "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
            ] + used.flatMap(\.calendarLines) + events.flatMap(lines) + ["END:VCALENDAR"]
        return lines.map(Self.folded).joined()
    }

    private func lines(of event: Event) -> [String] {
        [
            "BEGIN:VEVENT", "UID:\(event.uid)", "DTSTAMP:\(event.changedAt.compact)Z", start(of: event),
            "SEQUENCE:\(event.sequence)", "LAST-MODIFIED:\(event.changedAt.compact)Z",
            "STATUS:\(event.isCancelled ? "CANCELLED" : "CONFIRMED")", "TRANSP:TRANSPARENT",
            "SUMMARY:\(Self.escaped(event.summary))", "DESCRIPTION:\(Self.escaped(event.details))",
            "URL:\(event.link)", "END:VEVENT",
        ]
    }

    /// By the clock of its zone; in UTC where that clock shows the time twice, and means the other one.
    private func start(of event: Event) -> String {
        guard let rules = zones[event.zone] else { return "DTSTART:\(event.at.compact)Z" }
        let reading = rules.reading(at: event.at)
        let local = event.at.advanced(by: .seconds(rules.offset(at: event.at)))
        let first = rules.instant(of: reading.date, reading.time)
        guard first.advanced(by: .seconds(60)) > event.at else { return "DTSTART:\(event.at.compact)Z" }
        return "DTSTART;TZID=\(event.zone):\(local.compact)"
    }

    static func escaped(_ text: String) -> String {
        text.replacing("\\", with: "\\\\").replacing(";", with: "\\;").replacing(",", with: "\\,")
            .replacing("\r\n", with: "\\n").replacing("\n", with: "\\n").replacing("\r", with: "\\n")
    }

    /// At most 75 bytes a line, no character torn apart.
    static func folded(_ line: String) -> String {
        var folded = ""
        var length = 0
        for scalar in line.unicodeScalars {
            let size = UTF8.width(scalar)
            if length + size > 75 {
                folded += "\r\n "
                length = 1
            }
            folded.unicodeScalars.append(scalar)
            length += size
        }
        return folded + "\r\n"
    }
}

extension ZoneRules {
    /// A VTIMEZONE that says of every change when it happens: no rule is guessed from what has been.
    fileprivate var calendarLines: [String] {
        var lines = ["BEGIN:VTIMEZONE", "TZID:\(zone)"]
        var former = periods[0].offset
        for (index, period) in periods.enumerated() {
            let isSummer = index > 0 && period.offset > former
            let name = isSummer ? "DAYLIGHT" : "STANDARD"
            // The local time at which it happens, by the clock before. The first one holds from long ago.
            let start =
                index == 0 ? "19700101T000000" : period.from.advanced(by: .seconds(former)).compact
            lines += [
                "BEGIN:\(name)", "DTSTART:\(start)", "TZOFFSETFROM:\(Self.offset(former))",
                "TZOFFSETTO:\(Self.offset(period.offset))", "END:\(name)",
            ]
            former = period.offset
        }
        return lines + ["END:VTIMEZONE"]
    }

    private static func offset(_ seconds: Int) -> String {
        let minutes = abs(seconds) / 60
        let digits = [minutes / 60, minutes % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined()
        return (seconds < 0 ? "-" : "+") + digits
    }
}

extension Instant {
    /// `20270331T205900`, to the second, without a zone.
    fileprivate var compact: String {
        String(description.prefix(19)).replacing("-", with: "").replacing(":", with: "")
    }
}
