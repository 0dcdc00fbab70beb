internal import Models

/// What the register goes by in telling somebody a name.
struct NameReader: Hashable, Sendable {
    private let roles: Set<Role>
    private let party: PartyID?
    private let onBehalfOf: PartyID?

    init(_ actor: Actor) {
        roles = actor.roles
        party = actor.party
        onBehalfOf = actor.onBehalfOf
    }
}

/// What actors are called, as the register has said it to readers of some standing within the last half minute: a name that was
/// erased is in no answer a minute later.
struct RecentNames: Sendable {
    private struct Key: Hashable {
        let reader: NameReader
        let actor: String
    }

    private var entries: [Key: (object: NamedObject, asked: Instant)] = [:]

    static let lifetime = Duration.seconds(30)
    /// More than are asked for within that time.
    static let capacity = 10_000

    /// - Returns: nil for who was not asked for lately.
    func name(of actor: String, for reader: NameReader, at now: Instant) -> NamedObject? {
        guard let entry = entries[Key(reader: reader, actor: actor)], isFresh(entry.asked, at: now) else { return nil }
        return entry.object
    }

    mutating func keep(_ object: NamedObject, for reader: NameReader, at now: Instant) {
        if entries.count >= Self.capacity { entries = entries.filter { isFresh($0.value.asked, at: now) } }
        if entries.count >= Self.capacity { entries = [:] }
        entries[Key(reader: reader, actor: object.id)] = (object, now)
    }

    /// A clock that was set back makes nothing last longer.
    private func isFresh(_ asked: Instant, at now: Instant) -> Bool {
        asked <= now && now < asked.advanced(by: Self.lifetime)
    }
}
