internal import Models

/// What goes back to the caller: the answer, or a problem.
struct Reply: Sendable {
    let isProblem: Bool
    var data: [UInt8]
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

    /// The message that takes the reply back.
    func envelope(from source: String, to request: MessageID?) -> Envelope {
        let type = isProblem ? MessageType.problem : MessageType.answer
        var envelope = Envelope(source: source, type: type, causation: request, data: data)
        envelope.bytes = bytes
        return envelope
    }

    /// The reply, or a `tooLarge` problem where it does not fit into one message.
    var fitting: Reply {
        guard data.count > Envelope.maximumDataSize else { return self }
        return Reply(Problem(.tooLarge, detail: "The answer does not fit into one message; ask for fewer items."))
    }
}
