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
    /// A report about another address than the one that was written to: whoever reads there has mail passed on.
    case elsewhere
    /// A mail of our own that came back as it was: nothing is done, so that nothing goes round.
    case loop
    /// A report that does not say what became of which mail.
    case unclear
    /// A report about no mail of ours.
    case stranger
}
