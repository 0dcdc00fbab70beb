/// Something that did not come in time.
struct TooLate: Error, CustomStringConvertible {
    let description: String
}

/// Asks again and again until there is an answer.
///
/// - Parameters:
///   - what: completes “did not come within …”.
///   - ask: nil says that it is not so yet.
/// - Throws: ``TooLate``, or what `ask` throws.
func eventually<Value>(
    _ what: String, within limit: Duration = .seconds(30), every pause: Duration = .milliseconds(20),
    _ ask: () async throws -> Value?
) async throws -> Value {
    let deadline = ContinuousClock.now + limit
    while true {
        if let value = try await ask() { return value }
        guard ContinuousClock.now < deadline else { throw TooLate(description: "\(what) did not come within \(limit)") }
        try await Task.sleep(for: pause)
    }
}

/// As ``eventually(_:within:every:_:)``, for what is only true or not.
func eventually(
    _ what: String, within limit: Duration = .seconds(30), every pause: Duration = .milliseconds(20),
    _ isSo: () async throws -> Bool
) async throws {
    try await eventually(what, within: limit, every: pause) { try await isSo() ? () : nil }
}
