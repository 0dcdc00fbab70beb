/// Moves the closing time of a call to a later one.
public struct ExtendCall: Request {
    public typealias Answer = Call

    public static let definition = RequestDefinition(
        "submissions.calls.extend", .command, for: .secretariat, .post("/calls/{call}/extensions"),
        "Extends a call, with a reason; the former closing time stays readable.")

    public let call: CallID
    /// Either the instant, or `closesOn`.
    public let closes: Instant?
    /// The last day: the call closes with its end in the call's zone.
    public let closesOn: CalendarDate?
    /// The former one where it is left out, or the new closing time where that is later.
    public let modificationDeadline: Instant?
    public let reason: Prose

    public init(
        call: CallID, closes: Instant? = nil, closesOn: CalendarDate? = nil, modificationDeadline: Instant? = nil,
        reason: Prose
    ) {
        self.call = call
        self.closes = closes
        self.closesOn = closesOn
        self.modificationDeadline = modificationDeadline
        self.reason = reason
    }
}

/// A call closes later than it was said.
public struct CallExtended: Event, Equatable {
    public static let type: EventType = "npp16.submissions.call.extended.v1"

    public let call: CallID
    public let title: Line
    public let formerCloses: Instant
    public let closes: Instant
    /// As a clock in the zone shows it, or the day with which it closes; events of the first days have none.
    public let closesLocal: Line?
    public let zone: TimeZoneName
    public let reason: Prose

    public init(
        call: CallID, title: Line, formerCloses: Instant, closes: Instant, closesLocal: Line? = nil, zone: TimeZoneName,
        reason: Prose
    ) {
        self.call = call
        self.title = title
        self.formerCloses = formerCloses
        self.closes = closes
        self.closesLocal = closesLocal
        self.zone = zone
        self.reason = reason
    }
}

/// Marks a call as opened by one's party.
public struct MarkCallOpened: Request {
    public typealias Answer = CallOpening

    public static let definition = RequestDefinition(
        "submissions.calls.mark-opened", .command, for: .authors, .post("/calls/{call}/openings"),
        "Marks a call as opened by a party: somebody of it has read it.")

    public let call: CallID
    /// The actor's own where it is left out.
    public let party: PartyID?

    public init(call: CallID, party: PartyID? = nil) {
        self.call = call
        self.party = party
    }
}

/// Who has opened a call, and when first.
public struct CallOpening: Codable, Sendable, Equatable {
    public let call: CallID
    public let party: PartyID
    public let openedAt: Instant

    public init(call: CallID, party: PartyID, openedAt: Instant) {
        self.call = call
        self.party = party
        self.openedAt = openedAt
    }
}
