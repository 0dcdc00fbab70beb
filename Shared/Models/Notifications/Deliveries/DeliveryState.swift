/// Where a message is on its way.
public enum DeliveryState: String, Word {
    case queued
    /// Waits for the end of quiet hours, or for a digest.
    case held
    case sending
    /// The mail server took it.
    case sent
    /// The recipient's own mail server reported that it took it.
    case accepted
    /// The mail server took it, and it came back.
    case bounced
    /// The mail server refused it, or it was tried too often.
    case failed
    /// It is not known whether the mail server took it. A person decides.
    case unsettled
    /// It was not sent at all.
    case suppressed
    /// Was sent with others in one mail, a digest.
    case digested
}
