internal import Models

/// For which party something is stated: by its focal point, or recorded by the secretariat in its place.
struct PartyAuthorization {
    let party: PartyID
    /// Why the secretariat recorded it; nil where the focal point states it.
    let recordingReason: Prose?

    /// - Throws: a rejection where the actor is neither, or the secretariat does not say why.
    init(_ actor: Actor, for party: PartyID?, reason: Prose?, field: String = "recordingReason") throws {
        self.party = try actor.speaker(for: party)
        if actor.has(.focalPoint), actor.represents(self.party) {
            recordingReason = nil
            return
        }
        guard actor.has(.secretariat) else {
            throw Rejection.forbidden("Only the focal point of \(self.party) states what it holds.")
        }
        guard let reason else {
            throw Rejection.invalid(field, "is needed where the secretariat records it in the place of \(self.party)")
        }
        recordingReason = reason
    }
}
