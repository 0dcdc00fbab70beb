/// Asks that your mail goes to another address. It does once the change is confirmed at both addresses, by the links of two
/// mails, within 24 hours; what was asked for before and is not confirmed yet is dropped. For seven days after that, the former
/// address can have it put back.
public struct ChangeAddress: Request {
    public typealias Answer = AddressChange

    public static let definition = define(
        "working-group.addresses.change", .command, for: .accounts, .post("/address-changes"), isGrave: true)

    /// Yourself, and so may be left out.
    public let contact: ContactID?
    /// New address.
    public let email: EmailAddress
}
