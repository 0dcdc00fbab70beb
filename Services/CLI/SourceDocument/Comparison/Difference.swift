/// Something in which the document and the record are not the same.
public struct Difference: Sendable, Equatable, Encodable {
    public enum Kind: String, Sendable, Encodable {
        /// The document has it and the record does not.
        case missing
        /// Both have it, and not the same.
        case conflict
        /// The record has it and the document does not say it in that form.
        case additional
    }

    public let kind: Kind
    /// Where the document says it.
    public let line: Int?
    public let detail: String
}
