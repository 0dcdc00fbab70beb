internal import Synchronization

/// What was made of types, once of each: a type stays as it is while a program runs.
struct TypeMemory<Made: Sendable>: ~Copyable {
    private let known = Mutex<[ObjectIdentifier: Made]>([:])

    /// - Parameter make: asked for the first time only; it may ask for what is made of other types.
    func made(of type: Any.Type, _ make: () -> Made) -> Made {
        let id = ObjectIdentifier(type)
        if let made = known.withLock({ $0[id] }) { return made }
        let made = make()
        known.withLock { $0[id] = made }
        return made
    }
}
