/// What one text may name: nothing, one object, or several that are called the same.
public struct ResolvedReference: Codable, Sendable, Equatable {
    public let text: String
    public let objects: [NamedObject]
}

/// An object with what people call it.
public struct NamedObject: Codable, Sendable, Equatable {
    public let id: String
    /// Its name, number or title; nil where it has none.
    public let label: String?
    /// What those who may know more call it, such as a person by name; nil where that is not for the reader. It stands in no
    /// receipt.
    public let personalLabel: String?
}
