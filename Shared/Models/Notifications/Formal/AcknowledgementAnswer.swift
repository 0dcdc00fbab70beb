/// What a recipient answers to a notification.
public enum AcknowledgementAnswer: String, Word {
    case received
    /// Somebody else will see to it.
    case forwarded
    case cannotAct = "cannot-act"
}

extension AcknowledgementAnswer {
    /// What stands beside the answer.
    static let rules: [FieldRule] = [
        .needed(
            "note", "must say to whom it was forwarded, or why you cannot act", unless: "answer",
            isOneOf: [Self.received])
    ]
}
