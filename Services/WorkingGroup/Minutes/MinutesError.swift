internal import Models

/// Why a part of a line cannot be read, and where.
struct MinutesError: Error, Hashable, Sendable {
    /// Of the first character that does not fit, counted from 1.
    let column: Int
    let detail: ProblemText
    /// Whether a day was meant, and only which one is not clear.
    var isOfDate = false
}
