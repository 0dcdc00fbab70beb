internal import Models

/// What went wrong, in words for whoever sits at the terminal.
struct Refusal: Error, CustomStringConvertible {
    /// Without the name of the program, to be told as a part of something else.
    let words: String

    var description: String { "npp16: \(words)" }

    init(_ words: String) { self.words = words }

    init(_ problem: Problem) {
        var lines = ["\(problem.title) (\(problem.status))" + (problem.detail.map { ": \($0)" } ?? "")]
        for field in problem.errors ?? [] { lines.append("  \(field.field): \(field.detail)") }
        words = lines.joined(separator: "\n")
    }
}
