/// A change of a call's closing time: the former one stays readable.
public struct CallExtension: Codable, Sendable, Equatable {
    public let formerCloses: Instant
    public let closes: Instant
    public let formerModificationDeadline: Instant?
    public let reason: Prose
    public let extendedBy: Line
    public let extendedAt: Instant

    public init(
        formerCloses: Instant, closes: Instant, formerModificationDeadline: Instant? = nil, reason: Prose,
        extendedBy: Line, extendedAt: Instant
    ) {
        self.formerCloses = formerCloses
        self.closes = closes
        self.formerModificationDeadline = formerModificationDeadline
        self.reason = reason
        self.extendedBy = extendedBy
        self.extendedAt = extendedAt
    }
}

/// A call for inputs.
public struct Call: Codable, Sendable, Equatable {
    public let id: CallID
    public let title: Line
    /// The guiding questions, in order.
    public let questions: [Prose]
    /// Who is asked; everybody where it is empty.
    public let audience: [SubmitterClass]
    public let opens: Instant
    /// The first instant that is too late.
    public let closes: Instant
    /// The last day, where the call closes with the end of one in its zone.
    public let closesOn: CalendarDate?
    /// The zone in which the closing time is meant.
    public let zone: TimeZoneName
    /// The closing time as a clock in that zone shows it, e.g. `2027-03-31 17:00 Africa/Nairobi`, or the last day:
    /// `2027-03-31, end of the day Africa/Nairobi`.
    public let closesLocal: Line?
    /// The same instant in the zone that the reader asked for.
    public let closesForReader: Line?
    /// From when on a submission may not be revised any more.
    public let modificationDeadline: Instant?
    /// In the order in which they were made.
    public let extensions: [CallExtension]
    /// The subject of the actor.
    public let openedBy: Line
    /// How many came in so far.
    public let submissions: Int

    public init(
        id: CallID, title: Line, questions: [Prose], audience: [SubmitterClass], opens: Instant, closes: Instant,
        closesOn: CalendarDate? = nil, zone: TimeZoneName, closesLocal: Line? = nil, closesForReader: Line? = nil,
        modificationDeadline: Instant? = nil, extensions: [CallExtension], openedBy: Line, submissions: Int
    ) {
        self.id = id
        self.title = title
        self.questions = questions
        self.audience = audience
        self.opens = opens
        self.closes = closes
        self.closesOn = closesOn
        self.zone = zone
        self.closesLocal = closesLocal
        self.closesForReader = closesForReader
        self.modificationDeadline = modificationDeadline
        self.extensions = extensions
        self.openedBy = openedBy
        self.submissions = submissions
    }
}

/// Opens a call for inputs.
public struct OpenCall: Request {
    public typealias Answer = Call

    public static let definition = RequestDefinition(
        "submissions.calls.open", .command, for: .secretariat, .post("/calls"),
        "Opens a call for inputs.")

    /// Made by the service where it is left out.
    public let id: CallID?
    public let title: Line
    public let questions: [Prose]
    /// Everybody where it is left out.
    public let audience: [SubmitterClass]?
    public let opens: Instant
    /// Either the instant, or `closesOn`.
    public let closes: Instant?
    /// The last day: the call closes with its end in the zone.
    public let closesOn: CalendarDate?
    /// The secretariat's seat, `Africa/Nairobi`, where it is left out.
    public let zone: TimeZoneName?
    public let modificationDeadline: Instant?

    public init(
        id: CallID? = nil, title: Line, questions: [Prose], audience: [SubmitterClass]? = nil, opens: Instant,
        closes: Instant? = nil, closesOn: CalendarDate? = nil, zone: TimeZoneName? = nil,
        modificationDeadline: Instant? = nil
    ) {
        self.id = id
        self.title = title
        self.questions = questions
        self.audience = audience
        self.opens = opens
        self.closes = closes
        self.closesOn = closesOn
        self.zone = zone
        self.modificationDeadline = modificationDeadline
    }
}

/// Lists the calls, the newest first.
public struct ListCalls: Request {
    public typealias Answer = Page<Call>

    public static let definition = RequestDefinition(
        "submissions.calls.list", .query, for: .everyone, .get("/calls"),
        "Lists the calls for inputs, the newest first.")

    public let after: String?
    public let limit: PageLimit?

    public init(after: String? = nil, limit: PageLimit? = nil) {
        self.after = after
        self.limit = limit
    }
}

/// Shows one call.
public struct ShowCall: Request {
    public typealias Answer = Call

    public static let definition = RequestDefinition(
        "submissions.calls.show", .query, for: .everyone, .get("/calls/{call}"),
        "Shows a call with its questions, its closing time and how that changed.")

    public let call: CallID
    /// The reader's own zone, to see the closing time in it.
    public let zone: TimeZoneName?

    public init(call: CallID, zone: TimeZoneName? = nil) {
        self.call = call
        self.zone = zone
    }
}

/// A call for inputs was opened.
public struct CallOpened: Event, Equatable {
    public static let type: EventType = "npp16.submissions.call.opened.v1"

    public let call: CallID
    public let title: Line
    public let opens: Instant
    public let closes: Instant
    /// As a clock in the zone shows it, or the day with which it closes; events of the first days have none.
    public let closesLocal: Line?
    public let zone: TimeZoneName

    public init(
        call: CallID, title: Line, opens: Instant, closes: Instant, closesLocal: Line? = nil, zone: TimeZoneName
    ) {
        self.call = call
        self.title = title
        self.opens = opens
        self.closes = closes
        self.closesLocal = closesLocal
        self.zone = zone
    }
}
