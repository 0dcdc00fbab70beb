/// A message that was gathered for a digest.
public struct DigestItem: Sendable, Equatable {
    public let place: Int
    /// The object that it is about.
    public let about: ObjectPath
    public let subject: Line
    public let text: Prose
    public let language: LanguageTag

    public init(place: Int, about: ObjectPath, subject: Line, text: Prose, language: LanguageTag) {
        self.place = place
        self.about = about
        self.subject = subject
        self.text = text
        self.language = language
    }
}

extension [DigestItem] {
    /// What belongs to one object stands together; the newest stands first, among the objects and within each.
    public var byObject: [(about: ObjectPath, items: [DigestItem])] {
        Dictionary(grouping: self, by: \.about)
            .map { (about: $0.key, items: $0.value.sorted { $0.place > $1.place }) }
            .sorted { ($0.items.first?.place ?? 0) > ($1.items.first?.place ?? 0) }
    }
}
