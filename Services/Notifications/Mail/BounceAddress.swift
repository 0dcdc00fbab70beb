public import Models

/// The envelope's sender of one mail (VERP): what comes back to it says by itself which mail it is about.
///
/// `bounces+DELIVERY-KEY@example.org`, where the key is known to the ledger and to whoever got the mail: nobody else can
/// report a bounce.
public struct BounceAddress: Sendable, Equatable {
    public let delivery: DeliveryID
    public let key: String

    public static let keyLength = 12

    public init(delivery: DeliveryID, key: String) {
        self.delivery = delivery
        self.key = key
    }

    /// - Returns: nil where no address of 64 characters before the @ would hold it.
    public func address(in mailbox: EmailAddress) -> EmailAddress? {
        let (local, domain) = (mailbox.mailbox, mailbox.domain)
        let name = "\(local)+\(delivery)-\(key)"
        return name.utf8.count <= 64 ? EmailAddress(rawValue: "\(name)@\(domain)") : nil
    }

    /// Finds the address in the value of a field such as `Delivered-To`.
    public init?(in field: String, of mailbox: EmailAddress) {
        let (local, domain) = (mailbox.mailbox, mailbox.domain)
        guard let start = field.lowercased().firstRange(of: "\(local)+".lowercased()),
            let end = field.lowercased()[start.upperBound...].firstRange(of: "@\(domain)".lowercased())
        else { return nil }
        let tag = field.lowercased()[start.upperBound..<end.lowerBound]
        guard let dash = tag.lastIndex(of: "-"), let delivery = DeliveryID(rawValue: String(tag[..<dash])),
            tag[dash...].count == Self.keyLength + 1
        else { return nil }
        self.init(delivery: delivery, key: String(tag[dash...].dropFirst()))
    }
}
