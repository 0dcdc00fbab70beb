/// What a mail in the mailbox for bounces turned out to be.
public enum BounceKind: String, Word {
    /// The mail did not arrive and will not.
    case failed
    /// It has not arrived yet.
    case delayed
    /// The recipient's mail server took it.
    case delivered
    /// A program answered in somebody's absence.
    case autoReply = "auto-reply"
    /// Report about another address than the one written to: the recipient forwards mail.
    case elsewhere
    /// One of our own mails, returned unchanged. Ignored, so that no loop arises.
    case loop
    /// Report that does not say which mail it is about, or what became of it.
    case unclear
    /// Report about a mail that was not sent from here.
    case stranger
}
