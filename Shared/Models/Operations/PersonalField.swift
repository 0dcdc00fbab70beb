/// What is kept about a person under one name.
public struct PersonalField: Codable, Sendable, Equatable {
    public let name: String
    public let value: String
}
