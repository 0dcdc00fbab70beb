internal import Localization
internal import Messaging
internal import Models

/// Acts on proposals, as links to their forms.
struct ProposalActs: Sendable {
    let reader: PageReader
    private(set) var links: [PageLink] = []

    init(_ reader: PageReader) { self.reader = reader }

    /// Adds an act, where the reader may do it in their office; the service that owns the object decides in the end.
    ///
    /// - Parameters:
    ///   - values: for the placeholders of the form's address.
    ///   - prefilled: the query of the address.
    mutating func add(
        _ key: TextKey, _ type: any Request.Type, _ values: [String: String] = [:], prefilled: String? = nil
    ) {
        let definition = type.definition
        guard reader.isSignedIn, (try? definition.access.check(reader.actor, sending: definition.name)) != nil,
            let place = CommandPlace(of: definition)?.filled(with: values)
        else { return }
        let query = prefilled.map { "?\($0)" } ?? ""
        links.append(PageLink(address: reader.address(place) + query, words: reader.texts.text(key)))
    }

    /// Adds a page on which something can be done.
    mutating func add(_ key: TextKey, page place: String) {
        links.append(reader.link(key, place))
    }
}
