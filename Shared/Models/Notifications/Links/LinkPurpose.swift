/// What a link in a mail is good for, and nothing else.
public enum LinkPurpose: String, Word {
    case acknowledge
    case unsubscribe
    case signIn = "sign-in"
    /// Confirms or refuses, at the address on record, that mail goes to another one; has it put back once that was carried out.
    case formerAddress = "former-address"
    /// Confirms that somebody reads the new address.
    case newAddress = "new-address"
    /// Acts on what a mail is about (``LinkedActs``), as whom the mail was sent to.
    case act
    /// Says that it was not oneself who acted by a link.
    case disown

    /// The page that the link leads to, beside the API.
    public var route: Route {
        switch self {
        case .acknowledge: .get("/acknowledge/{secret}")
        case .unsubscribe: .get("/unsubscribe/{secret}")
        case .signIn: .get("/sign-in/{secret}")
        case .formerAddress: .get("/former-address/{secret}")
        case .newAddress: .get("/new-address/{secret}")
        case .act: .get("/l/{secret}")
        case .disown: .get("/not-me/{secret}")
        }
    }
}
