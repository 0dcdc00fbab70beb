/// Something that is counted or measured, with its description for those who watch it.
public struct Metric: Hashable, Sendable {
    public enum Kind: String, Sendable {
        case counter, gauge, histogram
    }

    /// Without the `npp16_` that every name begins with.
    public let name: String
    public let kind: Kind
    /// One sentence.
    public let help: String

    private init(_ name: String, _ kind: Kind, _ help: String) {
        self.name = name
        self.kind = kind
        self.help = help
    }

    /// What Prometheus wants to read before the lines of a metric.
    public var header: String { "# HELP npp16_\(name) \(help)\n# TYPE npp16_\(name) \(kind.rawValue)\n" }
}

extension Metric {
    public static let up = Metric("up", .gauge, "1 where the service answers, 0 where it does not.")

    // The bus.
    static let messagesDropped = Metric(
        "bus_messages_dropped_total", .counter, "Messages that were dropped without an answer, by the reason.")
    static let requestsRefused = Metric(
        "bus_requests_refused_total", .counter, "Requests that were refused because too many were under way.")
    static let requestDuration = Metric(
        "request_duration_seconds", .histogram, "Time from the arrival of a request to its answer.")
    static let requestsRejected = Metric(
        "requests_rejected_total", .counter, "Requests that were answered with a problem.")
    public static let requestsInFlight = Metric("requests_in_flight", .gauge, "Requests that are under way.")

    // Events.
    static let feedBatch = Metric(
        "feed_batch_seconds", .histogram, "Time to apply a batch of another service's events.")
    static let feedDelay = Metric(
        "feed_delay_seconds", .histogram,
        "Time from what was told first of a batch of another service's events until the batch was applied.")
    static let eventsSetAside = Metric(
        "feed_events_set_aside_total", .counter, "Events of another service that failed and were set aside.")
    public static let feedLag = Metric(
        "feed_lag", .gauge, "Events of another service that are told and not applied; NaN where nobody can tell.")
    public static let feedDiverged = Metric(
        "feed_diverged", .gauge,
        "1 where another service's log is not the one that was followed, so that nothing more of it is applied.")
    public static let outboxDepth = Metric("outbox_depth", .gauge, "Events that wait for their position in the log.")
    public static let outboxOldest = Metric(
        "outbox_oldest_seconds", .gauge, "How long the oldest event has waited for its position in the log.")
    public static let eventLogHead = Metric("event_log_head", .gauge, "The last position of the service's own log.")
    public static let deadLetters = Metric("dead_letters", .gauge, "Events of other services that are set aside.")

    // Mail, and what time asks for.
    public static let mailQueued = Metric("mail_queued", .gauge, "Mails that are due and have not left.")
    public static let mailOldest = Metric(
        "mail_oldest_seconds", .gauge, "Age of the oldest mail that has not left.")
    public static let mailUnsettled = Metric(
        "mail_unsettled", .gauge, "Mails of which nobody knows whether they left: a person decides.")
    public static let mailFailed = Metric("mail_failed", .gauge, "Mails that will not leave: a person decides.")
    public static let mailDuration = Metric(
        "mail_duration_seconds", .histogram, "Time to hand one mail over to the mail server.")
    public static let sweepDuration = Metric(
        "sweep_duration_seconds", .histogram, "Time of one turn over all that time asks for.")
    public static let sweepAge = Metric(
        "sweep_age_seconds", .gauge, "How long ago the last turn over all that time asks for was through.")

    // The process.
    public static let poolWait = Metric(
        "database_wait_seconds", .histogram, "Time that a caller waited for a connection to the database.")
    public static let condition = Metric(
        "condition", .gauge, "1 where something keeps the service from its work or will before long, by its kind.")
    public static let databaseConnections = Metric("database_connections", .gauge, "Open connections to the database.")
    public static let residentBytes = Metric("resident_bytes", .gauge, "Memory that the process holds.")
}
