/// A run of words with the same fate.
public struct DiffPart: Codable, Sendable, Equatable {
    public let kind: DiffKind
    public let text: String
}

/// What became of a piece of text.
public enum DiffKind: String, Word {
    case same
    case removed
    case added
}
