internal import Models

/// What one digest holds: everything behind `after`, up to and including `through`. The next window begins where this ends.
struct DigestWindow: Sendable, Equatable {
    let after: Int
    let through: Int

    var isEmpty: Bool { through <= after }

    func contains(_ place: Int) -> Bool { place > after && place <= through }
}
