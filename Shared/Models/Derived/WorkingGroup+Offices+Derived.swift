// swift-format-ignore-file
// Derived from the structures beside it by `make generate`; edited by nobody.

extension FindOffices {
    public init(
        email: EmailAddress? = nil,
        actor: ActorID? = nil,
        _: Void = ()
    ) {
        self.email = email
        self.actor = actor
    }
}

extension FindOffices {
    public static var summary: String { "Finds the offices that somebody holds today: by an address, or of whom holds one of them." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .optional("email", EmailAddress.self),
                .optional("actor", ActorID.self),
            ])
    }
}

extension HeldOffice {
    public init(
        actor: ActorID,
        role: Role,
        party: PartyID? = nil,
        unit: SecretariatUnit? = nil,
        isAlternate: Bool,
        name: Line,
        language: LanguageTag,
        zone: TimeZoneName,
        _: Void = ()
    ) {
        self.actor = actor
        self.role = role
        self.party = party
        self.unit = unit
        self.isAlternate = isAlternate
        self.name = name
        self.language = language
        self.zone = zone
    }
}

extension HeldOffice: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "Somebody in an office, which is what they act in.",
            [
                .required("actor", ActorID.self, "Id of the contact or, for a delegate, of the person: what the record says of who acted."),
                .required("role", Role.self),
                .optional("party", PartyID.self, "Party that the office is of; none for the secretariat, the co-chairs and operators."),
                .optional("unit", SecretariatUnit.self, "Unit of the secretariat in which it is held."),
                .required("isAlternate", Bool.self, "Whether a focal point's alternate holds it."),
                .required("name", Line.self),
                .required("language", LanguageTag.self),
                .required("zone", TimeZoneName.self),
            ])
    }
}

extension HeldOffices {
    public init(
        offices: [HeldOffice],
        addressSince: Instant? = nil,
        _: Void = ()
    ) {
        self.offices = offices
        self.addressSince = addressSince
    }
}

extension HeldOffices: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "The offices of those who are reached at one address.",
            [
                .required("offices", [HeldOffice].self),
                .optional("addressSince", Instant.self, "When whoever was asked for by an id last changed their address themselves: who was let in before then was not found by the present one."),
            ])
    }
}

extension OfficeTerm {
    public init(
        role: Role,
        from: CalendarDate,
        until: CalendarDate? = nil,
        _: Void = ()
    ) {
        self.role = role
        self.from = from
        self.until = until
    }
}

extension OfficeTerm: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "From when to when somebody serves in an office of the whole group.",
            [
                .required("role", Role.self),
                .required("from", CalendarDate.self),
                .optional("until", CalendarDate.self, "Last day; none where no end is known."),
            ])
    }
}
