internal import Models

/// What goes back to the caller: the answer, or a problem.
struct Reply: Sendable {
    let isProblem: Bool
    let data: [UInt8]

    init(isProblem: Bool, data: [UInt8]) {
        self.isProblem = isProblem
        self.data = data
    }

    init(answer data: [UInt8]) {
        self.init(isProblem: false, data: data)
    }

    init(_ problem: Problem) {
        // A problem holds strings and numbers only: encoding it cannot fail.
        self.init(isProblem: true, data: (try? JSON.encode(problem)) ?? Array("{}".utf8))
    }
}
