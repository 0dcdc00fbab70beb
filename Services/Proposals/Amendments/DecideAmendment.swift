public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension DecideAmendment: Command {
    public func perform(in unit: UnitOfWork) async throws -> Amendment {
        guard let known = try await unit.first(LockAmendment(id: amendment)) else {
            throw Rejection.notFound("amendment", amendment)
        }
        guard known.state == .proposed else {
            throw Rejection(.transitionRefused, detail: "The amendment was \(known.state.rawValue) before.")
        }
        let result = accept ? try await write(known, unit) : nil
        if !accept, note == nil { throw Rejection.invalid("note", "is needed where an amendment is declined") }
        let decided = Amendment(
            id: known.id, proposal: known.proposal, version: known.version, offset: known.offset, quote: known.quote,
            replacement: known.replacement, reason: known.reason, party: known.party, by: known.by, at: known.at,
            state: accept ? .accepted : .declined, decidedBy: try unit.actor.signature, decidedAt: unit.now,
            decisionNote: note, resultingVersion: result)
        unit.enqueue(
            """
            UPDATE amendment SET state = \(decided.state), decided_by = \(decided.decidedBy),
                decided_at = \(decided.decidedAt), decision_note = \(note), resulting_version = \(result)
            WHERE id = \(amendment)
            """)
        try unit.tell(
            AmendmentDecided(
                amendment: amendment, proposal: known.proposal, state: decided.state, party: known.party,
                resultingVersion: result),
            about: "proposal:\(known.proposal.rawValue)", reason: note?.rawValue)
        return decided
    }

    /// The amended text as a new version, which names whose amendment it is.
    @Reactor private func write(_ known: Amendment, _ unit: UnitOfWork) async throws -> Int {
        _ = try await LockProposal(number: known.proposal).open(in: unit)
        let current = try await CurrentText(proposal: known.proposal).based(
            on: known.version, field: "amendment", given: "“\(known.quote)” → “\(known.replacement)”", in: unit)
        guard let text = AmendmentPlace.text(current.text, known.quote, at: known.offset, known.replacement) else {
            throw Fault("an amendment that makes no text")
        }
        let author = known.party?.rawValue ?? known.by.rawValue
        let written = WrittenVersion(
            proposal: known.proposal, version: try await unit.first(NextVersion(proposal: known.proposal)) ?? 1,
            language: current.language, title: current.title, text: text, session: session,
            reason: Prose(rawValue: "Amendment by \(author)" + (note.map { ": \($0)" } ?? "")), amendment: known.id)
        try written.publish(in: unit)
        return written.version
    }
}
