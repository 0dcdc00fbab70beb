// swift-format-ignore-file
// Derived from the structures beside it by `make generate`; edited by nobody.

extension BeginProviderSignIn {
    public init(
        browser: ContentDigest,
        network: Line,
        _: Void = ()
    ) {
        self.browser = browser
        self.network = network
    }
}

extension BeginProviderSignIn {
    public static var summary: String { "Begins to sign somebody in at the provider of identities (OpenID Connect), in the browser that asks." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("browser", ContentDigest.self, "Digest of the browser's own secret: what the provider says counts there and nowhere else."),
                .required("network", Line.self, "Network that it is asked from."),
            ])
    }
}

extension ProviderSignIn {
    public init(
        page: Prose? = nil,
        expires: Instant,
        _: Void = ()
    ) {
        self.page = page
        self.expires = expires
    }
}

extension ProviderSignIn: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A sign-in at the provider of identities that was begun.",
            [
                .optional("page", Prose.self, "Page of the provider to which the browser is sent. Left out in the answer to a repeated command: it has a secret in it."),
                .required("expires", Instant.self, "Until when the provider may send the browser back."),
            ])
    }
}

extension RedeemProviderSignIn {
    public init(
        state: LinkSecret,
        grant: Prose,
        browser: ContentDigest,
        network: Line,
        _: Void = ()
    ) {
        self.state = state
        self.grant = grant
        self.browser = browser
        self.network = network
    }
}

extension RedeemProviderSignIn {
    public static var summary: String { "Takes what the provider of identities sent a browser back with, and finds out whose offices it opens. Signs nobody in." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("state", LinkSecret.self, "What the browser was sent off with."),
                .required("grant", Prose.self, "What the provider gave the browser."),
                .required("browser", ContentDigest.self, "Digest of the browser's own secret."),
                .required("network", Line.self, "Network that it is asked from."),
            ])
    }
}

extension RedeemedProviderSignIn {
    public init(
        outcome: ProviderOutcome,
        code: SignInCode? = nil,
        _: Void = ()
    ) {
        self.outcome = outcome
        self.code = code
    }
}

extension RedeemedProviderSignIn: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "What came of a sign-in at the provider of identities.",
            [
                .required("outcome", ProviderOutcome.self),
                .optional("code", SignInCode.self, "Opens the offices of the address, in the same browser. Left out where there are none, and in the answer to a repeated command."),
            ])
    }
}
