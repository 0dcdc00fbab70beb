import Models
import Reactor
import Testing

/// Sends a request that has to be refused.
///
/// - Parameter field: the field that has to be named as wrong.
@Reactor func refuses<R: Request>(
    _ request: R, _ speaker: Speaker, _ status: Int, field: String? = nil, _ words: String...,
    sourceLocation: SourceLocation = #_sourceLocation
) async throws {
    let answer = try await speaker.attempt(request)
    #expect(answer.status == status, "\(answer.text)", sourceLocation: sourceLocation)
    guard let field else { return }
    let problem = answer.problem?.errors?.first { $0.field == field }
    #expect(problem != nil, "\(answer.text)", sourceLocation: sourceLocation)
    for word in words {
        #expect(problem?.detail.contains(word) == true, "\(answer.text)", sourceLocation: sourceLocation)
    }
}

/// Lets time do what it asks for, and all services know; then something has to be so.
@Reactor func settled(
    _ what: String, sourceLocation: SourceLocation = #_sourceLocation, _ condition: @Reactor () async throws -> Bool
) async throws {
    try await Installation.running.sweep()
    #expect(try await condition(), "\(what)", sourceLocation: sourceLocation)
}
