internal import Models

/// What goes back to the caller: the answer, or a problem.
struct Reply: Sendable {
    let isProblem: Bool
    let data: [UInt8]
    /// Beside the data, in a frame of their own.
    var bytes: [UInt8] = []

    init(isProblem: Bool, data: [UInt8]) {
        self.isProblem = isProblem
        self.data = data
    }

    init(_ answer: some Encodable) throws {
        self.init(answer: try JSON.encode(answer))
        bytes = carriedBytes(of: answer)
    }

    init(answer data: [UInt8]) {
        self.init(isProblem: false, data: data)
    }

    init(_ problem: Problem) {
        // A problem holds strings and numbers only: encoding it cannot fail.
        self.init(isProblem: true, data: (try? JSON.encode(problem)) ?? Array("{}".utf8))
    }

    /// The reply, or what a caller is told of one that no message carries.
    var fitting: Reply {
        guard data.count > Envelope.maximumDataSize else { return self }
        return Reply(Problem(.tooLarge, detail: "The answer does not fit into one message; ask for fewer items."))
    }
}
