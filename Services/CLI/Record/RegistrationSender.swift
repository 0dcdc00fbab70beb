internal import Models

/// Sends requests that register what is on record, kind by kind, and shows how far it is.
struct RegistrationSender {
    private let client: APIClient
    private let isShown: Bool
    private var sent = 0
    /// What was registered, one line for each kind.
    private(set) var lines: [String] = []

    /// - Parameter isShown: prints each kind with the time it took.
    init(client: APIClient, isShown: Bool) {
        self.client = client
        self.isShown = isShown
    }

    /// - Throws: a refusal that says which request it was, and how many before it were carried out.
    mutating func send<R: Request>(_ kind: String, _ requests: [R]) async throws {
        guard !requests.isEmpty else { return }
        let start = ContinuousClock.now
        var said = start
        for (index, request) in requests.enumerated() {
            do {
                _ = try await client.send(request)
            } catch let refusal as Refusal {
                throw Refusal("\(kind), number \(index + 1), after \(sent) were registered: \(refusal.words)")
            }
            sent += 1
            if said.duration(to: .now) > .seconds(2) {
                Progress.say("\(index + 1) of \(requests.count) \(kind)")
                said = .now
            }
        }
        lines.append("\(requests.count) \(kind)")
        guard isShown else { return }
        Progress.show(
            "\(String(requests.count).leftPadded(to: 4)) \(kind.padded(to: 14)) \(start.duration(to: .now).rounded)")
    }
}
