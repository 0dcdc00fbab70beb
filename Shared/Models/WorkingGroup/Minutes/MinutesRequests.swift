/// Shows what recording minutes would do.
public struct PreviewMinutes: Request, Equatable {
    public typealias Answer = MinutesPreview

    public static let definition = RequestDefinition(
        "working-group.minutes.preview", .query, for: .steering, .post("/sessions/{session}/minutes/preview"),
        "Shows exactly which actions a text would propose as the minutes of a session, and which lines cannot be read.",
        cost: .high)

    public let session: SessionID
    public let text: Prose
    /// Of the session; where it is left out, that of the minutes on record while the session has it, or else the first.
    public let on: CalendarDate?

    public init(session: SessionID, text: Prose, on: CalendarDate? = nil) {
        self.session = session
        self.text = text
        self.on = on
    }
}

/// Records the minutes of a session.
public struct RecordMinutes: Request, Equatable {
    public typealias Answer = Minutes

    public static let definition = RequestDefinition(
        "working-group.minutes.record", .command, for: .steering, .post("/sessions/{session}/minutes"),
        "Records the minutes of a session, or a new version, and proposes the actions that are new in them: all of it or nothing."
    )

    public let session: SessionID
    /// The version that was read before; left out for the first. The same text on it is a new version only where it
    /// proposes an action anew, or has another day.
    public let basedOn: Int?
    public let text: Prose
    /// Of the session; where it is left out, that of the minutes on record while the session has it, or else the first.
    public let on: CalendarDate?
    /// Required from the second version on.
    public let reason: Prose?

    public init(session: SessionID, basedOn: Int? = nil, text: Prose, on: CalendarDate? = nil, reason: Prose? = nil) {
        self.session = session
        self.basedOn = basedOn
        self.text = text
        self.on = on
        self.reason = reason
    }
}

/// Shows the minutes of a session.
public struct ShowMinutes: Request, Equatable {
    public typealias Answer = Minutes

    public static let definition = RequestDefinition(
        "working-group.minutes.show", .query, for: .everyone, .get("/sessions/{session}/minutes"),
        "Shows the minutes of a session with the actions they name, or an older version.")

    public let session: SessionID
    public let version: Int?

    public init(session: SessionID, version: Int? = nil) {
        self.session = session
        self.version = version
    }
}

/// Lists the versions of the minutes.
public struct ListMinutes: Request, Equatable {
    public typealias Answer = Page<MinutesVersion>

    public static let definition = RequestDefinition(
        "working-group.minutes.versions", .query, for: .everyone, .get("/sessions/{session}/minutes/versions"),
        "Lists the versions of the minutes of a session, the oldest first.")

    public let session: SessionID
    public let after: String?
    public let limit: PageLimit?

    public init(session: SessionID, after: String? = nil, limit: PageLimit? = nil) {
        self.session = session
        self.after = after
        self.limit = limit
    }
}
