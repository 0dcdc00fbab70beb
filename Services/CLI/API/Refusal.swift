internal import Models

/// What went wrong, in words for whoever sits at the terminal.
struct Refusal: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = "npp16: \(description)" }

    init(_ problem: Problem) {
        var lines = ["npp16: \(problem.title) (\(problem.status))" + (problem.detail.map { ": \($0)" } ?? "")]
        for field in problem.errors ?? [] { lines.append("  \(field.field): \(field.detail)") }
        description = lines.joined(separator: "\n")
    }
}
