/// The answer to one of a call's guiding questions.
public struct GuidedAnswer: Codable, Sendable, Equatable {
    public let question: QuestionNumber
    public let text: Prose
}
