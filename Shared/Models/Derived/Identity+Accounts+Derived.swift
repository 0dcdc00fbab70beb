// swift-format-ignore-file
// Derived from the structures beside it by `make generate`; edited by nobody.

extension Account {
    public init(
        person: ActorID,
        name: Line? = nil,
        roles: [Role],
        party: PartyID? = nil,
        onBehalfOf: PartyID? = nil,
        credential: Line? = nil,
        requests: [RequestPattern]? = nil,
        refusal: Prose? = nil,
        offices: [HeldOffice],
        _: Void = ()
    ) {
        self.person = person
        self.name = name
        self.roles = roles
        self.party = party
        self.onBehalfOf = onBehalfOf
        self.credential = credential
        self.requests = requests
        self.refusal = refusal
        self.offices = offices
    }
}

extension Account: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "Who is signed in.",
            [
                .required("person", ActorID.self, "Contact, person on a delegation, or account of a role."),
                .optional("name", Line.self, "Name, where the register has one."),
                .required("roles", [Role].self),
                .optional("party", PartyID.self),
                .optional("onBehalfOf", PartyID.self),
                .optional("credential", Line.self, "Session or access token that vouches for you; none for a token that operators signed."),
                .optional("requests", [RequestPattern].self, "Requests that an access token may send; left out where it may send all that you may."),
                .optional("refusal", Prose.self, "Why you may do less than the credential says."),
                .required("offices", [HeldOffice].self, "Offices in which you may act."),
            ])
    }
}

extension ShowAccount {
    public init(
        _: Void = ()
    ) {
    }
}

extension ShowAccount {
    public static var summary: String { "Shows as whom you are signed in, and in which offices you may act." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
            ])
    }
}
