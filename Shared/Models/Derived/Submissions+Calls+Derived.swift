// swift-format-ignore-file
// Derived from the structures beside it by `make generate`; edited by nobody.

extension Call {
    public init(
        id: CallID,
        title: Line,
        questions: [Prose],
        audience: [SubmitterClass],
        opens: Instant,
        closes: Instant,
        closesOn: CalendarDate? = nil,
        zone: TimeZoneName,
        closesLocal: Line? = nil,
        closesForReader: Line? = nil,
        modificationDeadline: Instant? = nil,
        extensions: [CallExtension],
        openedBy: ActorID,
        submissions: Int,
        withdrawnAt: Instant? = nil,
        corrections: [Correction]? = nil,
        titles: [String: Line]? = nil,
        translations: [Translation]? = nil,
        _: Void = ()
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
        self.withdrawnAt = withdrawnAt
        self.corrections = corrections
        self.titles = titles
        self.translations = translations
    }
}

extension Call: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A call for inputs.",
            [
                .required("id", CallID.self),
                .required("title", Line.self),
                .required("questions", [Prose].self, "The guiding questions, in order."),
                .required("audience", [SubmitterClass].self, "Parties that are asked; empty for everybody."),
                .required("opens", Instant.self),
                .required("closes", Instant.self, "Deadline: the first instant that is too late."),
                .optional("closesOn", CalendarDate.self, "The last day, where the call closes with the end of one in its zone."),
                .required("zone", TimeZoneName.self, "The zone in which the closing time is meant."),
                .optional("closesLocal", Line.self, "The closing time as a clock in that zone shows it, e.g. `2027-03-31 17:00 Europe/Paris`, or the last day: `2027-03-31, end of the day Europe/Paris`."),
                .optional("closesForReader", Line.self, "The same instant in the zone that the reader asked for."),
                .optional("modificationDeadline", Instant.self, "Time from which submissions can no longer be revised."),
                .required("extensions", [CallExtension].self, "Extensions, in the order in which they were made."),
                .required("openedBy", ActorID.self, "The subject of the actor."),
                .required("submissions", Int.self, "Number of submissions received."),
                .optional("withdrawnAt", Instant.self, "When it was withdrawn."),
                .optional("corrections", [Correction].self, "What was corrected, the oldest first, and the withdrawal; left out where there is neither."),
                .optional("titles", [String: Line].self, "The title in other languages, by their tags, as far as it is current; left out where it is in none."),
                .optional("translations", [Translation].self, "What is translated of its words; left out of lists, and where nothing is."),
            ])
    }
}

extension CallCorrected {
    public init(
        call: CallID,
        title: Line,
        fields: [Line],
        opens: Instant,
        closes: Instant,
        closesLocal: Line? = nil,
        zone: TimeZoneName,
        reason: Prose,
        _: Void = ()
    ) {
        self.call = call
        self.title = title
        self.fields = fields
        self.opens = opens
        self.closes = closes
        self.closesLocal = closesLocal
        self.zone = zone
        self.reason = reason
    }
}

extension CallCorrected {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A call was corrected.",
            [
                .required("call", CallID.self),
                .required("title", Line.self),
                .required("fields", [Line].self, "The fields that changed."),
                .required("opens", Instant.self),
                .required("closes", Instant.self),
                .optional("closesLocal", Line.self, "As a clock in the zone shows it, or the day with which it closes."),
                .required("zone", TimeZoneName.self),
                .required("reason", Prose.self),
            ])
    }
}

extension CallExtended {
    public init(
        call: CallID,
        title: Line,
        formerCloses: Instant,
        closes: Instant,
        closesLocal: Line? = nil,
        zone: TimeZoneName,
        reason: Prose,
        _: Void = ()
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

extension CallExtended {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A call closes later than it was said.",
            [
                .required("call", CallID.self),
                .required("title", Line.self),
                .required("formerCloses", Instant.self),
                .required("closes", Instant.self),
                .optional("closesLocal", Line.self, "As a clock in the zone shows it, or the day with which it closes; events of the first days have none."),
                .required("zone", TimeZoneName.self),
                .required("reason", Prose.self),
            ])
    }
}

extension CallExtension {
    public init(
        formerCloses: Instant,
        closes: Instant,
        formerModificationDeadline: Instant? = nil,
        reason: Prose,
        extendedBy: ActorID,
        extendedAt: Instant,
        _: Void = ()
    ) {
        self.formerCloses = formerCloses
        self.closes = closes
        self.formerModificationDeadline = formerModificationDeadline
        self.reason = reason
        self.extendedBy = extendedBy
        self.extendedAt = extendedAt
    }
}

extension CallExtension: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A change of a call's closing time: the former one stays readable.",
            [
                .required("formerCloses", Instant.self),
                .required("closes", Instant.self),
                .optional("formerModificationDeadline", Instant.self),
                .required("reason", Prose.self),
                .required("extendedBy", ActorID.self),
                .required("extendedAt", Instant.self),
            ])
    }
}

extension CallOpened {
    public init(
        call: CallID,
        title: Line,
        opens: Instant,
        closes: Instant,
        closesLocal: Line? = nil,
        zone: TimeZoneName,
        _: Void = ()
    ) {
        self.call = call
        self.title = title
        self.opens = opens
        self.closes = closes
        self.closesLocal = closesLocal
        self.zone = zone
    }
}

extension CallOpened {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A call for inputs was opened.",
            [
                .required("call", CallID.self),
                .required("title", Line.self),
                .required("opens", Instant.self),
                .required("closes", Instant.self),
                .optional("closesLocal", Line.self, "As a clock in the zone shows it, or the day with which it closes; events of the first days have none."),
                .required("zone", TimeZoneName.self),
            ])
    }
}

extension CallOpening {
    public init(
        call: CallID,
        party: PartyID,
        openedAt: Instant,
        _: Void = ()
    ) {
        self.call = call
        self.party = party
        self.openedAt = openedAt
    }
}

extension CallOpening: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "Who has opened a call, and when first.",
            [
                .required("call", CallID.self),
                .required("party", PartyID.self),
                .required("openedAt", Instant.self),
            ])
    }
}

extension CallWithdrawn {
    public init(
        call: CallID,
        title: Line,
        reason: Prose,
        _: Void = ()
    ) {
        self.call = call
        self.title = title
        self.reason = reason
    }
}

extension CallWithdrawn {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A call was withdrawn.",
            [
                .required("call", CallID.self),
                .required("title", Line.self),
                .required("reason", Prose.self),
            ])
    }
}

extension CorrectCall {
    public init(
        call: CallID,
        reason: Prose,
        title: Line? = nil,
        questions: [Prose]? = nil,
        audience: [SubmitterClass]? = nil,
        opens: Instant? = nil,
        closes: Instant? = nil,
        closesOn: CalendarDate? = nil,
        zone: TimeZoneName? = nil,
        modificationDeadline: Instant? = nil,
        clear: [ClearableCallTerm]? = nil,
        _: Void = ()
    ) {
        self.call = call
        self.reason = reason
        self.title = title
        self.questions = questions
        self.audience = audience
        self.opens = opens
        self.closes = closes
        self.closesOn = closesOn
        self.zone = zone
        self.modificationDeadline = modificationDeadline
        self.clear = clear
    }
}

extension CorrectCall {
    public static var summary: String { "Corrects a call, with the reason. What is left out stays; once somebody has answered, so does the number of questions." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("call", CallID.self),
                .required("reason", Prose.self),
                .optional("title", Line.self),
                .optional("questions", [Prose].self),
                .optional("audience", [SubmitterClass].self),
                .optional("opens", Instant.self),
                .optional("closes", Instant.self, "Closing time, which must not have passed. Give either this or `closesOn`."),
                .optional("closesOn", CalendarDate.self, "The last day: the call closes with its end in the zone."),
                .optional("zone", TimeZoneName.self, "Zone of the closing time. Without a closing time, one that was meant as the end of a day moves to this zone."),
                .optional("modificationDeadline", Instant.self),
                .optional("clear", [ClearableCallTerm].self, "Terms to remove from the call."),
            ])
    }
}

extension ExtendCall {
    public init(
        call: CallID,
        closes: Instant? = nil,
        closesOn: CalendarDate? = nil,
        modificationDeadline: Instant? = nil,
        reason: Prose,
        _: Void = ()
    ) {
        self.call = call
        self.closes = closes
        self.closesOn = closesOn
        self.modificationDeadline = modificationDeadline
        self.reason = reason
    }
}

extension ExtendCall {
    public static var summary: String { "Extends a call, with a reason; the former closing time stays readable." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("call", CallID.self),
                .optional("closes", Instant.self, "Closing time. Give either this or `closesOn`."),
                .optional("closesOn", CalendarDate.self, "The last day: the call closes with its end in the call's zone."),
                .optional("modificationDeadline", Instant.self, "Time from which submissions can no longer be revised. Defaults to the former one, or to the new closing time where that is later."),
                .required("reason", Prose.self),
            ])
    }
}

extension ListCalls {
    public init(
        withdrawn: Bool? = nil,
        after: String? = nil,
        limit: PageLimit? = nil,
        _: Void = ()
    ) {
        self.withdrawn = withdrawn
        self.after = after
        self.limit = limit
    }
}

extension ListCalls {
    public static var summary: String { "Lists the calls for inputs, the newest first." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .optional("withdrawn", Bool.self, "Whether to list withdrawn ones as well. Defaults to false."),
                .optional("after", String.self),
                .optional("limit", PageLimit.self),
            ])
    }
}

extension OpenCall {
    public init(
        id: CallID? = nil,
        title: Line,
        questions: [Prose],
        audience: [SubmitterClass]? = nil,
        opens: Instant? = nil,
        closes: Instant? = nil,
        closesOn: CalendarDate? = nil,
        zone: TimeZoneName? = nil,
        modificationDeadline: Instant? = nil,
        _: Void = ()
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

extension OpenCall {
    public static var summary: String { "Opens a call for inputs." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .optional("id", CallID.self, "Id of the call. Defaults to a generated one."),
                .required("title", Line.self),
                .required("questions", [Prose].self),
                .optional("audience", [SubmitterClass].self, "Defaults to everybody."),
                .optional("opens", Instant.self, "Opening time. Defaults to now."),
                .optional("closes", Instant.self, "Closing time. Give either this or `closesOn`."),
                .optional("closesOn", CalendarDate.self, "The last day: the call closes with its end in the zone."),
                .optional("zone", TimeZoneName.self, "Defaults to the zone of the secretariat's seat."),
                .optional("modificationDeadline", Instant.self),
            ])
    }
}

extension PartyResponse {
    public init(
        party: PartyID,
        name: Line,
        region: Region? = nil,
        state: ResponseState,
        submissions: [SubmissionID],
        _: Void = ()
    ) {
        self.party = party
        self.name = name
        self.region = region
        self.state = state
        self.submissions = submissions
    }
}

extension PartyResponse: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "One party in the response matrix of a call.",
            [
                .required("party", PartyID.self),
                .required("name", Line.self),
                .optional("region", Region.self),
                .required("state", ResponseState.self),
                .required("submissions", [SubmissionID].self, "Submissions of the party, alone or with others."),
            ])
    }
}

extension RecordCallOpening {
    public init(
        call: CallID,
        party: PartyID? = nil,
        _: Void = ()
    ) {
        self.call = call
        self.party = party
    }
}

extension RecordCallOpening {
    public static var summary: String { "Marks a call as opened by a party, whose delegation has read it." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("call", CallID.self),
                .optional("party", PartyID.self, "Party that you act for. Defaults to your own."),
            ])
    }
}

extension ResponseMatrix {
    public init(
        call: CallID,
        isClosed: Bool,
        totals: [String: Int],
        byRegion: [String: [String: Int]],
        responses: [PartyResponse],
        _: Void = ()
    ) {
        self.call = call
        self.isClosed = isClosed
        self.totals = totals
        self.byRegion = byRegion
        self.responses = responses
    }
}

extension ResponseMatrix: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "Who answered a call, who did not.",
            [
                .required("call", CallID.self),
                .required("isClosed", Bool.self),
                .required("totals", [String: Int].self, "Parties by the words of ResponseState."),
                .required("byRegion", [String: [String: Int]].self, "The same for each regional group; `none` for bodies of no group."),
                .required("responses", [PartyResponse].self, "Parties by region and name."),
            ])
    }
}

extension ShowCall {
    public init(
        call: CallID,
        zone: TimeZoneName? = nil,
        _: Void = ()
    ) {
        self.call = call
        self.zone = zone
    }
}

extension ShowCall {
    public static var summary: String { "Shows a call with its questions, its closing time and how that changed." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("call", CallID.self),
                .optional("zone", TimeZoneName.self, "Time zone in which the closing time is shown as well."),
            ])
    }
}

extension ShowResponseMatrix {
    public init(
        call: CallID,
        region: Region? = nil,
        state: ResponseState? = nil,
        _: Void = ()
    ) {
        self.call = call
        self.region = region
        self.state = state
    }
}

extension ShowResponseMatrix {
    public static var summary: String { "Shows who was invited to a call, opened, drafted, submitted, was late or stayed silent." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("call", CallID.self),
                .optional("region", Region.self),
                .optional("state", ResponseState.self),
            ])
    }
}

extension WithdrawCall {
    public init(
        call: CallID,
        reason: Prose,
        _: Void = ()
    ) {
        self.call = call
        self.reason = reason
    }
}

extension WithdrawCall {
    public static var summary: String { "Withdraws a call that should not have been opened. What was submitted to it stays on record." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("call", CallID.self),
                .required("reason", Prose.self),
            ])
    }
}
