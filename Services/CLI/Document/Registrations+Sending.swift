internal import Models
internal import SourceDocument

extension Registrations {
    /// Sends every request, and says what it is doing where that takes its time.
    ///
    /// - Returns: what was registered, one line for each kind.
    func send(to client: APIClient) async throws -> [String] {
        var sending = Sending(client: client, total: count)
        try await sending.send("parties", parties)
        try await sending.send("consultations", consultations)
        try await sending.send("needs", needs)
        try await sending.send("originals", originals)
        try await sending.send("proposals", proposals)
        try await sending.send("submissions", submissions)
        try await sending.send("points", points)
        return sending.lines
    }
}

private struct Sending {
    let client: APIClient
    let total: Int
    private(set) var lines: [String] = []
    private var sent = 0
    private var said = ContinuousClock.now

    init(client: APIClient, total: Int) {
        self.client = client
        self.total = total
    }

    mutating func send<R: Request>(_ kind: String, _ requests: [R]) async throws {
        guard !requests.isEmpty else { return }
        for (index, request) in requests.enumerated() {
            do {
                _ = try await client.send(request)
            } catch let refusal as Refusal {
                throw Refusal("\(kind), number \(index + 1), after \(sent) were registered: \(refusal.description)")
            }
            sent += 1
            if said.duration(to: .now) > .seconds(2) {
                Progress.say("\(sent) of \(total) registered")
                said = .now
            }
        }
        lines.append("\(requests.count) \(kind)")
    }
}
