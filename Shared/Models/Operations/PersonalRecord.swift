/// One thing that a service keeps about a person.
public struct PersonalRecord: Codable, Sendable, Equatable {
    /// What it is: the name of a table, e.g. `focal-point`.
    public let kind: String
    /// How long it is kept.
    public let kept: String
    /// What it says. Secrets, and what they are known again by, are left out.
    public let fields: [PersonalField]
}
