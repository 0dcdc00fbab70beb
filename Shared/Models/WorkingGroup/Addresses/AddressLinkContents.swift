/// What a link that confirms an address is about, for the page that asks before anything is done.
public struct AddressLinkContents: Codable, Sendable, Equatable {
    public let end: AddressEnd
    public let state: AddressLinkState
    /// Language of the mail with the link.
    public let language: LanguageTag
    /// New address; none once the former one was put back. Left out in the answer to a repeated command.
    public var email: EmailAddress?
    /// Until when it may be confirmed or, once it was carried out, put back.
    public let expires: Instant
}

extension AddressLinkContents: PersonalAnswer {
    public var impersonal: AddressLinkContents {
        var impersonal = self
        impersonal.email = nil
        return impersonal
    }
}

/// What became of a change at the end of a link.
public enum AddressLinkState: String, Word {
    /// Neither confirmed here nor refused.
    case open
    /// Confirmed here, and not at the other end yet.
    case confirmed
    case carriedOut = "carried-out"
    case refused
    /// Carried out, and the reader of the former address may have it put back.
    case reversible
    /// The former address was put back after the change had been carried out.
    case restored
}
