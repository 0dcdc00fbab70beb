/// A link by which somebody confirms a change of address, or refuses it.
public struct AddressLink: Codable, Sendable, Equatable {
    public let change: AddressChangeID
    /// Of the mail with the link.
    public let language: LanguageTag
}
