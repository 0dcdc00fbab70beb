internal import Localization
internal import Messaging
internal import Models

/// Acts on an object, as links to their forms.
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
        if let address = address(of: type, values, prefilled) {
            links.append(PageLink(address: address, words: reader.texts.text(key)))
        }
    }

    /// Adds an act that is called as its form is.
    mutating func add(_ type: any Request.Type, _ values: [String: String] = [:], prefilled: String? = nil) {
        if let address = address(of: type, values, prefilled) {
            links.append(PageLink(address: address, words: FormWords(reader.language).title(of: type)))
        }
    }

    /// Of the form; nil for who may not send it.
    private func address(of type: any Request.Type, _ values: [String: String], _ prefilled: String?) -> String? {
        guard reader.may(type), let place = CommandPlace(of: type.definition)?.filled(with: values) else { return nil }
        return reader.address(place) + (prefilled.map { "?\($0)" } ?? "")
    }

    /// Adds a page on which something can be done.
    mutating func add(_ key: TextKey, page place: String) {
        links.append(reader.link(key, place))
    }
}
