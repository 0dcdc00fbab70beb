// swift-format-ignore-file
// Derived from the structures beside it by `make generate`; edited by nobody.

extension AppointOfficeContact {
    public init(
        id: ContactID? = nil,
        office: Office,
        unit: PartyID? = nil,
        name: Line,
        email: EmailAddress,
        language: LanguageTag,
        zone: TimeZoneName,
        validFrom: CalendarDate,
        validTo: CalendarDate? = nil,
        _: Void = ()
    ) {
        self.id = id
        self.office = office
        self.unit = unit
        self.name = name
        self.email = email
        self.language = language
        self.zone = zone
        self.validFrom = validFrom
        self.validTo = validTo
    }
}

extension AppointOfficeContact {
    public static var summary: String { "Appoints somebody to an office of the whole group: of the secretariat, of the co-chairs, or of operations. An office may have several." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .optional("id", ContactID.self),
                .required("office", Office.self),
                .optional("unit", PartyID.self, "Unit of the secretariat in which they serve; for the secretariat alone."),
                .required("name", Line.self),
                .required("email", EmailAddress.self),
                .required("language", LanguageTag.self),
                .required("zone", TimeZoneName.self),
                .required("validFrom", CalendarDate.self),
                .optional("validTo", CalendarDate.self, "Last day. That of a co-chair defaults to the end of the term that the mandate says, and is never after it."),
            ])
    }
}

extension CorrectOfficeContact {
    public init(
        contact: ContactID,
        reason: Prose,
        name: Line? = nil,
        email: EmailAddress? = nil,
        language: LanguageTag? = nil,
        zone: TimeZoneName? = nil,
        unit: PartyID? = nil,
        _: Void = ()
    ) {
        self.contact = contact
        self.reason = reason
        self.name = name
        self.email = email
        self.language = language
        self.zone = zone
        self.unit = unit
    }
}

extension CorrectOfficeContact {
    public static var summary: String { "Corrects what is on record of a contact of an office, with the reason. What is left out stays." }

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
                .optional("unit", PartyID.self, "Unit of the secretariat in which they serve; for the secretariat alone."),
            ])
    }
}

extension EndOfficeContact {
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

extension EndOfficeContact {
    public static var summary: String { "Ends the appointment of a contact of the secretariat or of the co-chairs." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("contact", ContactID.self),
                .required("on", CalendarDate.self, "Last day. The day before the first one ends an appointment that was a mistake."),
                .required("reason", Prose.self),
            ])
    }
}

extension EraseOfficeContact {
    public init(
        contact: ContactID,
        reason: Prose,
        _: Void = ()
    ) {
        self.contact = contact
        self.reason = reason
    }
}

extension EraseOfficeContact {
    public static var summary: String { "Erases the name, address and language of a former contact of an office, in all services. A year after the term this happens by itself." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("contact", ContactID.self),
                .required("reason", Prose.self, "Why. Stays on record like every reason: it must name nobody."),
            ])
    }
}

extension ListOfficeContacts {
    public init(
        office: Office? = nil,
        after: String? = nil,
        limit: PageLimit? = nil,
        _: Void = ()
    ) {
        self.office = office
        self.after = after
        self.limit = limit
    }
}

extension ListOfficeContacts {
    public static var summary: String { "Lists who reads the mail of the secretariat and of the co-chairs, with their addresses." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .optional("office", Office.self),
                .optional("after", String.self),
                .optional("limit", PageLimit.self),
            ])
    }
}

extension OfficeContact: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "Somebody in an office of the whole group, who reads its mail: of the secretariat, of the co-chairs, or of operations.",
            [
                .required("id", ContactID.self),
                .required("office", Office.self),
                .optional("unit", PartyID.self, "Unit of the secretariat in which they serve."),
                .optional("name", Line.self, "Name. Left out, as is the address, once erased, and in the answer to a repeated command."),
                .optional("email", EmailAddress.self),
                .required("language", LanguageTag.self),
                .required("zone", TimeZoneName.self),
                .required("validFrom", CalendarDate.self),
                .optional("validTo", CalendarDate.self, "Last day; none where the appointment has no end."),
                .optional("corrections", [Correction].self, "What was corrected, the oldest first; left out where there is nothing, and in the answer to a repeated command."),
            ])
    }
}

extension OfficeContactAppointed {
    public init(
        contact: ContactID,
        office: Office,
        unit: PartyID? = nil,
        language: LanguageTag,
        validFrom: CalendarDate,
        validTo: CalendarDate? = nil,
        _: Void = ()
    ) {
        self.contact = contact
        self.office = office
        self.unit = unit
        self.language = language
        self.validFrom = validFrom
        self.validTo = validTo
    }
}

extension OfficeContactAppointed {
    public static var schema: Schema {
        Schema(
            of: Self.self, "An office has a contact.",
            [
                .required("contact", ContactID.self),
                .required("office", Office.self),
                .optional("unit", PartyID.self, "Unit of the secretariat."),
                .required("language", LanguageTag.self),
                .required("validFrom", CalendarDate.self),
                .optional("validTo", CalendarDate.self),
            ])
    }
}

extension OfficeContactCorrected {
    public init(
        contact: ContactID,
        office: Office,
        unit: PartyID? = nil,
        fields: [Line],
        language: LanguageTag,
        validFrom: CalendarDate,
        validTo: CalendarDate? = nil,
        _: Void = ()
    ) {
        self.contact = contact
        self.office = office
        self.unit = unit
        self.fields = fields
        self.language = language
        self.validFrom = validFrom
        self.validTo = validTo
    }
}

extension OfficeContactCorrected {
    public static var schema: Schema {
        Schema(
            of: Self.self, "What is on record of a contact of an office was corrected.",
            [
                .required("contact", ContactID.self),
                .required("office", Office.self),
                .optional("unit", PartyID.self, "Unit of the secretariat, as it is now."),
                .required("fields", [Line].self, "The fields that changed."),
                .required("language", LanguageTag.self),
                .required("validFrom", CalendarDate.self),
                .optional("validTo", CalendarDate.self),
            ])
    }
}

extension OfficeContactEnded {
    public init(
        contact: ContactID,
        office: Office,
        on: CalendarDate,
        _: Void = ()
    ) {
        self.contact = contact
        self.office = office
        self.on = on
    }
}

extension OfficeContactEnded {
    public static var schema: Schema {
        Schema(
            of: Self.self, "The appointment of an office's contact was ended.",
            [
                .required("contact", ContactID.self),
                .required("office", Office.self),
                .required("on", CalendarDate.self, "Last day."),
            ])
    }
}

extension OfficeContactExtended {
    public init(
        contact: ContactID,
        office: Office,
        until: CalendarDate? = nil,
        _: Void = ()
    ) {
        self.contact = contact
        self.office = office
        self.until = until
    }
}

extension OfficeContactExtended {
    public static var schema: Schema {
        Schema(
            of: Self.self, "The term of a co-chair goes on for longer, as a new version of the mandate says.",
            [
                .required("contact", ContactID.self),
                .required("office", Office.self),
                .optional("until", CalendarDate.self, "Last day from now on; none where the mandate says none."),
            ])
    }
}
