/// Where a request for more time stands.
public enum ExtensionState: String, Word {
    case requested
    case approved
    case declined
}
