/// What a link in a mail is good for, and nothing else.
public enum LinkPurpose: String, Word {
    case acknowledge
    case unsubscribe
}
