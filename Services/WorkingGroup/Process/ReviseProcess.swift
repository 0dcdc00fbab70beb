public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ReviseProcess: Command {
    public func perform(in unit: UnitOfWork) async throws -> ProcessDefinition {
        guard let current = try await unit.first(FindProcess()) else { throw Rejection.processUndefined }
        try requireCurrent(current)
        try terms.check()
        guard terms != current.terms else {
            throw Rejection.invalid("reason", "is given, and nothing differs from version \(current.version)")
        }
        try ProcessRevision(from: current.terms, to: terms).check()
        let revised = ProcessDefinition(
            version: current.version + 1, terms: terms, reason: reason, author: unit.actor.subject,
            recordedAt: unit.now)
        guard try await revised.write(in: unit) else {
            // Somebody else has written the same number since it was read here.
            guard let newer = try await unit.first(FindProcess()) else { throw Fault("a process vanished") }
            try requireCurrent(newer)
            throw Fault("a version of the process was neither written nor there")
        }
        try unit.tell(
            ProcessRevised(version: revised.version, terms: terms), about: .process, reason: reason.rawValue)
        return revised
    }

    private func requireCurrent(_ current: ProcessDefinition) throws {
        guard basedOn != current.version else { return }
        guard basedOn < current.version, basedOn > 0 else {
            throw Rejection.invalid("basedOn", "names version \(basedOn); the current one is \(current.version)")
        }
        throw Rejection.changedMeanwhile(
            """
            The process was revised meanwhile: you have read version \(basedOn), now it is version \(current.version) \
            by \(current.author), \(current.recordedAt).
            """,
            [("basedOn", "\(current.version)", "\(basedOn)")])
    }
}
