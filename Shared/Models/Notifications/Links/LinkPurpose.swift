/// What a link in a mail is good for, and nothing else.
public enum LinkPurpose: String, Word {
    case acknowledge
    case unsubscribe
    case signIn = "sign-in"

    /// The page that the link leads to, beside the API.
    public var route: Route {
        switch self {
        case .acknowledge: .get("/acknowledge/{secret}")
        case .unsubscribe: .get("/unsubscribe/{secret}")
        case .signIn: .get("/sign-in/{secret}")
        }
    }
}
