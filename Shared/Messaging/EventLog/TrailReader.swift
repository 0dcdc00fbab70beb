internal import Models

/// Who reads the text of which entry of the audit trail. Everybody else gets its position, its seal and its digest.
///
/// 1. The secretariat reads all, ops nothing.
/// 2. Who may read all of an object reads what happened to it: the parties to which it belongs, and the co-chairs what they
///    may read as those who steer the work (``Event/readers``).
/// 3. A party reads what its people did, and what was done in its place.
/// 4. What everybody may read to its last field, a party reads where it is named, and the co-chairs always. A text cannot be
///    told by halves, since the seal covers all of it: where a field or the reason is not for everybody, none of it is told.
///
/// What this program does not know or cannot read is for the secretariat alone.
struct TrailReader {
    /// As the register confirms it.
    private let actor: Actor

    init(_ actor: Actor) { self.actor = actor }

    /// The party for which the actor speaks by its own right.
    var party: PartyID? { actor.roles.isDisjoint(with: Role.speaking) ? nil : actor.party }

    var readsAll: Bool { actor.has(.secretariat) }

    /// Whether there may be texts for the actor that do not name its party.
    var readsOfOthers: Bool { actor.isSteering }

    func mayRead(_ told: ToldEvent) -> Bool {
        if readsAll { return true }
        guard let event = told.event else { return false }
        if event.readers.include(actor) { return true }
        if let party, told.acting.contains(party) { return true }
        guard told.isForEverybody else { return false }
        return actor.has(.coChair) || party.map(told.named.contains) == true
    }
}
