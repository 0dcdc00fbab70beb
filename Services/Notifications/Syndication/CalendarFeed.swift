public import Models

/// A calendar of deadlines (RFC 5545). The same values make the same bytes.
///
/// The end of a day is that day from its beginning to its end, in whichever zone the calendar is read. Another instant is told
/// in UTC, which every program shows by its reader's clock: so it needs no rules of any zone.
public struct CalendarFeed: Sendable {
    public struct Event: Sendable {
        /// Never changes, however often the event moves.
        public let uid: String
        public let summary: String
        public let details: String
        public let link: String
        public let at: LocalTime
        /// How often it has changed.
        public let sequence: Int
        public let changedAt: Instant
        public let isCancelled: Bool

        public init(
            uid: String, summary: String, details: String, link: String, at: LocalTime, sequence: Int,
            changedAt: Instant, isCancelled: Bool
        ) {
            self.uid = uid
            self.summary = summary
            self.details = details
            self.link = link
            self.at = at
            self.sequence = sequence
            self.changedAt = changedAt
            self.isCancelled = isCancelled
        }
    }

    public let title: String
    public let events: [Event]

    public init(title: String, events: [Event]) {
        self.title = title
        self.events = events
    }

    public var text: String {
        let lines =
            [
                "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//NPP16//Follow-up//EN", "CALSCALE:GREGORIAN",
                "METHOD:PUBLISH", "X-WR-CALNAME:\(Self.escaped(title))", "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
            ] + events.flatMap(lines) + ["END:VCALENDAR"]
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

    private func start(of event: Event) -> String {
        event.at.endedDay.map { "DTSTART;VALUE=DATE:\($0.rawValue.replacing("-", with: ""))" }
            ?? "DTSTART:\(event.at.instant.compact)Z"
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

extension Instant {
    /// `20270331T205900`, to the second, without a zone.
    fileprivate var compact: String {
        String(description.prefix(19)).replacing("-", with: "").replacing(":", with: "")
    }
}
