internal import Models

/// A message that was gathered for a digest.
struct DigestItem: Sendable, Equatable {
    let place: Int
    /// The object that it is about.
    let about: ObjectPath
    let subject: Line
    let text: Prose
    let language: LanguageTag
    /// Why it was told, where that is something that the recipient follows.
    var reason: String?
}

extension [DigestItem] {
    /// What belongs to one object stands together; the newest stands first, among the objects and within each.
    var byObject: [(about: ObjectPath, items: [DigestItem])] {
        Dictionary(grouping: self, by: \.about)
            .map { (about: $0.key, items: $0.value.sorted { $0.place > $1.place }) }
            .sorted { ($0.items.first?.place ?? 0) > ($1.items.first?.place ?? 0) }
    }
}
