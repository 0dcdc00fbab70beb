internal import Models

/// Whoever acts for the owner of an action has been held against the register before the request came here.
enum Speaking {
    /// - Throws: a rejection that says what only the owner may do.
    static func require(_ actor: Actor, for owner: ActionOwner, to what: String) throws {
        guard owner.isActedFor(by: actor) else {
            throw Rejection.forbidden("Only \(owner.party), which owns the action, may \(what).")
        }
    }
}
