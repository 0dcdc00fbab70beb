package import Models

/// What went wrong, in words for the person at the terminal.
package struct Refusal: Error, CustomStringConvertible {
    /// Without the name of the program, to be told as a part of something else.
    package let words: String

    package var description: String { "npp16: \(words)" }

    package init(_ words: String) { self.words = words }

    package init(_ problem: Problem) {
        var lines = ["\(problem.title) (\(problem.status))" + (problem.detail.map { ": \($0)" } ?? "")]
        for field in problem.errors ?? [] { lines.append("  \(field.field): \(field.detail)") }
        words = lines.joined(separator: "\n")
    }
}
