/// A call for inputs.
public struct Call: Codable, Sendable, Equatable {
    public let id: CallID
    public let title: Line
    /// The guiding questions, in order.
    public let questions: [Prose]
    public let opens: Instant
    public let closes: Instant
    /// The zone in which the closing time is meant.
    public let zone: TimeZoneName
    /// Until when a submission may be revised.
    public let modificationDeadline: Instant?
    /// The subject of the actor.
    public let openedBy: Line
    /// How many came in so far.
    public let submissions: Int

    public init(
        id: CallID, title: Line, questions: [Prose], opens: Instant, closes: Instant, zone: TimeZoneName,
        modificationDeadline: Instant? = nil, openedBy: Line, submissions: Int
    ) {
        self.id = id
        self.title = title
        self.questions = questions
        self.opens = opens
        self.closes = closes
        self.zone = zone
        self.modificationDeadline = modificationDeadline
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
    public let opens: Instant
    public let closes: Instant
    public let zone: TimeZoneName
    public let modificationDeadline: Instant?

    public init(
        id: CallID? = nil, title: Line, questions: [Prose], opens: Instant, closes: Instant, zone: TimeZoneName,
        modificationDeadline: Instant? = nil
    ) {
        self.id = id
        self.title = title
        self.questions = questions
        self.opens = opens
        self.closes = closes
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
        "Shows a call with its questions and closing time.")

    public let call: CallID

    public init(call: CallID) {
        self.call = call
    }
}

/// A call for inputs was opened.
public struct CallOpened: Event, Equatable {
    public static let type: EventType = "npp16.submissions.call.opened.v1"

    public let call: CallID
    public let title: Line
    public let opens: Instant
    public let closes: Instant
    public let zone: TimeZoneName

    public init(call: CallID, title: Line, opens: Instant, closes: Instant, zone: TimeZoneName) {
        self.call = call
        self.title = title
        self.opens = opens
        self.closes = closes
        self.zone = zone
    }
}
