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
    /// Of somebody who acts; nil for all other objects.
    public let holder: OfficeHolder?
}

/// Who acts in an office, as far as a reader may know: for whoever says it in other words than those of the label.
public struct OfficeHolder: Codable, Sendable, Equatable {
    public let office: ActingOffice
    /// Whether the office is held no more.
    public let isOver: Bool
    /// Of a person; nil for an account, and where that is not for the reader.
    public let name: Line?
    /// Of the secretariat.
    public let unit: Line?
}
