public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ProposeAmendment: Command {
    public func perform(in unit: UnitOfWork) async throws -> Amendment {
        let party = try author(unit.actor)
        if let party { try await PartyRegister.requireState(party, in: unit) }
        _ = try await LockProposal(number: proposal).open(in: unit)
        let current = try await CurrentText(proposal: proposal).based(on: version, field: "version", in: unit) {
            [("quote", $0.text.rawValue, quote.rawValue)]
        }
        let place = try AmendmentPlace.find(quote.rawValue, in: current.text.rawValue, at: offset)
        guard replacement != quote.rawValue else {
            throw Rejection.invalid("replacement", "is the same as the quoted words")
        }
        guard AmendmentPlace.text(current.text, quote, at: place, replacement) != nil else {
            throw Rejection.invalid("replacement", "makes a text that is not \(Prose.rule.words)")
        }
        let amendment = Amendment(
            id: id ?? .generate(), proposal: proposal, version: version, offset: place, quote: quote,
            replacement: replacement, reason: reason, party: party, by: unit.actor.subject, at: unit.now,
            state: .proposed)
        guard try await unit.execute(amendment.insert) == 1 else {
            throw Rejection.conflict("amendment", amendment.id, differingIn: ["id"])
        }
        try unit.tell(
            AmendmentProposed(amendment: amendment.id, proposal: proposal, version: version, party: party),
            about: Subject(proposal), reason: reason?.rawValue)
        return amendment
    }

    /// The secretariat may propose an amendment of its own, which is no party's; in the place of a party it says why.
    private func author(_ actor: Actor) throws -> PartyID? {
        if actor.has(.secretariat), party == nil, actor.party == nil, actor.onBehalfOf == nil { return nil }
        let speaker = try actor.speaker(for: party)
        guard reason != nil || !actor.has(.secretariat) || actor.represents(speaker) else {
            throw Rejection.invalid("reason", "is needed where the secretariat proposes it in the place of \(speaker)")
        }
        return speaker
    }
}

extension AmendmentPlace {
    /// - Returns: nil where what comes out is no text.
    static func text(_ text: Prose, _ quote: Prose, at offset: Int, _ replacement: String) -> Prose? {
        Prose(rawValue: replace(quote.rawValue, at: offset, with: replacement, in: text.rawValue))
    }
}
