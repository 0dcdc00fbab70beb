/// What texts may name.
public struct ResolvedReferences: Codable, Sendable, Equatable {
    /// One for each text, in the order of the texts.
    public let references: [ResolvedReference]
    /// Ends a refusal, with a space before; where it was asked for and anything is near.
    public let hint: String?
    /// The hint with its pattern and values.
    public let hintText: ProblemText?
}
