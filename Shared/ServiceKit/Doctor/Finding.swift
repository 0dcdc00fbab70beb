public import Models

/// One thing that was looked at, and how it is.
public struct Finding: Sendable, Equatable {
    public enum Grade: String, Sendable {
        case good = "ok"
        /// Nothing that keeps anybody from anything yet.
        case doubtful = "??"
        case bad = "!!"
    }

    public let grade: Grade
    /// What was looked at, in a word or two.
    public let subject: String
    /// What was seen.
    public let detail: String
    /// What to do; nil where nothing is to be done.
    public let advice: String?

    private init(_ grade: Grade, _ subject: String, _ detail: String, _ advice: String?) {
        (self.grade, self.subject, self.detail, self.advice) = (grade, subject, detail, advice)
    }

    public static func good(_ subject: String, _ detail: String) -> Finding { Finding(.good, subject, detail, nil) }

    public static func doubtful(_ subject: String, _ detail: String, _ advice: String) -> Finding {
        Finding(.doubtful, subject, detail, advice)
    }

    public static func bad(_ subject: String, _ detail: String, _ advice: String) -> Finding {
        Finding(.bad, subject, detail, advice)
    }

    /// Something that a service says of itself.
    public init(_ subject: String, _ condition: HealthCondition) {
        let reason = condition.reason.map { " (\($0))" } ?? ""
        self.init(
            condition.kind.effect == .later ? .doubtful : .bad, subject, condition.detail.rawValue + reason,
            condition.advice.rawValue)
    }

    /// A line, and below it what to do.
    public var text: String {
        let line = "\(grade.rawValue)  \(subject): \(detail)"
        return advice.map { "\(line)\n      \($0)" } ?? line
    }
}
