internal import CLI
internal import Models

/// Prints what happens, and how long it took.
struct Stage {
    private(set) var count = 0
    private let start = ContinuousClock.now

    var elapsed: Duration { start.duration(to: .now) }

    /// Plays one step, whose result says what happened.
    ///
    /// - Throws: `Refusal` that names the step.
    mutating func step(_ title: String, _ play: () async throws -> String) async throws {
        count += 1
        let start = ContinuousClock.now
        let label = "\(String(count).leftPadded(to: 2)). \(title.padded(to: 38))"
        do {
            let outcome = try await play()
            Progress.show("\(label) \(start.duration(to: .now).rounded.leftPadded(to: 7))  \(outcome)")
        } catch let refusal as Refusal {
            Progress.show("\(label) FAILED")
            throw Refusal("step \(count), \(title): \(refusal.words)")
        }
    }
}

extension TimeZoneName {
    /// - Throws: `Refusal` for a name that the scenes themselves have wrong.
    static func named(_ name: String) throws -> TimeZoneName {
        guard let zone = TimeZoneName(rawValue: name) else { throw Refusal("\(name) is a time zone") }
        return zone
    }
}

/// - Throws: `Refusal` where something is not as it should be.
func expect<Value: Equatable>(_ what: String, _ found: Value, _ wanted: Value) throws {
    guard found == wanted else { throw Refusal("\(what): expected \(wanted), found \(found)") }
}

/// Asks again until there is an answer, for what follows from an event a moment later.
///
/// - Throws: `Refusal` when it does not come in time.
func eventually<Value>(_ what: String, _ ask: () async throws -> Value?) async throws -> Value {
    let deadline = ContinuousClock.now + .seconds(15)
    while ContinuousClock.now < deadline {
        if let value = try await ask() { return value }
        try await Task.sleep(for: .milliseconds(20))
    }
    throw Refusal("\(what) did not come within 15 s")
}
