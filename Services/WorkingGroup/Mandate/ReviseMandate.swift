internal import Corrections
public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ReviseMandate: Command {
    public func perform(in unit: UnitOfWork) async throws -> Mandate {
        guard let current = try await unit.first(FindMandate()) else {
            throw Rejection(.notFound, detail: "There is no mandate on record yet.")
        }
        try requireCurrent(current)
        let revised = Mandate(
            version: current.version + 1, title: title ?? current.title, text: text ?? current.text,
            source: source ?? current.source, remit: remit ?? current.remit, coChairs: coChairs ?? current.coChairs,
            appointedBy: ClearedTerms.value(appointedBy, else: current.appointedBy, .appointedBy, cleared: clear),
            funding: funding ?? current.funding,
            fundingNote: ClearedTerms.value(fundingNote, else: current.fundingNote, .fundingNote, cleared: clear),
            reason: reason, author: unit.actor.subject,
            recordedAt: unit.now)
        let bookkeeping: Set<String> = ["version", "reason", "author", "recordedAt"]
        guard
            Rejection.differences(onRecord: current, given: revised).contains(where: { !bookkeeping.contains($0.field) }
            )
        else { throw Rejection.invalid("text", "is that of version \(current.version), and so is all the rest") }
        if try await revised.write(in: unit) { return revised }
        // Somebody else has written the same number since it was read here.
        guard let newer = try await unit.first(FindMandate()) else { throw Fault("a mandate vanished") }
        try requireCurrent(newer)
        throw Fault("a version of the mandate was neither written nor there")
    }

    /// - Throws: a conflict that shows what is on record beside what was given.
    private func requireCurrent(_ current: Mandate) throws {
        guard basedOn != current.version else { return }
        guard basedOn < current.version, basedOn > 0 else {
            throw Rejection.invalid("basedOn", "names version \(basedOn); the current one is \(current.version)")
        }
        let texts: [(field: String, onRecord: String?, given: String?)] = [
            ("title", current.title.rawValue, title?.rawValue), ("text", current.text.rawValue, text?.rawValue),
            ("source", current.source.rawValue, source?.rawValue),
            ("remit", try JSON.text(current.remit), try remit.map { try JSON.text($0) }),
            ("coChairs", try JSON.text(current.coChairs), try coChairs.map { try JSON.text($0) }),
            ("appointedBy", current.appointedBy?.rawValue, appointedBy?.rawValue),
            ("funding", current.funding.rawValue, funding?.rawValue),
            ("fundingNote", current.fundingNote?.rawValue, fundingNote?.rawValue),
        ]
        throw Rejection.changedMeanwhile(
            """
            The mandate was changed meanwhile: you have read version \(basedOn), now it is version \(current.version) \
            by \(current.author), \(current.recordedAt).
            """,
            [("basedOn", "\(current.version)", "\(basedOn)")] + texts.filter { $0.given != nil })
    }
}
