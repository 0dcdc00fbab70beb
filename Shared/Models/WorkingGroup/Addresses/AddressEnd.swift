/// Which address of a change a link was sent to.
public enum AddressEnd: String, Word {
    /// The one on record, which is left.
    case former
    case new

    /// What the link in the mail to this end is good for.
    public var purpose: LinkPurpose {
        switch self {
        case .former: .formerAddress
        case .new: .newAddress
        }
    }
}
