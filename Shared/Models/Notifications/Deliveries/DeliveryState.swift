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
    /// It was taken, and came back.
    case bounced
    /// It was refused, or tried too often.
    case failed
    /// Nobody knows whether it was taken: a person decides.
    case unsettled
    /// It was not tried.
    case suppressed
    /// Came with others in one mail.
    case digested
}
