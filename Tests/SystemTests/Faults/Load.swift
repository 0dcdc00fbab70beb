import Models

/// Writers at work while something happens to the backbone.
struct Load {
    let journal: Journal
    private let start = ContinuousClock.now

    private init(_ journal: Journal) { self.journal = journal }

    /// Runs `fault` while commands are sent, then waits for rest and checks every invariant.
    ///
    /// - Parameter fault: returns what it did, in words, for the figures.
    static func run(
        _ name: String, writers: Int = 8, on backbone: Backbone, _ fault: (Journal) async throws -> String
    ) async throws {
        let invariants = try await Invariants.before(backbone)
        let proposals = (1...24).compactMap(ProposalNumber.init(rawValue:))
        let load = Load(Journal())
        var ready: [Writer] = []
        let tag = MessageID().rawValue.suffix(8).lowercased()
        for number in 1...writers {
            ready.append(try await Writer(number, of: tag, load.journal, backbone, proposals))
        }
        try await load.waitUntilKnown(tag, writers, backbone)
        let done = try await load.work(ready, fault)
        let end = ContinuousClock.now
        try await invariants.settle()
        let events = try await invariants.check(load.journal)
        print(
            """
            \(name), seed \(SeededGenerator.seed): \(done); \(load.journal.count) commands acknowledged in \
            \(load.journal.attempts) attempts, \(events) events, longest silence \
            \(load.journal.longestSilence.rounded); load \((end - load.start).rounded), at rest after \
            \((.now - end).rounded)
            """)
    }

    /// Positions are taken by parties that the proposals service knows by itself or asks for; both are tried.
    private func waitUntilKnown(_ tag: String, _ writers: Int, _ backbone: Backbone) async throws {
        try await eventually("the writers' parties") {
            try await backbone.database.count(
                "SELECT count(*) FROM notifications.contact WHERE party LIKE 'writer-\(tag)-%'") >= writers
        }
    }

    private func work(_ writers: [Writer], _ fault: (Journal) async throws -> String) async throws -> String {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for writer in writers {
                group.addTask {
                    var writer = writer
                    try await writer.work()
                }
            }
            do {
                let done = try await fault(journal)
                journal.end()
                try await group.waitForAll()
                return done
            } catch {
                journal.end()
                throw error
            }
        }
    }
}

extension Duration {
    /// For people: `1.25 s`.
    var rounded: String {
        let milliseconds = Int(self / .milliseconds(1))
        return "\(milliseconds / 1000).\(String(milliseconds % 1000 + 1000).dropFirst()) s"
    }
}
