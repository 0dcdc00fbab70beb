// swift-format-ignore-file
// Derived from the structures beside it by `make generate`; edited by nobody.

extension AuditEntry: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "An entry of an event log as it is stored.",
            [
                .required("position", EventPosition.self),
                .optional("entry", String.self, "The exact text that the seal covers, where the reader may read it."),
                .required("seal", String.self, "SHA-256 over the text, in hexadecimal digits."),
                .required("digest", String.self, "SHA-256 over the digest before it and the seal, in hexadecimal digits."),
            ])
    }
}

extension AuditPage {
    public init(
        entries: [AuditEntry],
        head: EventPosition,
        _: Void = ()
    ) {
        self.entries = entries
        self.head = head
    }
}

extension AuditPage: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "Entries in the order of their positions.",
            [
                .required("entries", [AuditEntry].self),
                .required("head", EventPosition.self),
            ])
    }
}

extension ClockReading {
    public init(
        service: ServiceName,
        now: Instant,
        ahead: Int,
        isMovable: Bool,
        _: Void = ()
    ) {
        self.service = service
        self.now = now
        self.ahead = ahead
        self.isMovable = isMovable
    }
}

extension ClockReading: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "What a service takes for the time.",
            [
                .required("service", ServiceName.self),
                .required("now", Instant.self),
                .required("ahead", Int.self, "Seconds ahead of the true time."),
                .required("isMovable", Bool.self, "Whether the installation is one whose clock may be moved."),
            ])
    }
}

extension CursorStatus: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "How far a service has followed another.",
            [
                .required("source", ServiceName.self),
                .required("position", EventPosition.self),
                .optional("lag", Int.self, "Events that are published and not yet applied. Left out where it is not known: before the first read, or where the logs diverge."),
                .required("isDiverged", Bool.self),
            ])
    }
}

extension DeadLetterView {
    public init(
        source: ServiceName,
        position: EventPosition,
        aggregate: String,
        eventType: String,
        state: DeadLetterState,
        attempts: Int,
        error: String? = nil,
        nextAttemptAt: Instant? = nil,
        firstFailedAt: Instant,
        entry: String? = nil,
        _: Void = ()
    ) {
        self.source = source
        self.position = position
        self.aggregate = aggregate
        self.eventType = eventType
        self.state = state
        self.attempts = attempts
        self.error = error
        self.nextAttemptAt = nextAttemptAt
        self.firstFailedAt = firstFailedAt
        self.entry = entry
    }
}

extension DeadLetterView: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "An event that could not be applied, or waits behind one of the same aggregate.",
            [
                .required("source", ServiceName.self),
                .required("position", EventPosition.self),
                .required("aggregate", String.self),
                .required("eventType", String.self),
                .required("state", DeadLetterState.self),
                .required("attempts", Int.self),
                .optional("error", String.self),
                .optional("nextAttemptAt", Instant.self),
                .required("firstFailedAt", Instant.self),
                .optional("entry", String.self, "The event; left out of lists, and for the secretariat alone."),
            ])
    }
}

extension DiscardDeadLetter {
    public init(
        service: ServiceName,
        source: ServiceName,
        position: EventPosition,
        reason: Prose,
        _: Void = ()
    ) {
        self.service = service
        self.source = source
        self.position = position
        self.reason = reason
    }
}

extension DiscardDeadLetter {
    public static var summary: String { "Discards an event that could not be applied, with a reason that is kept. The events behind it are applied." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("service", ServiceName.self),
                .required("source", ServiceName.self),
                .required("position", EventPosition.self),
                .required("reason", Prose.self),
            ])
    }
}

extension EventPage {
    public init(
        head: Int64,
        through: Int64,
        events: [EventText],
        _: Void = ()
    ) {
        self.head = head
        self.through = through
        self.events = events
    }
}

extension EventPage: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "Events in the order of their positions. Each is a CloudEvents object.",
            [
                .required("head", Int64.self, "The last position of the log."),
                .required("through", Int64.self, "Everything up to here was looked at."),
                .required("events", [EventText].self),
            ])
    }
}

extension EventText {
    public init(
        specversion: String,
        id: MessageID,
        source: String,
        type: String,
        subject: String? = nil,
        time: Instant? = nil,
        causation: MessageID? = nil,
        position: EventPosition,
        _: Void = ()
    ) {
        self.specversion = specversion
        self.id = id
        self.source = source
        self.type = type
        self.subject = subject
        self.time = time
        self.causation = causation
        self.position = position
    }
}

extension EventText: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "An event as it stands in a batch: a CloudEvents object, described here by its attributes.",
            [
                .required("specversion", String.self),
                .required("id", MessageID.self),
                .required("source", String.self),
                .required("type", String.self),
                .optional("subject", String.self),
                .optional("time", Instant.self),
                .optional("causation", MessageID.self),
                .required("position", EventPosition.self),
            ])
    }
}

extension GatherMetrics {
    public init(
        service: ServiceName,
        _: Void = ()
    ) {
        self.service = service
    }
}

extension GatherMetrics {
    public static var summary: String { "Gathers the metrics of a service." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("service", ServiceName.self),
            ])
    }
}

extension HealthCondition: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "Something that keeps a service from its work, or will before long.",
            [
                .required("kind", HealthConditionKind.self),
                .required("detail", Line.self, "What was seen."),
                .required("advice", Line.self, "What to do about it."),
                .optional("reason", Line.self, "What the other side said. Names machines, and is for those who run the installation alone."),
            ])
    }
}

extension ListDeadLetters {
    public init(
        service: ServiceName,
        _: Void = ()
    ) {
        self.service = service
    }
}

extension ListDeadLetters {
    public static var summary: String { "Lists the events that a service could not apply." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("service", ServiceName.self),
            ])
    }
}

extension ListPersonalRecords {
    public init(
        service: ServiceName,
        person: ActorID,
        after: String? = nil,
        limit: PageLimit? = nil,
        _: Void = ()
    ) {
        self.service = service
        self.person = person
        self.after = after
        self.limit = limit
    }
}

extension ListPersonalRecords {
    public static var summary: String { "Lists what a service keeps about a person: to the person, and to the secretariat. `npp16 persons export` puts all services together." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("service", ServiceName.self),
                .required("person", ActorID.self, "Id of a contact or, for a delegate, of the person: what the record says of who acted."),
                .optional("after", String.self),
                .optional("limit", PageLimit.self),
            ])
    }
}

extension ListTrail {
    public init(
        service: ServiceName,
        object: TrailObject? = nil,
        party: PartyID? = nil,
        person: ActorID? = nil,
        from: TrailTime? = nil,
        to: TrailTime? = nil,
        after: String? = nil,
        limit: PageLimit? = nil,
        _: Void = ()
    ) {
        self.service = service
        self.object = object
        self.party = party
        self.person = person
        self.from = from
        self.to = to
        self.after = after
        self.limit = limit
    }
}

extension ListTrail {
    public static var summary: String { "Lists what a service has told, as far as the reader may read it, the newest first: what was done, to which object, by whom, for whom and why." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("service", ServiceName.self),
                .optional("object", TrailObject.self, "What was done to this object."),
                .optional("party", PartyID.self, "What was done by the party or for it, and what names it."),
                .optional("person", ActorID.self, "What this person or account did."),
                .optional("from", TrailTime.self, "What was done at this instant or later, or from this day on."),
                .optional("to", TrailTime.self, "What was done until this instant, or on this day and before."),
                .optional("after", String.self),
                .optional("limit", PageLimit.self),
            ])
    }
}

extension MetricsText {
    public init(
        text: String,
        _: Void = ()
    ) {
        self.text = text
    }
}

extension MetricsText: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "What a service counts, as Prometheus text.",
            [
                .required("text", String.self),
            ])
    }
}

extension MoveClock {
    public init(
        service: ServiceName,
        ahead: ClockLead,
        _: Void = ()
    ) {
        self.service = service
        self.ahead = ahead
    }
}

extension MoveClock {
    public static var summary: String { "Moves the clock of a local installation forward; refused where the configuration does not allow it." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("service", ServiceName.self),
                .required("ahead", ClockLead.self, "Seconds ahead of the true time. Never less than before: time does not run backwards."),
            ])
    }
}

extension NamedObject {
    public init(
        id: String,
        label: String? = nil,
        personalLabel: String? = nil,
        holder: OfficeHolder? = nil,
        _: Void = ()
    ) {
        self.id = id
        self.label = label
        self.personalLabel = personalLabel
        self.holder = holder
    }
}

extension NamedObject: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "An object with what people call it.",
            [
                .required("id", String.self),
                .optional("label", String.self, "Its name, number or title; nil where it has none."),
                .optional("personalLabel", String.self, "What those who may know more call it, such as a person by name; nil where that is not for the reader. It stands in no receipt."),
                .optional("holder", OfficeHolder.self, "Of somebody who acts; nil for all other objects."),
            ])
    }
}

extension OfficeHolder {
    public init(
        office: ActingOffice,
        isOver: Bool,
        name: Line? = nil,
        unit: Line? = nil,
        _: Void = ()
    ) {
        self.office = office
        self.isOver = isOver
        self.name = name
        self.unit = unit
    }
}

extension OfficeHolder: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "Who acts in an office, as far as a reader may know: for whoever says it in other words than those of the label.",
            [
                .required("office", ActingOffice.self),
                .required("isOver", Bool.self, "Whether the office is held no more."),
                .optional("name", Line.self, "Of a person; nil for an account, and where that is not for the reader."),
                .optional("unit", Line.self, "Of the secretariat."),
            ])
    }
}

extension PersonalField {
    public init(
        name: String,
        value: String,
        _: Void = ()
    ) {
        self.name = name
        self.value = value
    }
}

extension PersonalField: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "What is kept about a person under one name.",
            [
                .required("name", String.self),
                .required("value", String.self),
            ])
    }
}

extension PersonalRecord {
    public init(
        kind: String,
        kept: String,
        fields: [PersonalField],
        _: Void = ()
    ) {
        self.kind = kind
        self.kept = kept
        self.fields = fields
    }
}

extension PersonalRecord: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "One thing that a service keeps about a person.",
            [
                .required("kind", String.self, "What it is: the name of a table, e.g. `focal-point`."),
                .required("kept", String.self, "How long it is kept."),
                .required("fields", [PersonalField].self, "What it says. Secrets, and what they are known again by, are left out."),
            ])
    }
}

extension ReadAudit {
    public init(
        service: ServiceName,
        after: EventPosition? = nil,
        limit: PageLimit? = nil,
        _: Void = ()
    ) {
        self.service = service
        self.after = after
        self.limit = limit
    }
}

extension ReadAudit {
    public static var summary: String { "Reads a service's event log with its digests, so that the reader can verify it. The secretariat reads all texts, those who take part in the work the texts that concern them, and ops none." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("service", ServiceName.self),
                .optional("after", EventPosition.self),
                .optional("limit", PageLimit.self),
            ])
    }
}

extension ReadEvents {
    public init(
        service: ServiceName,
        after: EventPosition,
        afterID: MessageID? = nil,
        limit: EventLimit? = nil,
        wait: EventWait? = nil,
        _: Void = ()
    ) {
        self.service = service
        self.after = after
        self.afterID = afterID
        self.limit = limit
        self.wait = wait
    }
}

extension ReadEvents {
    public static var summary: String { "Reads the events after a position." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("service", ServiceName.self),
                .required("after", EventPosition.self),
                .optional("afterID", MessageID.self, "Id of the event at `after`, to detect that the log was replaced."),
                .optional("limit", EventLimit.self),
                .optional("wait", EventWait.self, "Longest wait for new events, in milliseconds."),
            ])
    }
}

extension ResolveReferences {
    public init(
        kind: ReferenceKind,
        texts: [String],
        hint: Bool? = nil,
        _: Void = ()
    ) {
        self.kind = kind
        self.texts = texts
        self.hint = hint
    }
}

extension ResolveReferences {
    public static var summary: String { "Finds the objects that people mean by their names and numbers, for services that keep none of their kind." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("kind", ReferenceKind.self),
                .required("texts", [String].self),
                .optional("hint", Bool.self, "Whether to say what may have been meant by the first text, where that leads nowhere."),
            ])
    }
}

extension ResolvedReference {
    public init(
        text: String,
        objects: [NamedObject],
        _: Void = ()
    ) {
        self.text = text
        self.objects = objects
    }
}

extension ResolvedReference: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "What one text may name: nothing, one object, or several that are called the same.",
            [
                .required("text", String.self),
                .required("objects", [NamedObject].self),
            ])
    }
}

extension ResolvedReferences {
    public init(
        references: [ResolvedReference],
        hint: String? = nil,
        hintText: ProblemText? = nil,
        _: Void = ()
    ) {
        self.references = references
        self.hint = hint
        self.hintText = hintText
    }
}

extension ResolvedReferences: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "What texts may name.",
            [
                .required("references", [ResolvedReference].self, "One for each text, in the order of the texts."),
                .optional("hint", String.self, "Ends a refusal, with a space before; where it was asked for and anything is near."),
                .optional("hintText", ProblemText.self, "The hint with its pattern and values."),
            ])
    }
}

extension RetryDeadLetter {
    public init(
        service: ServiceName,
        source: ServiceName,
        position: EventPosition,
        _: Void = ()
    ) {
        self.service = service
        self.source = source
        self.position = position
    }
}

extension RetryDeadLetter {
    public static var summary: String { "Makes a service apply an event again, at once." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("service", ServiceName.self),
                .required("source", ServiceName.self),
                .required("position", EventPosition.self),
            ])
    }
}

extension ServiceHealth: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "Whether a service can do its work, and what somebody has to see to.",
            [
                .required("service", ServiceName.self),
                .required("isReady", Bool.self, "Whether it answers what it is asked."),
                .required("isWritable", Bool.self, "Whether it also takes what is changed."),
                .required("conditions", [HealthCondition].self, "What keeps it from its work, now or before long. A restart helps with none of it."),
            ])
    }
}

extension ServiceStatus {
    public init(
        service: ServiceName,
        version: String,
        started: Instant,
        schemaVersion: Int,
        memoryBytes: Int64,
        requestsInFlight: Int,
        outboxDepth: Int,
        oldestUnsequenced: Double? = nil,
        head: EventPosition,
        cursors: [CursorStatus],
        deadLetters: Int,
        connections: Int,
        conditions: [HealthCondition]? = nil,
        _: Void = ()
    ) {
        self.service = service
        self.version = version
        self.started = started
        self.schemaVersion = schemaVersion
        self.memoryBytes = memoryBytes
        self.requestsInFlight = requestsInFlight
        self.outboxDepth = outboxDepth
        self.oldestUnsequenced = oldestUnsequenced
        self.head = head
        self.cursors = cursors
        self.deadLetters = deadLetters
        self.connections = connections
        self.conditions = conditions
    }
}

extension ServiceStatus: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "What ops want to know of a service.",
            [
                .required("service", ServiceName.self),
                .required("version", String.self),
                .required("started", Instant.self),
                .required("schemaVersion", Int.self),
                .required("memoryBytes", Int64.self, "Resident memory, in bytes."),
                .required("requestsInFlight", Int.self),
                .required("outboxDepth", Int.self),
                .optional("oldestUnsequenced", Double.self, "Age in seconds of the oldest event without a position."),
                .required("head", EventPosition.self, "Last position of the service's own event log."),
                .required("cursors", [CursorStatus].self),
                .required("deadLetters", Int.self),
                .required("connections", Int.self, "Open connections to the database."),
                .optional("conditions", [HealthCondition].self, "What keeps the service from its work, now or before long. Left out by the version before."),
            ])
    }
}

extension ShowClock {
    public init(
        service: ServiceName,
        _: Void = ()
    ) {
        self.service = service
    }
}

extension ShowClock {
    public static var summary: String { "Shows the time by a service's clock." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("service", ServiceName.self),
            ])
    }
}

extension ShowDeadLetter {
    public init(
        service: ServiceName,
        source: ServiceName,
        position: EventPosition,
        _: Void = ()
    ) {
        self.service = service
        self.source = source
        self.position = position
    }
}

extension ShowDeadLetter {
    public static var summary: String { "Shows an event that a service could not apply." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("service", ServiceName.self),
                .required("source", ServiceName.self),
                .required("position", EventPosition.self),
            ])
    }
}

extension ShowHealth {
    public init(
        service: ServiceName,
        _: Void = ()
    ) {
        self.service = service
    }
}

extension ShowHealth {
    public static var summary: String { "Says whether a service can do its work." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("service", ServiceName.self),
            ])
    }
}

extension ShowMetrics {
    public init(
        service: ServiceName,
        _: Void = ()
    ) {
        self.service = service
    }
}

extension ShowMetrics {
    public static var summary: String { "Shows what a service counts, as Prometheus text." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("service", ServiceName.self),
            ])
    }
}

extension ShowStatus {
    public init(
        service: ServiceName,
        _: Void = ()
    ) {
        self.service = service
    }
}

extension ShowStatus {
    public static var summary: String { "Shows a service's version, queues and cursors." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("service", ServiceName.self),
            ])
    }
}

extension TrailEntry {
    public init(
        service: ServiceName,
        position: EventPosition,
        time: Instant,
        type: String,
        object: String? = nil,
        by: ActorID? = nil,
        office: ActingOffice? = nil,
        onBehalfOf: PartyID? = nil,
        byLink: DeliveryID? = nil,
        reason: String? = nil,
        digest: String,
        _: Void = ()
    ) {
        self.service = service
        self.position = position
        self.time = time
        self.type = type
        self.object = object
        self.by = by
        self.office = office
        self.onBehalfOf = onBehalfOf
        self.byLink = byLink
        self.reason = reason
        self.digest = digest
    }
}

extension TrailEntry: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "An entry of the audit trail as people read it.",
            [
                .required("service", ServiceName.self),
                .required("position", EventPosition.self),
                .required("time", Instant.self),
                .required("type", String.self, "Type of the event."),
                .optional("object", String.self, "Object that it is about, such as `action:0192…`."),
                .optional("by", ActorID.self, "Who did it; nil for what the system did by itself."),
                .optional("office", ActingOffice.self, "Office in which that was done."),
                .optional("onBehalfOf", PartyID.self, "Party for which it was done."),
                .optional("byLink", DeliveryID.self, "Mail by whose link it was done, without a sign-in."),
                .optional("reason", String.self, "Why it was done, in the words of who did it."),
                .required("digest", String.self, "SHA-256 in the chain of the log, in hexadecimal digits."),
            ])
    }
}
