// swift-format-ignore-file
// Derived from the structures beside it by `make generate`; edited by nobody.

extension LinkCredential {
    public init(
        credential: ActorCredential,
        about: ObjectPath,
        language: LanguageTag,
        _: Void = ()
    ) {
        self.credential = credential
        self.about = about
        self.language = language
    }
}

extension LinkCredential: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A signed token for whom a mail was sent to, good for what the mail asks for.",
            [
                .required("credential", ActorCredential.self),
                .required("about", ObjectPath.self, "What the mail is about."),
                .required("language", LanguageTag.self, "Of the mail."),
            ])
    }
}

extension UseActLink {
    public init(
        secret: LinkSecret,
        _: Void = ()
    ) {
        self.secret = secret
    }
}

extension UseActLink {
    public static var summary: String { "Gives the word of the system for whom a mail was sent to, by its link: for what the mail asks for (LinkedActs), and nothing else." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("secret", LinkSecret.self),
            ])
    }
}
