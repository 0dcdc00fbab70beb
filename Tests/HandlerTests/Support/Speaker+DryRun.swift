import Messaging
import Models
import Reactor

/// Commands that are run dry.
extension Speaker {
    /// What comes back, also where it is a "no".
    @Reactor func attemptDry<R: Request>(_ command: R, key: MessageID = MessageID()) async throws -> Answer {
        try await answer(R.definition.name, try JSON.encode(command), key: key, isDry: true)
    }

    /// - Throws: ``Refused`` for what is answered with a problem.
    @Reactor func runDry<R: Request>(_ command: R, key: MessageID = MessageID()) async throws -> DryRun {
        let answer = try await attemptDry(command, key: key)
        if let problem = answer.problem { throw Refused(problem: problem) }
        return try answer.envelope.decode(DryRun.self)
    }

    /// Who would hear of a command.
    @Reactor func preview<R: Request>(
        _ command: R, in language: LanguageTag = .english
    ) async throws -> NoticesPreview {
        let run = try await runDry(command)
        return try await send(
            PreviewNotices(service: R.definition.name.owner ?? service, events: run.events, language: language))
    }
}
