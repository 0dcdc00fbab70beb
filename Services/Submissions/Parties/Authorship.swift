internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

/// Who may prepare a submission of a party: whoever may submit it, and nobody else.
enum Authorship {
    /// Refuses drafts and files of a body that observes and is not accredited; the secretariat may bring them in its
    /// place.
    ///
    /// - Throws: a rejection of the field `party` for one that is not in the register.
    @Reactor static func require(_ party: PartyID, in unit: UnitOfWork) async throws {
        let kinds = try await PartyRegister.require([party], as: "party", in: unit)
        guard !unit.actor.has(.secretariat), kinds.contains(where: { $0.status == .observer }) else { return }
        guard let problem = try await Accreditations.problem(of: party, in: unit) else { return }
        throw Rejection.forbidden("\(party) may not submit: \(problem) The secretariat may do so in its place.")
    }
}

/// Held until the end of the transaction by whoever adds to what a party keeps, so that two together do not pass its limits.
enum QuotaLock {
    static func take(_ party: PartyID) -> SQL { AdvisoryLock("quota.\(party)").take }
}
