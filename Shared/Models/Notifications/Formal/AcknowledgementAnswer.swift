/// What a recipient answers to a notification.
public enum AcknowledgementAnswer: String, Word {
    case received
    /// Somebody else will see to it.
    case forwarded
    case cannotAct = "cannot-act"
}
