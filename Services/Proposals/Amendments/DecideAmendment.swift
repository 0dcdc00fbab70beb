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
            throw Rejection(.transitionRefused, detail: "The amendment was \(word: known.state) before.")
        }
        let result = accept ? try await write(known, unit) : nil
        let decided = Amendment(
            id: known.id, proposal: known.proposal, version: known.version, offset: known.offset, quote: known.quote,
            replacement: known.replacement, reason: known.reason, party: known.party, by: known.by, at: known.at,
            state: accept ? .accepted : .declined, decidedBy: unit.actor.subject, decidedAt: unit.now,
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
            about: Subject(known.proposal), reason: note?.rawValue)
        return decided
    }

    /// The amended text as a new version, which names whose amendment it is.
    @Reactor private func write(_ known: Amendment, _ unit: UnitOfWork) async throws -> Int {
        _ = try await LockProposal(number: known.proposal).open(in: unit)
        guard let current = try await unit.first(CurrentText(proposal: known.proposal)),
            let locked = try await unit.first(LockAmendment(id: known.id))
        else { throw Fault("an amendment to no text") }
        let place = try Self.place(of: locked, in: current)
        guard let text = AmendmentPlace.text(current.text, known.quote, at: place, known.replacement) else {
            throw Rejection(
                .conflict,
                detail: "With this amendment the text of proposal \(known.proposal) would not be \(Prose.rule.words)."
            )
        }
        let author = known.party?.rawValue ?? known.by.rawValue
        let written = WrittenVersion(
            proposal: known.proposal, version: try await unit.first(NextVersion(proposal: known.proposal)) ?? 1,
            language: current.language, title: current.title, text: text, session: session,
            reason: Prose(cutting: "Amendment by \(author)" + (note.map { ": \($0)" } ?? "")), amendment: known.id)
        try written.publish(in: unit)
        return written.version
    }

    /// Where its words stand now. What changed elsewhere does not matter; where they are gone, or stand more than once
    /// so that nobody can say which are meant, it is a conflict.
    private static func place(of known: Amendment, in current: CurrentText.Output) throws -> Int {
        guard known.version != current.version else { return known.offset }
        if !known.isStale,
            let place = try? AmendmentPlace.find(known.quote.rawValue, in: current.text.rawValue, at: nil)
        {
            return place
        }
        throw Rejection.changedMeanwhile(
            """
            The amendment is to version \(known.version) of proposal \(known.proposal), and in version \
            \(current.version) its words do not stand any more, or cannot be told apart from others.
            """,
            [("amendment", current.text.rawValue, "“\(known.quote)” → “\(known.replacement)”")])
    }
}
