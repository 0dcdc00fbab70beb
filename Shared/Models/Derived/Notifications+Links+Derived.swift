// swift-format-ignore-file
// Derived from the structures beside it by `make generate`; edited by nobody.

extension AcknowledgeByLink {
    public init(
        secret: LinkSecret,
        answer: AcknowledgementAnswer,
        note: Line? = nil,
        _: Void = ()
    ) {
        self.secret = secret
        self.answer = answer
        self.note = note
    }
}

extension AcknowledgeByLink {
    public static var summary: String { "Answers a notification by the link in its mail." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("secret", LinkSecret.self),
                .required("answer", AcknowledgementAnswer.self),
                .optional("note", Line.self),
            ])
    }
}

extension ActLink {
    public init(
        letter: DeliveryID,
        contact: ContactID,
        about: ObjectPath,
        language: LanguageTag,
        expires: Instant,
        _: Void = ()
    ) {
        self.letter = letter
        self.contact = contact
        self.about = about
        self.language = language
        self.expires = expires
    }
}

extension ActLink: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A link by which somebody acts, as it was sent.",
            [
                .required("letter", DeliveryID.self, "The mail in which it stands."),
                .required("contact", ContactID.self, "Whom the mail was sent to."),
                .required("about", ObjectPath.self, "What the mail is about."),
                .required("language", LanguageTag.self, "Of the mail."),
                .required("expires", Instant.self),
            ])
    }
}

extension AddressLink {
    public init(
        change: AddressChangeID,
        language: LanguageTag,
        _: Void = ()
    ) {
        self.change = change
        self.language = language
    }
}

extension AddressLink: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A link by which somebody confirms a change of address, or refuses it.",
            [
                .required("change", AddressChangeID.self),
                .required("language", LanguageTag.self, "Of the mail with the link."),
            ])
    }
}

extension DisownLink {
    public init(
        secret: LinkSecret,
        _: Void = ()
    ) {
        self.secret = secret
    }
}

extension DisownLink {
    public static var summary: String { "Says that whoever acted by the link of a mail was not whom it was sent to: all such links of theirs are void from then on, and the secretariat hears of it." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("secret", LinkSecret.self, "Of the link itself, or of the one in the mail that says what was done by it."),
            ])
    }
}

extension FindActLink {
    public init(
        secret: LinkSecret,
        _: Void = ()
    ) {
        self.secret = secret
    }
}

extension FindActLink {
    public static var summary: String { "Finds on what a link of a mail acts, and for whom." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("secret", LinkSecret.self),
            ])
    }
}

extension FindAddressLink {
    public init(
        secret: LinkSecret,
        end: AddressEnd,
        _: Void = ()
    ) {
        self.secret = secret
        self.end = end
    }
}

extension FindAddressLink {
    public static var summary: String { "Finds which change of address a link of a mail is about." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("secret", LinkSecret.self),
                .required("end", AddressEnd.self, "Where the mail was sent to."),
            ])
    }
}

extension FindSignInLink {
    public init(
        secret: LinkSecret,
        _: Void = ()
    ) {
        self.secret = secret
    }
}

extension FindSignInLink {
    public static var summary: String { "Finds what a link of a mail lets somebody into." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("secret", LinkSecret.self),
            ])
    }
}

extension LinkContents {
    public init(
        purpose: LinkPurpose,
        language: LanguageTag,
        subject: Line,
        number: NotificationNumber? = nil,
        done: Line? = nil,
        note: Line? = nil,
        expires: Instant,
        _: Void = ()
    ) {
        self.purpose = purpose
        self.language = language
        self.subject = subject
        self.number = number
        self.done = done
        self.note = note
        self.expires = expires
    }
}

extension LinkContents: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "What a link in a mail is about, for the page that asks before anything is done.",
            [
                .required("purpose", LinkPurpose.self),
                .required("language", LanguageTag.self, "Language of the mail with the link."),
                .required("subject", Line.self, "What it is about, in that language."),
                .optional("number", NotificationNumber.self),
                .optional("done", Line.self, "What was answered before, or `unsubscribed`."),
                .optional("note", Line.self, "Note given with the answer."),
                .required("expires", Instant.self),
            ])
    }
}

extension LinksDisowned {
    public init(
        contact: ContactID,
        party: PartyID,
        about: ObjectPath,
        _: Void = ()
    ) {
        self.contact = contact
        self.party = party
        self.about = about
    }
}

extension LinksDisowned {
    public static var schema: Schema {
        Schema(
            of: Self.self, "Somebody who reads the mail to a contact said that they have not acted by its links, or that it is not for them: the links act no more.",
            [
                .required("contact", ContactID.self),
                .required("party", PartyID.self),
                .required("about", ObjectPath.self, "What the link acts on that was disowned."),
            ])
    }
}

extension ShowLink {
    public init(
        secret: LinkSecret,
        purpose: LinkPurpose,
        _: Void = ()
    ) {
        self.secret = secret
        self.purpose = purpose
    }
}

extension ShowLink {
    public static var summary: String { "Shows what a link in a mail is about. Changes nothing." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("secret", LinkSecret.self),
                .required("purpose", LinkPurpose.self),
            ])
    }
}

extension SignInLink {
    public init(
        signIn: SignInID,
        _: Void = ()
    ) {
        self.signIn = signIn
    }
}

extension SignInLink: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A link by which somebody signs in.",
            [
                .required("signIn", SignInID.self),
            ])
    }
}

extension UnsubscribeByLink {
    public init(
        secret: LinkSecret,
        _: Void = ()
    ) {
        self.secret = secret
    }
}

extension UnsubscribeByLink {
    public static var summary: String { "Unsubscribes the recipient of a mail from its category, by the link in the mail." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("secret", LinkSecret.self),
            ])
    }
}
