// swift-format-ignore-file
// Derived from the structures beside it by `make generate`; edited by nobody.

extension CompleteSignIn {
    public init(
        secret: LinkSecret? = nil,
        code: SignInCode? = nil,
        browser: ContentDigest,
        office: ActorID,
        factor: SecondFactorCode? = nil,
        agent: Line? = nil,
        network: Line,
        _: Void = ()
    ) {
        self.secret = secret
        self.code = code
        self.browser = browser
        self.office = office
        self.factor = factor
        self.agent = agent
        self.network = network
    }
}

extension CompleteSignIn {
    public static var summary: String { "Signs somebody in, once, in one of their offices." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .optional("secret", LinkSecret.self),
                .optional("code", SignInCode.self),
                .required("browser", ContentDigest.self, "Digest of the browser's own secret."),
                .required("office", ActorID.self),
                .optional("factor", SecondFactorCode.self, "For an office that asks for a second factor."),
                .optional("agent", Line.self, "Browser and system, as far as they were recognized."),
                .required("network", Line.self),
            ])
    }
}

extension DescribeSignIn {
    public init(
        signIn: SignInID,
        _: Void = ()
    ) {
        self.signIn = signIn
    }
}

extension DescribeSignIn {
    public static var summary: String { "Describes a way in that was asked for, as far as it is kept: what the mail about it says." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("signIn", SignInID.self),
            ])
    }
}

extension PrintSignInCode {
    public init(
        person: ActorID,
        reason: Prose,
        _: Void = ()
    ) {
        self.person = person
        self.reason = reason
    }
}

extension PrintSignInCode {
    public static var summary: String { "Prints a code by which somebody in office signs in once within an hour, for whom no mail reaches." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("person", ActorID.self, "Id of the contact, or of the person on a delegation."),
                .required("reason", Prose.self, "How it was made sure that it is they who asked."),
            ])
    }
}

extension PrintedSignInCode {
    public init(
        signIn: SignInID,
        person: ActorID,
        code: SignInCode? = nil,
        expires: Instant,
        _: Void = ()
    ) {
        self.signIn = signIn
        self.person = person
        self.code = code
        self.expires = expires
    }
}

extension PrintedSignInCode: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A code by which somebody signs in once.",
            [
                .required("signIn", SignInID.self),
                .required("person", ActorID.self),
                .optional("code", SignInCode.self, "Typed at the sign-in page. Left out in the answer to a repeated command: only a digest of it is kept."),
                .required("expires", Instant.self),
            ])
    }
}

extension RepeatSignIn {
    public init(
        secret: LinkSecret,
        browser: ContentDigest,
        network: Line,
        _: Void = ()
    ) {
        self.secret = secret
        self.browser = browser
        self.network = network
    }
}

extension RepeatSignIn {
    public static var summary: String { "Sends another link to whom an earlier one was sent, for another browser: the earlier one opens nothing there." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("secret", LinkSecret.self),
                .required("browser", ContentDigest.self, "Digest of the browser's own secret."),
                .required("network", Line.self, "Network that it is asked from."),
            ])
    }
}

extension RequestSignIn {
    public init(
        address: EmailAddress,
        browser: ContentDigest,
        network: Line,
        _: Void = ()
    ) {
        self.address = address
        self.browser = browser
        self.network = network
    }
}

extension RequestSignIn {
    public static var summary: String { "Asks for a way in by mail. Whoever asks learns nothing of whether the address is known." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("address", EmailAddress.self),
                .required("browser", ContentDigest.self, "Digest of the browser's own secret: the link opens there and nowhere else."),
                .required("network", Line.self, "Network that it is asked from."),
            ])
    }
}

extension ShowSignIn {
    public init(
        secret: LinkSecret? = nil,
        code: SignInCode? = nil,
        browser: ContentDigest? = nil,
        _: Void = ()
    ) {
        self.secret = secret
        self.code = code
        self.browser = browser
    }
}

extension ShowSignIn {
    public static var summary: String { "Shows what a link or a code lets somebody into. Changes nothing: mail programs and scanners look, too." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .optional("secret", LinkSecret.self),
                .optional("code", SignInCode.self),
                .optional("browser", ContentDigest.self, "Digest of the browser's own secret, where it has one."),
            ])
    }
}

extension SignIn {
    public init(
        id: SignInID,
        expires: Instant,
        _: Void = ()
    ) {
        self.id = id
        self.expires = expires
    }
}

extension SignIn: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A way in that was asked for.",
            [
                .required("id", SignInID.self),
                .required("expires", Instant.self, "When it is over."),
            ])
    }
}

extension SignInCodePrinted {
    public init(
        signIn: SignInID,
        actor: ActorID,
        party: PartyID? = nil,
        _: Void = ()
    ) {
        self.signIn = signIn
        self.actor = actor
        self.party = party
    }
}

extension SignInCodePrinted {
    public static var schema: Schema {
        Schema(
            of: Self.self, "The secretariat printed a code by which somebody signs in.",
            [
                .required("signIn", SignInID.self),
                .required("actor", ActorID.self),
                .optional("party", PartyID.self, "Party of the office; none for the secretariat, the co-chairs and operators."),
            ])
    }
}

extension SignInDescription {
    public init(
        network: Line,
        offices: [HeldOffice],
        _: Void = ()
    ) {
        self.network = network
        self.offices = offices
    }
}

extension SignInDescription: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "From where a way in was asked for, and into what it leads.",
            [
                .required("network", Line.self, "Network that it was asked from."),
                .required("offices", [HeldOffice].self, "Offices that are open to who is written to."),
            ])
    }
}

extension SignInOffer {
    public init(
        isSameBrowser: Bool,
        offices: [HeldOffice],
        guarded: [ActorID],
        expires: Instant,
        _: Void = ()
    ) {
        self.isSameBrowser = isSameBrowser
        self.offices = offices
        self.guarded = guarded
        self.expires = expires
    }
}

extension SignInOffer: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "What a link or a code lets somebody into.",
            [
                .required("isSameBrowser", Bool.self, "Whether this is the browser that asked. Another one is told nothing of who was written to."),
                .required("offices", [HeldOffice].self),
                .required("guarded", [ActorID].self, "Those of the offices that ask for a second factor."),
                .required("expires", Instant.self),
            ])
    }
}

extension SignInRequested {
    public init(
        signIn: SignInID,
        actor: ActorID,
        party: PartyID? = nil,
        expires: Instant,
        _: Void = ()
    ) {
        self.signIn = signIn
        self.actor = actor
        self.party = party
        self.expires = expires
    }
}

extension SignInRequested {
    public static var schema: Schema {
        Schema(
            of: Self.self, "Somebody in office asked for a way in, and is sent one.",
            [
                .required("signIn", SignInID.self),
                .required("actor", ActorID.self, "Contact, or person on a delegation, to be written to."),
                .optional("party", PartyID.self, "Party of the office; none for the secretariat, the co-chairs and operators."),
                .required("expires", Instant.self, "When the link ends."),
            ])
    }
}
