// swift-format-ignore-file
// Derived from the structures beside it by `make generate`; edited by nobody.

extension AddressChange {
    public init(
        id: AddressChangeID,
        contact: ContactID,
        email: EmailAddress? = nil,
        requestedAt: Instant,
        expires: Instant,
        formerConfirmedAt: Instant? = nil,
        newConfirmedAt: Instant? = nil,
        closedAt: Instant? = nil,
        objectionUntil: Instant? = nil,
        restoredAt: Instant? = nil,
        _: Void = ()
    ) {
        self.id = id
        self.contact = contact
        self.email = email
        self.requestedAt = requestedAt
        self.expires = expires
        self.formerConfirmedAt = formerConfirmedAt
        self.newConfirmedAt = newConfirmedAt
        self.closedAt = closedAt
        self.objectionUntil = objectionUntil
        self.restoredAt = restoredAt
    }
}

extension AddressChange: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A change of somebody's own address: it waits for both ends to confirm it, and may be put back for a while once it is carried out.",
            [
                .required("id", AddressChangeID.self),
                .required("contact", ContactID.self),
                .optional("email", EmailAddress.self, "New address. Left out once the change is over, and in the answer to a repeated command."),
                .required("requestedAt", Instant.self),
                .required("expires", Instant.self, "When it is dropped, unless both ends have confirmed it."),
                .optional("formerConfirmedAt", Instant.self, "When a reader of the present address confirmed it."),
                .optional("newConfirmedAt", Instant.self, "When a reader of the new address confirmed it."),
                .optional("closedAt", Instant.self, "When it was carried out, refused or dropped."),
                .optional("objectionUntil", Instant.self, "Until when a reader of the former address may have it put back. Left out where it was not carried out, and once it is over."),
                .optional("restoredAt", Instant.self, "When the former address was put back."),
            ])
    }
}

extension AddressChangeList {
    public init(
        changes: [AddressDestinations],
        _: Void = ()
    ) {
        self.changes = changes
    }
}

extension AddressChangeList: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "Changes of addresses that wait to be confirmed, or that may still be put back.",
            [
                .required("changes", [AddressDestinations].self),
            ])
    }
}

extension AddressChangeRefused {
    public init(
        change: AddressChangeID,
        contact: ContactID,
        party: PartyID? = nil,
        office: ActingOffice? = nil,
        _: Void = ()
    ) {
        self.change = change
        self.contact = contact
        self.party = party
        self.office = office
    }
}

extension AddressChangeRefused {
    public static var schema: Schema {
        Schema(
            of: Self.self, "Whoever reads the address of a contact said that they did not ask for another one.",
            [
                .required("change", AddressChangeID.self),
                .required("contact", ContactID.self),
                .optional("party", PartyID.self, "Party of the office; none for the secretariat, the co-chairs and operators."),
                .optional("office", ActingOffice.self, "The office of the contact."),
            ])
    }
}

extension AddressChangeRequested {
    public init(
        change: AddressChangeID,
        contact: ContactID,
        party: PartyID? = nil,
        expires: Instant,
        _: Void = ()
    ) {
        self.change = change
        self.contact = contact
        self.party = party
        self.expires = expires
    }
}

extension AddressChangeRequested {
    public static var schema: Schema {
        Schema(
            of: Self.self, "Somebody asked that their mail goes to another address: both ends are asked to confirm it.",
            [
                .required("change", AddressChangeID.self),
                .required("contact", ContactID.self),
                .optional("party", PartyID.self, "Party of the office; none for the secretariat, the co-chairs and operators."),
                .required("expires", Instant.self, "When it is dropped, unless both ends have confirmed it."),
            ])
    }
}

extension AddressChanged {
    public init(
        contact: ContactID,
        party: PartyID? = nil,
        change: AddressChangeID? = nil,
        office: ActingOffice? = nil,
        objectionUntil: Instant? = nil,
        _: Void = ()
    ) {
        self.contact = contact
        self.party = party
        self.change = change
        self.office = office
        self.objectionUntil = objectionUntil
    }
}

extension AddressChanged {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A contact is reached at another address, as they asked and both ends confirmed.",
            [
                .required("contact", ContactID.self),
                .optional("party", PartyID.self, "Party of the office; none for the secretariat, the co-chairs and operators."),
                .optional("change", AddressChangeID.self),
                .optional("office", ActingOffice.self, "The office of the contact."),
                .optional("objectionUntil", Instant.self, "Until when a reader of the former address may have it put back."),
            ])
    }
}

extension AddressDestinations {
    public init(
        change: AddressChangeID,
        state: AddressLinkState,
        former: EmailAddress? = nil,
        email: EmailAddress,
        until: Instant,
        _: Void = ()
    ) {
        self.change = change
        self.state = state
        self.former = former
        self.email = email
        self.until = until
    }
}

extension AddressDestinations: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "Where the letters about a change of address go.",
            [
                .required("change", AddressChangeID.self),
                .required("state", AddressLinkState.self, "`open` while it waits to be confirmed, `reversible` while it may be put back, `restored` once it was."),
                .optional("former", EmailAddress.self, "The address that is left. None once it was put back: it is on record again."),
                .required("email", EmailAddress.self, "New address; of a change that was put back, the one that was on record until then."),
                .required("until", Instant.self, "Until when it may be confirmed, or put back."),
            ])
    }
}

extension AddressLinkContents {
    public init(
        end: AddressEnd,
        state: AddressLinkState,
        language: LanguageTag,
        email: EmailAddress? = nil,
        expires: Instant,
        _: Void = ()
    ) {
        self.end = end
        self.state = state
        self.language = language
        self.email = email
        self.expires = expires
    }
}

extension AddressLinkContents: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "What a link that confirms an address is about, for the page that asks before anything is done.",
            [
                .required("end", AddressEnd.self),
                .required("state", AddressLinkState.self),
                .required("language", LanguageTag.self, "Language of the mail with the link."),
                .optional("email", EmailAddress.self, "New address; none once the former one was put back. Left out in the answer to a repeated command."),
                .required("expires", Instant.self, "Until when it may be confirmed or, once it was carried out, put back."),
            ])
    }
}

extension AddressRestored {
    public init(
        change: AddressChangeID,
        contact: ContactID,
        party: PartyID? = nil,
        office: ActingOffice? = nil,
        _: Void = ()
    ) {
        self.change = change
        self.contact = contact
        self.party = party
        self.office = office
    }
}

extension AddressRestored {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A reader of the former address of a contact said that its change was not asked for by its owner: it is on record again.",
            [
                .required("change", AddressChangeID.self),
                .required("contact", ContactID.self),
                .optional("party", PartyID.self, "Party of the office; none for the secretariat, the co-chairs and operators."),
                .optional("office", ActingOffice.self, "The office of the contact."),
            ])
    }
}

extension ChangeAddress {
    public init(
        contact: ContactID? = nil,
        email: EmailAddress,
        _: Void = ()
    ) {
        self.contact = contact
        self.email = email
    }
}

extension ChangeAddress {
    public static var summary: String { "Asks that your mail goes to another address. It does once the change is confirmed at both addresses, by the links of two mails, within 24 hours; what was asked for before and is not confirmed yet is dropped. For seven days after that, the former address can have it put back." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .optional("contact", ContactID.self, "Yourself, and so may be left out."),
                .required("email", EmailAddress.self, "New address."),
            ])
    }
}

extension ConfirmAddressLink {
    public init(
        secret: LinkSecret,
        end: AddressEnd,
        _: Void = ()
    ) {
        self.secret = secret
        self.end = end
    }
}

extension ConfirmAddressLink {
    public static var summary: String { "Confirms a change of address at one end, by the link in the mail that was sent there. With the second end it is carried out." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("secret", LinkSecret.self),
                .required("end", AddressEnd.self),
            ])
    }
}

extension ListAddressChanges {
    public init(
        after: String? = nil,
        limit: PageLimit? = nil,
        _: Void = ()
    ) {
        self.after = after
        self.limit = limit
    }
}

extension ListAddressChanges {
    public static var summary: String { "Lists the changes of your own address that were asked for in the last 24 hours, and those that the former address may still have put back, the newest first." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .optional("after", String.self),
                .optional("limit", PageLimit.self),
            ])
    }
}

extension RefuseAddressLink {
    public init(
        secret: LinkSecret,
        _: Void = ()
    ) {
        self.secret = secret
    }
}

extension RefuseAddressLink {
    public static var summary: String { "Drops a change of address that its owner did not ask for, by the link in the mail to the present address, or puts the former one back within seven days after the change was carried out. Ends all that somebody else may have got hold of: sessions, access tokens, ways in." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("secret", LinkSecret.self),
            ])
    }
}

extension ResolveAddressChanges {
    public init(
        changes: [AddressChangeID],
        _: Void = ()
    ) {
        self.changes = changes
    }
}

extension ResolveAddressChanges {
    public static var summary: String { "Finds where the letters about changes of addresses go, of those that wait to be confirmed or may still be put back." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("changes", [AddressChangeID].self),
            ])
    }
}

extension ShowAddressLink {
    public init(
        secret: LinkSecret,
        end: AddressEnd,
        _: Void = ()
    ) {
        self.secret = secret
        self.end = end
    }
}

extension ShowAddressLink {
    public static var summary: String { "Shows what a link that confirms an address is about. Changes nothing." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("secret", LinkSecret.self),
                .required("end", AddressEnd.self),
            ])
    }
}
