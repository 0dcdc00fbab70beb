// swift-format-ignore-file
// Derived from the structures beside it by `make generate`; edited by nobody.

extension AlternateNamed {
    public init(
        contact: ContactID,
        party: PartyID,
        language: LanguageTag,
        zone: TimeZoneName,
        validFrom: CalendarDate,
        validTo: CalendarDate? = nil,
        _: Void = ()
    ) {
        self.contact = contact
        self.party = party
        self.language = language
        self.zone = zone
        self.validFrom = validFrom
        self.validTo = validTo
    }
}

extension AlternateNamed {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A party named an alternate of its focal point.",
            [
                .required("contact", ContactID.self),
                .required("party", PartyID.self),
                .required("language", LanguageTag.self),
                .required("zone", TimeZoneName.self),
                .required("validFrom", CalendarDate.self),
                .optional("validTo", CalendarDate.self),
            ])
    }
}

extension AppointCoordinator {
    public init(
        region: Region,
        contact: ContactID,
        validFrom: CalendarDate,
        validTo: CalendarDate? = nil,
        _: Void = ()
    ) {
        self.region = region
        self.contact = contact
        self.validFrom = validFrom
        self.validTo = validTo
    }
}

extension AppointCoordinator {
    public static var summary: String { "Appoints a contact as coordinator of a region. The term of the former one ends the day before." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("region", Region.self),
                .required("contact", ContactID.self),
                .required("validFrom", CalendarDate.self),
                .optional("validTo", CalendarDate.self),
            ])
    }
}

extension ConfirmFocalPoint {
    public init(
        contact: ContactID,
        _: Void = ()
    ) {
        self.contact = contact
    }
}

extension ConfirmFocalPoint {
    public static var summary: String { "Confirms that a focal point still holds the office, as is asked every year." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("contact", ContactID.self),
            ])
    }
}

extension ContactDetails {
    public init(
        id: ContactID,
        name: Line,
        email: EmailAddress,
        language: LanguageTag,
        zone: TimeZoneName,
        _: Void = ()
    ) {
        self.id = id
        self.name = name
        self.email = email
        self.language = language
        self.zone = zone
    }
}

extension ContactDetails: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "Where and how to reach a contact.",
            [
                .required("id", ContactID.self),
                .required("name", Line.self),
                .required("email", EmailAddress.self),
                .required("language", LanguageTag.self),
                .required("zone", TimeZoneName.self),
            ])
    }
}

extension ContactErased {
    public init(
        contact: ContactID,
        party: PartyID? = nil,
        _: Void = ()
    ) {
        self.contact = contact
        self.party = party
    }
}

extension ContactErased {
    public static var schema: Schema {
        Schema(
            of: Self.self, "The name and the address of a former contact were erased.",
            [
                .required("contact", ContactID.self),
                .optional("party", PartyID.self, "Party of the contact; none for a contact of an office."),
            ])
    }
}

extension ContactList {
    public init(
        contacts: [ContactDetails],
        _: Void = ()
    ) {
        self.contacts = contacts
    }
}

extension ContactList: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "The contacts that are on record, of those asked for.",
            [
                .required("contacts", [ContactDetails].self),
            ])
    }
}

extension CoordinatorAppointed {
    public init(
        region: Region,
        contact: ContactID,
        party: PartyID,
        validFrom: CalendarDate,
        validTo: CalendarDate? = nil,
        _: Void = ()
    ) {
        self.region = region
        self.contact = contact
        self.party = party
        self.validFrom = validFrom
        self.validTo = validTo
    }
}

extension CoordinatorAppointed {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A region has a coordinator.",
            [
                .required("region", Region.self),
                .required("contact", ContactID.self),
                .required("party", PartyID.self),
                .required("validFrom", CalendarDate.self),
                .optional("validTo", CalendarDate.self),
            ])
    }
}

extension CoordinatorEnded {
    public init(
        region: Region,
        contact: ContactID,
        party: PartyID,
        validFrom: CalendarDate,
        on: CalendarDate? = nil,
        _: Void = ()
    ) {
        self.region = region
        self.contact = contact
        self.party = party
        self.validFrom = validFrom
        self.on = on
    }
}

extension CoordinatorEnded {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A regional coordinator's term was ended, or the appointment withdrawn before it began.",
            [
                .required("region", Region.self),
                .required("contact", ContactID.self),
                .required("party", PartyID.self),
                .required("validFrom", CalendarDate.self),
                .optional("on", CalendarDate.self, "Last day; none where it was withdrawn."),
            ])
    }
}

extension CorrectFocalPoint {
    public init(
        contact: ContactID,
        reason: Prose,
        name: Line? = nil,
        email: EmailAddress? = nil,
        language: LanguageTag? = nil,
        zone: TimeZoneName? = nil,
        letter: Line? = nil,
        _: Void = ()
    ) {
        self.contact = contact
        self.reason = reason
        self.name = name
        self.email = email
        self.language = language
        self.zone = zone
        self.letter = letter
    }
}

extension CorrectFocalPoint {
    public static var summary: String { "Corrects what is on record of a focal point or an alternate, with the reason. What is left out stays." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("contact", ContactID.self),
                .required("reason", Prose.self),
                .optional("name", Line.self),
                .optional("email", EmailAddress.self),
                .optional("language", LanguageTag.self),
                .optional("zone", TimeZoneName.self),
                .optional("letter", Line.self),
            ])
    }
}

extension EndCoordinator {
    public init(
        region: Region,
        validFrom: CalendarDate,
        on: CalendarDate? = nil,
        reason: Prose,
        _: Void = ()
    ) {
        self.region = region
        self.validFrom = validFrom
        self.on = on
        self.reason = reason
    }
}

extension EndCoordinator {
    public static var summary: String { "Ends a coordinator's term, or withdraws an appointment that has not begun, so that the one before holds again." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("region", Region.self),
                .required("validFrom", CalendarDate.self, "First day of the appointment that is meant."),
                .optional("on", CalendarDate.self, "Last day. Without it, the appointment is withdrawn."),
                .required("reason", Prose.self),
            ])
    }
}

extension EndFocalPoint {
    public init(
        contact: ContactID,
        on: CalendarDate,
        reason: Prose,
        _: Void = ()
    ) {
        self.contact = contact
        self.on = on
        self.reason = reason
    }
}

extension EndFocalPoint {
    public static var summary: String { "Ends a focal point's term." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("contact", ContactID.self),
                .required("on", CalendarDate.self, "Last day. The day before the first one ends a nomination that was a mistake."),
                .required("reason", Prose.self),
            ])
    }
}

extension EraseContact {
    public init(
        contact: ContactID,
        reason: Prose,
        _: Void = ()
    ) {
        self.contact = contact
        self.reason = reason
    }
}

extension EraseContact {
    public static var summary: String { "Erases the name, address, language and letter of a former focal point or alternate, in all services. A year after the term this happens by itself." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("contact", ContactID.self),
                .required("reason", Prose.self, "Why. Stays on record like every reason: it must name nobody."),
            ])
    }
}

extension FocalPoint: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "Whom a party has named to be written to.",
            [
                .required("id", ContactID.self),
                .required("party", PartyID.self),
                .required("role", ContactRole.self),
                .optional("name", Line.self, "Name. Left out, as are the address and the letter, once erased, and in the answer to a repeated command."),
                .optional("email", EmailAddress.self),
                .required("language", LanguageTag.self),
                .required("zone", TimeZoneName.self),
                .required("validFrom", CalendarDate.self),
                .optional("validTo", CalendarDate.self),
                .optional("letter", Line.self, "Reference of the letter of nomination."),
                .optional("confirmed", CalendarDate.self, "When the party last confirmed it."),
                .optional("corrections", [Correction].self, "What was corrected, the oldest first; left out where there is nothing, and in the answer to a repeated command."),
            ])
    }
}

extension FocalPointConfirmed {
    public init(
        contact: ContactID,
        party: PartyID,
        on: CalendarDate,
        _: Void = ()
    ) {
        self.contact = contact
        self.party = party
        self.on = on
    }
}

extension FocalPointConfirmed {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A party confirmed its focal point.",
            [
                .required("contact", ContactID.self),
                .required("party", PartyID.self),
                .required("on", CalendarDate.self),
            ])
    }
}

extension FocalPointCorrected {
    public init(
        contact: ContactID,
        party: PartyID,
        role: ContactRole,
        fields: [Line],
        language: LanguageTag,
        zone: TimeZoneName,
        validFrom: CalendarDate,
        validTo: CalendarDate? = nil,
        _: Void = ()
    ) {
        self.contact = contact
        self.party = party
        self.role = role
        self.fields = fields
        self.language = language
        self.zone = zone
        self.validFrom = validFrom
        self.validTo = validTo
    }
}

extension FocalPointCorrected {
    public static var schema: Schema {
        Schema(
            of: Self.self, "What is on record of a focal point or an alternate was corrected.",
            [
                .required("contact", ContactID.self),
                .required("party", PartyID.self),
                .required("role", ContactRole.self),
                .required("fields", [Line].self, "The fields that changed."),
                .required("language", LanguageTag.self),
                .required("zone", TimeZoneName.self),
                .required("validFrom", CalendarDate.self),
                .optional("validTo", CalendarDate.self),
            ])
    }
}

extension FocalPointEnded {
    public init(
        contact: ContactID,
        party: PartyID,
        on: CalendarDate,
        _: Void = ()
    ) {
        self.contact = contact
        self.party = party
        self.on = on
    }
}

extension FocalPointEnded {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A focal point's term ended.",
            [
                .required("contact", ContactID.self),
                .required("party", PartyID.self),
                .required("on", CalendarDate.self),
            ])
    }
}

extension FocalPointHandedOver {
    public init(
        from: ContactID,
        to: ContactID,
        party: PartyID,
        on: CalendarDate,
        actions: [ActionID],
        _: Void = ()
    ) {
        self.from = from
        self.to = to
        self.party = party
        self.on = on
        self.actions = actions
    }
}

extension FocalPointHandedOver {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A focal point's office went to a successor, with the open actions.",
            [
                .required("from", ContactID.self),
                .required("to", ContactID.self),
                .required("party", PartyID.self),
                .required("on", CalendarDate.self),
                .required("actions", [ActionID].self),
            ])
    }
}

extension FocalPointNominated {
    public init(
        contact: ContactID,
        party: PartyID,
        language: LanguageTag,
        zone: TimeZoneName,
        validFrom: CalendarDate,
        validTo: CalendarDate? = nil,
        _: Void = ()
    ) {
        self.contact = contact
        self.party = party
        self.language = language
        self.zone = zone
        self.validFrom = validFrom
        self.validTo = validTo
    }
}

extension FocalPointNominated {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A party named a focal point.",
            [
                .required("contact", ContactID.self),
                .required("party", PartyID.self),
                .required("language", LanguageTag.self),
                .required("zone", TimeZoneName.self),
                .required("validFrom", CalendarDate.self),
                .optional("validTo", CalendarDate.self),
            ])
    }
}

extension HandOverFocalPoint {
    public init(
        contact: ContactID,
        on: CalendarDate,
        id: ContactID? = nil,
        name: Line,
        email: EmailAddress,
        language: LanguageTag,
        zone: TimeZoneName,
        letter: Line,
        _: Void = ()
    ) {
        self.contact = contact
        self.on = on
        self.id = id
        self.name = name
        self.email = email
        self.language = language
        self.zone = zone
        self.letter = letter
    }
}

extension HandOverFocalPoint {
    public static var summary: String { "Ends a focal point's term and begins the successor's, who takes over the open actions. The history stays." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("contact", ContactID.self),
                .required("on", CalendarDate.self, "First day of the successor; not in the future."),
                .optional("id", ContactID.self),
                .required("name", Line.self),
                .required("email", EmailAddress.self),
                .required("language", LanguageTag.self),
                .required("zone", TimeZoneName.self),
                .required("letter", Line.self),
            ])
    }
}

extension Handover {
    public init(
        from: FocalPoint,
        to: FocalPoint,
        actions: [ActionID],
        _: Void = ()
    ) {
        self.from = from
        self.to = to
        self.actions = actions
    }
}

extension Handover: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A focal point's office in other hands.",
            [
                .required("from", FocalPoint.self),
                .required("to", FocalPoint.self),
                .required("actions", [ActionID].self, "Open actions that the successor took over."),
            ])
    }
}

extension ListCoordinators {
    public init(
        region: Region? = nil,
        after: String? = nil,
        limit: PageLimit? = nil,
        _: Void = ()
    ) {
        self.region = region
        self.after = after
        self.limit = limit
    }
}

extension ListCoordinators {
    public static var summary: String { "Lists the coordinators of the regions, the present ones first." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .optional("region", Region.self),
                .optional("after", String.self),
                .optional("limit", PageLimit.self),
            ])
    }
}

extension ListFocalPoints {
    public init(
        party: PartyID? = nil,
        after: String? = nil,
        limit: PageLimit? = nil,
        _: Void = ()
    ) {
        self.party = party
        self.after = after
        self.limit = limit
    }
}

extension ListFocalPoints {
    public static var summary: String { "Lists focal points with their addresses. A party sees its own." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .optional("party", PartyID.self),
                .optional("after", String.self),
                .optional("limit", PageLimit.self),
            ])
    }
}

extension ListNominationGaps {
    public init(
        region: Region? = nil,
        after: String? = nil,
        limit: PageLimit? = nil,
        _: Void = ()
    ) {
        self.region = region
        self.after = after
        self.limit = limit
    }
}

extension ListNominationGaps {
    public static var summary: String { "Lists the states and regional organizations that have no focal point in office." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .optional("region", Region.self),
                .optional("after", String.self),
                .optional("limit", PageLimit.self),
            ])
    }
}

extension NameAlternate {
    public init(
        id: ContactID? = nil,
        party: PartyID,
        name: Line,
        email: EmailAddress,
        language: LanguageTag,
        zone: TimeZoneName,
        validFrom: CalendarDate,
        validTo: CalendarDate? = nil,
        letter: Line,
        _: Void = ()
    ) {
        self.id = id
        self.party = party
        self.name = name
        self.email = email
        self.language = language
        self.zone = zone
        self.validFrom = validFrom
        self.validTo = validTo
        self.letter = letter
    }
}

extension NameAlternate {
    public static var summary: String { "Names an alternate of a party's focal point. A party may have several." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .optional("id", ContactID.self),
                .required("party", PartyID.self),
                .required("name", Line.self),
                .required("email", EmailAddress.self),
                .required("language", LanguageTag.self),
                .required("zone", TimeZoneName.self),
                .required("validFrom", CalendarDate.self),
                .optional("validTo", CalendarDate.self),
                .required("letter", Line.self),
            ])
    }
}

extension NominateFocalPoint {
    public init(
        id: ContactID? = nil,
        party: PartyID,
        name: Line,
        email: EmailAddress,
        language: LanguageTag,
        zone: TimeZoneName,
        validFrom: CalendarDate,
        validTo: CalendarDate? = nil,
        letter: Line,
        _: Void = ()
    ) {
        self.id = id
        self.party = party
        self.name = name
        self.email = email
        self.language = language
        self.zone = zone
        self.validFrom = validFrom
        self.validTo = validTo
        self.letter = letter
    }
}

extension NominateFocalPoint {
    public static var summary: String { "Nominates a party's focal point. The terms of two never overlap." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .optional("id", ContactID.self),
                .required("party", PartyID.self),
                .required("name", Line.self),
                .required("email", EmailAddress.self),
                .required("language", LanguageTag.self),
                .required("zone", TimeZoneName.self),
                .required("validFrom", CalendarDate.self),
                .optional("validTo", CalendarDate.self),
                .required("letter", Line.self),
            ])
    }
}

extension NominationGap {
    public init(
        party: PartyID,
        name: Line,
        since: CalendarDate? = nil,
        openActions: Int,
        _: Void = ()
    ) {
        self.party = party
        self.name = name
        self.since = since
        self.openActions = openActions
    }
}

extension NominationGap: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A party without a focal point in office.",
            [
                .required("party", PartyID.self),
                .required("name", Line.self),
                .optional("since", CalendarDate.self, "First day without a focal point; nil where there never was one."),
                .required("openActions", Int.self, "Number of open actions of the party."),
            ])
    }
}

extension NominationGapFound {
    public init(
        contact: ContactID,
        party: PartyID,
        from: CalendarDate,
        isAhead: Bool,
        _: Void = ()
    ) {
        self.contact = contact
        self.party = party
        self.from = from
        self.isAhead = isAhead
    }
}

extension NominationGapFound {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A party has, or is about to have, no focal point.",
            [
                .required("contact", ContactID.self),
                .required("party", PartyID.self),
                .required("from", CalendarDate.self, "The first day without a focal point."),
                .required("isAhead", Bool.self, "Whether the gap lies ahead: the term ends within a month and nobody is nominated."),
            ])
    }
}

extension ReconfirmationRequested {
    public init(
        contact: ContactID,
        party: PartyID,
        since: CalendarDate,
        isReminder: Bool,
        _: Void = ()
    ) {
        self.contact = contact
        self.party = party
        self.since = since
        self.isReminder = isReminder
    }
}

extension ReconfirmationRequested {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A focal point is to be confirmed.",
            [
                .required("contact", ContactID.self),
                .required("party", PartyID.self),
                .required("since", CalendarDate.self, "Day of the last confirmation, or of the nomination."),
                .required("isReminder", Bool.self, "Whether this is a reminder, a month after the first request."),
            ])
    }
}

extension RegionalCoordinator {
    public init(
        region: Region,
        contact: ContactID,
        party: PartyID,
        validFrom: CalendarDate,
        validTo: CalendarDate? = nil,
        _: Void = ()
    ) {
        self.region = region
        self.contact = contact
        self.party = party
        self.validFrom = validFrom
        self.validTo = validTo
    }
}

extension RegionalCoordinator: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "Whom regions have as coordinators.",
            [
                .required("region", Region.self),
                .required("contact", ContactID.self),
                .required("party", PartyID.self),
                .required("validFrom", CalendarDate.self),
                .optional("validTo", CalendarDate.self),
            ])
    }
}

extension ResolveContacts {
    public init(
        contacts: [ContactID],
        _: Void = ()
    ) {
        self.contacts = contacts
    }
}

extension ResolveContacts {
    public static var summary: String { "Finds the names, addresses and languages of contacts." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("contacts", [ContactID].self),
            ])
    }
}

extension ReviseContact {
    public init(
        contact: ContactID? = nil,
        language: LanguageTag? = nil,
        zone: TimeZoneName? = nil,
        _: Void = ()
    ) {
        self.contact = contact
        self.language = language
        self.zone = zone
    }
}

extension ReviseContact {
    public static var summary: String { "Changes in which language, and by which clock, you are written to." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .optional("contact", ContactID.self, "Yourself, and so may be left out."),
                .optional("language", LanguageTag.self),
                .optional("zone", TimeZoneName.self),
            ])
    }
}

extension RevisedContact {
    public init(
        contact: ContactID,
        language: LanguageTag,
        zone: TimeZoneName,
        _: Void = ()
    ) {
        self.contact = contact
        self.language = language
        self.zone = zone
    }
}

extension RevisedContact: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "In which language, and by which clock, somebody is written to.",
            [
                .required("contact", ContactID.self),
                .required("language", LanguageTag.self),
                .required("zone", TimeZoneName.self),
            ])
    }
}
