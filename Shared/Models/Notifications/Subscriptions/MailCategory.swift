/// What a mail belongs to; formal notifications and what asks for an answer belong to none of the optional ones.
public enum MailCategory: String, Word {
    /// Formal notifications: nobody can unsubscribe.
    case formal
    /// Mail that asks the recipient to act, such as a proposed action. Nobody can unsubscribe.
    case required
    /// Numbered notifications for information.
    case information
    /// Mail about what others did.
    case updates
    /// Mail about what the recipient follows.
    case followed

    public var isOptional: Bool { self == .information || self == .updates || self == .followed }
}
