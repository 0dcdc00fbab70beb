/// Corrects what is on record of a delegate, with the reason. What is left out stays.
public struct CorrectDelegate: Request {
    public typealias Answer = Delegate

    public static let definition = define(
        "working-group.delegates.correct", .command, for: .parties, .post("/delegates/{delegate}/corrections"))

    public let delegate: DelegateID
    public let reason: Prose
    public let name: Line?
    public let email: EmailAddress?
    public let function: Line?
    public let isHead: Bool?
    public let letter: Line?
}

extension CorrectDelegate: Limiting {
    public static let rules: [FieldRule] = [.revises("name", "email", "function", "isHead", "letter")]
}
