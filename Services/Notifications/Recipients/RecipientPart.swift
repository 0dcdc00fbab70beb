internal import Models

/// A part of a list of recipients, by their ids.
struct RecipientPart {
    let recipients: [NotificationRecipient]
    /// The last one of this part, where others follow.
    let next: Line?

    /// Recipients that are shown at once.
    static let size = 1000

    /// - Parameters:
    ///   - sorted: all of them, by their ids.
    ///   - after: the one after whom the part begins.
    init(of sorted: [NotificationRecipient], after: Line?) {
        let rest = after.map { after in sorted.drop { $0.recipient.rawValue <= after.rawValue } } ?? sorted[...]
        recipients = Array(rest.prefix(Self.size))
        next = recipients.count < rest.count ? recipients.last?.recipient : nil
    }
}
