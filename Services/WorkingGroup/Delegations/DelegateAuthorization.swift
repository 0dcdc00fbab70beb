internal import Models

/// Who may put people on a delegation.
enum DelegateAuthorization {
    /// A delegate puts nobody on a delegation, not even themselves.
    ///
    /// - Parameter party: one that the actor may speak for.
    static func requireRegistrar(_ actor: Actor, of party: PartyID) throws {
        guard actor.has(.secretariat) || actor.has(.focalPoint) else {
            throw Rejection.forbidden("The focal point of \(party) or the secretariat registers its delegates.")
        }
    }
}
