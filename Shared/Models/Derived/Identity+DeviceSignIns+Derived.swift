// swift-format-ignore-file
// Derived from the structures beside it by `make generate`; edited by nobody.

extension ApproveDeviceSignIn {
    public init(
        code: SignInCode,
        _: Void = ()
    ) {
        self.code = code
    }
}

extension ApproveDeviceSignIn {
    public static var summary: String { "Lets a program in that shows a code: it acts for you, in the office in which you approve, for eight hours." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("code", SignInCode.self),
            ])
    }
}

extension BeginDeviceSignIn {
    public init(
        client: Line,
        _: Void = ()
    ) {
        self.client = client
    }
}

extension BeginDeviceSignIn {
    public static var summary: String { "Begins to sign in a program that has no browser: it shows a code, which somebody who is signed in confirms (RFC 8628)." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("client", Line.self, "What the program is called, for the person who confirms."),
            ])
    }
}

extension DeviceSignIn {
    public init(
        device: LinkSecret? = nil,
        code: SignInCode? = nil,
        expires: Instant,
        interval: Int,
        _: Void = ()
    ) {
        self.device = device
        self.code = code
        self.expires = expires
        self.interval = interval
    }
}

extension DeviceSignIn: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A program that waits to be let in.",
            [
                .optional("device", LinkSecret.self, "Kept by the program, which asks with it. Left out in the answer to a repeated command."),
                .optional("code", SignInCode.self, "Shown to the person. Left out in the answer to a repeated command."),
                .required("expires", Instant.self),
                .required("interval", Int.self, "Seconds to wait between two questions."),
            ])
    }
}

extension RedeemDeviceSignIn {
    public init(
        device: LinkSecret,
        _: Void = ()
    ) {
        self.device = device
    }
}

extension RedeemDeviceSignIn {
    public static var summary: String { "Takes the token of a program that was let in, once. As long as nobody has decided, it is refused." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("device", LinkSecret.self),
            ])
    }
}

extension ShowDeviceSignIn {
    public init(
        code: SignInCode,
        _: Void = ()
    ) {
        self.code = code
    }
}

extension ShowDeviceSignIn {
    public static var summary: String { "Shows what waits to be let in by a code." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("code", SignInCode.self),
            ])
    }
}

extension WaitingDevice {
    public init(
        client: Line,
        begunAt: Instant,
        expires: Instant,
        _: Void = ()
    ) {
        self.client = client
        self.begunAt = begunAt
        self.expires = expires
    }
}

extension WaitingDevice: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A program that waits for somebody to let it in.",
            [
                .required("client", Line.self, "What the program says it is called."),
                .required("begunAt", Instant.self),
                .required("expires", Instant.self),
            ])
    }
}
