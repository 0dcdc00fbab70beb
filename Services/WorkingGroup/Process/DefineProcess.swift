public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension DefineProcess: Command {
    public func perform(in unit: UnitOfWork) async throws -> ProcessDefinition {
        try terms.check()
        let definition = ProcessDefinition(
            version: 1, terms: terms, author: unit.actor.subject, recordedAt: unit.now)
        if try await definition.write(in: unit) {
            try unit.tell(ProcessDefined(version: 1, terms: terms), about: .process)
            return definition
        }
        // A repetition is a repetition still when the process was revised meanwhile.
        guard let first = try await unit.first(FindProcess(version: 1)) else { throw Fault("a process vanished") }
        do {
            try Rejection.requireSame("process", first.terms.name.en, onRecord: first.terms, given: terms)
        } catch let error as Rejection {
            throw Rejection(
                .conflict,
                detail: """
                    A process is defined already, with other content. What has changed since is a revision: \
                    `npp16 process revise --file process.json`.
                    """,
                fields: error.fields)
        }
        return first
    }
}
