/// What a mail belongs to; formal notifications and what asks for an answer belong to none of the optional ones.
public enum MailCategory: String, Word {
    /// Formal notifications: nobody can unsubscribe.
    case formal
    /// What the follow-up needs of the recipient, such as an action proposed to it: nobody can unsubscribe.
    case required
    /// Numbered notifications for information.
    case information
    /// What others did.
    case updates

    public var isOptional: Bool { self == .information || self == .updates }
}
