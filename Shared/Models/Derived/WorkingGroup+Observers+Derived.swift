// swift-format-ignore-file
// Derived from the structures beside it by `make generate`; edited by nobody.

extension AccreditObserver {
    public init(
        party: PartyID,
        accreditationClass: AccreditationClass,
        reference: Line,
        validFrom: CalendarDate,
        validTo: CalendarDate? = nil,
        _: Void = ()
    ) {
        self.party = party
        self.accreditationClass = accreditationClass
        self.reference = reference
        self.validFrom = validFrom
        self.validTo = validTo
    }
}

extension AccreditObserver {
    public static var summary: String { "Accredits an observer. While the accreditation holds, the observer may submit and comment, but takes no positions." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("party", PartyID.self),
                .required("accreditationClass", AccreditationClass.self),
                .required("reference", Line.self),
                .required("validFrom", CalendarDate.self),
                .optional("validTo", CalendarDate.self),
            ])
    }
}

extension Accreditation {
    public init(
        accreditationClass: AccreditationClass,
        reference: Line,
        validFrom: CalendarDate,
        validTo: CalendarDate? = nil,
        standing: AccreditationStanding,
        _: Void = ()
    ) {
        self.accreditationClass = accreditationClass
        self.reference = reference
        self.validFrom = validFrom
        self.validTo = validTo
        self.standing = standing
    }
}

extension Accreditation: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "The accreditation of an observer.",
            [
                .required("accreditationClass", AccreditationClass.self),
                .required("reference", Line.self, "Symbol or number of the decision to accredit."),
                .required("validFrom", CalendarDate.self),
                .optional("validTo", CalendarDate.self),
                .required("standing", AccreditationStanding.self, "State of the accreditation today."),
            ])
    }
}

extension AccreditationEnded {
    public init(
        party: PartyID,
        accreditationClass: AccreditationClass,
        validFrom: CalendarDate,
        on: CalendarDate? = nil,
        _: Void = ()
    ) {
        self.party = party
        self.accreditationClass = accreditationClass
        self.validFrom = validFrom
        self.on = on
    }
}

extension AccreditationEnded {
    public static var schema: Schema {
        Schema(
            of: Self.self, "An accreditation was ended, or withdrawn before it began.",
            [
                .required("party", PartyID.self),
                .required("accreditationClass", AccreditationClass.self),
                .required("validFrom", CalendarDate.self),
                .optional("on", CalendarDate.self, "Last day; none where it was withdrawn."),
            ])
    }
}

extension EndAccreditation {
    public init(
        party: PartyID,
        validFrom: CalendarDate,
        on: CalendarDate? = nil,
        reason: Prose,
        _: Void = ()
    ) {
        self.party = party
        self.validFrom = validFrom
        self.on = on
        self.reason = reason
    }
}

extension EndAccreditation {
    public static var summary: String { "Ends an accreditation, or withdraws one that has not begun, so that the one before holds again." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("party", PartyID.self),
                .required("validFrom", CalendarDate.self, "First day of the accreditation that is meant."),
                .optional("on", CalendarDate.self, "Last day. Without it, the accreditation is withdrawn."),
                .required("reason", Prose.self),
            ])
    }
}

extension ListObservers {
    public init(
        accreditationClass: AccreditationClass? = nil,
        after: String? = nil,
        limit: PageLimit? = nil,
        _: Void = ()
    ) {
        self.accreditationClass = accreditationClass
        self.after = after
        self.limit = limit
    }
}

extension ListObservers {
    public static var summary: String { "Lists the observers with their accreditation." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .optional("accreditationClass", AccreditationClass.self),
                .optional("after", String.self),
                .optional("limit", PageLimit.self),
            ])
    }
}

extension ObserverAccredited {
    public init(
        party: PartyID,
        accreditationClass: AccreditationClass,
        validFrom: CalendarDate,
        validTo: CalendarDate? = nil,
        _: Void = ()
    ) {
        self.party = party
        self.accreditationClass = accreditationClass
        self.validFrom = validFrom
        self.validTo = validTo
    }
}

extension ObserverAccredited {
    public static var schema: Schema {
        Schema(
            of: Self.self, "An observer was accredited.",
            [
                .required("party", PartyID.self),
                .required("accreditationClass", AccreditationClass.self),
                .required("validFrom", CalendarDate.self),
                .optional("validTo", CalendarDate.self),
            ])
    }
}
