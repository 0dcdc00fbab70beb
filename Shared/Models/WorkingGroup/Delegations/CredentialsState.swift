/// Where the credentials of a delegate stand.
public enum CredentialsState: String, Word {
    case submitted
    case provisional
    case accepted
    case rejected
}
